/**
 * What of a text is embedded for alignment: its sentences, and the parts of the longer ones. A
 * sentence may have become half of one in the other text, or a headline may have run into the
 * first sentence; then the part is near where the whole is not.
 */
import { LANGUAGE_WORDS, wordList } from '../text/words/index.ts';
import type { Lang, Segment, Span, Vectors } from '../types.ts';

/** A sentence, or a part of it. */
export interface Unit {
  /** Index of the sentence among the text's segments. */
  readonly segment: number;
  readonly text: string;
  /** Half-open UTF-16 offsets into the sentence. */
  readonly span: Span;
}

/** Sentences with fewer words have no parts worth comparing. */
const SPLIT_WORDS = 8;

/** A part with fewer words says too little on its own; it stays with what is before it. */
const PART_WORDS = 3;

/** Marks between clauses, and quotation marks around what is quoted inside a sentence. */
const CLAUSE_END = /[,;:–—]\s|\s[–—-]\s|[»«„“”"]\s|\s(?=[»«„“”"])/gu;

/**
 * Every sentence as a whole, followed by its stretches, its clauses, and every two clauses that
 * follow one another, where it has several.
 * @returns units in the order of the segments, the whole first, none twice
 */
export function unitsOf(segments: readonly Segment[]): Unit[] {
  return segments.flatMap(({ text, lang }, segment) => {
    const whole = { start: 0, end: text.length };
    const stretches = isLong(text, whole) ? stretchesOf(text, lang) : [whole];
    const clauses = stretches.flatMap((stretch) =>
      isLong(text, stretch) ? clausesOf(text, stretch) : [stretch],
    );
    const pairs = clauses.slice(1).map(({ end }, k) => ({ start: clauses[k].start, end }));
    const all = [whole, ...stretches, ...clauses, ...pairs];
    const spans = new Map(all.map((span) => [`${span.start} ${span.end}`, span]));
    return [...spans.values()].map((span) => ({
      segment,
      text: text.slice(span.start, span.end),
      span,
    }));
  });
}

function isLong(sentence: string, { start, end }: Span): boolean {
  return hasWords(sentence.slice(start, end), SPLIT_WORDS);
}

/**
 * What stands in one sentence though it is two: a headline that ran into the text below it. A word
 * that opens sentences and is no name, written with a capital in the middle, gives it away.
 */
export function stretchesOf(sentence: string, lang: Lang): Span[] {
  const starters = sentenceStarters(lang);
  const cuts = [...sentence.matchAll(RUN_ON)].flatMap(({ index, 1: mark, 2: word }) =>
    mark !== '' || starters.has(word.toLowerCase()) ? [index] : [],
  );
  return cut(sentence, { start: 0, end: sentence.length }, cuts);
}

/** Clauses and quotations within a stretch, at least PART_WORDS words each; together they are it. */
export function clausesOf(sentence: string, stretch: Span): Span[] {
  const cuts = [...sentence.matchAll(CLAUSE_END)].map((match) => match.index + match[0].length);
  return cut(
    sentence,
    stretch,
    cuts.filter((place) => place > stretch.start && place < stretch.end),
  );
}

/** Cuts at `places`, ascending, but leaves no part with fewer than PART_WORDS words. */
function cut(sentence: string, { start, end }: Span, places: readonly number[]): Span[] {
  const parts: Span[] = [];
  let from = start;
  for (const place of places) {
    if (!hasWords(sentence.slice(from, place), PART_WORDS)) continue;
    if (!hasWords(sentence.slice(place, end), PART_WORDS)) continue;
    parts.push(trimmed(sentence, from, place));
    from = place;
  }
  parts.push(trimmed(sentence, from, end));
  return parts;
}

function trimmed(sentence: string, start: number, end: number): Span {
  const text = sentence.slice(start, end);
  return {
    start: start + text.length - text.trimStart().length,
    end: end - (text.length - text.trimEnd().length),
  };
}

const startersByLang = new Map<Lang, ReadonlySet<string>>();

function sentenceStarters(lang: Lang): ReadonlySet<string> {
  let starters = startersByLang.get(lang);
  if (!starters) {
    starters = new Set(wordList(LANGUAGE_WORDS[lang].sentenceStarters));
    startersByLang.set(lang, starters);
  }
  return starters;
}

/** Whether a text has at least `count` words; the rest of it is not looked at. */
function hasWords(text: string, count: number): boolean {
  const words = /[\p{L}\p{N}]+/gu;
  for (let n = 0; n < count; n++) if (!words.test(text)) return false;
  return true;
}

/** A word with a capital, perhaps behind an opening quotation mark, where no mark ends a clause. */
const RUN_ON = /(?<=[\p{L}\p{N})»«“”"'’])\s(?=([»«„“”"'‚‘]?)(\p{Lu}\p{L}*))/gu;

/** Units of one text with their unit rows, sorted by sentence. */
export interface UnitVectors {
  /** Units of sentence `i`: rows `start[i]` to `start[i + 1]`; the first one is the whole. */
  readonly start: Int32Array;
  /** Where every unit stands in its sentence, `[units]`. */
  readonly spans: readonly Span[];
  /** `[units, dim]` */
  readonly vectors: Vectors;
}

/** @param sentences - how many there are */
export function unitVectors(
  units: readonly Unit[],
  vectors: Vectors,
  sentences: number,
): UnitVectors {
  const start = new Int32Array(sentences + 1);
  for (const { segment } of units) start[segment + 1]++;
  for (let i = 0; i < sentences; i++) start[i + 1] += start[i];
  return { start, spans: units.map(({ span }) => span), vectors };
}
