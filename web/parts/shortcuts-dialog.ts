import { css, html, LitElement } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { letterShortcuts, setLetterShortcuts } from '../preferences.ts';
import { SHORTCUTS } from '../reading/keys.ts';
import { strings } from '../strings.ts';
import { icon } from './icons.ts';
import { sharedStyles } from './shared-styles.ts';

/** The keys and what they do, in a modal dialog. */
@customElement('shortcuts-dialog')
export class ShortcutsDialog extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      dialog {
        inline-size: min(34rem, calc(100vw - 2rem));
        padding: var(--space-5);
        border: 1px solid var(--rule-strong);
        background: var(--paper);
        color: var(--ink);
        box-shadow: 0 1rem 3rem var(--shadow);
      }
      dialog::backdrop {
        background: rgb(10 12 14 / 45%);
      }
      .head {
        display: flex;
        align-items: baseline;
        justify-content: space-between;
        gap: var(--space-4);
        padding-block-end: var(--space-3);
        border-block-end: 3px double var(--rule-strong);
      }
      h2 {
        margin: 0;
        font: 650 1.5rem / 1.2 var(--serif);
      }
      table {
        inline-size: 100%;
        margin-block: var(--space-3) var(--space-4);
        border-collapse: collapse;
        font-size: var(--type-tool);
      }
      th {
        text-align: start;
        font-size: var(--type-label);
        color: var(--ink-soft);
      }
      th,
      td {
        padding: var(--space-2) var(--space-4) var(--space-2) 0;
        border-block-end: 1px solid var(--rule);
        vertical-align: baseline;
      }
      td:first-child {
        white-space: nowrap;
        color: var(--ink-soft);
      }
      label {
        display: flex;
        gap: var(--space-2);
        align-items: baseline;
        font-size: var(--type-tool);
        font-weight: 550;
      }
      small {
        display: block;
        margin: var(--space-1) 0 0 1.6rem;
        font-size: var(--type-small);
        color: var(--ink-soft);
      }
    `,
  ];

  @state() private accessor letters = letterShortcuts();
  @query('dialog') private accessor dialog!: HTMLDialogElement;

  show(): void {
    this.dialog.showModal();
  }

  get isOpen(): boolean {
    return this.dialog?.open ?? false;
  }

  override render() {
    const { heading, keys, action, letters, lettersWhy, close } = strings.shortcuts;
    return html`
      <dialog aria-labelledby="heading">
        <div class="head">
          <h2 id="heading">${heading}</h2>
          <button class="button" type="button" @click=${this.onClose}>
            ${icon('close')}<span>${close}</span>
          </button>
        </div>
        <table>
          <thead>
            <tr>
              <th scope="col">${keys}</th>
              <th scope="col">${action}</th>
            </tr>
          </thead>
          <tbody>
            ${SHORTCUTS.map((shortcut) => this.renderShortcut(shortcut))}
          </tbody>
        </table>
        <label>
          <input
            type="checkbox"
            aria-describedby="why"
            .checked=${this.letters}
            @change=${this.onLetters}
          />
          ${letters}
        </label>
        <small id="why">${lettersWhy}</small>
      </dialog>
    `;
  }

  private renderShortcut({ keys, does }: (typeof SHORTCUTS)[number]) {
    return html`
      <tr>
        <td>
          ${keys.map((key, i) => html`${i === 0 ? '' : html` ${strings.shortcuts.or} `}<kbd>${key}</kbd>`)}
        </td>
        <td>${does}</td>
      </tr>
    `;
  }

  private onClose(): void {
    this.dialog.close();
  }

  private onLetters(event: Event): void {
    this.letters = (event.target as HTMLInputElement).checked;
    setLetterShortcuts(this.letters);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'shortcuts-dialog': ShortcutsDialog;
  }
}
