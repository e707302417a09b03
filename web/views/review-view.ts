import { initialState, Task } from '@lit/task';
import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Comparison } from '../../server/core/types.ts';
import {
  type ApiError,
  attempted,
  type CollectionHead,
  decide,
  fetchComparison,
  fetchReview,
  type Review,
  type ReviewAction,
  type ReviewItem,
  stepHistory,
} from '../api.ts';
import { keyHint } from '../parts/key-hint.ts';
import { commandOf } from '../parts/key-target.ts';
import type { ReviewCard } from '../parts/review-card.ts';
import type { QueueOpen } from '../parts/review-queue.ts';
import { sharedStyles } from '../parts/shared-styles.ts';
import { reviewerName, setReviewerName } from '../preferences.ts';
import { huesOf } from '../reading/hues.ts';
import type { Command } from '../reading/keys.ts';
import { isLinked, type PlacePair, verdictAction } from '../review/actions.ts';
import { inOrder, itemKey, nextOpen } from '../review/working-order.ts';
import type { Decided } from '../review-events.ts';
import { FEWEST_ARTICLES, type PageState } from '../state.ts';
import { strings } from '../strings.ts';
import { viewStyles } from './view.styles.ts';
import '../parts/page-message.ts';
import '../parts/reading-skeleton.ts';
import '../parts/review-card.ts';
import '../parts/review-queue.ts';
import '../parts/review-scores.ts';
import { troubleTemplate } from '../parts/trouble.ts';

/** The most doubtful pairs first: accept, reject, note; how the machine does against that. @slot choice - which texts */
@customElement('review-view')
export class ReviewView extends LitElement {
  static override styles = [
    sharedStyles,
    viewStyles,
    css`
      .bar {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-2);
        margin-block: var(--space-3);
      }
      .bar label {
        display: inline-flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-2);
        margin-inline-start: auto;
        font-size: var(--type-small);
        font-weight: 600;
      }
      .bar input {
        inline-size: 11rem;
        min-inline-size: 0;
        min-block-size: 2rem;
        padding: var(--space-1) var(--space-2);
        border: 1px solid var(--ink-faint);
        border-radius: 3px;
        background: var(--paper-raised);
        font-weight: 400;
      }
      .layout {
        display: grid;
        grid-template-columns: minmax(0, 1fr) minmax(14rem, 20rem);
        gap: var(--space-5);
        align-items: start;
      }
      .error {
        margin: 0 0 var(--space-3);
        color: var(--drift-content);
      }
      .done {
        margin: 0 0 var(--space-3);
        font: 600 var(--type-lead) / 1.3 var(--serif);
      }
      @media (width < 56rem) {
        .layout {
          grid-template-columns: minmax(0, 1fr);
        }
        .bar label {
          margin-inline-start: 0;
        }
      }
    `,
  ];

  @property({ attribute: false }) accessor collection!: CollectionHead;
  /** Ids in column order. */
  @property({ attribute: false }) accessor articleIds: readonly string[] = [];
  @property({ attribute: false }) accessor addressOf!: (change: Partial<PageState>) => string;
  @state() private accessor currentKey: string | null = null;
  @state() private accessor trouble: ApiError | null = null;
  @state() private accessor notice = '';
  /** Its queue in the order it first came in. */
  @state() private accessor review: Review | null = null;
  @query('review-card') private accessor card!: ReviewCard | null;
  private order: readonly string[] = [];
  /** One decision after the other, in the order of the keys that were pressed. */
  private pending: Promise<void> = Promise.resolve();

  private readonly comparison = new Task(this, {
    task: async ([ids], { signal }): Promise<Comparison | typeof initialState> => {
      if (this.articleIds.length < FEWEST_ARTICLES) return initialState;
      const articles = ids.split(',');
      const [comparison, review] = await Promise.all([
        fetchComparison(articles, signal),
        fetchReview(articles, signal),
      ]);
      this.order = review.queue.map(itemKey);
      this.review = review;
      this.currentKey = this.order[0] ?? null;
      return comparison;
    },
    args: () => [this.articleIds.join(',')] as const,
  });

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.onKeyDown);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.onKeyDown);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('articleIds')) this.notice = '';
  }

  override render() {
    return html`
      <slot name="choice"></slot>
      ${this.comparison.render({
        initial: () => this.renderEmpty(),
        pending: () => html`
          <div aria-busy="true">
            <reading-skeleton .text=${strings.review.loading} columns="2"></reading-skeleton>
          </div>
        `,
        complete: (comparison) => this.renderReview(comparison),
        error: (error) => this.renderError(error),
      })}
    `;
  }

  private renderEmpty() {
    const { emptyTitle, empty } = strings.states;
    return html`<page-message .heading=${emptyTitle} .text=${empty}></page-message>`;
  }

  private renderError(error: unknown) {
    return html`
      <page-message
        .heading=${strings.review.errorTitle}
        .error=${error}
        @retry=${() => this.comparison.run()}
      ></page-message>
    `;
  }

  private renderReview(comparison: Comparison) {
    const { review } = this;
    if (review === null) return nothing;
    const words = strings.review;
    const items = this.items;
    const decided = items.filter(({ verdict }) => verdict !== null).length;
    const hues = huesOf(comparison.articles, this.collection.articles);
    const placesOf = (item: ReviewItem) => placesIn(comparison, item);
    return html`
      <p class="summary">
        ${
          items.length === 0
            ? words.nothing
            : words.summary(decided, items.length, comparison.articles.length)
        }
      </p>
      ${this.renderBar(review)}
      ${
        this.trouble === null
          ? nothing
          : html`<p class="error" role="alert">${troubleTemplate(this.trouble)}</p>`
      }
      <div class="layout">
        <div>
          ${items.length > 0 && decided === items.length ? html`<p class="done">${words.done}</p>` : nothing}
          ${this.renderCard(comparison, hues)}
        </div>
        <review-scores .scores=${review.scores}></review-scores>
      </div>
      ${
        items.length === 0
          ? nothing
          : html`<review-queue
            .articles=${comparison.articles}
            .items=${items}
            .placesOf=${placesOf}
            .current=${this.current}
            @queue-open=${this.onOpen}
          ></review-queue>`
      }
      <p class="visually-hidden" role="status">${this.notice}</p>
      <footer>${strings.page.footer(comparison.model.name, comparison.model.hash)}</footer>
    `;
  }

  private renderBar({ next, reviewer }: Review) {
    const { undo, redo, name, card } = strings.review;
    return html`
      <div class="bar">
        <button class="button" type="button" @click=${() => this.step(-1)}>${card.previous}</button>
        <button class="button" type="button" @click=${() => this.step(1)}>${card.next}</button>
        <button
          class="button undo"
          type="button"
          ?disabled=${next.undo === null}
          @click=${() => this.stepBack('undo')}
        >
          ${undo}${keyHint('undo')}
        </button>
        <button
          class="button redo"
          type="button"
          ?disabled=${next.redo === null}
          @click=${() => this.stepBack('redo')}
        >
          ${redo}${keyHint('redo')}
        </button>
        <label>
          ${name}
          <input
            autocomplete="name"
            maxlength="200"
            placeholder=${reviewer}
            .value=${reviewerName() ?? ''}
            @change=${this.onName}
          />
        </label>
      </div>
    `;
  }

  private renderCard(comparison: Comparison, hues: readonly string[]) {
    const item = this.items[this.current];
    if (item === undefined) return nothing;
    return html`
      <review-card
        .collection=${this.collection.id}
        .articles=${comparison.articles}
        .hues=${hues}
        .item=${item}
        .places=${placesIn(comparison, item)}
        .shown=${this.items.filter(isLinked).map((each) => placesIn(comparison, each))}
        .number=${this.current + 1}
        .total=${this.items.length}
        .addressOf=${this.addressOf}
        @decided=${this.onDecided}
      ></review-card>
    `;
  }

  private get items(): readonly ReviewItem[] {
    return this.review?.queue ?? [];
  }

  /** Into the items. */
  private get current(): number {
    return Math.max(
      0,
      this.items.findIndex((item) => itemKey(item) === this.currentKey),
    );
  }

  private show(index: number): void {
    const item = this.items[index];
    if (item !== undefined) this.currentKey = itemKey(item);
  }

  private step(direction: -1 | 1): void {
    const { length } = this.items;
    if (length > 0) this.show((this.current + direction + length) % length);
  }

  private onOpen({ index }: QueueOpen): void {
    this.show(index);
    this.card?.scrollIntoView({ block: 'nearest' });
  }

  private onDecided({ action }: Decided): void {
    void this.inTurn(() => this.log(action));
  }

  private async log(action: ReviewAction): Promise<void> {
    const key = this.currentKey;
    await decide(action, reviewerName());
    await this.refresh();
    if (action.type === 'note' || key !== this.currentKey) return;
    const [first] = action.links;
    const { verdicts, announce, done } = strings.review;
    const said = verdicts[first?.verdict ?? 'open'];
    // Decide later: the pair stays in sight.
    const next = first?.verdict === null ? null : nextOpen(this.items, this.current);
    if (next !== null) this.show(next);
    const isDone = this.items.every(({ verdict }) => verdict !== null);
    this.notice = isDone ? `${said}. ${done}` : announce(said, this.current + 1, this.items.length);
  }

  private stepBack(step: 'undo' | 'redo'): void {
    const words = strings.review;
    void this.inTurn(async () => {
      const before = new Map(this.items.map((item) => [itemKey(item), item]));
      const did = await stepHistory(step, { articles: this.articleIds }, reviewerName());
      if (!did) {
        this.notice = step === 'undo' ? words.nothingToUndo : words.nothingToRedo;
        return;
      }
      await this.refresh();
      // Shows what it was about.
      const changed = this.items.findIndex((item) => {
        const { verdict, note } = before.get(itemKey(item)) ?? { verdict: null, note: null };
        return verdict !== item.verdict || note !== item.note;
      });
      if (changed >= 0) this.show(changed);
      this.notice = step === 'undo' ? words.undone : words.redone;
    });
  }

  private inTurn(act: () => Promise<void>): Promise<void> {
    this.pending = this.pending.then(async () => {
      this.trouble = null;
      this.trouble = await attempted(act);
    });
    return this.pending;
  }

  private async refresh(): Promise<void> {
    const review = await fetchReview(this.articleIds);
    this.review = { ...review, queue: inOrder(review.queue, this.order) };
  }

  private onName(event: Event): void {
    setReviewerName((event.target as HTMLInputElement).value);
  }

  private readonly onKeyDown = (event: KeyboardEvent): void => {
    const command = commandOf(event);
    if (command !== null && this.obey(command)) event.preventDefault();
  };

  /** Whether the command meant something here. */
  private obey(command: Command): boolean {
    switch (command) {
      case 'next-row':
        this.step(1);
        return true;
      case 'previous-row':
        this.step(-1);
        return true;
      case 'accept':
      case 'reject':
        this.sayCurrent(command === 'accept' ? 'accepted' : 'rejected');
        return true;
      case 'note':
        void this.card?.focusNote();
        return true;
      case 'undo':
      case 'redo':
        this.stepBack(command);
        return true;
      default:
        return false;
    }
  }

  /** In turn: a key pressed before the last decision is through means the pair that is next by then. */
  private sayCurrent(verdict: 'accepted' | 'rejected'): void {
    void this.inTurn(async () => {
      const comparison = this.comparison.value;
      const item = this.items[this.current];
      if (comparison === undefined || item === undefined) return;
      await this.log(verdictAction(comparison.articles, placesIn(comparison, item), verdict));
    });
  }
}

function placesIn({ pairs }: Comparison, { pair, source, target }: ReviewItem): PlacePair {
  const { source: a, target: b } = pairs[pair]!;
  return { source: { article: a, paragraph: source }, target: { article: b, paragraph: target } };
}

declare global {
  interface HTMLElementTagNameMap {
    'review-view': ReviewView;
  }
}
