/** The findings of an answer as one list, each with where it belongs. Computed once an answer. */
import type { Article, Span } from '../../server/core/types.ts';
import type { Drift, DriftFinding, DriftGroup } from '../api.ts';

export interface PlacedFinding {
  readonly finding: DriftFinding;
  /** Index into the pairs. */
  readonly pair: number;
  /**
   * Whether the two texts report the same event; also where no two texts of the answer do. What
   * differs between texts on different things says little.
   */
  readonly related: boolean;
  /** The paragraphs that were compared. */
  readonly group: DriftGroup;
  /** The two texts and what is marked in each. */
  readonly source: FindingSide;
  readonly target: FindingSide;
}

export interface FindingSide {
  /** Index into the articles. */
  readonly article: number;
  /** Where the words are; `null` where nothing corresponds. */
  readonly span: DriftFinding['source'];
  /** Ascending; those of the group. */
  readonly paragraphs: readonly number[];
}

/** In the order of the pairs, and within one of the source text. */
export function findingsOf({ pairs }: Pick<Drift, 'pairs'>): readonly PlacedFinding[] {
  const anyRelated = pairs.some(({ sameEvent }) => sameEvent);
  return pairs.flatMap(({ source, target, groups, sameEvent }, pair) =>
    groups.flatMap((group) =>
      group.findings.map((finding) => ({
        finding,
        pair,
        related: sameEvent || !anyRelated,
        group,
        source: { article: source, span: finding.source, paragraphs: group.source },
        target: { article: target, span: finding.target, paragraphs: group.target },
      })),
    ),
  );
}

/** A paragraph's text from the start of the first sentence that `span` touches to the end of the last. */
export function sentencesAround(
  { paragraphs }: Article,
  span: Span & { readonly paragraph: number },
): {
  readonly text: string;
  readonly mark: Span;
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
} {
  const { text, sentences } = paragraphs[span.paragraph]!;
  const touched = sentences.filter(({ start, end }) => start < span.end && span.start < end);
  const start = Math.min(touched[0]?.start ?? 0, span.start);
  const end = Math.max(touched.at(-1)?.end ?? text.length, span.end);
  return {
    text: text.slice(start, end),
    mark: { start: span.start - start, end: span.end - start },
    cutBefore: start > 0,
    cutAfter: end < text.length,
  };
}
