/** Writes a trained table as a model folder that transformers.js reads. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { STATIC_ARCHITECTURE } from '../../server/embed/static-model.ts';
import {
  CONTINUES,
  LONGEST_WORD,
  PADDING,
  PADDING_ID,
  UNKNOWN,
  WORD_PATTERN,
  type WordPieces,
} from '../../server/embed/word-pieces.ts';
import { LANGUAGES } from './pairs.ts';
import { quantise, staticEncoderGraph } from './static-graph.ts';

/** The encoder has no positions, so no text is too long; the format wants a number. */
const NO_LIMIT = 1_000_000;

/** Files of a model folder except its card. */
export function exportModel(
  folder: string,
  name: string,
  pieces: WordPieces,
  table: Float32Array,
  dim: number,
): void {
  const model = staticEncoderGraph(quantise(table, dim), dim);
  mkdirSync(join(folder, 'onnx'), { recursive: true });
  writeFileSync(join(folder, 'onnx', 'model_quantized.onnx'), model);
  const json = (file: string, value: unknown) =>
    writeFileSync(join(folder, file), `${JSON.stringify(value, null, 2)}\n`);
  // One line: indented, the vocabulary would be half as long again.
  writeFileSync(join(folder, 'tokenizer.json'), `${JSON.stringify(tokenizer(pieces))}\n`);
  json('tokenizer_config.json', {
    tokenizer_class: 'PreTrainedTokenizer',
    model_max_length: NO_LIMIT,
    pad_token: PADDING,
    unk_token: UNKNOWN,
  });
  json('config.json', {
    // The reader chooses its code by this word; "bert" runs any graph with these inputs.
    model_type: 'bert',
    architectures: [STATIC_ARCHITECTURE],
    hidden_size: dim,
    vocab_size: pieces.pieces.length,
  });
  json('ordlyd.json', {
    name,
    pooling: 'cls',
    dim,
    prefixes: { query: '', passage: '' },
    languages: LANGUAGES,
    license: 'MIT',
  });
}

function tokenizer(pieces: WordPieces): unknown {
  return {
    version: '1.0',
    truncation: null,
    padding: null,
    // Not listed as added tokens: a text that says "[PAD]" means the letters.
    added_tokens: [],
    normalizer: { type: 'Sequence', normalizers: [{ type: 'NFKC' }, { type: 'Lowercase' }] },
    pre_tokenizer: {
      type: 'Split',
      pattern: { Regex: WORD_PATTERN },
      behavior: 'Removed',
      invert: true,
    },
    // One padding piece (a zero vector) ends every text, so that an empty one has a piece at all.
    post_processor: {
      type: 'TemplateProcessing',
      single: [
        { Sequence: { id: 'A', type_id: 0 } },
        { SpecialToken: { id: PADDING, type_id: 0 } },
      ],
      pair: [{ Sequence: { id: 'A', type_id: 0 } }, { Sequence: { id: 'B', type_id: 0 } }],
      special_tokens: { [PADDING]: { id: PADDING, ids: [PADDING_ID], tokens: [PADDING] } },
    },
    decoder: { type: 'WordPiece', prefix: CONTINUES, cleanup: false },
    model: {
      type: 'WordPiece',
      unk_token: UNKNOWN,
      continuing_subword_prefix: CONTINUES,
      max_input_chars_per_word: LONGEST_WORD,
      vocab: Object.fromEntries(pieces.pieces.map((piece, id) => [piece, id])),
    },
  };
}
