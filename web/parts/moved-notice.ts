import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Lang } from '../../server/core/types.ts';
import { ParagraphJump } from '../events.ts';
import type { Anchor } from '../reading/anchor.ts';
import type { Settled } from '../reading/settle-anchor.ts';
import { strings } from '../strings.ts';
import { sharedStyles } from './shared-styles.ts';

/** What both notices about an address that leads elsewhere now look like. */
export const noticeStyles = css`
  :host {
    display: block;
  }
  div {
    max-inline-size: 75ch;
    margin-block-end: var(--space-3);
    padding: var(--space-2) var(--space-3);
    border-inline-start: 3px solid var(--mark);
    background: var(--lit-source);
    font-size: var(--type-tool);
    text-wrap: pretty;
  }
  p {
    margin: 0;
  }
  p + p,
  ul + p,
  .button {
    margin-block-start: var(--space-2);
  }
  q {
    font-family: var(--serif);
  }
`;

/** Says that what an address leads to has changed since it was made, and what is shown instead. @fires paragraph-jump */
@customElement('moved-notice')
export class MovedNotice extends LitElement {
  static override styles = [sharedStyles, noticeStyles];

  @property({ attribute: false }) accessor settled!: Settled;
  @property({ attribute: false }) accessor anchor!: Anchor;
  /** Of the text that the quotation is from. */
  @property({ attribute: false }) accessor quoteLang!: Lang;

  override render() {
    const { moved, pinned, otherModel } = this.settled;
    const { verbatim, nearest, gone, model, goTo } = strings.permalink;
    if (moved === undefined && !otherModel) return nothing;
    const number = (moved?.paragraph ?? 0) + 1;
    const quote = html`<q lang=${this.quoteLang}>${this.anchor.exact}</q>`;
    return html`
      <div role="status">
        ${moved === null ? html`<p>${gone} ${quote}</p>` : nothing}
        ${moved?.verbatim === true ? html`<p>${verbatim(number)}</p>` : nothing}
        ${moved?.verbatim === false ? html`<p>${nearest(number)} ${quote}</p>` : nothing}
        ${otherModel ? html`<p>${model(this.anchor.model)}</p>` : nothing}
        ${
          moved && pinned
            ? html`<button class="button" type="button" @click=${() => this.dispatchEvent(new ParagraphJump(pinned))}>
                ${goTo(number)}
              </button>`
            : nothing
        }
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'moved-notice': MovedNotice;
  }
}
