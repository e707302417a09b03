/** Weekdays, months, seasons and relative times of a passage. */
import { LANGUAGES, type Lang, type Span } from '../types.ts';
import { DATE_WORDS } from './data/date-words.ts';
import type { Reading } from './reading.ts';
import { listOf } from './word-pattern.ts';

export interface DateMention extends Span {
  /** `weekday:1` to 7 from Monday, `month:1` to 12, `season:0` to 3, `year:-1` and the like. */
  readonly key: string;
  readonly unit: string;
  readonly sentence: number;
}

interface Calendar {
  readonly weekdays: readonly (readonly [stem: string, key: string])[];
  readonly months: ReadonlyMap<string, string>;
  readonly seasons: readonly (readonly [stem: string, key: string])[];
  readonly phrases: readonly (readonly [phrase: string, key: string])[];
}

const CALENDARS = new Map<Lang, Calendar>(LANGUAGES.map((lang) => [lang, calendar(lang)]));

function calendar(lang: Lang): Calendar {
  const { weekdays, months, seasons, relative } = DATE_WORDS[lang];
  const keyed = (list: string, name: string, from: number) =>
    listOf(list).flatMap((words, k) =>
      words.split('|').map((word) => [word, `${name}:${k + from}`] as const),
    );
  return {
    weekdays: keyed(weekdays, 'weekday', 1),
    months: new Map(
      keyed(months, 'month', 1).flatMap(([word, key]) => [
        [word, key],
        [`${word}s`, key],
      ]),
    ),
    seasons: keyed(seasons, 'season', 0),
    phrases: relative
      .flatMap(([key, phrases]) => phrases.map((phrase) => [phrase, key] as const))
      .sort(([a], [b]) => b.length - a.length),
  };
}

/** English `may`, `march` and `august` are months only after such words or beside a number. */
const MONTH_CONTEXT =
  /(?:\b(?:in|on|of|since|until|till|by|last|next|early|late|mid|from|to|and)[\s-]+|\d(?:st|nd|rd|th)?\s+(?:of\s+)?)$/iu;
const AMBIGUOUS_MONTHS = new Set(['may', 'march']);
/** Endings a season takes; longer compounds name other things (`vårt`, `vintersport`). */
const SEASON_ENDING = /^(?:en|et|er|s|ens|n|ns|aren|meren|mers|rens)?$/u;

export function datesIn(reading: Reading): DateMention[] {
  const calendar = CALENDARS.get(reading.lang)!;
  const mentions: DateMention[] = [];
  const put = (span: Span, key: string, sentence: number) => {
    mentions.push({ start: span.start, end: span.end, key, unit: key.split(':')[0], sentence });
  };
  const lower = reading.text.toLowerCase();
  for (const word of reading.words) {
    const month = calendar.months.get(word.lower);
    if (month && isMonth(word.lower, reading.text, word)) {
      put(word, month, word.sentence);
      continue;
    }
    const weekday = calendar.weekdays.find(([stem]) => word.lower.startsWith(stem));
    if (weekday) {
      put(word, weekday[1], word.sentence);
      continue;
    }
    const season = calendar.seasons.find(
      ([stem]) => word.lower.startsWith(stem) && SEASON_ENDING.test(word.lower.slice(stem.length)),
    );
    // Nordic `vår` is also a pronoun; only its inflected form is surely a season.
    if (season && !(word.lower === 'vår' || word.lower === 'spring'))
      put(word, season[1], word.sentence);
    for (const [phrase, key] of calendar.phrases) {
      const end = word.start + phrase.length;
      if (!lower.startsWith(phrase, word.start) || /^[\p{L}]/u.test(lower.slice(end))) continue;
      put({ start: word.start, end }, key, word.sentence);
      break;
    }
  }
  return mentions;
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
