import { initialState, Task, TaskStatus } from '@lit/task';
import { html, type LitElement, nothing, type ReactiveController } from 'lit';
import { type Drift, fetchDrift } from '../api.ts';
import { findingPlace, findingSettler, type SettledFinding } from '../drift/finding-place.ts';
import { findingsOf, type PlacedFinding } from '../drift/findings.ts';
import { inReadingOrder, markIndex, overlapping } from '../drift/marks.ts';
import { type DriftShown, isShown } from '../drift/shown.ts';
import { AnchorKnown } from '../events.ts';
import type { Anchor } from '../reading/anchor.ts';
import type { Reading } from '../reading/reading.ts';
import { FEWEST_ARTICLES, type PageState, type ParagraphRef } from '../state.ts';
import { strings } from '../strings.ts';
import type { ComparisonReader } from './comparison-reader.ts';
import { NO_MARKS, type ShownMarks } from './drift-marks.ts';
import type { DriftPanel } from './drift-panel.ts';
import './drift-filter.ts';
import './drift-panel.ts';

/** What marking needs of the view that shows the texts. */
export interface MarkingHost extends LitElement {
  readonly articleIds: readonly string[];
  readonly pinned: ParagraphRef | null;
  /** The paragraph in which the open finding was found, by the address. */
  readonly place: ParagraphRef | null;
  /** By which what is pinned, or the open finding’s passage, is found again. */
  readonly anchor: Anchor | null;
  readonly shown: DriftShown;
  /** Id of the article the others are held against. */
  readonly original: string | null;
  /** Id of the finding that is open. */
  readonly finding: string | null;
  readonly addressOf: (change: Partial<PageState>) => string;
}

const UNPINNED = { pinned: null, anchor: null, asked: null } as const;

interface Found {
  readonly drift: Drift;
  readonly findings: readonly PlacedFinding[];
}

/** Drift beside the texts of a comparison: asks for it, marks it, opens what is clicked. */
export class DriftMarking implements ReactiveController {
  private readonly host: MarkingHost;
  private readonly task: Task<readonly [string, string | null, boolean], Found>;
  private readonly settle = findingSettler();
  /** The finding that was open when the host was last drawn. */
  private former: string | null = null;

  constructor(host: MarkingHost) {
    this.host = host;
    host.addController(this);
    this.task = new Task(host, {
      task: async ([ids, original, isWanted], { signal }) => {
        const articles = ids.split(',');
        if (!isWanted || articles.length < FEWEST_ARTICLES) return initialState;
        const drift = await fetchDrift(articles, original, signal);
        return { drift, findings: findingsOf(drift) };
      },
      args: () => [host.articleIds.join(','), this.original, this.isWanted] as const,
    });
  }

  hostUpdated(): void {
    const { finding, pinned } = this.host;
    this.completeAddress();
    if (finding === this.former) return;
    // A finding in the address waits for what is found, and for the texts to find it in.
    if (finding !== null && (this.task.value === undefined || this.reader === null)) return;
    const { former } = this;
    this.former = finding;
    if (finding !== null) void this.reveal(finding);
    else if (former !== null && pinned === null) this.focusPlaceOf(former);
  }

  /** Marks for the texts of `reading`; none while what was found is of other texts. */
  marksFor(reading: Reading): ShownMarks {
    const { finding: open, addressOf } = this.host;
    const marked = this.marked(reading);
    if (marked.length === 0) return NO_MARKS;
    const byId = new Map(marked.map((item) => [item.finding.id, item]));
    return {
      index: markIndex(marked),
      open,
      addressOf: (finding) =>
        addressOf({
          finding,
          ...findingPlace(byId.get(finding)!, reading.comparison),
          pinned: null,
          asked: null,
        }),
    };
  }

  renderFilter() {
    const { looking, failed, report } = strings.drift.shown;
    const { shown, addressOf, pinned } = this.host;
    const found = this.task.status === TaskStatus.COMPLETE ? this.task.value : undefined;
    return html`
      <drift-filter
        class="no-print"
        .shown=${shown}
        .found=${found?.findings ?? null}
        .status=${this.task.status === TaskStatus.ERROR ? failed : this.isWanted ? looking : ''}
      >
        <a href=${addressOf({ view: 'drift', ...(pinned && UNPINNED) })}>${report}</a>
      </drift-filter>
    `;
  }

  renderPanel(reading: Reading, hues: readonly string[]) {
    const { finding: id, addressOf } = this.host;
    const found = this.foundIn(reading);
    if (id === null || found === null) return nothing;
    const marked = inReadingOrder(this.marked(reading), reading.blocks);
    const opened = found.findings.find(({ finding }) => finding.id === id) ?? null;
    return html`
      <drift-panel
        .articles=${reading.comparison.articles}
        .hues=${hues}
        .findings=${marked}
        .opened=${opened}
        .moved=${this.settled(found)}
        .movedArticle=${this.host.place?.article ?? ''}
        .also=${opened === null ? [] : overlapping(opened, marked)}
        .reportAddress=${addressOf({ view: 'drift' })}
      ></drift-panel>
    `;
  }

  /** What is open is marked, whatever else is. */
  private marked(reading: Reading): readonly PlacedFinding[] {
    const { shown, finding: open } = this.host;
    const findings = this.foundIn(reading)?.findings ?? [];
    return findings.filter((item) => item.finding.id === open || isShown(item, shown));
  }

  private foundIn({ comparison }: Reading): Found | null {
    const { value } = this.task;
    const ids = comparison.articles.map(({ id }) => id).join(',');
    return value?.drift.articles.map(({ id }) => id).join(',') === ids ? value : null;
  }

  /** What the address says of the open finding, held against what is found. */
  private settled({ drift, findings }: Found): SettledFinding | null {
    const { finding, place, anchor } = this.host;
    return finding === null ? null : this.settle(finding, place, anchor, drift, findings);
  }

  /** An address that has the finding's id alone is given its words, too. */
  private completeAddress(): void {
    const { finding: id, anchor, pinned } = this.host;
    const { value } = this.task;
    if (id === null || pinned !== null || anchor !== null || value === undefined) return;
    const item = value.findings.find(({ finding }) => finding.id === id);
    if (item === undefined) return;
    const made = findingPlace(item, value.drift);
    this.host.dispatchEvent(new AnchorKnown(made.place, made.anchor));
  }

  private async reveal(id: string): Promise<void> {
    const item = this.task.value?.findings.find(({ finding }) => finding.id === id);
    const { reader } = this;
    if (reader === null) return;
    if (item === undefined) {
      await this.revealPassage();
      return;
    }
    const fromMark = reader.shadowRoot?.activeElement?.matches('[data-finding]') ?? false;
    // A text still changes its height when its typeface arrives.
    await document.fonts.ready;
    await reader.updateComplete;
    for (const { article, span } of [item.target, item.source]) {
      if (span) reader.reveal({ article, paragraph: span.paragraph }, { focus: false });
    }
    if (fromMark) {
      const panel = this.host.renderRoot.querySelector<DriftPanel>('drift-panel');
      await panel?.updateComplete;
      panel?.focus();
    }
  }

  /** Where a finding was that is not there any more, or what is nearest to it. */
  private async revealPassage(): Promise<void> {
    const { value } = this.task;
    const pinned = value && this.settled(value)?.settled.pinned;
    if (!value || !pinned) return;
    await document.fonts.ready;
    await this.reader?.updateComplete;
    const article = value.drift.articles.findIndex(({ id }) => id === pinned.article);
    this.reader?.reveal({ article, paragraph: pinned.paragraph }, { focus: false });
  }

  /** Where the reader was before the finding was opened, as far as that is still marked. */
  private focusPlaceOf(id: string): void {
    const item = this.task.value?.findings.find(({ finding }) => finding.id === id);
    if (item === undefined) return;
    const { article, span } = item.source.span ? item.source : item.target;
    const mark = isShown(item, this.host.shown) ? this.reader?.markOf(id) : null;
    if (mark) mark.focus();
    else if (span) this.reader?.reveal({ article, paragraph: span.paragraph }, { focus: true });
  }

  private get original(): string | null {
    const { original, articleIds } = this.host;
    return original !== null && articleIds.includes(original) ? original : null;
  }

  private get isWanted(): boolean {
    return this.host.shown.level !== 'off' || this.host.finding !== null;
  }

  private get reader(): ComparisonReader | null {
    return this.host.renderRoot.querySelector<ComparisonReader>('comparison-reader');
  }
}
