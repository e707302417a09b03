import { Task } from '@lit/task';
import { html, LitElement, nothing } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { type Catalogue, type CollectionHead, fetchCatalogue } from '../api.ts';
import type {
  DriftShownChange,
  FindingChange,
  OriginalChange,
  ReportOrderChange,
} from '../drift-events.ts';
import type {
  AnchorKnown,
  ArticlesChange,
  AskChange,
  ClaimChange,
  FindChange,
  ModeChange,
  PinChange,
  RowsChange,
  SearchChange,
} from '../events.ts';
import { importRuns } from '../library/import-runs.ts';
import type { LibraryChange } from '../library-events.ts';
import type { FirstVisit } from '../parts/first-visit.ts';
import { icon } from '../parts/icons.ts';
import { isForWriting } from '../parts/key-target.ts';
import type { SearchField } from '../parts/search-field.ts';
import { sharedStyles } from '../parts/shared-styles.ts';
import type { ShortcutsDialog } from '../parts/shortcuts-dialog.ts';
import {
  letterShortcuts,
  rememberDrift,
  rememberedDrift,
  rememberedMode,
  rememberMode,
  shortcutKeys,
} from '../preferences.ts';
import { commandFor } from '../reading/keys.ts';
import {
  FEWEST_ARTICLES,
  formatState,
  MOST_ARTICLES,
  NAMED_VIEWS,
  type PageState,
  parseState,
  type View,
} from '../state.ts';
import { strings } from '../strings.ts';
import { pageStyles } from './ordlyd-page.styles.ts';
import type { SearchView } from './search-view.ts';
import '../parts/first-visit.ts';
import '../parts/locale-picker.ts';
import '../parts/page-message.ts';
import '../parts/reading-skeleton.ts';
import '../parts/search-field.ts';
import '../parts/selection-find.ts';
import '../parts/shortcuts-dialog.ts';
import '../parts/text-picker.ts';
import '../parts/theme-toggle.ts';
import './compare-view.ts';

/** The whole page. Owns the state that stands in the address; hands it down, takes events up. */
@customElement('ordlyd-page')
export class OrdlydPage extends LitElement {
  static override styles = [sharedStyles, pageStyles];

  @state() private accessor pageState: PageState = parseState(location.search);
  @query('main') private accessor main!: HTMLElement;
  @query('first-visit') private accessor tour!: FirstVisit;
  @query('search-field') private accessor searchField!: SearchField;
  @query('search-view') private accessor searchView!: SearchView | null;
  @query('shortcuts-dialog') private accessor shortcuts!: ShortcutsDialog;

  private readonly catalogue = new Task(this, {
    task: (_, { signal }) => fetchCatalogue(signal),
    args: () => [],
  });

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('popstate', this.onPopState);
    window.addEventListener('keydown', this.onKeyDown);
    importRuns.addEventListener('landed', this.onLanded);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('popstate', this.onPopState);
    window.removeEventListener('keydown', this.onKeyDown);
    importRuns.removeEventListener('landed', this.onLanded);
  }

  override render() {
    const { name, tagline, skip, main, tools } = strings.page;
    return html`
      <header class="masthead">
        <button class="skip no-print" type="button" @click=${this.onSkip}>${skip}</button>
        <p class="name">${name}</p>
        <p class="tagline">${tagline}</p>
        <search-field
          class="no-print"
          .query=${this.pageState.query}
          @search-change=${this.onSearch}
          @results-request=${() => this.searchView?.focusResults()}
        ></search-field>
        <div class="tools no-print" role="group" aria-label=${tools}>
          <button class="button" type="button" @click=${this.onHelp}>
            ${icon('keyboard')}<span class="wide-only">${strings.toolbar.shortcuts}</span>
          </button>
          <locale-picker></locale-picker>
          <theme-toggle></theme-toggle>
        </div>
      </header>
      <main
        tabindex="-1"
        aria-label=${main}
        @articles-change=${this.onArticles}
        @pin-change=${this.onPin}
        @anchor-known=${this.onAnchor}
        @ask-change=${this.onAsk}
        @rows-change=${this.onRows}
        @mode-change=${this.onMode}
        @claim-change=${this.onClaim}
        @find-change=${this.onFind}
        @finding-change=${this.onFinding}
        @drift-shown-change=${this.onDriftShown}
        @original-change=${this.onOriginal}
        @report-order-change=${this.onReportOrder}
        @help-request=${this.onHelp}
        @tour-request=${this.onTour}
        @library-change=${this.onLibrary}
        @click=${this.onGo}
      >
        <first-visit ?hidden=${this.pageState.view !== 'compare'}></first-visit>
        ${this.catalogue.render({
          initial: () => this.renderLoading(),
          pending: () => this.renderPending(),
          complete: (catalogue) => this.renderCatalogue(catalogue),
          error: (error) => this.renderError(error),
        })}
      </main>
      <selection-find class="no-print" @find-change=${this.onFind}></selection-find>
      <shortcuts-dialog></shortcuts-dialog>
    `;
  }

  /** While it is asked anew what there is, what was known stays. */
  private renderPending() {
    const former = this.catalogue.value;
    return former === undefined ? this.renderLoading() : this.renderCatalogue(former);
  }

  private renderLoading() {
    return html`
      <div aria-busy="true">
        <reading-skeleton .text=${strings.states.loadingCollections} columns=${MOST_ARTICLES}>
        </reading-skeleton>
      </div>
    `;
  }

  private renderError(error: unknown) {
    return html`
      <page-message
        .heading=${strings.states.errorTitle}
        .error=${error}
        @retry=${this.onRetry}
      ></page-message>
    `;
  }

  private renderCatalogue(catalogue: Catalogue) {
    if (this.pageState.view === 'library') return this.renderLibrary(catalogue);
    if (this.pageState.view === 'method') return this.renderMethod();
    if (this.pageState.view === 'search') return this.renderSearch(catalogue);
    const { collections } = catalogue;
    const wanted = this.pageState.collection;
    const collection = collections.find(({ id }) => id === wanted) ?? collections[0];
    if (collection === undefined) {
      const { noCollections, noCollectionsHint } = strings.states;
      return html`
        ${this.renderViews()}
        <page-message .heading=${noCollections} .text=${noCollectionsHint}></page-message>
      `;
    }
    document.title = strings.page.documentTitle(collection.title);
    return html`
      <h1>${collection.title}</h1>
      ${this.renderViews()}
      ${this.renderView(collections, collection)}
    `;
  }

  private renderView(collections: readonly CollectionHead[], collection: CollectionHead) {
    switch (this.pageState.view) {
      case 'claims':
        return this.renderClaims(collections, collection);
      case 'drift':
        return this.renderDrift(collections, collection);
      case 'review':
        return this.renderReview(collections, collection);
      default:
        return this.renderCompare(collections, collection);
    }
  }

  private renderReview(collections: readonly CollectionHead[], collection: CollectionHead) {
    const articles = this.articlesOf(collection);
    void import('./review-view.ts');
    return html`
      <review-view
        .collection=${collection}
        .articleIds=${articles}
        .addressOf=${this.addressOf}
      >
        ${this.renderChoice(collections, collection, articles)}
      </review-view>
    `;
  }

  private renderMethod() {
    const { heading } = strings.method;
    document.title = strings.page.documentTitle(heading);
    void import('./method-view.ts');
    return html`
      <h1>${heading}</h1>
      ${this.renderViews()}
      <method-view .addressOf=${this.addressOf}></method-view>
    `;
  }

  private renderLibrary(catalogue: Catalogue) {
    const { heading } = strings.library;
    document.title = strings.page.documentTitle(heading);
    void import('./library-view.ts');
    return html`
      <h1>${heading}</h1>
      ${this.renderViews()}
      <library-view
        .catalogue=${catalogue}
        .collection=${this.pageState.collection}
        .addressOf=${this.addressOf}
      ></library-view>
    `;
  }

  private renderSearch(catalogue: Catalogue) {
    const { heading } = strings.search;
    document.title = strings.page.documentTitle(this.pageState.query ?? heading);
    void import('./search-view.ts');
    return html`
      <h1>${heading}</h1>
      ${this.renderViews()}
      <search-view
        .catalogue=${catalogue}
        .query=${this.pageState.query}
        .addressOf=${this.addressOf}
      ></search-view>
    `;
  }

  private renderViews() {
    const { views } = strings.claims;
    return html`
      <nav class="views no-print" aria-label=${views.label}>
        ${NAMED_VIEWS.map(
          (view) => html`<a
            href=${formatState({ ...this.pageState, view }) || location.pathname}
            aria-current=${view === this.pageState.view ? 'page' : nothing}
            @click=${(event: MouseEvent) => this.onView(event, view)}
            >${views[view]}</a
          >`,
        )}
      </nav>
    `;
  }

  private renderClaims(collections: readonly CollectionHead[], collection: CollectionHead) {
    void import('./claims-view.ts');
    return html`
      ${collections.length > 1 ? this.renderChooser(collections, collection.id) : nothing}
      <claims-view
        .collection=${collection}
        .claim=${this.pageState.claim}
        .find=${this.pageState.find}
      ></claims-view>
    `;
  }

  private renderDrift(collections: readonly CollectionHead[], collection: CollectionHead) {
    const articles = this.articlesOf(collection);
    void import('./drift-view.ts');
    return html`
      <drift-view
        .collection=${collection}
        .articleIds=${articles}
        .original=${this.pageState.original}
        .shown=${this.pageState.drift ?? rememberedDrift()}
        .order=${this.pageState.order}
        .finding=${this.pageState.finding}
        .place=${this.pageState.place}
        .anchor=${this.pageState.anchor}
        .addressOf=${this.addressOf}
      >
        ${this.renderChoice(collections, collection, articles)}
      </drift-view>
    `;
  }

  private renderCompare(collections: readonly CollectionHead[], collection: CollectionHead) {
    const articles = this.articlesOf(collection);
    return html`
      <compare-view
        .collection=${collection}
        .articleIds=${articles}
        .pinned=${this.pageState.pinned}
        .anchor=${this.pageState.anchor}
        .asked=${this.pageState.asked}
        .rows=${this.pageState.rows}
        .shown=${this.pageState.drift ?? rememberedDrift()}
        .original=${this.pageState.original}
        .finding=${this.pageState.finding}
        .place=${this.pageState.place}
        .addressOf=${this.addressOf}
        .mode=${this.pageState.mode ?? rememberedMode()}
      >
        ${this.renderChoice(collections, collection, articles)}
      </compare-view>
    `;
  }

  private articlesOf(collection: CollectionHead): readonly string[] {
    return (
      this.pageState.articles ?? collection.articles.slice(0, MOST_ARTICLES).map(({ id }) => id)
    );
  }

  private renderChoice(
    collections: readonly CollectionHead[],
    collection: CollectionHead,
    articles: readonly string[],
  ) {
    return html`
      <div slot="choice" class="choice no-print">
        ${collections.length > 1 ? this.renderChooser(collections, collection.id) : nothing}
        <text-picker
          .articles=${collection.articles}
          .chosen=${articles}
          ?open=${articles.length < FEWEST_ARTICLES}
        ></text-picker>
      </div>
    `;
  }

  private renderChooser(collections: readonly CollectionHead[], chosen: string) {
    return html`
      <label class="chooser">
        ${strings.page.collection}
        <select @change=${this.onChooser}>
          ${collections.map(
            ({ id, title }) =>
              html`<option value=${id} .selected=${id === chosen}>${title}</option>`,
          )}
        </select>
      </label>
    `;
  }

  /** `replace` where the reader would not expect the back button to stop. */
  private go(change: Partial<PageState>, how: 'push' | 'replace' = 'push'): void {
    this.pageState = { ...this.pageState, ...change };
    const url = `${location.pathname}${formatState(this.pageState)}`;
    if (how === 'push') history.pushState(null, '', url);
    else history.replaceState(null, '', url);
  }

  private readonly onPopState = (): void => {
    this.pageState = parseState(location.search);
  };

  private readonly onKeyDown = (event: KeyboardEvent): void => {
    if (isForWriting(event) || this.shortcuts.isOpen) return;
    const command = commandFor(event, letterShortcuts(), shortcutKeys());
    if (command !== 'help' && command !== 'search') return;
    event.preventDefault();
    if (command === 'help') this.onHelp();
    else this.searchField.focus();
  };

  private readonly addressOf = (change: Partial<PageState>): string =>
    formatState({ ...this.pageState, ...change }) || location.pathname;

  private onArticles({ articles }: ArticlesChange): void {
    const { pinned, original } = this.pageState;
    const kept = pinned && articles.includes(pinned.article) ? pinned : null;
    this.go({
      articles,
      pinned: kept,
      anchor: kept || this.pageState.place ? this.pageState.anchor : null,
      asked: kept && this.pageState.asked,
      original: original && articles.includes(original) ? original : null,
    });
  }

  /** One panel at a time: a finding takes the place of the evidence. */
  private onFinding({ finding }: FindingChange): void {
    const isMoved = finding !== null && this.pageState.finding !== null;
    const change = { finding, place: null, pinned: null, anchor: null, asked: null };
    this.go(change, isMoved ? 'replace' : 'push');
  }

  private onDriftShown({ shown }: DriftShownChange): void {
    rememberDrift(shown);
    this.go({ drift: shown }, 'replace');
  }

  private onOriginal({ original }: OriginalChange): void {
    this.go({
      original,
      finding: null,
      place: null,
      anchor: this.pageState.pinned && this.pageState.anchor,
    });
  }

  private onReportOrder({ order }: ReportOrderChange): void {
    this.go({ order }, 'replace');
  }

  private onPin({ pinned, anchor }: PinChange): void {
    const isMoved = pinned !== null && this.pageState.pinned !== null;
    const change = { pinned, anchor, asked: null, finding: null, place: null };
    this.go(change, isMoved ? 'replace' : 'push');
  }

  private onAnchor({ place, anchor }: AnchorKnown): void {
    const isPinned = this.pageState.pinned !== null;
    this.go(isPinned ? { anchor } : { place, anchor }, 'replace');
  }

  private onAsk({ asked }: AskChange): void {
    const isMoved = asked !== null && this.pageState.asked !== null;
    this.go({ asked }, isMoved ? 'replace' : 'push');
  }

  private onRows({ rows }: RowsChange): void {
    this.go({ rows });
  }

  private onMode({ mode }: ModeChange): void {
    rememberMode(mode);
    this.go({ mode });
  }

  private onLibrary({ collection }: LibraryChange): void {
    if (collection !== null) this.go({ collection, articles: null });
    void this.catalogue.run();
  }

  private readonly onLanded = (): void => {
    void this.catalogue.run();
  };

  /** A link to another state of this page leads there without loading it anew. */
  private onGo(event: MouseEvent): void {
    const link = event
      .composedPath()
      .find((node) => node instanceof HTMLAnchorElement && node.dataset.go !== undefined);
    if (!(link instanceof HTMLAnchorElement) || wantsWindow(event)) return;
    event.preventDefault();
    const isSameView = parseState(link.search).view === this.pageState.view;
    this.go(parseState(link.search));
    if (!isSameView) window.scrollTo(0, 0);
  }

  private onView(event: MouseEvent, view: View): void {
    if (wantsWindow(event)) return;
    event.preventDefault();
    if (view !== this.pageState.view) this.go({ view });
  }

  private onClaim({ claim }: ClaimChange): void {
    this.go({ claim }, this.pageState.claim === null ? 'push' : 'replace');
  }

  private onFind({ find }: FindChange): void {
    // From a selection it leads over to the claims.
    this.go({ view: 'claims', find });
  }

  private onSearch({ query }: SearchChange): void {
    this.go({ view: 'search', query });
  }

  private onChooser(event: Event): void {
    this.go({
      collection: (event.target as HTMLSelectElement).value,
      articles: null,
      pinned: null,
      anchor: null,
      asked: null,
      claim: null,
      original: null,
      finding: null,
      place: null,
    });
  }

  private onRetry(): void {
    void this.catalogue.run();
  }

  private onHelp(): void {
    this.shortcuts.show();
  }

  /** The tour is about the texts beside each other: it leads there. */
  private async onTour(): Promise<void> {
    if (this.pageState.view !== 'compare') this.go({ view: 'compare' });
    await this.updateComplete;
    this.tour.start();
  }

  /** A link could not point into a shadow root, and would leave its target in the address. */
  private onSkip(): void {
    this.main.focus();
  }
}

/** With a key held the reader wants a tab or a window of what is clicked. */
function wantsWindow({ metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return metaKey || ctrlKey || shiftKey || altKey;
}

declare global {
  interface HTMLElementTagNameMap {
    'ordlyd-page': OrdlydPage;
  }
}
