/** Words that deny by a part of their own: `ukjent`, `arbeidsløs`, `unbekannt`. */
import { LANGUAGES, type Lang } from '../types.ts';
import type { Cue } from './cues.ts';
import { NEGATION_WORDS } from './data/negation-words.ts';
import { foldOnce, type Reading, type Spelling, type Word } from './reading.ts';
import { oncePerReading, oncePerSpelling } from './remembered.ts';
import { entriesOf } from './word-pattern.ts';

export interface AffixedWord extends Cue {
  readonly word: Word;
  /** Without the affix. */
  readonly stem: string;
}

/** Shorter words with `u-` or `-los` are mostly something else (`under`, `los`). */
const SHORTEST_AFFIXED = 5;
/** Letters left after taking off the affix. */
export const SHORTEST_STEM = 3;

interface Affixes {
  readonly beginnings: readonly string[];
  /** The word without its affix, `null` if it has none. */
  stemOf(word: Spelling): string | null;
}

const AFFIXES = new Map<Lang, Affixes>(LANGUAGES.map((lang) => [lang, affixesOf(lang)]));

function affixesOf(lang: Lang): Affixes {
  const { affixes, lookAlikes } = NEGATION_WORDS[lang];
  const parts = entriesOf(affixes);
  const beginnings = parts.filter((part) => part.endsWith('-')).map((part) => part.slice(0, -1));
  const endings = parts.filter((part) => part.startsWith('-')).map((part) => part.slice(1));
  const others = entriesOf(lookAlikes);
  return {
    beginnings,
    stemOf: oncePerSpelling(({ lower }) => {
      if (lower.length < SHORTEST_AFFIXED) return null;
      if (others.some((part) => lower.startsWith(part))) return null;
      const beginning = beginnings.find((part) => lower.startsWith(part));
      const ending = endings.find((part) => lower.endsWith(part));
      const stem = beginning
        ? lower.slice(beginning.length)
        : ending
          ? lower.slice(0, -ending.length)
          : '';
      return stem.length < SHORTEST_STEM ? null : stem;
    }),
  };
}

/** Every word with an affix that denies, in the order of the text. */
export const affixedWords = oncePerReading((reading): readonly AffixedWord[] => {
  const { stemOf } = AFFIXES.get(reading.lang)!;
  return reading.words.flatMap((word): AffixedWord[] => {
    // `UN-resolusjon` and `US-Soldat` begin with a name, and so may any capital but a German one.
    const isName =
      word.capital && ((reading.lang !== 'de' && !word.opens) || /^\p{Lu}{2}/u.test(word.text));
    const stem = isName ? null : stemOf(word);
    if (stem === null) return [];
    const { start, end, sentence } = word;
    return [{ start, end, sentence, list: 'affix', word, stem }];
  });
});

/** Whether a word begins as those do that deny, `UN-` and the like aside. */
export function beginsDenying({ lower }: Word, { lang }: Reading): boolean {
  return AFFIXES.get(lang)!.beginnings.some((part) => lower.startsWith(part));
}

/** The stem as it is compared across languages. */
export function foldedStem({ stem }: AffixedWord): string {
  return foldOnce(stem);
}
