import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Corpus, passRows, presentCells, readCorpus } from '../../models/train/corpus.ts';
import { readCorpusFile, writeCorpus } from '../../models/train/corpus-file.ts';
import { LANGUAGES, parallelRows, sources } from '../../models/train/pairs.ts';
import { bytePairVocabulary, wordCounts } from '../../models/train/vocabulary.ts';
import { WordPieces } from '../../server/embed/word-pieces.ts';
import { syntheticSentences, writeParallelText } from './synthetic-parallel-text.ts';

const MIXTURE = { repeat: { twice: 2 }, turns: { thinned: 3 } };
let folder: string;
let corpus: Corpus;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ordlyd-corpus-'));
  writeParallelText(folder, 'once', syntheticSentences(20, 1));
  writeParallelText(folder, 'thinned', syntheticSentences(31, 2));
  writeParallelText(folder, 'twice', syntheticSentences(10, 3));
  const pieces = bytePairVocabulary(await wordCounts(folder, MIXTURE, 0.7), 300);
  corpus = await readCorpus(folder, MIXTURE, new WordPieces(pieces));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('the parallel rows', () => {
  it('come source after source, one cell a language', async () => {
    expect(await sources(folder)).toEqual(['once', 'thinned', 'twice']);
    const rows = [];
    for await (const row of parallelRows(folder)) rows.push(row);
    expect(rows).toHaveLength(20 + 31 + 10);
    expect(rows.every(({ cells }) => cells.length === LANGUAGES.length)).toBe(true);
  });

  it('leave missing languages empty', () => {
    expect(presentCells(corpus, 0)).toHaveLength(LANGUAGES.length - 1);
    expect(presentCells(corpus, 1)).toHaveLength(LANGUAGES.length);
  });
});

describe('a pass', () => {
  const passes = () => [0, 1, 2, 3].map((n) => [...passRows(corpus, n)]);

  it('holds repeated rows twice and a third of those that take turns', () => {
    for (const pass of passes()) expect(pass).toHaveLength(20 + 2 * 10 + 10);
  });

  it('shows rows that take turns once in three passes, then from the start', () => {
    const thinned = passes().map((pass) => pass.filter((row) => row >= 20 && row < 51));
    const seen = thinned.slice(0, 3).flat();
    expect(new Set(seen).size).toBe(seen.length);
    expect(thinned[3]).toEqual(thinned[0]);
  });
});

describe('an encoded corpus on disk', () => {
  it('reads back as it was written', () => {
    const file = join(folder, 'corpus.bin');
    writeCorpus(file, corpus);
    expect(readCorpusFile(file)).toEqual(corpus);
    expect(readCorpusFile(join(folder, 'none.bin'))).toBeNull();
  });
});
