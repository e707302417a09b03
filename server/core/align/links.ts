/** Sentence evidence lifted to links between paragraphs. */
import type { Link, Segment, SentencePair, Vectors } from '../types.ts';
import { cosines, margins, type Table } from '../vectors/similarity.ts';

/** Neighbours a margin is taken against: enough to be steady, few enough for a short text. */
export const MARGIN_NEIGHBOURS = 3;

/** The sentences of one article, in order, and their unit rows `[n, dim]`. */
export interface SegmentedText {
  readonly segments: readonly Segment[];
  readonly vectors: Vectors;
}

export interface SentenceTables {
  readonly cosine: Table;
  readonly margin: Table;
}

/** Cosine and margin of every sentence of one text with every sentence of the other. */
export function sentenceTables(source: SegmentedText, target: SegmentedText): SentenceTables {
  const cosine = cosines(source.vectors, target.vectors);
  return { cosine, margin: margins(cosine, MARGIN_NEIGHBOURS) };
}

/**
 * Two paragraphs are linked if a pair of their sentences has a margin of at least `threshold`.
 *
 * @returns links in the order of the source, then of the target; `confidence` by `calibrate`
 */
export function linksFromMargins(
  source: SegmentedText,
  target: SegmentedText,
  { cosine, margin }: SentenceTables,
  threshold: number,
  calibrate: (margin: number) => number,
): Link[] {
  const links = new Map<string, { source: number; target: number; evidence: SentencePair[] }>();
  for (let i = 0; i < margin.n; i++) {
    for (let j = 0; j < margin.m; j++) {
      const value = margin.data[i * margin.m + j];
      if (value < threshold) continue;
      const [a, b] = [source.segments[i], target.segments[j]];
      const key = `${a.paragraph} ${b.paragraph}`;
      const link = links.get(key) ?? { source: a.paragraph, target: b.paragraph, evidence: [] };
      links.set(key, link);
      link.evidence.push({
        source: a.sentence,
        target: b.sentence,
        cosine: cosine.data[i * cosine.m + j],
        margin: value,
      });
    }
  }
  return [...links.values()]
    .map(({ evidence, ...paragraphs }) => {
      evidence.sort((a, b) => b.margin - a.margin);
      return { ...paragraphs, confidence: calibrate(evidence[0].margin), evidence };
    })
    .sort((a, b) => a.source - b.source || a.target - b.target);
}
