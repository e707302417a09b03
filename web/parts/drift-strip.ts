import { css, html, LitElement, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Article } from '../../server/core/types.ts';
import type { DriftPair } from '../api.ts';
import type { PlacedFinding } from '../drift/findings.ts';
import { KIND_LOOKS, KINDS } from '../drift/kinds.ts';
import { middleOf, paragraphStretch, type Scale, scaleOf, stretchOf } from '../drift/strip.ts';
import { FindingChange } from '../drift-events.ts';
import { fullName } from '../reading/article-label.ts';
import { strings } from '../strings.ts';
import { paragraphNumbers } from './drift-finding.ts';
import { sharedStyles } from './shared-styles.ts';

/** Sizes in the units of the drawing. */
const WIDTH = 600;
const BAR = 12;
const GAP = 46;
/** Marks stand off the bars, content nearer than reporting. */
const LANES = { content: 5, reporting: 10 } as const;
const HEIGHT = 2 * BAR + GAP;
const LEAST_TICK = 3;

/**
 * Two texts as bars, one above the other: where findings lie along them, what corresponds to what.
 * Content is a filled mark, reporting a hollow one. @fires finding-change
 */
@customElement('drift-strip')
export class DriftStrip extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
      }
      h3 {
        margin: 0 0 var(--space-2);
        font: 650 var(--type-tool) / 1.3 var(--sans);
      }
      .outcomes {
        margin: 0 0 var(--space-1);
        font-size: var(--type-small);
        color: var(--ink-soft);
      }
      svg {
        display: block;
        inline-size: 100%;
        max-inline-size: 52rem;
        overflow: visible;
      }
      .paragraph {
        fill: var(--rule);
      }
      .paragraph.alone {
        fill: none;
        stroke: var(--rule);
      }
      .paragraph.linked {
        fill: var(--hue);
        opacity: 0.55;
      }
      .tie {
        fill: none;
        stroke: var(--drift-content);
        stroke-width: 1.25;
      }
      .tie.reporting {
        stroke: var(--drift-reporting);
        stroke-dasharray: 5 3;
      }
      .tie.minor {
        opacity: 0.5;
      }
      .tick {
        fill: var(--drift-content);
        stroke: var(--drift-content);
      }
      .tick.reporting {
        fill: var(--paper);
        stroke: var(--drift-reporting);
      }
      .item {
        cursor: pointer;
      }
      .item:hover .tie,
      .item.open .tie {
        stroke-width: 3;
        opacity: 1;
      }
      .reach {
        fill: none;
        stroke: transparent;
        stroke-width: 10;
        pointer-events: stroke;
      }
      summary {
        min-block-size: 1.75rem;
        padding-block: var(--space-1);
        font-size: var(--type-small);
        cursor: pointer;
      }
      .scroll {
        overflow-x: auto;
      }
      table {
        border-collapse: collapse;
        font-size: var(--type-small);
      }
      caption {
        padding-block-end: var(--space-1);
        text-align: start;
        color: var(--ink-soft);
      }
      th,
      td {
        padding: var(--space-1) var(--space-4) var(--space-1) 0;
        border-block-end: 1px solid var(--rule);
        text-align: start;
        font-weight: 400;
      }
      thead th {
        font-weight: 650;
      }
    `,
  ];

  @property({ attribute: false }) accessor articles: readonly Article[] = [];
  /** Class of each article's hue. */
  @property({ attribute: false }) accessor hues: readonly string[] = [];
  @property({ attribute: false }) accessor pair!: DriftPair;
  /** Those that are shown. */
  @property({ attribute: false }) accessor findings: readonly PlacedFinding[] = [];
  /** Id of the open one. */
  @property() accessor open: string | null = null;

  override render() {
    const [source, target] = [this.articles[this.pair.source]!, this.articles[this.pair.target]!];
    const scales = { source: scaleOf(source), target: scaleOf(target) };
    const count = (layer: string) =>
      this.findings.filter(({ finding }) => KIND_LOOKS[finding.kind].layer === layer).length;
    const { label, table } = strings.drift.strip;
    const name = label(fullName(source), fullName(target), count('content'), count('reporting'));
    return html`
      <h3>${strings.drift.report.pair(fullName(source), fullName(target))}</h3>
      ${this.pair.sameEvent ? nothing : html`<p class="outcomes">${strings.drift.report.unrelated}</p>`}
      <svg
        role="img"
        aria-label=${name}
        viewBox="0 0 ${WIDTH} ${HEIGHT}"
        @click=${this.onClick}
      >
        ${this.renderText(source, scales.source, 'source')}
        ${this.renderText(target, scales.target, 'target')}
        ${this.findings.map((item) => this.renderFinding(item, source, target, scales))}
      </svg>
      <details>
        <summary>${table}</summary>
        ${this.renderTable(source, target)}
      </details>
    `;
  }

  private renderText(article: Article, scale: Scale, side: 'source' | 'target') {
    const linked = new Set(
      this.pair.groups
        .filter((group) => group.source.length > 0 && group.target.length > 0)
        .flatMap((group) => group[side]),
    );
    return svg`<g class=${this.hues[this.pair[side]] ?? ''}>
      ${article.paragraphs.map((paragraph, p) => {
        if (paragraph.kind !== 'text') return nothing;
        const { from, to } = paragraphStretch(scale, article, p);
        return svg`<rect
          class="paragraph ${linked.has(p) ? 'linked' : 'alone'}"
          x=${from * WIDTH + 0.75}
          y=${side === 'source' ? 0.5 : HEIGHT - BAR - 0.5}
          width=${Math.max(1, (to - from) * WIDTH - 1.5)}
          height=${BAR}
        ></rect>`;
      })}
    </g>`;
  }

  /** A mark at each text, and the tie between them; to where its paragraphs are if no word corresponds. */
  private renderFinding(
    item: PlacedFinding,
    source: Article,
    target: Article,
    scales: { readonly source: Scale; readonly target: Scale },
  ) {
    const { finding } = item;
    const { layer } = KIND_LOOKS[finding.kind];
    const { kinds, severities, strip } = strings.drift;
    const top = middleOf(scales.source, source, item.source);
    const bottom = middleOf(scales.target, target, item.target);
    const [y1, y2] = [BAR + LANES[layer], HEIGHT - BAR - LANES[layer]];
    const path =
      top === null || bottom === null
        ? ''
        : `M${top * WIDTH} ${y1}C${top * WIDTH} ${HEIGHT / 2} ${bottom * WIDTH} ${HEIGHT / 2} ${bottom * WIDTH} ${y2}`;
    const tick = (side: PlacedFinding['source'], scale: Scale, y: number) => {
      if (side.span === null) return nothing;
      const { from, to } = stretchOf(scale, side.span);
      const width = Math.max(LEAST_TICK, (to - from) * WIDTH);
      return svg`<rect class="tick ${layer}" x=${from * WIDTH} y=${y} width=${width} height="3"></rect>`;
    };
    return svg`<g
      class="item ${finding.id === this.open ? 'open' : ''}"
      data-finding=${finding.id}
    >
      <title>${strip.tick(kinds[finding.kind], severities[finding.severity], finding.explanation)}</title>
      <path class="reach" d=${path}></path>
      <path class="tie ${layer} ${finding.severity}" d=${path}></path>
      ${tick(item.source, scales.source, y1 - 3)}
      ${tick(item.target, scales.target, y2)}
    </g>`;
  }

  private renderTable(source: Article, target: Article) {
    const { caption, paragraph, outcome } = strings.drift.strip;
    const title = caption(fullName(source), fullName(target));
    const kinds = KINDS.filter((kind) =>
      this.findings.some(({ finding }) => finding.kind === kind),
    );
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${title}>
      <table>
        <caption>${title}</caption>
        <thead>
          <tr>
            <th scope="col">${paragraph}</th>
            <th scope="col">${outcome}</th>
            ${kinds.map((kind) => html`<th scope="col">${strings.drift.kinds[kind]}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${this.pair.groups.map((group) => {
            const own = this.findings.filter((item) => item.group === group);
            const numbers = [group.source, group.target].map(
              (side) => paragraphNumbers(side) || '–',
            );
            return html`<tr>
              <th scope="row">${numbers.join(' → ')}</th>
              <td>${strings.drift.outcomes[group.outcome]}</td>
              ${kinds.map((kind) => {
                const n = own.filter(({ finding }) => finding.kind === kind).length;
                return html`<td>${n === 0 ? '–' : n}</td>`;
              })}
            </tr>`;
          })}
        </tbody>
      </table>
    </div>`;
  }

  private onClick(event: Event): void {
    const item = (event.target as Element).closest<SVGGElement>('[data-finding]');
    if (item?.dataset.finding) this.dispatchEvent(new FindingChange(item.dataset.finding));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'drift-strip': DriftStrip;
  }
}
