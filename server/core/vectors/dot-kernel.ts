/**
 * All dot products of two blocks of rows, as WebAssembly SIMD: a plain loop over Float32Array is
 * six times slower, and for long texts it is nearly all of the time an alignment takes. One short
 * loop, assembled here from named instructions; it warrants no compiler among the dependencies.
 */
import {
  add,
  addF32,
  addV,
  advance,
  again,
  code,
  get,
  I32,
  i32,
  lane,
  less,
  loadV,
  loop,
  multiply,
  multiplyV,
  name,
  section,
  set,
  storeF32,
  V128,
  vector,
  wasmModule,
  zeroV,
} from './wasm-assembler.ts';

/** Rows of `a` and of `b` whose products are summed in registers at a time. */
export const ROWS_A = 4;
export const ROWS_B = 2;
/** A multiple of both (ROWS_B divides ROWS_A): matrices of so many rows are taken as they are, on either side. */
export const ROWS_TOGETHER = ROWS_A;
/** Floats in a SIMD register; rows are padded to a multiple of it. */
export const LANES = 4;

const FLOAT_BYTES = 4;
const REGISTER_BYTES = LANES * FLOAT_BYTES;

interface Kernel {
  readonly memory: WebAssembly.Memory;
  /**
   * Byte addresses; `n` a multiple of ROWS_A, `m` of ROWS_B, `rowBytes` of 16. Writes `[n, m]`.
   */
  dots(a: number, b: number, out: number, n: number, m: number, rowBytes: number): void;
}

let kernel: Kernel | null = null;

/**
 * @param a - row-major `[n, width]`, `n` a multiple of ROWS_A, `width` of LANES
 * @param b - row-major `[m, width]`, `m` a multiple of ROWS_B
 * @returns a view, row-major `[n, m]`, good until the next call
 */
export function dotBlock(a: Float32Array, b: Float32Array, width: number): Float32Array {
  kernel ??= instantiate();
  const n = a.length / width;
  const m = b.length / width;
  const outBytes = n * m * FLOAT_BYTES;
  const needed = a.byteLength + b.byteLength + outBytes;
  const PAGE_BYTES = 65_536;
  const missing = needed - kernel.memory.buffer.byteLength;
  if (missing > 0) kernel.memory.grow(Math.ceil(missing / PAGE_BYTES));
  const outStart = a.byteLength + b.byteLength;
  new Float32Array(kernel.memory.buffer, 0, a.length).set(a);
  new Float32Array(kernel.memory.buffer, a.byteLength, b.length).set(b);
  kernel.dots(0, a.byteLength, outStart, n, m, width * FLOAT_BYTES);
  return new Float32Array(kernel.memory.buffer, outStart, n * m);
}

function instantiate(): Kernel {
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(moduleBytes()));
  return exports as unknown as Kernel;
}

function dotsBody(): number[] {
  const [a, b, out, n, m, rowBytes] = [0, 1, 2, 3, 4, 5];
  const [i, j, at, rowA, rowB, cell] = [6, 7, 8, 9, 10, 11];
  const FIRST_REGISTER = 12;
  const sum = (r: number, s: number) => FIRST_REGISTER + r * ROWS_B + s;
  const valueA = FIRST_REGISTER + ROWS_A * ROWS_B;
  const valuesB = Array.from({ length: ROWS_B }, (_, s) => valueA + 1 + s);
  const rowsA = Array.from({ length: ROWS_A }, (_, r) => r);
  const offset = (base: number, rows: number) => [
    ...get(base),
    ...get(at),
    ...add,
    ...(rows === 0 ? [] : [...get(rowBytes), ...i32(rows), ...multiply, ...add]),
  ];
  const products = loop(
    ...valuesB.map((local, s) => [...offset(rowB, s), ...loadV(0), ...set(local)]),
    ...rowsA.map((r) => [
      ...offset(rowA, r),
      ...loadV(0),
      ...set(valueA),
      ...valuesB.flatMap((local, s) => [
        ...get(sum(r, s)),
        ...get(valueA),
        ...get(local),
        ...multiplyV,
        ...addV,
        ...set(sum(r, s)),
      ]),
    ]),
    advance(at, i32(REGISTER_BYTES)),
    get(at),
    get(rowBytes),
    less,
    again,
  );
  const total = (local: number) => [
    ...get(local),
    ...lane(0),
    ...get(local),
    ...lane(1),
    ...addF32,
    ...get(local),
    ...lane(2),
    ...get(local),
    ...lane(3),
    ...addF32,
    ...addF32,
  ];
  // cell + (r * m + s) * 4
  const cellAt = (r: number, s: number) => [
    ...get(cell),
    ...get(m),
    ...i32(r),
    ...multiply,
    ...i32(s),
    ...add,
    ...i32(FLOAT_BYTES),
    ...multiply,
    ...add,
  ];
  const columns = loop(
    ...rowsA.flatMap((r) => valuesB.map((_, s) => [...zeroV, ...set(sum(r, s))])),
    [...i32(0), ...set(at)],
    products,
    ...rowsA.flatMap((r) =>
      valuesB.map((_, s) => [...cellAt(r, s), ...total(sum(r, s)), ...storeF32]),
    ),
    advance(rowB, [...get(rowBytes), ...i32(ROWS_B), ...multiply]),
    advance(cell, i32(ROWS_B * FLOAT_BYTES)),
    advance(j, i32(ROWS_B)),
    get(j),
    get(m),
    less,
    again,
  );
  return [
    ...get(a),
    ...set(rowA),
    ...loop(
      [...get(b), ...set(rowB), ...i32(0), ...set(j)],
      // cell = out + i * m * 4
      [...get(out), ...get(i), ...get(m), ...multiply, ...i32(FLOAT_BYTES), ...multiply, ...add],
      set(cell),
      columns,
      advance(rowA, [...get(rowBytes), ...i32(ROWS_A), ...multiply]),
      advance(i, i32(ROWS_A)),
      get(i),
      get(n),
      less,
      again,
    ),
  ];
}

function moduleBytes(): Uint8Array<ArrayBuffer> {
  const PARAMETERS = 6;
  const MORE_INTEGERS = 6;
  const REGISTERS = ROWS_A * ROWS_B + 1 + ROWS_B;
  const locals = [
    [MORE_INTEGERS, I32],
    [REGISTERS, V128],
  ];
  return wasmModule(
    section(1, [[0x60, ...vector(Array(PARAMETERS).fill([I32])), 0]]),
    section(3, [[0]]),
    section(5, [[0, 1]]),
    section(7, [
      [...name('memory'), 2, 0],
      [...name('dots'), 0, 0],
    ]),
    section(10, [code(locals, dotsBody())]),
  );
}
