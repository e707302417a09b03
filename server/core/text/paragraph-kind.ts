/**
 * What each paragraph of an article is. Text copied from a page brings section names, headings,
 * pointers and captions along; only the report itself takes part in alignment.
 */
import { LANGUAGES, type Lang, type ParagraphKind } from '../types.ts';
import { isCaption } from './caption.ts';
import { isForeign } from './language.ts';
import { isTeaser } from './teaser.ts';
import { LANGUAGE_WORDS } from './words/index.ts';

/** Longest heading between paragraphs, in words; longer lines are sentences that lost their stop. */
const LONGEST_HEADING = 12;
/** A headline, above the first paragraph of text, may be longer. */
const LONGEST_HEADLINE = 20;
/** Longest section name or kicker above the headline, in words. */
const LONGEST_KICKER = 3;
/** Longest line on author and date, in words. */
const LONGEST_BYLINE = 14;

const SECTIONS = new Set(
  LANGUAGES.flatMap((lang) => LANGUAGE_WORDS[lang].sections.map((name) => name.toLowerCase())),
);
/** Ends like a sentence, or with the colon before a quotation; closing quotes and brackets aside. */
const FINISHED = /[\p{Sentence_Terminal}…:;,][)\]»«”“"'’\s]*$/u;
/** A line of names: `Kari Nordmann og Ola Hansen, NTB`. */
const NAMES = /^(?:[\p{Lu}][\p{L}.'’-]*|og|och|und|and|av|af|von|van|de|i|in|[,/&|])+$/u;

/** A time or a full date. */
const DATE =
  /\d{1,2}[.:]\d{2}|\d{1,2}\.?\s\p{L}+\.?\s\d{4}|\p{L}+\s\d{1,2},\s\d{4}|\d{4}-\d{2}-\d{2}/u;

/** What is known about one paragraph before its kind. */
export interface RawParagraph {
  readonly text: string;
  /** `null`: clearly in a language that is none of the six. */
  readonly lang: Lang | null;
  /** What the source itself says it is; `null` where the words must tell. */
  readonly marked: ParagraphKind | null;
}

function hasMoreWords(text: string, most: number): boolean {
  let words = 0;
  for (const _ of text.matchAll(/[\p{L}\d][\p{L}\d.,'’-]*/gu)) if (++words > most) return true;
  return false;
}

function isByline(text: string, lang: Lang): boolean {
  if (/[.!?]$/u.test(text) || hasMoreWords(text, LONGEST_BYLINE)) return false;
  return LANGUAGE_WORDS[lang].bylines.some((opener) => {
    const rest = text.slice(opener.length);
    if (!text.startsWith(opener) || !/^[\s:]/u.test(rest)) return false;
    const named = rest.replace(/^:/u, '').trim();
    // `Publisert 14. september 2023` tells a time; `Av Kari Nordmann` nothing but names.
    return DATE.test(named) || named.split(/\s+/u).every((w) => NAMES.test(w));
  });
}

function isUnfinished(text: string, mostWords: number): boolean {
  return hasMoreWords(text, 0) && !FINISHED.test(text) && !hasMoreWords(text, mostWords);
}

/** `Hva vil Kim?` above the first paragraph is a headline; further down it may be a question asked. */
function isQuestionHeadline(text: string): boolean {
  return (
    /[?!][»”"“]?$/u.test(text) && !/[.?!…]\s/u.test(text) && !hasMoreWords(text, LONGEST_HEADLINE)
  );
}

function isKicker(text: string, following: string | undefined): boolean {
  if (SECTIONS.has(text.toLowerCase())) return true;
  if (!isUnfinished(text, LONGEST_KICKER) || following === undefined) return false;
  return hasMoreWords(following, LONGEST_KICKER) && isUnfinished(following, LONGEST_HEADLINE);
}

/**
 * The kind of each paragraph, in order.
 *
 * @param lang - of the article; paragraphs clearly in another are quotations left untranslated
 */
export function paragraphKinds(paragraphs: readonly RawParagraph[], lang: Lang): ParagraphKind[] {
  let textSeen = false;
  let headlineSeen = false;
  return paragraphs.map(({ text, lang: own, marked }, i): ParagraphKind => {
    const atHead = !textSeen;
    if (marked !== null) {
      headlineSeen ||= marked === 'heading';
      textSeen ||= marked === 'text';
      return marked;
    }
    if (isCaption(text)) return 'caption';
    if (isTeaser(text)) return 'teaser';
    if (isByline(text, lang) || /^[([]?©/u.test(text)) return 'label';
    if (atHead && !headlineSeen && isKicker(text, paragraphs[i + 1]?.text)) return 'label';
    if (isForeign(own, lang)) return 'foreign-quotation';
    const isHeadline =
      atHead &&
      !headlineSeen &&
      paragraphs.length > 1 &&
      (isUnfinished(text, LONGEST_HEADLINE) || isQuestionHeadline(text));
    if (isHeadline || isUnfinished(text, LONGEST_HEADING)) {
      headlineSeen ||= atHead;
      return 'heading';
    }
    textSeen = true;
    return 'text';
  });
}
