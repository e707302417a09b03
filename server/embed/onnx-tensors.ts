/**
 * Reads the constants of an ONNX file (onnx.proto3: `ModelProto.graph` = 7, `GraphProto.initializer` = 5)
 * without a runtime. Only tensors kept as `raw_data`, as `models/train/onnx.ts` writes them.
 */

/** Wire types of protocol buffers. */
const VARINT = 0;
const FIXED64 = 1;
const BYTES = 2;
const FIXED32 = 5;

const GRAPH = 7;
const INITIALIZER = 5;
/** Fields of `TensorProto`. */
const DIMS = 1;
const NAME = 8;
const RAW_DATA = 9;

export interface RawTensor {
  readonly dims: readonly number[];
  /** A view into the file's bytes, little-endian elements. */
  readonly bytes: Uint8Array;
}

/**
 * The constants of the graph by name.
 * @throws RangeError where the file ends too early or is no protocol buffer
 */
export function onnxTensors(file: Uint8Array): ReadonlyMap<string, RawTensor> {
  const tensors = new Map<string, RawTensor>();
  for (const [field, graph] of fields(file)) {
    if (field !== GRAPH || typeof graph === 'number') continue;
    for (const [part, tensor] of fields(graph)) {
      if (part !== INITIALIZER || typeof tensor === 'number') continue;
      const dims: number[] = [];
      let name = '';
      let bytes: Uint8Array = new Uint8Array();
      for (const [key, value] of fields(tensor)) {
        if (key === DIMS && typeof value === 'number') dims.push(value);
        else if (key === NAME && typeof value !== 'number') name = new TextDecoder().decode(value);
        else if (key === RAW_DATA && typeof value !== 'number') bytes = value;
      }
      tensors.set(name, { dims, bytes });
    }
  }
  return tensors;
}

/** Number and value of each field of a message, in order; fixed-width ones, which none here needs, left out. */
function* fields(message: Uint8Array): Generator<[field: number, value: number | Uint8Array]> {
  let at = 0;
  const varint = () => {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = message[at++];
      if (byte === undefined) throw new RangeError('the file ends within a number');
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  };
  while (at < message.length) {
    const tag = varint();
    const field = Math.floor(tag / 8);
    switch (tag % 8) {
      case VARINT:
        yield [field, varint()];
        break;
      case BYTES: {
        const length = varint();
        if (at + length > message.length) throw new RangeError('the file ends within a field');
        yield [field, message.subarray(at, at + length)];
        at += length;
        break;
      }
      case FIXED32:
        at += 4;
        break;
      case FIXED64:
        at += 8;
        break;
      default:
        throw new RangeError(`wire type ${tag % 8} is none`);
    }
  }
}
