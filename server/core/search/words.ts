/** Looking for words: in a spelling common to all languages, so that a name is found however it is written. */
import { foldWord } from '../align/shared-words.ts';
import type { Article, Span } from '../types.ts';

/** A word or number of a text, half-open offsets into it. */
export interface SearchWord extends Span {
  readonly folded: string;
}

const WORD = /\p{N}+|\p{L}[\p{L}\p{M}]*/gu;

export function searchWords(text: string): SearchWord[] {
  return [...text.matchAll(WORD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    folded: foldWord(match[0]),
  }));
}

/** Folded words that follow one another; the last may go on: `havn` is in `havnen`. */
export type Term = readonly string[];

/** What is asked for: words, and phrases in quotation marks of any language. */
export function searchTerms(query: string): Term[] {
  const terms: Term[] = [];
  const rest = query.replace(/["„“”»«]([^"„“”»«]+)["„“”»«]/gu, (_, phrase: string) => {
    terms.push(searchWords(phrase).map(({ folded }) => folded));
    return ' ';
  });
  terms.push(...searchWords(rest).map(({ folded }) => [folded]));
  return terms.filter((term) => term.length > 0);
}

export interface FoundParagraph {
  /** Index into the article's paragraphs. */
  readonly paragraph: number;
  /** What was found in it, ascending; offsets into its text. */
  readonly spans: readonly Span[];
}

/** The paragraphs in which any of the terms is found: those with most of the terms first, of equals the earlier. */
export function foundParagraphs(
  { paragraphs }: Pick<Article, 'paragraphs'>,
  terms: readonly Term[],
): FoundParagraph[] {
  const counted = paragraphs.flatMap(({ text }, paragraph) => {
    const words = searchWords(text);
    const found = terms.map((term) => placesOf(term, words));
    const count = found.filter((spans) => spans.length > 0).length;
    const spans = found.flat().sort((a, b) => a.start - b.start);
    return count === 0 ? [] : [{ count, paragraph, spans }];
  });
  return counted
    .sort((a, b) => b.count - a.count)
    .map(({ paragraph, spans }) => ({ paragraph, spans }));
}

function placesOf(term: Term, words: readonly SearchWord[]): Span[] {
  return words.flatMap(({ start }, i) => {
    const holds = term.every((wanted, k) => {
      const folded = words[i + k]?.folded;
      return k < term.length - 1 ? folded === wanted : folded?.startsWith(wanted);
    });
    return holds ? [{ start, end: words[i + term.length - 1].end }] : [];
  });
}
