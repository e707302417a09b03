import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fullName } from '../reading/article-label.ts';
import { type Place, samePlace } from '../reading/lighting.ts';
import type { Reading } from '../reading/reading.ts';
import {
  isInView,
  nearWindow,
  type Ribbon,
  ribbonPath,
  ribbonsBeside,
} from '../reading/ribbons.ts';
import { confidenceNumber, confidenceWords } from '../reading/score-words.ts';
import { strings } from '../strings.ts';
import { ColumnExtents } from './column-extents.ts';

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

const SVG = 'http://www.w3.org/2000/svg';

/** Frames after which heights that were only estimated before are known, and level is level. */
const SETTLING_FRAMES = 3;

/** What passages.styles.ts reserves for a paragraph out of view with its padding, in rem. */
const RESERVED = 10;

interface Column {
  readonly element: HTMLElement;
  readonly extents: ColumnExtents;
  scrolled: number;
}

interface Gap {
  readonly svg: SVGSVGElement;
  readonly ribbons: readonly Ribbon[];
  /** Only those that can be seen. */
  readonly paths: Map<Ribbon, SVGPathElement>;
}

/**
 * Draws the ribbons between freely scrolling columns and lets them follow the scroll; brings
 * counterparts level.
 */
export class Ribbons implements ReactiveController {
  private readonly host: RibbonsHost;
  private columns: Column[] = [];
  private gaps: Gap[] = [];
  private reading: Reading | null = null;
  /** The column the reader scrolls; the others follow and are not followed. */
  private leading = -1;
  private frame = 0;
  private levelled: Place | null = null;
  private readonly heights = new ResizeObserver(() => this.schedule());

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
    this.schedule();
    this.levelOnce(this.host.pinnedPlace);
  }

  private take(elements: readonly HTMLElement[]): void {
    this.release();
    this.reading = this.host.reading;
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    this.columns = elements.map((element) => ({
      element,
      extents: new ColumnExtents(element, RESERVED * rem),
      scrolled: 0,
    }));
    const drawings = this.host.renderRoot.querySelectorAll<SVGSVGElement>('.free > .ribbons');
    this.gaps = [...drawings].map((svg, left) => {
      svg.replaceChildren();
      return { svg, ribbons: ribbonsBeside(this.host.reading.comparison, left), paths: new Map() };
    });
    this.columns.forEach(({ element }, k) => {
      element.addEventListener('scroll', this.onScroll, { passive: true });
      for (const name of ['wheel', 'touchstart', 'pointerdown', 'keydown', 'focusin'] as const) {
        element.addEventListener(name, () => this.lead(k), { passive: true });
      }
      this.heights.observe(element);
      this.heights.observe(element.firstElementChild!);
    });
  }

  private release(): void {
    this.heights.disconnect();
    for (const { element } of this.columns) element.removeEventListener('scroll', this.onScroll);
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
    const by = column.element.scrollTop - column.scrolled;
    column.scrolled = column.element.scrollTop;
    if (k === this.leading && this.host.together && this.host.pinnedPlace !== null) {
      for (const other of this.columns) {
        if (other !== column) other.element.scrollTop += by;
      }
    }
    this.schedule();
  };

  /** Draws before the next paint. */
  schedule(): void {
    if (this.columns.length === 0) return;
    if (this.frame !== 0) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      this.draw();
    });
  }

  private draw(): void {
    for (const { extents } of this.columns) extents.measure();
    const widths = this.gaps.map(({ svg }) => svg.clientWidth);
    const looked = this.host.lookedAt;
    const height = this.columns[0]?.element.clientHeight ?? 0;
    this.gaps.forEach(({ svg, ribbons, paths }, k) => {
      for (const ribbon of ribbons) {
        const left = this.columns[k]!.extents.of(ribbon.left);
        const right = this.columns[k + 1]!.extents.of(ribbon.right);
        if (!isInView(left, height) && !isInView(right, height)) {
          paths.get(ribbon)?.remove();
          paths.delete(ribbon);
          continue;
        }
        let path = paths.get(ribbon);
        if (path === undefined) {
          path = this.pathFor(ribbon, k);
          paths.set(ribbon, path);
          svg.prepend(path);
        }
        path.setAttribute(
          'd',
          ribbonPath(widths[k]!, nearWindow(left, height), nearWindow(right, height)),
        );
        const isEnd = (article: number, paragraph: number) =>
          looked?.article === article && looked.paragraph === paragraph;
        const isLit = isEnd(k, ribbon.left) || isEnd(k + 1, ribbon.right);
        // What is lit lies on top of what it crosses.
        if (isLit && !path.classList.contains('lit')) svg.append(path);
        path.classList.toggle('lit', isLit);
      }
    });
  }

  /** Points at its left paragraph, so that pointer and click mean the same as there. */
  private pathFor({ left, right, confidence, strength }: Ribbon, k: number): SVGPathElement {
    const { articles } = this.host.reading.comparison;
    const path = document.createElementNS(SVG, 'path');
    path.classList.add(strength);
    path.dataset.article = String(k);
    path.dataset.paragraph = String(left);
    const title = document.createElementNS(SVG, 'title');
    const name = (article: number, paragraph: number) =>
      strings.evidence.counterpart(paragraph + 1, fullName(articles[article]!));
    title.textContent = strings.rows.ribbon(
      name(k, left),
      name(k + 1, right),
      confidenceWords(confidence),
      confidenceNumber(confidence),
    );
    path.append(title);
    return path;
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
    const top = this.columns[article]!.extents.topOf(paragraph);
    const seen = new Set<number>();
    for (const counterpart of this.host.reading.counterparts[article]![paragraph]!) {
      if (seen.has(counterpart.article)) continue;
      seen.add(counterpart.article);
      const { element, extents } = this.columns[counterpart.article]!;
      element.scrollTop += extents.topOf(counterpart.paragraph) - top;
    }
  }
}
