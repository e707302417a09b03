import { html, LitElement } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { chooseTheme, currentTheme, type Theme } from '../preferences.ts';
import { strings } from '../strings.ts';
import { icon } from './icons.ts';
import { sharedStyles } from './shared-styles.ts';

/** Switches between light and dark; follows the system until the reader chooses. */
@customElement('theme-toggle')
export class ThemeToggle extends LitElement {
  static override styles = sharedStyles;

  @state() private accessor theme: Theme = currentTheme();

  private readonly systemPrefersDark = matchMedia('(prefers-color-scheme: dark)');

  override connectedCallback(): void {
    super.connectedCallback();
    this.systemPrefersDark.addEventListener('change', this.onSystemChange);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.systemPrefersDark.removeEventListener('change', this.onSystemChange);
  }

  override render() {
    const other = this.theme === 'dark' ? 'light' : 'dark';
    const name = other === 'dark' ? strings.theme.toDark : strings.theme.toLight;
    return html`
      <button class="button" type="button" aria-label=${strings.theme.label(name)} @click=${this.onClick}>
        ${icon(other === 'dark' ? 'moon' : 'sun')}<span class="wide-only">${name}</span>
      </button>
    `;
  }

  private readonly onClick = (): void => {
    chooseTheme(this.theme === 'dark' ? 'light' : 'dark');
    this.theme = currentTheme();
  };

  private readonly onSystemChange = (): void => {
    this.theme = currentTheme();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'theme-toggle': ThemeToggle;
  }
}
