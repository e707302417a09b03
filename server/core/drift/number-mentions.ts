/** Every number of a passage, in digits or words, with what it may be worth. */
import type { Span } from '../types.ts';
import { NUMBER_WORDS, UNITS } from './data/number-words.ts';
import { idiomSpans, wordValue } from './number-words.ts';
import { type Reading, sentenceAt, spellingOf } from './reading.ts';
import { oncePerReading } from './remembered.ts';
import { listOf } from './word-pattern.ts';

export interface NumberMention extends Span {
  /** What the number may be worth; more than one where it can be read in several ways. */
  readonly values: readonly number[];
  /** Vague ones (`one`, `both`, `four-day`) answer a number but need not be answered. */
  readonly form: 'digits' | 'word' | 'vague';
  readonly unit: Unit | null;
  /** A year or decade. */
  readonly calendar: boolean;
  readonly sentence: number;
}

export type Unit = (typeof UNITS)[number];

const UNIT_OF = new Map(UNITS.flatMap((unit) => listOf(unit.words).map((word) => [word, unit])));

const GROUPED = String.raw`\d{1,3}(?:[.,\u00a0\u202f\u2009 ’']\d{3})+(?![\d])(?:[.,]\d+)?`;
const DIGITS = new RegExp(`${GROUPED}|\\d+(?:[.,:]\\d+)*`, 'gu');
const CLOCK_BEFORE = /(?:\bkl\.?|klokken|klokka|klockan|um|at|gegen)\s*$/iu;
const CLOCK_AFTER = /^\s*(?:Uhr|[ap]\.?m\b|-tiden)/iu;
const PERCENT = /^\s*(?:%|pro[sc]ent|pst|percent|per cent|prosent)/iu;
const DECADE =
  /^(?:['’]?erne|-?tallet|-?talet|-?talets|-?åra|-?årene|-?er(?:[- ]Jahre|n)|['’]?s\b|er-Jahre)/iu;
const UNIT_AFTER = /^[\s-]*([\p{L}°²/]+)/u;
/** Years of which news speaks; other numbers of four digits are amounts. */
const [FIRST_YEAR, LAST_YEAR] = [1500, 2100];
const HALF_DAY = 12;

/** Every number, in the order of the text. */
export const numbersIn = oncePerReading((reading): readonly NumberMention[] => {
  const digits = digitMentions(reading);
  return [...digits, ...wordMentions(reading, digits)].sort((a, b) => a.start - b.start);
});

function digitMentions(reading: Reading): NumberMention[] {
  const { text } = reading;
  const mentions: NumberMention[] = [];
  for (const match of text.matchAll(DIGITS)) {
    const [printed] = match;
    const start = match.index;
    const before = text.slice(Math.max(0, start - 10), start);
    const after = text.slice(start + printed.length, start + printed.length + 24);
    const place = { sentence: sentenceAt(reading, start), unit: unitAfter(after) };
    const clock = /^(\d{1,3})([.:])(\d{1,3})(?![.:\d])/u.exec(printed);
    const isPair =
      clock !== null &&
      (clock[2] === ':' ||
        clock[3] === '00' ||
        (clock[3].length === 2 && (CLOCK_BEFORE.test(before) || CLOCK_AFTER.test(after))));
    if (isPair) {
      // A time, `13:10`, or a score, `5:2`: two numbers.
      const [first, second] = [Number(clock[1]), Number(clock[3])];
      const isTime = clock[3].length === 2 && first <= 2 * HALF_DAY;
      const own = { ...place, unit: null, calendar: false, form: 'digits' as const };
      mentions.push({
        ...own,
        start,
        end: start + clock[1].length,
        values: isTime ? [first, first + HALF_DAY, Math.abs(first - HALF_DAY)] : [first],
      });
      if (second > 0 || !isTime) {
        const at = start + clock[1].length + 1;
        mentions.push({ ...own, start: at, end: at + clock[3].length, values: [second] });
      }
      continue;
    }
    const clockHour = CLOCK_BEFORE.test(before) || CLOCK_AFTER.test(after);
    const base = readDigits(printed, reading.lang).flatMap((value) => [
      value,
      ...(clockHour && value <= 2 * HALF_DAY ? [value + HALF_DAY, Math.abs(value - HALF_DAY)] : []),
      ...(PERCENT.test(after) ? [value / 100] : []),
    ]);
    const scale = scaleAfter(after, reading);
    const decade = DECADE.test(after);
    const value = base[0];
    const isYear =
      /^\d{4}$/u.test(printed) && value >= FIRST_YEAR && value <= LAST_YEAR && place.unit === null;
    const short = /[-–/]$/u.test(before) && /^\d{2}$/u.test(printed);
    mentions.push({
      ...place,
      start,
      end: start + printed.length + scale.length,
      values: [
        ...base.map((each) => each * scale.factor),
        // `1950-53`, `'30s`: the century is left unsaid.
        ...(short || decade ? [1900 + value, 2000 + value] : []),
        ...(isYear ? [value % 100] : []),
      ],
      form: 'digits',
      calendar: isYear || decade,
    });
  }
  return mentions;
}

/** All readings of a number in digits; the language's own first. */
function readDigits(printed: string, lang: string): number[] {
  const bare = printed.replace(/[\u00a0\u202f\u2009 ’']/gu, '');
  const grouped = /^\d{1,3}(?:[.,]\d{3})+$/u.test(bare) ? Number(bare.replace(/[.,]/gu, '')) : null;
  const decimalMark = lang === 'en' ? '.' : ',';
  const groupMark = lang === 'en' ? ',' : '.';
  const usual = Number(bare.replaceAll(groupMark, '').replace(decimalMark, '.'));
  const other = Number(bare.replace(',', '.'));
  return [...new Set([grouped ?? Number.NaN, usual, other].filter(Number.isFinite))];
}

function scaleAfter(after: string, { lang }: Reading): { factor: number; length: number } {
  const word = /^[\s\u00a0-]*(\p{L}+)/u.exec(after);
  if (!word) return { factor: 1, length: 0 };
  const value = wordValue(spellingOf(word[1]), lang);
  const tight = /^\p{L}$/u.test(word[1]);
  if (value?.form !== 'scale' || tight) return { factor: 1, length: 0 };
  return { factor: value.values[0], length: word[0].length };
}

function unitAfter(after: string): Unit | null {
  const word = UNIT_AFTER.exec(after)?.[1].toLowerCase();
  return word === undefined ? null : (UNIT_OF.get(word) ?? null);
}

function wordMentions(reading: Reading, digits: readonly NumberMention[]): NumberMention[] {
  const { words, text, lang } = reading;
  const mentions: NumberMention[] = [];
  const idioms = idiomSpans(text, lang);
  for (let i = 0; i < words.length; i++) {
    if (idioms.some(({ start, end }) => start <= words[i].start && words[i].end <= end)) continue;
    const first = wordValue(words[i], lang);
    if (!first || digits.some(({ start, end }) => start < words[i].end && words[i].start < end)) {
      continue;
    }
    let last = i;
    let total = 0;
    let current = 0;
    let exact = first.form === 'exact';
    if (first.form === 'exact') current = first.values[0];
    // `two hundred and fifty thousand`: words that follow one another make one number.
    for (let next = i; first.form !== 'vague' && next < words.length; next++) {
      const value = next === i ? first : wordValue(words[next], lang);
      const gap = text.slice(words[next - 1]?.end ?? 0, words[next].start);
      if (next > i && !/^[\s\u00a0-]+$/u.test(gap)) break;
      if (value?.form === 'scale') {
        const factor = value.values[0];
        if (factor > 100) {
          total += Math.max(current, 1) * factor;
          current = 0;
        } else current = Math.max(current, 1) * factor;
        exact = true;
      } else if (next > i) {
        const addend = value?.form === 'exact' ? value.values[0] : null;
        const fits =
          addend !== null &&
          ((current % 100 === 0 && addend < 100 && current + total > 0) ||
            (current >= 20 && current < 100 && current % 10 === 0 && addend < 10));
        if (fits) current += addend;
        else if (/^(?:og|och|und|and)$/u.test(words[next].lower) && current % 100 === 0) {
          const after = words[next + 1] && wordValue(words[next + 1], lang);
          if (after?.form !== 'exact' || after.values[0] >= 100) break;
          continue;
        } else break;
      }
      last = next;
    }
    const bareScale = first.form === 'scale' && last === i;
    mentions.push({
      start: words[i].start,
      end: words[last].end,
      values: first.form === 'vague' ? first.values : [total + current],
      form: exact && !bareScale ? 'word' : 'vague',
      unit: unitAfter(text.slice(words[last].end, words[last].end + 24)),
      calendar: false,
      sentence: words[i].sentence,
    });
    i = last;
  }
  return mentions;
}

/** The number as a reader would quote it: with `more than` before it and what it counts after it. */
export function inWords(
  { text, words, lang }: Reading,
  { start, end, sentence }: Span & { sentence: number },
): string {
  const before = text.slice(0, start).toLowerCase();
  const bound = NUMBER_WORDS[lang].bounds.find(
    (phrase) =>
      before.endsWith(`${phrase} `) && !/\p{L}$/u.test(before.slice(0, -phrase.length - 1)),
  );
  const from = bound === undefined ? start : start - bound.length - 1;
  const counted = words.find((word) => word.start >= end);
  const beside =
    counted?.sentence === sentence && /^[\s\u00a0-]+$/u.test(text.slice(end, counted.start));
  return text.slice(from, beside ? counted.end : end);
}
