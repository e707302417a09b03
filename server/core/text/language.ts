/**
 * Which of the six languages a text is in. Character n-grams (ELD, https://github.com/nitotm/efficient-language-detector-js)
 * tell German, English, Swedish and the rest apart; they do not know Nynorsk and sometimes take
 * Danish for Norwegian, so the words and endings listed in `words/` are counted as well.
 */
import { eld } from 'eld/small';
import { LANGUAGES, type Lang } from '../types.ts';
import { LANGUAGE_WORDS, wordList } from './words/index.ts';

/** How many words of a text are looked at: enough for certainty, and a bound on the time. */
const WORDS_READ = 150;
/** Endings are looked for in words longer than the ending by at least this many letters, the stem. */
const SHORTEST_STEM = 3;

const ENGLISH_NAME_OF_NGRAMS: Readonly<Record<Lang, string>> = {
  nb: 'no',
  nn: 'no',
  da: 'da',
  sv: 'sv',
  de: 'de',
  en: 'en',
};
