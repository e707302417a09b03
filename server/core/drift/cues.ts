/** Listed words and phrases found in a passage, and which of them have their like on the other side. */
import type { Span } from '../types.ts';
import { bestPairs, type Option } from './pairing.ts';
import type { ReadPair, Side } from './passage.ts';
import type { Reading } from './reading.ts';
import { matchesPattern, type WordPatterns, wordPatterns } from './word-pattern.ts';

export interface Cue extends Span {
  readonly sentence: number;
  /** Name of the list it stands in. */
  readonly list: string;
}

export interface CueList {
  readonly name: string;
  readonly words: WordPatterns;
  /** Several words each; their words count as one cue. */
  readonly phrases: readonly string[];
}

export function cueList(name: string, entries: readonly string[]): CueList {
  return {
    name,
    words: wordPatterns(entries.filter((entry) => !entry.includes(' '))),
    phrases: entries.filter((entry) => entry.includes(' ')),
  };
}

/** Every cue, phrases before words and earlier lists before later ones; a word is in one cue only. */
export function cuesIn(reading: Reading, lists: readonly CueList[]): Cue[] {
  const lower = reading.text.toLowerCase();
  const taken = new Array<boolean>(reading.words.length).fill(false);
  const cues: Cue[] = [];
  for (const { name, phrases } of lists) {
    for (const phrase of phrases) {
      reading.words.forEach((word, at) => {
        const end = word.start + phrase.length;
        if (taken[at] || !lower.startsWith(phrase, word.start)) return;
        if (/^\p{L}/u.test(lower.slice(end, end + 1))) return;
        for (let k = at; k < taken.length && reading.words[k].start < end; k++) taken[k] = true;
        cues.push({ start: word.start, end, sentence: word.sentence, list: name });
      });
    }
  }
  for (const { name, words } of lists) {
    reading.words.forEach((word, at) => {
      if (taken[at] || !matchesPattern(word.lower, words)) return;
      taken[at] = true;
      cues.push({ start: word.start, end: word.end, sentence: word.sentence, list: name });
    });
  }
  return cues.sort((a, b) => a.start - b.start);
}

/** How much nearness within the passage counts beside the likeness of the sentences. */
const NEARNESS_WEIGHT = 0.3;

/** How well two places of the two passages fit together, 0 to about 1. */
export function affinity({ source, target, match }: ReadPair, s: Cue, t: Cue): number {
  const sentences = match.similarity[s.sentence]?.[t.sentence] ?? 0;
  const distance = Math.abs(
    s.start / Math.max(1, source.text.length) - t.start / Math.max(1, target.text.length),
  );
  return sentences + NEARNESS_WEIGHT * (1 - distance);
}

/** Cues left over on either side after each found its best partner, best pairs first. */
export function lonely(
  pair: ReadPair,
  source: readonly Cue[],
  target: readonly Cue[],
): Record<Side, Cue[]> {
  const pairs = bestPairs<Cue, Option<Cue>>(
    source.flatMap((s) => target.map((t) => ({ s, t, fit: affinity(pair, s, t) }))),
  );
  const taken = new Set(pairs.flatMap(({ s, t }) => [s, t]));
  return {
    source: source.filter((cue) => !taken.has(cue)),
    target: target.filter((cue) => !taken.has(cue)),
  };
}
