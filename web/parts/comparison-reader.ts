import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, queryAll, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import {
  ArticlesChange,
  type ColumnMove,
  type ParagraphJump,
  type RowStep,
  RowsChange,
  type TogetherChange,
} from '../events.ts';
import { scrollTogether, setScrollTogether } from '../preferences.ts';
import { type Lighting, lightingFor, litOf, type Place, placeKey } from '../reading/lighting.ts';
import { askablePlace, linkedPlace, placeOf, type Reading } from '../reading/reading.ts';
import { rowOf } from '../reading/steps.ts';
import type { ParagraphRef, ReadingMode, RowsShown } from '../state.ts';
import type { ArticleHead } from './article-head.ts';
import { markDescriptions, markStyles, NO_MARKS, type ShownMarks } from './drift-marks.ts';
import type { EvidencePanel } from './evidence-panel.ts';
import { freeColumnsTemplate } from './free-columns.ts';
import { LEAST_COLUMN, passageStyles } from './passages.styles.ts';
import { blockTemplate, type PassageContext } from './passages.ts';
import { type CursorHost, ReadingCursor } from './reading-cursor.ts';
import { Ribbons, type RibbonsHost } from './ribbons.ts';
import { RowsInView } from './rows-in-view.ts';
import { sharedStyles } from './shared-styles.ts';
import './article-head.ts';
import './evidence-panel.ts';
import './reading-toolbar.ts';

/** The same set every time: a head whose text is dark is not drawn again. */
const NONE_LIT: ReadonlySet<number> = new Set();

/** A place that has not moved for so many frames stands still: rows are told that they are in view within two. */
const FRAMES_STILL = 4;

/** A second at most: longer would hold on to a reader who scrolls away. */
const FRAMES_FOLLOWED = 60;

/**
 * The aligned texts: heads, rows, evidence. What is looked at (hovered, focused or pinned) lights
 * up with its counterparts; the pinned paragraph is the page's state.
 * @fires pin-change @fires ask-change @fires articles-change @fires rows-change
 * @slot notice - on the address that led here
 */
@customElement('comparison-reader')
export class ComparisonReader extends LitElement implements CursorHost, RibbonsHost {
  static override styles = [sharedStyles, ...passageStyles, markStyles];

  @property({ attribute: false }) accessor reading!: Reading;
  /** Class of the hue of each compared article. */
  @property({ attribute: false }) accessor hues: readonly string[] = [];
  @property({ attribute: false }) accessor pinned: ParagraphRef | null = null;
  /** Of which the reader asks why it is not linked to what is pinned. */
  @property({ attribute: false }) accessor asked: ParagraphRef | null = null;
  @property() accessor rows: RowsShown = 'folded';
  @property({ attribute: false }) accessor drift: ShownMarks = NO_MARKS;
  @property() accessor mode: ReadingMode = 'rows';
  @state() accessor together = scrollTogether();
  /** Too narrow for columns: passages are stacked, and no column can scroll by itself. */
  @state() private accessor narrow = false;

  @query('evidence-panel') private accessor panel!: EvidencePanel | null;
  @query('.heads') private accessor headRow!: HTMLElement;
  @queryAll('article-head') private accessor heads!: NodeListOf<ArticleHead>;
  @queryAll('.row.shared') private accessor sharedRows!: NodeListOf<HTMLElement>;
  @queryAll('.linked') private accessor linked!: NodeListOf<HTMLElement>;

  private readonly cursor = new ReadingCursor(this);
  readonly ribbons = new Ribbons(this);
  readonly inView = new RowsInView(this, '.row, .stretch', () => this.ribbons.laidOut());
  private readonly widths = new ResizeObserver(() => this.measureWidth());
  /** The head whose button shall have the focus again once its column has moved. */
  private moved: ColumnMove | null = null;
  /** What shall be revealed once rows that do not show it have made way. */
  private awaited: Place | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.widths.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.widths.disconnect();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('reading')) this.cursor.reset();
  }

  override render() {
    const { comparison, sharedRows, standings, counterparts } = this.reading;
    const pinned = this.pinnedPlace;
    const asked = this.askedPlace;
    // What an address leads to is marked, also where it is linked to nothing.
    const marked = pinned ?? placeOf(this.reading, this.pinned);
    const lighting = lightingFor(counterparts, this.cursor.lookedAt);
    const context: PassageContext = {
      articles: comparison.articles,
      hues: this.hues,
      counterparts,
      lighting,
      pinned: marked && placeKey(marked),
      asked: asked && placeKey(asked),
      askable: (place: Place) => askablePlace(this.reading, pinned, place) !== null,
      sharedTotal: sharedRows.length,
      standings,
      fold: this.rows === 'folded',
      drift: this.drift,
      linear: this.mode === 'linear',
    };
    const { onPointerOver, onPointerLeave, onFocusIn, onFocusOut, onClick } = this.cursor;
    return html`
      ${pinned ? nothing : html`<slot name="notice" @paragraph-jump=${this.onJump}></slot>`}
      <reading-toolbar
        .position=${this.cursor.rowNumber}
        .total=${sharedRows.length}
        .rows=${this.rows}
        .mode=${this.mode}
        .narrow=${this.narrow}
        .together=${this.together}
        @row-step=${this.onRowStep}
        @together-change=${this.onTogether}
      ></reading-toolbar>
      <div class="columns ${pinned || this.drift.open ? 'pinned-open' : ''}" @paragraph-jump=${this.onJump}>
        <div data-columns=${comparison.articles.length} data-mode=${this.shownMode}>
          <div class="heads" @column-move=${this.onColumnMove}>${this.renderHeads(lighting)}</div>
          <div
            class="passages"
            @pointerover=${onPointerOver}
            @pointerleave=${onPointerLeave}
            @focusin=${onFocusIn}
            @focusout=${onFocusOut}
            @click=${onClick}
          >
            ${keyed(
              this.reading,
              this.shownMode === 'free' ? freeColumnsTemplate(context) : this.renderBlocks(context),
            )}
          </div>
        </div>
      </div>
      ${pinned ? this.renderPanel(pinned, asked) : nothing}
      ${this.drift.index.size > 0 ? markDescriptions() : nothing}
      <p class="visually-hidden" role="status">${this.cursor.announcement}</p>
    `;
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('reading') && this.moved !== null) {
      const { article, direction } = this.moved;
      this.moved = null;
      void [...this.heads].find((head) => head.article.id === article)?.focusMove(direction);
    }
    if (changed.has('rows') && this.awaited !== null) {
      this.reveal(this.awaited, { focus: true });
      this.awaited = null;
    }
    if (changed.has('asked')) {
      if (this.cursor.wantsAnswerFocus) void this.panel?.focusAnswer();
      this.cursor.wantsAnswerFocus = false;
    }
    const place = this.pinnedPlace;
    if (changed.has('mode') && changed.get('mode') !== undefined) this.onModeShown();
    if (!changed.has('pinned')) return;
    if (place === null) {
      // An address may lead to a paragraph that is linked to nothing, or not any more.
      const unlinked = placeOf(this.reading, this.pinned);
      if (unlinked) this.reveal(unlinked, { focus: false });
      return;
    }
    this.cursor.arrivedAt(place);
    // A text still changes its height when its typeface arrives.
    void document.fonts.ready.then(() => this.reveal(place, { focus: false }));
    if (this.cursor.wantsPanelFocus)
      void this.panel?.updateComplete.then(() => this.panel?.focus());
    this.cursor.wantsPanelFocus = false;
  }

  /** Where the reader was last led to. */
  private wanted: Element | null = null;

  get pinnedPlace(): Place | null {
    return linkedPlace(this.reading, this.pinned);
  }

  get askedPlace(): Place | null {
    return askablePlace(this.reading, this.pinnedPlace, placeOf(this.reading, this.asked));
  }

  reveal({ article, paragraph }: Place, { focus }: { readonly focus: boolean }): void {
    const element = this.renderRoot.querySelector(
      `.paragraph[data-article="${article}"][data-paragraph="${paragraph}"]`,
    );
    const fold = element?.closest('details');
    if (fold) fold.open = true;
    element?.scrollIntoView({ block: 'nearest' });
    // A column fills the window only below the heads.
    if (this.shownMode === 'free') this.headRow.scrollIntoView({ block: 'start' });
    if (element) this.keepInView(element);
    if (focus) element?.querySelector('button')?.focus({ preventScroll: true });
  }

  /**
   * On the way to a place rows are drawn whose height had only been guessed, and it moves: followed
   * until it stands still, or another place is wanted.
   */
  private keepInView(element: Element): void {
    this.wanted = element;
    let still = 0;
    let frames = 0;
    let before = Number.NaN;
    const follow = () => {
      if (this.wanted !== element || frames++ > FRAMES_FOLLOWED) return;
      element.scrollIntoView({ block: 'nearest' });
      const { top } = element.getBoundingClientRect();
      still = top === before ? still + 1 : 0;
      before = top;
      if (still < FRAMES_STILL) requestAnimationFrame(follow);
    };
    requestAnimationFrame(follow);
  }

  /** The first words that are marked with a finding; `null` where none of its words are shown. */
  markOf(finding: string): HTMLElement | null {
    return this.renderRoot.querySelector(`[data-finding~="${finding}"]`);
  }

  firstRowInView(): number {
    const top = Math.max(0, this.headRow.getBoundingClientRect().bottom);
    const isBelow = (element: Element) => element.getBoundingClientRect().top >= top;
    if (this.shownMode !== 'free') return Math.max(0, [...this.sharedRows].findIndex(isBelow));
    const first = [...this.linked].find(isBelow);
    const place = first && {
      article: Number(first.dataset.article),
      paragraph: Number(first.dataset.paragraph),
    };
    return Math.max(0, rowOf(this.reading.sharedRows, place ?? null));
  }

  get lookedAt(): Place | null {
    return this.cursor.lookedAt;
  }

  private get shownMode(): ReadingMode {
    return this.narrow && this.mode === 'free' ? 'rows' : this.mode;
  }

  /** A row that nothing has changed for is not worked out again: of thousands, few light up at a time. */
  private renderBlocks(context: PassageContext) {
    const { blocks, sharedRows, blockOf } = this.reading;
    const touched = new Set([...context.lighting.keys()].map((key) => blockOf.get(key)));
    const { hues, pinned, asked, fold, linear, drift } = context;
    return (this.rows === 'shared' ? sharedRows : blocks).map((block) =>
      guard(
        [
          block,
          hues,
          pinned,
          asked,
          fold,
          linear,
          drift,
          touched.has(block) ? context.lighting : null,
        ],
        () => blockTemplate(block, context),
      ),
    );
  }

  private renderHeads(lighting: Lighting) {
    const { comparison, standings } = this.reading;
    const { articles } = comparison;
    return repeat(
      articles,
      ({ id }) => id,
      (article, k) => {
        const lit = litOf(lighting, k);
        return html`
          <article-head
            class=${this.hues[k] ?? ''}
            .article=${article}
            .standings=${standings[k]!}
            .lit=${lit.length === 0 ? NONE_LIT : new Set(lit)}
            ?first=${k === 0}
            ?last=${k === articles.length - 1}
          ></article-head>
        `;
      },
    );
  }

  private renderPanel(place: Place, asked: Place | null) {
    return html`
      <evidence-panel
        .comparison=${this.reading.comparison}
        .hues=${this.hues}
        .place=${place}
        .counterparts=${this.reading.counterparts[place.article]![place.paragraph]!}
        .asked=${asked}
        @pin-change=${() => this.reveal(place, { focus: true })}
        @ask-change=${() => asked && this.reveal(asked, { focus: true })}
        @paragraph-jump=${this.onJump}
        ><slot name="notice" slot="notice"></slot
      ></evidence-panel>
    `;
  }

  private measureWidth(): void {
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const least = this.reading.comparison.articles.length * LEAST_COLUMN * rem;
    this.narrow = this.clientWidth < least;
  }

  /** What was looked at stays in view when the texts are set another way. */
  private onModeShown(): void {
    if (this.shownMode === 'free') this.headRow.scrollIntoView({ block: 'start' });
    const place = this.pinnedPlace ?? this.cursor.last;
    if (place !== null) this.reveal(place, { focus: false });
  }

  private onTogether({ together }: TogetherChange): void {
    this.together = together;
    setScrollTogether(together);
  }

  private onRowStep({ direction }: RowStep): void {
    this.cursor.step(direction);
  }

  private onColumnMove(move: ColumnMove): void {
    const ids = this.reading.comparison.articles.map(({ id }) => id);
    const from = ids.indexOf(move.article);
    const to = from + move.direction;
    [ids[from], ids[to]] = [ids[to]!, ids[from]!];
    this.moved = move;
    this.dispatchEvent(new ArticlesChange(ids));
  }

  private onJump({ to }: ParagraphJump): void {
    const { articles } = this.reading.comparison;
    const article = articles.findIndex(({ id }) => id === to.article);
    const place = { article, paragraph: to.paragraph };
    if (this.rows === 'shared' && rowOf(this.reading.sharedRows, place) < 0) {
      this.awaited = place;
      this.dispatchEvent(new RowsChange('folded'));
    } else {
      this.reveal(place, { focus: true });
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'comparison-reader': ComparisonReader;
  }
}
