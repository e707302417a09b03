import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Article } from '../../server/core/types.ts';
import { fullName } from '../reading/article-label.ts';
import { shortened } from '../reading/shortened.ts';
import {
  OTHER_FITS,
  type OtherFits,
  onlyAction,
  otherAction,
  type PlacePair,
} from '../review/actions.ts';
import { Decided } from '../review-events.ts';
import { strings } from '../strings.ts';
import { fieldStyles } from './field-styles.ts';
import { sharedStyles } from './shared-styles.ts';

/** Characters of a paragraph by which it is chosen from a list. */
const CHOICE_LENGTH = 90;

/** Moving, joining and parting, by choosing from a list: the other paragraph is one of the target's text. @fires decided */
@customElement('other-paragraph')
export class OtherParagraph extends LitElement {
  static override styles = [
    sharedStyles,
    fieldStyles,
    css`
      .other {
        display: grid;
        gap: var(--space-2);
        margin-block-start: var(--space-2);
      }
      p {
        margin: 0;
        max-inline-size: 70ch;
        font-size: var(--type-small);
        color: var(--ink-soft);
      }
    `,
  ];

  @property({ attribute: false }) accessor articles!: readonly Article[];
  @property({ attribute: false }) accessor places!: PlacePair;
  /** What is linked now, as the page shows it; `source` of the source's text. */
  @property({ attribute: false }) accessor shown: readonly PlacePair[] = [];
  @state() private accessor other: number | null = null;
  @query('details') private accessor details!: HTMLDetailsElement;
  @query('select') private accessor choice!: HTMLSelectElement;

  /** Opens the list, and lets the reader choose. */
  override focus(): void {
    this.details.open = true;
    this.choice.focus();
  }

  override render() {
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
                      ${index + 1}. ${shortened(paragraph.text, CHOICE_LENGTH)}
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

declare global {
  interface HTMLElementTagNameMap {
    'other-paragraph': OtherParagraph;
  }
}
