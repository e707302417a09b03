/** The links between two neighbouring columns, and the shapes that show them. */
import type { Comparison } from '../../server/core/types.ts';
import { type Likelihood, likelihood } from './score-words.ts';

export interface Ribbon {
  /** Paragraph of the left column, 0-based. */
  readonly left: number;
  /** Paragraph of the right column, 0-based. */
  readonly right: number;
  /** 0 to 1. */
  readonly confidence: number;
  readonly strength: Likelihood;
}

/** Where an end of a ribbon is, in pixels from the top of its column's window. */
export interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/** Links between column `left` and the next one, in the order of the left text. */
export function ribbonsBeside(comparison: Comparison, left: number): readonly Ribbon[] {
  const right = left + 1;
  return comparison.pairs
    .flatMap(({ source, target, links }) => {
      const isForth = source === left && target === right;
      if (!isForth && !(source === right && target === left)) return [];
      return links.map(({ source: from, target: to, confidence }) => ({
        left: isForth ? from : to,
        right: isForth ? to : from,
        confidence,
        strength: likelihood(confidence),
      }));
    })
    .toSorted((a, b) => a.left - b.left || a.right - b.right);
}

/** A ribbon of which neither end can be seen would lead from nowhere to nowhere. */
export function isInView(extent: Extent, height: number): boolean {
  return extent.bottom > 0 && extent.top < height;
}

/**
 * The extent, brought to within a window's height of the window: ribbons that lead far away point the
 * same way, and a dashed line of thousands of dashes takes seconds to draw.
 */
export function nearWindow({ top, bottom }: Extent, height: number): Extent {
  const own = bottom - top;
  const near = Math.min(Math.max(top, -height - own), 2 * height);
  return { top: near, bottom: near + own };
}

/** How far a ribbon goes on behind its paragraphs, in pixels: its ends then need no line of their own. */
const HIDDEN_END = 2;

/** Path data of a band from the left edge to the right one, curved as little as reads well. */
export function ribbonPath(width: number, left: Extent, right: Extent): string {
  const half = width / 2;
  return [
    `M0 ${left.top}`,
    `C${half} ${left.top} ${half} ${right.top} ${width} ${right.top}`,
    `h${HIDDEN_END}`,
    `V${right.bottom}`,
    `h${-HIDDEN_END}`,
    `C${half} ${right.bottom} ${half} ${left.bottom} 0 ${left.bottom}`,
    `h${-HIDDEN_END}`,
    `V${left.top}`,
    'Z',
  ].join('');
}
