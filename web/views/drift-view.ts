import { initialState, Task, TaskStatus } from '@lit/task';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { type CollectionHead, type Drift, fetchDrift } from '../api.ts';
import { findingPlace, findingSettler } from '../drift/finding-place.ts';
import { findingsOf, type PlacedFinding } from '../drift/findings.ts';
import type { ReportOrder } from '../drift/report.ts';
import { type DriftLevel, type DriftShown, isShown, isWeighty } from '../drift/shown.ts';
import { DriftShownChange, OriginalChange } from '../drift-events.ts';
import { AnchorKnown } from '../events.ts';
import { sharedStyles } from '../parts/shared-styles.ts';
import type { Anchor } from '../reading/anchor.ts';
import { fullName } from '../reading/article-label.ts';
import { huesOf } from '../reading/hues.ts';
import { FEWEST_ARTICLES, type PageState, type ParagraphRef } from '../state.ts';
import { strings } from '../strings.ts';
import { viewStyles } from './view.styles.ts';
import '../parts/drift-filter.ts';
import '../parts/drift-report.ts';
import '../parts/drift-strip.ts';
import '../parts/finding-moved.ts';
import '../parts/page-message.ts';
import '../parts/reading-skeleton.ts';

/** A report without findings would report nothing: there is no level below this one. */
const LEVELS: readonly DriftLevel[] = ['major', 'all'];

/** What changed between the texts of a collection: where, what, how sure. @slot choice - which texts */
@customElement('drift-view')
export class DriftView extends LitElement {
  static override styles = [
    sharedStyles,
    viewStyles,
    css`
      .summary {
        margin-block-end: var(--space-2);
      }
      .caveat {
        max-inline-size: 75ch;
        margin: 0 0 var(--space-3);
        font-size: var(--type-small);
        color: var(--ink-soft);
      }
      h2 {
        margin: var(--space-6) 0 var(--space-3);
        font: 650 1.375rem / 1.2 var(--serif);
      }
      .controls {
        display: flex;
        flex-wrap: wrap;
        align-items: start;
        gap: var(--space-2) var(--space-6);
      }
      finding-moved {
        display: block;
        margin-block-start: var(--space-3);
      }
      .controls label {
        display: inline-flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-2);
        min-block-size: 2rem;
        font-size: var(--type-small);
        font-weight: 600;
      }
      .controls label span {
        font-weight: 400;
        color: var(--ink-soft);
      }
      select {
        max-inline-size: 100%;
        min-block-size: 1.875rem;
        padding: var(--space-1);
        border: 1px solid var(--rule);
        background: var(--paper-raised);
        font-weight: 400;
      }
      .strips {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(26rem, 100%), 1fr));
        gap: var(--space-5) var(--space-6);
      }
      .legend {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1) var(--space-5);
        margin: 0 0 var(--space-3);
        padding: 0;
        list-style: none;
        font-size: var(--type-small);
        color: var(--ink-soft);
      }
      .legend svg {
        inline-size: 1rem;
        block-size: 0.7rem;
        margin-inline-end: 0.4rem;
        vertical-align: -0.05rem;
      }
      .hidden {
        font-size: var(--type-small);
        color: var(--ink-soft);
      }
      [aria-busy] {
        opacity: 0.55;
      }
    `,
  ];

  @property({ attribute: false }) accessor collection!: CollectionHead;
  @property({ attribute: false }) accessor articleIds: readonly string[] = [];
  /** Id of the article the others are held against; `null` = each against each. */
  @property() accessor original: string | null = null;
  @property({ attribute: false }) accessor shown!: DriftShown;
  @property({ attribute: false }) accessor order!: ReportOrder;
  /** Id of the finding that is unfolded. */
  @property() accessor finding: string | null = null;
  /** The paragraph in which it was found, by the address, and by which words. */
  @property({ attribute: false }) accessor place: ParagraphRef | null = null;
  @property({ attribute: false }) accessor anchor: Anchor | null = null;
  /** The address of the page with something changed. */
  @property({ attribute: false }) accessor addressOf!: (change: Partial<PageState>) => string;

  private readonly drift = new Task(this, {
    task: async ([ids, original], { signal }) => {
      const articles = ids.split(',');
      if (this.articleIds.length < FEWEST_ARTICLES) return initialState;
      const known = original !== null && articles.includes(original) ? original : null;
      const drift = await fetchDrift(articles, known, signal);
      return { drift, findings: findingsOf(drift) };
    },
    args: () => [this.articleIds.join(','), this.original] as const,
  });

  private readonly settle = findingSettler();

  override updated(): void {
    const found = this.drift.status === TaskStatus.COMPLETE ? this.drift.value : undefined;
    const open = found?.findings.find(({ finding }) => finding.id === this.finding);
    if (!found || !open || this.anchor !== null) return;
    const { place, anchor } = findingPlace(open, found.drift);
    this.dispatchEvent(new AnchorKnown(place, anchor));
  }

  override render() {
    return this.drift.render({
      initial: () => this.renderEmpty(),
      pending: () => this.renderPending(),
      complete: (found) => this.renderFound(found.drift, found.findings),
      error: (error) => this.renderError(error),
    });
  }

  private renderEmpty() {
    const { emptyTitle, empty } = strings.drift.report;
    return html`
      <slot name="choice"></slot>
      <page-message .heading=${emptyTitle} .text=${empty}></page-message>
    `;
  }

  /** While other texts are on their way, the former report stays readable. */
  private renderPending() {
    const former = this.drift.value;
    if (former !== undefined) return this.renderFound(former.drift, former.findings);
    return html`
      <slot name="choice"></slot>
      <div aria-busy="true">
        <reading-skeleton .text=${strings.drift.report.loading} columns="2"></reading-skeleton>
      </div>
    `;
  }

  private renderError(error: unknown) {
    return html`
      <slot name="choice"></slot>
      <page-message
        .heading=${strings.drift.report.errorTitle}
        .error=${error}
        @retry=${this.onRetry}
      ></page-message>
    `;
  }

  private renderFound(drift: Drift, all: readonly PlacedFinding[]) {
    const { summary, caveat, overview, list, footer } = strings.drift.report;
    const { articles, pairs, model } = drift;
    const shown = this.reportShown;
    // What the address points at is shown, whatever else is.
    const findings = all.filter((item) => item.finding.id === this.finding || isShown(item, shown));
    const major = all.filter(isWeighty).length;
    const hues = huesOf(articles, this.collection.articles);
    const isMissing =
      this.finding !== null && !all.some(({ finding }) => finding.id === this.finding);
    return html`
      <p class="summary">${summary(major, all.length - major, pairs.length)}</p>
      <p class="caveat">${caveat}</p>
      <slot name="choice"></slot>
      <div class="controls no-print">${this.renderOriginal(drift)}${this.renderFilter(all, shown)}</div>
      ${this.renderMoved(drift, all) ?? (isMissing ? this.renderMissing() : nothing)}
      <div aria-busy=${this.drift.status === TaskStatus.PENDING ? 'true' : nothing}>
        <h2>${overview}</h2>
        ${this.renderLegend()}
        <div class="strips">
          ${pairs.map(
            (pair, k) => html`<drift-strip
              .articles=${articles}
              .hues=${hues}
              .pair=${pair}
              .findings=${findings.filter((item) => item.pair === k)}
              .open=${this.finding}
            ></drift-strip>`,
          )}
        </div>
        <h2>${list}</h2>
        <drift-report
          .articles=${articles}
          .hues=${hues}
          .pairs=${pairs}
          .findings=${findings}
          .order=${this.order}
          .opened=${this.finding}
          .compareAddress=${(item: PlacedFinding) => this.compareAddress(item, drift)}
        ></drift-report>
        ${this.renderHidden(all.length - findings.length)}
      </div>
      <footer>${footer(model.name, model.hash)}</footer>
    `;
  }

  private renderOriginal({ articles, original }: Drift) {
    const { original: label, eachOther, originalWhy } = strings.drift.report;
    return html`
      <label>
        ${label}
        <select @change=${this.onOriginal}>
          <option value="" .selected=${original === null}>${eachOther}</option>
          ${articles.map(
            (article, k) =>
              html`<option value=${article.id} .selected=${k === original}>${fullName(article)}</option>`,
          )}
        </select>
        ${original === null ? nothing : html`<span>${originalWhy}</span>`}
      </label>
    `;
  }

  private renderFilter(all: readonly PlacedFinding[], shown: DriftShown) {
    return html`<drift-filter
      .shown=${shown}
      .levels=${LEVELS}
      .found=${all}
    ></drift-filter>`;
  }

  private renderMissing() {
    const { missing, missingHint } = strings.drift.finding;
    return html`<page-message .heading=${missing} .text=${missingHint}></page-message>`;
  }

  /** What became of the finding since its address was made; `null` = nothing that is known. */
  private renderMoved(drift: Drift, all: readonly PlacedFinding[]) {
    const { finding, place, anchor } = this;
    const settled = finding === null ? null : this.settle(finding, place, anchor, drift, all);
    const article = drift.articles.find(({ id }) => id === place?.article);
    if (settled === null || article === undefined) return null;
    const address = this.addressOf({
      view: 'compare',
      finding: null,
      place: null,
      pinned: settled.settled.pinned,
      anchor: null,
      asked: null,
    });
    return html`<finding-moved
      .settled=${settled}
      .article=${article}
      .heading=${settled.stands ? '' : strings.drift.finding.missing}
      .address=${address}
    ></finding-moved>`;
  }

  private renderLegend() {
    const { legend } = strings.drift.strip;
    const box = (fill: string, stroke: string, text: string) => html`<li>
      <svg viewBox="0 0 16 10" aria-hidden="true">
        <rect x="1" y="2" width="14" height="6" fill=${fill} stroke=${stroke} stroke-width="1.5"></rect></svg
      >${text}
    </li>`;
    return html`<ul class="legend">
      ${box('var(--drift-content)', 'var(--drift-content)', legend.content)}
      ${box('none', 'var(--drift-reporting)', legend.reporting)}
      ${box('var(--ink-faint)', 'var(--ink-faint)', legend.matched)}
      ${box('none', 'var(--rule)', legend.alone)}
    </ul>`;
  }

  private renderHidden(hidden: number) {
    if (hidden === 0) return nothing;
    const { hidden: words, showAll } = strings.drift.report;
    return html`<p class="hidden">
      ${words(hidden)}
      <button class="button" type="button" @click=${this.onShowAll}>${showAll}</button>
    </p>`;
  }

  private get reportShown(): DriftShown {
    return this.shown.level === 'off' ? { ...this.shown, level: 'major' } : this.shown;
  }

  private compareAddress(item: PlacedFinding, drift: Drift): string {
    const { place, anchor } = findingPlace(item, drift);
    const { id: finding } = item.finding;
    return this.addressOf({ view: 'compare', finding, place, anchor, pinned: null, asked: null });
  }

  private onOriginal(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    this.dispatchEvent(new OriginalChange(value === '' ? null : value));
  }

  private onShowAll(): void {
    this.dispatchEvent(new DriftShownChange({ level: 'all', kinds: null }));
  }

  private onRetry(): void {
    void this.drift.run();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'drift-view': DriftView;
  }
}
