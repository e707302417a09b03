/** Times work against a named baseline in the same run, so that a figure means the same on any machine. */

export interface Measurement {
  readonly name: string;
  readonly milliseconds: number;
  /** What the time was for, as `2,400 paragraphs/s`. */
  readonly rate: string;
  readonly baseline: string;
  /** Time of this over time of the baseline. */
  readonly ratio: number;
}

/** Median of this many runs, after one that is not counted. */
const RUNS = 5;

/** Median milliseconds of `work`. */
export async function timed(work: () => unknown, runs = RUNS): Promise<number> {
  await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return median(times);
}

/** The middle one; of an even number of them the upper. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** Milliseconds of work that takes long enough to be measured once. */
export async function once(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const figure = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });

export function measurement(
  name: string,
  milliseconds: number,
  baseline: { readonly name: string; readonly milliseconds: number },
  rate = '',
): Measurement {
  return {
    name,
    milliseconds,
    rate,
    baseline: baseline.name,
    ratio: milliseconds / baseline.milliseconds,
  };
}

export function rows(measurements: readonly Measurement[]): string[][] {
  return measurements.map(({ name, milliseconds, rate, baseline, ratio }) => [
    name,
    `${figure.format(milliseconds)} ms`,
    rate,
    `${figure.format(ratio)} ×`,
    baseline,
  ]);
}

export { figure };
