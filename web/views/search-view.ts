import { initialState, Task, TaskStatus } from '@lit/task';
import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ApiError, type Catalogue, fetchHits, type SearchHit } from '../api.ts';
import { hitStyles, hitTemplate } from '../parts/search-hit.ts';
import { sharedStyles } from '../parts/shared-styles.ts';
import type { PageState } from '../state.ts';
import { strings } from '../strings.ts';
import { viewStyles } from './view.styles.ts';
import '../parts/page-message.ts';
import '../parts/reading-skeleton.ts';

/** Texts asked for at first, and at most: the server gives no more. */
const AT_FIRST = 50;
const AT_MOST = 200;

/** Where an arrow key leads among so many results, from one of them. */
const STEPS: Readonly<Record<string, (at: number, of: number) => number>> = {
  ArrowDown: (at, of) => Math.min(at + 1, of - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, of) => of - 1,
};

/** Which texts of all collections hold the words of the search field, and where. */
@customElement('search-view')
export class SearchView extends LitElement {
  static override styles = [
    sharedStyles,
    viewStyles,
    hitStyles,
    css`
      .hint {
        margin: 0 0 var(--space-4);
        font-size: var(--type-small);
        color: var(--ink-soft);
      }
      .none {
        max-inline-size: 60ch;
      }
      [aria-busy] {
        opacity: 0.55;
      }
      @media (hover: none) {
        .keys {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) accessor catalogue!: Catalogue;
  /** What is looked for; `null` = nothing yet. */
  @property() accessor query: string | null = null;
  /** The address of the page with something changed. */
  @property({ attribute: false }) accessor addressOf!: (change: Partial<PageState>) => string;
  @state() private accessor limit = AT_FIRST;

  private readonly hits = new Task(this, {
    task: async ([query, limit], { signal }) => {
      if (query === null) return initialState;
      try {
        return { query, limit, hits: await fetchHits(query, limit, signal) };
      } catch (error) {
        // Signs alone are in no text.
        if (!(error instanceof ApiError) || error.code !== 'query-empty') throw error;
        return { query, limit, hits: [] };
      }
    },
    args: () => [this.query, this.limit] as const,
  });

  /** On to the first result, if there is one. */
  focusResults(): void {
    this.results[0]?.focus();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('query')) this.limit = AT_FIRST;
  }

  override render() {
    return html`
      <p class="summary" role="status">${this.summary}</p>
      ${this.hits.render({
        initial: () => this.renderMessage(strings.search.emptyTitle, strings.search.empty),
        pending: () => this.renderPending(),
        complete: ({ hits }) => this.renderHits(hits),
        error: (error) => this.renderError(error),
      })}
    `;
  }

  /** What came of it, for all to read: one line that is there from the start, so that changes are spoken. */
  private get summary(): string {
    const { pending, found, best, none } = strings.search;
    const { status, value } = this.hits;
    const query = this.query ?? '';
    if (status === TaskStatus.PENDING) return pending(query);
    if (status !== TaskStatus.COMPLETE || value === undefined) return '';
    const { length } = value.hits;
    if (length === 0) return none(query);
    return length === value.limit ? best(length, query) : found(length, query);
  }

  /** What was found before stays while more of it, or something else, is looked for. */
  private renderPending() {
    const former = this.hits.value?.hits ?? [];
    return html`
      <div aria-busy="true">
        ${
          former.length > 0
            ? this.renderHits(former)
            : html`<reading-skeleton .text=${''} columns="1"></reading-skeleton>`
        }
      </div>
    `;
  }

  private renderHits(hits: readonly SearchHit[]) {
    if (hits.length === 0) return this.renderNone();
    const { results, keys, more, most } = strings.search;
    const { collections } = this.catalogue;
    return html`
      <p class="hint keys">${keys}</p>
      <section aria-label=${results} @keydown=${this.onKeyDown}>
        ${hits.map((hit) =>
          hitTemplate(hit, collections.find(({ id }) => id === hit.collection) ?? null),
        )}
      </section>
      ${
        hits.length < this.limit
          ? nothing
          : this.limit === AT_MOST
            ? html`<p class="hint">${most}</p>`
            : html`<button class="button" type="button" @click=${this.onMore}>${more}</button>`
      }
    `;
  }

  private renderNone() {
    const { noneHint, asClaim } = strings.search;
    const address = this.addressOf({ view: 'claims', find: this.query, query: null });
    return html`
      <p class="none">${noneHint}</p>
      <p><a data-go href=${address}>${asClaim}</a></p>
    `;
  }

  private renderMessage(heading: string, text: string) {
    return html`<page-message .heading=${heading} .text=${text}></page-message>`;
  }

  private renderError(error: unknown) {
    return html`
      <page-message
        .heading=${strings.search.errorTitle}
        .error=${error}
        @retry=${this.onRetry}
      ></page-message>
    `;
  }

  private get results(): readonly HTMLAnchorElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLAnchorElement>('a.passage')];
  }

  private onKeyDown(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    if (step === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    const { results } = this;
    const at = results.indexOf(event.target as HTMLAnchorElement);
    if (at < 0) return;
    event.preventDefault();
    results[step(at, results.length)]?.focus();
  }

  private onMore(): void {
    this.limit = AT_MOST;
  }

  private onRetry(): void {
    void this.hits.run();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'search-view': SearchView;
  }
}
