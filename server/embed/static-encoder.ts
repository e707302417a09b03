/**
 * Runs a static sentence encoder (`models/nordic-static`): the sum of its pieces' rows, of length 1.
 *
 * The same folder runs in transformers.js, which a test holds this to. Without that library, its runtime
 * and their threads a command starts in a fraction of the time, and a text costs one pass over its words.
 */
import { setImmediate } from 'node:timers/promises';
import type { Embed } from '../core/types.ts';
import { vectorsOf } from '../core/vectors/rows.ts';
import { onnxTensors } from './onnx-tensors.ts';
import { unfit } from './static-model.ts';
import type { WordPieces } from './word-pieces.ts';

/** Texts between two looks at what else is to be done: some hundredths of a second. */
const TURN = 256;

/** Shorter than any text of one piece: only what has no piece at all. */
const NO_LENGTH = 1e-12;

interface PieceRows {
  /** Row-major [pieces, dim], -127 to 127. */
  readonly rows: Int8Array;
  /** [pieces]: a row's value is scale × number. */
  readonly scales: Float32Array;
}

/**
 * @param pieces - the vocabulary
 * @param weights - the bytes of the ONNX file
 * @param dim - columns of a row
 * @param folder - of the model, for the message
 * @throws InputError `model-manifest` where tables and vocabulary do not fit
 */
export function staticEncoder(
  pieces: WordPieces,
  weights: Uint8Array,
  dim: number,
  folder: string,
): Embed {
  const { rows, scales } = pieceRows(weights, folder);
  if (rows.length !== pieces.size * dim || scales.length !== pieces.size) {
    throw unfit(folder, `its rows are not ${pieces.size} × ${dim}`);
  }

  return async (texts, signal) => {
    const data = new Float32Array(texts.length * dim);
    const times = new Map<number, number>();
    for (const [i, text] of texts.entries()) {
      if (i % TURN === 0) {
        if (i > 0) await setImmediate();
        signal?.throwIfAborted();
      }
      times.clear();
      for (const piece of pieces.encode(text)) times.set(piece, (times.get(piece) ?? 0) + 1);
      addRows(data.subarray(i * dim, (i + 1) * dim), times, { rows, scales });
    }
    return vectorsOf(data, dim);
  };
}

/** A piece that occurs n times weighs √n, as in the graph (`models/train/static-graph.ts`). */
function addRows(sum: Float32Array, times: ReadonlyMap<number, number>, table: PieceRows): void {
  const { rows, scales } = table;
  const dim = sum.length;
  for (const [piece, n] of times) {
    const weight = scales[piece]! * Math.sqrt(n);
    if (weight === 0) continue;
    const start = piece * dim;
    for (let d = 0; d < dim; d++) sum[d] += weight * rows[start + d]!;
  }
  let squares = 0;
  for (let d = 0; d < dim; d++) squares += sum[d]! * sum[d]!;
  const length = Math.max(Math.sqrt(squares), NO_LENGTH);
  for (let d = 0; d < dim; d++) sum[d]! /= length;
}

function pieceRows(file: Uint8Array, folder: string): PieceRows {
  const tensors = onnxTensors(file);
  const [rows, scales] = [tensors.get('rows')?.bytes, tensors.get('scales')?.bytes];
  if (rows === undefined || scales === undefined)
    throw unfit(folder, 'it holds no "rows" and "scales"');
  return {
    rows: new Int8Array(rows.buffer, rows.byteOffset, rows.length),
    // Copied, since floats may stand at any byte of the file, and an array of them may not.
    scales: new Float32Array(new Uint8Array(scales).buffer),
  };
}
