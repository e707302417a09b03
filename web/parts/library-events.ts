import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import {
  type ArticleHead,
  attempted,
  type CollectionHead,
  createCollection,
  type EventSuggestion,
  type Trouble,
} from '../api.ts';
import { eventSearch, libraryKey } from '../library/event-search.ts';
import { LibraryChange } from '../library-events.ts';
import { fullName, headlineName } from '../reading/article-label.ts';
import { confidenceNumber, likelihood } from '../reading/score-words.ts';
import { INITIAL_STATE, MOST_ARTICLES, type PageState } from '../state.ts';
import { strings } from '../strings.ts';
import type { ConfirmDialog } from './confirm-dialog.ts';
import { libraryEventsStyles } from './library-events.styles.ts';
import { sharedStyles } from './shared-styles.ts';
import { troubleTemplate } from './trouble.ts';
import './confirm-dialog.ts';

/** Groups drawn at first, and with every asking for more: of an archive's hundreds, the surest lead. */
const DRAWN_AT_FIRST = 5;
const DRAWN_MORE = 50;

/** Up to so many texts are looked through unasked: it takes no longer than drawing them. */
const UNASKED = 200;

/** Which texts of a collection report the same event, among themselves or with others of the library. @fires library-change */
@customElement('library-events')
export class LibraryEvents extends LitElement {
  static override styles = [sharedStyles, libraryEventsStyles];

  @property({ attribute: false }) accessor collections: readonly CollectionHead[] = [];
  /** The one that is open. */
  @property({ attribute: false }) accessor collection!: CollectionHead;
  /** Whether nothing can be changed at all. */
  @property({ type: Boolean }) accessor locked = false;
  @property({ attribute: false }) accessor addressOf!: (change: Partial<PageState>) => string;
  @state() private accessor drawn = DRAWN_AT_FIRST;
  @state() private accessor trouble: Trouble | null = null;
  @query('confirm-dialog') private accessor confirm!: ConfirmDialog;

  override connectedCallback(): void {
    super.connectedCallback();
    eventSearch.addEventListener('change', this.onSearch);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    eventSearch.removeEventListener('change', this.onSearch);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.get('collection')?.id === this.collection.id) return;
    if (changed.has('collection')) this.drawn = DRAWN_AT_FIRST;
  }

  override updated(): void {
    const { texts } = this;
    if (texts.size < 2 || texts.size > UNASKED || this.isCurrent) return;
    void eventSearch.start(libraryKey(this.collections));
  }

  override render() {
    const { texts } = this;
    if (texts.size < 2 || this.collection.articles.length === 0) return nothing;
    const { heading } = strings.library.events;
    return html`
      <section aria-labelledby="events">
        <h3 id="events">${heading}</h3>
        <p class="line" role="status">${this.line}</p>
        ${this.renderState()}
        ${this.trouble === null ? nothing : html`<p class="error" role="alert">${troubleTemplate(this.trouble)}</p>`}
      </section>
      <confirm-dialog></confirm-dialog>
    `;
  }

  /** Every text of the library by its id, with the collection it is in. */
  private get texts(): ReadonlyMap<string, readonly [ArticleHead, CollectionHead]> {
    return new Map(
      this.collections.flatMap((collection) =>
        collection.articles.map((article) => [article.id, [article, collection]] as const),
      ),
    );
  }

  /** Whether what was looked for, or is being, is of the library as it is now. */
  private get isCurrent(): boolean {
    return eventSearch.state.of === libraryKey(this.collections);
  }

  /** Those of the texts of this collection. */
  private get groups(): readonly EventSuggestion[] {
    const { found } = eventSearch.state;
    const here = new Set(this.collection.articles.map(({ id }) => id));
    return (found?.groups ?? []).filter(({ articles }) => articles.some((id) => here.has(id)));
  }

  private get line(): string {
    const { looking, none, found } = strings.library.events;
    const { running, found: answer } = eventSearch.state;
    if (!this.isCurrent) return '';
    if (running) return looking(this.texts.size);
    if (answer === null) return '';
    return this.groups.length === 0 ? none : found(this.groups.length);
  }

  private renderState() {
    const { running, found, error } = eventSearch.state;
    if (this.isCurrent && running) return this.renderProgress();
    if (this.isCurrent && found !== null) {
      const { groups } = this;
      const further = groups.length - this.drawn;
      return html`
        <ol>
          ${groups.slice(0, this.drawn).map((group) => html`<li>${this.renderGroup(group)}</li>`)}
        </ol>
        ${
          further <= 0
            ? nothing
            : html`<button class="button" type="button" @click=${this.onMore}>
                ${strings.library.articles.more(further)}
              </button>`
        }
      `;
    }
    const { ask } = strings.library.events;
    return html`
      ${this.isCurrent && error ? html`<p class="error" role="alert">${troubleTemplate(error)}</p>` : nothing}
      <button class="button" type="button" @click=${this.onAsk}>${ask(this.texts.size)}</button>
    `;
  }

  private renderProgress() {
    const { label } = strings.library.events;
    const { cancel } = strings.library.progress;
    const { job } = eventSearch.state;
    return html`
      <div class="progress">
        <progress max="1" .value=${job?.share ?? 0} aria-label=${label}></progress>
        <button class="button" type="button" @click=${() => eventSearch.stop()}>${cancel}</button>
      </div>
    `;
  }

  private renderGroup(group: EventSuggestion) {
    const words = strings.library.events;
    const { articles, confidence, evidence } = group;
    const shown = articles.slice(0, MOST_ARTICLES);
    const address = this.addressOf({
      ...INITIAL_STATE,
      collection: this.collection.id,
      articles: shown,
    });
    const movable = this.movableOf(group);
    return html`
      <p class="sure">${words.scores[likelihood(confidence)]} <span>${confidenceNumber(confidence)}</span></p>
      <ul>
        ${articles.map((id) => this.renderText(id))}
      </ul>
      <details>
        <summary>${words.evidence}</summary>
        ${evidence.map((sentence) => {
          const [article] = this.texts.get(sentence.article) ?? [];
          return html`<blockquote>
            <p lang=${sentence.lang}>${sentence.text}</p>
            <footer>${article ? fullName(article) : nothing}</footer>
          </blockquote>`;
        })}
      </details>
      <div class="actions">
        <a class="button primary" data-go href=${address}
          >${articles.length > shown.length ? words.compareFirst(shown.length) : words.compare}</a
        >
        ${
          movable.length < 2
            ? nothing
            : html`<button class="button" type="button" @click=${() => this.onGather(movable)}>
                ${words.gather(movable.length)}
              </button>`
        }
      </div>
    `;
  }

  private renderText(id: string) {
    const [article, collection] = this.texts.get(id) ?? [];
    if (!article || !collection) return nothing;
    const isElsewhere = collection.id !== this.collection.id;
    const facts = [
      ...(article.title === null ? [] : [fullName(article)]),
      ...(isElsewhere ? [strings.library.events.elsewhere(collection.title)] : []),
    ];
    return html`<li>
      <span class="tag">${article.lang}</span>
      <span lang=${article.title === null ? nothing : article.lang}
        >${article.title ?? fullName(article)}</span
      >
      ${facts.length === 0 ? nothing : html`<small>${facts.join(' · ')}</small>`}
    </li>`;
  }

  /** Own texts that a collection of their own could hold; none where they have one already. */
  private movableOf({ articles }: EventSuggestion): readonly ArticleHead[] {
    if (this.locked) return [];
    const own = articles.flatMap((id) => {
      const [article, collection] = this.texts.get(id) ?? [];
      return article && collection?.own ? [{ article, collection }] : [];
    });
    const homes = new Set(own.map(({ collection }) => collection));
    const [home] = homes;
    const haveOne = homes.size === 1 && home?.articles.length === own.length;
    return haveOne ? [] : own.map(({ article }) => article);
  }

  private readonly onSearch = (): void => {
    this.requestUpdate();
  };

  private onMore(): void {
    this.drawn += DRAWN_MORE;
  }

  private onAsk(): void {
    void eventSearch.start(libraryKey(this.collections));
  }

  private async onGather(articles: readonly ArticleHead[]): Promise<void> {
    const { gather, gatherTitle, gatherText } = strings.library.events;
    const sure = await this.confirm.ask({
      heading: gatherTitle,
      text: gatherText(articles.length),
      yes: gather(articles.length),
      no: strings.library.cancel,
    });
    if (!sure) return;
    this.trouble = await attempted(async () => {
      const ids = articles.map(({ id }) => id);
      const { id } = await createCollection(headlineName(articles[0]!), ids);
      this.dispatchEvent(new LibraryChange(id));
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'library-events': LibraryEvents;
  }
}
