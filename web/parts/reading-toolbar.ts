import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ModeChange, RowStep, RowsChange, TogetherChange } from '../events.ts';
import { READING_MODES, type ReadingMode, ROWS_SHOWN, type RowsShown } from '../state.ts';
import { strings } from '../strings.ts';
import { icon } from './icons.ts';
import { sharedStyles } from './shared-styles.ts';

/**
 * Steps from shared passage to shared passage, ways of reading, filters.
 * @fires row-step @fires mode-change @fires rows-change @fires together-change
 */
@customElement('reading-toolbar')
export class ReadingToolbar extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
      }
      div {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-2) var(--space-4);
        padding-block: var(--space-2) var(--space-4);
        font-size: var(--type-small);
      }
      .steps {
        display: inline-flex;
        align-items: center;
        gap: var(--space-2);
      }
      .position {
        min-inline-size: 10.5rem;
        text-align: center;
        font-variant-numeric: tabular-nums;
        color: var(--ink-soft);
      }
      fieldset {
        display: inline-flex;
        margin: 0;
        padding: 0;
        border: 1px solid var(--rule);
        border-radius: 3px;
        background: var(--paper-raised);
      }
      label {
        position: relative;
        display: inline-flex;
        align-items: center;
        min-block-size: 1.875rem;
        padding-inline: var(--space-3);
        border-radius: 2px;
        font-weight: 550;
        color: var(--ink-soft);
        cursor: pointer;
      }
      label + label {
        border-inline-start: 1px solid var(--rule);
      }
      label:has(:checked) {
        color: var(--ink);
        box-shadow: inset 0 -3px 0 var(--accent);
      }
      label:has(:focus-visible) {
        outline: 2px solid var(--accent);
        outline-offset: 2px;
      }
      .together {
        gap: var(--space-2);
      }
      .together input {
        accent-color: var(--accent);
      }
      .together:has(:checked) {
        box-shadow: none;
      }
      .legend {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1) var(--space-4);
        margin: 0;
        padding: 0;
        list-style: none;
        color: var(--ink-soft);
      }
      .legend svg {
        inline-size: 0.4rem;
        block-size: 0.8rem;
        margin-inline-end: 0.4rem;
        vertical-align: -0.05rem;
        fill: var(--ink-soft);
      }
      @media (width >= 60rem) {
        .legend {
          margin-inline-start: auto;
        }
      }
    `,
  ];

  /** The shared passage the reader is at, 1-based; 0 = none. */
  @property({ type: Number }) accessor position = 0;
  @property({ type: Number }) accessor total = 0;
  @property() accessor rows: RowsShown = 'folded';
  @property() accessor mode: ReadingMode = 'rows';
  /** Whether the columns are too narrow to scroll by themselves. */
  @property({ type: Boolean }) accessor narrow = false;
  @property({ type: Boolean }) accessor together = false;

  override render() {
    const { label, previous, next, previousShort, nextShort } = strings.toolbar;
    const none = this.total === 0;
    return html`
      <div role="group" aria-label=${label}>
        <span class="steps no-print">
          <button class="button" type="button" aria-label=${previous} ?disabled=${none} @click=${() => this.step(-1)}>
            ${icon('up')}<span class="wide-only">${previousShort}</span>
          </button>
          <span class="position">${this.renderPosition()}</span>
          <button class="button" type="button" aria-label=${next} ?disabled=${none} @click=${() => this.step(1)}>
            <span class="wide-only">${nextShort}</span>${icon('down')}
          </button>
        </span>
        ${this.renderMode()}
        ${this.mode === 'free' && !this.narrow ? this.renderTogether() : this.renderRowsShown()}
        ${this.renderLegend()}
      </div>
    `;
  }

  private renderPosition(): string {
    const { position, total } = strings.toolbar;
    return this.position > 0 ? position(this.position, this.total) : total(this.total);
  }

  private renderMode() {
    const { mode, modes, modeWhy } = strings.toolbar;
    const shown = READING_MODES.filter((each) => !this.narrow || each !== 'free');
    const current = this.narrow && this.mode === 'free' ? 'rows' : this.mode;
    return radios('mode', mode, shown, current, modes, modeWhy, (chosen) =>
      this.dispatchEvent(new ModeChange(chosen)),
    );
  }

  private renderRowsShown() {
    const { rows, rowsShown, rowsWhy } = strings.toolbar;
    return radios('rows', rows, ROWS_SHOWN, this.rows, rowsShown, rowsWhy, (chosen) =>
      this.dispatchEvent(new RowsChange(chosen)),
    );
  }

  private renderTogether() {
    const { together, togetherWhy } = strings.toolbar;
    return html`
      <label class="together no-print" title=${togetherWhy}>
        <input type="checkbox" .checked=${this.together} @change=${this.onTogether} />${together}
      </label>
    `;
  }

  /** The bars of the outlines, each with its meaning. */
  private renderLegend() {
    const { shared, alone, aside } = strings.rows.legend;
    const bar = (y: number, text: string) => html`
      <li>
        <svg viewBox="0 0 5 10" preserveAspectRatio="none" aria-hidden="true">
          <rect y=${y} width="5" height=${10 - y}></rect></svg
        >${text}
      </li>
    `;
    return html`<ul class="legend">${bar(0, shared)} ${bar(5, alone)} ${bar(8.5, aside)}</ul>`;
  }

  private step(direction: -1 | 1): void {
    this.dispatchEvent(new RowStep(direction));
  }

  private onTogether(event: Event): void {
    this.dispatchEvent(new TogetherChange((event.target as HTMLInputElement).checked));
  }
}

/** One of a few, each with a word and what it means. */
function radios<T extends string>(
  name: string,
  legend: string,
  choices: readonly T[],
  chosen: T,
  words: Readonly<Record<T, string>>,
  meanings: Readonly<Record<T, string>>,
  choose: (choice: T) => void,
) {
  return html`
    <fieldset class="no-print">
      <legend class="visually-hidden">${legend}</legend>
      ${choices.map(
        (choice) => html`
          <label title=${meanings[choice]}>
            <input
              class="visually-hidden"
              type="radio"
              name=${name}
              value=${choice}
              .checked=${choice === chosen}
              @change=${() => choose(choice)}
            />
            ${words[choice]}
          </label>
        `,
      )}
    </fieldset>
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'reading-toolbar': ReadingToolbar;
  }
}
