/**
 * The two loops over embedding rows as WebAssembly SIMD: a plain loop over a Float32Array is about
 * ten times slower and would be nine tenths of the training time. Assembled here from named
 * instructions, since two short loops do not warrant a compiler among the dependencies.
 *
 * Both work on ranges, so several threads can share a step; a row's sum always runs in the same
 * order, so the result does not depend on how many there are.
 */
import {
  add,
  addF32,
  addV,
  advance,
  again,
  call,
  code,
  divideF32,
  F32,
  f32,
  get,
  I32,
  i32,
  intToF32,
  lane,
  less,
  loadF32,
  loadI32,
  loadV,
  loop,
  multiply,
  multiplyV,
  name,
  section,
  set,
  splat,
  sqrtF32,
  storeF32,
  storeV,
  subtract,
  subtractV,
  unsigned,
  V128,
  vector,
  wasmModule,
  when,
  zeroV,
} from '../../server/core/vectors/wasm-assembler.ts';

/** What the module exports; addresses are byte offsets into the shared memory. */
export interface RowKernels {
  /**
   * Row x of `out` = sum of the rows of `table` named by `ids[starts[x]] .. ids[starts[x + 1] - 1]`,
   * for x in [from, to). `rowBytes` must be a multiple of CHUNK_BYTES.
   */
  sumRows(
    starts: number,
    ids: number,
    table: number,
    out: number,
    rowBytes: number,
    from: number,
    to: number,
  ): void;
  /**
   * Adagrad (Duchi et al. 2011) with one accumulator a row: for x in [from, to) and r = `rows[x]`, the
   * gradient is summed as by `sumRows`, into `out` + x · `stride`; then
   * accumulators[r] += mean square of the gradient; table[r] -= rate / sqrt(accumulators[r]) · gradient.
   * Stride `rowBytes` keeps every gradient, stride 0 only the last.
   */
  descend(
    starts: number,
    ids: number,
    gradients: number,
    rows: number,
    table: number,
    accumulators: number,
    out: number,
    stride: number,
    rowBytes: number,
    rate: number,
    from: number,
    to: number,
  ): void;
}

/** Eight SIMD registers of four floats are summed at a time. */
export const CHUNK_BYTES = 128;

/** Keeps the step finite for a row whose gradient is all zero. */
const TINY = 1e-20;

/** address of element `index` of an i32 or f32 array */
const element = (array: number, index: number) => [
  ...get(array),
  ...get(index),
  ...i32(4),
  ...multiply,
  ...add,
];

function sumRowsBody(): number[] {
  const [starts, ids, table, out, rowBytes, x, to] = [0, 1, 2, 3, 4, 5, 6];
  const [first, end, at, chunk, source, target] = [7, 8, 9, 10, 11, 12];
  const sums = [13, 14, 15, 16, 17, 18, 19, 20];
  const addRow = sums.flatMap((sum, i) => [
    ...get(sum),
    ...get(source),
    ...loadV(i * 16),
    ...addV,
    ...set(sum),
  ]);
  const sumChunk = [
    ...sums.flatMap((sum) => [...zeroV, ...set(sum)]),
    ...get(first),
    ...set(at),
    ...get(at),
    ...get(end),
    ...less,
    ...when(
      loop(
        get(at),
        loadI32,
        get(rowBytes),
        multiply,
        get(table),
        add,
        get(chunk),
        add,
        set(source),
        addRow,
        advance(at, i32(4)),
        get(at),
        get(end),
        less,
        again,
      ),
    ),
    ...sums.flatMap((sum, i) => [...get(target), ...get(sum), ...storeV(i * 16)]),
  ];
  const row = [
    ...get(ids),
    ...element(starts, x),
    ...loadI32,
    ...i32(4),
    ...multiply,
    ...add,
    ...set(first),
    ...get(ids),
    ...element(starts, x),
    ...[0x28, 2, 4],
    ...i32(4),
    ...multiply,
    ...add,
    ...set(end),
    ...get(out),
    ...get(x),
    ...get(rowBytes),
    ...multiply,
    ...add,
    ...set(target),
    ...i32(0),
    ...set(chunk),
    ...loop(
      sumChunk,
      advance(target, i32(CHUNK_BYTES)),
      advance(chunk, i32(CHUNK_BYTES)),
      get(chunk),
      get(rowBytes),
      less,
      again,
    ),
  ];
  return eachInRange(x, to, row);
}

function adagradBody(): number[] {
  const [rows, gradients, table, accumulators, rowBytes, rate, x, to] = [0, 1, 2, 3, 4, 5, 6, 7];
  const [source, target, at, accumulator] = [8, 9, 10, 11];
  const scale = 12;
  const squares = 13;
  const value = 14;
  const row = [
    ...get(gradients),
    ...get(x),
    ...get(rowBytes),
    ...multiply,
    ...add,
    ...set(source),
    ...element(rows, x),
    ...loadI32,
    ...set(at),
    ...get(accumulators),
    ...get(at),
    ...i32(4),
    ...multiply,
    ...add,
    ...set(accumulator),
    ...get(table),
    ...get(at),
    ...get(rowBytes),
    ...multiply,
    ...add,
    ...set(target),
    ...zeroV,
    ...set(squares),
    ...i32(0),
    ...set(at),
    ...loop(
      get(source),
      get(at),
      add,
      loadV(0),
      set(value),
      get(squares),
      get(value),
      get(value),
      multiplyV,
      addV,
      set(squares),
      advance(at, i32(16)),
      get(at),
      get(rowBytes),
      less,
      again,
    ),
    ...get(accumulator),
    ...get(accumulator),
    ...loadF32,
    ...get(squares),
    ...lane(0),
    ...get(squares),
    ...lane(1),
    ...addF32,
    ...get(squares),
    ...lane(2),
    ...addF32,
    ...get(squares),
    ...lane(3),
    ...addF32,
    ...f32(4),
    ...[0x94],
    ...get(rowBytes),
    ...intToF32,
    ...divideF32,
    ...addF32,
    ...storeF32,
    ...get(rate),
    ...get(accumulator),
    ...loadF32,
    ...f32(TINY),
    ...addF32,
    ...sqrtF32,
    ...divideF32,
    ...splat,
    ...set(scale),
    ...i32(0),
    ...set(at),
    ...loop(
      get(target),
      get(target),
      loadV(0),
      get(source),
      get(at),
      add,
      loadV(0),
      get(scale),
      multiplyV,
      subtractV,
      storeV(0),
      advance(target, i32(16)),
      advance(at, i32(16)),
      get(at),
      get(rowBytes),
      less,
      again,
    ),
  ];
  return eachInRange(x, to, row);
}

function descendBody(): number[] {
  const [starts, ids, gradients, rows, table, accumulators] = [0, 1, 2, 3, 4, 5];
  const [out, stride, rowBytes, rate, x, to, base] = [6, 7, 8, 9, 10, 11, 12];
  const next = [...get(x), ...i32(1), ...add];
  const row = [
    // Both kernels add x · rowBytes to the address they are given.
    ...get(out),
    ...get(x),
    ...get(stride),
    ...get(rowBytes),
    ...subtract,
    ...multiply,
    ...add,
    ...set(base),
    ...[starts, ids, gradients, base, rowBytes, x].flatMap(get),
    ...next,
    ...call(SUM_ROWS),
    ...[rows, base, table, accumulators, rowBytes, rate, x].flatMap(get),
    ...next,
    ...call(ADAGRAD),
  ];
  return eachInRange(x, to, row);
}

function eachInRange(x: number, to: number, body: number[]): number[] {
  const inRange = [...get(x), ...get(to), ...less];
  return [...inRange, ...when(loop(body, advance(x, i32(1)), inRange, again))];
}

/** The functions' places in the module. */
const SUM_ROWS = 0;
const ADAGRAD = 1;
const DESCEND = 2;

/** The module's bytes; it imports the shared memory as `shared.memory`. */
export function rowKernelsModule(): Uint8Array<ArrayBuffer> {
  const LARGEST_PAGES = 65536;
  return wasmModule(
    section(1, [
      [0x60, ...vector(Array(7).fill([I32])), 0],
      [0x60, ...vector([...Array(5).fill([I32]), [F32], [I32], [I32]]), 0],
      [0x60, ...vector([...Array(9).fill([I32]), [F32], [I32], [I32]]), 0],
    ]),
    section(2, [[...name('shared'), ...name('memory'), 0x02, 0x03, 1, ...unsigned(LARGEST_PAGES)]]),
    section(3, [[0], [1], [2]]),
    section(7, [
      [...name('sumRows'), 0, SUM_ROWS],
      [...name('descend'), 0, DESCEND],
    ]),
    section(10, [
      code(
        [
          [6, I32],
          [8, V128],
        ],
        sumRowsBody(),
      ),
      code(
        [
          [4, I32],
          [3, V128],
        ],
        adagradBody(),
      ),
      code([[1, I32]], descendBody()),
    ]),
  );
}
