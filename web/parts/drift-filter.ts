import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { FindingKind } from '../../server/core/types.ts';
import type { PlacedFinding } from '../drift/findings.ts';
import { KIND_LOOKS, KINDS, LAYERS } from '../drift/kinds.ts';
import {
  DRIFT_LEVELS,
  type DriftLevel,
  type DriftShown,
  isWeighty,
  shownWith,
} from '../drift/shown.ts';
import { DriftShownChange } from '../drift-events.ts';
import { strings } from '../strings.ts';
import { markClasses, markStyles } from './drift-marks.ts';
import { sharedStyles } from './shared-styles.ts';

/** Chooses which findings are shown, and is the key to their lines. @fires drift-shown-change */
@customElement('drift-filter')
export class DriftFilter extends LitElement {
  static override styles = [
    sharedStyles,
    markStyles,
    css`
      :host {
        display: block;
        font-size: var(--type-small);
      }
      .line {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-2) var(--space-4);
      }
      .heading {
        font-weight: 600;
      }
      fieldset {
        min-inline-size: 0;
        margin: 0;
        padding: 0;
        border: 0;
      }
      .levels {
        display: inline-flex;
        border: 1px solid var(--rule);
        border-radius: 3px;
        background: var(--paper-raised);
      }
      .levels label {
        position: relative;
        display: inline-flex;
        align-items: center;
        min-block-size: 1.875rem;
        padding-inline: var(--space-3);
        font-weight: 550;
        color: var(--ink-soft);
        cursor: pointer;
      }
      .levels label + label {
        border-inline-start: 1px solid var(--rule);
      }
      .levels label:has(:checked) {
        color: var(--ink);
        box-shadow: inset 0 -3px 0 var(--accent);
      }
      label:has(:focus-visible) {
        outline: 2px solid var(--accent);
        outline-offset: 2px;
      }
      summary {
        min-block-size: 1.875rem;
        padding-block: var(--space-1);
        font-weight: 550;
        cursor: pointer;
      }
      details[open] {
        order: 1;
        inline-size: 100%;
      }
      .kinds {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2) var(--space-6);
        padding-block: var(--space-1) var(--space-3);
      }
      .kinds legend {
        padding: 0;
        font-weight: 600;
        color: var(--ink-soft);
      }
      .kinds div {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--space-4);
      }
      .kinds label {
        display: inline-flex;
        align-items: center;
        gap: var(--space-2);
        min-block-size: 1.875rem;
        cursor: pointer;
      }
      .found {
        color: var(--ink-soft);
      }
    `,
  ];

  @property({ attribute: false }) accessor shown!: DriftShown;
  /** The levels a reader may choose. */
  @property({ attribute: false }) accessor levels: readonly DriftLevel[] = DRIFT_LEVELS;
  /** Everything that was found; `null` while that is not known. */
  @property({ attribute: false }) accessor found: readonly PlacedFinding[] | null = null;
  /** What to say instead of counts. */
  @property() accessor status = '';

  override render() {
    const { heading, label, levels } = strings.drift.shown;
    return html`
      <div class="line" role="group" aria-label=${label}>
        <span class="heading" aria-hidden="true">${heading}</span>
        <fieldset class="levels">
          <legend class="visually-hidden">${label}</legend>
          ${this.levels.map(
            (level) => html`<label>
              <input
                class="visually-hidden"
                type="radio"
                name="level"
                value=${level}
                .checked=${level === this.shown.level}
                @change=${this.onLevel}
              />${levels[level]}
            </label>`,
          )}
        </fieldset>
        <span class="found" role="status"
          >${this.renderCounts()}</span
        >
        ${this.shown.level === 'off' ? nothing : this.renderKinds()}
        <slot></slot>
      </div>
    `;
  }

  private renderCounts(): string {
    if (this.found === null) return this.status;
    const major = this.found.filter(isWeighty).length;
    return strings.drift.shown.found(major, this.found.length - major);
  }

  private renderKinds() {
    const { allKinds, someKinds } = strings.drift.shown;
    const chosen = this.shown.kinds;
    return html`
      <details>
        <summary>${chosen === null ? allKinds : someKinds(chosen.length, KINDS.length)}</summary>
        <div class="kinds">
          ${LAYERS.map(
            (layer) => html`<fieldset>
              <legend>${strings.drift.layers[layer]}</legend>
              <div>${KINDS.filter((kind) => KIND_LOOKS[kind].layer === layer).map((kind) => this.renderKind(kind))}</div>
            </fieldset>`,
          )}
        </div>
      </details>
    `;
  }

  private renderKind(kind: FindingKind) {
    return html`<label>
      <input
        type="checkbox"
        value=${kind}
        .checked=${live(this.shown.kinds?.includes(kind) ?? true)}
        @change=${this.onKind}
      /><span class=${markClasses(kind, 'major')}>${strings.drift.kinds[kind]}</span>
    </label>`;
  }

  private onLevel(event: Event): void {
    const { value } = event.target as HTMLInputElement;
    const level = DRIFT_LEVELS.find((each) => each === value);
    if (level) this.dispatchEvent(new DriftShownChange({ ...this.shown, level }));
  }

  /** With no kind left there would be nothing to filter: then all are shown again. */
  private onKind(event: Event): void {
    const { value, checked } = event.target as HTMLInputElement;
    const kinds = (this.shown.kinds ?? KINDS).filter((kind) => kind !== value);
    const chosen = checked ? [...kinds, value] : kinds;
    this.dispatchEvent(new DriftShownChange(shownWith(this.shown.level, chosen)));
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'drift-filter': DriftFilter;
  }
}
