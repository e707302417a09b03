import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { strings } from '../strings.ts';
import { sharedStyles } from './shared-styles.ts';

const LINES = [0, 1, 2, 3, 4, 5, 6];

/** Grey columns where the texts will stand, and a word on what is happening. */
@customElement('reading-skeleton')
export class ReadingSkeleton extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      p {
        margin: 0 0 var(--space-4);
        color: var(--ink-soft);
        font-size: var(--type-tool);
      }
      .columns {
        display: grid;
        grid-auto-flow: column;
        grid-auto-columns: minmax(0, 1fr);
        gap: var(--space-5);
      }
      .column {
        border-block-start: 3px solid var(--rule);
        padding-block-start: var(--space-4);
      }
      .line {
        block-size: 0.7em;
        margin-block-end: 0.8em;
        border-radius: 2px;
        background: var(--rule);
      }
      .line:nth-child(4n) {
        inline-size: 55%;
        margin-block-end: 2em;
      }
      @media (prefers-reduced-motion: no-preference) {
        .line {
          animation: breathe 1.6s ease-in-out infinite alternate;
        }
        @keyframes breathe {
          to {
            opacity: 0.45;
          }
        }
      }
    `,
  ];

  @property({ type: Number }) accessor columns = 3;
  @property() accessor text: string = strings.states.loading;

  override render() {
    return html`
      <p role="status">${this.text}</p>
      <div class="columns" aria-hidden="true">
        ${Array.from(
          { length: this.columns },
          () => html`<div class="column">${LINES.map(() => html`<div class="line"></div>`)}</div>`,
        )}
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'reading-skeleton': ReadingSkeleton;
  }
}
