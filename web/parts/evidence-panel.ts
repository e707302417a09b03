import { html, LitElement, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Comparison } from '../../server/core/types.ts';
import { PinChange } from '../events.ts';
import { fullName } from '../reading/article-label.ts';
import type { Counterpart } from '../reading/counterparts.ts';
import { type Place, placeKey } from '../reading/lighting.ts';
import { strings } from '../strings.ts';
import { evidenceStyles } from './evidence-panel.styles.ts';
import { icon } from './icons.ts';
import { sharedStyles } from './shared-styles.ts';
import type { WhyNotCard } from './why-not-card.ts';
import './evidence-card.ts';
import './why-not-card.ts';

/** Why a paragraph was put beside others, and why not beside one that was asked about. @fires pin-change @fires ask-change @fires paragraph-jump */
@customElement('evidence-panel')
export class EvidencePanel extends LitElement {
  static override styles = [sharedStyles, evidenceStyles];

  @property({ attribute: false }) accessor comparison!: Comparison;
  /** Class of each article's hue. */
  @property({ attribute: false }) accessor hues: readonly string[] = [];
  @property({ attribute: false }) accessor place!: Place;
  @property({ attribute: false }) accessor counterparts: readonly Counterpart[] = [];
  /** A paragraph without a link to `place`, of which the reader asks why. */
  @property({ attribute: false }) accessor asked: Place | null = null;
  @query('h2') private accessor heading!: HTMLHeadingElement;
  @query('why-not-card') private accessor whyNot!: WhyNotCard | null;

  override focus(): void {
    this.heading.focus({ preventScroll: true });
  }

  async focusAnswer(): Promise<void> {
    await this.updateComplete;
    await this.whyNot?.updateComplete;
    this.whyNot?.focus();
  }

  override render() {
    const { heading, close, methodHeading, method } = strings.evidence;
    const article = this.comparison.articles[this.place.article]!;
    const { name, hash } = this.comparison.model;
    return html`
      <aside aria-labelledby="heading">
        <header>
          <h2 id="heading" tabindex="-1">${heading(this.place.paragraph + 1, fullName(article))}</h2>
          <button class="button" type="button" @click=${this.onClose}>
            ${icon('close')}<span class="wide-only">${close}</span>
          </button>
        </header>
        <div class="scroll" tabindex="0" role="group" aria-labelledby="heading">
          <slot name="notice"></slot>
          <div class="cards">
            ${this.asked === null ? nothing : this.renderWhyNot(this.asked)}
            ${repeat(
              this.counterparts,
              (counterpart) => `${placeKey(this.place)} ${placeKey(counterpart)}`,
              (counterpart) => html`
                <evidence-card
                  .comparison=${this.comparison}
                  .hues=${this.hues}
                  .here=${this.place}
                  .counterpart=${counterpart}
                ></evidence-card>
              `,
            )}
          </div>
          <p class="hint">${strings.explanation.whyNot.hint}</p>
          <details class="method">
            <summary>${methodHeading}</summary>
            <p>${method(name, hash)}</p>
          </details>
        </div>
      </aside>
    `;
  }

  private renderWhyNot(asked: Place) {
    return html`
      <why-not-card
        .comparison=${this.comparison}
        .hues=${this.hues}
        .here=${this.place}
        .there=${asked}
      ></why-not-card>
    `;
  }

  private onClose(): void {
    this.dispatchEvent(new PinChange(null, null));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'evidence-panel': EvidencePanel;
  }
}
