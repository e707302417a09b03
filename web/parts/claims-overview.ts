import { css, html, LitElement, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ArticleHead, LedgerRow } from '../api.ts';
import { type CellManner, cellManner } from '../claims/manner.ts';
import { shortClaim } from '../claims/short-claim.ts';
import { fullName } from '../reading/article-label.ts';
import { strings } from '../strings.ts';
import { claimsStyles } from './claims-styles.ts';
import { sharedStyles } from './shared-styles.ts';

/** Sizes in the units of the drawing, about a pixel each where it is widest. */
const LABELS = 400;
const COLUMN = 80;
const ROW = 20;
const HEAD = 24;
const CELL = { width: 64, height: 14 };

/** Which text reports which claim, at a glance. Form says how, colour only which text. */
@customElement('claims-overview')
export class ClaimsOverview extends LitElement {
  static override styles = [
    sharedStyles,
    claimsStyles,
    css`
      .direct,
      .indirect {
        fill: var(--hue, var(--ink));
      }
      .frame {
        fill: none;
        stroke: var(--hue, var(--ink));
        stroke-width: 1.5;
      }
      .none {
        stroke: var(--ink-faint);
        stroke-width: 1;
      }
      .legend {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2) var(--space-4);
        margin: 0 0 var(--space-2);
        padding: 0;
        list-style: none;
        font-size: var(--type-small);
        color: var(--ink-soft);
      }
      .legend li {
        display: flex;
        align-items: center;
        gap: var(--space-2);
      }
      .legend svg {
        inline-size: 2rem;
        min-inline-size: 0;
      }
    `,
  ];

  @property({ attribute: false }) accessor rows: readonly LedgerRow[] = [];
  @property({ attribute: false }) accessor articles: readonly ArticleHead[] = [];
  @property({ attribute: false }) accessor hues: readonly string[] = [];

  override render() {
    const { label, legend } = strings.claims.overview;
    const width = LABELS + this.articles.length * COLUMN;
    const height = HEAD + this.rows.length * ROW;
    return html`
      <ul class="legend">
        ${(['direct', 'indirect', 'own', 'none'] as const).map(
          (manner) => html`<li>
            <svg viewBox="-1 -1 ${CELL.width + 2} ${CELL.height + 2}" aria-hidden="true">
              ${renderManner(manner)}
            </svg>
            ${legend[manner]}
          </li>`,
        )}
      </ul>
      <div class="scroll" tabindex="0" role="region" aria-label=${strings.claims.overview.heading}>
        <svg
          role="img"
          aria-label=${label(this.rows.length, this.articles.length)}
          viewBox="0 0 ${width} ${height}"
        >
          ${this.articles.map(
            (article, i) =>
              svg`<text class="head" x=${LABELS + i * COLUMN} y="14">${[article.lang, article.published].filter(Boolean).join(' ')}</text>`,
          )}
          ${this.rows.map((row, r) => this.renderRow(row, HEAD + r * ROW))}
        </svg>
      </div>
    `;
  }

  private renderRow(row: LedgerRow, y: number) {
    const { cell, legend } = strings.claims.overview;
    return svg`
      <line class="guide" x1="0" x2=${LABELS + this.articles.length * COLUMN} y1=${y + ROW - 1.5} y2=${y + ROW - 1.5}></line>
      <text x="0" y=${y + 12}>${shortClaim(row.name)}</text>
      ${row.cells.map((each, i) => {
        const manner = cellManner(each);
        const article = this.articles[i];
        const words = cell(row.name, article ? fullName(article) : '', legend[manner]);
        return svg`<g class=${this.hues[i] ?? ''} transform="translate(${LABELS + i * COLUMN} ${y + 1})">
          <title>${words}</title>
          ${renderManner(manner)}
        </g>`;
      })}
    `;
  }
}

/** Quoted: full; retold: half full; own voice: a frame; not reported: a dash. */
function renderManner(manner: CellManner) {
  const { width, height } = CELL;
  if (manner === 'none') {
    return svg`<line class="none" x1=${width / 2 - 6} x2=${width / 2 + 6} y1=${height / 2} y2=${height / 2}></line>`;
  }
  const filled = { direct: height, indirect: height / 2, own: 0 }[manner];
  return svg`
    <rect class="frame" x="0" y="0" width=${width} height=${height}></rect>
    <rect class=${manner} x="0" y=${height - filled} width=${width} height=${filled}></rect>
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'claims-overview': ClaimsOverview;
  }
}
