import { css, html, LitElement } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { sharedStyles } from './shared-styles.ts';

export interface Question {
  readonly heading: string;
  /** What will be lost, and what will not. */
  readonly text: string;
  /** What is done on yes, in its own words. */
  readonly yes: string;
  readonly no: string;
}

/** Asks before something is done that cannot be taken back. Escape means no. */
@customElement('confirm-dialog')
export class ConfirmDialog extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      dialog {
        inline-size: min(32rem, calc(100vw - 2 * var(--space-4)));
        padding: var(--space-5);
        border: 0;
        border-block-start: 3px solid var(--rule-strong);
        background: var(--paper-raised);
        color: var(--ink);
        box-shadow: 0 1rem 3rem var(--shadow);
      }
      dialog::backdrop {
        background: rgb(0 0 0 / 45%);
      }
      h2 {
        margin: 0 0 var(--space-2);
        font: 650 var(--type-lead) / 1.25 var(--serif);
        overflow-wrap: anywhere;
        text-wrap: balance;
      }
      p {
        margin: 0 0 var(--space-5);
        font-size: var(--type-tool);
        color: var(--ink-soft);
      }
      .answers {
        display: flex;
        flex-wrap: wrap;
        justify-content: end;
        gap: var(--space-2);
      }
    `,
  ];

  @state() private accessor question: Question | null = null;
  @query('dialog') private accessor dialog!: HTMLDialogElement;
  private answer: (yes: boolean) => void = () => {};

  /** @returns whether the reader said yes; the focus is back where it was by then */
  async ask(question: Question): Promise<boolean> {
    this.question = question;
    await this.updateComplete;
    this.dialog.returnValue = '';
    this.dialog.showModal();
    return new Promise((resolve) => {
      this.answer = resolve;
    });
  }

  override render() {
    const { heading = '', text = '', yes = '', no = '' } = this.question ?? {};
    return html`
      <dialog
        role="alertdialog"
        aria-labelledby="heading"
        aria-describedby="text"
        @close=${() => this.answer(this.dialog.returnValue === 'yes')}
      >
        <h2 id="heading">${heading}</h2>
        <p id="text">${text}</p>
        <div class="answers">
          <button class="button" type="button" autofocus @click=${() => this.dialog.close('no')}>
            ${no}
          </button>
          <button class="button primary" type="button" @click=${() => this.dialog.close('yes')}>
            ${yes}
          </button>
        </div>
      </dialog>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'confirm-dialog': ConfirmDialog;
  }
}
