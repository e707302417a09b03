/** Where the paragraphs of a column that scrolls by itself are, without laying out what is out of view. */
import type { Extent } from '../reading/ribbons.ts';
import { IN_VIEW } from './rows-in-view.ts';

/**
 * Only paragraphs in view are asked for their place: to ask one that is not laid out makes the browser do
 * so. The others follow from these by their heights when last seen, or by what theme and styles reserve
 * for those never seen, as the browser itself places them.
 */
export class ColumnExtents {
  readonly element: HTMLElement;
  private readonly paragraphs: readonly HTMLElement[];
  private readonly heights: number[];
  private readonly tops: number[];

  /** @param reserved - pixels that a paragraph takes that was never in view */
  constructor(element: HTMLElement, reserved: number) {
    this.element = element;
    this.paragraphs = [...element.querySelectorAll<HTMLElement>('.paragraph')];
    this.heights = this.paragraphs.map(() => reserved);
    this.tops = this.paragraphs.map(() => 0);
  }

  /** Reads the page: once a frame, and before anything is written to it. */
  measure(): void {
    const { top } = this.element.getBoundingClientRect();
    let first = -1;
    let last = -1;
    for (const [p, paragraph] of this.paragraphs.entries()) {
      if (!paragraph.hasAttribute(IN_VIEW)) continue;
      const box = paragraph.getBoundingClientRect();
      this.tops[p] = box.top - top;
      this.heights[p] = box.height;
      if (first < 0) first = p;
      // Between two in view that are not neighbours, as after a jump, the first one counts.
      if (last < 0 || last === p - 1) last = p;
    }
    if (first < 0) return;
    const gap = last > first ? this.tops[first + 1]! - this.bottom(first) : 0;
    for (let p = first - 1; p >= 0; p--) this.tops[p] = this.tops[p + 1]! - gap - this.heights[p]!;
    for (let p = last + 1; p < this.tops.length; p++) this.tops[p] = this.bottom(p - 1) + gap;
  }

  /** From the top of the column's window, as last measured. */
  of(paragraph: number): Extent {
    return { top: this.tops[paragraph]!, bottom: this.bottom(paragraph) };
  }

  /** The top of one paragraph in the window of the page, laid out for it if need be. */
  topOf(paragraph: number): number {
    return this.paragraphs[paragraph]!.getBoundingClientRect().top;
  }

  private bottom(paragraph: number): number {
    return this.tops[paragraph]! + this.heights[paragraph]!;
  }
}
