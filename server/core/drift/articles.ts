/** Drift between two articles: linked paragraphs are compared group by group. */
import type { Article, Finding, Link, Span } from '../types.ts';
import { judge } from './confidence.ts';
import { describedDifferently } from './descriptions.ts';
import { findDrift, weightsFor } from './index.ts';
import { neighboursOf, PARAGRAPH_BREAK, passageOf, withNeighbours } from './neighbours.ts';
import { type ParagraphGroup, paragraphGroups } from './outcomes.ts';
import type { DriftContext, Passages, Side } from './passage.ts';
import { read } from './reading.ts';

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
  /** For paragraphs without a counterpart only how they introduce somebody: the outcome says the rest. */
  readonly findings: readonly ArticleFinding[];
}

/** The passages `articleDrift` will compare: what their vectors are needed for. */
export function passagesToCompare(
  source: Article,
  target: Article,
  links: readonly Link[],
): Passages[] {
  const groups = paragraphGroups(source, target, links);
  const around = (group: ParagraphGroup, side: Side) =>
    [...group[side], ...neighboursOf(group, side, groups)].sort((a, b) => a - b);
  return groups.flatMap((group) =>
    group.source.length > 0 && group.target.length > 0
      ? [
          {
            source: passageOf(source, around(group, 'source')),
            target: passageOf(target, around(group, 'target')),
          },
        ]
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
  const groups = withNeighbours(paragraphGroups(source, target, links), { source, target }, dated);
  const compared = groups.map((group): GroupDrift => {
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
  return withDescriptions(compared, source, target, dated);
}

/**
 * Adds how the two texts as wholes introduce the same persons. Such a finding is filed with the group
 * of its source paragraph and may point to a paragraph of another group.
 */
function withDescriptions(
  groups: readonly GroupDrift[],
  source: Article,
  target: Article,
  context: DriftContext,
): GroupDrift[] {
  const texts = ({ paragraphs }: Article) =>
    paragraphs.flatMap(({ kind, text, lang }, paragraph) =>
      kind === 'text' ? [{ paragraph, reading: read({ text, lang }) }] : [],
    );
  const [left, right] = [texts(source), texts(target)];
  const readings = (list: typeof left) => list.map(({ reading }) => reading);
  const added = describedDifferently(readings(left), readings(right)).flatMap(
    ({ candidate, ...at }) => {
      const places = { source: left[at.source].paragraph, target: right[at.target].paragraph };
      return judge([candidate], weightsFor(context)).map(
        (finding): ArticleFinding => ({
          ...finding,
          source: { ...finding.source!, paragraph: places.source },
          target: { ...finding.target!, paragraph: places.target },
        }),
      );
    },
  );
  const isKnown = ({ source: s, target: t }: ArticleFinding) =>
    groups.some(({ findings }) =>
      findings.some(
        ({ kind, source: a, target: b }) =>
          kind === 'attribution' && a && b && overlap(a, s) && overlap(b, t),
      ),
    );
  return groups.map((group) => {
    const own = added.filter(
      (finding) => group.source.includes(finding.source!.paragraph) && !isKnown(finding),
    );
    return own.length === 0 ? group : { ...group, findings: [...group.findings, ...own] };
  });
}

function overlap(a: PlacedSpan, b: PlacedSpan | null): boolean {
  return b !== null && a.paragraph === b.paragraph && a.start < b.end && b.start < a.end;
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
