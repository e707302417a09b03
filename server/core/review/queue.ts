/** What to look at next: pairs of paragraphs by how likely the machine is wrong about them. */
import type { LinkVerdict, PairAlignment } from '../types.ts';

export interface QueueItem {
  /** Index into the pairs of the comparison. */
  readonly pair: number;
  /** Paragraph indices, 0-based. */
  readonly source: number;
  readonly target: number;
  /** The machine's probability that the two correspond. */
  readonly confidence: number;
  /** Whether it is shown as a link where nobody has decided. */
  readonly linked: boolean;
  /**
   * Probability, 0 to 1, that the machine's call is wrong, by its own word: 1 - confidence of a link,
   * the confidence of what is none.
   */
  readonly doubt: number;
  readonly verdict: LinkVerdict | null;
}

/**
 * Every candidate, the undecided first, the most doubtful at their head; then what has been decided.
 *
 * @param candidates - pairs with links and what might be one, as the machine has them
 * @param verdictOf - what has been decided of a candidate
 * @param threshold - from it on, a candidate is shown as a link
 */
export function reviewQueue(
  candidates: readonly PairAlignment[],
  verdictOf: VerdictOf,
  threshold: number,
): QueueItem[] {
  const items = candidates.flatMap(({ links }, pair) =>
    links.map(({ source, target, confidence }): QueueItem => {
      const linked = confidence >= threshold;
      const doubt = linked ? 1 - confidence : confidence;
      const verdict = verdictOf(pair, source, target);
      return { pair, source, target, confidence, linked, doubt, verdict };
    }),
  );
  // The sort is stable: of equals, the order of the texts.
  const decided = ({ verdict }: QueueItem) => (verdict === null ? 0 : 1);
  return items.sort((a, b) => decided(a) - decided(b) || b.doubt - a.doubt);
}

/** `pair` is an index into the pairs; `source` and `target` are paragraphs. */
export type VerdictOf = (pair: number, source: number, target: number) => LinkVerdict | null;
