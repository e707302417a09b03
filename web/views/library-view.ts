import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import {
  type ApiError,
  attempted,
  type Catalogue,
  type CollectionHead,
  createCollection,
} from '../api.ts';
import { LibraryChange } from '../library-events.ts';
import { sharedStyles } from '../parts/shared-styles.ts';
import { INITIAL_STATE, type PageState } from '../state.ts';
import { strings } from '../strings.ts';
import { viewStyles } from './view.styles.ts';
import '../parts/library-collection.ts';
import { troubleTemplate } from '../parts/trouble.ts';

/** What there is to compare: the collections that ship, and the reader's own to make, fill and mend. @fires library-change */
@customElement('library-view')
export class LibraryView extends LitElement {
  static override styles = [
    sharedStyles,
    viewStyles,
    css`
      .layout {
        display: grid;
        grid-template-columns: minmax(12rem, 18rem) minmax(0, 1fr);
        gap: var(--space-6);
        align-items: start;
        margin-block-start: var(--space-4);
      }
      h2 {
        margin: 0 0 var(--space-2);
        font: 650 1.375rem / 1.2 var(--serif);
      }
      ul {
        margin: 0 0 var(--space-4);
        padding: 0;
        list-style: none;
      }
      li a {
        display: block;
        padding: var(--space-2) var(--space-3);
        border-block-start: 1px solid var(--rule);
        border-inline-start: 4px solid transparent;
        color: var(--ink);
        text-decoration: none;
      }
      li:last-child a {
        border-block-end: 1px solid var(--rule);
      }
      li a:hover {
        background: var(--paper-sunk);
      }
      li a[aria-current] {
        border-inline-start-color: var(--accent);
        background: var(--paper-raised);
      }
      li b {
        display: block;
        font: 600 var(--type-body) / 1.3 var(--serif);
        overflow-wrap: anywhere;
      }
      li span {
        font-size: var(--type-small);
        color: var(--ink-soft);
      }
      form {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-1);
      }
      label {
        font-size: var(--type-small);
        font-weight: 600;
      }
      .field {
        display: flex;
        gap: var(--space-2);
      }
      input {
        flex: 1 1 0;
        min-inline-size: 0;
        min-block-size: 2.25rem;
        padding: var(--space-1) var(--space-2);
        border: 1px solid var(--ink-faint);
        border-radius: 3px;
        background: var(--paper-raised);
        font-size: var(--type-tool);
      }
      .error {
        margin: var(--space-1) 0 0;
        font-size: var(--type-small);
        color: var(--drift-content);
      }
      .start {
        max-inline-size: 44rem;
        margin-block-end: var(--space-5);
        padding: var(--space-4) var(--space-5);
        border-block-start: 3px solid var(--rule-strong);
        background: var(--paper-sunk);
      }
      .start p,
      .start ol {
        margin: 0;
        font: 400 var(--type-body) / 1.5 var(--serif);
      }
      .start ol {
        padding-inline-start: 1.4em;
      }
      .start li {
        margin-block-start: var(--space-1);
      }
      .readonly {
        max-inline-size: 75ch;
        margin: 0;
        padding-inline-start: var(--space-3);
        border-inline-start: 3px solid var(--mark);
        font-size: var(--type-tool);
      }
      @media (width < 56rem) {
        .layout {
          grid-template-columns: minmax(0, 1fr);
          gap: var(--space-5);
        }
      }
    `,
  ];

  @property({ attribute: false }) accessor catalogue!: Catalogue;
  /** Id of the collection that is open; `null` = the first of the reader's own, else the first. */
  @property() accessor collection: string | null = null;
  @property({ attribute: false }) accessor addressOf!: (change: Partial<PageState>) => string;
  @state() private accessor trouble: ApiError | null = null;
  @query('form input') private accessor titleField!: HTMLInputElement;

  override render() {
    const { collections, readOnly, files } = this.catalogue;
    const { summary, stay, list, readOnly: locked } = strings.library;
    const open = this.openCollection;
    const count = collections.reduce((sum, { articles }) => sum + articles.length, 0);
    const isEmpty = !collections.some(({ own }) => own);
    return html`
      <p class="summary">${summary(count, collections.length)} ${stay}</p>
      ${readOnly === null ? nothing : html`<p class="readonly">${locked} ${readOnly}</p>`}
      ${isEmpty && readOnly === null ? this.renderStart() : nothing}
      <div class="layout">
        <nav aria-label=${list}>
          <ul>
            ${collections.map((each) => this.renderLink(each, each.id === open?.id))}
          </ul>
          ${readOnly === null ? this.renderCreate() : nothing}
        </nav>
        ${
          open === undefined
            ? nothing
            : html`<library-collection
              .collection=${open}
              .collections=${collections}
              .endings=${files}
              ?locked=${readOnly !== null}
              .addressOf=${this.addressOf}
            ></library-collection>`
        }
      </div>
    `;
  }

  private get openCollection(): CollectionHead | undefined {
    const { collections } = this.catalogue;
    return (
      collections.find(({ id }) => id === this.collection) ??
      collections.find(({ own }) => own) ??
      collections[0]
    );
  }

  /** Teaches while there is nothing of the reader's own. */
  private renderStart() {
    const { heading, why, stepName, stepFiles, stepFacts, stepCompare } = strings.library.start;
    return html`
      <section class="start">
        <h2>${heading}</h2>
        <p>${why}</p>
        <ol>
          ${[stepName, stepFiles, stepFacts, stepCompare].map((step) => html`<li>${step}</li>`)}
        </ol>
      </section>
    `;
  }

  private renderLink({ id, title, own, articles }: CollectionHead, isOpen: boolean) {
    const { texts, yours, shipped } = strings.library;
    return html`
      <li>
        <a
          data-go
          href=${this.addressOf({ ...INITIAL_STATE, view: 'library', collection: id })}
          aria-current=${isOpen ? 'true' : nothing}
          ><b>${title}</b><span>${texts(articles.length)} · ${own ? yours : shipped}</span></a
        >
      </li>
    `;
  }

  private renderCreate() {
    const { label, example, button } = strings.library.create;
    return html`
      <form @submit=${this.onCreate}>
        <label for="title">${label}</label>
        <div class="field">
          <input id="title" required maxlength="200" autocomplete="off" placeholder=${example} />
          <button class="button primary" type="submit">${button}</button>
        </div>
        ${
          this.trouble === null
            ? nothing
            : html`<p class="error" role="alert">${troubleTemplate(this.trouble)}</p>`
        }
      </form>
    `;
  }

  private async onCreate(event: Event): Promise<void> {
    event.preventDefault();
    this.trouble = null;
    this.trouble = await attempted(async () => {
      const { id } = await createCollection(this.titleField.value);
      this.titleField.value = '';
      this.dispatchEvent(new LibraryChange(id));
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'library-view': LibraryView;
  }
}
