/** Where the paragraphs of a column that scrolls by itself are, without laying out what is out of view. */
import { type Extent, firstAbove, type Range } from '../reading/ribbons.ts';
import { IN_VIEW } from './rows-in-view.ts';

interface Stretch {
  readonly element: HTMLElement;
  readonly paragraphs: readonly HTMLElement[];
  /** Index of its first paragraph. */
  readonly from: number;
}

/**
 * Places are kept from the top of the column's content, where scrolling does not change them: the page is
 * read when it has been laid out anew, not at every frame. A stretch is asked for its place as a whole,
 * and its paragraphs only while it is in view: to ask one that is not laid out makes the browser do so.
 * The others have the share of their stretch that they had when last seen, or an even one.
 */
export class ColumnExtents {
  readonly element: HTMLElement;
  /** Pixels by which the content is scrolled, as last read. */
  scrolled = 0;
  /** Of the column's window, in pixels. */
  height = 0;
  private readonly stretches: readonly Stretch[];
  private readonly paragraphs: readonly HTMLElement[];
  /** Of their stretches, 0 to 1. */
  private readonly shares: Extent[];
  private readonly tops: number[];
  private readonly bottoms: number[];

  /** @param element - holds stretches, which hold paragraphs */
  constructor(element: HTMLElement) {
    this.element = element;
    const stretches: Stretch[] = [];
    const shares: Extent[] = [];
    for (const stretch of element.querySelectorAll<HTMLElement>('.stretch')) {
      const paragraphs = [...stretch.querySelectorAll<HTMLElement>('.paragraph')];
      stretches.push({ element: stretch, paragraphs, from: shares.length });
      paragraphs.forEach((_, i) => {
        shares.push({ top: i / paragraphs.length, bottom: (i + 1) / paragraphs.length });
      });
    }
    this.stretches = stretches;
    this.paragraphs = stretches.flatMap(({ paragraphs }) => paragraphs);
    this.shares = shares;
    this.tops = shares.map(() => 0);
    this.bottoms = shares.map(() => 0);
  }

  /** Reads the page; before anything is written to it. */
  measure(): void {
    this.readScroll();
    this.height = this.element.clientHeight;
    const origin = this.element.getBoundingClientRect().top - this.scrolled;
    for (const { element, paragraphs, from } of this.stretches) {
      const box = element.getBoundingClientRect();
      if (element.hasAttribute(IN_VIEW)) {
        for (const [i, paragraph] of paragraphs.entries()) {
          const { top, bottom } = paragraph.getBoundingClientRect();
          this.shares[from + i] = {
            top: (top - box.top) / box.height,
            bottom: (bottom - box.top) / box.height,
          };
        }
      }
      for (let p = from; p < from + paragraphs.length; p++) {
        this.tops[p] = box.top - origin + this.shares[p]!.top * box.height;
        this.bottoms[p] = box.top - origin + this.shares[p]!.bottom * box.height;
      }
    }
  }

  /** @returns pixels by which the column has been scrolled since it was last asked */
  readScroll(): number {
    const before = this.scrolled;
    this.scrolled = this.element.scrollTop;
    return this.scrolled - before;
  }

  /** From the top of the column's window. */
  of(paragraph: number): Extent {
    return {
      top: this.tops[paragraph]! - this.scrolled,
      bottom: this.bottoms[paragraph]! - this.scrolled,
    };
  }

  /** The paragraphs of which something is in the column's window. */
  inView(): Range {
    return {
      start: firstAbove(this.bottoms, this.scrolled),
      end: firstAbove(this.tops, this.scrolled + this.height),
    };
  }

  /** The top of one paragraph in the window of the page, laid out for it if need be. */
  topOf(paragraph: number): number {
    return this.paragraphs[paragraph]!.getBoundingClientRect().top;
  }
}
