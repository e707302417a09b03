/** Listed words and phrases found in a passage, and which of them have their like on the other side. */
import type { Span } from '../types.ts';
import { nearness, sameSurroundings, wordsAt } from './anchors.ts';
import { bestPairs, type Option } from './pairing.ts';
import type { ReadPair, Side } from './passage.ts';
import type { Reading, Word } from './reading.ts';
import { oncePerReading, oncePerWord } from './remembered.ts';
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
  readonly list: string;
}

/** Lists of words and phrases that are looked for together. */
export interface CueLists {
  /** Name of the first list with a lower-case word, `null` if it is in none. */
  listOf(lower: string): string | null;
  /** Several words each, by their first; longest first. A phrase counts as one cue. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
}

/** @param lists - entries by the name of their list; of two lists with one word the earlier counts */
export function cueLists(lists: Readonly<Record<string, readonly string[]>>): CueLists {
  const phrases = new Map<string, Phrase[]>();
  const words: (readonly [list: string, patterns: WordPatterns])[] = [];
  for (const [list, entries] of Object.entries(lists)) {
    for (const entry of entries.filter((each) => each.includes(' '))) {
      const open = entry.endsWith('*');
      const [first] = entry.split(' ');
      const phrase = { text: open ? entry.slice(0, -1) : entry, open, list };
      phrases.set(first, [...(phrases.get(first) ?? []), phrase]);
    }
    words.push([list, wordPatterns(entries.filter((entry) => !entry.includes(' ')))]);
  }
  for (const each of phrases.values()) each.sort((a, b) => b.text.length - a.text.length);
  return {
    phrases,
    listOf: oncePerWord((lower) => {
      const plain = lower.replaceAll('’', "'");
      return words.find(([, patterns]) => matchesPattern(plain, patterns))?.[0] ?? null;
    }),
  };
}

/** Every cue in the order of the text; longer phrases go first, then words. */
export function cuesIn(reading: Reading, lists: CueLists): Cue[] {
  const lower = lowerOf(reading);
  const { words } = reading;
  const cues: Cue[] = [];
  const taken = new Set<Word>();
  words.forEach((word, at) => {
    const phrases = taken.has(word) ? undefined : lists.phrases.get(word.lower);
    const found = phrases?.find((phrase) => standsAt(lower, word.start, phrase));
    if (!found) return;
    const until = word.start + found.text.length;
    let last = at;
    while (last + 1 < words.length && words[last + 1].start < until) last++;
    for (const each of words.slice(at, last + 1)) taken.add(each);
    const { end } = words[last];
    cues.push({ start: word.start, end, sentence: word.sentence, list: found.list });
  });
  for (const word of words) {
    const list = taken.has(word) ? null : lists.listOf(word.lower);
    if (list === null) continue;
    cues.push({ start: word.start, end: word.end, sentence: word.sentence, list });
  }
  return cues.sort((a, b) => a.start - b.start);
}

const lowerOf = oncePerReading(({ text }) => text.toLowerCase());

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
