import { css, html, LitElement, nothing } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { letterShortcuts, rememberKeys, setLetterShortcuts, shortcutKeys } from '../preferences.ts';
import {
  type Changeable,
  type Command,
  FIRST_KEYS,
  FIXED_KEYS,
  isKeys,
  keyName,
  withKey,
} from '../reading/keys.ts';
import { strings } from '../strings.ts';
import { icon } from './icons.ts';
import { sharedStyles } from './shared-styles.ts';

interface Shortcut {
  /** Whose keys can be changed; `null` = they are fixed. */
  readonly command: Changeable | null;
  /** Keys that stay, as people read them. */
  readonly fixed: readonly string[];
  readonly does: string;
}

const own = strings.shortcuts;

const SHORTCUTS: readonly Shortcut[] = [
  { command: 'next-row', fixed: ['F7'], does: own.nextRow },
  { command: 'previous-row', fixed: ['Shift F7'], does: own.previousRow },
  { command: null, fixed: ['←', '→'], does: own.columns },
  { command: null, fixed: ['Enter'], does: own.pin },
  { command: 'ask-why-not', fixed: [], does: own.whyNot },
  { command: null, fixed: ['Esc'], does: own.unpin },
  { command: 'toggle-shared-only', fixed: [], does: own.sharedOnly },
  { command: 'accept', fixed: [], does: own.accept },
  { command: 'reject', fixed: [], does: own.reject },
  { command: 'note', fixed: [], does: own.note },
  { command: 'undo', fixed: [], does: own.undo },
  { command: 'redo', fixed: [], does: own.redo },
  { command: 'search', fixed: [], does: own.search },
  { command: 'help', fixed: [], does: own.help },
];

/** What holds a command, in words. */
function wordsFor(command: Command): string {
  const [key] = FIXED_KEYS[command] ?? [];
  const sign = { ArrowLeft: '←', ArrowRight: '→', Escape: 'Esc' }[key ?? ''];
  const shortcut = SHORTCUTS.find(
    (each) => each.command === command || each.fixed.includes(sign ?? ''),
  );
  return shortcut?.does ?? '';
}

/** The keys and what they do, in a modal dialog; each command's can be changed. */
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
      @media (width < 30rem) {
        td:first-child {
          white-space: normal;
        }
        th,
        td {
          padding-inline-end: var(--space-2);
          hyphens: auto;
        }
        dialog {
          padding: var(--space-4);
        }
      }
      .change {
        min-block-size: 1.5rem;
        padding: 0;
        border: 0;
        background: none;
        font: inherit;
        color: var(--accent);
        text-decoration: underline;
        cursor: pointer;
      }
      .said {
        min-block-size: 1.4em;
        margin: 0 0 var(--space-2);
        font-size: var(--type-tool);
      }
      label {
        margin-block-start: var(--space-4);
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
  @state() private accessor keys = shortcutKeys();
  /** The command that waits for its new key. */
  @state() private accessor waiting: Changeable | null = null;
  /** What came of the last key, for all to read. */
  @state() private accessor said = '';
  @query('dialog') private accessor dialog!: HTMLDialogElement;

  show(): void {
    this.dialog.showModal();
  }

  get isOpen(): boolean {
    return this.dialog?.open ?? false;
  }

  override render() {
    const { heading, keys, action, change, reset, letters, lettersWhy, close } = strings.shortcuts;
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
              <th scope="col"><span class="visually-hidden">${change}</span></th>
            </tr>
          </thead>
          <tbody>
            ${SHORTCUTS.map((shortcut) => this.renderShortcut(shortcut))}
          </tbody>
        </table>
        <p class="said" role="status">${this.said}</p>
        <button class="button" type="button" ?disabled=${this.keys === FIRST_KEYS} @click=${this.onReset}>
          ${reset}
        </button>
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

  private renderShortcut({ command, fixed, does }: Shortcut) {
    const { or, change, changeOf } = strings.shortcuts;
    const keys = [...fixed, ...(command === null ? [] : this.keys[command])];
    return html`
      <tr>
        <td>${keys.map((key, i) => html`${i === 0 ? '' : html` ${or} `}<kbd>${key}</kbd>`)}</td>
        <td>${does}</td>
        <td>
          ${
            command === null
              ? nothing
              : html`
                <button
                  class="change"
                  type="button"
                  aria-label=${changeOf(does)}
                  aria-pressed=${this.waiting === command}
                  @click=${() => this.wait(command)}
                  @keydown=${(event: KeyboardEvent) => this.onKey(event, command, does)}
                  @blur=${() => this.wait(null)}
                >
                  ${this.waiting === command ? '…' : change}
                </button>
              `
          }
        </td>
      </tr>
    `;
  }

  private wait(command: Changeable | null): void {
    if (command === null && this.waiting === null) return;
    this.waiting = command;
    this.said = command === null ? '' : strings.shortcuts.press;
  }

  /** Tab goes on as ever, so that nobody is caught here. */
  private onKey(event: KeyboardEvent, command: Changeable, does: string): void {
    const { key } = event;
    if (this.waiting !== command || key === 'Tab' || key === 'Shift') return;
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    if (key === 'Escape') {
      this.wait(null);
      return;
    }
    const { changed, taken, unfit } = strings.shortcuts;
    const name = keyName(event);
    const keys = withKey(this.keys, command, name);
    if (keys === 'unfit') {
      this.said = unfit;
    } else if (!isKeys(keys)) {
      this.said = taken(name, wordsFor(keys.taken));
    } else {
      this.keys = keys;
      rememberKeys(keys);
      this.waiting = null;
      this.said = changed(name, does);
    }
  }

  private onReset(): void {
    this.keys = FIRST_KEYS;
    rememberKeys(FIRST_KEYS);
    this.said = '';
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
