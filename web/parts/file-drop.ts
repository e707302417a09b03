import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { ImportedEndings } from '../api.ts';
import { filesIn, pastedFile } from '../library/files.ts';
import { strings } from '../strings.ts';
import { isForWriting } from './key-target.ts';
import { sharedStyles } from './shared-styles.ts';

/** Files were given, by whatever way. */
export class FilesGiven extends Event {
  static readonly eventName = 'files-given';
  readonly files: readonly File[];
  constructor(files: readonly File[]) {
    super(FilesGiven.eventName);
    this.files = files;
  }
}

/** Takes texts in: dropped, chosen, or pasted. Ctrl+V pastes wherever nothing is being written. @fires files-given */
@customElement('file-drop')
export class FileDrop extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      .zone {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-2) var(--space-3);
        padding: var(--space-4);
        border: 2px dashed var(--ink-faint);
        background: var(--paper-raised);
      }
      .zone.over {
        border-color: var(--accent);
        border-style: solid;
        background: var(--lit-counterpart);
      }
      .invitation {
        flex: 1 1 14rem;
        margin: 0;
        font: 600 var(--type-body) / 1.3 var(--serif);
      }
      small {
        flex-basis: 100%;
        font-size: var(--type-small);
        color: var(--ink-soft);
      }
      form {
        display: grid;
        gap: var(--space-2);
        margin-block-start: var(--space-3);
      }
      label {
        font-size: var(--type-small);
        font-weight: 600;
      }
      textarea {
        box-sizing: border-box;
        inline-size: 100%;
        min-block-size: 10rem;
        padding: var(--space-2);
        border: 1px solid var(--ink-faint);
        background: var(--paper-raised);
        color: var(--ink);
        font: 400 var(--type-body) / 1.45 var(--serif);
        resize: vertical;
      }
      .actions {
        display: flex;
        gap: var(--space-2);
      }
    `,
  ];

  /** Of the names of files that are read. */
  @property({ attribute: false }) accessor endings!: ImportedEndings;
  @state() private accessor over = false;
  @state() private accessor pasting = false;
  @query('input[type=file]') private accessor chooser!: HTMLInputElement;
  @query('textarea') private accessor textarea!: HTMLTextAreaElement | null;
  @query('.paste') private accessor pasteButton!: HTMLButtonElement;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('paste', this.onWindowPaste);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('paste', this.onWindowPaste);
  }

  override render() {
    const words = strings.library.add;
    return html`
      <div
        class="zone ${this.over ? 'over' : ''}"
        @dragenter=${this.onDragOver}
        @dragover=${this.onDragOver}
        @dragleave=${this.onDragLeave}
        @drop=${this.onDrop}
      >
        <p class="invitation">${words.drop}</p>
        <input
          type="file"
          multiple
          hidden
          accept=${this.endings.chosen.join(',')}
          @change=${this.onChosen}
        />
        <button class="button primary" type="button" @click=${() => this.chooser.click()}>
          ${words.choose}
        </button>
        <button
          class="button paste"
          type="button"
          aria-expanded=${this.pasting}
          @click=${() => this.showPaste(!this.pasting)}
        >
          ${words.paste}
        </button>
        <small>${words.formats}</small>
      </div>
      ${this.pasting ? this.renderPaste() : nothing}
    `;
  }

  private renderPaste() {
    const { add, cancel } = strings.library;
    return html`
      <form @submit=${this.onSubmit} @keydown=${this.onKeyDown}>
        <label for="text">${add.pasteLabel}</label>
        <textarea id="text" required aria-describedby="hint"></textarea>
        <small id="hint">${add.pasteHint}</small>
        <div class="actions">
          <button class="button primary" type="submit">${add.button}</button>
          <button class="button" type="button" @click=${() => this.showPaste(false)}>
            ${cancel}
          </button>
        </div>
      </form>
    `;
  }

  private give(files: readonly File[]): void {
    if (files.length > 0) this.dispatchEvent(new FilesGiven(files));
  }

  private async showPaste(shown: boolean, text = ''): Promise<void> {
    this.pasting = shown;
    await this.updateComplete;
    if (!shown) {
      this.pasteButton.focus();
      return;
    }
    if (text !== '') this.textarea!.value = text;
    this.textarea!.focus();
  }

  private onChosen(): void {
    const files = [...(this.chooser.files ?? [])];
    // Else the same file could not be chosen again.
    this.chooser.value = '';
    this.give(files);
  }

  private onDragOver(event: DragEvent): void {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    this.over = true;
  }

  private onDragLeave(event: DragEvent): void {
    const zone = event.currentTarget as HTMLElement;
    if (!zone.contains(event.relatedTarget as Node | null)) this.over = false;
  }

  private async onDrop(event: DragEvent): Promise<void> {
    this.over = false;
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.give(await filesIn(event.dataTransfer, this.endings.inFolders));
  }

  private readonly onWindowPaste = async (event: ClipboardEvent): Promise<void> => {
    const { clipboardData } = event;
    if (isForWriting(event) || clipboardData === null) return;
    event.preventDefault();
    const text = clipboardData.getData('text/plain');
    const files = await filesIn(clipboardData, this.endings.inFolders);
    if (files.length > 0) this.give(files);
    // Shown before it is added: what a clipboard holds is not always what one thinks.
    else if (text.trim() !== '') await this.showPaste(true, text);
  };

  private onSubmit(event: Event): void {
    event.preventDefault();
    const text = this.textarea!.value;
    void this.showPaste(false);
    this.give([pastedFile(text)]);
  }

  private onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    void this.showPaste(false);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'file-drop': FileDrop;
  }
}
