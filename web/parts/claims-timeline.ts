import { css, html, LitElement, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ArticleHead, LedgerRow } from '../api.ts';
import { type DateColumn, dateColumns } from '../claims/dates.ts';
import { reporters } from '../claims/manner.ts';
import { shortClaim } from '../claims/short-claim.ts';
import { dateName } from '../reading/article-label.ts';
import { strings } from '../strings.ts';
import { claimsStyles } from './claims-styles.ts';
import { sharedStyles } from './shared-styles.ts';

/** Sizes in the units of the drawing, about a pixel each where it is widest. */
const LABELS = 400;
const SPAN = 340;
const MARGIN = 40;
const ROW = 22;
const HEAD = 24;
const RADIUS = 8;

/** When each claim was reported, and by how many texts of that date; the number says it in the dot. */
@customElement('claims-timeline')
export class ClaimsTimeline extends LitElement {
  static override styles = [
    sharedStyles,
    claimsStyles,
    css`
      .dot {
        fill: var(--accent);
      }
      svg .count {
        fill: var(--accent-ink);
        font-weight: 650;
        text-anchor: middle;
      }
      svg .date {
        text-anchor: middle;
      }
      .lasting {
        stroke: var(--accent);
        stroke-width: 1.5;
      }
      details {
        margin-block-start: var(--space-3);
      }
      summary {
        font-size: var(--type-small);
        cursor: pointer;
      }
    `,
  ];

  @property({ attribute: false }) accessor rows: readonly LedgerRow[] = [];
  @property({ attribute: false }) accessor articles: readonly ArticleHead[] = [];

  override render() {
    const { heading, label, table } = strings.claims.timeline;
    const columns = dateColumns(this.articles);
    const height = HEAD + this.rows.length * ROW;
    return html`
      <div class="scroll" tabindex="0" role="region" aria-label=${heading}>
        <svg role="img" aria-label=${label} viewBox="0 0 ${LABELS + SPAN + 2 * MARGIN} ${height}">
          ${columns.map(
            ({ published, at }) => svg`
              <text class="head date" x=${placeOf(at)} y="14">${dateName(published)}</text>
              <line class="guide" x1=${placeOf(at)} x2=${placeOf(at)} y1=${HEAD} y2=${height}></line>`,
          )}
          ${this.rows.map((row, r) => this.renderRow(row, columns, HEAD + r * ROW + ROW / 2))}
        </svg>
      </div>
      <details>
        <summary>${table}</summary>
        ${this.renderTable(columns)}
      </details>
    `;
  }

  private renderRow(row: LedgerRow, columns: readonly DateColumn[], y: number) {
    const { dot } = strings.claims.timeline;
    const dots = columns
      .map((column) => ({ column, n: countIn(row, column) }))
      .filter(({ n }) => n > 0);
    const ends = [dots[0], dots.at(-1)].map((end) => placeOf(end?.column.at ?? 0));
    return svg`
      <text x="0" y=${y + 4}>${shortClaim(row.name)}</text>
      ${dots.length > 1 ? svg`<line class="lasting" x1=${ends[0]} x2=${ends[1]} y1=${y} y2=${y}></line>` : ''}
      ${dots.map(
        ({ column, n }) => svg`<g>
          <title>${dot(row.name, dateName(column.published), n, column.articles.length)}</title>
          <circle class="dot" cx=${placeOf(column.at)} cy=${y} r=${RADIUS}></circle>
          <text class="count" x=${placeOf(column.at)} y=${y + 4}>${n}</text>
        </g>`,
      )}
    `;
  }

  private renderTable(columns: readonly DateColumn[]) {
    const { caption, of, none } = strings.claims.timeline;
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${caption}>
      <table>
        <caption>${caption}</caption>
        <thead>
          <tr>
            <th scope="col">${strings.claims.ledger.claim}</th>
            ${columns.map(({ published }) => html`<th scope="col">${dateName(published)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${this.rows.map(
            (row) => html`<tr>
              <th scope="row">${row.name}</th>
              ${columns.map((column) => {
                const n = countIn(row, column);
                return html`<td>${n === 0 ? none : of(n, column.articles.length)}</td>`;
              })}
            </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }
}

function placeOf(at: number): number {
  return LABELS + MARGIN + at * SPAN;
}

function countIn(row: LedgerRow, { articles }: DateColumn): number {
  return reporters(row).filter((article) => articles.includes(article)).length;
}

declare global {
  interface HTMLElementTagNameMap {
    'claims-timeline': ClaimsTimeline;
  }
}
