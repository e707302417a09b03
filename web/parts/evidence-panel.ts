import { html, LitElement, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { Article, Comparison, SentencePair } from '../../server/core/types.ts';
import { ParagraphJump, PinChange } from '../events.ts';
import { fullName } from '../reading/article-label.ts';
import type { Counterpart } from '../reading/counterparts.ts';
import type { Place } from '../reading/lighting.ts';
import {
  confidenceNumber,
  confidenceWords,
  cosineNumber,
  marginNumber,
  marginWords,
} from '../reading/score-words.ts';
import { sentenceText } from '../reading/sentence-pieces.ts';
import { strings } from '../strings.ts';
import { evidenceStyles } from './evidence-panel.styles.ts';
import { icon } from './icons.ts';
import { sharedStyles } from './shared-styles.ts';

/** Why a paragraph was put beside others: the sentences, quoted, and the scores in words. @fires pin-change @fires paragraph-jump */
@customElement('evidence-panel')
export class EvidencePanel extends LitElement {
  static override styles = [sharedStyles, evidenceStyles];

  @property({ attribute: false }) accessor comparison!: Comparison;
  /** Class of each article's hue. */
  @property({ attribute: false }) accessor hues: readonly string[] = [];
  @property({ attribute: false }) accessor place!: Place;
  @property({ attribute: false }) accessor counterparts: readonly Counterpart[] = [];
  @query('h2') private accessor heading!: HTMLHeadingElement;

  override focus(): void {
    this.heading.focus({ preventScroll: true });
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
        <div class="cards">
          ${this.counterparts.map((counterpart) => this.renderCounterpart(article, counterpart))}
        </div>
        <details class="method">
          <summary>${methodHeading}</summary>
          <p>${method(name, hash)}</p>
        </details>
        </div>
      </aside>
    `;
  }

  private renderCounterpart(article: Article, counterpart: Counterpart) {
    const { counterpart: title, goTo, further, carriedBy } = strings.evidence;
    const other = this.comparison.articles[counterpart.article]!;
    const [best, ...rest] = counterpart.evidence;
    if (best === undefined) return nothing;
    const jump = () =>
      this.dispatchEvent(
        new ParagraphJump({ article: other.id, paragraph: counterpart.paragraph }),
      );
    return html`
      <section>
        <h3>
          <span class="verdict">${confidenceWords(counterpart.confidence)}</span>
          <span class="number"> · ${confidenceNumber(counterpart.confidence)}</span>
          <svg class="gauge" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
            <rect class="ground" width="100" height="8"></rect>
            <rect width=${Math.round(counterpart.confidence * 100)} height="8"></rect>
          </svg>
        </h3>
        <p class="what">
          ${title(counterpart.paragraph + 1, fullName(other))}
          <button class="go" type="button" @click=${jump}>${goTo}</button>
        </p>
        <p class="visually-hidden">${carriedBy}</p>
        ${this.renderPair(article, other, counterpart, best)}
        <dl>
          <div>
            <dt>${strings.evidence.cosine}</dt>
            <dd><b>${cosineNumber(best.cosine)}</b> ${strings.evidence.cosineWhy}</dd>
          </div>
          <div>
            <dt>${strings.evidence.margin}</dt>
            <dd><b>${marginNumber(best.margin)}</b> ${marginWords(best.margin)}</dd>
          </div>
        </dl>
        ${
          rest.length === 0
            ? nothing
            : html`
              <details>
                <summary>${further(rest.length)}</summary>
                ${rest.map((pair) => this.renderPair(article, other, counterpart, pair))}
              </details>
            `
        }
      </section>
    `;
  }

  private renderPair(
    article: Article,
    other: Article,
    { paragraph }: Counterpart,
    pair: SentencePair,
  ) {
    const sides = [
      { of: article, at: this.place.paragraph, sentence: pair.source, k: this.place.article },
      {
        of: other,
        at: paragraph,
        sentence: pair.target,
        k: this.comparison.articles.indexOf(other),
      },
    ];
    return html`
      <div class="pair">
        ${sides.map(
          ({ of, at, sentence, k }) => html`
            <blockquote class=${this.hues[k] ?? ''}>
              <span class="tag">${of.lang}</span>
              <p lang=${of.paragraphs[at]?.lang ?? of.lang}>${sentenceText(of.paragraphs[at], sentence)}</p>
            </blockquote>
          `,
        )}
      </div>
    `;
  }

  private onClose(): void {
    this.dispatchEvent(new PinChange(null));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'evidence-panel': EvidencePanel;
  }
}
