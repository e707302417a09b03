/** The links between two neighbouring columns, and the shapes that show them. */
import { type Compared, type Decision, decisionFinder } from './counterparts.ts';
import { LIKELIHOODS, likelihood } from './score-words.ts';

/** What a person decided, then what is likely, surest first. */
export const STRENGTHS = ['decided', ...LIKELIHOODS] as const;

export interface Ribbon {
  /** Paragraph of the left column, 0-based. */
  readonly left: number;
  /** Paragraph of the right column, 0-based. */
  readonly right: number;
  /** 0 to 1. */
  readonly confidence: number;
  readonly decision: Decision | null;
  readonly strength: (typeof STRENGTHS)[number];
}

/** Where an end of a ribbon is, in pixels from the top of its column's window. */
export interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/** Links between column `left` and the next one, in the order of the left text. */
export function ribbonsBeside(comparison: Compared, left: number): readonly Ribbon[] {
  const right = left + 1;
  const decisionOf = decisionFinder(comparison);
  return comparison.pairs
    .flatMap(({ source, target, links }, pair) => {
      const isForth = source === left && target === right;
      if (!isForth && !(source === right && target === left)) return [];
      return links.map((link) => {
        const { source: from, target: to, confidence } = link;
        const decision = decisionOf(pair, link);
        return {
          left: isForth ? from : to,
          right: isForth ? to : from,
          confidence,
          decision,
          strength: decision === null ? likelihood(confidence) : ('decided' as const),
        };
      });
    })
    .toSorted((a, b) => a.left - b.left || a.right - b.right);
}

/** Half-open, of indices. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Ribbons by the paragraphs at their ends. */
export interface RibbonIndex {
  readonly ofLeft: ReadonlyMap<number, readonly Ribbon[]>;
  readonly ofRight: ReadonlyMap<number, readonly Ribbon[]>;
}

export function ribbonIndex(ribbons: readonly Ribbon[]): RibbonIndex {
  const by = (end: 'left' | 'right') => {
    const index = new Map<number, Ribbon[]>();
    for (const ribbon of ribbons) {
      const own = index.get(ribbon[end]);
      if (own) own.push(ribbon);
      else index.set(ribbon[end], [ribbon]);
    }
    return index;
  };
  return { ofLeft: by('left'), ofRight: by('right') };
}

/**
 * The ribbons that have an end among these paragraphs; one of which neither end can be seen would lead
 * from nowhere to nowhere. Takes as long as the ranges, however many ribbons there are.
 */
export function ribbonsInView(index: RibbonIndex, left: Range, right: Range): ReadonlySet<Ribbon> {
  const found = new Set<Ribbon>();
  for (const [of, { start, end }] of [
    [index.ofLeft, left],
    [index.ofRight, right],
  ] as const) {
    for (let p = start; p < end; p++) for (const ribbon of of.get(p) ?? []) found.add(ribbon);
  }
  return found;
}

/**
 * Binary search.
 * @param ascending - numbers in ascending order
 * @returns the index of the first one above the limit; their count if there is none
 */
export function firstAbove(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle]! > limit) high = middle;
    else low = middle + 1;
  }
  return low;
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
  // Control points at thirds: across, the curve goes evenly, so that `bandAt` has no equation to solve.
  const [near, far] = [halves(width / 3), halves((2 * width) / 3)];
  const [a, b] = [halves(left.top), halves(right.top)];
  const [c, d] = [halves(left.bottom), halves(right.bottom)];
  return (
    `M0 ${a}C${near} ${a} ${far} ${b} ${width} ${b}h${HIDDEN_END}V${d}h${-HIDDEN_END}` +
    `C${far} ${d} ${near} ${c} 0 ${c}h${-HIDDEN_END}V${a}Z`
  );
}

/** Half pixels are as near as the eye sees, and short to write and read at every frame. */
function halves(pixels: number): number {
  return Math.round(pixels * 2) / 2;
}

/**
 * Where the band that `ribbonPath` draws is, on the way across.
 * @param share - of the width, 0 at the left edge, 1 at the right one
 */
export function bandAt(share: number, left: Extent, right: Extent): Extent {
  const eased = share * share * (3 - 2 * share);
  const between = (from: number, to: number) => from + (to - from) * eased;
  return { top: between(left.top, right.top), bottom: between(left.bottom, right.bottom) };
}
