/** Which paragraphs answer to which, seen from one paragraph, with the sentences that carry it. */
import type { Comparison, Link, PairAlignment, SentencePair } from '../../server/core/types.ts';
import type { ReviewedComparison } from '../api.ts';

/** A comparison, and who decided what of it, where anybody has. */
export type Compared = Comparison & {
  readonly review?: Pick<ReviewedComparison['review'], 'verdicts'>;
};

/** By whom a link was accepted, and when (ISO 8601, UTC). */
export interface Decision {
  readonly by: string;
  readonly at: string;
}

/** A paragraph of another text that shares content, seen from "this" paragraph. */
export interface Counterpart {
  /** Index into the compared articles. */
  readonly article: number;
  /** Paragraph index in that article, 0-based. */
  readonly paragraph: number;
  /** 0 to 1. */
  readonly confidence: number;
  /** Probability, 0 to 1, that unrelated texts show so strong a pair at all. */
  readonly chance: number;
  /** Whether the two texts as a whole seem to report the same event. */
  readonly sameEvent: boolean;
  /** Best first; `source` is a sentence of this paragraph, `target` of the counterpart. */
  readonly evidence: readonly SentencePair[];
  /** By whom it was accepted; `null` where nobody has said anything of it. */
  readonly decision: Decision | null;
}

/** Counterparts of every paragraph, `[article][paragraph]`, in column order, then what a person decided, then surest first. */
export type CounterpartIndex = readonly (readonly (readonly Counterpart[])[])[];

export function counterpartIndex(comparison: Compared): CounterpartIndex {
  const decisionOf = decisionFinder(comparison);
  const index: Counterpart[][][] = comparison.articles.map((article) =>
    article.paragraphs.map(() => []),
  );
  for (const [p, pair] of comparison.pairs.entries()) {
    for (const link of pair.links) {
      const decision = decisionOf(p, link);
      index[pair.source]?.[link.source]?.push(fromSource(pair, link, decision));
      index[pair.target]?.[link.target]?.push(fromTarget(pair, link, decision));
    }
  }
  for (const counterparts of index.flat()) {
    counterparts.sort((a, b) => a.article - b.article || bySureness(a, b));
  }
  return index;
}

/** What a person decided, then the likeliest: for sorting. */
export function bySureness(
  a: Pick<Counterpart, 'decision' | 'confidence'>,
  b: Pick<Counterpart, 'decision' | 'confidence'>,
): number {
  const decided = (link: typeof a) => (link.decision === null ? 1 : 0);
  return decided(a) - decided(b) || b.confidence - a.confidence;
}

/** Of links into the pairs of a comparison; only accepted ones are among its links. */
export function decisionFinder({
  review,
}: Compared): (pair: number, link: Pick<Link, 'source' | 'target'>) => Decision | null {
  const key = (pair: number, { source, target }: Pick<Link, 'source' | 'target'>) =>
    `${pair} ${source} ${target}`;
  const accepted = (review?.verdicts ?? []).filter(({ verdict }) => verdict === 'accepted');
  const decisions = new Map(accepted.map((each) => [key(each.pair, each), each]));
  return (pair, link) => decisions.get(key(pair, link)) ?? null;
}

function fromSource(
  { target, sameEvent }: PairAlignment,
  link: Link,
  decision: Decision | null,
): Counterpart {
  const { target: paragraph, confidence, chance, evidence } = link;
  return { article: target, paragraph, confidence, chance, sameEvent, evidence, decision };
}

function fromTarget(
  { source, sameEvent }: PairAlignment,
  link: Link,
  decision: Decision | null,
): Counterpart {
  const { source: paragraph, confidence, chance } = link;
  const evidence = link.evidence.map((pair) => ({
    ...pair,
    source: pair.target,
    target: pair.source,
    sourcePart: pair.targetPart,
    targetPart: pair.sourcePart,
  }));
  return { article: source, paragraph, confidence, chance, sameEvent, evidence, decision };
}
