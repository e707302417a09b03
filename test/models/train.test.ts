import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCheckpoint, writeCheckpoint } from '../../models/train/checkpoint.ts';
import { type Corpus, readCorpus } from '../../models/train/corpus.ts';
import { measureRetrieval } from '../../models/train/evaluate.ts';
import { exportModel } from '../../models/train/export.ts';
import { type Features, pieceFeatures } from '../../models/train/features.ts';
import { LANGUAGES } from '../../models/train/pairs.ts';
import { encodeSentences } from '../../models/train/sentence-encoder.ts';
import {
  composeRows,
  type TrainingOptions,
  type TrainingState,
  train,
} from '../../models/train/train.ts';
import { bytePairVocabulary, wordCounts } from '../../models/train/vocabulary.ts';
import { loadModel } from '../../server/embed/model.ts';
import { WordPieces } from '../../server/embed/word-pieces.ts';
import { syntheticSentences, writeParallelText } from './synthetic-parallel-text.ts';

const MIXTURE = { repeat: { small: 2 }, turns: {} };
const OPTIONS: TrainingOptions = {
  seed: 3,
  dim: 32,
  initialLength: 1,
  batch: 64,
  passes: 30,
  dropout: 0.1,
  temperature: 0.07,
  margin: 0.2,
  rate: 0.2,
  lastRate: 0.02,
  runRate: 0.2,
};
const EVERY = 10;

let folder: string;
let pieces: WordPieces;
let corpus: Corpus;
let features: Features;
let trained: TrainingState;
/** One row a piece. */
let table: Float32Array;

function run(
  options: Partial<TrainingOptions> = {},
  threads = 2,
  stopAfter?: number,
  resume?: TrainingState,
  report: (state: TrainingState) => void = () => {},
) {
  const hooks = {
    every: EVERY,
    report: (_: unknown, state: TrainingState) => report(state),
    ...(stopAfter === undefined ? {} : { stopAfter }),
  };
  const vocabulary = pieces.pieces.length;
  return train(corpus, vocabulary, features, { ...OPTIONS, ...options }, threads, hooks, resume);
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ordlyd-train-'));
  writeParallelText(folder, 'large', syntheticSentences(900, 1));
  writeParallelText(folder, 'small', syntheticSentences(100, 2));
  const counts = await wordCounts(folder, MIXTURE, 0.7);
  pieces = new WordPieces(bytePairVocabulary(counts, 900));
  corpus = await readCorpus(folder, MIXTURE, pieces);
  features = pieceFeatures(pieces.pieces, { from: 3, to: 4, atLeast: 2 });
  trained = await run();
  table = composeRows(trained.table, features, OPTIONS.dim);
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

describe('training', () => {
  it('sees a repeated source as often as the mixture says', () => {
    expect(corpus.pass).toHaveLength(900 + 2 * 100);
  });

  it('brings unseen sentences nearest their translations', async () => {
    const report = await retrieval(table);
    const before = composeRows((await run({}, 2, 0)).table, features, OPTIONS.dim);
    expect((await retrieval(before)).mean.cosine).toBeLessThan(0.2);
    expect(report.mean.cosine).toBeGreaterThan(0.9);
  });

  it('gives the same bytes for the same seed, on one thread and on three', async () => {
    expect((await run({}, 1)).table).toEqual(trained.table);
    expect((await run({}, 3)).table).toEqual(trained.table);
    expect((await run({ seed: 4 })).table).not.toEqual(trained.table);
  });

  it('gives the same bytes when stopped and resumed from its checkpoint', async () => {
    const file = join(folder, 'checkpoint.bin');
    const stopped = await run({}, 2, 3 * EVERY, undefined, (state) => writeCheckpoint(file, state));
    expect(stopped.table).not.toEqual(trained.table);
    const read = readCheckpoint(file);
    expect(read?.step).toBe(3 * EVERY);
    expect((await run({}, 2, undefined, read!)).table).toEqual(trained.table);
  });

  it('refuses a dimension its kernels cannot run and a corpus smaller than a batch', async () => {
    await expect(run({ dim: 40 })).rejects.toThrow(/multiple of 32/);
    await expect(run({ batch: 5000 })).rejects.toThrow(/do not fill a batch/);
  });
});

describe('the exported model', () => {
  const embed = async (...texts: string[]) => {
    const model = await loadModel(join(folder, 'model'));
    const { data, dim } = await model.embed(texts);
    return texts.map((_, i) => data.slice(i * dim, (i + 1) * dim));
  };
  const dot = (a: Float32Array, b: Float32Array) => a.reduce((sum, v, d) => sum + v * b[d]!, 0);

  beforeAll(() => exportModel(join(folder, 'model'), 'model', pieces, table, OPTIONS.dim));

  it('writes every file a reader asks for', () => {
    const files = ['config.json', 'tokenizer.json', 'tokenizer_config.json', 'ordlyd.json'];
    for (const file of [...files, 'onnx/model_quantized.onnx']) {
      expect(existsSync(join(folder, 'model', file)), file).toBe(true);
    }
    const manifest = JSON.parse(readFileSync(join(folder, 'model', 'ordlyd.json'), 'utf8'));
    expect(manifest).toMatchObject({ name: 'model', pooling: 'cls', dim: 32 });
  });

  it('puts a translation nearer than a stranger', async () => {
    const [row, other] = syntheticSentences(2, 99);
    const [one, same, stranger] = await embed(row![0]!, row![4]!, other![4]!);
    expect(dot(one!, same!)).toBeGreaterThan(dot(one!, stranger!) + 0.2);
  });

  it('cuts words as the trainer does: the vectors agree up to rounding', async () => {
    const texts = [
      'Størst av alt: 1 234,5 prosent – «nærmest» ufattelig …',
      'ﬁnale Åsa ǅ 3½ x² 12.01.2024',
      'ein\u00adweg\tund\nzurück\u00a0🙂 日本',
      `${'lang'.repeat(40)} kort`,
      syntheticSentences(1, 5)[0]![2]!,
      // Repeated pieces weigh less each.
      `${syntheticSentences(1, 5)[0]![2]!.repeat(5)} ${syntheticSentences(1, 6)[0]![2]!}`,
    ];
    const own = encodeSentences(texts, pieces, table, OPTIONS.dim);
    (await embed(...texts)).forEach((vector, i) => {
      const ours = own.data.subarray(i * own.dim, (i + 1) * own.dim);
      expect(dot(vector, ours), texts[i]!).toBeGreaterThan(0.999);
    });
  });

  it('gives a zero vector for an empty text or one of unknown pieces, alone and beside others', async () => {
    const [alone] = await embed('日本');
    expect([...alone!].every((v) => v === 0)).toBe(true);
    const [empty, blank] = await embed('', ' \n ');
    expect([...empty!, ...blank!].every((v) => v === 0)).toBe(true);
    const [known, unknown] = await embed(syntheticSentences(1, 5)[0]![0]!, '日本');
    expect(dot(known!, known!)).toBeCloseTo(1, 4);
    expect([...unknown!].every((v) => v === 0)).toBe(true);
  });

  it('gives a text the same vector alone and padded beside a longer one', async () => {
    const [row, other] = syntheticSentences(2, 5);
    const [alone] = await embed(row![0]!);
    const [padded] = await embed(row![0]!, `${other!.join(' ')}`);
    expect(dot(alone!, padded!)).toBeCloseTo(1, 5);
  });
});

async function retrieval(table: Float32Array) {
  const rows = syntheticSentences(150, 50);
  const sentences = new Map(LANGUAGES.map((language, i) => [language, rows.map((r) => r[i]!)]));
  return measureRetrieval(sentences, async (texts) =>
    encodeSentences(texts, pieces, table, OPTIONS.dim),
  );
}
