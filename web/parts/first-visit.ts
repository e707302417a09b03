import { css, html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { setTourTaken, tourTaken } from '../preferences.ts';
import { strings } from '../strings.ts';
import { icon } from './icons.ts';
import { sharedStyles } from './shared-styles.ts';

/** A short tour on the first visit, above the texts and never over them; once ended it does not come back by itself. */
@customElement('first-visit')
export class FirstVisit extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      section {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: var(--space-2) var(--space-4);
        align-items: start;
        max-inline-size: 56rem;
        margin-block-start: var(--space-4);
        padding: var(--space-3) var(--space-4);
        border: 1px solid var(--rule);
        border-inline-start: 4px solid var(--accent);
        background: var(--paper-raised);
      }
      h2 {
        margin: 0;
        font: 650 var(--type-tool) / 1.3 var(--sans);
      }
      h2 span {
        font-weight: 400;
        color: var(--ink-soft);
      }
      .step {
        margin: var(--space-1) 0 0;
        min-block-size: 3em;
        font: 400 var(--type-body) / 1.5 var(--serif);
        text-wrap: pretty;
      }
      .actions {
        display: flex;
        flex-wrap: wrap;
        justify-content: end;
        gap: var(--space-2);
      }
      @media (width < 40rem) {
        section {
          grid-template-columns: minmax(0, 1fr);
        }
        .actions {
          justify-content: start;
        }
      }
    `,
  ];

  /** From 0; `null` = not shown. */
  @state() private accessor step: number | null = tourTaken() ? null : 0;

  /** From the beginning. */
  start(): void {
    this.step = 0;
    void this.updateComplete.then(() => this.scrollIntoView({ block: 'nearest' }));
  }

  override render() {
    if (this.step === null) return nothing;
    const { heading, position, texts, evidence, views, library, next, end, skip } = strings.tour;
    const steps = [texts, evidence, views, library];
    const isLast = this.step === steps.length - 1;
    return html`
      <section class="no-print" aria-labelledby="heading">
        <div>
          <h2 id="heading">${heading} <span>${position(this.step + 1, steps.length)}</span></h2>
          <p class="step" aria-live="polite">${steps[this.step]}</p>
        </div>
        <div class="actions">
          ${
            isLast
              ? nothing
              : html`<button class="button" type="button" @click=${this.onEnd}>
                  ${icon('close')}${skip}
                </button>`
          }
          <button class="button primary" type="button" @click=${isLast ? this.onEnd : this.onNext}>
            ${isLast ? end : next}
          </button>
        </div>
      </section>
    `;
  }

  private onNext(): void {
    this.step = (this.step ?? 0) + 1;
  }

  private onEnd(): void {
    this.step = null;
    setTourTaken();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'first-visit': FirstVisit;
  }
}
