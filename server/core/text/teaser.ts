/** Pointers to other things that stand between an article's paragraphs: not part of its report. */
import { LANGUAGES } from '../types.ts';
import { LANGUAGE_WORDS, wordList } from './words/index.ts';

/** A pointer is short, in words and letters; a long paragraph that opens alike tells something. */
const MOST_WORDS = 30;
const LONGEST = 400;
/** A single word such as `Annonse` opens a pointer only in so short a line. */
const MOST_WORDS_AFTER_ONE = 3;

const words = LANGUAGES.map((lang) => LANGUAGE_WORDS[lang]);
const PHRASES = words.flatMap((list) => list.teasers).map((phrase) => phrase.toLowerCase());
const BUTTONS = new Set(
  words.flatMap((list) => list.unfoldButtons).map((phrase) => phrase.toLowerCase()),
);
const NEWSLETTERS = new Set(words.flatMap((list) => wordList(list.newsletters)));
const SIGN_UP = new Set(words.flatMap((list) => wordList(list.signUp)));

/** A bare address, or the signature of an embedded post: `— Name (@name) May 3, 2023`. */
const EMBED =
  /^(?:(?:https?:\/\/|www\.|pic\.twitter\.com\/)\S+|[—–-]\s?.{1,60}\(@\w{1,30}\).{0,40})$/iu;

/** Whether a paragraph only points elsewhere: `Les også: ...`, a sign-up prompt, a bare address. */
export function isTeaser(text: string): boolean {
  if (EMBED.test(text)) return true;
  if (text.length > LONGEST) return false;
  const tokens = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  if (tokens.length > MOST_WORDS) return false;
  const lower = text.toLowerCase().replace(/^[^\p{L}]+/u, '');
  if (BUTTONS.has(lower)) return true;
  if (tokens.some((word) => NEWSLETTERS.has(word)) && tokens.some((word) => SIGN_UP.has(word))) {
    return true;
  }
  return PHRASES.some((phrase) => opensWith(lower, phrase, tokens.length));
}

function opensWith(text: string, phrase: string, tokens: number): boolean {
  if (phrase.endsWith(':')) return text.startsWith(phrase) || text === phrase.slice(0, -1);
  if (!text.startsWith(phrase)) return false;
  const rest = text.slice(phrase.length);
  if (/^\p{L}/u.test(rest)) return false;
  return (
    phrase.includes(' ') || /^\s*(?:[:|»>–—-]|$)/u.test(rest) || tokens <= MOST_WORDS_AFTER_ONE
  );
}
