import { initialState, Task, TaskStatus } from '@lit/task';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import {
  type ApiError,
  attempted,
  type CollectionHead,
  decide,
  fetchComparison,
  stepHistory,
} from '../api.ts';
import type { DriftShown } from '../drift/shown.ts';
import { AnchorKnown } from '../events.ts';
import { DriftMarking } from '../parts/drift-marking.ts';
import { commandOf } from '../parts/key-target.ts';
import { sharedStyles } from '../parts/shared-styles.ts';
import { reviewerName } from '../preferences.ts';
import { type Anchor, anchorOf } from '../reading/anchor.ts';
import { eventNotice } from '../reading/event-groups.ts';
import { huesOf } from '../reading/hues.ts';
import { type Reading, readingOf } from '../reading/reading.ts';
import { type Settled, settleAnchor } from '../reading/settle-anchor.ts';
import type { Decided } from '../review-events.ts';
import {
  FEWEST_ARTICLES,
  type PageState,
  type ParagraphRef,
  type ReadingMode,
  type RowsShown,
} from '../state.ts';
import { strings } from '../strings.ts';
import { viewStyles } from './view.styles.ts';
import '../parts/comparison-reader.ts';
import '../parts/moved-notice.ts';
import '../parts/page-message.ts';
import '../parts/reading-skeleton.ts';
import { troubleTemplate } from '../parts/trouble.ts';

/** Texts side by side: asks the server to compare them and shows how that stands. @slot choice - which texts */
@customElement('compare-view')
export class CompareView extends LitElement {
  static override styles = [
    sharedStyles,
    viewStyles,
    css`
      @media (width >= 64rem) {
        .lead {
          display: grid;
          grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
          gap: var(--space-6);
          align-items: start;
        }
      }
      .notice {
        max-inline-size: 75ch;
        margin: 0 0 var(--space-3);
        padding-inline-start: var(--space-3);
        border-inline-start: 3px solid var(--rule);
        font-size: var(--type-small);
        color: var(--ink-soft);
        text-wrap: pretty;
      }
      comparison-reader[aria-busy] {
        opacity: 0.55;
      }
      footer.below-panel {
        padding-block-end: var(--panel);
      }
    `,
  ];

  @property({ attribute: false }) accessor collection!: CollectionHead;
  /** Ids in column order. */
  @property({ attribute: false }) accessor articleIds: readonly string[] = [];
  @property({ attribute: false }) accessor pinned: ParagraphRef | null = null;
  /** By which it, or the place of the finding, is found in a text that has changed. */
  @property({ attribute: false }) accessor anchor: Anchor | null = null;
  /** Of which the reader asks why it is not linked to what is pinned. */
  @property({ attribute: false }) accessor asked: ParagraphRef | null = null;
  @property() accessor rows: RowsShown = 'folded';
  @property() accessor mode: ReadingMode = 'rows';

  /** Which findings are marked. */
  @property({ attribute: false }) accessor shown!: DriftShown;
  /** Id of the article the others are held against. */
  @property() accessor original: string | null = null;
  /** Id of the finding that is open. */
  @property() accessor finding: string | null = null;
  /** The paragraph in which it was found, by the address. */
  @property({ attribute: false }) accessor place: ParagraphRef | null = null;
  /** The address of the page with something changed. */
  @property({ attribute: false }) accessor addressOf!: (change: Partial<PageState>) => string;

  /** Worked out again only when something it is of has changed: a long text takes a while. */
  private settled: {
    readonly of?: readonly [Reading, ParagraphRef | null, Anchor | null];
    readonly now: Settled;
  } = { now: { pinned: null, otherModel: false } };
  @state() private accessor trouble: ApiError | null = null;
  /** What was last decided, for screen readers. */
  @state() private accessor decision = '';

  private readonly drift = new DriftMarking(this);

  private readonly reading = new Task(this, {
    task: async ([ids], { signal }): Promise<Reading | typeof initialState> => {
      if (this.articleIds.length < FEWEST_ARTICLES) return initialState;
      return readingOf(await fetchComparison(ids.split(','), signal));
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

  /** An address that has a number alone, as searches and claims lead to, is given its words, too. */
  override updated(): void {
    const { pinned, anchor, reading } = this;
    if (pinned === null || anchor !== null || reading.status !== TaskStatus.COMPLETE) return;
    const { comparison } = reading.value as Reading;
    const article = comparison.articles.findIndex(({ id }) => id === pinned.article);
    if (comparison.articles[article]?.paragraphs[pinned.paragraph] === undefined) return;
    const made = anchorOf(comparison, { article, paragraph: pinned.paragraph });
    this.dispatchEvent(new AnchorKnown(pinned, made));
  }

  override render() {
    // A task keeps its last value when it starts over or fails; its summary would mislead then.
    const { status } = this.reading;
    const isShown = status === TaskStatus.PENDING || status === TaskStatus.COMPLETE;
    const found = isShown ? this.reading.value : undefined;
    return html`
      ${found === undefined ? nothing : this.renderSummary(found)}
      <slot name="choice"></slot>
      ${this.reading.render({
        initial: () => this.renderEmpty(),
        pending: () => this.renderPending(),
        complete: (reading) => this.renderReading(reading, false),
        error: (error) => this.renderError(error),
      })}
    `;
  }

  private renderEmpty() {
    const { emptyTitle, empty } = strings.states;
    return html`<page-message .heading=${emptyTitle} .text=${empty}></page-message>`;
  }

  /** While other texts are on their way, the former ones stay readable. */
  private renderPending() {
    const former = this.reading.value;
    if (former !== undefined) return this.renderReading(former, true);
    return html`
      <div aria-busy="true">
        <reading-skeleton .columns=${this.articleIds.length}></reading-skeleton>
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

  private renderReading(reading: Reading, isBusy: boolean) {
    const { name, hash } = reading.comparison.model;
    const hues = huesOf(reading.comparison.articles, this.collection.articles);
    const settled = this.settledIn(reading);
    return html`
      ${this.drift.renderFilter()}
      <comparison-reader
        aria-busy=${isBusy ? 'true' : nothing}
        .reading=${reading}
        .hues=${hues}
        .pinned=${settled.pinned}
        .asked=${this.asked}
        .rows=${this.rows}
        .drift=${this.drift.marksFor(reading)}
        .mode=${this.mode}
        @decided=${this.onDecided}
        >${this.renderMoved(reading, settled)}</comparison-reader
      >
      ${
        this.trouble === null
          ? nothing
          : html`<p class="notice" role="alert">${troubleTemplate(this.trouble)}</p>`
      }
      <p class="visually-hidden" role="status">${this.decision}</p>
      ${this.drift.renderPanel(reading, hues)}
      <footer class=${settled.pinned === null && this.finding === null ? '' : 'below-panel'}>
        ${strings.page.footer(name, hash)}
      </footer>
    `;
  }

  private settledIn(reading: Reading): Settled {
    const { pinned, anchor } = this;
    const { of } = this.settled;
    if (of?.[0] !== reading || of[1] !== pinned || of[2] !== anchor) {
      const now = settleAnchor(reading.comparison, pinned, anchor);
      this.settled = { of: [reading, pinned, anchor], now };
    }
    return this.settled.now;
  }

  private renderMoved({ comparison }: Reading, settled: Settled) {
    if (this.anchor === null) return nothing;
    const lang = comparison.articles.find(({ id }) => id === this.pinned?.article)?.lang ?? 'nb';
    return html`
      <moved-notice
        slot="notice"
        .settled=${settled}
        .anchor=${this.anchor}
        .quoteLang=${lang}
      ></moved-notice>
    `;
  }

  /** The standfirst: what the comparison found, in two sentences. */
  private renderSummary({ comparison, sharedRows, standings }: Reading) {
    const { texts, shared, alone } = strings.summary;
    const languages = new Set(comparison.articles.map(({ lang }) => lang)).size;
    const notice = eventNotice(comparison);
    const standingAlone = standings.flat().filter((standing) => standing === 'alone').length;
    return html`
      <div class="lead">
        <p class="summary">
          ${texts(comparison.articles.length, languages)}. ${shared(sharedRows.length)}
          ${alone(standingAlone)}
        </p>
        ${notice === null ? nothing : html`<p class="notice">${notice}</p>`}
      </div>
    `;
  }

  private onDecided({ action }: Decided): void {
    const { verdicts } = strings.review;
    void this.change(async () => {
      await decide(action, reviewerName());
      return action.type === 'links' ? verdicts[action.links[0]?.verdict ?? 'open'] : '';
    });
  }

  private readonly onKeyDown = (event: KeyboardEvent): void => {
    const command = commandOf(event);
    if (command !== 'undo' && command !== 'redo') return;
    event.preventDefault();
    const { undone, redone, nothingToUndo, nothingToRedo } = strings.review;
    const [did, nothing] = command === 'undo' ? [undone, nothingToUndo] : [redone, nothingToRedo];
    void this.change(async () =>
      (await stepHistory(command, { articles: this.articleIds }, reviewerName())) ? did : nothing,
    );
  };

  /** Logs a decision, then shows what has become of links and rows. */
  private async change(log: () => Promise<string>): Promise<void> {
    this.trouble = null;
    this.trouble = await attempted(async () => {
      this.decision = await log();
      await this.reading.run();
    });
  }

  private onRetry(): void {
    void this.reading.run();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'compare-view': CompareView;
  }
}
