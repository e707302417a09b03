/**
 * The shipped model as an ONNX graph: look the pieces' int8 rows up, scale, sum, normalise.
 *
 * A piece that occurs n times weighs √n, as in the sublinear term weights of information retrieval:
 * the fifth comma says less than the first.
 *
 * Pooling lies inside the graph because doing it in JavaScript would take most of the time. Read it
 * with `pipeline('feature-extraction', …)` and `{pooling: 'cls'}`.
 */
import { encodeModel } from './onnx.ts';

/** Rows as 8-bit whole numbers with one scale each: value ≈ scale × number. */
export interface QuantisedRows {
  /** Row-major [n, dim], -127 to 127. */
  readonly rows: Int8Array;
  /** [n]; 0 for a row of zeros. */
  readonly scales: Float32Array;
}

const LARGEST = 127;

/** Rounds each row to 8 bits by its own largest value. */
export function quantise(table: Float32Array, dim: number): QuantisedRows {
  const n = table.length / dim;
  const rows = new Int8Array(table.length);
  const scales = new Float32Array(n);
  for (let r = 0; r < n; r++) {
    const row = table.subarray(r * dim, (r + 1) * dim);
    const scale = row.reduce((largest, v) => Math.max(largest, Math.abs(v)), 0) / LARGEST;
    scales[r] = scale;
    if (scale > 0) for (let d = 0; d < dim; d++) rows[r * dim + d] = Math.round(row[d]! / scale);
  }
  return { rows, scales };
}

/**
 * Inputs `input_ids` and `attention_mask`, int64 [batch, length]. Outputs `last_hidden_state`
 * [batch, 1, dim]: unit rows, or zero for a text of unknown pieces only; and `sum_length`
 * [batch, 1, 1]: how long the sum was before. Pieces' own vectors, for aligning words, come from
 * the same graph: feed the ids as [pieces, 1] and multiply the two outputs. (An output with every
 * piece's vector of every text would nearly triple the graph's time for those who do not want it.)
 */
export function staticEncoderGraph({ rows, scales }: QuantisedRows, dim: number): Uint8Array {
  const n = scales.length;
  return encodeModel({
    name: 'static_sentence_encoder',
    inputs: [
      { name: 'input_ids', element: 'int64', dims: ['batch', 'length'] },
      { name: 'attention_mask', element: 'int64', dims: ['batch', 'length'] },
    ],
    outputs: [
      { name: 'last_hidden_state', element: 'float', dims: ['batch', 1, dim] },
      { name: 'sum_length', element: 'float', dims: ['batch', 1, 1] },
    ],
    constants: [
      { name: 'rows', element: 'int8', dims: [n, dim], data: rows },
      { name: 'scales', element: 'float', dims: [n], data: scales },
      { name: 'middle', element: 'int64', dims: [1], data: BigInt64Array.of(1n) },
      { name: 'last', element: 'int64', dims: [1], data: BigInt64Array.of(2n) },
      { name: 'tiny', element: 'float', dims: [1], data: Float32Array.of(1e-12) },
    ],
    nodes: [
      { op: 'Gather', inputs: ['rows', 'input_ids'], outputs: ['whole'] },
      { op: 'Cast', inputs: ['whole'], outputs: ['unscaled'], ints: { to: 1 } },
      { op: 'Gather', inputs: ['scales', 'input_ids'], outputs: ['scale'] },
      { op: 'Cast', inputs: ['attention_mask'], outputs: ['mask'], ints: { to: 1 } },
      { op: 'Mul', inputs: ['scale', 'mask'], outputs: ['full_weight'] },
      { op: 'Unsqueeze', inputs: ['input_ids', 'middle'], outputs: ['id_row'] },
      { op: 'Unsqueeze', inputs: ['input_ids', 'last'], outputs: ['id_column'] },
      { op: 'Equal', inputs: ['id_column', 'id_row'], outputs: ['same'] },
      { op: 'Cast', inputs: ['same'], outputs: ['same_count'], ints: { to: 1 } },
      {
        op: 'ReduceSum',
        inputs: ['same_count', 'last'],
        outputs: ['times'],
        ints: { keepdims: 0 },
      },
      { op: 'Sqrt', inputs: ['times'], outputs: ['root'] },
      { op: 'Div', inputs: ['full_weight', 'root'], outputs: ['weight'] },
      { op: 'Unsqueeze', inputs: ['weight', 'middle'], outputs: ['weight_row'] },
      { op: 'MatMul', inputs: ['weight_row', 'unscaled'], outputs: ['sum'] },
      { op: 'ReduceL2', inputs: ['sum'], outputs: ['sum_length'], ints: { axes: [2] } },
      { op: 'Max', inputs: ['sum_length', 'tiny'], outputs: ['divisor'] },
      { op: 'Div', inputs: ['sum', 'divisor'], outputs: ['last_hidden_state'] },
    ],
  });
}
