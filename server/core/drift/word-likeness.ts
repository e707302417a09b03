/** How alike every word of one passage is to every word of the other. */
import type { DriftContext, Side } from './passage.ts';
import type { Reading, Word } from './reading.ts';

/** Shorter words are function words; they have no entry in the dictionary of vectors. */
const SHORTEST_WORD = 3;
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
  /** Likeness of one side's word to all of the other's, in their order. */
  row(side: Side, word: Word): readonly number[];
}

export function isContent({ text }: Pick<Word, 'text'>): boolean {
  return text.length >= SHORTEST_WORD;
}

/** Alike by spelling alone: 1 the same, 0.9 one beginning, 0 not. */
export function spelledAlike(a: Word, b: Word): number {
  if (a.folded === b.folded) return 1;
  const long = Math.min(a.folded.length, b.folded.length) >= SHARED_LETTERS;
  return long && a.folded.slice(0, SHARED_LETTERS) === b.folded.slice(0, SHARED_LETTERS)
    ? SHARED_BEGINNING
    : 0;
}

/** Words of `own` that `other` does not spell alike; only these need a vector. */
export function unspelled(own: Reading, other: Reading): Word[] {
  const begin = new Set(
    other.words.map(({ folded }) =>
      folded.length >= SHARED_LETTERS ? folded.slice(0, SHARED_LETTERS) : folded,
    ),
  );
  return own.words.filter(
    (word) =>
      isContent(word) &&
      !begin.has(
        word.folded.length >= SHARED_LETTERS ? word.folded.slice(0, SHARED_LETTERS) : word.folded,
      ),
  );
}

export function wordLikeness(
  source: Reading,
  target: Reading,
  { vectorOf }: DriftContext,
): WordLikeness {
  const columns = target.words.length;
  const matrix = new Float32Array(source.words.length * columns);
  const vectors = ({ words }: Reading) =>
    words.map((word) => (vectorOf && isContent(word) ? vectorOf(word.lower) : null));
  const left = vectors(source);
  const right = vectors(target);
  const nearest = {
    source: new Float32Array(source.words.length),
    target: new Float32Array(columns),
  };
  source.words.forEach((s, i) => {
    const a = left[i];
    target.words.forEach((t, j) => {
      const spelled = spelledAlike(s, t);
      const b = right[j];
      const likeness = spelled > 0 || !a || !b ? spelled : Math.max(0, dot(a, b));
      matrix[i * columns + j] = likeness;
      if (likeness > nearest.source[i]) nearest.source[i] = likeness;
      if (likeness > nearest.target[j]) nearest.target[j] = likeness;
    });
  });
  const own = {
    source: new Float32Array(source.words.length),
    target: new Float32Array(columns),
  };
  for (let i = 0; i < source.words.length; i++) {
    for (let j = 0; j < columns; j++) {
      const likeness = matrix[i * columns + j];
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
    row: (side, { index }) =>
      side === 'source'
        ? Array.from(matrix.subarray(index * columns, (index + 1) * columns))
        : source.words.map((_, i) => matrix[i * columns + index]),
  };
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += a[k] * b[k];
  return sum;
}
