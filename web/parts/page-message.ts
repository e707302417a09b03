import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { toldError } from '../api.ts';
import { Retry } from '../events.ts';
import { strings } from '../strings.ts';
import { sharedStyles } from './shared-styles.ts';
import { troubleTemplate } from './trouble.ts';

/** What stands in place of the texts: nothing chosen yet, or something went wrong. @fires retry */
@customElement('page-message')
export class PageMessage extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      section {
        max-inline-size: 40rem;
        margin-block: var(--space-6);
        padding: var(--space-5) 0 var(--space-6);
        border-block-start: 3px solid var(--rule-strong);
      }
      h2 {
        margin: 0 0 var(--space-2);
        font: 650 1.75rem / 1.2 var(--serif);
        text-wrap: balance;
      }
      p {
        margin: 0 0 var(--space-3);
        font: 400 var(--type-lead) / 1.5 var(--serif);
        color: var(--ink-soft);
        text-wrap: pretty;
      }
      .figure {
        display: block;
        inline-size: 9rem;
        margin-block-end: var(--space-5);
        color: var(--ink-faint);
      }
    `,
  ];

  @property() accessor heading = '';
  @property() accessor text = '';
  /** What went wrong: then it is spoken at once and offers to try again. `null` = nothing did. */
  @property({ attribute: false }) accessor error: unknown = null;

  override render() {
    const isError = this.error !== null;
    return html`
      <section role=${isError ? 'alert' : nothing}>
        ${isError ? nothing : this.renderFigure()}
        <h2>${this.heading}</h2>
        <p>${isError ? troubleTemplate(toldError(this.error)) : this.text}</p>
        ${
          isError
            ? html`<button class="button primary" type="button" @click=${this.onRetry}>
              ${strings.states.retry}
            </button>`
            : nothing
        }
      </section>
    `;
  }

  /** Two columns with one passage that meets, and gaps. */
  private renderFigure() {
    return html`
      <svg class="figure" viewBox="0 0 144 64" aria-hidden="true" fill="none" stroke="currentcolor">
        <path stroke-width="2" d="M2 6h60M2 14h52M82 6h60M82 14h44M2 56h48M82 40h60M82 48h60M82 56h30" />
        <path stroke="var(--mark)" stroke-width="3" d="M2 26h60M2 34h40M82 26h60" />
        <path stroke="var(--mark)" stroke-width="1.5" stroke-dasharray="3 3" d="M64 26h16" />
      </svg>
    `;
  }

  private onRetry(): void {
    this.dispatchEvent(new Retry());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'page-message': PageMessage;
  }
}
