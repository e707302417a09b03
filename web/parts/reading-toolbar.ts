import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { RowStep, RowsChange } from '../events.ts';
import { ROWS_SHOWN, type RowsShown } from '../state.ts';
import { strings } from '../strings.ts';
import { icon } from './icons.ts';
import { sharedStyles } from './shared-styles.ts';

/** Steps from shared passage to shared passage, and filters. @fires row-step @fires rows-change */
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
        ${this.renderRowsShown()}
        ${this.renderLegend()}
      </div>
    `;
  }

  private renderPosition(): string {
    const { position, total } = strings.toolbar;
    return this.position > 0 ? position(this.position, this.total) : total(this.total);
  }

  private renderRowsShown() {
    const { rows, rowsShown } = strings.toolbar;
    return html`
      <fieldset class="no-print">
        <legend class="visually-hidden">${rows}</legend>
        ${ROWS_SHOWN.map(
          (shown) => html`
            <label>
              <input
                class="visually-hidden"
                type="radio"
                name="rows"
                value=${shown}
                .checked=${shown === this.rows}
                @change=${this.onRowsShown}
              />
              ${rowsShown[shown]}
            </label>
          `,
        )}
      </fieldset>
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

  private onRowsShown(event: Event): void {
    const { value } = event.target as HTMLInputElement;
    const rows = ROWS_SHOWN.find((shown) => shown === value);
    if (rows) this.dispatchEvent(new RowsChange(rows));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'reading-toolbar': ReadingToolbar;
  }
}
