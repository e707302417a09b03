/** Weekdays, months, seasons and relative times of a passage. */
import { LANGUAGES, type Lang, type Span } from '../types.ts';
import { DATE_WORDS } from './data/date-words.ts';
import type { Reading, Spelling } from './reading.ts';
import { oncePerReading, oncePerSpelling } from './remembered.ts';
import { listOf } from './word-pattern.ts';

export interface DateMention extends Span {
  /** `weekday:1` to 7 from Monday, `month:1` to 12, `season:0` to 3, `year:-1` and the like. */
  readonly key: string;
  readonly unit: string;
  readonly sentence: number;
}

type KeyedPhrase = readonly [phrase: string, key: string];

/** What a word may name, by key. */
interface Named {
  readonly month: string | null;
  readonly weekday: string | null;
  readonly season: string | null;
  /** Those that may begin with it, longest first. */
  readonly phrases: readonly KeyedPhrase[];
}

interface Calendar {
  /** `null` for a word that names nothing and begins nothing. */
  named(word: Spelling): Named | null;
}

const CALENDARS = new Map<Lang, Calendar>(LANGUAGES.map((lang) => [lang, calendar(lang)]));

function calendar(lang: Lang): Calendar {
  const { weekdays, months, seasons, relative } = DATE_WORDS[lang];
  const keyed = (list: string, name: string, from: number) =>
    listOf(list).flatMap((words, k) =>
      words.split('|').map((word) => [word, `${name}:${k + from}`] as const),
    );
  const days = keyed(weekdays, 'weekday', 1);
  const times = keyed(seasons, 'season', 0);
  const monthKeys = new Map(
    keyed(months, 'month', 1).flatMap(([word, key]) => [
      [word, key],
      [`${word}s`, key],
    ]),
  );
  const phrases = relative
    .flatMap(([key, list]) => list.map((phrase): KeyedPhrase => [phrase, key]))
    .sort(([a], [b]) => b.length - a.length);
  return {
    named: oncePerSpelling(({ lower }): Named | null => {
      const month = monthKeys.get(lower) ?? null;
      const weekday = stemKey(lower, days, /^/u);
      const season = NO_SEASONS.has(lower) ? null : stemKey(lower, times, SEASON_ENDING);
      const begun = phrases.filter(
        ([phrase]) => phrase.startsWith(lower) || lower.startsWith(phrase),
      );
      const isNone = !month && !weekday && !season && begun.length === 0;
      return isNone ? null : { month, weekday, season, phrases: begun };
    }),
  };
}

/** English `may`, `march` and `august` are months only after such words or beside a number. */
const MONTH_CONTEXT =
  /(?:\b(?:in|on|of|since|until|till|by|last|next|early|late|mid|from|to|and)[\s-]+|\d(?:st|nd|rd|th)?\s+(?:of\s+)?)$/iu;
const AMBIGUOUS_MONTHS = new Set(['may', 'march']);
/** Nordic `vår` is also a pronoun, English `spring` a verb; only inflected they are surely seasons. */
const NO_SEASONS = new Set(['vår', 'spring']);
/** Endings a season takes; longer compounds name other things (`vårt`, `vintersport`). */
const SEASON_ENDING = /^(?:en|et|er|s|ens|n|ns|aren|meren|mers|rens)?$/u;

export const datesIn = oncePerReading((reading): readonly DateMention[] => {
  const calendar = CALENDARS.get(reading.lang)!;
  const mentions: DateMention[] = [];
  const put = (span: Span, key: string, sentence: number) => {
    mentions.push({ start: span.start, end: span.end, key, unit: key.split(':')[0], sentence });
  };
  const lower = reading.text.toLowerCase();
  for (const word of reading.words) {
    const named = calendar.named(word);
    if (named === null) continue;
    const { month, weekday, season, phrases } = named;
    if (month && isMonth(word.lower, reading.text, word)) {
      put(word, month, word.sentence);
      continue;
    }
    if (weekday) {
      put(word, weekday, word.sentence);
      continue;
    }
    if (season) put(word, season, word.sentence);
    for (const [phrase, key] of phrases) {
      const end = word.start + phrase.length;
      if (!lower.startsWith(phrase, word.start) || /^[\p{L}]/u.test(lower.slice(end))) continue;
      put({ start: word.start, end }, key, word.sentence);
      break;
    }
  }
  return mentions;
});

/** The key of the first of the stems that a word is a form of. */
function stemKey(
  lower: string,
  stems: readonly (readonly [stem: string, key: string])[],
  ending: RegExp,
): string | null {
  const found = stems.find(
    ([stem]) => lower.startsWith(stem) && ending.test(lower.slice(stem.length)),
  );
  return found ? found[1] : null;
}

function isMonth(lower: string, text: string, { start, end }: Span): boolean {
  if (!AMBIGUOUS_MONTHS.has(lower)) return true;
  return MONTH_CONTEXT.test(text.slice(0, start)) || /^\s+\d/u.test(text.slice(end));
}

/** Words that mean a time without saying it: `dengang`. */
export function vagueTimesIn(reading: Reading): DateMention[] {
  const lower = reading.text.toLowerCase();
  const phrases = DATE_WORDS[reading.lang].vague;
  return reading.words.flatMap(({ start, sentence }) =>
    phrases.flatMap((phrase) => {
      const end = start + phrase.length;
      if (!lower.startsWith(phrase, start) || /^\p{L}/u.test(lower.slice(end))) return [];
      return [{ start, end, key: 'then', unit: 'then', sentence }];
    }),
  );
}
