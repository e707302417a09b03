import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ArticleHead, ImportReport } from '../api.ts';
import { type ImportRun, importRuns, isOver, reportOf } from '../library/import-runs.ts';
import { headlineName } from '../reading/article-label.ts';
import { strings } from '../strings.ts';
import { icon } from './icons.ts';
import { sharedStyles } from './shared-styles.ts';
import { troubleTemplate } from './trouble.ts';

/** Problems told one by one; of a folder full of them the first say enough. */
const TOLD = 20;

/** Files on their way into a collection: how far, what is read, how long still; then what came of it. */
@customElement('import-progress')
export class ImportProgress extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      section {
        padding: var(--space-3) var(--space-4);
        border: 1px solid var(--rule);
        border-inline-start: 4px solid var(--accent);
        background: var(--paper-raised);
        font-size: var(--type-tool);
      }
      section.trouble {
        border-inline-start-color: var(--drift-content);
      }
      .line {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-1) var(--space-4);
      }
      .line p {
        flex: 1 1 12rem;
        min-inline-size: 0;
      }
      p {
        margin: 0;
        overflow-wrap: anywhere;
      }
      .doing {
        font-weight: 600;
      }
      .numbers {
        color: var(--ink-soft);
        font-variant-numeric: tabular-nums;
      }
      progress {
        appearance: none;
        display: block;
        inline-size: 100%;
        block-size: 0.5rem;
        margin-block: var(--space-2);
        border: 1px solid var(--ink-faint);
        border-radius: 0;
        background: var(--paper-sunk);
        accent-color: var(--accent);
      }
      progress::-webkit-progress-bar {
        background: var(--paper-sunk);
      }
      progress::-webkit-progress-value {
        background: var(--accent);
      }
      progress::-moz-progress-bar {
        background: var(--accent);
      }
      ul {
        margin: var(--space-2) 0 0;
        padding-inline-start: var(--space-5);
      }
      li {
        margin-block-end: var(--space-1);
        overflow-wrap: anywhere;
      }
      li b {
        font-weight: 600;
      }
      li span {
        color: var(--ink-soft);
      }
    `,
  ];

  @property({ type: Number }) accessor key!: number;
  @property({ attribute: false }) accessor run!: ImportRun;
  /** Texts of the collection, for calling them by name. */
  @property({ attribute: false }) accessor articles: readonly ArticleHead[] = [];

  override render() {
    const over = isOver(this.run);
    const report = reportOf(this.run);
    const trouble = over && (report === null || report.errors.length > 0);
    return html`
      <section class=${trouble ? 'trouble' : ''}>
        ${over ? this.renderEnd(report) : this.renderProgress()}
      </section>
    `;
  }

  private renderProgress() {
    const { run } = this;
    const words = strings.library.progress;
    const share = run.job?.share ?? 0;
    const left = run.job?.secondsLeft ?? null;
    return html`
      <div class="line">
        <p class="doing">${this.doing}</p>
        <button class="button" type="button" ?disabled=${run.stopping} @click=${this.onStop}>
          ${icon('close')}${words.cancel}
        </button>
      </div>
      <progress
        max="1"
        .value=${run.job === null ? nothing : share}
        aria-label=${words.label}
      ></progress>
      <p class="numbers">
        ${words.share(share)}${left === null || run.stopping ? nothing : html` · ${words.left(left)}`}
      </p>
    `;
  }

  private get doing(): string {
    const { job, files, stopping } = this.run;
    const words = strings.library.progress;
    if (stopping) return words.stopping;
    if (job === null) return words.sending(files);
    return job.item === null ? words.started : words.reading(job.item);
  }

  private renderEnd(report: ImportReport | null) {
    return html`
      <div class="line">
        <p class="doing" role="status">${this.ending(report)}</p>
        <button class="button" type="button" @click=${this.onDismiss}>
          ${strings.library.progress.dismiss}
        </button>
      </div>
      ${report === null ? this.renderFailure() : this.renderReport(report)}
    `;
  }

  private ending(report: ImportReport | null): string {
    const { progress, report: words } = strings.library;
    if (report === null) {
      return this.run.job?.state === 'cancelled' ? progress.cancelled : progress.failed;
    }
    const { added } = report;
    return added.length === 0 ? words.added(0) : `${words.added(added.length)} ${words.look}`;
  }

  private renderFailure() {
    const error = this.run.error ?? this.run.job?.error;
    return error ? html`<p>${troubleTemplate(error)}</p>` : nothing;
  }

  private renderReport({ errors, decisions, duplicates, nearDuplicates }: ImportReport) {
    const words = strings.library.report;
    const notes = [
      ...decisions.map(({ file, links }) => words.decided(file, links)),
      ...duplicates.map(({ file, of }) => words.duplicate(file, this.nameOf(of))),
      ...nearDuplicates.map(({ article, of, similarity }) =>
        words.near(this.nameOf(article), this.nameOf(of), similarity),
      ),
    ];
    return html`
      ${
        errors.length === 0
          ? nothing
          : html`
            <p>${words.errors(errors.length)}</p>
            <ul>
              ${errors.slice(0, TOLD).map((error) => html`<li>${troubleTemplate(error)}</li>`)}
              ${moreTemplate(errors.length)}
            </ul>
          `
      }
      ${
        notes.length === 0
          ? nothing
          : html`
            <ul>
              ${notes.slice(0, TOLD).map((note) => html`<li>${note}</li>`)}
              ${moreTemplate(notes.length)}
            </ul>
          `
      }
    `;
  }

  private nameOf(id: string): string {
    const article = this.articles.find((each) => each.id === id);
    return article ? headlineName(article) : id;
  }

  private onStop(): void {
    void importRuns.stop(this.key);
  }

  private onDismiss(): void {
    importRuns.dismiss(this.key);
  }
}

function moreTemplate(n: number) {
  return n > TOLD ? html`<li>${strings.library.report.more(n - TOLD)}</li>` : nothing;
}

declare global {
  interface HTMLElementTagNameMap {
    'import-progress': ImportProgress;
  }
}
