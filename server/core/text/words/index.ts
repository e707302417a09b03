import type { Lang } from '../../types.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import type { LanguageWords } from './language-words.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import { sv } from './sv.ts';

/** The word lists of every language Ordlyd reads. */
export const LANGUAGE_WORDS: Readonly<Record<Lang, LanguageWords>> = { nb, nn, da, sv, de, en };

/** The words of a space-separated list. */
export function wordList(list: string): string[] {
  return list.split(/\s+/u).filter((word) => word !== '');
}
