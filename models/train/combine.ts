/**
 * Several trained tables over one vocabulary become one: laid side by side they are a better encoder
 * than any of them alone (their errors differ), and the directions that sentences vary in most keep
 * nearly all of it in the width of one (principal components).
 */
import type { Corpus } from './corpus.ts';
import { matrixProduct } from './matrix-product.ts';
import { random } from './random.ts';

export interface CombineOptions {
  /** Width of the combined table. */
  readonly dim: number;
  readonly seed: number;
}

/** Sentences the components are found on. */
const SENTENCES = 40_000;
/** Rounds of orthogonal iteration; the eigenvalues wanted are few and the rest much smaller. */
const ROUNDS = 40;

/**
 * @param tables - each row-major [vocabulary, dim] of its own dim
 * @returns row-major [vocabulary, options.dim]
 * @throws RangeError if there are no tables or they are narrower together than `options.dim`
 */
export async function combineTables(
  tables: readonly Float32Array[],
  vocabulary: number,
  corpus: Corpus,
  options: CombineOptions,
): Promise<Float32Array> {
  const wide = sideBySide(tables, vocabulary);
  const width = wide.length / vocabulary;
  if (width < options.dim) {
    throw new RangeError(`tables of joint width ${width} hold no ${options.dim} components`);
  }
  const sentences = sampleSentences(corpus, wide, width, options.seed);
  const n = sentences.length / width;
  const gram = await (await matrixProduct('a'))(sentences, sentences, { n: width, m: width, k: n });
  const projection = await leadingEigenvectors(gram, width, options);
  const shape = { n: vocabulary, m: options.dim, k: width };
  return (await matrixProduct('none'))(wide, projection, shape);
}

function sideBySide(tables: readonly Float32Array[], vocabulary: number): Float32Array {
  const widths = tables.map((table) => table.length / vocabulary);
  const width = widths.reduce((sum, own) => sum + own, 0);
  const out = new Float32Array(vocabulary * width);
  let column = 0;
  tables.forEach((table, t) => {
    const own = widths[t]!;
    for (let r = 0; r < vocabulary; r++) {
      out.set(table.subarray(r * own, (r + 1) * own), r * width + column);
    }
    column += own;
  });
  return out;
}

/** Unit vectors of randomly drawn cells, [SENTENCES, width]. */
function sampleSentences(
  { ids, cells }: Corpus,
  table: Float32Array,
  width: number,
  seed: number,
): Float32Array {
  const source = random(seed, 0x5e17);
  const out = new Float32Array(SENTENCES * width);
  for (let s = 0; s < SENTENCES; s++) {
    let cell = source.below(cells.length - 1);
    while (cells[cell] === cells[cell + 1]) cell = source.below(cells.length - 1);
    const row = out.subarray(s * width, (s + 1) * width);
    for (let i = cells[cell]!; i < cells[cell + 1]!; i++) {
      const from = ids[i]! * width;
      for (let d = 0; d < width; d++) row[d] = row[d]! + table[from + d]!;
    }
    const length = Math.hypot(...row);
    if (length > 0) for (let d = 0; d < width; d++) row[d] = row[d]! / length;
  }
  return out;
}

/** Orthogonal iteration (Golub & Van Loan, Matrix Computations, 8.2.4) on a symmetric matrix. */
async function leadingEigenvectors(
  symmetric: Float32Array,
  width: number,
  { dim, seed }: CombineOptions,
): Promise<Float32Array> {
  const multiply = await matrixProduct('none');
  const source = random(seed, 0xe16e);
  let vectors: Float32Array = new Float32Array(width * dim).map(() => source.normal());
  orthonormalise(vectors, width, dim);
  for (let round = 0; round < ROUNDS; round++) {
    vectors = await multiply(symmetric, vectors, { n: width, m: dim, k: width });
    orthonormalise(vectors, width, dim);
  }
  return vectors;
}

/** Modified Gram-Schmidt on the columns, in place. */
function orthonormalise(matrix: Float32Array, rows: number, columns: number): void {
  // Row-wise copies of the columns, so that the inner loops run over neighbours.
  const turned = Array.from({ length: columns }, (_, c) =>
    Float64Array.from({ length: rows }, (_, r) => matrix[r * columns + c]!),
  );
  turned.forEach((column, c) => {
    for (const before of turned.slice(0, c)) {
      let dot = 0;
      for (let r = 0; r < rows; r++) dot += column[r]! * before[r]!;
      for (let r = 0; r < rows; r++) column[r] = column[r]! - dot * before[r]!;
    }
    const length = Math.hypot(...column);
    for (let r = 0; r < rows; r++) {
      column[r] = column[r]! / length;
      matrix[r * columns + c] = column[r]!;
    }
  });
}
