import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { ArticleHead, Claim, LedgerRow } from '../api.ts';
import { keptSuggestion, reworded } from '../claims/keeping.ts';
import { ClaimDecided } from '../events.ts';
import { LANGUAGES, languageName } from '../reading/article-label.ts';
import { strings } from '../strings.ts';
import { sharedStyles } from './shared-styles.ts';

/** Keep or drop a claim, or word it anew. @fires claim-decided */
@customElement('claim-actions')
export class ClaimActions extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      .actions,
      form {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
      }
      :host {
        display: block;
        padding-inline: var(--space-4);
        margin-block-end: var(--space-4);
      }
      form {
        flex-direction: column;
        max-inline-size: 44rem;
        margin-block-start: var(--space-3);
      }
      label {
        display: grid;
        grid-template-columns: minmax(6rem, 10rem) 1fr;
        gap: var(--space-2);
        align-items: center;
        font-size: var(--type-small);
        font-weight: 600;
      }
      input {
        min-inline-size: 0;
        min-block-size: 2rem;
        padding: var(--space-1) var(--space-2);
        border: 1px solid var(--ink-faint);
        border-radius: 3px;
        background: var(--paper-raised);
        font: 400 var(--type-body) / 1.4 var(--serif);
      }
      p {
        margin: 0;
        font-size: var(--type-small);
      }
      @media (width < 40rem) {
        label {
          grid-template-columns: 1fr;
        }
      }
    `,
  ];

  @property({ attribute: false }) accessor row!: LedgerRow;
  @property({ attribute: false }) accessor articles: readonly ArticleHead[] = [];
  /** Ids of the collection's claims. */
  @property({ attribute: false }) accessor taken: readonly string[] = [];
  @state() private accessor isWording = false;
  @state() private accessor isIncomplete = false;
  @query('form') private accessor form!: HTMLFormElement;
  @query('.reword') private accessor rewordButton!: HTMLButtonElement;

  override render() {
    const { claim } = this.row;
    const { keep, drop, reword } = strings.claims.keeping;
    return html`
      <div class="actions no-print">
        ${
          claim === null
            ? html`<button class="button primary" type="button" @click=${this.onKeep}>${keep}</button>`
            : html`<button
                class="button reword"
                type="button"
                aria-expanded=${this.isWording ? 'true' : 'false'}
                @click=${this.onReword}
              >
                ${reword}
              </button>`
        }
        <button class="button" type="button" @click=${this.onDrop}>${drop}</button>
      </div>
      ${claim !== null && this.isWording ? this.renderForm(claim) : nothing}
    `;
  }

  private renderForm({ name, wording }: Claim) {
    const { nameLabel, save, cancel, incomplete } = strings.claims.keeping;
    return html`
      <form @submit=${this.onSave} @keydown=${this.onKeyDown}>
        <label>${nameLabel}<input name="name" required .value=${name} /></label>
        ${LANGUAGES.map(
          (lang) => html`<label>
            ${languageName(lang)}
            <input name=${lang} lang=${lang} .value=${wording[lang] ?? ''} />
          </label>`,
        )}
        <p role="status">${this.isIncomplete ? incomplete : nothing}</p>
        <div class="actions">
          <button class="button primary" type="submit">${save}</button>
          <button class="button" type="button" @click=${this.close}>${cancel}</button>
        </div>
      </form>
    `;
  }

  private decide(id: string, claim: Claim | null): void {
    this.dispatchEvent(new ClaimDecided(id, claim));
  }

  private onKeep(): void {
    const claim = keptSuggestion(this.row, this.articles, this.taken);
    this.decide(claim.id, claim);
  }

  private onDrop(): void {
    this.decide(this.row.id, null);
  }

  private async onReword(): Promise<void> {
    this.isWording = !this.isWording;
    await this.updateComplete;
    this.form?.querySelector('input')?.focus();
  }

  private onSave(event: Event): void {
    event.preventDefault();
    const fields = new FormData(this.form);
    const wording = Object.fromEntries(
      LANGUAGES.map((lang) => [lang, String(fields.get(lang) ?? '')]),
    );
    const claim =
      this.row.claim && reworded(this.row.claim, String(fields.get('name') ?? ''), wording);
    this.isIncomplete = claim === null;
    if (!claim) return;
    this.decide(claim.id, claim);
    void this.close();
  }

  private onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    void this.close();
  }

  /** The focus goes back to what opened it. */
  private readonly close = async (): Promise<void> => {
    this.isWording = false;
    this.isIncomplete = false;
    await this.updateComplete;
    this.rewordButton?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'claim-actions': ClaimActions;
  }
}
