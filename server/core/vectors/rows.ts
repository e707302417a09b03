/** Matrices of unit rows: how texts look to everything after the embedder. */
import type { Vectors } from '../types.ts';

/** Row `i` as a view, `[dim]`; writing to it writes to the matrix. */
export function row(vectors: Vectors, i: number): Float32Array {
  return vectors.data.subarray(i * vectors.dim, (i + 1) * vectors.dim);
}

/** Of two vectors of one length; the cosine where both have length 1. */
export function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let d = 0; d < a.length; d++) sum += a[d] * b[d];
  return sum;
}

/**
 * A matrix from its numbers, checked at the door.
 * @param data - row-major `[n, dim]`
 * @throws RangeError if the length is not a multiple of `dim`
 */
export function vectorsOf(data: Float32Array, dim: number): Vectors {
  if (!(dim > 0) || data.length % dim !== 0) {
    throw new RangeError(`${data.length} numbers do not make rows of ${dim}`);
  }
  return { data, dim, n: data.length / dim };
}

/**
 * The same rows at length 1; a zero row stays zero, so a text without words is like nothing.
 * Returns a new matrix.
 */
export function unitRows(vectors: Vectors): Vectors {
  const data = new Float32Array(vectors.data);
  for (let i = 0; i < vectors.n; i++) {
    const start = i * vectors.dim;
    let squares = 0;
    for (let d = start; d < start + vectors.dim; d++) squares += data[d] * data[d];
    if (squares === 0) continue;
    const scale = 1 / Math.sqrt(squares);
    for (let d = start; d < start + vectors.dim; d++) data[d] *= scale;
  }
  return { data, dim: vectors.dim, n: vectors.n };
}

/** Rows `[start, end)` as a view. */
export function slice(vectors: Vectors, start: number, end: number): Vectors {
  return {
    data: vectors.data.subarray(start * vectors.dim, end * vectors.dim),
    dim: vectors.dim,
    n: end - start,
  };
}

/** The matrices under one another. @throws RangeError if their dims differ */
export function concatenate(parts: readonly Vectors[], dim: number): Vectors {
  const n = parts.reduce((sum, part) => sum + part.n, 0);
  const data = new Float32Array(n * dim);
  let offset = 0;
  for (const part of parts) {
    if (part.dim !== dim) throw new RangeError(`rows of ${part.dim} among rows of ${dim}`);
    data.set(part.data, offset);
    offset += part.data.length;
  }
  return { data, dim, n };
}
