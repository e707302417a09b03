/** Words and marks of a passage, and lists of words and phrases found among them. */
import type { Span } from '../types.ts';

export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  /** Words begin with a letter or digit; everything else that is no white space is a mark. */
  readonly isWord: boolean;
  readonly isCapital: boolean;
}

const TOKEN = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-.’'][\p{L}\p{N}]+)*|\S/gu;

/** Tokens that lie in `[span.start, span.end)`, with offsets into `text`. */
export function tokensIn(text: string, span: Span): Token[] {
  return [...text.slice(span.start, span.end).matchAll(TOKEN)].map((match) => {
    const [word] = match;
    const start = span.start + match.index;
    return {
      start,
      end: start + word.length,
      text: word,
      lower: word.toLowerCase(),
      isWord: /^[\p{L}\p{N}]/u.test(word),
      isCapital: /^\p{Lu}/u.test(word),
    };
  });
}

/** Whether a word, in lower case, is in a list. */
export type WordTest = (lower: string) => boolean;

/** A list with `*` for any ending or any beginning. */
export function wordTest(list: string): WordTest {
  const entries = list
    .toLowerCase()
    .split(/\s+/u)
    .filter((entry) => entry !== '');
  const exact = new Set(entries.map((entry) => entry.replaceAll('*', '')));
  const prefixes = entries.filter((e) => e.endsWith('*')).map((e) => e.replaceAll('*', ''));
  const suffixes = entries.filter((e) => e.startsWith('*')).map((e) => e.slice(1));
  return (lower) =>
    exact.has(lower) ||
    suffixes.some((suffix) => lower.endsWith(suffix)) ||
    prefixes.some((prefix) => lower.startsWith(prefix));
}

/** Words that may stand between the two parts of a phrase with a gap. */
const LONGEST_GAP = 14;

/** Words between two parts that are still shown as one. */
const NEAR_GAP = 2;

export type PhraseFinder = (tokens: readonly Token[]) => PhraseMatch[];

/** The span is of all its words, or of its first part where the second stands far from it. */
export interface PhraseMatch extends Span {
  /** Index of the first token, and after the last. */
  readonly first: number;
  readonly after: number;
}

/** Finds phrases; ` … ` between two parts lets words come between, but no end of a clause. */
export function phraseFinder(phrases: readonly string[]): PhraseFinder {
  const parsed = phrases.map((phrase) =>
    phrase
      .toLowerCase()
      .split(' … ')
      .map((part) => part.split(' ')),
  );
  return (tokens) =>
    parsed.flatMap((parts) =>
      tokens.flatMap((_, first) => {
        const after = matchParts(tokens, first, parts);
        if (after === -1) return [];
        const near = after - first <= parts.flat().length + NEAR_GAP;
        const last = near ? after : first + parts[0].length;
        return [{ first, after, start: tokens[first].start, end: tokens[last - 1].end }];
      }),
    );
}

function matchParts(
  tokens: readonly Token[],
  first: number,
  [part, ...rest]: readonly (readonly string[])[],
): number {
  if (!part.every((word, k) => tokens[first + k]?.lower === word)) return -1;
  const after = first + part.length;
  if (rest.length === 0) return after;
  for (let at = after; at < Math.min(tokens.length, after + LONGEST_GAP); at++) {
    if (/^[.:;!?]$/u.test(tokens[at].text)) return -1;
    const end = matchParts(tokens, at, rest);
    if (end !== -1) return end;
  }
  return -1;
}
