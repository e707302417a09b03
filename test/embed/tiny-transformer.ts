/** A sentence model as others publish them, but tiny and with random weights: one layer of attention. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { encodeModel, type Tensor } from '../../models/train/onnx.ts';
import { seeded } from '../bench/texts.ts';

export const TINY_DIM = 16;

const WORDS = [
  '[PAD]',
  '[UNK]',
  '[CLS]',
  '[SEP]',
  'query',
  'passage',
  ':',
  ...'abcdefghijklmnopqrstuvwxyzæøåäöü',
];

/** The files of the model by their path in its folder. */
export function tinyTransformer(seed = 1): Map<string, Uint8Array> {
  const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
  return new Map([
    ['config.json', json({ model_type: 'bert', hidden_size: TINY_DIM, vocab_size: WORDS.length })],
    ['tokenizer.json', json(tokenizer())],
    [
      'tokenizer_config.json',
      json({
        tokenizer_class: 'BertTokenizer',
        model_max_length: 128,
        pad_token: '[PAD]',
        unk_token: '[UNK]',
        cls_token: '[CLS]',
        sep_token: '[SEP]',
      }),
    ],
    ['onnx/model_quantized.onnx', graph(seed)],
  ]);
}

export async function writeModel(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
  manifest: unknown,
): Promise<void> {
  await mkdir(join(folder, 'onnx'), { recursive: true });
  for (const [path, bytes] of files) await writeFile(join(folder, path), bytes);
  await writeFile(join(folder, 'ordlyd.json'), JSON.stringify(manifest));
}

/** Every letter is a piece of its own, so that any text has some. */
function tokenizer() {
  const special = {
    single_word: false,
    lstrip: false,
    rstrip: false,
    normalized: false,
    special: true,
  };
  return {
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: WORDS.slice(0, 4).map((content, id) => ({ id, content, ...special })),
    normalizer: { type: 'Lowercase' },
    pre_tokenizer: {
      type: 'Split',
      pattern: { Regex: 'query|passage|\\S' },
      behavior: 'Removed',
      invert: true,
    },
    post_processor: {
      type: 'TemplateProcessing',
      single: [
        { SpecialToken: { id: '[CLS]', type_id: 0 } },
        { Sequence: { id: 'A', type_id: 0 } },
        { SpecialToken: { id: '[SEP]', type_id: 0 } },
      ],
      pair: [],
      special_tokens: {
        '[CLS]': { id: '[CLS]', ids: [2], tokens: ['[CLS]'] },
        '[SEP]': { id: '[SEP]', ids: [3], tokens: ['[SEP]'] },
      },
    },
    decoder: null,
    model: {
      type: 'WordPiece',
      unk_token: '[UNK]',
      continuing_subword_prefix: '##',
      max_input_chars_per_word: 100,
      vocab: Object.fromEntries(WORDS.map((word, id) => [word, id])),
    },
  };
}

/** softmax(X Q (X K)ᵀ) X V + X, over embeddings X. */
function graph(seed: number): Uint8Array {
  const random = seeded(seed);
  const weights = (name: string, rows: number): Tensor => ({
    name,
    element: 'float',
    dims: [rows, TINY_DIM],
    data: Float32Array.from({ length: rows * TINY_DIM }, () => random() - 0.5),
  });
  return encodeModel({
    name: 'tiny',
    inputs: ['input_ids', 'attention_mask', 'token_type_ids'].map((name) => ({
      name,
      element: 'int64',
      dims: ['batch', 'length'],
    })),
    outputs: [{ name: 'last_hidden_state', element: 'float', dims: ['batch', 'length', TINY_DIM] }],
    constants: [
      weights('words', WORDS.length),
      ...['q', 'k', 'v'].map((name) => weights(name, TINY_DIM)),
      { name: 'middle', element: 'int64', dims: [1], data: BigInt64Array.of(1n) },
      { name: 'one', element: 'float', dims: [1], data: Float32Array.of(1) },
      { name: 'far', element: 'float', dims: [1], data: Float32Array.of(1e4) },
      { name: 'zero', element: 'float', dims: [1], data: Float32Array.of(0) },
    ],
    nodes: [
      { op: 'Gather', inputs: ['words', 'input_ids'], outputs: ['x'] },
      { op: 'MatMul', inputs: ['x', 'q'], outputs: ['xq'] },
      { op: 'MatMul', inputs: ['x', 'k'], outputs: ['xk'] },
      { op: 'MatMul', inputs: ['x', 'v'], outputs: ['xv'] },
      { op: 'Transpose', inputs: ['xk'], outputs: ['kx'], ints: { perm: [0, 2, 1] } },
      { op: 'MatMul', inputs: ['xq', 'kx'], outputs: ['scores'] },
      { op: 'Cast', inputs: ['attention_mask'], outputs: ['mask'], ints: { to: 1 } },
      { op: 'Sub', inputs: ['mask', 'one'], outputs: ['hidden'] },
      { op: 'Mul', inputs: ['hidden', 'far'], outputs: ['penalty'] },
      { op: 'Unsqueeze', inputs: ['penalty', 'middle'], outputs: ['row_penalty'] },
      { op: 'Add', inputs: ['scores', 'row_penalty'], outputs: ['masked'] },
      { op: 'Softmax', inputs: ['masked'], outputs: ['attention'], ints: { axis: -1 } },
      { op: 'MatMul', inputs: ['attention', 'xv'], outputs: ['mixed'] },
      { op: 'Cast', inputs: ['token_type_ids'], outputs: ['types'], ints: { to: 1 } },
      { op: 'Mul', inputs: ['types', 'zero'], outputs: ['no_types'] },
      { op: 'ReduceSum', inputs: ['no_types'], outputs: ['nothing'], ints: { keepdims: 0 } },
      { op: 'Add', inputs: ['mixed', 'nothing'], outputs: ['typed'] },
      { op: 'Add', inputs: ['typed', 'x'], outputs: ['last_hidden_state'] },
    ],
  });
}
