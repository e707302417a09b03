/**
 * One step's dense arithmetic as an ONNX graph: the symmetric in-batch softmax over cosines with an
 * additive margin on the true pair (Yang et al. 2019, https://arxiv.org/abs/1902.08564; as in LaBSE,
 * Feng et al. 2022), and its gradient, written out by hand because the runtime only runs forwards.
 */
import { encodeModel, type Graph, type Node, type Tensor } from './onnx.ts';

export interface ContrastiveLoss {
  /** Pairs in a batch. */
  readonly batch: number;
  readonly dim: number;
  /** Divides the cosines; smaller = sharper. */
  readonly temperature: number;
  /** Taken off the true pair's cosine, so that it must win by this much. */
  readonly margin: number;
}

export function contrastiveGraph(loss: ContrastiveLoss): Uint8Array {
  const { batch, dim, temperature, margin } = loss;
  const twice = new Float32Array(batch * batch);
  // Taking off the largest score there can be keeps every exponential in (0, 1].
  const shift = new Float32Array(batch * batch).fill(-1 / temperature);
  for (let i = 0; i < batch; i++) {
    twice[i * batch + i] = 2;
    shift[i * batch + i] = (-1 - margin) / temperature;
  }
  const square = [batch, batch];
  const constants: Tensor[] = [
    { name: 'twice', element: 'float', dims: square, data: twice },
    { name: 'shift', element: 'float', dims: square, data: shift },
    { name: 'tiny', element: 'float', dims: [1], data: Float32Array.of(1e-12) },
    { name: 'pair_shift', element: 'float', dims: [1], data: Float32Array.of(-1 - margin) },
    { name: 'temperature', element: 'float', dims: [1], data: Float32Array.of(temperature) },
    { name: 'columns', element: 'int64', dims: [1], data: BigInt64Array.of(0n) },
    { name: 'rows', element: 'int64', dims: [1], data: BigInt64Array.of(1n) },
  ];
  const step = 1 / (2 * batch * temperature);
  const nodes: Node[] = [
    ...unit('a'),
    ...unit('b'),
    {
      op: 'Gemm',
      inputs: ['a_unit', 'b_unit', 'shift'],
      outputs: ['scores'],
      ints: { transB: 1 },
      floats: { alpha: 1 / temperature, beta: 1 },
    },
    { op: 'Exp', inputs: ['scores'], outputs: ['odds'] },
    { op: 'ReduceSum', inputs: ['odds', 'rows'], outputs: ['row_odds'] },
    { op: 'ReduceSum', inputs: ['odds', 'columns'], outputs: ['column_odds'] },
    { op: 'Reciprocal', inputs: ['row_odds'], outputs: ['per_row'] },
    { op: 'Reciprocal', inputs: ['column_odds'], outputs: ['per_column'] },
    { op: 'Add', inputs: ['per_row', 'per_column'], outputs: ['per_both'] },
    { op: 'Mul', inputs: ['odds', 'per_both'], outputs: ['both_softmaxes'] },
    { op: 'Sub', inputs: ['both_softmaxes', 'twice'], outputs: ['error'] },
    {
      op: 'Gemm',
      inputs: ['error', 'b_unit'],
      outputs: ['a_pull'],
      floats: { alpha: step },
    },
    {
      op: 'Gemm',
      inputs: ['error', 'a_unit'],
      outputs: ['b_pull'],
      ints: { transA: 1 },
      floats: { alpha: step },
    },
    ...throughUnit('a'),
    ...throughUnit('b'),
    { op: 'Mul', inputs: ['a_unit', 'b_unit'], outputs: ['paired'] },
    { op: 'ReduceSum', inputs: ['paired', 'rows'], outputs: ['pair_cosine'] },
    { op: 'Add', inputs: ['pair_cosine', 'pair_shift'], outputs: ['pair_shifted'] },
    { op: 'Div', inputs: ['pair_shifted', 'temperature'], outputs: ['pair_score'] },
    { op: 'Log', inputs: ['row_odds'], outputs: ['log_row_odds'] },
    { op: 'Sub', inputs: ['pair_score', 'log_row_odds'], outputs: ['log_hit'] },
    { op: 'ReduceMean', inputs: ['log_hit'], outputs: ['log_likelihood'], ints: { keepdims: 0 } },
  ];
  const graph: Graph = {
    name: 'contrastive_step',
    inputs: [
      { name: 'a', element: 'float', dims: [batch, dim] },
      { name: 'b', element: 'float', dims: [batch, dim] },
    ],
    outputs: [
      { name: 'a_gradient', element: 'float', dims: [batch, dim] },
      { name: 'b_gradient', element: 'float', dims: [batch, dim] },
      { name: 'log_likelihood', element: 'float', dims: [] },
    ],
    nodes,
    constants,
  };
  return encodeModel(graph);
}

/** Rows to length 1. */
function unit(x: string): Node[] {
  return [
    { op: 'ReduceL2', inputs: [x], outputs: [`${x}_raw`], ints: { axes: [1], keepdims: 1 } },
    { op: 'Max', inputs: [`${x}_raw`, 'tiny'], outputs: [`${x}_length`] },
    { op: 'Div', inputs: [x, `${x}_length`], outputs: [`${x}_unit`] },
  ];
}

/** The gradient at the unit rows carried back to the rows they were made from. */
function throughUnit(x: string): Node[] {
  return [
    { op: 'Mul', inputs: [`${x}_pull`, `${x}_unit`], outputs: [`${x}_mixed`] },
    { op: 'ReduceSum', inputs: [`${x}_mixed`, 'rows'], outputs: [`${x}_along`] },
    { op: 'Mul', inputs: [`${x}_unit`, `${x}_along`], outputs: [`${x}_radial`] },
    { op: 'Sub', inputs: [`${x}_pull`, `${x}_radial`], outputs: [`${x}_tangent`] },
    { op: 'Div', inputs: [`${x}_tangent`, `${x}_length`], outputs: [`${x}_gradient`] },
  ];
}
