/** What a detector is given, and what it gives back. */
import type { FindingKind, Lang, Severity, Span } from '../types.ts';
import type { Anchor } from './anchors.ts';
import type { Reading } from './reading.ts';
import type { SentenceMatch } from './sentence-match.ts';
import type { WordLikeness } from './word-likeness.ts';

/** One or more sentences of one text. */
export interface Passage {
  readonly text: string;
  readonly lang: Lang;
}

/** Two passages that are held to say the same. */
export interface Passages {
  readonly source: Passage;
  readonly target: Passage;
}

export type Side = keyof Passages;

/** What the caller knows beside the texts. Everything may be absent. */
export interface DriftContext {
  /** Days of publication, ISO 8601 as far as known; "last year" is read against them. */
  readonly published?: { readonly source: string | null; readonly target: string | null };
  /**
   * The unit vector of one of `textsToEmbed`, or `null`. Vectors say what corresponds to what; they
   * never decide whether something was changed.
   */
  readonly vectorOf?: (text: string) => Float32Array | null;
  /**
   * The target was made from the source, by translating or rewriting it. What only the target denies,
   * doubts or quotes is then mostly idiom. Unknown or false: both directions weigh alike.
   */
  readonly derived?: boolean;
}

/** What stands on one side without its like: the detector's view before fitted numbers judge it. */
export interface Candidate {
  readonly kind: FindingKind;
  readonly rule: string;
  readonly source: Span | null;
  readonly target: Span | null;
  readonly explanation: string;
  readonly severity: Severity;
  /** Named evidence for the fitted confidence; alike for a candidate and its mirror image. */
  readonly evidence: Readonly<Record<string, number>>;
}

/** Two passages taken apart, with everything detectors share. */
export interface ReadPair {
  readonly source: Reading;
  readonly target: Reading;
  readonly match: SentenceMatch;
  readonly words: WordLikeness;
  /** Words that translate one another, one to one. */
  readonly anchors: readonly Anchor[];
  readonly context: DriftContext;
}

/** One detector a file; a new one needs its file, a line in `index.ts` and a fit of the weights. */
export type Detector = (pair: ReadPair) => Candidate[];

/** `source` and `target` exchanged. */
export function mirrored<T extends { readonly source: unknown; readonly target: unknown }>(
  pair: T,
): T {
  return { ...pair, source: pair.target, target: pair.source };
}

/** The other side. */
export function opposite(side: Side): Side {
  return side === 'source' ? 'target' : 'source';
}

/**
 * Evidence of what is lost rather than changed. What only a target made from the source has is gained,
 * and mostly idiom: other evidence means something else there, so it goes by names of its own.
 */
export function lossEvidence(
  { derived }: DriftContext,
  side: Side,
  lost: () => Record<string, number>,
  gained: () => Record<string, number> = () => ({}),
): Record<string, number> {
  const isGained = derived === true && side === 'target';
  return {
    derived: Number(derived === true),
    gained: Number(isGained),
    ...(isGained ? gained() : lost()),
  };
}
