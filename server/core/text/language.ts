/**
 * Which of the six languages a text is in. Character n-grams
 * (ELD, https://github.com/nitotm/efficient-language-detector-js) tell the languages of the world
 * apart; they do not know Nynorsk and sometimes take Danish for Norwegian, so the telling words and
 * spellings listed in `words/` are counted as well.
 */
import { eld } from 'eld/small';
import { LANGUAGES, type Lang } from '../types.ts';
import { LANGUAGE_WORDS, wordList } from './words/index.ts';

/** How many words of a text are looked at: more change nothing, and this bounds the time. */
const WORDS_READ = 80;
/** Spellings are looked for only in words of this many letters: short ones prove little. */
const SHORTEST_SPELLED = 5;
/**
 * Weight of a telling spelling against a telling word, and of their share (0 to 1) against the
 * n-gram score (0 to 1). On parallel news sentences any pair of values from 0.3 to 0.6 does as well.
 */
const SPELLING_WEIGHT = 0.5;
const WORD_WEIGHT = 0.5;
/** A lead this small is noise: the hint decides. */
const CLOSE = 0.02;
/** With this lead over the article's language no news sentence of this many words was misjudged. */
const CLEAR_LEAD = 0.15;
const CLEAR_WORDS = 6;
/** By how much the n-gram score of some other language must lead before a text is none of ours. */
const OTHER_LEAD = 0.1;

const NGRAM_CODE: Readonly<Record<Lang, string>> = {
  nb: 'no',
  nn: 'no',
  da: 'da',
  sv: 'sv',
  de: 'de',
  en: 'en',
};

const OUR_CODES: ReadonlySet<string> = new Set(Object.values(NGRAM_CODE));

interface TellingSigns {
  readonly words: ReadonlySet<string>;
  readonly spelling: RegExp;
}

const SIGNS: readonly (readonly [Lang, TellingSigns])[] = LANGUAGES.map((lang) => {
  const { markers, spellings } = LANGUAGE_WORDS[lang];
  const patterns = wordList(spellings).map((part) =>
    part.startsWith('-') ? `${part.slice(1)}$` : part,
  );
  return [
    lang,
    { words: new Set(wordList(markers)), spelling: new RegExp(patterns.join('|'), 'u') },
  ];
});

/** What speaks for each language, 0 to about 1.5; comparable within one text only. */
type Scores = Record<Lang, number>;

interface Reading {
  readonly scores: Scores;
  readonly words: number;
  /** Reads as a language that is none of ours. */
  readonly other: boolean;
}

function wordEvidence(word: string, { words, spelling }: TellingSigns): number {
  if (words.has(word)) return 1;
  return word.length >= SHORTEST_SPELLED && spelling.test(word) ? SPELLING_WEIGHT : 0;
}

/** What a word says for each language, in the order of SIGNS. */
type WordMemory = Map<string, readonly number[]>;

/** @param memory - of words met before: most of a text's words stand in it again and again */
function read(text: string, memory: WordMemory): Reading {
  const words: string[] = [];
  for (const [word] of text.matchAll(/\p{L}+/gu)) {
    words.push(word.toLowerCase());
    if (words.length === WORDS_READ) break;
  }
  const ngrams = eld.detect(text).getScores();
  const scores = { nb: 0, nn: 0, da: 0, sv: 0, de: 0, en: 0 } satisfies Scores;
  const evidence = words.map((word) => {
    const known = memory.get(word) ?? SIGNS.map(([, signs]) => wordEvidence(word, signs));
    memory.set(word, known);
    return known;
  });
  SIGNS.forEach(([lang], k) => {
    const share = evidence.reduce((sum, each) => sum + each[k]! / words.length, 0);
    scores[lang] = (ngrams[NGRAM_CODE[lang]] ?? 0) + WORD_WEIGHT * share;
  });
  let bestOther = 0;
  for (const code in ngrams) {
    if (!OUR_CODES.has(code)) bestOther = Math.max(bestOther, ngrams[code]!);
  }
  return {
    scores,
    words: words.length,
    other: bestOther > Math.max(...Object.values(scores)) + OTHER_LEAD,
  };
}

function readAll(texts: readonly string[]): Reading[] {
  const memory: WordMemory = new Map();
  return texts.map((text) => read(text, memory));
}

/** The best scored language; the hint where it is as good as the best. */
function best(scores: Scores, hint: Lang | undefined, close: number): Lang {
  let leader: Lang = 'nb';
  for (const lang of LANGUAGES) if (scores[lang] > scores[leader]) leader = lang;
  return hint !== undefined && scores[leader] - scores[hint] < close ? hint : leader;
}

/**
 * The language of a text.
 *
 * @param hint - decides where the evidence does not, such as in a name or a number
 * @returns `null` for a text without words or in a language that is none of the six
 */
export function detectLanguage(text: string, hint?: Lang): Lang | null {
  const { scores, words, other } = read(text, new Map());
  if (words === 0) return hint ?? null;
  return other ? null : best(scores, hint, CLOSE);
}

/**
 * The language most of an article's words are in; `null` if that is none of the six.
 * Long paragraphs count for more than headings and captions.
 */
export function articleLanguage(paragraphs: readonly string[]): Lang | null {
  return languageOfMost(readAll(paragraphs));
}

/**
 * The language of one paragraph of an article: the article's own unless the paragraph is long
 * enough and clearly in another. `null`: clearly in a language that is none of the six.
 */
export function paragraphLanguage(paragraph: string, article: Lang): Lang | null {
  return languageWithin(read(paragraph, new Map()), article);
}

/** What `articleLanguage` and `paragraphLanguage` say of the same paragraphs, each read once. */
export function languagesOf(paragraphs: readonly string[]): {
  readonly article: Lang | null;
  readonly paragraph: (index: number, article: Lang) => Lang | null;
} {
  const readings = readAll(paragraphs);
  return {
    article: languageOfMost(readings),
    paragraph: (index, article) => languageWithin(readings[index]!, article),
  };
}

function languageOfMost(readings: readonly Reading[]): Lang | null {
  const sum: Scores = { nb: 0, nn: 0, da: 0, sv: 0, de: 0, en: 0 };
  let ourWords = 0;
  let otherWords = 0;
  for (const { scores, words, other } of readings) {
    if (other) otherWords += words;
    else {
      ourWords += words;
      for (const lang of LANGUAGES) sum[lang] += words * scores[lang];
    }
  }
  return ourWords === 0 || otherWords > ourWords ? null : best(sum, undefined, 0);
}

function languageWithin({ scores, words, other }: Reading, article: Lang): Lang | null {
  if (words < CLEAR_WORDS) return article;
  return other ? null : best(scores, article, CLEAR_LEAD);
}

/** Bokmål and Nynorsk readers read each other's texts daily; any other pair counts as foreign. */
export function isForeign(lang: Lang | null, article: Lang): boolean {
  return lang === null || NGRAM_CODE[lang] !== NGRAM_CODE[article];
}
