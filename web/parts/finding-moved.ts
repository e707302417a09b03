import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Article } from '../../server/core/types.ts';
import type { SettledFinding } from '../drift/finding-place.ts';
import type { PlacedFinding } from '../drift/findings.ts';
import { FindingChange } from '../drift-events.ts';
import { fullName } from '../reading/article-label.ts';
import { strings } from '../strings.ts';
import { findingLabel, findingStyles } from './drift-finding.ts';
import { markStyles } from './drift-marks.ts';
import { noticeStyles } from './moved-notice.ts';
import { sharedStyles } from './shared-styles.ts';

/** Says what became of a finding since its address was made: that it stands in a text that changed, or what is there instead. @fires finding-change */
@customElement('finding-moved')
export class FindingMoved extends LitElement {
  static override styles = [
    sharedStyles,
    markStyles,
    findingStyles,
    noticeStyles,
    css`
      h2 {
        margin: 0 0 var(--space-1);
        font: 650 var(--type-lead) / 1.25 var(--serif);
      }
      ul {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1) var(--space-2);
        margin: var(--space-1) 0 0;
        padding: 0;
        list-style: none;
      }
    `,
  ];

  @property({ attribute: false }) accessor settled!: SettledFinding;
  /** The text its passage is from. */
  @property({ attribute: false }) accessor article!: Article;
  /** What the reader is told first; `''` where that stands above already. */
  @property() accessor heading = '';
  /** Where the passage is beside the other texts; `''` where it is seen already. */
  @property() accessor address = '';

  override render() {
    const { stands, settled, anchor, instead } = this.settled;
    const { model, goTo } = strings.permalink;
    const { found, insteadHere } = strings.drift.moved;
    const number = (settled.pinned?.paragraph ?? 0) + 1;
    return html`
      <div role="status">
        ${this.heading === '' ? nothing : html`<h2>${this.heading}</h2>`}
        <p>
          ${stands && settled.moved !== undefined ? found(number) : nothing}
          ${stands ? nothing : html`${this.whereabouts(number)} <q lang=${this.article.lang}>${anchor.exact}</q>`}
        </p>
        ${settled.otherModel ? html`<p>${model(anchor.model)}</p>` : nothing}
        ${
          instead.length === 0
            ? nothing
            : html`<p>${insteadHere(instead.length)}</p>
                <ul>
                  ${instead.map((item) => this.renderInstead(item))}
                </ul>`
        }
        ${
          stands || settled.pinned === null || this.address === ''
            ? nothing
            : html`<a class="button" data-go href=${this.address}>${goTo(number)}</a>`
        }
      </div>
    `;
  }

  private whereabouts(number: number): string {
    const { same, verbatim, nearest, gone } = strings.drift.moved;
    const { moved } = this.settled.settled;
    const name = fullName(this.article);
    if (moved === undefined) return same(name, number);
    if (moved === null) return gone(name);
    return moved.verbatim ? verbatim(name, number) : nearest(name, number);
  }

  private renderInstead(item: PlacedFinding) {
    return html`<li>
      <button class="button" type="button" @click=${() => this.dispatchEvent(new FindingChange(item.finding.id))}>
        ${findingLabel(item)}
      </button>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'finding-moved': FindingMoved;
  }
}
