/** Which paragraphs answer to which, seen from one paragraph, with the sentences that carry it. */
import type {
  Comparison,
  Link,
  LinkVerdict,
  PairAlignment,
  SentencePair,
} from '../../server/core/types.ts';

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
  /** What a person has said of the link; `null` where nobody has. */
  readonly verdict: LinkVerdict | null;
}

/** Counterparts of every paragraph, `[article][paragraph]`, in column order, then surest first. */
export type CounterpartIndex = readonly (readonly (readonly Counterpart[])[])[];

export function counterpartIndex(comparison: Comparison): CounterpartIndex {
  const index: Counterpart[][][] = comparison.articles.map((article) =>
    article.paragraphs.map(() => []),
  );
  for (const pair of comparison.pairs) {
    for (const link of pair.links) {
      index[pair.source]?.[link.source]?.push(fromSource(pair, link));
      index[pair.target]?.[link.target]?.push(fromTarget(pair, link));
    }
  }
  for (const counterparts of index.flat()) {
    counterparts.sort((a, b) => a.article - b.article || b.confidence - a.confidence);
  }
  return index;
}

function fromSource({ target, sameEvent }: PairAlignment, link: Link): Counterpart {
  const { target: paragraph, confidence, chance, evidence, verdict = null } = link;
  return { article: target, paragraph, confidence, chance, sameEvent, evidence, verdict };
}

function fromTarget({ source, sameEvent }: PairAlignment, link: Link): Counterpart {
  const { source: paragraph, confidence, chance, verdict = null } = link;
  const evidence = link.evidence.map((pair) => ({
    ...pair,
    source: pair.target,
    target: pair.source,
    sourcePart: pair.targetPart,
    targetPart: pair.sourcePart,
  }));
  return { article: source, paragraph, confidence, chance, sameEvent, evidence, verdict };
}
