/**
 * Which words of a linked pair carry it, and which have no counterpart. Words are embedded one by
 * one, so this is a lexicon's view: it knows that words mean alike, not that they are used alike.
 * Mutual best matches with a null, after SimAlign's Argmax (Jalili Sabet et al. 2020,
 * https://aclanthology.org/2020.findings-emnlp.147), with static in place of contextual vectors.
 */
import type { Span, Vectors } from '../types.ts';
import { cosines, nearest, transpose } from '../vectors/similarity.ts';

export interface WordMatch {
  readonly source: Span;
  readonly target: Span;
  /** -1 to 1. */
  readonly cosine: number;
}

export interface WordAlignment {
  readonly matches: readonly WordMatch[];
  /** Words of the source sentence without counterpart. */
  readonly sourceOnly: readonly Span[];
  readonly targetOnly: readonly Span[];
}

const WORD = /\p{N}+(?:[.,:\u00a0\u202f]\p{N}+)*|\p{L}[\p{L}\p{M}]*(?:[-'’]\p{L}[\p{L}\p{M}]*)*/gu;

/** Words and numbers; half-open offsets into `sentence`. */
export function wordsOf(sentence: string): Span[] {
  return [...sentence.matchAll(WORD)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
}

/**
 * @param source - words of the source sentence, with `sourceVectors` `[words, dim]`
 * @param threshold - words further apart than this are no match
 * @returns each word in at most one match; matches in the order of the source
 */
export function alignWords(
  source: readonly Span[],
  sourceVectors: Vectors,
  target: readonly Span[],
  targetVectors: Vectors,
  threshold: number,
): WordAlignment {
  const table = cosines(sourceVectors, targetVectors);
  const there = nearest(table);
  const back = nearest(transpose(table));
  const matches: WordMatch[] = [];
  const matchedSource = new Set<number>();
  const matchedTarget = new Set<number>();
  source.forEach((span, i) => {
    const j = there[i];
    if (j === -1 || back[j] !== i) return;
    const cosine = table.data[i * table.m + j];
    if (cosine < threshold) return;
    matches.push({ source: span, target: target[j], cosine });
    matchedSource.add(i);
    matchedTarget.add(j);
  });
  return {
    matches,
    sourceOnly: source.filter((_, i) => !matchedSource.has(i)),
    targetOnly: target.filter((_, j) => !matchedTarget.has(j)),
  };
}
