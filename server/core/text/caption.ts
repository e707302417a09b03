/** What is printed under a picture and copied along with the text. */
import { LANGUAGES } from '../types.ts';
import { PICTURE_AGENCIES, PICTURE_LICENCE } from './words/agencies.ts';
import { LANGUAGE_WORDS } from './words/index.ts';

/** A credit names a few people and agencies; what is longer is a sentence. */
const LONGEST_CREDIT = 120;
/** A description of a picture is one or two sentences. */
const LONGEST_DESCRIPTION = 350;
/** With its credit and printed twice it is at most this long; a longer paragraph reports something. */
const LONGEST_CAPTION = 1000;
/** Two halves shorter than this may be alike by chance or on purpose (`Ja! Ja!`). */
const SHORTEST_PRINTED_TWICE = 30;

const words = LANGUAGES.map((lang) => LANGUAGE_WORDS[lang]);
const literal = (phrase: string) => phrase.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
const anyOf = (phrases: readonly string[]) =>
  // The longest first, so that `Getty Images` wins over `Getty`.
  [...new Set(phrases)]
    .sort((a, b) => b.length - a.length)
    .map(literal)
    .join('|');

const CREDIT_WORDS = anyOf(words.flatMap((list) => list.creditWords));
const AGENCIES = anyOf(PICTURE_AGENCIES);
const UNFOLD = anyOf(words.flatMap((list) => list.unfoldButtons));
const OPENERS = anyOf(words.flatMap((list) => list.captionOpeners));

/** `Foto: ...` at the head, after a sentence, in brackets or after a stroke. */
const CREDIT = new RegExp(
  String.raw`(?:^|[.!?…»”"“)]\s*|[([|/–—-]\s*)(?:${CREDIT_WORDS})\s*[:/]\s*\S(.*)$`,
  'isu',
);
/** `Kari Nordmann / AFP`, `KCNA/AFP/Ritzau Scanpix`, `© dpa`: no sentence, and at the very end. */
const AGENCY_CREDIT = new RegExp(
  String.raw`(?:\p{Lu}[\p{L}.-]*\s*/\s*|/\s*Ritzau\s+|©\s*(?:[\p{L}.-]+\s*[/,]?\s*){0,4})(?:${AGENCIES})\s*[)\]]?$`,
  'u',
);
const UNFOLD_BUTTON = new RegExp(String.raw`\s(?:${UNFOLD})(?=\s|$)`, 'u');
const CAPTION_OPENER = new RegExp(String.raw`^(?:${OPENERS})(?!\p{L})`, 'iu');

function isPrintedTwice(text: string): boolean {
  if (text.length < 2 * SHORTEST_PRINTED_TWICE) return false;
  const middle = text.length >> 1;
  const first = text.slice(0, middle).trim();
  return first === text.slice(text.length - first.length);
}

function endsInCredit(text: string): boolean {
  const tail = CREDIT.exec(text)?.[1];
  return (tail !== undefined && tail.length <= LONGEST_CREDIT) || AGENCY_CREDIT.test(text);
}

/** Whether a paragraph is a photo caption: by its credit, its opening words or its being doubled. */
export function isCaption(text: string): boolean {
  if (text.length > LONGEST_CAPTION) return false;
  const unfolded = text.split(UNFOLD_BUTTON).map((part) => part.trim());
  if (unfolded.length > 1 && (endsInCredit(unfolded[0]!) || unfolded[0] === unfolded[1]))
    return true;
  if (isPrintedTwice(text) || endsInCredit(text)) return true;
  if (PICTURE_LICENCE.test(text.slice(-LONGEST_CREDIT))) return true;
  return text.length <= LONGEST_DESCRIPTION && CAPTION_OPENER.test(text);
}
