/**
 * A writer for the few parts of the ONNX format this folder needs (onnx.proto3 of ONNX 1.8:
 * opset 13, IR version 7), so that making a model asks for no package beyond the runtime.
 *
 * Protocol buffers are a sequence of fields, each a tag (number × 8 + wire type) and a value.
 */

const OPSET = 13;
const IR_VERSION = 7;

const VARINT = 0;
const BYTES = 2;
const FIXED32 = 5;

/** Element types of onnx.proto3's `TensorProto.DataType`. */
export const ELEMENT = { float: 1, int8: 3, int64: 7 } as const;
export type Element = keyof typeof ELEMENT;

/** `AttributeProto.AttributeType`. */
const ATTRIBUTE = { float: 1, int: 2, ints: 7 } as const;

export interface Tensor {
  readonly name: string;
  readonly element: Element;
  readonly dims: readonly number[];
  readonly data: Float32Array | Int8Array | BigInt64Array;
}

/** A number with a fraction point in `floats` is written as float, one in `ints` as int64. */
export interface Node {
  readonly op: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly ints?: Readonly<Record<string, number | readonly number[]>>;
  readonly floats?: Readonly<Record<string, number>>;
}

/** An input or output of the graph; a dimension given by name varies from call to call. */
export interface Port {
  readonly name: string;
  readonly element: Element;
  readonly dims: readonly (number | string)[];
}

export interface Graph {
  readonly name: string;
  readonly inputs: readonly Port[];
  readonly outputs: readonly Port[];
  readonly nodes: readonly Node[];
  readonly constants: readonly Tensor[];
}

/** The bytes of an ONNX model holding this one graph. */
export function encodeModel(graph: Graph): Uint8Array {
  return message(
    varint(1, IR_VERSION),
    text(2, 'ordlyd'),
    bytes(7, encodeGraph(graph)),
    bytes(8, message(text(1, ''), varint(2, OPSET))),
  );
}

function encodeGraph(graph: Graph): Uint8Array {
  return message(
    ...graph.nodes.map((node) => bytes(1, encodeNode(node))),
    text(2, graph.name),
    ...graph.constants.map((tensor) => bytes(5, encodeTensor(tensor))),
    ...graph.inputs.map((port) => bytes(11, encodePort(port))),
    ...graph.outputs.map((port) => bytes(12, encodePort(port))),
  );
}

function encodeNode(node: Node): Uint8Array {
  return message(
    ...node.inputs.map((name) => text(1, name)),
    ...node.outputs.map((name) => text(2, name)),
    text(3, node.outputs[0] ?? node.op),
    text(4, node.op),
    ...Object.entries(node.ints ?? {}).map(([name, value]) =>
      bytes(
        5,
        typeof value === 'number'
          ? message(text(1, name), varint(3, value), varint(20, ATTRIBUTE.int))
          : message(text(1, name), ...value.map((v) => varint(8, v)), varint(20, ATTRIBUTE.ints)),
      ),
    ),
    ...Object.entries(node.floats ?? {}).map(([name, value]) =>
      bytes(5, message(text(1, name), float(2, value), varint(20, ATTRIBUTE.float))),
    ),
  );
}

function encodeTensor(tensor: Tensor): Uint8Array {
  const { data } = tensor;
  return message(
    ...tensor.dims.map((dim) => varint(1, dim)),
    varint(2, ELEMENT[tensor.element]),
    text(8, tensor.name),
    bytes(9, new Uint8Array(data.buffer, data.byteOffset, data.byteLength)),
  );
}

function encodePort(port: Port): Uint8Array {
  const shape = message(
    ...port.dims.map((dim) =>
      bytes(1, typeof dim === 'number' ? message(varint(1, dim)) : message(text(2, dim))),
    ),
  );
  const type = message(bytes(1, message(varint(1, ELEMENT[port.element]), bytes(2, shape))));
  return message(text(1, port.name), bytes(2, type));
}

function message(...fields: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(fields.reduce((length, field) => length + field.length, 0));
  let at = 0;
  for (const field of fields) {
    out.set(field, at);
    at += field.length;
  }
  return out;
}

function varint(field: number, value: number): Uint8Array {
  return Uint8Array.from([...base128(field * 8 + VARINT), ...base128(value)]);
}

function float(field: number, value: number): Uint8Array {
  const out = new Uint8Array(5);
  out[0] = field * 8 + FIXED32;
  new DataView(out.buffer).setFloat32(1, value, true);
  return out;
}

function text(field: number, value: string): Uint8Array {
  return bytes(field, new TextEncoder().encode(value));
}

function bytes(field: number, value: Uint8Array): Uint8Array {
  const head = [...base128(field * 8 + BYTES), ...base128(value.length)];
  const out = new Uint8Array(head.length + value.length);
  out.set(head);
  out.set(value, head.length);
  return out;
}

/** Seven bits a byte, lowest first; negative numbers as 64-bit two's complement. */
function base128(value: number): number[] {
  const out: number[] = [];
  let rest = BigInt.asUintN(64, BigInt(value));
  while (rest > 127n) {
    out.push(Number(rest & 127n) | 128);
    rest >>= 7n;
  }
  out.push(Number(rest));
  return out;
}
