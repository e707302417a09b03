import { initialState, Task } from '@lit/task';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { type ArticleHead, type Found, fetchFound, toldError } from '../api.ts';
import { claimOf } from '../claims/keeping.ts';
import { ClaimDecided, FindChange } from '../events.ts';
import { fullName } from '../reading/article-label.ts';
import { LONGEST_FIND } from '../state.ts';
import { strings } from '../strings.ts';
import { passageTemplate } from './claims-passage.ts';
import { claimsStyles } from './claims-styles.ts';
import { sharedStyles } from './shared-styles.ts';
import { troubleTemplate } from './trouble.ts';

/** Looks for any sentence in every text. @fires find-change, claim-decided */
@customElement('claims-find')
export class ClaimsFind extends LitElement {
  static override styles = [
    sharedStyles,
    claimsStyles,
    css`
      form {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
        align-items: end;
        max-inline-size: 52rem;
      }
      label {
        flex: 1 1 20rem;
        font-size: var(--type-small);
        font-weight: 600;
      }
      input {
        display: block;
        inline-size: 100%;
        min-block-size: 2rem;
        margin-block-start: var(--space-1);
        padding: var(--space-1) var(--space-2);
        border: 1px solid var(--ink-faint);
        border-radius: 3px;
        background: var(--paper-raised);
        font: 400 var(--type-body) / 1.4 var(--serif);
      }
      [role="status"] {
        margin-block: var(--space-3);
        min-block-size: 1.5em;
        font-size: var(--type-tool);
      }
      article {
        padding-inline-start: var(--space-4);
        border-inline-start: 3px solid var(--hue);
        margin-block-end: var(--space-4);
      }
      h3 {
        margin: 0 0 var(--space-2);
        font-size: var(--type-tool);
      }
    `,
  ];

  @property() accessor collection = '';
  /** What is looked for; `null` = nothing yet. */
  @property() accessor find: string | null = null;
  /** Ids of the collection's claims. */
  @property({ attribute: false }) accessor taken: readonly string[] = [];
  /** Class of its hue, for every article of the collection. */
  @property({ attribute: false }) accessor hues: readonly string[] = [];
  @query('input') private accessor input!: HTMLInputElement;

  private readonly found = new Task(this, {
    task: async ([collection, find], { signal }): Promise<Found | typeof initialState> =>
      find === null ? initialState : fetchFound(collection, find, signal),
    args: () => [this.collection, this.find] as const,
  });

  override render() {
    const { heading, label, example, button, clear, pending } = strings.claims.find;
    return html`
      <form class="no-print" role="search" aria-label=${heading} @submit=${this.onSubmit}>
        <label>
          ${label}
          <input
            type="search"
            maxlength=${LONGEST_FIND}
            placeholder=${example}
            .value=${this.find ?? ''}
          />
        </label>
        <button class="button primary" type="submit">${button}</button>
        ${
          this.find === null
            ? nothing
            : html`<button class="button" type="button" @click=${this.onClear}>${clear}</button>`
        }
      </form>
      ${this.found.render({
        initial: () => html`<div role="status"></div>`,
        pending: () => html`<div role="status">${pending}</div>`,
        complete: (found) => this.renderFound(found),
        error: (error) => this.renderError(error),
      })}
    `;
  }

  private renderError(error: unknown) {
    return html`<div role="status">${troubleTemplate(toldError(error))}</div>`;
  }

  private renderFound({ found, articles, lang }: Found) {
    const { found: words, silent, follow } = strings.claims.find;
    const isIn = (article: number) => found.some((each) => each.article === article);
    const names = (list: readonly ArticleHead[]) => list.map(fullName);
    const inTexts = articles.filter((_, i) => isIn(i));
    const notIn = articles.filter((_, i) => !isIn(i));
    return html`
      <div role="status">
        ${words(found.length, names(inTexts))}
        ${inTexts.length > 0 && notIn.length > 0 ? silent(names(notIn)) : nothing}
      </div>
      <p class="no-print">
        <button class="button" type="button" @click=${() => this.onFollow(lang)}>${follow}</button>
      </p>
      ${found.map(({ article, confidence, report }) => {
        const head = articles[article];
        if (head === undefined) return nothing;
        return html`<article class=${this.hues[article] ?? ''}>
          <h3>${fullName(head)}</h3>
          ${passageTemplate({ ...report, confidence }, head, this.collection)}
        </article>`;
      })}
    `;
  }

  private onSubmit(event: Event): void {
    event.preventDefault();
    this.dispatchEvent(new FindChange(this.input.value.trim() || null));
  }

  private onFollow(lang: Found['lang']): void {
    const claim = claimOf(this.find ?? '', lang, this.taken);
    this.dispatchEvent(new ClaimDecided(claim.id, claim));
  }

  private onClear(): void {
    this.dispatchEvent(new FindChange(null));
    this.input.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'claims-find': ClaimsFind;
  }
}
