import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import {
  type ApiError,
  type ArticleHead,
  attempted,
  type CollectionHead,
  type ImportedEndings,
  removeArticle,
  removeCollection,
  renameCollection,
} from '../api.ts';
import { importRuns } from '../library/import-runs.ts';
import { LibraryChange } from '../library-events.ts';
import { headlineName, languageName } from '../reading/article-label.ts';
import { FEWEST_ARTICLES, INITIAL_STATE, MOST_ARTICLES, type PageState } from '../state.ts';
import { strings } from '../strings.ts';
import type { ConfirmDialog } from './confirm-dialog.ts';
import type { FilesGiven } from './file-drop.ts';
import { libraryCollectionStyles } from './library-collection.styles.ts';
import { sharedStyles } from './shared-styles.ts';
import './confirm-dialog.ts';
import './file-drop.ts';
import './import-progress.ts';
import './library-article.ts';
import './library-events.ts';
import { troubleTemplate } from './trouble.ts';

/** Texts drawn at once; an archive of thousands is drawn as it is asked for. */
const DRAWN_AT_ONCE = 100;

/** One collection of the library: its texts, and, if it is the reader's own, everything that changes it. @fires library-change */
@customElement('library-collection')
export class LibraryCollection extends LitElement {
  static override styles = [sharedStyles, libraryCollectionStyles];

  @property({ attribute: false }) accessor collection!: CollectionHead;
  /** All there are. */
  @property({ attribute: false }) accessor collections: readonly CollectionHead[] = [];
  /** Of the names of files that can be added. */
  @property({ attribute: false }) accessor endings!: ImportedEndings;
  /** Whether nothing can be changed at all. */
  @property({ type: Boolean }) accessor locked = false;
  @property({ attribute: false }) accessor addressOf!: (change: Partial<PageState>) => string;
  @state() private accessor renaming = false;
  @state() private accessor chosen: readonly string[] = [];
  @state() private accessor drawn = DRAWN_AT_ONCE;
  @state() private accessor trouble: ApiError | null = null;
  @state() private accessor notice = '';
  @query('confirm-dialog') private accessor confirm!: ConfirmDialog;
  @query('.rename input') private accessor titleField!: HTMLInputElement;
  @query('h2') private accessor heading!: HTMLElement;

  override connectedCallback(): void {
    super.connectedCallback();
    importRuns.addEventListener('change', this.onRuns);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    importRuns.removeEventListener('change', this.onRuns);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('collection')) return;
    if (changed.get('collection')?.id !== this.collection.id) {
      this.renaming = false;
      this.chosen = [];
      this.drawn = DRAWN_AT_ONCE;
      this.trouble = null;
      this.notice = '';
    }
    const ids = new Set(this.collection.articles.map(({ id }) => id));
    this.chosen = this.chosen.filter((id) => ids.has(id));
  }

  override render() {
    const { own, articles } = this.collection;
    const canChange = own && !this.locked;
    return html`
      <section aria-labelledby="heading">
        <header>${this.renaming ? this.renderRename() : this.renderHead(canChange)}</header>
        ${own ? nothing : html`<p class="why">${strings.library.shippedWhy}</p>`}
        ${this.trouble === null ? nothing : this.renderTrouble(this.trouble)}
        ${canChange ? html`<file-drop .endings=${this.endings} @files-given=${this.onFiles}></file-drop>` : nothing}
        ${importRuns.of(this.collection.id).map(
          ([key, run]) => html`<import-progress
              .key=${key}
              .run=${run}
              .articles=${articles}
            ></import-progress>`,
        )}
        <library-events
          .collections=${this.collections}
          .collection=${this.collection}
          ?locked=${this.locked}
          .addressOf=${this.addressOf}
        ></library-events>
        ${articles.length === 0 ? nothing : this.renderArticles(canChange)}
        <p class="visually-hidden" role="status">${this.notice}</p>
      </section>
      <confirm-dialog></confirm-dialog>
    `;
  }

  private renderHead(canChange: boolean) {
    const { rename, remove } = strings.library;
    return html`
      <h2 id="heading" tabindex="-1">${this.collection.title}</h2>
      ${
        canChange
          ? html`<div class="actions">
            <button class="button" type="button" @click=${this.onRename}>${rename}</button>
            <button class="button" type="button" @click=${this.onRemove}>${remove}</button>
          </div>`
          : nothing
      }
    `;
  }

  private renderRename() {
    const { renameLabel, save, cancel } = strings.library;
    return html`
      <h2 id="heading" class="visually-hidden">${this.collection.title}</h2>
      <form class="rename" @submit=${this.onRenamed} @keydown=${this.onRenameKey}>
        <input
          aria-label=${renameLabel}
          required
          maxlength="200"
          autocomplete="off"
          .value=${this.collection.title}
        />
        <button class="button primary" type="submit">${save}</button>
        <button class="button" type="button" @click=${this.endRename}>${cancel}</button>
      </form>
    `;
  }

  private renderTrouble(trouble: ApiError) {
    return html`<p class="error" role="alert">${troubleTemplate(trouble)}</p>`;
  }

  private renderArticles(canChange: boolean) {
    const { articles } = this.collection;
    const words = strings.library.articles;
    const shown = articles.slice(0, this.drawn);
    return html`
      <div class="bar">
        ${articles.length < FEWEST_ARTICLES ? nothing : this.renderCompare()}
        <p class="hint">
          ${strings.library.texts(articles.length)} ·
          ${strings.library.languages([...new Set(articles.map(({ lang }) => lang))].map(languageName))}
        </p>
      </div>
      <ul>
        ${repeat(
          shown,
          ({ id }) => id,
          (article) => html`<li>${this.renderArticle(article, canChange)}</li>`,
        )}
      </ul>
      ${
        articles.length > shown.length
          ? html`<button class="button" type="button" @click=${this.onMore}>
            ${words.more(articles.length - shown.length)}
          </button>`
          : nothing
      }
    `;
  }

  private renderCompare() {
    const words = strings.library.articles;
    const enough = this.chosen.length >= FEWEST_ARTICLES;
    const address = this.addressOf({
      ...INITIAL_STATE,
      collection: this.collection.id,
      articles: enough ? this.chosen : null,
    });
    return html`
      <a class="button primary" data-go href=${address}
        >${enough ? words.compareChosen(this.chosen.length) : words.compare}</a
      >
      ${
        this.collection.articles.length > FEWEST_ARTICLES
          ? html`<p class="hint">${words.chooseHint(FEWEST_ARTICLES, MOST_ARTICLES)}</p>`
          : nothing
      }
    `;
  }

  private renderArticle(article: ArticleHead, canChange: boolean) {
    const { id } = article;
    const isChosen = this.chosen.includes(id);
    const isFull = this.chosen.length >= MOST_ARTICLES;
    return html`
      <library-article
        .article=${article}
        ?own=${canChange}
        @article-remove=${() => this.onRemoveArticle(article)}
      >
        <input
          slot="choice"
          type="checkbox"
          aria-label=${strings.library.articles.choose(headlineName(article))}
          .checked=${isChosen}
          ?disabled=${isFull && !isChosen}
          @change=${() => this.onChoose(id)}
        />
      </library-article>
    `;
  }

  private readonly onRuns = (): void => {
    this.requestUpdate();
  };

  private onFiles({ files }: FilesGiven): void {
    importRuns.start(this.collection.id, files);
  }

  private onChoose(id: string): void {
    const others = this.chosen.filter((each) => each !== id);
    this.chosen = others.length < this.chosen.length ? others : [...others, id];
  }

  private onMore(): void {
    this.drawn += DRAWN_AT_ONCE;
  }

  private async onRename(): Promise<void> {
    this.renaming = true;
    await this.updateComplete;
    this.titleField.select();
  }

  private async endRename(): Promise<void> {
    this.renaming = false;
    await this.updateComplete;
    this.heading.focus();
  }

  private onRenameKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') void this.endRename();
  }

  private async onRenamed(event: Event): Promise<void> {
    event.preventDefault();
    const title = this.titleField.value;
    await this.attempt(async () => {
      await renameCollection(this.collection.id, title);
      await this.endRename();
      this.dispatchEvent(new LibraryChange());
    });
  }

  private async onRemove(): Promise<void> {
    const { removeCollection: words, keep } = strings.library;
    const { id, title, articles } = this.collection;
    const sure = await this.confirm.ask({
      heading: words.heading(title),
      text: words.text(articles.length),
      yes: words.button,
      no: keep,
    });
    if (!sure) return;
    await this.attempt(async () => {
      await removeCollection(id);
      this.dispatchEvent(new LibraryChange());
    });
  }

  private async onRemoveArticle(article: ArticleHead): Promise<void> {
    const { removeArticle: words, articles, keep } = strings.library;
    const name = headlineName(article);
    const { heading, text, button: yes } = words;
    if (!(await this.confirm.ask({ heading: heading(name), text, yes, no: keep }))) return;
    await this.attempt(async () => {
      await removeArticle(article.id);
      this.notice = articles.removed(name);
      // What had the focus is gone with the text.
      this.heading.focus();
      this.dispatchEvent(new LibraryChange());
    });
  }

  private async attempt(change: () => Promise<void>): Promise<void> {
    this.trouble = null;
    this.trouble = await attempted(change);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'library-collection': LibraryCollection;
  }
}
