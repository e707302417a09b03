/** Drift between two articles: linked paragraphs are compared group by group. */
import type { Article, Finding, Link, Span } from '../types.ts';
import { findDrift } from './index.ts';
import { type ParagraphGroup, paragraphGroups } from './outcomes.ts';
import type { DriftContext, Passage, Passages } from './passage.ts';

/** A span and the paragraph it lies in. */
export interface PlacedSpan extends Span {
  /** Index into the article's paragraphs, 0-based. */
  readonly paragraph: number;
}

/** A finding whose spans are offsets into paragraphs of the two articles. */
export interface ArticleFinding extends Omit<Finding, 'source' | 'target'> {
  readonly source: PlacedSpan | null;
  readonly target: PlacedSpan | null;
}

export interface GroupDrift extends ParagraphGroup {
  /** Empty for paragraphs without a counterpart: the outcome says it all. */
  readonly findings: readonly ArticleFinding[];
}

/** Between paragraphs of one passage; a sentence ends there. */
const PARAGRAPH_BREAK = '\n\n';

/** The passages `articleDrift` will compare: what their vectors are needed for. */
export function passagesToCompare(
  source: Article,
  target: Article,
  links: readonly Link[],
): Passages[] {
  return paragraphGroups(source, target, links).flatMap((group) =>
    group.source.length > 0 && group.target.length > 0
      ? [{ source: passageOf(source, group.source), target: passageOf(target, group.target) }]
      : [],
  );
}

/** What became of every paragraph, and what differs between those that correspond. */
export function articleDrift(
  source: Article,
  target: Article,
  links: readonly Link[],
  context: DriftContext = {},
): GroupDrift[] {
  const dated: DriftContext = {
    published: { source: source.published, target: target.published },
    ...context,
  };
  return paragraphGroups(source, target, links).map((group): GroupDrift => {
    if (group.source.length === 0 || group.target.length === 0) return { ...group, findings: [] };
    const passages = {
      source: passageOf(source, group.source),
      target: passageOf(target, group.target),
    };
    const findings = findDrift(passages, dated).map((finding) => ({
      ...finding,
      source: placed(finding.source, source, group.source),
      target: placed(finding.target, target, group.target),
    }));
    return { ...group, findings };
  });
}

function passageOf({ paragraphs, lang }: Article, chosen: readonly number[]): Passage {
  return { lang, text: chosen.map((p) => paragraphs[p].text).join(PARAGRAPH_BREAK) };
}

/** Back from the joined passage to its paragraphs; a span over a break is cut at the break. */
function placed(
  span: Span | null,
  { paragraphs }: Article,
  chosen: readonly number[],
): PlacedSpan | null {
  if (span === null) return null;
  let offset = 0;
  for (const paragraph of chosen) {
    const { length } = paragraphs[paragraph].text;
    if (span.start < offset + length) {
      const start = Math.max(0, span.start - offset);
      return { paragraph, start, end: Math.min(length, span.end - offset) };
    }
    offset += length + PARAGRAPH_BREAK.length;
  }
  return null;
}
