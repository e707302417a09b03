import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Article } from '../../server/core/types.ts';
import type { ReviewItem } from '../api.ts';
import { fullName } from '../reading/article-label.ts';
import { questionOf } from '../reading/explanation.ts';
import type { Place } from '../reading/lighting.ts';
import { confidenceNumber } from '../reading/score-words.ts';
import { sentencePieces } from '../reading/sentence-pieces.ts';
import {
  noteAction,
  OTHER_FITS,
  type OtherFits,
  onlyAction,
  otherAction,
  type PlacePair,
  verdictAction,
} from '../review/actions.ts';
import { itemKey } from '../review/working-order.ts';
import { Decided } from '../review-events.ts';
import { INITIAL_STATE, type PageState } from '../state.ts';
import { strings } from '../strings.ts';
import { explanationTask } from './explanation-task.ts';
import { explanationStyles, explanationTemplate } from './explanation-templates.ts';
import { keyHint } from './key-hint.ts';
import { reviewCardStyles } from './review-card.styles.ts';
import { sharedStyles } from './shared-styles.ts';

/** Words of a paragraph by which it is chosen from a list. */
const CHOICE_LENGTH = 90;

/** One pair to decide on: both paragraphs, what the machine thinks, what people said. @fires decided */
@customElement('review-card')
export class ReviewCard extends LitElement {
  static override styles = [sharedStyles, explanationStyles, reviewCardStyles];

  /** Id of the collection the articles are of. */
  @property() accessor collection = '';
  @property({ attribute: false }) accessor articles!: readonly Article[];
  /** Class of each article's hue. */
  @property({ attribute: false }) accessor hues: readonly string[] = [];
  @property({ attribute: false }) accessor item!: ReviewItem;
  @property({ attribute: false }) accessor places!: PlacePair;
  /** What is linked now, as the page shows it. */
  @property({ attribute: false }) accessor shown: readonly PlacePair[] = [];
  /** From 1. */
  @property({ type: Number }) accessor number = 1;
  @property({ type: Number }) accessor total = 1;
  @property({ attribute: false }) accessor addressOf!: (change: Partial<PageState>) => string;
  @state() private accessor other: number | null = null;
  @query('textarea') private accessor noteField!: HTMLTextAreaElement;
  @query('details.note') private accessor noteDetails!: HTMLDetailsElement;

  private readonly explanation = explanationTask(this, () => {
    const { source, target } = this.places;
    const isText = [source, target].every(
      ({ article, paragraph }) => this.articles[article]!.paragraphs[paragraph]?.kind === 'text',
    );
    return isText ? questionOf(this.articles, source, target) : null;
  });

  async focusNote(): Promise<void> {
    this.noteDetails.open = true;
    await this.updateComplete;
    this.noteField.focus();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('item');
    if (before !== undefined && itemKey(before) !== itemKey(this.item)) this.other = null;
  }

  override render() {
    const { item } = this;
    const { card, verdicts, by } = strings.review;
    const confidence = confidenceNumber(item.confidence);
    const said = item.confidence === 0 ? card.drawn : null;
    return html`
      <section aria-labelledby="heading">
        <header>
          <h2 id="heading">${card.heading(this.number, this.total)}</h2>
          <p>${said ?? (item.linked ? card.linked(confidence) : card.apart(confidence))}</p>
        </header>
        <p class="question">${card.question}</p>
        <div class="texts">
          ${this.renderText(this.places.source, 'source')}
          ${this.renderText(this.places.target, 'target')}
        </div>
        ${
          item.verdict === null || item.by === null || item.at === null
            ? nothing
            : html`<p class="verdict ${item.verdict}">
                ${by(verdicts[item.verdict], item.by, item.at)}
              </p>`
        }
        ${this.renderActions()} ${keyed(itemKey(item), this.renderNote())}
        ${keyed(itemKey(item), this.renderOther())} ${this.renderWhy()}
      </section>
    `;
  }

  private renderText(place: Place, side: 'source' | 'target') {
    const article = this.articles[place.article]!;
    const paragraph = article.paragraphs[place.paragraph]!;
    const best = this.explanation.value?.pairs[0]?.[side];
    return html`
      <blockquote class=${this.hues[place.article] ?? ''}>
        <p class="name">
          <span class="tag">${article.lang}</span>
          ${strings.evidence.counterpart(place.paragraph + 1, fullName(article))}
        </p>
        <p class="text" lang=${paragraph.lang}>${sentencePieces(paragraph).map(
          ({ text, sentence }) =>
            sentence !== null && sentence === best && paragraph.sentences.length > 1
              ? html`<mark>${text}</mark>`
              : text,
        )}</p>
      </blockquote>
    `;
  }

  private renderActions() {
    const { card } = strings.review;
    const { article, paragraph } = this.places.source;
    const address = this.addressOf({
      ...INITIAL_STATE,
      collection: this.collection,
      articles: this.articles.map(({ id }) => id),
      pinned: { article: this.articles[article]!.id, paragraph },
    });
    return html`
      <div class="actions">
        <button class="button primary accept" type="button" @click=${() => this.judge('accepted')}>
          ${card.accept}${keyHint('accept')}
        </button>
        <button class="button reject" type="button" @click=${() => this.judge('rejected')}>
          ${card.reject}${keyHint('reject')}
        </button>
        ${
          this.item.verdict === null
            ? nothing
            : html`<button class="button" type="button" @click=${() => this.judge(null)}>
                ${card.takeBack}
              </button>`
        }
        <a class="button" data-go href=${address}>${card.inTexts}</a>
      </div>
    `;
  }

  private renderNote() {
    const { card } = strings.review;
    const { note } = this.item;
    return html`
      <details class="note" .open=${note !== null}>
        <summary>${card.note} ${keyHint('note')}</summary>
        <form @submit=${this.onNote} @keydown=${this.onNoteKey}>
          <label>
            ${card.noteLabel}
            <textarea rows="2" maxlength="10000" .value=${note ?? ''}></textarea>
          </label>
          <div class="actions"><button class="button" type="submit">${card.noteSave}</button></div>
        </form>
      </details>
    `;
  }

  /** Moving, joining and parting: the other paragraph is one of the target's text. */
  private renderOther() {
    const { card } = strings.review;
    const { target } = this.places;
    const article = this.articles[target.article]!;
    return html`
      <details>
        <summary>${card.other}</summary>
        <div class="other">
          <label>
            ${card.otherLabel(fullName(article))}
            <select @change=${this.onOther}>
              <option value="" .selected=${this.other === null}>${card.choose}</option>
              ${article.paragraphs.map((paragraph, index) =>
                paragraph.kind !== 'text' || index === target.paragraph
                  ? nothing
                  : html`<option value=${index} .selected=${index === this.other}>
                      ${index + 1}. ${shortened(paragraph.text)}
                    </option>`,
              )}
            </select>
          </label>
          <p>${card.otherWhy}</p>
          <div class="actions">
            ${OTHER_FITS.map(
              (how) => html`<button
                class="button"
                type="button"
                ?disabled=${how !== 'only' && this.other === null}
                @click=${() => this.onOtherFits(how)}
              >
                ${card[how]}
              </button>`,
            )}
          </div>
        </div>
      </details>
    `;
  }

  private renderWhy() {
    const { summary, loading, failed } = strings.explanation.why;
    const { source, target } = this.places;
    return html`
      <details class="why">
        <summary>${summary}</summary>
        ${this.explanation.render({
          pending: () => html`<p class="state">${loading}</p>`,
          complete: (found) =>
            explanationTemplate(found, { articles: this.articles, here: source, there: target }),
          error: () => html`<p class="state">${failed}</p>`,
        })}
      </details>
    `;
  }

  private judge(verdict: ReviewItem['verdict']): void {
    this.dispatchEvent(new Decided(verdictAction(this.articles, this.places, verdict)));
  }

  private onNote(event: Event): void {
    event.preventDefault();
    const note = this.noteField.value.trim() || null;
    if (note !== this.item.note) {
      this.dispatchEvent(new Decided(noteAction(this.articles, this.places, note)));
    }
  }

  /** Ctrl+Enter saves, as in a mail. */
  private onNoteKey(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) this.onNote(event);
  }

  private onOther(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    this.other = value === '' ? null : Number(value);
  }

  private onOtherFits(how: OtherFits): void {
    const action =
      how === 'only'
        ? onlyAction(this.articles, this.places, this.shown)
        : otherAction(this.articles, this.places, this.other!, how);
    this.dispatchEvent(new Decided(action));
  }
}

function shortened(text: string): string {
  const characters = [...text];
  if (characters.length <= CHOICE_LENGTH) return text;
  return `${characters.slice(0, CHOICE_LENGTH).join('')} …`;
}

declare global {
  interface HTMLElementTagNameMap {
    'review-card': ReviewCard;
  }
}
