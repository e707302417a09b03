import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { Article } from '../../server/core/types.ts';
import { ColumnMove } from '../events.ts';
import { dateName, fullName, shortName } from '../reading/article-label.ts';
import type { Standing } from '../reading/blocks.ts';
import { strings } from '../strings.ts';
import { icon } from './icons.ts';
import { sharedStyles } from './shared-styles.ts';
import './heat-strip.ts';

/** Head of a column: whose text, when, its outline, and the buttons that move it. @fires column-move */
@customElement('article-head')
export class ArticleHead extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
        padding-block-start: var(--space-2);
        border-block-start: 4px solid var(--hue);
      }
      .line {
        display: flex;
        align-items: center;
        gap: var(--space-2);
        min-block-size: 1.75rem;
      }
      h2 {
        flex: 1;
        min-inline-size: 0;
        margin: 0;
        font: 650 var(--type-tool) / 1.25 var(--sans);
      }
      .date {
        display: block;
        font-weight: 400;
        font-size: var(--type-small);
        color: var(--ink-soft);
      }
      .moves {
        display: flex;
      }
      .moves button {
        display: grid;
        place-items: center;
        inline-size: 1.5rem;
        block-size: 1.75rem;
        padding: 0;
        border: 0;
        background: none;
        color: var(--ink-soft);
        font-size: var(--type-tool);
      }
      .moves button:hover:not([disabled]) {
        color: var(--accent);
      }
      .moves [disabled] {
        display: none;
      }
      heat-strip {
        margin-block: var(--space-2);
      }
      @media print {
        heat-strip {
          print-color-adjust: exact;
        }
      }
    `,
  ];

  @property({ attribute: false }) accessor article!: Article;
  @property({ attribute: false }) accessor standings: readonly Standing[] = [];
  @property({ attribute: false }) accessor lit: ReadonlySet<number> = new Set();
  @property({ type: Boolean }) accessor first = false;
  @property({ type: Boolean }) accessor last = false;
  @query('button.left') private accessor left!: HTMLButtonElement;
  @query('button.right') private accessor right!: HTMLButtonElement;

  /** Focuses the button of a direction once it is drawn, or the other one where the column can move no further. */
  async focusMove(direction: -1 | 1): Promise<void> {
    await this.updateComplete;
    const [wanted, other] = direction < 0 ? [this.left, this.right] : [this.right, this.left];
    (wanted.disabled ? other : wanted).focus();
  }

  override render() {
    const { article } = this;
    const { source } = strings.head;
    return html`
      <div class="line">
        <span class="tag">${article.lang}</span>
        <h2>
          ${shortName(article)}
          <span class="date">${this.renderFacts()}
            ${article.url === null ? nothing : html`<a href=${article.url} rel="noreferrer">${source}</a>`}
          </span>
        </h2>
        ${this.renderMoves()}
      </div>
      <heat-strip .article=${article.id} .standings=${this.standings} .lit=${this.lit}></heat-strip>
    `;
  }

  private renderFacts(): string {
    const { published } = this.article;
    return [
      ...(published === null ? [] : [dateName(published)]),
      ...(this.first ? [strings.head.leads] : []),
    ].join(' · ');
  }

  private renderMoves() {
    const { moveLeft, moveRight } = strings.head;
    const name = fullName(this.article);
    const button = (direction: -1 | 1, label: string, disabled: boolean) => html`
      <button
        class=${direction < 0 ? 'left' : 'right'}
        type="button"
        aria-label=${label}
        title=${label}
        ?disabled=${disabled}
        @click=${() => this.dispatchEvent(new ColumnMove(this.article.id, direction))}
      >
        ${icon(direction < 0 ? 'left' : 'right')}
      </button>
    `;
    return html`
      <span class="moves no-print">
        ${button(-1, moveLeft(name), this.first)} ${button(1, moveRight(name), this.last)}
      </span>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'article-head': ArticleHead;
  }
}
