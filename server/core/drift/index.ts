/** All detectors, and the one function that runs them. */
import type { Finding } from '../types.ts';
import { findAdditions } from './addition.ts';
import { findAlteredQuotations, withinMarks } from './altered-quotation.ts';
import { anchorsOf } from './anchors.ts';
import { findAttributions } from './attribution.ts';
import { type DriftWeights, FITTED, judge } from './confidence.ts';
import { findDates } from './dates.ts';
import { findHedges } from './hedges.ts';
import { findNames } from './names.ts';
import { findNegations } from './negation.ts';
import { findNumbers } from './numbers.ts';
import { findOmissions } from './omission.ts';
import type { Candidate, Detector, DriftContext, Passages, ReadPair } from './passage.ts';
import { findQuotations } from './quotation.ts';
import { read } from './reading.ts';
import { findReportingVerbs } from './reporting-verb.ts';
import { matchSentences } from './sentence-match.ts';
import { findUnits } from './units.ts';
import { findUntranslated } from './untranslated.ts';
import { wordLikeness } from './word-likeness.ts';
import { findWording } from './wording.ts';

export { textsToEmbed } from './vocabulary.ts';

export const DETECTORS: Readonly<Record<string, Detector>> = {
  omission: findOmissions,
  addition: findAdditions,
  number: findNumbers,
  date: findDates,
  name: findNames,
  negation: findNegations,
  quotation: findQuotations,
  'altered-quotation': findAlteredQuotations,
  hedge: findHedges,
  unit: findUnits,
  attribution: findAttributions,
  'reporting-verb': findReportingVerbs,
  untranslated: findUntranslated,
  wording: findWording,
};

export function readPair(passages: Passages, context: DriftContext = {}): ReadPair {
  const source = read(passages.source);
  const target = read(passages.target);
  const match = matchSentences(source, target, context);
  const words = wordLikeness(source, target, context);
  return {
    source,
    target,
    context,
    match,
    words,
    anchors: anchorsOf(source, target, match, words),
  };
}

/** Everything detectors see, before it is judged; for fitting and measuring. */
export function candidatesOf(pair: ReadPair, detectors = DETECTORS): Candidate[] {
  return Object.values(detectors).flatMap((detect) => detect(pair));
}

/** What differs between two passages that are held to say the same, most confident first. */
export function findDrift(passages: Passages, context: DriftContext = {}): Finding[] {
  const pair = readPair(passages, context);
  return judge(candidatesOf(pair), weightsFor(context)).map((each) => withinMarks(pair, each));
}

/** The fitted weights for what the caller knows. */
export function weightsFor({ vectorOf }: DriftContext): DriftWeights {
  return vectorOf ? FITTED.vectors : FITTED.spelling;
}
