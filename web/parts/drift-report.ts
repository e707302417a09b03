import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Article } from '../../server/core/types.ts';
import type { DriftPair } from '../api.ts';
import type { PlacedFinding } from '../drift/findings.ts';
import {
  GROUPINGS,
  neighbour,
  type ReportGroup,
  type ReportHead,
  type ReportOrder,
  reportGroups,
  SORTINGS,
} from '../drift/report.ts';
import { outcomeCounts } from '../drift/strip.ts';
import { FindingChange, ReportOrderChange } from '../drift-events.ts';
import { fullName } from '../reading/article-label.ts';
import { confidenceNumber } from '../reading/score-words.ts';
import { strings } from '../strings.ts';
import { findingLabel, findingStyles, findingTemplate, paragraphNumbers } from './drift-finding.ts';
import { FindingKeys } from './drift-keys.ts';
import { markClasses, markStyles } from './drift-marks.ts';
import { icon } from './icons.ts';
import { sharedStyles } from './shared-styles.ts';

/** Words of a passage shown in a line of the list, at most. */
const SHOWN = 90;

/** Findings as a list: sorted, in groups, one of them unfolded. @fires finding-change @fires report-order-change */
@customElement('drift-report')
export class DriftReport extends LitElement {
  static override styles = [
    sharedStyles,
    markStyles,
    findingStyles,
    css`
      :host {
        display: block;
      }
      .tools {
        position: sticky;
        inset-block-start: 0;
        z-index: 2;
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-2) var(--space-5);
        padding-block: var(--space-2);
        border-block-end: 1px solid var(--rule-strong);
        background: var(--paper);
        font-size: var(--type-small);
      }
      .steps,
      .tools label {
        display: inline-flex;
        align-items: center;
        gap: var(--space-2);
      }
      .position {
        min-inline-size: 8rem;
        text-align: center;
        font-variant-numeric: tabular-nums;
        color: var(--ink-soft);
      }
      select {
        min-block-size: 1.875rem;
        padding: var(--space-1);
        border: 1px solid var(--rule);
        background: var(--paper-raised);
      }
      h3 {
        margin: var(--space-5) 0 var(--space-1);
        font: 650 1.0625rem / 1.3 var(--serif);
      }
      .outcomes {
        margin: 0 0 var(--space-2);
        font-size: var(--type-small);
        color: var(--ink-soft);
      }
      ol {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        border-block-end: 1px solid var(--rule);
        scroll-margin-block: 4rem 2rem;
      }
      .row {
        display: grid;
        grid-template-columns: 12rem minmax(0, 1fr) minmax(0, 1fr) 3rem;
        gap: var(--space-1) var(--space-4);
        align-items: baseline;
        inline-size: 100%;
        padding: var(--space-2) 0;
        border: 0;
        background: none;
        text-align: start;
        font-size: var(--type-small);
      }
      .row:hover {
        background: var(--paper-sunk);
      }
      .row[aria-expanded='true'] {
        background: var(--paper-sunk);
      }
      .words {
        font: 400 0.9375rem / 1.4 var(--serif);
        overflow-wrap: anywhere;
      }
      .words.none {
        color: var(--ink-faint);
        font: 400 var(--type-small) / 1.4 var(--sans);
      }
      .confidence {
        text-align: end;
        font-variant-numeric: tabular-nums;
        color: var(--ink-soft);
      }
      .open {
        padding: var(--space-3) var(--space-4) var(--space-4);
        border-inline-start: 3px solid var(--drift-content);
        background: var(--paper-sunk);
      }
      .open > a {
        font-size: var(--type-small);
      }
      @media (width < 48rem) {
        .row {
          grid-template-columns: minmax(0, 1fr) 3rem;
        }
        .row .words {
          grid-column: 1 / -1;
        }
        .row .confidence {
          grid-area: 1 / 2;
        }
      }
    `,
  ];

  @property({ attribute: false }) accessor articles: readonly Article[] = [];
  /** Class of each article's hue. */
  @property({ attribute: false }) accessor hues: readonly string[] = [];
  @property({ attribute: false }) accessor pairs: readonly DriftPair[] = [];
  /** Those that are shown. */
  @property({ attribute: false }) accessor findings: readonly PlacedFinding[] = [];
  @property({ attribute: false }) accessor order!: ReportOrder;
  /** Id of the finding that is unfolded. */
  @property() accessor opened: string | null = null;
  /** Where the comparison has a finding. */
  @property({ attribute: false }) accessor compareAddress!: (item: PlacedFinding) => string;

  private readonly keys = new FindingKeys(this, {
    step: (direction) => this.step(direction),
    close: () => this.close(),
  });
  /** The row that shall have the focus once it is drawn. */
  private awaited: string | null = null;

  override updated(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('opened') || this.opened === null) return;
    const row = this.renderRoot.querySelector<HTMLElement>(`[data-finding="${this.opened}"]`);
    if (row === null) return;
    row.closest('li')?.scrollIntoView({ block: 'nearest' });
    if (this.awaited === this.opened) row.focus({ preventScroll: true });
    this.awaited = null;
  }

  override render() {
    const groups = reportGroups(this.findings, this.order);
    return html`
      ${this.renderTools(groups)}
      ${
        groups.length === 0
          ? html`<p>${strings.drift.report.none}</p>`
          : groups.map((group) => this.renderGroup(group))
      }
      <p class="visually-hidden" role="status">${this.keys.announcement}</p>
    `;
  }

  private renderTools(groups: readonly ReportGroup[]) {
    const { tools, group, groups: groupNames, sort, sorts } = strings.drift.report;
    const { previous, next, position, total } = strings.drift.finding;
    const all = groups.flatMap(({ findings }) => findings);
    const at = all.findIndex(({ finding }) => finding.id === this.opened);
    const none = all.length === 0;
    return html`
      <div class="tools no-print" role="group" aria-label=${tools}>
        <span class="steps">
          <button class="button" type="button" aria-label=${previous} ?disabled=${none} @click=${() => this.step(-1)}>${icon('up')}</button>
          <span class="position">${at < 0 ? total(all.length) : position(at + 1, all.length)}</span>
          <button class="button" type="button" aria-label=${next} ?disabled=${none} @click=${() => this.step(1)}>${icon('down')}</button>
        </span>
        <label>
          ${group}
          <select @change=${this.onGroup}>
            ${GROUPINGS.map((each) => html`<option value=${each} .selected=${each === this.order.group}>${groupNames[each]}</option>`)}
          </select>
        </label>
        <label>
          ${sort}
          <select @change=${this.onSort}>
            ${SORTINGS.map((each) => html`<option value=${each} .selected=${each === this.order.sort}>${sorts[each]}</option>`)}
          </select>
        </label>
      </div>
    `;
  }

  private renderGroup({ head, findings }: ReportGroup) {
    return html`
      <section>
        <h3>${this.headWords(head)}</h3>
        ${head.by === 'pair' ? this.renderOutcomes(this.pairs[head.pair]!) : nothing}
        <ol>
          ${repeat(
            findings,
            ({ finding, pair }) => `${pair} ${finding.id}`,
            (item) => this.renderItem(item, head),
          )}
        </ol>
      </section>
    `;
  }

  private renderOutcomes({ groups }: DriftPair) {
    const counts = [...outcomeCounts(groups)].map(
      ([outcome, n]) => `${n} ${strings.drift.outcomes[outcome]}`,
    );
    return html`<p class="outcomes">${strings.drift.report.outcomes(counts)}</p>`;
  }

  private renderItem(item: PlacedFinding, head: ReportHead) {
    const { finding } = item;
    const isOpen = finding.id === this.opened;
    return html`
      <li>
        <button
          class="row"
          type="button"
          data-finding=${finding.id}
          aria-expanded=${isOpen ? 'true' : 'false'}
          @click=${() => this.onRow(finding.id, isOpen)}
        >
          <span>
            ${findingLabel(item)}
            ${head.by === 'kind' ? html`<br />${this.pairWords(item.pair)}` : nothing}
          </span>
          ${[item.source, item.target].map((side) => this.renderWords(side, item))}
          <span class="confidence">${confidenceNumber(finding.confidence)}</span>
        </button>
        ${
          isOpen
            ? html`<div class="open">
                ${findingTemplate(item, this)}
                <a href=${this.compareAddress(item)}>${strings.drift.finding.inCompare}</a>
              </div>`
            : nothing
        }
      </li>
    `;
  }

  private renderWords({ article, span }: PlacedFinding['source'], { finding }: PlacedFinding) {
    if (span === null)
      return html`<span class="words none">${strings.drift.finding.nothing}</span>`;
    const { text, lang } = this.articles[article]!.paragraphs[span.paragraph]!;
    const words = text.slice(span.start, span.end);
    const shown = words.length > SHOWN ? `${words.slice(0, SHOWN).trimEnd()}…` : words;
    return html`<span class="words" lang=${lang}><span class=${markClasses(finding.kind, finding.severity)}>${shown}</span></span>`;
  }

  private headWords(head: ReportHead): string {
    if (head.by === 'pair') return this.pairWords(head.pair);
    if (head.by === 'kind') return strings.drift.kinds[head.kind];
    const { source, target } = head.of.group;
    const { paragraphs } = strings.drift.report;
    return `${this.pairWords(head.of.pair)} · ${paragraphs(paragraphNumbers(source), paragraphNumbers(target))}`;
  }

  private pairWords(pair: number): string {
    const { source, target } = this.pairs[pair]!;
    return strings.drift.report.pair(
      fullName(this.articles[source]!),
      fullName(this.articles[target]!),
    );
  }

  private step(direction: -1 | 1): void {
    const groups = reportGroups(this.findings, this.order);
    const next = neighbour(groups, this.opened, direction);
    if (next === null) {
      this.keys.announceEnd(direction);
      return;
    }
    this.awaited = next.finding.id;
    this.dispatchEvent(new FindingChange(next.finding.id));
  }

  private close(): void {
    if (this.opened !== null) this.dispatchEvent(new FindingChange(null));
  }

  private onRow(id: string, isOpen: boolean): void {
    this.dispatchEvent(new FindingChange(isOpen ? null : id));
  }

  private onGroup(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    const group = GROUPINGS.find((each) => each === value) ?? this.order.group;
    this.dispatchEvent(new ReportOrderChange({ ...this.order, group }));
  }

  private onSort(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    const sort = SORTINGS.find((each) => each === value) ?? this.order.sort;
    this.dispatchEvent(new ReportOrderChange({ ...this.order, sort }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'drift-report': DriftReport;
  }
}
