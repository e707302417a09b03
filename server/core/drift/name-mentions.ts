/** Words that may be names, how much they look like one, and whether the other passage knows them. */
import { LANGUAGE_WORDS } from '../text/words/index.ts';
import { LANGUAGES, type Lang, type Span } from '../types.ts';
import { DATE_WORDS } from './data/date-words.ts';
import { BARE_GERMAN_NOUNS, NO_NAMES } from './data/name-words.ts';
import { isPlaceName, nameGroups } from './name-forms.ts';
import { near, SHORT_NAME } from './near-spelling.ts';
import { type Reading, spellingOf, type Word } from './reading.ts';
import { oncePerReading, oncePerSpelling } from './remembered.ts';
import { listOf } from './word-pattern.ts';

export interface NameMention extends Span {
  readonly words: readonly Word[];
  /** Opens a sentence or quotation: the capital means nothing. */
  readonly opens: boolean;
  /** 0 to 1: how much a capitalised German word looks like a common noun; 0 in other languages. */
  readonly nounlike: number;
  readonly sentence: number;
}

const NEVER_NAMES = new Set([
  ...listOf(NO_NAMES),
  ...LANGUAGES.flatMap((each) => [
    ...listOf(DATE_WORDS[each].weekdays.replaceAll('|', ' ')),
    ...listOf(DATE_WORDS[each].months.replaceAll('|', ' ')),
  ]),
]);

/** Common words of the language; among them are names of which the news are full. */
const MARKERS = new Map<Lang, ReadonlySet<string>>(
  LANGUAGES.map((lang) => [lang, new Set(listOf(LANGUAGE_WORDS[lang].markers))]),
);

/** What often opens a sentence, also after a headline without a full stop, and is no name. */
const COMMON = new Map<Lang, ReadonlySet<string>>(
  LANGUAGES.map((lang) => [lang, new Set([...listOf(LANGUAGE_WORDS[lang].sentenceStarters)])]),
);

const DETERMINER =
  /^(?:der|die|das|den|dem|des|ein|eine[nmrs]?|kein\p{Ll}*|mein\p{Ll}*|dein\p{Ll}*|sein\p{Ll}*|ihr\p{Ll}*|unser\p{Ll}*|dies\p{Ll}+|jed\p{Ll}+|jene\p{Ll}*|manch\p{Ll}*|viele\p{Ll}*|einige\p{Ll}*|alle\p{Ll}*|zum|zur|im|am|vom|beim|ins|ans|als|mehr|welche\p{Ll}*)$/u;
const GERMAN_NOUNS = new Set(listOf(BARE_GERMAN_NOUNS));
const NOUN_ENDING =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tät|täten|nis|nisse|nissen|tum|ling|linge|chen|ismus|ment|mente|enz|anz|age|eur|ierung|innen|jahr|tag|land|mann|leute|zeit|recht|werk|haus|frage|wahl)(?:s|es)?$/u;
/** Adjectives end so; so do past tenses in -te, after which a name may well stand. */
const ADJECTIVE = /^\p{Ll}{3,}(?:(?<!t)e|en|er|es|em)$/u;
/** Prepositions, conjunctions, adverbs and auxiliaries that end as adjectives do. */
const NO_ADJECTIVE =
  /^(?:gegen|neben|zwischen|wegen|hinter|unter|über|außer|aber|oder|wieder|immer|später|früher|gestern|bisher|daher|weder|weiter|sowie|ohne|haben|hatten|habe|hätte|werden|wurden|wurde|würde|würden|werde|wäre|wären|waren|sollen|sollten|können|konnten|müssen|mussten|wollen|wollten|dürfen|durften|mögen|möchte|möchten|sagen|sagten|gehen|kamen|kommen|machen|lassen|seien|zusammen|dagegen|hingegen|entgegen)$/u;
/** A German word longer than this is a compound noun. */
const LONG_NOUN = 13;

/** Capitalised words that may be names, each by itself; of `Berners-Lee` both halves. */
export const nameWords = oncePerReading((reading): readonly NameMention[] => {
  const common = COMMON.get(reading.lang)!;
  const keys = nameKeys(reading);
  const capitalised = reading.words.filter(({ index }) => keys[index].hasCapital);
  return capitalised.flatMap((word) =>
    halves(word).flatMap((part, k, all): NameMention[] => {
      if (!part.capital || part.text.length < 2) return [];
      const atStart = word.opens && part.start === word.start;
      if (NEVER_NAMES.has(part.lower) || common.has(part.lower)) return [];
      if (atStart && MARKERS.get(reading.lang)!.has(part.lower)) return [];
      return [
        {
          start: part.start,
          end: part.end,
          words: [part],
          opens: atStart && !isNameAnyway(reading, word, part, k < all.length - 1),
          nounlike:
            reading.lang === 'de' ? nounlikeness(reading, word, part, k === all.length - 1) : 0,
          sentence: word.sentence,
        },
      ];
    }),
  );
});

/**
 * A word that opens a sentence and is a name all the same: a country or capital, the first half of
 * `Elvie-pumpen`, what the passage writes with a capital elsewhere, too, or the first of two names.
 */
function isNameAnyway(reading: Reading, word: Word, part: Word, isHalf: boolean): boolean {
  if (isPlaceName(part.lower)) return true;
  if (isHalf) return reading.lang !== 'de' && /-\p{Ll}/u.test(word.text);
  if (reading.lang === 'de') return false;
  const again = namesWithin(reading).some((folded) => near(folded, word.folded));
  const next = reading.words[word.index + 1];
  const beside =
    next !== undefined &&
    !next.opens &&
    /^\p{Lu}\p{Ll}/u.test(next.text) &&
    /^[\s\u00a0]$/u.test(reading.text.slice(word.end, next.start));
  return again || beside;
}

/** What is printed with a capital though nothing begins with it, each spelling once. */
const namesWithin = oncePerReading((reading): readonly string[] => [
  ...new Set(
    reading.words.flatMap(({ opens, capital, folded }) => (!opens && capital ? [folded] : [])),
  ),
]);

const HALVES = /[^-‐‑]+/gu;

/** The parts of a hyphenated word, each a word of its own at its place. */
function halves(word: Word): Word[] {
  if (!word.text.includes('-')) return [word];
  return [...word.text.matchAll(HALVES)].map((match) => {
    const start = word.start + match.index;
    return { ...word, ...spellingOf(match[0]), start, end: start + match[0].length };
  });
}

function nounlikeness({ words, text }: Reading, word: Word, part: Word, last: boolean): number {
  if (/^\p{Lu}{2,}s?$/u.test(part.text)) return 0;
  // `Brexit-Partei`: the last half is the noun, what stands before it more often a name.
  if (part !== word) return NOUN_ENDING.test(part.lower) ? 1 : last ? 0.8 : 0.3;
  const previous = words[word.index - 1];
  const next = words[word.index + 1];
  const adjacent = (a: Word | undefined, b: Word | undefined) =>
    a !== undefined &&
    b !== undefined &&
    a.capital &&
    b.capital &&
    /^[\s\u00a0]+$/u.test(text.slice(a.end, b.start));
  if (NOUN_ENDING.test(word.lower) || word.text.length >= LONG_NOUN) return 1;
  if (isListedNoun(word.lower)) return 1;
  const isDescribed =
    previous !== undefined &&
    (DETERMINER.test(previous.lower) ||
      (ADJECTIVE.test(previous.text) && !NO_ADJECTIVE.test(previous.lower)));
  if (isDescribed) {
    return adjacent(word, next) ? 0.7 : 0.9;
  }
  if (adjacent(previous, word) && !previous?.opens) return 0.2;
  return adjacent(word, next) ? 0.3 : 0.5;
}

/** Endings of plurals and cases, longest first. */
const CASE_ENDINGS = ['ern', 'en', 'es', 'er', 'e', 'n', 's'];

function isListedNoun(lower: string): boolean {
  return (
    GERMAN_NOUNS.has(lower) ||
    CASE_ENDINGS.some(
      (ending) => lower.endsWith(ending) && GERMAN_NOUNS.has(lower.slice(0, -ending.length)),
    )
  );
}

/** What of a word may be the name of another. */
interface NameKey {
  readonly folded: string;
  readonly joined: string;
  readonly stems: readonly string[];
  readonly hasCapital: boolean;
  /** Of the word and, if it is hyphenated, of its halves. */
  readonly groups: readonly number[];
  /** Of the word alone. */
  readonly wholeGroups: readonly number[];
}

const nameKeyOf = oncePerSpelling(({ text, lower, folded }): NameKey => {
  const parts = lower.includes('-') ? [lower, ...lower.match(HALVES)!] : [lower];
  return {
    folded,
    joined: folded.replaceAll('-', ''),
    stems: stems(folded),
    hasCapital: /\p{Lu}/u.test(text),
    groups: parts.flatMap(nameGroups),
    wholeGroups: nameGroups(lower),
  };
});

/** Of every word of a passage. */
const nameKeys = oncePerReading(({ words }): readonly NameKey[] => words.map(nameKeyOf));

/** Each different word of a passage once. */
const distinctKeys = oncePerReading((reading): readonly NameKey[] => [
  ...new Set(nameKeys(reading)),
]);

/** By the word as printed: `isKnown` is asked of a word as often as it is said. */
const knownNames = oncePerReading(() => new Map<string, boolean>());

/** Whether the other passage has the name: in its own spelling, inflected, or by another name. */
export function isKnown(word: Word, other: Reading): boolean {
  const known = knownNames(other);
  let answer = known.get(word.text);
  if (answer === undefined) {
    answer = isAmong(nameKeyOf(word), other) || isAcronym(word.text, other);
    known.set(word.text, answer);
  }
  return answer;
}

function isAmong({ folded, stems, wholeGroups }: NameKey, other: Reading): boolean {
  // Short names are like many words: only a capitalised one can be them.
  const short = folded.length <= SHORT_NAME;
  const isOne = (stem: string) => nearAny(stems, stem);
  return distinctKeys(other).some(
    (key) =>
      meet(wholeGroups, key.groups) ||
      ((!short || key.hasCapital) && (key.folded === folded || key.stems.some(isOne))),
  );
}

/** Whether the other passage writes a hyphenated name as one word: `Nord-Korea`, `Nordkorea`. */
export function isKnownWhole(word: Word, other: Reading): boolean {
  const { joined, wholeGroups } = nameKeyOf(word);
  return distinctKeys(other).some(
    (key) => meet(wholeGroups, key.wholeGroups) || near(joined, key.joined),
  );
}

/** How often a passage speaks of a name, in whatever form. */
export function mentionsOf(word: Word, reading: Reading): number {
  const { stems, wholeGroups } = nameKeyOf(word);
  return nameKeys(reading).filter(
    (key) => (key.hasCapital && nearAny(stems, key.folded)) || meet(wholeGroups, key.wholeGroups),
  ).length;
}

/** Asked of every word for every name: `some` would make a function each time. */
function nearAny(stems: readonly string[], other: string): boolean {
  for (const stem of stems) if (near(stem, other)) return true;
  return false;
}

function meet(a: readonly number[], b: readonly number[]): boolean {
  return a.length > 0 && b.length > 0 && a.some((each) => b.includes(each));
}

/** The parts of a name without what a colon or an apostrophe joins on: `Ri:s`, `AM'ernes`. */
function stems(folded: string): readonly string[] {
  return folded
    .replaceAll('.', '')
    .split('-')
    .flatMap((part) => {
      const stem = part.split(/[’':]/u)[0];
      return stem.length > 1 ? [stem] : [];
    });
}

const LONGEST_ACRONYM = 6;

/** `WMP` is answered by `Welsh Parliament Members`, in any order of the words. */
function isAcronym(text: string, other: Reading): boolean {
  const letters = text.replace(/(?:-?\p{Ll}+|[’':.-].*)$/u, '').replaceAll('.', '');
  if (!/^\p{Lu}+$/u.test(letters) || letters.length < 2 || letters.length > LONGEST_ACRONYM) {
    return false;
  }
  return initials(other).includes(letters);
}

const initials = oncePerReading(({ words }) =>
  words.map(({ text }) => text.charAt(0).toUpperCase()).join(''),
);
