import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ArticleHead, LedgerPassage, LedgerRow } from '../api.ts';
import { judged } from '../claims/keeping.ts';
import { mannerWords } from '../claims/manner.ts';
import { ClaimChange, ClaimDecided } from '../events.ts';
import { fullName } from '../reading/article-label.ts';
import { strings } from '../strings.ts';
import { passageTemplate } from './claims-passage.ts';
import { claimsStyles } from './claims-styles.ts';
import { sharedStyles } from './shared-styles.ts';
import './claim-actions.ts';

/** The ledger: claims down, texts across; a claim unfolds into its passages. @fires claim-change, claim-decided */
@customElement('claims-ledger')
export class ClaimsLedger extends LitElement {
  static override styles = [
    sharedStyles,
    claimsStyles,
    css`
      table {
        min-inline-size: 56rem;
      }
      tbody th {
        inline-size: 18rem;
        font-weight: 400;
      }
      .claim {
        padding: 0;
        border: 0;
        background: none;
        text-align: start;
        font: 600 0.9375rem / 1.35 var(--serif);
      }
      .claim::before {
        content: "▸ ";
        color: var(--ink-faint);
      }
      .claim[aria-expanded="true"]::before {
        content: "▾ ";
      }
      .claim:hover {
        text-decoration: underline;
      }
      ul {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li + li {
        margin-block-start: var(--space-1);
      }
      .number {
        font-weight: 650;
      }
      .absent {
        background: repeating-linear-gradient(
          135deg,
          transparent 0 6px,
          var(--hatch) 6px 8px
        );
        color: var(--ink-faint);
      }
      .passages td {
        padding: var(--space-3) 0 var(--space-4);
        background: var(--paper-sunk);
      }
      .passages article {
        position: sticky;
        inset-inline-start: 0;
        /* Stays in view where the table is wider than the window. */
        max-inline-size: calc(100vw - 2 * var(--gutter));
        padding-inline: var(--space-4);
        border-inline-start: 3px solid var(--hue);
        margin-block-end: var(--space-4);
      }
      .verdict {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
        margin: 0 0 var(--space-4);
      }
      .button[aria-pressed="true"] {
        border-color: var(--accent);
      }
      .button[aria-pressed="true"]::before {
        content: "✓";
      }
      .passages h3 {
        margin: 0 0 var(--space-2);
        font-size: var(--type-tool);
      }
    `,
  ];

  @property({ attribute: false }) accessor rows: readonly LedgerRow[] = [];
  @property({ attribute: false }) accessor articles: readonly ArticleHead[] = [];
  /** Class of its hue, for every article. */
  @property({ attribute: false }) accessor hues: readonly string[] = [];
  @property() accessor collection = '';
  /** Id of the claim whose passages are open. */
  @property() accessor opened: string | null = null;

  override render() {
    const { caption, claim, scroll } = strings.claims.ledger;
    return html`
      <div class="scroll" tabindex="0" role="region" aria-label=${scroll}>
        <table>
          <caption>${caption}</caption>
          <thead>
            <tr>
              <th scope="col">${claim}</th>
              ${this.articles.map(
                (article, i) =>
                  html`<th scope="col" class=${this.hues[i] ?? ''}>
                    <span class="tag">${article.lang}</span> ${fullName(article)}
                  </th>`,
              )}
            </tr>
          </thead>
          <tbody>
            ${this.rows.map((row) => this.renderRow(row))}
          </tbody>
        </table>
      </div>
    `;
  }

  private renderRow(row: LedgerRow) {
    const isOpen = row.id === this.opened;
    const { suggested } = strings.claims.ledger;
    return html`
      <tr>
        <th scope="row">
          <button
            class="claim"
            type="button"
            aria-expanded=${isOpen ? 'true' : 'false'}
            lang=${row.nameLang ?? nothing}
            @click=${() => this.onClaim(isOpen ? null : row.id)}
          >
            ${row.name}
          </button>
          ${row.claim === null ? html`<span class="tag">${suggested}</span>` : nothing}
        </th>
        ${row.cells.map((cell) => this.renderCell(cell))}
      </tr>
      ${isOpen ? this.renderPassages(row) : nothing}
    `;
  }

  private renderCell({ passages }: LedgerRow['cells'][number]) {
    const { notReported, paragraph } = strings.claims.ledger;
    if (passages.length === 0) return html`<td class="absent">${notReported}</td>`;
    return html`<td>
      <ul>
        ${passages.map(
          (passage) =>
            html`<li>
              <span class="number">${paragraph(passage.paragraph + 1)}</span>
              ${mannerWords(passage)}
            </li>`,
        )}
      </ul>
    </td>`;
  }

  private renderPassages(row: LedgerRow) {
    return html`<tr class="passages">
      <td colspan=${this.articles.length + 1}>
        <claim-actions
          .row=${row}
          .articles=${this.articles}
          .taken=${this.rows.map(({ id }) => id)}
        ></claim-actions>
        ${row.cells.map(({ passages }, i) => {
          const article = this.articles[i];
          if (passages.length === 0 || article === undefined) return nothing;
          return html`<article class=${this.hues[i] ?? ''}>
            <h3>${fullName(article)}</h3>
            ${passages.map(
              (passage) => html`
                ${passageTemplate(passage, article, this.collection)}
                ${this.renderVerdict(row, article, passage)}
              `,
            )}
          </article>`;
        })}
      </td>
    </tr>`;
  }

  /** Whether the passage reports it: a person's word comes before the model's. */
  private renderVerdict(
    { claim }: LedgerRow,
    { id: article }: ArticleHead,
    passage: LedgerPassage,
  ) {
    if (claim === null) return nothing;
    const { confirm, confirmed, reject } = strings.claims.keeping;
    const decide = (verdict: 'confirmed' | 'rejected' | null) => () =>
      this.dispatchEvent(new ClaimDecided(claim.id, judged(claim, article, passage, verdict)));
    return html`<p class="verdict no-print">
      <button
        class="button"
        type="button"
        aria-pressed=${passage.confirmed ? 'true' : 'false'}
        @click=${decide(passage.confirmed ? null : 'confirmed')}
      >
        ${passage.confirmed ? confirmed : confirm}
      </button>
      <button class="button" type="button" @click=${decide('rejected')}>${reject}</button>
    </p>`;
  }

  private onClaim(claim: string | null): void {
    this.dispatchEvent(new ClaimChange(claim));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'claims-ledger': ClaimsLedger;
  }
}
