import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Place, samePlace } from '../reading/lighting.ts';
import type { Reading } from '../reading/reading.ts';
import { ColumnExtents } from './column-extents.ts';
import { RibbonGap } from './ribbon-gap.ts';

/** What the ribbons need of the element that shows the columns. */
export interface RibbonsHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: DocumentFragment | HTMLElement;
  readonly reading: Reading;
  readonly pinnedPlace: Place | null;
  /** The paragraph that is lit with its counterparts. */
  readonly lookedAt: Place | null;
  /** Whether columns come level at a picked passage, and then scroll together. */
  readonly together: boolean;
}

/** Frames after which heights that were only estimated before are known, and level is level. */
const SETTLING_FRAMES = 3;

/** What a reader does who is about to scroll a column. */
const LEADING = ['wheel', 'touchstart', 'pointerdown', 'keydown', 'focusin'] as const;

/**
 * Draws the ribbons between freely scrolling columns and lets them follow the scroll; brings
 * counterparts level.
 */
export class Ribbons implements ReactiveController {
  private readonly host: RibbonsHost;
  private columns: readonly ColumnExtents[] = [];
  private gaps: readonly RibbonGap[] = [];
  private reading: Reading | null = null;
  /** The column the reader scrolls; the others follow and are not followed. */
  private leading = -1;
  private frame = 0;
  /** The page may have been laid out anew since it was measured. */
  private isStale = true;
  private levelled: Place | null = null;
  private readonly heights = new ResizeObserver(() => this.laidOut());

  constructor(host: RibbonsHost) {
    this.host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.release();
  }

  hostUpdated(): void {
    const elements = [...this.host.renderRoot.querySelectorAll<HTMLElement>('.free > .column')];
    const isSame =
      this.reading === this.host.reading &&
      elements.length === this.columns.length &&
      elements.every((element, k) => element === this.columns[k]!.element);
    if (!isSame) this.take(elements);
    if (elements.length === 0) return;
    this.laidOut();
    this.levelOnce(this.host.pinnedPlace);
  }

  /** To be told when places may have changed for another reason than scrolling. */
  laidOut(): void {
    this.isStale = true;
    this.schedule();
  }

  private take(elements: readonly HTMLElement[]): void {
    this.release();
    this.reading = this.host.reading;
    const { comparison } = this.reading;
    this.columns = elements.map((element) => new ColumnExtents(element));
    const drawings = this.host.renderRoot.querySelectorAll<SVGSVGElement>('.free > .ribbons');
    this.gaps = [...drawings].map(
      (svg, k) => new RibbonGap(svg, comparison, k, () => this.schedule()),
    );
    elements.forEach((element, k) => {
      element.addEventListener('scroll', this.onScroll, { passive: true });
      for (const name of LEADING) {
        element.addEventListener(name, () => this.lead(k), { passive: true });
      }
      this.heights.observe(element);
      this.heights.observe(element.firstElementChild!);
    });
  }

  private release(): void {
    this.heights.disconnect();
    for (const { element } of this.columns) element.removeEventListener('scroll', this.onScroll);
    for (const gap of this.gaps) gap.release();
    this.columns = [];
    this.gaps = [];
    this.levelled = null;
    cancelAnimationFrame(this.frame);
    this.frame = 0;
  }

  private lead(k: number): void {
    this.leading = k;
  }

  private readonly onScroll = (event: Event): void => {
    const k = this.columns.findIndex(({ element }) => element === event.target);
    const column = this.columns[k];
    if (column === undefined) return;
    const by = column.readScroll();
    if (k === this.leading && this.host.together && this.host.pinnedPlace !== null) {
      for (const other of this.columns) {
        if (other !== column) other.element.scrollTop += by;
      }
    }
    this.schedule();
  };

  /** Draws before the next paint. */
  private schedule(): void {
    if (this.columns.length === 0 || this.frame !== 0) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      this.draw();
    });
  }

  private draw(): void {
    if (this.isStale) {
      this.isStale = false;
      for (const column of this.columns) column.measure();
      for (const gap of this.gaps) gap.measure();
    }
    const looked = this.host.lookedAt;
    this.gaps.forEach((gap, k) => {
      gap.draw(this.columns[k]!, this.columns[k + 1]!, looked);
    });
  }

  private levelOnce(place: Place | null): void {
    if (samePlace(place, this.levelled)) return;
    this.levelled = place;
    if (place === null || !this.host.together) return;
    this.leading = -1;
    this.settle(place, SETTLING_FRAMES);
  }

  private settle(place: Place, frames: number): void {
    requestAnimationFrame(() => {
      if (this.levelled !== place || this.columns.length === 0) return;
      this.level(place);
      if (frames > 1) this.settle(place, frames - 1);
    });
  }

  /** Scrolls every other column so that its surest counterpart begins at the height of the place. */
  private level({ article, paragraph }: Place): void {
    const top = this.columns[article]!.topOf(paragraph);
    const seen = new Set<number>();
    for (const counterpart of this.host.reading.counterparts[article]![paragraph]!) {
      if (seen.has(counterpart.article)) continue;
      seen.add(counterpart.article);
      const column = this.columns[counterpart.article]!;
      column.element.scrollTop += column.topOf(counterpart.paragraph) - top;
    }
  }
}
