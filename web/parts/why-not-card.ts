import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { Comparison } from '../../server/core/types.ts';
import { type Explanation, toldError } from '../api.ts';
import { AskChange, ParagraphJump } from '../events.ts';
import { fullName } from '../reading/article-label.ts';
import { questionOf } from '../reading/explanation.ts';
import type { Place } from '../reading/lighting.ts';
import { confidenceNumber } from '../reading/score-words.ts';
import { strings } from '../strings.ts';
import { evidenceCardStyles } from './evidence-card.styles.ts';
import { explanationTask } from './explanation-task.ts';
import { explanationStyles, explanationTemplate } from './explanation-templates.ts';
import { icon } from './icons.ts';
import { quotedPairStyles, quotedPairTemplate, quoteOf } from './quoted-pair.ts';
import { sharedStyles } from './shared-styles.ts';
import { troubleTemplate } from './trouble.ts';

/** Why two paragraphs are not linked: how far they are from it, what speaks against, who has the better claim. @fires ask-change @fires paragraph-jump */
@customElement('why-not-card')
export class WhyNotCard extends LitElement {
  static override styles = [
    sharedStyles,
    quotedPairStyles,
    explanationStyles,
    evidenceCardStyles,
    css`
      section {
        padding: var(--space-3) var(--space-4);
        border: 1px dashed var(--ink-faint);
        border-radius: 3px;
      }
      header {
        display: flex;
        align-items: start;
        justify-content: space-between;
        gap: var(--space-3);
      }
    `,
  ];

  @property({ attribute: false }) accessor comparison!: Comparison;
  /** Class of each article's hue. */
  @property({ attribute: false }) accessor hues: readonly string[] = [];
  @property({ attribute: false }) accessor here!: Place;
  @property({ attribute: false }) accessor there!: Place;
  @query('h3') private accessor heading!: HTMLHeadingElement;

  private readonly explanation = explanationTask(this, () =>
    questionOf(this.comparison.articles, this.here, this.there),
  );

  override focus(): void {
    this.heading.focus();
  }

  override render() {
    const { about, dismiss } = strings.explanation.whyNot;
    const other = this.comparison.articles[this.there.article]!;
    return html`
      <section aria-labelledby="verdict">
        <header>
          <h3 id="verdict" tabindex="-1" aria-live="polite">${this.renderVerdict()}</h3>
          <button class="button" type="button" aria-label=${dismiss} @click=${this.onDismiss}>
            ${icon('close')}
          </button>
        </header>
        <p class="what">
          ${about(this.there.paragraph + 1, fullName(other))}
          <button class="go" type="button" @click=${this.onJump}>${strings.evidence.goTo}</button>
        </p>
        ${this.explanation.render({
          complete: (found) => this.renderFound(found),
          error: (error) => this.renderError(error),
        })}
      </section>
    `;
  }

  private renderVerdict(): string {
    const { asking, linked, notLinked } = strings.explanation.whyNot;
    return (
      this.explanation.render({
        initial: () => asking,
        pending: () => asking,
        complete: ({ confidence, threshold }) =>
          confidence >= threshold
            ? linked(confidenceNumber(confidence))
            : notLinked(confidenceNumber(confidence), confidenceNumber(threshold)),
        error: () => strings.explanation.why.failed,
      }) ?? asking
    );
  }

  private renderFound(found: Explanation) {
    const [best] = found.pairs;
    const { articles } = this.comparison;
    const { here, there, hues } = this;
    return html`
      ${
        best === undefined
          ? nothing
          : html`
            <p class="visually-hidden">${strings.explanation.whyNot.nearest}</p>
            ${quotedPairTemplate([
              quoteOf(articles, hues, here, best.source),
              quoteOf(articles, hues, there, best.target),
            ])}
          `
      }
      ${explanationTemplate(found, { articles, here, there })}
    `;
  }

  private renderError(error: unknown) {
    return html`
      <p class="state" role="alert">
        ${troubleTemplate(toldError(error))}
        <button class="go" type="button" @click=${this.onRetry}>
          ${strings.explanation.why.retry}
        </button>
      </p>
    `;
  }

  private onDismiss(): void {
    this.dispatchEvent(new AskChange(null));
  }

  private onJump(): void {
    const { article, paragraph } = this.there;
    const { id } = this.comparison.articles[article]!;
    this.dispatchEvent(new ParagraphJump({ article: id, paragraph }));
  }

  private onRetry(): void {
    void this.explanation.run();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'why-not-card': WhyNotCard;
  }
}
