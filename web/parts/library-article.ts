import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Lang } from '../../server/core/types.ts';
import {
  type ApiError,
  type ArticleFactsEdit,
  type ArticleHead,
  attempted,
  editArticle,
} from '../api.ts';
import { LibraryChange } from '../library-events.ts';
import { dateName, headlineName, LANGUAGES, languageName } from '../reading/article-label.ts';
import { strings } from '../strings.ts';
import { sharedStyles } from './shared-styles.ts';
import { troubleTemplate } from './trouble.ts';

const FACTS = ['title', 'outlet', 'author', 'published', 'url'] as const;

/** Which fact the server's refusal speaks of. */
const REFUSED: Readonly<Record<string, (typeof FACTS)[number]>> = {
  date: 'published',
  'web-address': 'url',
};

/**
 * A text of the library: what is known of it, corrected in place where it is the reader's own.
 * @slot choice - a tick box before it
 * @fires library-change
 * @fires article-remove - the reader wants it gone
 */
@customElement('library-article')
export class LibraryArticle extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      .card {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto;
        gap: var(--space-1) var(--space-3);
        align-items: start;
        padding-block: var(--space-3);
      }
      .facts {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: 0 0.4em;
        margin: 0;
        font-size: var(--type-small);
        color: var(--ink-soft);
      }
      .outlet {
        font-weight: 650;
        color: var(--ink);
      }
      .title {
        margin: 0;
        font: 600 var(--type-body) / 1.3 var(--serif);
        overflow-wrap: anywhere;
        text-wrap: pretty;
      }
      .unknown {
        font-style: italic;
        font-weight: 400;
        color: var(--ink-faint);
      }
      .actions {
        display: flex;
        flex-wrap: wrap;
        justify-content: end;
        gap: var(--space-2);
      }
      form {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr));
        gap: var(--space-3);
        margin-block: var(--space-2) var(--space-4);
        padding: var(--space-4);
        border: 1px solid var(--rule);
        border-inline-start: 4px solid var(--accent);
        background: var(--paper-raised);
      }
      .wide {
        grid-column: 1 / -1;
      }
      label {
        display: grid;
        align-content: start;
        gap: var(--space-1);
        font-size: var(--type-small);
        font-weight: 600;
      }
      label small {
        font-size: var(--type-label);
        font-weight: 400;
        color: var(--ink-soft);
      }
      input,
      select {
        min-inline-size: 0;
        min-block-size: 2.25rem;
        padding: var(--space-1) var(--space-2);
        border: 1px solid var(--ink-faint);
        border-radius: 3px;
        background: var(--paper);
        font-weight: 400;
        font-size: var(--type-tool);
      }
      input[aria-invalid='true'] {
        border: 2px solid var(--drift-content);
      }
      .error {
        grid-column: 1 / -1;
        margin: 0;
        font-size: var(--type-small);
        color: var(--drift-content);
      }
      @media (width < 40rem) {
        .card {
          grid-template-columns: auto minmax(0, 1fr);
        }
        .card > .actions {
          grid-column: 2;
          justify-content: start;
        }
      }
    `,
  ];

  @property({ attribute: false }) accessor article!: ArticleHead;
  @property({ type: Boolean }) accessor own = false;
  @state() private accessor editing = false;
  @state() private accessor saving = false;
  @state() private accessor refusal: ApiError | null = null;
  @query('form') private accessor form!: HTMLFormElement;
  @query('.edit') private accessor editButton!: HTMLButtonElement | null;

  override render() {
    const { article } = this;
    const words = strings.library.articles;
    const facts = [
      languageName(article.lang),
      article.published === null ? words.noDate : dateName(article.published),
      ...(article.author === null ? [] : [article.author]),
    ];
    return html`
      <div class="card">
        <slot name="choice"></slot>
        <div>
          <p class="facts">
            <span class="tag">${article.lang}</span>
            <span class=${article.outlet === null ? 'unknown' : 'outlet'}
              >${article.outlet ?? words.noOutlet}</span
            >
            <span>· ${facts.join(' · ')}</span>
          </p>
          ${
            article.title === null
              ? html`<p class="title unknown">${strings.picker.untitled}</p>`
              : html`<p class="title" lang=${article.lang}>${article.title}</p>`
          }
        </div>
        ${this.own ? this.renderActions() : nothing}
      </div>
      ${this.editing ? this.renderForm() : nothing}
    `;
  }

  private renderActions() {
    const { articles, removeArticle, remove } = strings.library;
    return html`
      <div class="actions">
        <button
          class="button edit"
          type="button"
          aria-expanded=${this.editing}
          aria-label=${articles.editLabel(this.name)}
          @click=${this.onEdit}
        >
          ${articles.edit}
        </button>
        <button
          class="button"
          type="button"
          aria-label=${removeArticle.label(this.name)}
          @click=${this.onRemove}
        >
          ${remove}
        </button>
      </div>
    `;
  }

  private renderForm() {
    const { facts, save, cancel } = strings.library;
    const { article } = this;
    return html`
      <form aria-label=${facts.form(this.name)} @submit=${this.onSubmit} @keydown=${this.onKeyDown}>
        ${this.renderField('title', 'wide')} ${this.renderField('outlet')}
        ${this.renderField('published')} ${this.renderField('author')}
        <label>
          ${facts.lang}
          <select name="lang">
            ${LANGUAGES.map(
              (lang) => html`<option value=${lang} .selected=${lang === article.lang}>
                ${languageName(lang)}
              </option>`,
            )}
          </select>
        </label>
        ${this.renderField('url', 'wide')}
        ${
          this.refusal === null
            ? nothing
            : html`<p class="error" id="error" role="alert">
                ${troubleTemplate(this.refusal)}
              </p>`
        }
        <div class="actions wide">
          <button class="button" type="button" @click=${this.onCancel}>${cancel}</button>
          <button class="button primary" type="submit" ?disabled=${this.saving}>${save}</button>
        </div>
      </form>
    `;
  }

  private renderField(name: (typeof FACTS)[number], className = '') {
    const { facts } = strings.library;
    const isRefused = this.refusal !== null && REFUSED[this.refusal.code] === name;
    const isText = name === 'title' || name === 'outlet';
    return html`
      <label class=${className}>
        ${facts[name]}
        <input
          name=${name}
          .value=${this.article[name] ?? ''}
          lang=${isText ? this.article.lang : nothing}
          inputmode=${name === 'url' ? 'url' : nothing}
          autocomplete="off"
          aria-invalid=${isRefused ? 'true' : nothing}
          aria-describedby=${isRefused ? 'error' : name === 'published' ? 'date-hint' : nothing}
        />
        ${name === 'published' ? html`<small id="date-hint">${facts.publishedHint}</small>` : nothing}
      </label>
    `;
  }

  private get name(): string {
    return headlineName(this.article);
  }

  private async onEdit(): Promise<void> {
    this.editing = !this.editing;
    this.refusal = null;
    await this.updateComplete;
    if (this.editing) this.form.querySelector('input')!.focus();
  }

  private onRemove(): void {
    this.dispatchEvent(new Event('article-remove'));
  }

  private onCancel(): void {
    this.editing = false;
    this.refusal = null;
    this.editButton?.focus();
  }

  private onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.onCancel();
  }

  private async onSubmit(event: Event): Promise<void> {
    event.preventDefault();
    const data = new FormData(this.form);
    const fact = (name: string) => String(data.get(name) ?? '').trim() || null;
    const edit: ArticleFactsEdit = {
      ...Object.fromEntries(FACTS.map((name) => [name, fact(name)])),
      lang: fact('lang') as Lang,
    };
    this.saving = true;
    this.refusal = null;
    try {
      this.refusal = await attempted(async () => {
        this.article = await editArticle(this.article.id, edit);
        this.onCancel();
        this.dispatchEvent(new LibraryChange());
      });
    } finally {
      this.saving = false;
    }
    if (this.refusal === null) return;
    await this.updateComplete;
    this.form.querySelector<HTMLInputElement>('[aria-invalid=true]')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'library-article': LibraryArticle;
  }
}
