/**
 * The steps of a recipe with what they leave on disk, so that none is done twice: the vocabulary, the
 * encoded corpus and every member's checkpoint lie in the work folder, named after all they depend on.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { WordPieces } from '../../server/embed/word-pieces.ts';
import { readCheckpoint, writeCheckpoint } from './checkpoint.ts';
import { combineTables } from './combine.ts';
import { type Corpus, readCorpus } from './corpus.ts';
import { readCorpusFile, writeCorpus } from './corpus-file.ts';
import { type LetterRuns, pieceFeatures } from './features.ts';
import { greedyVocabulary } from './greedy-vocabulary.ts';
import { evenLengths } from './piece-weights.ts';
import type { Recipe } from './recipe.ts';
import { composeRows, type Progress, type TrainingOptions, train } from './train.ts';
import { bytePairVocabulary, wordCounts } from './vocabulary.ts';

export interface Bench {
  readonly pieces: WordPieces;
  readonly corpus: Corpus;
}

/** Steps between two progress reports, and between two checkpoints. */
const REPORT_EVERY = 200;
const CHECKPOINT_EVERY = 2000;

/** The vocabulary and the encoded corpus, made or read. */
export async function prepare(recipe: Recipe, data: string, work: string): Promise<Bench> {
  mkdirSync(work, { recursive: true });
  const pieces = await vocabulary(recipe, data, work);
  const file = join(work, `corpus-${nameOf(recipe.mixture, pieces.pieces)}.bin`);
  let corpus = readCorpusFile(file);
  if (corpus === null) {
    corpus = await readCorpus(data, recipe.mixture, pieces);
    writeCorpus(file, corpus);
  }
  return { pieces, corpus };
}

/** The vocabulary alone, made or read. */
export async function vocabulary(recipe: Recipe, data: string, work: string): Promise<WordPieces> {
  const { size, balance, proposed } = recipe.vocabulary;
  const file = join(work, `vocabulary-${nameOf(recipe.mixture, recipe.vocabulary)}.json`);
  if (!existsSync(file)) {
    const counts = await wordCounts(data, recipe.mixture, balance);
    const candidates = bytePairVocabulary(counts, Math.round(size * proposed));
    writeFileSync(file, JSON.stringify(greedyVocabulary(candidates, counts, size)));
  }
  return new WordPieces(JSON.parse(readFileSync(file, 'utf8')) as string[]);
}

/** Trains every member from where its checkpoint stands. */
export async function trainMembers(
  recipe: Recipe,
  { pieces, corpus }: Bench,
  work: string,
  threads: number,
  report: (member: number, progress: Progress) => void,
): Promise<void> {
  for (const [index, member] of members(recipe).entries()) {
    const file = checkpointFile(recipe, pieces, work, member);
    const done = await train(
      corpus,
      pieces.pieces.length,
      pieceFeatures(pieces.pieces, member.letterRuns),
      member.training,
      threads,
      {
        every: REPORT_EVERY,
        report: (progress, state) => {
          report(index + 1, progress);
          if (progress.step % CHECKPOINT_EVERY === 0) writeCheckpoint(file, state);
        },
      },
      readCheckpoint(file) ?? undefined,
    );
    writeCheckpoint(file, done);
  }
}

/**
 * The table to ship: one row a piece, [vocabulary, recipe.combined.dim], out of all trained members.
 *
 * @throws Error if a member has no checkpoint
 */
export async function combinedTable(
  recipe: Recipe,
  { pieces, corpus }: Bench,
  work: string,
): Promise<Float32Array> {
  const tables = members(recipe).map((member) => {
    const file = checkpointFile(recipe, pieces, work, member);
    const state = readCheckpoint(file);
    if (state === null) throw new Error(`there is no ${file}: train it first`);
    const features = pieceFeatures(pieces.pieces, member.letterRuns);
    return composeRows(state.table, features, member.training.dim);
  });
  const { combined, lengthPower } = recipe;
  const table = await combineTables(tables, pieces.pieces.length, corpus, combined);
  return evenLengths(table, combined.dim, lengthPower);
}

interface Member {
  readonly letterRuns: LetterRuns | null;
  readonly training: TrainingOptions;
}

function members(recipe: Recipe): Member[] {
  return recipe.members.map(({ letterRuns = recipe.letterRuns, ...changes }) => ({
    letterRuns,
    training: { ...recipe.training, ...changes },
  }));
}

function checkpointFile(
  { mixture }: Recipe,
  pieces: WordPieces,
  work: string,
  { letterRuns, training }: Member,
): string {
  return join(work, `table-${nameOf(mixture, pieces.pieces, letterRuns, training)}.bin`);
}

/** A short name that changes with anything in the values. */
function nameOf(...values: unknown[]): string {
  return createHash('sha256').update(JSON.stringify(values)).digest('hex').slice(0, 12);
}
