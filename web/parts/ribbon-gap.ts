import { fullName } from '../reading/article-label.ts';
import { bySureness, type Compared } from '../reading/counterparts.ts';
import type { Place } from '../reading/lighting.ts';
import {
  bandAt,
  type Extent,
  nearWindow,
  type Ribbon,
  type RibbonIndex,
  ribbonIndex,
  ribbonPath,
  ribbonsBeside,
  ribbonsInView,
  STRENGTHS,
} from '../reading/ribbons.ts';
import { linkNumber, linkWords } from '../reading/score-words.ts';
import { strings } from '../strings.ts';
import type { ColumnExtents } from './column-extents.ts';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * The room between two columns, and the ribbons in it. Those of one strength are one path, which the
 * browser styles, lays out and paints as one thing at every frame of scrolling, be they hundreds. What is
 * lit or under the pointer has a path of its own, which can be hovered and clicked.
 */
export class RibbonGap {
  private readonly svg: SVGSVGElement;
  private readonly comparison: Compared;
  /** Index of the column left of it. */
  private readonly k: number;
  private readonly onChange: () => void;
  private readonly index: RibbonIndex;
  private readonly grounds: ReadonlyMap<Ribbon['strength'], SVGPathElement>;
  private readonly own = new Map<Ribbon, SVGPathElement>();
  /** What is drawn now, and where. */
  private ends: ReadonlyMap<Ribbon, readonly [Extent, Extent]> = new Map();
  private pointed: Ribbon | null = null;
  private width = 0;

  /**
   * @param svg - is emptied
   * @param onChange - called when it wants to be drawn
   */
  constructor(svg: SVGSVGElement, comparison: Compared, k: number, onChange: () => void) {
    this.svg = svg;
    this.comparison = comparison;
    this.k = k;
    this.onChange = onChange;
    this.index = ribbonIndex(ribbonsBeside(comparison, k));
    this.grounds = new Map(STRENGTHS.map((strength) => [strength, pathOf('ground', strength)]));
    // The surest on top.
    svg.replaceChildren(...[...this.grounds.values()].reverse());
    svg.addEventListener('pointermove', this.onPointer);
    // A finger has not moved there before.
    svg.addEventListener('pointerdown', this.onPointer);
    svg.addEventListener('pointerleave', this.onLeave);
  }

  release(): void {
    this.svg.removeEventListener('pointermove', this.onPointer);
    this.svg.removeEventListener('pointerdown', this.onPointer);
    this.svg.removeEventListener('pointerleave', this.onLeave);
  }

  /** Reads the page; before anything is written to it. */
  measure(): void {
    this.width = this.svg.clientWidth;
  }

  /** Writes to the page. @param looked - the paragraph whose ribbons are lit */
  draw(left: ColumnExtents, right: ColumnExtents, looked: Place | null): void {
    const ends = new Map<Ribbon, readonly [Extent, Extent]>();
    const data = new Map<Ribbon['strength'], string>();
    for (const ribbon of ribbonsInView(this.index, left.inView(), right.inView())) {
      const from = nearWindow(left.of(ribbon.left), left.height);
      const to = nearWindow(right.of(ribbon.right), right.height);
      ends.set(ribbon, [from, to]);
      const path = ribbonPath(this.width, from, to);
      const isLit = this.isEnd(ribbon, looked);
      if (isLit || ribbon === this.pointed) {
        const element = this.own.get(ribbon) ?? this.added(ribbon);
        element.setAttribute('d', path);
        element.classList.toggle('lit', isLit);
      } else {
        data.set(ribbon.strength, (data.get(ribbon.strength) ?? '') + path);
        this.drop(ribbon);
      }
    }
    for (const ribbon of this.own.keys()) if (!ends.has(ribbon)) this.drop(ribbon);
    for (const [strength, element] of this.grounds) {
      element.setAttribute('d', data.get(strength) ?? '');
    }
    this.ends = ends;
  }

  private isEnd({ left, right }: Ribbon, looked: Place | null): boolean {
    if (looked?.article === this.k) return looked.paragraph === left;
    return looked?.article === this.k + 1 && looked.paragraph === right;
  }

  /** Points at its left paragraph, so that pointer and click mean the same as there. */
  private added(ribbon: Ribbon): SVGPathElement {
    const { left, right, strength } = ribbon;
    const path = pathOf(strength);
    path.dataset.article = String(this.k);
    path.dataset.paragraph = String(left);
    const title = document.createElementNS(SVG, 'title');
    const name = (article: number, paragraph: number) =>
      strings.evidence.counterpart(paragraph + 1, fullName(this.comparison.articles[article]!));
    title.textContent = strings.rows.ribbon(
      name(this.k, left),
      name(this.k + 1, right),
      linkWords(ribbon),
      linkNumber(ribbon),
    );
    path.append(title);
    this.own.set(ribbon, path);
    this.svg.append(path);
    return path;
  }

  private drop(ribbon: Ribbon): void {
    this.own.get(ribbon)?.remove();
    this.own.delete(ribbon);
  }

  private readonly onPointer = ({ clientX, clientY }: PointerEvent): void => {
    const { left, top } = this.svg.getBoundingClientRect();
    this.point(this.ribbonAt(clientX - left, clientY - top));
  };

  private readonly onLeave = (): void => {
    this.point(null);
  };

  private point(ribbon: Ribbon | null): void {
    if (ribbon === this.pointed) return;
    this.pointed = ribbon;
    this.onChange();
  }

  /** The surest of those that cross there. */
  private ribbonAt(x: number, y: number): Ribbon | null {
    const at = [...this.ends].filter(([, [from, to]]) => {
      const { top, bottom } = bandAt(x / this.width, from, to);
      return top <= y && y <= bottom;
    });
    const [surest] = at.map(([ribbon]) => ribbon).sort(bySureness);
    return surest ?? null;
  }
}

function pathOf(...classes: readonly string[]): SVGPathElement {
  const path = document.createElementNS(SVG, 'path');
  path.classList.add(...classes);
  return path;
}
