/**
 * Candidates become findings: fitted weights turn their evidence into a probability, thresholds
 * decide what is shown and what is major.
 */

import type { Finding, FindingKind, Severity, Span } from '../types.ts';
import fitted from './data/confidence.json' with { type: 'json' };
import type { Candidate } from './passage.ts';

/** A logistic regression: `p = 1 / (1 + exp(-(bias + Σ weight · evidence)))`. */
export interface LogisticWeights {
  readonly bias: number;
  /** By name of the evidence. */
  readonly weights: Readonly<Record<string, number>>;
}

export interface KindWeights extends LogisticWeights {
  /** Findings below this confidence are not shown. */
  readonly shown: number;
  /** Findings of major rules from this confidence on are major; more than 1: none is. */
  readonly major: number;
}

/** By kind of finding; a kind without weights is not shown. */
export type DriftWeights = Readonly<Partial<Record<FindingKind, KindWeights>>>;

/** One set for passages with vectors, one for those without: the evidence differs. */
export const FITTED: Readonly<Record<'vectors' | 'spelling', DriftWeights>> = fitted;

/** The probability that a candidate is a change; `null` for a kind without weights. */
export function confidenceOf(
  { kind, evidence }: Pick<Candidate, 'kind' | 'evidence'>,
  weights: DriftWeights,
): number | null {
  const own = weights[kind];
  if (!own) return null;
  let logit = own.bias;
  for (const name of Object.keys(evidence)) logit += evidence[name] * (own.weights[name] ?? 0);
  return 1 / (1 + Math.exp(-logit));
}

/** What is shown, most confident first. */
export function judge(candidates: readonly Candidate[], weights: DriftWeights): Finding[] {
  const findings: Finding[] = [];
  for (const candidate of candidates) {
    const confidence = confidenceOf(candidate, weights);
    const own = weights[candidate.kind];
    if (confidence === null || !own || confidence < own.shown) continue;
    const { evidence: _, ...finding } = candidate;
    const severity: Severity =
      candidate.severity === 'major' && confidence >= own.major ? 'major' : 'minor';
    findings.push({ ...finding, severity, confidence });
  }
  findings.sort((a, b) => b.confidence - a.confidence || place(a) - place(b));
  return withoutRepetition(findings);
}

/** Equals stand in the order of the texts, whichever is called source. */
function place({ source, target }: Finding): number {
  return (source?.start ?? 0) + (target?.start ?? 0);
}

/**
 * One thing is reported once: within a sentence that is left out or added, nothing else is; and of
 * two findings of one kind that overlap on the same side or sides, the likelier stays.
 */
function withoutRepetition(findings: readonly Finding[]): Finding[] {
  const whole = findings.filter(({ rule }) => rule.startsWith('sentence-'));
  const kept: Finding[] = [];
  for (const finding of findings) {
    const { kind, source, target } = finding;
    const inWhole = whole.some((other) => {
      // A source described differently proves that the sentence is not missing.
      if (other === finding || kind === 'attribution') return false;
      return contains(other.source, source) || contains(other.target, target);
    });
    const repeated = kept.some(
      (other) =>
        other.kind === kind && overlaps(other.source, source) && overlaps(other.target, target),
    );
    if (!inWhole && !repeated) kept.push(finding);
  }
  return kept;
}

function contains(outer: Span | null, inner: Span | null): boolean {
  return outer !== null && inner !== null && outer.start <= inner.start && inner.end <= outer.end;
}

/** Two absent sides overlap: both findings stand on the other side alone. */
function overlaps(a: Span | null, b: Span | null): boolean {
  if (a === null || b === null) return a === b;
  return a.start < b.end && b.start < a.end;
}
