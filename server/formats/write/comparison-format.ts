/** What a way of writing a comparison down looks like. */
import type { Article, Comparison, Paragraph } from '../../core/types.ts';

export interface ComparisonFormat {
  readonly id: string;
  readonly mediaType: string;
  readonly extension: string;
  /** In parts, so that a long one need not be held in memory as a whole. */
  write(comparison: Comparison, tool: ToolIdentity): Iterable<string>;
}

/** What wrote a file: named in formats that ask for it. */
export interface ToolIdentity {
  readonly name: string;
  readonly version: string;
}

/** A link with everything a line about it needs. */
export interface LinkedParagraphs {
  readonly source: {
    readonly article: Article;
    readonly paragraph: Paragraph;
    readonly number: number;
  };
  readonly target: {
    readonly article: Article;
    readonly paragraph: Paragraph;
    readonly number: number;
  };
  readonly confidence: number;
  readonly cosine: number;
  readonly margin: number;
}

/** All links of a comparison, pair by pair. Paragraph numbers count from 1, as people do. */
export function* linkedParagraphs({ articles, pairs }: Comparison): Iterable<LinkedParagraphs> {
  for (const pair of pairs) {
    const [source, target] = [articles[pair.source], articles[pair.target]];
    for (const link of pair.links) {
      const [best] = link.evidence;
      yield {
        source: {
          article: source,
          paragraph: source.paragraphs[link.source],
          number: link.source + 1,
        },
        target: {
          article: target,
          paragraph: target.paragraphs[link.target],
          number: link.target + 1,
        },
        confidence: link.confidence,
        cosine: best.cosine,
        margin: best.margin,
      };
    }
  }
}
