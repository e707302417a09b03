import { css, html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { FindChange } from '../events.ts';
import { LONGEST_FIND } from '../state.ts';
import { strings } from '../strings.ts';
import { icon } from './icons.ts';
import { sharedStyles } from './shared-styles.ts';

/** Fewer letters are a slip of the pointer, not a passage. */
const SHORTEST = 12;

/** Offers to look for the passage that is selected on the page. @fires find-change */
@customElement('selection-find')
export class SelectionFind extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      .button {
        position: fixed;
        inset-block-end: var(--space-4);
        inset-inline: 0;
        z-index: 20;
        inline-size: fit-content;
        max-inline-size: calc(100vw - 2 * var(--gutter));
        margin-inline: auto;
        box-shadow: 0 2px 12px rgb(0 0 0 / 25%);
      }
    `,
  ];

  @state() private accessor text: string | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('selectionchange', this.onSelection);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('selectionchange', this.onSelection);
  }

  override render() {
    if (this.text === null) return nothing;
    return html`<button
      class="button primary no-print"
      type="button"
      @mousedown=${keepSelection}
      @click=${this.onFind}
    >
      ${icon('find')} ${strings.selection.find}
    </button>`;
  }

  private readonly onSelection = (): void => {
    const text = document.getSelection()?.toString().replace(/\s+/g, ' ').trim() ?? '';
    this.text = text.length < SHORTEST ? null : text.slice(0, LONGEST_FIND);
  };

  private onFind(): void {
    const { text } = this;
    document.getSelection()?.removeAllRanges();
    this.dispatchEvent(new FindChange(text));
  }
}

/** A press anywhere else takes the selection away, and with it the button before it is let go. */
function keepSelection(event: MouseEvent): void {
  event.preventDefault();
}

declare global {
  interface HTMLElementTagNameMap {
    'selection-find': SelectionFind;
  }
}
