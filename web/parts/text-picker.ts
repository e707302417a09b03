import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { ArticleHead } from '../api.ts';
import { ArticlesChange } from '../events.ts';
import { dateName, languageName, shortName } from '../reading/article-label.ts';
import { hueAt } from '../reading/hues.ts';
import { FEWEST_ARTICLES, MOST_ARTICLES } from '../state.ts';
import { strings } from '../strings.ts';
import { icon } from './icons.ts';
import { sharedStyles } from './shared-styles.ts';

/** Chooses which texts of a collection stand side by side. @fires articles-change */
@customElement('text-picker')
export class TextPicker extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      summary {
        display: inline-flex;
        align-items: center;
        gap: var(--space-2);
        min-block-size: 2rem;
        cursor: pointer;
        list-style: none;
        font-size: var(--type-tool);
        font-weight: 600;
      }
      summary::-webkit-details-marker {
        display: none;
      }
      summary span {
        font-weight: 400;
        color: var(--ink-soft);
      }
      details[open] summary .icon {
        transform: rotate(180deg);
      }
      fieldset {
        min-inline-size: 0;
        margin: var(--space-2) 0 var(--space-4);
        padding: 0;
        border: 0;
      }
      legend {
        padding: 0;
        margin-block-end: var(--space-2);
        font-size: var(--type-small);
        color: var(--ink-soft);
      }
      .choices {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr));
        gap: var(--space-2) var(--space-4);
      }
      label {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: 0 var(--space-3);
        align-content: start;
        align-items: baseline;
        padding: var(--space-2) var(--space-3);
        border: 1px solid var(--rule);
        border-inline-start: 4px solid var(--hue);
        background: var(--paper-raised);
        cursor: pointer;
      }
      label:focus-within {
        outline: 2px solid var(--accent);
        outline-offset: 2px;
      }
      label:has(:disabled) {
        color: var(--ink-faint);
        cursor: not-allowed;
      }
      input {
        accent-color: var(--accent);
      }
      input:focus-visible {
        outline: none;
      }
      .name {
        font-size: var(--type-tool);
        font-weight: 600;
      }
      .facts {
        grid-column: 2;
        font-size: var(--type-small);
        color: var(--ink-soft);
      }
      .title {
        grid-column: 2;
        font: 400 var(--type-tool) / 1.35 var(--serif);
        overflow-wrap: anywhere;
      }
      .unknown {
        font-style: italic;
        color: var(--ink-faint);
      }
      .full {
        margin: var(--space-2) 0 0;
        font-size: var(--type-small);
        color: var(--ink-soft);
      }
    `,
  ];

  @property({ attribute: false }) accessor articles: readonly ArticleHead[] = [];
  /** Ids in column order. */
  @property({ attribute: false }) accessor chosen: readonly string[] = [];
  /** Turning true unfolds the choice; folding it again is the reader's to do. */
  @property({ type: Boolean }) accessor open = false;
  @state() private accessor unfolded = false;

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('open') && this.open) this.unfolded = true;
  }

  override render() {
    const { heading, chosen, legend, full } = strings.picker;
    const isFull = this.chosen.length >= MOST_ARTICLES;
    const hasMore = this.articles.some(({ id }) => !this.chosen.includes(id));
    return html`
      <details .open=${this.unfolded} @toggle=${this.onToggle}>
        <summary>
          ${heading} <span>${chosen(this.chosen.length, this.articles.length)}</span>${icon('down')}
        </summary>
        <fieldset>
          <legend>${legend(FEWEST_ARTICLES, MOST_ARTICLES)}</legend>
          <div class="choices">
            ${this.articles.map((article, index) => this.renderChoice(article, index, isFull))}
          </div>
          ${isFull && hasMore ? html`<p class="full">${full(MOST_ARTICLES)}</p>` : nothing}
        </fieldset>
      </details>
    `;
  }

  private renderChoice(article: ArticleHead, index: number, isFull: boolean) {
    const isChosen = this.chosen.includes(article.id);
    const facts = [
      ...(article.outlet === null ? [] : [languageName(article.lang)]),
      ...(article.author === null ? [] : [article.author]),
      ...(article.published === null ? [] : [dateName(article.published)]),
    ].join(' · ');
    return html`
      <label class=${hueAt(index)}>
        <input
          type="checkbox"
          name="article"
          value=${article.id}
          .checked=${isChosen}
          ?disabled=${isFull && !isChosen}
          @change=${this.onChange}
        />
        <span class="name">${shortName(article)}</span>
        <span class="facts">${facts}</span>
        ${
          article.title === null
            ? html`<span class="title unknown">${strings.picker.untitled}</span>`
            : html`<span class="title" lang=${article.lang}>${article.title}</span>`
        }
      </label>
    `;
  }

  private onToggle(event: Event): void {
    this.unfolded = (event.target as HTMLDetailsElement).open;
  }

  private onChange(event: Event): void {
    const { value, checked } = event.target as HTMLInputElement;
    const others = this.chosen.filter((id) => id !== value);
    this.dispatchEvent(new ArticlesChange(checked ? [...others, value] : others));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'text-picker': TextPicker;
  }
}
