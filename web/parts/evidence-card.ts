import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Comparison, LinkVerdict, SentencePair } from '../../server/core/types.ts';
import { type Explanation, toldError } from '../api.ts';
import { ParagraphJump } from '../events.ts';
import { fullName } from '../reading/article-label.ts';
import type { Counterpart } from '../reading/counterparts.ts';
import { questionOf } from '../reading/explanation.ts';
import type { Place } from '../reading/lighting.ts';
import {
  chanceWords,
  confidenceNumber,
  cosineNumber,
  linkWords,
  marginNumber,
  marginWords,
} from '../reading/score-words.ts';
import { sentenceText } from '../reading/sentence-pieces.ts';
import { verdictAction } from '../review/actions.ts';
import { Decided } from '../review-events.ts';
import { strings } from '../strings.ts';
import { evidenceCardStyles } from './evidence-card.styles.ts';
import { explanationTask } from './explanation-task.ts';
import { explanationStyles, explanationTemplate } from './explanation-templates.ts';
import {
  partMarkings,
  quotedPairStyles,
  quotedPairTemplate,
  quoteOf,
  wordMarkings,
} from './quoted-pair.ts';
import { sharedStyles } from './shared-styles.ts';
import { troubleTemplate } from './trouble.ts';

/** One link: how sure it is, the sentences that carry it, and on demand why and by which words; accepted or rejected. @fires paragraph-jump @fires decided */
@customElement('evidence-card')
export class EvidenceCard extends LitElement {
  static override styles = [sharedStyles, quotedPairStyles, explanationStyles, evidenceCardStyles];

  @property({ attribute: false }) accessor comparison!: Comparison;
  /** Class of each article's hue. */
  @property({ attribute: false }) accessor hues: readonly string[] = [];
  @property({ attribute: false }) accessor here!: Place;
  @property({ attribute: false }) accessor counterpart!: Counterpart;
  @state() private accessor asksWhy = false;
  @state() private accessor showsWords = false;

  private readonly explanation = explanationTask(this, () =>
    this.asksWhy || this.showsWords
      ? questionOf(this.comparison.articles, this.here, this.counterpart)
      : null,
  );

  override render() {
    const { counterpart: title, goTo, further, carriedBy } = strings.evidence;
    const { confidence, paragraph, evidence, decision } = this.counterpart;
    const { machine } = strings.scores;
    const other = this.comparison.articles[this.counterpart.article]!;
    const [best, ...rest] = evidence;
    if (best === undefined) return this.renderDrawn(title(paragraph + 1, fullName(other)));
    return html`
      <section>
        <h3>
          <span class="verdict">${linkWords(this.counterpart)}</span>
          <span class="number"> · ${
            decision === null ? confidenceNumber(confidence) : machine(confidenceNumber(confidence))
          }</span>
          <svg class="gauge" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
            <rect class="ground" width="100" height="8"></rect>
            <rect width=${Math.round(confidence * 100)} height="8"></rect>
          </svg>
        </h3>
        <p class="what">
          ${title(paragraph + 1, fullName(other))}
          <button class="go" type="button" @click=${this.onJump}>${goTo}</button>
        </p>
        ${this.renderReview()}
        <p class="visually-hidden">${carriedBy}</p>
        ${this.renderBest(best)}
        <button class="words" type="button" aria-pressed=${this.showsWords} @click=${this.onWords}>
          ${strings.explanation.words.toggle}
        </button>
        ${this.showsWords ? this.renderAnswer((found) => this.renderWords(found)) : nothing}
        ${this.renderScores(best)}
        ${
          rest.length === 0
            ? nothing
            : html`
              <details>
                <summary>${further(rest.length)}</summary>
                ${rest.map((pair) => this.renderPair(pair))}
              </details>
            `
        }
        <details class="why" @toggle=${this.onWhy}>
          <summary>${strings.explanation.why.summary}</summary>
          ${
            this.asksWhy
              ? this.renderAnswer((found) =>
                  explanationTemplate(found, {
                    articles: this.comparison.articles,
                    here: this.here,
                    there: this.counterpart,
                  }),
                )
              : nothing
          }
        </details>
      </section>
    `;
  }

  /** A link that the machine did not see has no evidence but the person's word. */
  private renderDrawn(title: string) {
    return html`
      <section>
        <h3>${linkWords(this.counterpart)}</h3>
        <p class="what">
          ${title}
          <button class="go" type="button" @click=${this.onJump}>${strings.evidence.goTo}</button>
        </p>
        ${this.renderReview()}
        <p class="what">${strings.review.card.drawn}</p>
      </section>
    `;
  }

  private renderReview() {
    const { card, verdicts, by } = strings.review;
    const { decision } = this.counterpart;
    const isAccepted = decision !== null;
    return html`
      ${decision === null ? nothing : html`<p class="decided">${by(verdicts.accepted, decision.by, decision.at)}</p>`}
      <p class="review no-print">
        <button
          class="button"
          type="button"
          aria-pressed=${isAccepted}
          @click=${() => this.judge(isAccepted ? null : 'accepted')}
        >
          ${isAccepted ? html`✓ ${verdicts.accepted}` : card.accept}
        </button>
        <button class="button" type="button" @click=${() => this.judge('rejected')}>
          ${card.reject}
        </button>
      </p>
    `;
  }

  private judge(verdict: LinkVerdict | null): void {
    const { here, counterpart } = this;
    const places = { source: here, target: counterpart };
    this.dispatchEvent(new Decided(verdictAction(this.comparison.articles, places, verdict)));
  }

  /** The words are those of the explanation's likeliest sentences; these are quoted while they are shown. */
  private renderBest(best: SentencePair) {
    const found = this.showsWords ? this.explanation.value : undefined;
    const [pair] = found?.pairs ?? [];
    if (!found?.words || pair === undefined) return this.renderPair(best);
    const { articles } = this.comparison;
    const { here, counterpart: there, hues } = this;
    return quotedPairTemplate([
      quoteOf(articles, hues, here, pair.source, wordMarkings(found.words, 'source')),
      quoteOf(articles, hues, there, pair.target, wordMarkings(found.words, 'target')),
    ]);
  }

  private renderPair({ source, target, sourcePart, targetPart }: SentencePair) {
    const { articles } = this.comparison;
    return quotedPairTemplate([
      quoteOf(articles, this.hues, this.here, source, partMarkings(sourcePart)),
      quoteOf(articles, this.hues, this.counterpart, target, partMarkings(targetPart)),
    ]);
  }

  private renderScores({ cosine, margin }: SentencePair) {
    const { chance, sameEvent } = this.counterpart;
    const scores = strings.explanation.chance;
    return html`
      <dl>
        <div>
          <dt>${strings.evidence.cosine}</dt>
          <dd><b>${cosineNumber(cosine)}</b> ${strings.evidence.cosineWhy}</dd>
        </div>
        <div>
          <dt>${strings.evidence.margin}</dt>
          <dd><b>${marginNumber(margin)}</b> ${marginWords(margin)}</dd>
        </div>
        <div>
          <dt>${scores.label}</dt>
          <dd class="chance">${chanceWords(chance)}${sameEvent ? nothing : html`. ${scores.otherEvent}`}</dd>
        </div>
      </dl>
    `;
  }

  private renderAnswer(complete: (explanation: Explanation) => unknown) {
    const { loading, failed, retry } = strings.explanation.why;
    return this.explanation.render({
      pending: () => html`<p class="state" role="status">${loading}</p>`,
      complete,
      error: (error) => {
        return html`
          <p class="state" role="alert">
            ${failed} ${troubleTemplate(toldError(error))}
            <button class="go" type="button" @click=${this.onRetry}>${retry}</button>
          </p>
        `;
      },
    });
  }

  private renderWords({ words, pairs: [pair] }: Explanation) {
    const { legend, caveat, none, matches, match } = strings.explanation.words;
    if (words === null || pair === undefined) return html`<p class="legend">${none}</p>`;
    const { articles } = this.comparison;
    const text = ({ article, paragraph }: Place, sentence: number) =>
      sentenceText(articles[article]!.paragraphs[paragraph], sentence);
    const [here, there] = [text(this.here, pair.source), text(this.counterpart, pair.target)];
    return html`
      <p class="legend">${legend} ${caveat}</p>
      <ol class="visually-hidden" aria-label=${matches}>
        ${words.matches.map(
          ({ source, target }) =>
            html`<li>${match(here.slice(source.start, source.end), there.slice(target.start, target.end))}</li>`,
        )}
      </ol>
    `;
  }

  private onJump(): void {
    const { article, paragraph } = this.counterpart;
    const { id } = this.comparison.articles[article]!;
    this.dispatchEvent(new ParagraphJump({ article: id, paragraph }));
  }

  private onWords(): void {
    this.showsWords = !this.showsWords;
  }

  /** Once asked, the answer stays. */
  private onWhy(event: Event): void {
    if ((event.target as HTMLDetailsElement).open) this.asksWhy = true;
  }

  private onRetry(): void {
    void this.explanation.run();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'evidence-card': EvidenceCard;
  }
}
