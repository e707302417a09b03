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
  otherAction,
  type PlacePair,
  type Side,
  turned,
  verdictAction,
} from '../review/actions.ts';
import { itemKey } from '../review/working-order.ts';
import { Decided } from '../review-events.ts';
import { INITIAL_STATE, type PageState } from '../state.ts';
import { strings } from '../strings.ts';
import { dragLine, dropPassages, dropStyles } from './drop-passages.ts';
import { explanationTask } from './explanation-task.ts';
import { explanationStyles, explanationTemplate } from './explanation-templates.ts';
import { fieldStyles } from './field-styles.ts';
import { icon } from './icons.ts';
import { keyHint } from './key-hint.ts';
import type { OtherParagraph } from './other-paragraph.ts';
import { PassageDrag } from './passage-drag.ts';
import { reviewCardStyles } from './review-card.styles.ts';
import { sharedStyles } from './shared-styles.ts';
import './other-paragraph.ts';

/** One pair to decide on: both paragraphs, what the machine thinks, what people said. @fires decided */
@customElement('review-card')
export class ReviewCard extends LitElement {
  static override styles = [
    sharedStyles,
    explanationStyles,
    fieldStyles,
    reviewCardStyles,
    dropStyles,
  ];

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
  /** Which of the two keeps its place when another paragraph is chosen for the other one. */
  @state() private accessor fixed: Side = 'source';
  @query('textarea') private accessor noteField!: HTMLTextAreaElement;
  @query('details.note') private accessor noteDetails!: HTMLDetailsElement;
  @query('other-paragraph') private accessor otherParagraph!: OtherParagraph;

  private readonly drag = new PassageDrag(this, (side, paragraph) => this.relink(side, paragraph));

  private readonly explanation = explanationTask(this, () => {
    const { source, target } = this.places;
    const isText = [source, target].every(
      ({ article, paragraph }) => this.articles[article]!.paragraphs[paragraph]?.kind === 'text',
    );
    return isText ? questionOf(this.articles, source, target) : null;
  });

  private wasDragged = false;

  async focusNote(): Promise<void> {
    this.noteDetails.open = true;
    await this.updateComplete;
    this.noteField.focus();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('item');
    if (before !== undefined && itemKey(before) !== itemKey(this.item)) this.fixed = 'source';
  }

  override updated(): void {
    const isDragged = this.drag.current !== null;
    if (isDragged && !this.wasDragged) this.showLinkedNow();
    this.wasDragged = isDragged;
  }

  override render() {
    const { item } = this;
    const { card, verdicts, by } = strings.review;
    const confidence = confidenceNumber(item.confidence);
    const said = item.confidence === 0 ? card.drawn : null;
    return html`
      <section class=${this.drag.current === null ? '' : 'dragging'} aria-labelledby="heading">
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
        ${keyed(`${itemKey(item)} ${this.fixed}`, this.renderOther())} ${this.renderWhy()}
        ${this.drag.current === null ? nothing : dragLine(this.drag.current)}
      </section>
    `;
  }

  private renderText(place: Place, side: Side) {
    const article = this.articles[place.article]!;
    const drag = this.drag.current;
    const isDroppedOn = drag !== null && drag.side !== side;
    const isAbove = isDroppedOn && drag.from.y > innerHeight / 2;
    const { grip } = strings.review.card;
    const other = this.articles[this.places[side === 'source' ? 'target' : 'source'].article]!;
    return html`
      <blockquote class="${this.hues[place.article] ?? ''} ${isDroppedOn ? 'dropping' : ''} ${isAbove ? 'above' : ''}">
        <p class="name">
          <button
            class="grip ${drag?.side === side ? 'held' : ''}"
            type="button"
            title=${grip(fullName(other))}
            aria-label=${grip(fullName(other))}
            @pointerdown=${(event: PointerEvent) => this.drag.press(event, side)}
            @click=${() => this.onGrip(side)}
          >
            ${icon('grip')}
          </button>
          <span class="tag">${article.lang}</span>
          <span>${strings.evidence.counterpart(place.paragraph + 1, fullName(article))}</span>
        </p>
        ${isDroppedOn ? dropPassages(article, place.paragraph, drag) : this.renderParagraph(place, side)}
      </blockquote>
    `;
  }

  private renderParagraph({ article, paragraph }: Place, side: Side) {
    const shown = this.articles[article]!.paragraphs[paragraph]!;
    const best = this.explanation.value?.pairs[0]?.[side];
    return html`
      <p class="text" lang=${shown.lang}>${sentencePieces(shown).map(({ text, sentence }) =>
        sentence !== null && sentence === best && shown.sentences.length > 1
          ? html`<mark>${text}</mark>`
          : text,
      )}</p>
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

  /** The pair as seen from the paragraph that keeps its place. */
  private renderOther() {
    const isTurned = this.fixed === 'target';
    return html`
      <other-paragraph
        .articles=${this.articles}
        .places=${isTurned ? turned(this.places) : this.places}
        .shown=${isTurned ? this.shown.map(turned) : this.shown}
      ></other-paragraph>
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

  /** What may fit better is seldom far from what was linked. */
  private showLinkedNow(): void {
    const list = this.renderRoot.querySelector<HTMLElement>('.drops')!;
    const now = list.querySelector<HTMLElement>('.now');
    if (now) list.scrollTop = now.offsetTop - (list.clientHeight - now.offsetHeight) / 2;
  }

  /** A handle that is pressed and not dragged leads to the same by choosing from a list. */
  private async onGrip(side: Side): Promise<void> {
    if (!this.drag.isClick()) return;
    this.fixed = side;
    await this.updateComplete;
    await this.otherParagraph.updateComplete;
    this.otherParagraph.focus();
  }

  private relink(side: Side, paragraph: number): void {
    const places = side === 'source' ? this.places : turned(this.places);
    this.dispatchEvent(new Decided(otherAction(this.articles, places, paragraph, 'instead')));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'review-card': ReviewCard;
  }
}
