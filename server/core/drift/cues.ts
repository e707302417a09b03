/** Listed words and phrases found in a passage, and which of them have their like on the other side. */
import type { Span } from '../types.ts';
import { nearness, sameSurroundings, wordsAt } from './anchors.ts';
import { bestPairs, type Option } from './pairing.ts';
import type { ReadPair, Side } from './passage.ts';
import type { Reading } from './reading.ts';
import { matchesPattern, type WordPatterns, wordPatterns } from './word-pattern.ts';

export interface Cue extends Span {
  readonly sentence: number;
  /** Name of the list it stands in. */
  readonly list: string;
}

interface Phrase {
  /** Without the `*` that lets its last word have any ending. */
  readonly text: string;
  readonly open: boolean;
}

export interface CueList {
  readonly name: string;
  readonly words: WordPatterns;
  /** Several words each, by their first; longest first. A phrase counts as one cue. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
}

export function cueList(name: string, entries: readonly string[]): CueList {
  const phrases = new Map<string, Phrase[]>();
  for (const entry of entries.filter((each) => each.includes(' '))) {
    const open = entry.endsWith('*');
    const phrase = { text: open ? entry.slice(0, -1) : entry, open };
    const [first] = entry.split(' ');
    phrases.set(first, [...(phrases.get(first) ?? []), phrase]);
  }
  for (const each of phrases.values()) each.sort((a, b) => b.text.length - a.text.length);
  return { name, words: wordPatterns(entries.filter((entry) => !entry.includes(' '))), phrases };
}

/** Every cue, longer phrases first, then words; of two lists with one word the earlier counts. */
export function cuesIn(reading: Reading, lists: readonly CueList[]): Cue[] {
  const lower = reading.text.toLowerCase();
  const taken = new Array<boolean>(reading.words.length).fill(false);
  const cues: Cue[] = [];
  reading.words.forEach((word, at) => {
    if (taken[at] || !lists.some(({ phrases }) => phrases.has(word.lower))) return;
    const found = lists
      .flatMap(({ name, phrases }) => {
        const phrase = phrases.get(word.lower)?.find((each) => standsAt(lower, word.start, each));
        return phrase ? [{ name, end: word.start + phrase.text.length }] : [];
      })
      .sort((a, b) => b.end - a.end)[0];
    if (!found) return;
    let last = at;
    while (last + 1 < taken.length && reading.words[last + 1].start < found.end) last++;
    taken.fill(true, at, last + 1);
    const { end } = reading.words[last];
    cues.push({ start: word.start, end, sentence: word.sentence, list: found.name });
  });
  reading.words.forEach((word, at) => {
    if (taken[at]) return;
    const plain = word.lower.includes('’') ? word.lower.replaceAll('’', "'") : word.lower;
    const list = lists.find(({ words }) => matchesPattern(plain, words));
    if (!list) return;
    cues.push({ start: word.start, end: word.end, sentence: word.sentence, list: list.name });
  });
  return cues.sort((a, b) => a.start - b.start);
}

function standsAt(lower: string, start: number, { text, open }: Phrase): boolean {
  if (!lower.startsWith(text, start)) return false;
  return open || !/^\p{L}/u.test(lower.slice(start + text.length, start + text.length + 1));
}

/** How much nearness within the passage counts beside the likeness of the sentences. */
const NEARNESS_WEIGHT = 0.3;
/** How much it counts that the same words stand around both. */
const SURROUNDINGS_WEIGHT = 1;

/** How well places of the two passages fit together: surroundings, sentences, place in the whole. */
export function affinities(
  pair: ReadPair,
  near: (s: Cue, t: Cue) => number,
): (s: Cue, t: Cue) => number {
  return (s, t) => {
    const sentences = pair.match.similarity[s.sentence]?.[t.sentence] ?? 0;
    const distance = Math.abs(
      s.start / Math.max(1, pair.source.text.length) -
        t.start / Math.max(1, pair.target.text.length),
    );
    return sentences + NEARNESS_WEIGHT * (1 - distance) + SURROUNDINGS_WEIGHT * near(s, t);
  };
}

/** Whether the words around cues of both sides translate one another, 0 to 1. */
export function surroundingsOf(
  pair: ReadPair,
  cues: Readonly<Record<Side, readonly Cue[]>>,
): (s: Cue, t: Cue) => number {
  const rows = (side: Side) =>
    new Map(cues[side].map((cue) => [cue, nearness(pair, side, wordsAt(pair[side], cue))]));
  const source = rows('source');
  const target = rows('target');
  return (s, t) => sameSurroundings(source.get(s) ?? [], target.get(t) ?? []);
}

/** Best pairs first, each cue once. */
export function paired(
  pair: ReadPair,
  source: readonly Cue[],
  target: readonly Cue[],
  affinity = affinities(pair, surroundingsOf(pair, { source, target })),
): Option<Cue>[] {
  return bestPairs<Cue, Option<Cue>>(
    source.flatMap((s) => target.map((t) => ({ s, t, fit: affinity(s, t) }))),
  );
}

/** Cues left over on either side after each found its best partner, best pairs first. */
export function lonely(
  pair: ReadPair,
  source: readonly Cue[],
  target: readonly Cue[],
): Record<Side, Cue[]> {
  return without({ source, target }, paired(pair, source, target));
}

/** The cues that are in none of the pairs. */
export function without(
  cues: Readonly<Record<Side, readonly Cue[]>>,
  pairs: readonly Option<Cue>[],
): Record<Side, Cue[]> {
  const taken = new Set(pairs.flatMap(({ s, t }) => [s, t]));
  return {
    source: cues.source.filter((cue) => !taken.has(cue)),
    target: cues.target.filter((cue) => !taken.has(cue)),
  };
}
