/** Fits the confidence of drift findings to passages with known edits. */
import { findAlteredQuotations } from '../../server/core/drift/altered-quotation.ts';
import { wordsAt } from '../../server/core/drift/anchors.ts';
import {
  confidenceOf,
  type DriftWeights,
  type KindWeights,
  type LogisticWeights,
} from '../../server/core/drift/confidence.ts';
import { PREPOSITIONS } from '../../server/core/drift/data/linking-words.ts';
import { datesIn } from '../../server/core/drift/date-mentions.ts';
import { findDates } from '../../server/core/drift/dates.ts';
import { candidatesOf, readPair } from '../../server/core/drift/index.ts';
import { numbersIn } from '../../server/core/drift/number-mentions.ts';
import { findNumbers } from '../../server/core/drift/numbers.ts';
import type { Candidate, DriftContext } from '../../server/core/drift/passage.ts';
import { quotesIn } from '../../server/core/drift/quotes.ts';
import { type Reading, read } from '../../server/core/drift/reading.ts';
import { findWording } from '../../server/core/drift/wording.ts';
import type { FindingKind } from '../../server/core/types.ts';
import type { DriftCase } from '../../server/evaluate-drift.ts';
import { foldsOf } from './folds.ts';
import { fitLogistic, type LabelledRow } from './logistic.ts';

/** The candidates of a case, seen with and without knowledge of the direction. */
export interface PreparedCase {
  readonly document: string;
  readonly edit: DriftCase['edit'];
  readonly directed: readonly Candidate[];
  readonly undirected: readonly Candidate[];
  /** Of copies of an unedited case from which one time was dropped. */
  readonly dropped: readonly LabelledRow[];
  /** Of an unedited target and a copy of it with a word taken out of a quotation. */
  readonly altered: readonly LabelledRow[];
  /** Of the case in which one word was exchanged for another. */
  readonly reworded: readonly LabelledRow[];
}

/**
 * The penalty on weights, divided by the edits they are fitted to: keeps weights finite where a column
 * tells edits apart without error, and small where few edits could not bear large ones.
 */
const RIDGE = 0.4;

/**
 * Share of unedited passages that may show a finding of the kind, and a major one. Together they
 * leave three of four clean passages without any; what people hold for lawful editing (quotation
 * marks, hedges) is never major by itself.
 */
export const ALLOWANCE: Readonly<Partial<Record<FindingKind, { any: number; major: number }>>> = {
  number: { any: 0.02, major: 0.006 },
  date: { any: 0.024, major: 0.005 },
  name: { any: 0.06, major: 0.02 },
  negation: { any: 0.056, major: 0.026 },
  // Of both together: they share their weights and thresholds.
  omission: { any: 0.012, major: 0.01 },
  addition: { any: 0.012, major: 0.01 },
  quotation: { any: 0.07, major: 0 },
  hedge: { any: 0.037, major: 0.004 },
  wording: { any: 0.005, major: 0 },
};

/** Kinds that are one another's mirror image are fitted together, so that sides can be exchanged. */
const ALIKE: readonly (readonly FindingKind[])[] = [['omission', 'addition']];

/**
 * Kinds without edits to fit to. Their confidence is this share of the findings on unedited passages
 * that a reader of the development set would call a change; it orders, it does not promise.
 */
const UNFITTED: Readonly<Partial<Record<FindingKind, number>>> = {
  unit: 0.5,
  attribution: 0.3,
  'reporting-verb': 0.3,
  untranslated: 0.5,
};

/** @param reworded - what `rewordedCases` made of the cases */
export function prepareCases(
  cases: readonly DriftCase[],
  context: DriftContext,
  reworded: readonly (DriftCase | null)[],
): PreparedCase[] {
  return cases.map((each, n) => {
    const pair = readPair(each, context);
    return {
      document: documentOf(each),
      edit: each.edit,
      directed: candidatesOf({ ...pair, context: { ...context, derived: true } }),
      undirected: candidatesOf(pair),
      dropped: each.edit === null ? droppedTimes(each, context) : [],
      altered: each.edit === null ? alteredQuotations(each, context) : [],
      reworded: rowsOfReworded(reworded[n], context),
    };
  });
}

/** A word shorter than this means little by itself. */
const SHORTEST_REWORDED = 6;
/** Words that end alike are mostly inflected alike. */
const ENDING = 2;
/** Steps from passage to passage; any primes do. */
const [WORD_STEP, PASSAGE_STEP] = [7, 11];

/**
 * The edits never exchange a word for another that means something else. So in every unedited case
 * one word of the target is exchanged for one of another document that is inflected alike; or, in
 * every other case, such a word comes between two nouns, with other prepositions (`threat against
 * policy`, `threat of farmers to policy`).
 */
export function rewordedCases(cases: readonly DriftCase[]): (DriftCase | null)[] {
  const wordsOf = ({ target }: DriftCase) => read(target).words.filter(isReworded);
  return cases.map((each, n) => {
    if (each.edit !== null) return null;
    const words = wordsOf(each);
    const inserted = n % 2 === 1;
    const places = inserted ? words.filter((word) => joinBefore(each, word) !== null) : words;
    const word = places[(n * WORD_STEP) % Math.max(1, places.length)];
    if (!word) return null;
    const join = inserted ? joinBefore(each, word) : null;
    const [start, end] = join === null ? [word.start, word.end] : [join.start, word.start];
    const ending = word.text.slice(-ENDING);
    for (let step = 1; step <= cases.length; step++) {
      const other = cases[(n + step * PASSAGE_STEP) % cases.length];
      if (other.target.lang !== each.target.lang || documentOf(other) === documentOf(each))
        continue;
      const by = wordsOf(other).find(
        ({ text, lower }) =>
          text.endsWith(ending) && !each.target.text.toLowerCase().includes(lower),
      );
      if (!by) continue;
      const put = join === null ? by.text : `${join.others[0]} ${by.text} ${join.others[1]} `;
      const text = each.target.text.slice(0, start) + put + each.target.text.slice(end);
      const edit = { type: 'wording', start, end: start + put.length };
      return { ...each, target: { ...each.target, text }, edit };
    }
    return null;
  });
}

/** The preposition right before a word, and two that name other relations. */
function joinBefore(
  { target }: DriftCase,
  { start }: { readonly start: number },
): { readonly start: number; readonly others: readonly string[] } | null {
  const before = /(\p{Ll}+)\s$/u.exec(target.text.slice(0, start));
  const lists = PREPOSITIONS[target.lang].map((words) => words.split(' '));
  const own = lists.filter((words) => before && words.includes(before[1]));
  if (!before || own.length === 0) return null;
  const others = lists.filter(
    (words) => !own.some((list) => list.some((word) => words.includes(word))),
  );
  return { start: before.index, others: others.map(([first]) => first) };
}

function isReworded({ text }: { readonly text: string }): boolean {
  return text.length >= SHORTEST_REWORDED && /^\p{Ll}+$/u.test(text);
}

function rowsOfReworded(each: DriftCase | null, context: DriftContext): LabelledRow[] {
  if (each === null) return [];
  return findWording(readPair(each, context)).map((candidate) => ({
    evidence: candidate.evidence,
    positive: isRight(candidate, each.edit),
  }));
}

/** The id without languages and number. */
function documentOf({ id }: DriftCase): string {
  return id.split('.').slice(0, -2).join('.');
}

export function fitDrift(cases: readonly PreparedCase[]): DriftWeights {
  const kinds = Object.keys(ALLOWANCE) as FindingKind[];
  const unfitted = Object.entries(UNFITTED).map(([kind, share]): [string, KindWeights] => [
    kind,
    { bias: round(Math.log(share / (1 - share))), weights: {}, shown: 0, major: 2 },
  ]);
  const fitted = kinds.flatMap((kind): [string, KindWeights][] => {
    const weights = fitKind(cases, kind);
    return weights ? [[kind, weights]] : [];
  });
  return Object.fromEntries([...fitted, ...unfitted]);
}

/** Parts of the documents; thresholds are set on findings in one part by weights fitted to the others. */
export const DRIFT_FOLDS = 5;

/** Which part a case is in. */
export function driftFolds(cases: readonly PreparedCase[]): (each: PreparedCase) => number {
  const foldOf = foldsOf(
    cases.map(({ document }) => document),
    DRIFT_FOLDS,
  );
  return ({ document }) => foldOf(document);
}

/** `null` where no case has a candidate of the kind: it is not shown. */
function fitKind(cases: readonly PreparedCase[], kind: FindingKind): KindWeights | null {
  const fitted = fitWeights(cases, kind);
  if (fitted === null) return null;
  const allowance = ALLOWANCE[kind]!;
  // On what they were fitted to, weights raise fewer false alarms than on other texts.
  const foldOf = driftFolds(cases);
  const parts = Array.from({ length: DRIFT_FOLDS }, (_, fold) =>
    fitWeights(
      cases.filter((each) => foldOf(each) !== fold),
      kind,
    ),
  );
  const clean = cases.filter(({ edit }) => edit === null);
  const scores = (pick: (candidate: Candidate) => boolean) =>
    clean
      .map((each) => highest(each.directed.filter(pick), kind, parts[foldOf(each)] ?? fitted))
      .sort((a, b) => b - a);
  const shown = above(
    scores(() => true),
    allowance.any,
  );
  const major =
    allowance.major === 0
      ? 2
      : above(
          scores(({ severity }) => severity === 'major'),
          allowance.major,
        );
  const rounded = Object.fromEntries(
    Object.entries(fitted.weights).map(([name, weight]) => [name, round(weight)]),
  );
  return {
    bias: round(fitted.bias),
    weights: rounded,
    shown: round(shown),
    major: round(Math.max(shown, major)),
  };
}

function fitWeights(cases: readonly PreparedCase[], kind: FindingKind): LogisticWeights | null {
  const together = kindsLike(kind);
  const rows = cases.flatMap(({ edit, directed, undirected, dropped, altered, reworded }) => [
    ...[...directed, ...undirected]
      .filter((candidate) => together.includes(candidate.kind))
      .map((candidate) => ({
        evidence: candidate.evidence,
        positive: isRight(candidate, edit),
      })),
    ...(kind === 'date' ? dropped : []),
    ...(kind === 'quotation' ? altered : []),
    ...(kind === 'wording' ? reworded : []),
  ]);
  if (rows.length === 0) return null;
  const edits = rows.filter(({ positive }) => positive).length;
  return fitLogistic(rows, RIDGE / Math.max(1, edits));
}

/** The highest confidence among candidates of a kind, 0 without any. */
function highest(
  candidates: readonly Candidate[],
  kind: FindingKind,
  fitted: LogisticWeights,
): number {
  const weights = { [kind]: { ...fitted, shown: 0, major: 1 } };
  const together = kindsLike(kind);
  return Math.max(
    0,
    ...candidates
      .filter((candidate) => together.includes(candidate.kind))
      .map((candidate) => confidenceOf({ ...candidate, kind }, weights) ?? 0),
  );
}

function kindsLike(kind: FindingKind): readonly FindingKind[] {
  return ALIKE.find((kinds) => kinds.includes(kind)) ?? [kind];
}

/**
 * The edits change times but never drop one; people do. So every time that both sides of an unedited
 * case give is dropped from the target once, and the detectors look at the rest.
 */
function droppedTimes(each: DriftCase, context: DriftContext): LabelledRow[] {
  const { source, target } = readPair(each, context);
  const times = (reading: Reading) => [
    ...datesIn(reading).map(({ start, end, key }) => ({ start, end, key })),
    ...numbersIn(reading).flatMap(({ start, end, calendar, values }) =>
      calendar ? [{ start, end, key: `year ${values[0]}` }] : [],
    ),
  ];
  const given = times(source);
  return times(target).flatMap(({ start, end, key }) => {
    const same = given.filter((other) => other.key === key);
    if (same.length !== 1) return [];
    const text = each.target.text.slice(0, start).trimEnd() + each.target.text.slice(end);
    const pair = readPair({ source: each.source, target: { ...each.target, text } }, context);
    return [...findDates(pair), ...findNumbers(pair)].flatMap(({ kind, source: span, evidence }) =>
      kind === 'date'
        ? [{ evidence, positive: span?.start === same[0].start && span.end === same[0].end }]
        : [],
    );
  });
}

/**
 * The edits drop marks but change nothing within them, and both sides are never of one language. So the
 * middle word of every longer quotation is taken out, and the target compared with itself.
 */
function alteredQuotations({ target }: DriftCase, context: DriftContext): LabelledRow[] {
  const reading = readPair({ source: target, target }, context).target;
  return quotesIn(reading).flatMap((quote) => {
    const words = wordsAt(reading, quote);
    if (words.length === 0) return [];
    const { start, end } = words[Math.floor(words.length / 2)];
    const text = target.text.slice(0, start) + target.text.slice(end);
    const pair = readPair({ source: target, target: { ...target, text } }, context);
    return findAlteredQuotations(pair).map(({ evidence, source: span }) => ({
      evidence,
      positive: span?.start === start && span.end === end,
    }));
  });
}

/** Of the allowance this share is used at least; between it and all of it the threshold is free. */
const USED = 0.85;

/**
 * A threshold that at most `share` of the scores reach, where they lie furthest apart: many passages
 * hold the same evidence, and a threshold right above what they score would be crossed by all of them
 * with the least change of the weights. Scores descend.
 */
function above(scores: readonly number[], share: number): number {
  const most = Math.floor(share * scores.length);
  const apart = (at: number) => (scores[at - 1] ?? 1) - (scores[at] ?? 0);
  let best = most;
  for (let at = Math.ceil(USED * most); at <= most; at++) {
    if (apart(at) > apart(best)) best = at;
  }
  return ((scores[best - 1] ?? 1) + (scores[best] ?? 0)) / 2;
}

function round(value: number): number {
  return Math.round(value * 10000) / 10000;
}

/** Whether a candidate is the edit: of its kind, in its place, and in the right direction. */
function isRight(candidate: Candidate, edit: DriftCase['edit']): boolean {
  if (edit === null || candidate.kind !== edit.type) return false;
  if (edit.type === 'omission') return candidate.source !== null;
  if (edit.type === 'negation' || edit.type === 'hedge') {
    return /-lost$|became-certain$/u.test(candidate.rule);
  }
  const { target } = candidate;
  return target !== null && target.start <= edit.end && target.end >= edit.start;
}
