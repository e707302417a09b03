/** Scores in words, so that nobody has to know what a cosine is. */
import { strings, UI_LOCALE } from '../strings.ts';

/**
 * From this probability on the wording applies. Nine of ten is the usual "very likely" of
 * calibrated language (IPCC 2010 guidance note), two of three its "likely", one of three the lower
 * end of "about as likely as not".
 */
const VERY_LIKELY = 0.9;
const LIKELY = 0.66;
const AS_LIKELY_AS_NOT = 0.33;

/** A margin of 0 is what a sentence has to its ordinary neighbours; this much above is outstanding. */
const CLEAR_MARGIN = 0.1;

/** Rarer chances are not told apart: nobody has compared so many texts. */
const LEAST_CHANCE = 1e-6;

/** From here on "in nearly every pair" says it best, and from here on tenths do. */
const NEARLY_ALWAYS = 0.95;
const TENTHS = 0.15;

const percent = new Intl.NumberFormat(UI_LOCALE, { style: 'percent', maximumFractionDigits: 0 });
const decimal = new Intl.NumberFormat(UI_LOCALE, {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});
const signed = new Intl.NumberFormat(UI_LOCALE, {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
  signDisplay: 'exceptZero',
});

/** Surest first. */
export const LIKELIHOODS = ['veryLikely', 'likely', 'possible', 'unlikely'] as const;
export type Likelihood = (typeof LIKELIHOODS)[number];

/** A link: its confidence, 0 to 1, and who decided it; `null` where nobody has. */
interface Judged {
  readonly confidence: number;
  readonly decision: object | null;
}

/** @param confidence - 0 to 1 */
export function likelihood(confidence: number): Likelihood {
  if (confidence >= VERY_LIKELY) return 'veryLikely';
  if (confidence >= LIKELY) return 'likely';
  return confidence >= AS_LIKELY_AS_NOT ? 'possible' : 'unlikely';
}

/** @param confidence - 0 to 1 */
export function confidenceWords(confidence: number): string {
  return strings.scores[likelihood(confidence)];
}

/** A link in words: that a person decided it, else how likely it is. */
export function linkWords({ confidence, decision }: Judged): string {
  return decision === null ? confidenceWords(confidence) : strings.scores.decided;
}

/** "93%", or "decided by a person", of whom the machine's number says nothing. */
export function linkNumber({ confidence, decision }: Judged): string {
  return decision === null ? confidenceNumber(confidence) : strings.scores.byPerson;
}

/** "93%"; never "100%" nor "0%", which no measurement gives. @param confidence - 0 to 1 */
export function confidenceNumber(confidence: number): string {
  if (confidence < 0.01) return `<${percent.format(0.01)}`;
  return percent.format(Math.min(confidence, 0.99));
}

/** "would happen in 1 of 400 pairs of unrelated texts". @param chance - 0 to 1 */
export function chanceWords(chance: number): string {
  const { nearlyEvery, ofTen, oneOf, lessThan } = strings.explanation.chance;
  if (chance >= NEARLY_ALWAYS) return nearlyEvery;
  if (chance >= TENTHS) return ofTen(Math.round(chance * 10));
  if (chance < LEAST_CHANCE) return lessThan(1 / LEAST_CHANCE);
  return oneOf(Number((1 / chance).toPrecision(2)));
}

export function marginWords(margin: number): string {
  if (margin >= CLEAR_MARGIN) return strings.scores.marginClear;
  if (margin > 0) return strings.scores.marginSlight;
  return strings.scores.marginNone;
}

/** Signed, two decimals: a part of a sum of log-odds. */
export function weightNumber(weight: number): string {
  return signed.format(weight);
}

export function cosineNumber(cosine: number): string {
  return decimal.format(cosine);
}

export function marginNumber(margin: number): string {
  return signed.format(margin);
}
