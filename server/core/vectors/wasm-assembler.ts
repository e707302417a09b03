/**
 * Named instructions and sections of WebAssembly, as bytes: enough to write a short SIMD loop by
 * hand (https://webassembly.github.io/spec/core/binary). No types, no checks: the engine has them.
 */

export const I32 = 0x7f;
export const F32 = 0x7d;
export const V128 = 0x7b;

/** Bytes of a SIMD register. */
const REGISTER_BYTES = 16;

export const get = (local: number) => [0x20, local];
export const set = (local: number) => [0x21, local];
export const i32 = (value: number) => [0x41, ...signed(value)];
export const f32 = (value: number) => [0x43, ...new Uint8Array(Float32Array.of(value).buffer)];
export const loop = (...body: number[][]) => [0x03, 0x40, ...body.flat(), 0x0b];
export const when = (...body: number[][]) => [0x04, 0x40, ...body.flat(), 0x0b];
/** Back to the start of the loop, if the value on the stack is not 0. */
export const again = [0x0d, 0x00];
export const call = (f: number) => [0x10, f];
export const loadI32 = [0x28, 2, 0];
export const loadF32 = [0x2a, 2, 0];
export const storeF32 = [0x38, 2, 0];
export const less = [0x49];
export const add = [0x6a];
export const subtract = [0x6b];
export const multiply = [0x6c];
export const sqrtF32 = [0x91];
export const addF32 = [0x92];
export const divideF32 = [0x95];
export const intToF32 = [0xb3];
export const loadV = (offset: number) => [0xfd, 0x00, 4, ...unsigned(offset)];
export const storeV = (offset: number) => [0xfd, 0x0b, 4, ...unsigned(offset)];
export const splat = [0xfd, 0x13];
export const lane = (n: number) => [0xfd, 0x1f, n];
export const addV = [0xfd, 0xe4, 0x01];
export const subtractV = [0xfd, 0xe5, 0x01];
export const multiplyV = [0xfd, 0xe6, 0x01];
export const zeroV = [0xfd, 0x0c, ...new Array<number>(REGISTER_BYTES).fill(0)];

/** local = local + value, both i32. */
export const advance = (local: number, ...value: number[][]) => [
  ...get(local),
  ...value.flat(),
  ...add,
  ...set(local),
];

/** A module of these sections, in the order of their ids. */
export function wasmModule(...sections: number[][]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from([0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0, ...sections.flat()]);
}

export function section(id: number, items: number[][]): number[] {
  const body = vector(items);
  return [id, ...unsigned(body.length), ...body];
}

/** @param locals - how many of which type, beside the parameters */
export function code(locals: number[][], body: number[]): number[] {
  const all = [...vector(locals), ...body, 0x0b];
  return [...unsigned(all.length), ...all];
}

export function vector(items: number[][]): number[] {
  return [...unsigned(items.length), ...items.flat()];
}

export function name(value: string): number[] {
  const bytes = [...new TextEncoder().encode(value)];
  return [...unsigned(bytes.length), ...bytes];
}

/** LEB128, unsigned. */
export function unsigned(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...unsigned(Math.floor(value / 128))];
}

/** LEB128, signed; only constants from 0 on are needed. */
function signed(value: number): number[] {
  return value < 64 ? [value] : [(value & 127) | 128, ...signed(value >> 7)];
}
