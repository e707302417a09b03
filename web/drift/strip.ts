/** Where along two texts findings lie, as shares of their length. Pure geometry of the overview. */
import type { Article } from '../../server/core/types.ts';
import type { DriftGroup } from '../api.ts';
import type { PlacedFinding } from './findings.ts';

/** A stretch of a text, as shares of its length: 0 = its beginning, 1 = its end. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Characters before each paragraph of article text; other paragraphs have no length here. */
export interface Scale {
  readonly starts: readonly number[];
  readonly total: number;
}

export function scaleOf({ paragraphs }: Article): Scale {
  const starts: number[] = [];
  let total = 0;
  for (const { kind, text } of paragraphs) {
    starts.push(total);
    if (kind === 'text') total += text.length;
  }
  return { starts, total: Math.max(1, total) };
}

export function stretchOf(
  { starts, total }: Scale,
  span: { readonly paragraph: number; readonly start: number; readonly end: number },
): Stretch {
  const from = starts[span.paragraph] ?? 0;
  return { from: (from + span.start) / total, to: (from + span.end) / total };
}

export function paragraphStretch(
  scale: Scale,
  { paragraphs }: Article,
  paragraph: number,
): Stretch {
  const { length } = paragraphs[paragraph]!.text;
  return stretchOf(scale, { paragraph, start: 0, end: length });
}

/** The middle of what a finding is about in one text; of its paragraphs where no word corresponds. */
export function middleOf(
  scale: Scale,
  article: Article,
  side: PlacedFinding['source'],
): number | null {
  if (side.span !== null) return middle(stretchOf(scale, side.span));
  const [first] = side.paragraphs;
  const last = side.paragraphs.at(-1);
  if (first === undefined || last === undefined) return null;
  return middle({
    from: paragraphStretch(scale, article, first).from,
    to: paragraphStretch(scale, article, last).to,
  });
}

/** How many paragraphs met each fate, those of either text counted once a group. */
export function outcomeCounts(
  groups: readonly DriftGroup[],
): ReadonlyMap<DriftGroup['outcome'], number> {
  const counts = new Map<DriftGroup['outcome'], number>();
  for (const { outcome } of groups) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  return counts;
}

function middle({ from, to }: Stretch): number {
  return (from + to) / 2;
}
