import { css, html, LitElement } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { ResultsRequest, SearchChange } from '../events.ts';
import { LONGEST_FIND } from '../state.ts';
import { strings } from '../strings.ts';
import { icon } from './icons.ts';
import { keyHint } from './key-hint.ts';
import { sharedStyles } from './shared-styles.ts';

/** Where words are looked for in all texts, on every view. @fires search-change, results-request */
@customElement('search-field')
export class SearchField extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      form {
        display: flex;
        gap: var(--space-1);
      }
      label {
        position: relative;
        flex: 1 1 0;
        min-inline-size: 0;
      }
      input {
        inline-size: 100%;
        min-block-size: 2rem;
        padding: var(--space-1) var(--space-2);
        border: 1px solid var(--ink-faint);
        border-radius: 3px;
        background: var(--paper-raised);
        font-size: var(--type-tool);
      }
      input::placeholder {
        color: var(--ink-faint);
        opacity: 1;
      }
      /* The key is told where nothing is written and there are keys. */
      kbd {
        position: absolute;
        inset-block-start: 50%;
        inset-inline-end: var(--space-2);
        translate: 0 -50%;
        color: var(--ink-soft);
        pointer-events: none;
      }
      input:focus ~ kbd,
      input:not(:placeholder-shown) ~ kbd {
        display: none;
      }
      @media (width < 40rem) {
        kbd {
          display: none;
        }
      }
    `,
  ];

  /** What is looked for now; `null` = nothing. */
  @property() accessor query: string | null = null;
  @query('input') private accessor input!: HTMLInputElement;

  override focus(): void {
    this.input.focus();
    this.input.select();
  }

  override render() {
    const { label, placeholder, button } = strings.search;
    return html`
      <form role="search" aria-label=${placeholder} @submit=${this.onSubmit} @keydown=${this.onKeyDown}>
        <label>
          <span class="visually-hidden">${label}</span>
          <input
            type="search"
            maxlength=${LONGEST_FIND}
            placeholder=${placeholder}
            autocomplete="off"
            .value=${this.query ?? ''}
          />
          ${keyHint('search')}
        </label>
        <button class="button" type="submit" aria-label=${button}>${icon('find')}</button>
      </form>
    `;
  }

  private onSubmit(event: Event): void {
    event.preventDefault();
    this.dispatchEvent(new SearchChange(this.input.value.trim() || null));
  }

  /** Up and down do nothing in a line of text. */
  private onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    this.dispatchEvent(new ResultsRequest());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'search-field': SearchField;
  }
}
