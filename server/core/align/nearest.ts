/** The nearest few of every row and of every column of a table that is never held as a whole. */

/** The `k` best of each of `n`, descending; unfilled places have index -1 and value 0. */
export interface Nearest {
  readonly k: number;
  readonly n: number;
  /** Row-major `[n, k]`. */
  readonly index: Int32Array;
  /** Row-major `[n, k]`. */
  readonly value: Float32Array;
}

export function nearestOf(n: number, k: number): Nearest {
  return { n, k, index: new Int32Array(n * k).fill(-1), value: new Float32Array(n * k) };
}

/** Lets `candidate` into the list of `i` if it is among the best; of equal ones the first stays. */
export function offer(nearest: Nearest, i: number, candidate: number, value: number): void {
  const { k, index, value: values } = nearest;
  const start = i * k;
  const last = start + k - 1;
  if (index[last] !== -1 && value <= values[last]) return;
  let place = last;
  while (place > start && (index[place - 1] === -1 || values[place - 1] < value)) {
    index[place] = index[place - 1];
    values[place] = values[place - 1];
    place--;
  }
  index[place] = candidate;
  values[place] = value;
}

/** What a value must exceed to be let into the list of `i`; nothing while there is room. */
export function barOf({ k, index, value }: Nearest, i: number): number {
  const last = i * k + k - 1;
  return index[last] === -1 ? Number.NEGATIVE_INFINITY : value[last];
}

/** Mean of the best `count` of `i`, of fewer where there are fewer; 0 where there is none. */
export function meanOfBest({ k, index, value }: Nearest, i: number, count: number): number {
  let sum = 0;
  let found = 0;
  for (let place = i * k; place < i * k + Math.min(count, k); place++) {
    if (index[place] === -1) break;
    sum += value[place];
    found++;
  }
  return found === 0 ? 0 : sum / found;
}

/** The best value of `i` that is not the one of `candidate`; 0 where there is none. */
export function bestOther({ k, index, value }: Nearest, i: number, candidate: number): number {
  const start = i * k;
  return index[start] === candidate ? (k > 1 ? value[start + 1] : 0) : value[start];
}
