/** How alike every word of one passage is to every word of the other. */
import type { Vectors } from '../types.ts';
import { ROWS_TOGETHER } from '../vectors/dot-kernel.ts';
import { vectorsOf } from '../vectors/rows.ts';
import { cosines } from '../vectors/similarity.ts';
import type { DriftContext, Side } from './passage.ts';
import type { Reading, Word } from './reading.ts';

/** Shorter words are function words. */
const SHORTEST_WORD = 3;
/** Nor are words below this looked up in the dictionary of vectors: they are alike by chance. */
const SHORTEST_LOOKED_UP = 4;
/** Letters of folded words that must agree for them to be one word in two languages. */
const SHARED_LETTERS = 5;
const SHARED_BEGINNING = 0.9;
/** A rival at most this much nearer leaves the word its translation. */
const RIVAL_LEAD = 0.05;

export interface WordLikeness {
  /** 0 to 1: by spelling, or the cosine of the vectors where there are any. */
  between(source: Word, target: Word): number;
  /** Likeness to the nearest word of the other side. */
  best(side: Side, word: Word): number;
  /**
   * Likeness to the nearest word of the other side that no other word resembles clearly more: one
   * word is not the translation of everything on its subject.
   */
  own(side: Side, word: Word): number;
}

export function isContent({ text }: Pick<Word, 'text'>): boolean {
  return text.length >= SHORTEST_WORD;
}

/** Of two words with one `spelling`: 1 the same, 0.9 one beginning. */
function spelledAlike(a: Word, b: Word): number {
  return a.folded === b.folded ? 1 : SHARED_BEGINNING;
}

/** What words that are spelled alike share. */
function spelling({ folded }: Word): string {
  return folded.length >= SHARED_LETTERS ? folded.slice(0, SHARED_LETTERS) : folded;
}

/** Words of `own` that `other` does not spell alike; only these need a vector. */
export function unspelled(own: Reading, other: Reading): Word[] {
  const known = new Set(other.words.map(spelling));
  return own.words.filter((word) => isLookedUp(word) && !known.has(spelling(word)));
}

function isLookedUp({ text }: Word): boolean {
  return text.length >= SHORTEST_LOOKED_UP;
}

export function wordLikeness(
  source: Reading,
  target: Reading,
  { vectorOf }: DriftContext,
): WordLikeness {
  const columns = target.words.length;
  const matrix = new Float32Array(source.words.length * columns);
  const nearest = {
    source: new Float32Array(source.words.length),
    target: new Float32Array(columns),
  };
  const put = (i: number, j: number, likeness: number) => {
    matrix[i * columns + j] = likeness;
    if (likeness > nearest.source[i]) nearest.source[i] = likeness;
    if (likeness > nearest.target[j]) nearest.target[j] = likeness;
  };
  const bySpelling = new Map<string, Word[]>();
  for (const word of target.words) {
    const key = spelling(word);
    const alike = bySpelling.get(key);
    if (alike) alike.push(word);
    else bySpelling.set(key, [word]);
  }
  for (const s of source.words) {
    for (const t of bySpelling.get(spelling(s)) ?? []) put(s.index, t.index, spelledAlike(s, t));
  }
  // A word that the other side spells alike needs no dictionary; this leaves a third of them.
  const looked = (words: readonly Word[], known: Float32Array) =>
    words.flatMap((word) => {
      const vector =
        vectorOf && known[word.index] === 0 && isLookedUp(word) ? vectorOf(word.lower) : null;
      return vector ? [{ index: word.index, vector }] : [];
    });
  const left = looked(source.words, nearest.source);
  const right = looked(target.words, nearest.target);
  if (left.length > 0 && right.length > 0) {
    const { data, m } = cosines(rowsOf(left), rowsOf(right));
    for (let k = 0; k < left.length; k++) {
      for (let l = 0; l < right.length; l++) {
        const likeness = data[k * m + l];
        if (likeness > 0) put(left[k].index, right[l].index, likeness);
      }
    }
  }
  const own = {
    source: new Float32Array(source.words.length),
    target: new Float32Array(columns),
  };
  for (let i = 0; i < source.words.length; i++) {
    for (let j = 0; j < columns; j++) {
      const likeness = matrix[i * columns + j];
      if (likeness === 0) continue;
      if (likeness >= nearest.target[j] - RIVAL_LEAD && likeness > own.source[i]) {
        own.source[i] = likeness;
      }
      if (likeness >= nearest.source[i] - RIVAL_LEAD && likeness > own.target[j]) {
        own.target[j] = likeness;
      }
    }
  }
  return {
    own: (side, word) => own[side][word.index],
    between: (s, t) => matrix[s.index * columns + t.index],
    best: (side, word) => nearest[side][word.index],
  };
}

/** `[n, dim]` with n a multiple of ROWS_TOGETHER: with zero rows after those of the words. @param words - at least one */
function rowsOf(words: readonly { readonly vector: Float32Array }[]): Vectors {
  const dim = words[0].vector.length;
  const data = new Float32Array(Math.ceil(words.length / ROWS_TOGETHER) * ROWS_TOGETHER * dim);
  words.forEach(({ vector }, k) => {
    data.set(vector, k * dim);
  });
  return vectorsOf(data, dim);
}
