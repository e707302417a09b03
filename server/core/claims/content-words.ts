/** The words of a sentence that say what it is about. */
import { foldWord } from '../align/shared-words.ts';
import { SPEECH_WORDS } from '../reporting/words/index.ts';
import { LANGUAGE_WORDS, wordList } from '../text/words/index.ts';
import { LANGUAGES, type Lang } from '../types.ts';

const WORD = /\p{N}+(?:[.,]\p{N}+)*|\p{L}[\p{L}\p{M}]*(?:-\p{L}[\p{L}\p{M}]*)*/gu;

/** Words of fewer letters say little; numbers of any length say much. */
const SHORTEST_WORD = 3;

/** Words that hold the sentences of a language together: German `war` is not the English one. */
const GRAMMAR: ReadonlyMap<Lang, ReadonlySet<string>> = new Map(
  LANGUAGES.map((lang) => {
    const { auxiliaries, boundaries, fillers, pronouns, relatives } = SPEECH_WORDS[lang];
    const { sentenceStarters } = LANGUAGE_WORDS[lang];
    const lists = [auxiliaries, boundaries, fillers, pronouns, relatives, sentenceStarters];
    return [lang, new Set(wordList(lists.join(' ').toLowerCase()))];
  }),
);

/**
 * In lower case, in order, without the grammar of the language; the same word may come twice.
 * Acronyms of two letters (`UN`, `FN`) count.
 */
export function contentWords(sentence: string, lang: Lang): string[] {
  return (sentence.match(WORD) ?? []).flatMap((word) => {
    const lower = word.toLowerCase();
    const counts = /^\p{N}|^\p{Lu}{2}$/u.test(word) || word.length >= SHORTEST_WORD;
    return counts && !GRAMMAR.get(lang)!.has(lower) ? [lower] : [];
  });
}

/** Words with a capital, in lower case: names, what opens a sentence, German nouns. */
export function capitalisedWords(sentence: string): string[] {
  return (sentence.match(WORD) ?? []).flatMap((word) =>
    /^\p{Lu}/u.test(word) ? [word.toLowerCase()] : [],
  );
}

/** Words printed small all through. */
export function smallWords(sentence: string): string[] {
  return (sentence.match(WORD) ?? []).filter((word) => word === word.toLowerCase());
}

/** Under which a word meets its like in other spellings: `Nord-Korea` and `Nordkorea` are one. */
export function wordKey(word: string): string {
  return foldWord(word.replaceAll('-', ''));
}
