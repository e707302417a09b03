/** A passage taken apart once for all detectors. */
import { foldWord } from '../align/shared-words.ts';
import { splitSentences } from '../text/segment.ts';
import type { Lang, Span } from '../types.ts';
import type { Passage } from './passage.ts';
import { oncePerWord } from './remembered.ts';

/** What a word is wherever it stands. */
export interface Spelling {
  /** As printed. */
  readonly text: string;
  readonly lower: string;
  /** In a spelling common to all six languages. */
  readonly folded: string;
  /** Whether it begins with a capital letter. */
  readonly capital: boolean;
  /** What has been worked out of it so far, by the number of the function that does (`oncePerSpelling`). */
  readonly known: unknown[];
}

export interface Word extends Span, Spelling {
  /** Place among the words of the passage, 0-based. */
  readonly index: number;
  /** Index of its sentence, 0-based. */
  readonly sentence: number;
  /** Whether a sentence or a quotation begins with it, so that its capital means nothing. */
  readonly opens: boolean;
}

export interface Reading {
  readonly text: string;
  readonly lang: Lang;
  readonly sentences: readonly Span[];
  readonly words: readonly Word[];
  /** What has been worked out of it so far, by the function that does (`oncePerReading`). */
  readonly known: Map<unknown, unknown>;
}

/** Letters with inner apostrophes and hyphens: `don't`, `Berners-Lee`, `FN:s`. */
const WORD = /\p{L}[\p{L}\p{M}\p{N}]*(?:(?:['’:.](?=\p{L})|[-‐‑/])\p{L}[\p{L}\p{M}\p{N}]*)*/gu;

/** Only marks that open speech or a sentence stand between the end of what was before and the word. */
const OPENING = /(?:^|[.!?:…»”"“„«‘‚’'(–—-])\s*[»«”„“"'‘‚’(–—-]*\s*$/u;

/** Longest stretch before a word that can hold opening marks. */
const OPENING_REACH = 6;

const CAPITAL = /^\p{Lu}/u;

/** A word in a spelling common to all languages. */
export const foldOnce = oncePerWord(foldWord);

/** One for all places where a word is printed. */
export const spellingOf = oncePerWord((text): Spelling => {
  const lower = text.toLowerCase();
  return { text, lower, folded: foldOnce(lower), capital: CAPITAL.test(text), known: [] };
});

/** Whether only a blank or a hyphen stands between two places of a text: `Nelson Mandela`. */
export function adjoins({ text }: Pick<Reading, 'text'>, end: number, start: number): boolean {
  return /^[\s\u00a0-]$/u.test(text.slice(end, start));
}

export function read({ text, lang }: Passage): Reading {
  const sentences = splitSentences(text, lang);
  const words: Word[] = [];
  let sentence = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    while (sentence + 1 < sentences.length && start >= sentences[sentence + 1].start) sentence++;
    const { text: printed, lower, folded, capital, known } = spellingOf(match[0]);
    // A blank alone opens nothing: most words stand so, and the expression is slow.
    const goesOn =
      words.length > 0 && words[words.length - 1].end === start - 1 && text[start - 1] === ' ';
    words.push({
      index: words.length,
      start,
      end: start + printed.length,
      text: printed,
      lower,
      folded,
      capital,
      known,
      sentence,
      opens: !goesOn && OPENING.test(text.slice(Math.max(0, start - OPENING_REACH), start)),
    });
  }
  return { text, lang, sentences, words, known: new Map() };
}

/** Marks at which a clause may end. */
const CLAUSE_END = /[,;:.!?…»«”“"„()–—]/u;

/** The clause around a span: to the next punctuation mark on either side. */
export function clauseAround({ text, sentences }: Reading, { start, end }: Span): Span {
  const sentence = sentences.find((each) => start >= each.start && start < each.end);
  let from = start;
  let to = end;
  const [first, last] = [sentence?.start ?? 0, Math.max(end, sentence?.end ?? text.length)];
  while (from > first && !CLAUSE_END.test(text.charAt(from - 1))) from--;
  while (to < last && !CLAUSE_END.test(text.charAt(to))) to++;
  while (from < start && /\s/u.test(text.charAt(from))) from++;
  while (to > end && /\s/u.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

/** Index of the sentence an offset lies in. */
export function sentenceAt({ sentences }: Reading, offset: number): number {
  let index = 0;
  while (index + 1 < sentences.length && offset >= sentences[index + 1].start) index++;
  return index;
}

export function textOf({ text }: { readonly text: string }, { start, end }: Span): string {
  return text.slice(start, end);
}
