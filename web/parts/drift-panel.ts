import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { Article } from '../../server/core/types.ts';
import type { SettledFinding } from '../drift/finding-place.ts';
import type { PlacedFinding } from '../drift/findings.ts';
import { FindingChange } from '../drift-events.ts';
import { strings } from '../strings.ts';
import { findingLabel, findingStyles, findingTemplate } from './drift-finding.ts';
import { FindingKeys } from './drift-keys.ts';
import { markStyles } from './drift-marks.ts';
import { evidenceStyles } from './evidence-panel.styles.ts';
import { icon } from './icons.ts';
import { sharedStyles } from './shared-styles.ts';
import './finding-moved.ts';

/** The finding that is open, below the texts it was found in. @fires finding-change */
@customElement('drift-panel')
export class DriftPanel extends LitElement {
  static override styles = [
    sharedStyles,
    markStyles,
    evidenceStyles,
    findingStyles,
    css`
      aside {
        border-block-start-color: var(--drift-content);
      }
      header {
        flex-wrap: wrap;
        justify-content: flex-start;
      }
      h2 {
        flex: 1;
      }
      .steps {
        display: inline-flex;
        align-items: center;
        gap: var(--space-2);
        font-size: var(--type-small);
        color: var(--ink-soft);
      }
      .also {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1) var(--space-4);
        margin: var(--space-2) 0 0;
        padding: 0;
        list-style: none;
        font-size: var(--type-small);
      }
    `,
  ];

  @property({ attribute: false }) accessor articles: readonly Article[] = [];
  /** Class of each article's hue. */
  @property({ attribute: false }) accessor hues: readonly string[] = [];
  /** What is marked, in the order in which it is stepped through. */
  @property({ attribute: false }) accessor findings: readonly PlacedFinding[] = [];
  /** The open one; `null` if there is no such finding any more. */
  @property({ attribute: false }) accessor opened: PlacedFinding | null = null;
  /** What became of it since its address was made; `null` = nothing. */
  @property({ attribute: false }) accessor moved: SettledFinding | null = null;
  /** Id of the text it stood in then. */
  @property() accessor movedArticle = '';
  /** Others that are marked at the same words. */
  @property({ attribute: false }) accessor also: readonly PlacedFinding[] = [];
  /** Where the report has it. */
  @property() accessor reportAddress = '';
  @query('h2') private accessor heading!: HTMLHeadingElement;
  @query('.scroll') private accessor scroller!: HTMLElement;

  private readonly keys = new FindingKeys(this, {
    step: (direction) => this.step(direction),
    close: () => this.onClose(),
  });

  override focus(): void {
    this.heading.focus({ preventScroll: true });
  }

  override updated(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('opened')) this.scroller.scrollTop = 0;
  }

  override render() {
    const { close, previous, next, position, missing, missingHint } = strings.drift.finding;
    const { opened } = this;
    const at = opened === null ? -1 : this.findings.indexOf(opened);
    return html`
      <aside aria-labelledby="heading">
        <header>
          <h2 id="heading" tabindex="-1">${opened === null ? missing : findingLabel(opened)}</h2>
          <span class="steps">
            <button class="button" type="button" aria-label=${previous} @click=${() => this.step(-1)}>${icon('up')}</button>
            ${at < 0 ? nothing : html`<span>${position(at + 1, this.findings.length)}</span>`}
            <button class="button" type="button" aria-label=${next} @click=${() => this.step(1)}>${icon('down')}</button>
          </span>
          <button class="button" type="button" @click=${this.onClose}>
            ${icon('close')}<span class="wide-only">${close}</span>
          </button>
        </header>
        <div class="scroll" tabindex="0" role="group" aria-labelledby="heading">
          ${
            opened === null
              ? (this.renderMoved() ?? html`<p class="hint">${missingHint}</p>`)
              : html`${this.renderMoved()}${findingTemplate(opened, this)}${this.renderAlso()}
                  <p class="hint"><a href=${this.reportAddress}>${strings.drift.finding.inReport}</a></p>`
          }
        </div>
        <p class="visually-hidden" role="status">${this.keys.announcement}</p>
      </aside>
    `;
  }

  private renderMoved() {
    const article = this.articles.find(({ id }) => id === this.movedArticle);
    if (this.moved === null || article === undefined) return null;
    return html`<finding-moved .settled=${this.moved} .article=${article}></finding-moved>`;
  }

  private renderAlso() {
    if (this.also.length === 0) return nothing;
    const { alsoHere } = strings.drift.finding;
    return html`
      <p class="hint">${alsoHere(this.also.length)}</p>
      <ul class="also">
        ${this.also.map(
          (item) => html`<li>
            <button class="button" type="button" @click=${() => this.open(item)}>${findingLabel(item)}</button>
          </li>`,
        )}
      </ul>
    `;
  }

  private step(direction: -1 | 1): void {
    const at = this.opened === null ? -1 : this.findings.indexOf(this.opened);
    const next = at < 0 ? this.findings[0] : this.findings[at + direction];
    if (next === undefined) this.keys.announceEnd(direction);
    else this.open(next);
  }

  private open({ finding }: PlacedFinding): void {
    this.dispatchEvent(new FindingChange(finding.id));
  }

  private onClose(): void {
    this.dispatchEvent(new FindingChange(null));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'drift-panel': DriftPanel;
  }
}
