/** Listed words and phrases found in a passage, and which of them have their like on the other side. */
import type { Span } from '../types.ts';
import { nearness, sameSurroundings, wordsAt } from './anchors.ts';
import { bestPairs, type Option } from './pairing.ts';
import type { ReadPair, Side } from './passage.ts';
import type { Reading, Spelling } from './reading.ts';
import { oncePerReading, oncePerSpelling } from './remembered.ts';
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

/** What the lists have of a word. */
interface Entry {
  /** Name of the first list with it, `null` if it is in none. */
  readonly list: string | null;
  /** Those of several words that begin with it, longest first. A phrase counts as one cue. */
  readonly phrases: readonly Phrase[];
}

/** Lists of words and phrases that are looked for together. */
export interface CueLists {
  /** `null` for a word that is in none and begins no phrase. */
  entryOf(word: Spelling): Entry | null;
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
    entryOf: oncePerSpelling(({ lower }) => {
      const plain = lower.replaceAll('’', "'");
      const list = words.find(([, patterns]) => matchesPattern(plain, patterns))?.[0] ?? null;
      const begun = phrases.get(lower) ?? [];
      return list === null && begun.length === 0 ? null : { list, phrases: begun };
    }),
  };
}

/** Every cue in the order of the text; phrases go before the words within them. */
export function cuesIn(reading: Reading, { entryOf }: CueLists): Cue[] {
  const { words } = reading;
  const cues: Cue[] = [];
  for (let at = 0; at < words.length; at++) {
    const { start, sentence } = words[at];
    const entry = entryOf(words[at]);
    if (entry === null) continue;
    const phrase = entry.phrases.find((each) => standsAt(lowerOf(reading), start, each));
    const list = phrase ? phrase.list : entry.list;
    if (list === null) continue;
    const until = start + (phrase?.text.length ?? 0);
    while (at + 1 < words.length && words[at + 1].start < until) at++;
    cues.push({ start, end: words[at].end, sentence, list });
  }
  return cues;
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
