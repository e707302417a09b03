import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportModel } from '../../models/train/export.ts';
import { encodeModel } from '../../models/train/onnx.ts';
import { segmentsOf } from '../../server/core/text/article.ts';
import type { Embed } from '../../server/core/types.ts';
import { parseManifest } from '../../server/embed/manifest.ts';
import { onnxTensors } from '../../server/embed/onnx-tensors.ts';
import { staticEncoder } from '../../server/embed/static-encoder.ts';
import { piecesOf } from '../../server/embed/tokenizer-vocabulary.ts';
import { loadTransformer } from '../../server/embed/transformer.ts';
import { SPECIAL_PIECES, WordPieces } from '../../server/embed/word-pieces.ts';
import { openCollections } from '../../server/workspace.ts';

const SHIPPED = resolve('models/nordic-static');
const { dim } = parseManifest(readFileSync(join(SHIPPED, 'ordlyd.json'), 'utf8'), SHIPPED);

const encoderIn = (folder: string, columns: number): Embed =>
  staticEncoder(
    piecesOf(readFileSync(join(folder, 'tokenizer.json'), 'utf8'), folder),
    readFileSync(join(folder, 'onnx/model_quantized.onnx')),
    columns,
    folder,
  );

describe('a vocabulary is read', () => {
  const vocabularyOf = (pieces: readonly string[]) => ({
    model: { vocab: Object.fromEntries(pieces.map((piece, id) => [piece, id])) },
  });

  it('as JSON has it, whatever the pieces', () => {
    const list = fc.uniqueArray(fc.oneof(fc.string({ unit: 'binary' }), fc.nat().map(String)));
    fc.assert(
      fc.property(list, (others) => {
        const pieces = [...new Set([...SPECIAL_PIECES, ...others])].filter(
          (p) => p !== '__proto__',
        );
        expect(piecesOf(JSON.stringify(vocabularyOf(pieces)), 'models/own').pieces).toEqual(pieces);
      }),
    );
  });

  it.each([
    ['without one', '{"model":{}}'],
    ['cut short', JSON.stringify(vocabularyOf(SPECIAL_PIECES)).slice(0, -4)],
    ['of other than numbers', '{"model":{"vocab":{"[PAD]":"0"}}}'],
  ])('and refused %s, with the folder', (_, tokenizer) => {
    expect(() => piecesOf(tokenizer, 'models/own')).toThrow(
      expect.objectContaining({
        code: 'model-manifest',
        message: expect.stringContaining('models/own'),
      }),
    );
  });
});

describe('a static encoder gives what transformers.js gives', () => {
  let ours: Embed;
  let theirs: Embed;
  beforeAll(async () => {
    const manifest = parseManifest(readFileSync(join(SHIPPED, 'ordlyd.json'), 'utf8'), SHIPPED);
    ours = encoderIn(SHIPPED, dim);
    theirs = await loadTransformer(SHIPPED, manifest);
  });

  const expectSame = async (texts: readonly string[]) => {
    const [mine, other] = [await ours(texts), await theirs(texts)];
    expect([mine.n, mine.dim]).toEqual([other.n, other.dim]);
    const apart = mine.data.findIndex((x, k) => Math.abs(x - other.data[k]!) > 1e-5);
    expect(texts[Math.floor(apart / dim)] ?? null).toBeNull();
  };

  it('for every sentence of the corpus', async () => {
    const collections = await openCollections('corpus');
    const sentences = collections.flatMap(({ articles }) => articles.flatMap(segmentsOf));
    expect(sentences.length).toBeGreaterThan(100);
    await expectSame(sentences.map(({ text }) => text));
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \n\t\u00a0'],
    ['capitals', 'ÅRSMØTE STRAẞE İSTANBUL'],
    ['letters of their own and with marks', 'a\u030arhus århus e\u0301te'],
    ['ligatures and wide letters', 'ﬁre ＡＢＣ ½ ²'],
    ['figures', '11.000 containere, 3,5 %'],
    ['a word of a hundred letters and one of more', `${'a'.repeat(100)} ${'b'.repeat(101)}`],
    ['letters beyond the first plane', '𝒜𝒷𝒸 😀 𐐷𐐷'],
    ['half a pair', '\ud83d og'],
    ['pieces that stand for something', '[PAD] [UNK] ##er'],
    ['many times the same', 'ja '.repeat(300)],
  ])('for %s', async (_, text) => {
    await expectSame([text]);
  });

  it('for any text', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 8 }), expectSame),
      { numRuns: 40 },
    ));
});

describe('a folder whose parts do not fit', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ordlyd-static-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is refused with what is wrong', async () => {
    const pieces = new WordPieces([...SPECIAL_PIECES, 'ja', 'nei']);
    exportModel(folder, 'tiny', pieces, new Float32Array(4 * 8).fill(1), 8);
    expect((await encoderIn(folder, 8)(['ja'])).n).toBe(1);
    expect(() => encoderIn(folder, 16)).toThrow(/4 × 16/);
  });
});

describe('the constants of an ONNX file', () => {
  it('are read as they were written', () => {
    const data = Float32Array.of(1.5, -2, 3, 4, 5, 6);
    const file = encodeModel({
      name: 'graph',
      inputs: [{ name: 'in', element: 'int64', dims: ['batch'] }],
      outputs: [],
      nodes: [{ op: 'Gather', inputs: ['rows', 'in'], outputs: ['out'], floats: { alpha: 0.5 } }],
      constants: [
        { name: 'rows', element: 'float', dims: [2, 3], data },
        { name: 'wide', element: 'int8', dims: [300], data: new Int8Array(300).fill(-1) },
      ],
    });
    const tensors = onnxTensors(file);
    expect([...tensors.keys()]).toEqual(['rows', 'wide']);
    expect(tensors.get('rows')!.dims).toEqual([2, 3]);
    expect([...new Float32Array(new Uint8Array(tensors.get('rows')!.bytes).buffer)]).toEqual([
      ...data,
    ]);
    expect(tensors.get('wide')!.bytes.every((byte) => byte === 255)).toBe(true);
    expect(() => onnxTensors(file.subarray(0, file.length - 7))).toThrow(RangeError);
  });
});
