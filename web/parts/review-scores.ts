import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Review } from '../api.ts';
import { strings } from '../strings.ts';
import { sharedStyles } from './shared-styles.ts';

/** Decisions of either verdict before a threshold is suggested, as the server has it. */
const SUGGESTED_FROM = 10;

/** How the machine does against what the reviewer has decided, and which threshold would do better. */
@customElement('review-scores')
export class ReviewScores extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      section {
        padding: var(--space-4);
        background: var(--paper-sunk);
        font-size: var(--type-small);
      }
      h2 {
        margin: 0 0 var(--space-2);
        font: 650 var(--type-tool) / 1.3 var(--sans);
      }
      dl {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(8rem, 100%), 1fr));
        gap: var(--space-3);
        margin: 0 0 var(--space-3);
      }
      dt {
        font-weight: 600;
      }
      dd {
        margin: 0;
        color: var(--ink-soft);
      }
      b {
        display: block;
        font: 650 1.75rem / 1.2 var(--serif);
        font-variant-numeric: tabular-nums;
        color: var(--ink);
      }
      p {
        margin: 0 0 var(--space-2);
        color: var(--ink-soft);
      }
      p.suggestion {
        font-weight: 600;
        color: var(--ink);
      }
    `,
  ];

  @property({ attribute: false }) accessor scores!: Review['scores'];

  override render() {
    const words = strings.review.scores;
    const { decided, right, wrong, missed, precision, recall, threshold, suggestion } = this.scores;
    const number = (share: number, of: number) => (of === 0 ? '–' : words.share(share));
    return html`
      <section aria-labelledby="heading">
        <h2 id="heading">${words.heading}</h2>
        ${
          decided === 0
            ? html`<p>${words.none}</p>`
            : html`
              <dl>
                <div>
                  <dt>${words.precision}</dt>
                  <dd><b>${number(precision, right + wrong)}</b>${words.precisionWhy(right, right + wrong)}</dd>
                </div>
                <div>
                  <dt>${words.recall}</dt>
                  <dd><b>${number(recall, right + missed)}</b>${words.recallWhy(right, right + missed)}</dd>
                </div>
              </dl>
            `
        }
        <p>${words.threshold(threshold)}</p>
        ${
          suggestion === null
            ? html`<p>${words.noSuggestion(SUGGESTED_FROM)}</p>`
            : html`<p class="suggestion">
                ${words.suggestion(suggestion.threshold, suggestion.precision, suggestion.recall)}
              </p>`
        }
        ${decided === 0 ? nothing : html`<p>${words.caveat}</p>`}
      </section>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'review-scores': ReviewScores;
  }
}
