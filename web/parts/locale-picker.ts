import { html, LitElement } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import { LOCALES, locale } from '../localise.ts';
import { storeLocale, takeLocaleChosen } from '../preferences.ts';
import { strings } from '../strings.ts';
import { sharedStyles } from './shared-styles.ts';

/** The language of the page, each by its own name. Another one loads the page again; the address keeps its state. */
@customElement('locale-picker')
export class LocalePicker extends LitElement {
  static override styles = sharedStyles;

  @query('select') private accessor select!: HTMLSelectElement;

  override render() {
    const current = locale();
    return html`
      <label>
        <span class="visually-hidden">${strings.page.language}</span>
        <select class="button" @change=${this.onChange}>
          ${LOCALES.map(
            (each) => html`<option value=${each} lang=${each} .selected=${each === current}>
              ${ownName(each)}
            </option>`,
          )}
        </select>
      </label>
    `;
  }

  override firstUpdated(): void {
    if (takeLocaleChosen()) this.select.focus();
  }

  private readonly onChange = (): void => {
    storeLocale(this.select.value);
    location.reload();
  };
}

/** "Deutsch", "norsk bokmål". */
function ownName(tag: string): string {
  return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
}

declare global {
  interface HTMLElementTagNameMap {
    'locale-picker': LocalePicker;
  }
}
