/**
 * Evidence as a line with bends sees it: for every piece of evidence a column for the line and one for each
 * knot, how far the value lies beyond it; all standardised. Only between which two knots a value lies is
 * kept, for there the sum of its columns is one straight line: a fit that asks for it hundreds of times
 * reads each value once instead of once a knot.
 */

export interface BentEvidence {
  /** The piece of evidence every column belongs to, `[columns]`: the line first, then its knots. */
  readonly owner: readonly number[];
  /** Of the columns before they are standardised, `[columns]`. */
  readonly mean: Float64Array;
  readonly spread: Float64Array;
  /** The stretch between two knots in which every value lies, among those of all evidence, `[rows, evidence]`. */
  readonly cell: Uint16Array;
  /** What the columns of a value in this stretch add to the logit is `value + slope × value`, `[cells]`. */
  readonly value: Float64Array;
  readonly slope: Float64Array;
  /**
   * Sets `value` and `slope` for weights `[columns + 1]`, the last of which is the bias.
   * @returns what is added to the logit of every row
   */
  lines(weights: Float64Array): number;
  /**
   * Sums over rows by weight, from sums by stretch.
   * @param slopes - of the derivatives by the logit, `[cells]`
   * @param moments - of the derivatives times the values, `[cells]`
   * @param total - of the derivatives over all rows
   * @param gradient - written, `[columns + 1]`
   */
  gradient(
    slopes: Float64Array,
    moments: Float64Array,
    total: number,
    gradient: Float64Array,
  ): void;
}

/**
 * @param data - `[rows, columns]`
 * @param knots - ascending, of each piece of evidence
 */
export function bend(
  { data, columns: given }: { readonly data: Float32Array; readonly columns: number },
  knots: readonly (readonly number[])[],
): BentEvidence {
  const owner = knots.flatMap((list, k) => [k, ...list.map(() => k)]);
  // Evidence k has as many stretches as columns, so both begin at the same number.
  const first = knots.map((_, k) => owner.indexOf(k));
  const knotOf = owner.map((k, column) => knots[k][column - first[k] - 1] ?? 0);
  const rows = data.length / given;
  const cell = new Uint16Array(data.length);
  const [mean, spread] = [new Float64Array(owner.length), new Float64Array(owner.length)];
  const each = (visit: (column: number, x: number) => void) => {
    for (let at = 0; at < data.length; at++) {
      const k = at % given;
      visit(first[k], data[at]);
      for (let j = 1; j <= knots[k].length; j++) {
        visit(first[k] + j, Math.max(0, data[at] - knots[k][j - 1]));
      }
    }
  };
  each((column, x) => {
    mean[column] += x / rows;
  });
  each((column, x) => {
    spread[column] += (x - mean[column]) ** 2 / rows;
  });
  for (let column = 0; column < owner.length; column++) {
    spread[column] = Math.sqrt(spread[column]) || 1;
  }
  for (let at = 0; at < data.length; at++) {
    const k = at % given;
    cell[at] = first[k] + knots[k].filter((knot) => data[at] > knot).length;
  }
  const [value, slope] = [new Float64Array(owner.length), new Float64Array(owner.length)];
  return {
    owner,
    mean,
    spread,
    cell,
    value,
    slope,
    lines(weights) {
      let base = weights[owner.length];
      owner.forEach((k, column) => {
        const weight = weights[column] / spread[column];
        base -= weight * mean[column];
        const isFirst = column === first[k];
        value[column] = (isFirst ? 0 : value[column - 1]) - weight * knotOf[column];
        slope[column] = (isFirst ? 0 : slope[column - 1]) + weight;
      });
      return base;
    },
    gradient(slopes, moments, total, gradient) {
      let [beyond, moment] = [0, 0];
      for (let column = owner.length - 1; column >= 0; column--) {
        beyond += slopes[column];
        moment += moments[column];
        const sum = moment - knotOf[column] * beyond;
        gradient[column] = (sum - mean[column] * total) / spread[column];
        if (column === first[owner[column]]) [beyond, moment] = [0, 0];
      }
      gradient[owner.length] = total;
    },
  };
}
