import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Article } from '../../server/core/types.ts';
import type { ReviewItem } from '../api.ts';
import { shortName } from '../reading/article-label.ts';
import { confidenceNumber } from '../reading/score-words.ts';
import type { PlacePair } from '../review/actions.ts';
import { strings } from '../strings.ts';
import { sharedStyles } from './shared-styles.ts';

/** A pair was chosen from the list. */
export class QueueOpen extends Event {
  static readonly eventName = 'queue-open';
  /** Into the list, from 0. */
  readonly index: number;
  constructor(index: number) {
    super(QueueOpen.eventName);
    this.index = index;
  }
}

/** Rows drawn at once. */
const DRAWN_AT_ONCE = 60;

/** All pairs there are to decide on, and what was decided: by whom, when. @fires queue-open */
@customElement('review-queue')
export class ReviewQueue extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      h2 {
        margin: var(--space-6) 0 var(--space-2);
        font: 650 1.375rem / 1.2 var(--serif);
      }
      table {
        inline-size: 100%;
        border-collapse: collapse;
        font-size: var(--type-small);
      }
      th,
      td {
        padding: var(--space-1) var(--space-3) var(--space-1) 0;
        border-block-end: 1px solid var(--rule);
        text-align: start;
        vertical-align: baseline;
        overflow-wrap: break-word;
      }
      th {
        font-weight: 600;
      }
      td.number {
        font-variant-numeric: tabular-nums;
      }
      tr.current td {
        background: var(--lit-source);
      }
      td button {
        min-block-size: 1.75rem;
        padding: 0;
        border: 0;
        background: none;
        color: var(--accent);
        text-align: start;
        text-decoration: underline;
        text-underline-offset: 0.15em;
      }
      .open {
        color: var(--ink-soft);
      }
    `,
  ];

  @property({ attribute: false }) accessor articles!: readonly Article[];
  @property({ attribute: false }) accessor items: readonly ReviewItem[] = [];
  @property({ attribute: false }) accessor placesOf!: (item: ReviewItem) => PlacePair;
  /** Into the items. */
  @property({ type: Number }) accessor current = 0;
  @state() private accessor drawn = DRAWN_AT_ONCE;

  override render() {
    const { queue } = strings.review;
    const left = this.items.length - this.drawn;
    return html`
      <h2>${queue.heading}</h2>
      <table>
        <caption class="visually-hidden">${queue.caption}</caption>
        <thead>
          <tr>
            <th scope="col">${queue.pair}</th>
            <th scope="col">${queue.confidence}</th>
            <th scope="col">${queue.decision}</th>
          </tr>
        </thead>
        <tbody>
          ${this.items.slice(0, this.drawn).map((item, index) => this.renderItem(item, index))}
        </tbody>
      </table>
      ${
        left > 0
          ? html`<p><button class="button" type="button" @click=${this.onMore}>${queue.more(left)}</button></p>`
          : nothing
      }
    `;
  }

  private renderItem(item: ReviewItem, index: number) {
    const { verdicts, by, queue } = strings.review;
    const { source, target } = this.placesOf(item);
    const name = [source, target]
      .map(({ article, paragraph }) => `${shortName(this.articles[article]!)} ${paragraph + 1}`)
      .join(' – ');
    const said =
      item.verdict === null || item.by === null || item.at === null
        ? html`<span class="open">${verdicts.open}</span>`
        : by(verdicts[item.verdict], item.by, item.at);
    const isCurrent = index === this.current;
    return html`
      <tr class=${isCurrent ? 'current' : ''}>
        <td>
          <button
            type="button"
            aria-label=${queue.open(name)}
            aria-current=${isCurrent ? 'true' : nothing}
            @click=${() => this.dispatchEvent(new QueueOpen(index))}
          >
            ${name}
          </button>
        </td>
        <td class="number">${item.confidence === 0 ? '–' : confidenceNumber(item.confidence)}</td>
        <td>${said}${item.note === null ? nothing : html` · ${queue.noted}`}</td>
      </tr>
    `;
  }

  private onMore(): void {
    this.drawn += DRAWN_AT_ONCE;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'review-queue': ReviewQueue;
  }
}
