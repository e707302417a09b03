/**
 * How much a piece weighs in a sum is the length of its row. Training leaves the lengths too far apart
 * for whole texts: it saw every text with a fifth of its pieces missing, so one telling piece had to be
 * enough.
 */

/**
 * The table with every row's length raised to `power` (1 = as trained, 0 = all rows of one length);
 * directions stay, rows of zeros too.
 */
export function evenLengths(table: Float32Array, dim: number, power: number): Float32Array {
  const out = new Float32Array(table.length);
  for (let start = 0; start < table.length; start += dim) {
    const row = table.subarray(start, start + dim);
    const length = Math.sqrt(row.reduce((sum, value) => sum + value * value, 0));
    if (length === 0) continue;
    const weight = length ** (power - 1);
    for (let d = 0; d < dim; d++) out[start + d] = row[d]! * weight;
  }
  return out;
}
