/** The value of a number written as a word, in any of the six languages. */
import { LANGUAGES, type Lang, type Span } from '../types.ts';
import { NUMBER_WORDS } from './data/number-words.ts';
import type { Spelling } from './reading.ts';
import { oncePerSpelling } from './remembered.ts';
import { listOf } from './word-pattern.ts';

export interface WordValue {
  /** More than one where the word is ambiguous; the first is the likeliest. */
  readonly values: readonly number[];
  /** `scale` multiplies what stands before it; `vague` words may mean something else. */
  readonly form: 'exact' | 'scale' | 'vague';
}

interface Grammar {
  readonly exact: ReadonlyMap<string, number>;
  readonly multipliers: readonly (readonly [stem: string, value: number])[];
  readonly scales: ReadonlyMap<string, number>;
  readonly vague: ReadonlyMap<string, readonly number[]>;
  readonly joiner: string;
  readonly counted: readonly string[];
}

const GRAMMARS = new Map<Lang, Grammar>(LANGUAGES.map((lang) => [lang, grammar(lang)]));

function grammar(lang: Lang): Grammar {
  const data = NUMBER_WORDS[lang];
  const exact = new Map<string, number>();
  const alternatives = (list: string) => listOf(list).map((entry) => entry.split('|'));
  const small = alternatives(data.upToNineteen);
  const tens = alternatives(data.tens);
  const ordinals = alternatives(data.ordinals);
  const endings = listOf(data.ordinalEndings);
  const put = (word: string, value: number) => {
    if (!exact.has(word)) exact.set(word, value);
  };
  small.forEach((words, value) => {
    for (const word of words) if (word !== '@') put(word, value);
  });
  ordinals.forEach((words, k) => {
    for (const word of words) put(word, k + 3);
  });
  const units = [...small.slice(1, 10)];
  units[0] = (data.vague.find(([, value]) => value === 1)?.[0] ?? '').split('|');
  const unitOrdinals = [
    ['første', 'forste', 'första', 'fyrste'],
    ['andre', 'anden', 'andra'],
    ...ordinals.slice(0, 7),
  ];
  tens.forEach((words, k) => {
    const ten = 10 * (k + 1);
    for (const word of words) {
      put(word, ten);
      for (const ending of endings) {
        put(word + ending, ten);
        if (word.endsWith('e')) put(word.slice(0, -1) + ending, ten);
      }
      if (ten === 10) continue;
      for (let unit = 1; unit < 10; unit++) {
        for (const one of units[unit - 1]) {
          const compounds = [`${one}${data.joiner}${word}`, `${word}${one}`, `${word}-${one}`];
          for (const compound of compounds) {
            put(compound, ten + unit);
            for (const ending of endings) put(compound + ending, ten + unit);
          }
        }
        for (const one of unitOrdinals[unit - 1]) {
          put(`${word}${one}`, ten + unit);
          put(`${word}-${one}`, ten + unit);
        }
      }
    }
  });
  const vague = new Map<string, number[]>();
  for (const [words, value] of data.vague) {
    for (const word of words.split('|')) vague.set(word, [...(vague.get(word) ?? []), value]);
  }
  return {
    exact,
    multipliers: [
      ...data.thousand.split('|').map((stem) => [stem, 1000] as const),
      ...data.hundred.split('|').map((stem) => [stem, 100] as const),
    ].sort(([a, x], [b, y]) => y - x || b.length - a.length),
    scales: new Map(
      [...data.scales, [data.hundred, 100] as const, [data.thousand, 1000] as const].flatMap(
        ([words, value]) => words.split('|').map((word) => [word, value] as const),
      ),
    ),
    vague,
    joiner: data.joiner || (lang === 'en' ? 'and' : 'och'),
    counted: listOf(data.counted),
  };
}

/** A number of one word, `einundzwanzig`, `tohundreogfemti`; `null` if it is none. */
function cardinal(word: string, grammar: Grammar): number | null {
  const known = grammar.exact.get(word);
  if (known !== undefined) return known;
  for (const [stem, value] of grammar.multipliers) {
    const at = word.indexOf(stem);
    if (at < 0) continue;
    const left = word.slice(0, at);
    const right = word.slice(at + stem.length).replace(new RegExp(`^${grammar.joiner}`), '');
    const times = left === '' || grammar.vague.get(left)?.[0] === 1 ? 1 : cardinal(left, grammar);
    const plus = right === '' ? 0 : cardinal(right, grammar);
    if (times !== null && plus !== null && times < 1000 && plus < value)
      return times * value + plus;
  }
  return null;
}

/** Where a phrase stands whose words count nothing. */
export function idiomSpans(text: string, lang: Lang): Span[] {
  const lower = text.toLowerCase();
  return NUMBER_WORDS[lang].idioms.flatMap((idiom) => {
    const spans: Span[] = [];
    for (let at = lower.indexOf(idiom); at >= 0; at = lower.indexOf(idiom, at + 1)) {
      spans.push({ start: at, end: at + idiom.length });
    }
    return spans;
  });
}

const VALUES = new Map(
  LANGUAGES.map((lang) => [
    lang,
    oncePerSpelling(({ lower }) => valueIn(lower, GRAMMARS.get(lang)!)),
  ]),
);

/** What a single word counts; `null` for a word that counts nothing. */
export function wordValue(word: Spelling, lang: Lang): WordValue | null {
  return VALUES.get(lang)!(word);
}

function valueIn(word: string, grammar: Grammar): WordValue | null {
  const scale = grammar.scales.get(word);
  if (scale !== undefined) return { values: [scale], form: 'scale' };
  const vague = grammar.vague.get(word);
  if (vague !== undefined) return { values: vague, form: 'vague' };
  const exact = cardinal(word, grammar);
  if (exact !== null) return { values: [exact], form: 'exact' };
  return compoundValue(word, grammar);
}

/** Letters a number takes at least in a compound: `tosidig` yes, `tiden` no. */
const SHORTEST_COUNTED = 3;

/** `firedagersuke`, `viertägig`, `13-åring` without its digits: a number and what it counts. */
function compoundValue(word: string, grammar: Grammar): WordValue | null {
  for (const stem of grammar.counted) {
    const at = word.indexOf(stem);
    if (at < 2) continue;
    const head = word.slice(0, at).replace(/[-s]$/u, '');
    const value = cardinal(head, grammar) ?? cardinal(word.slice(0, at), grammar);
    if (value !== null && (head.length >= SHORTEST_COUNTED || stem.length >= SHORTEST_COUNTED)) {
      return { values: [value], form: 'vague' };
    }
    const vague = grammar.vague.get(head);
    if (vague) return { values: vague, form: 'vague' };
  }
  return null;
}
