import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { TourRequest } from '../events.ts';
import { DIMENSIONS, MODEL_SIZE_MB, RETRIEVAL, SENTENCES, VOCABULARY } from '../method/figures.ts';
import { sharedStyles } from '../parts/shared-styles.ts';
import type { PageState } from '../state.ts';
import { strings } from '../strings.ts';
import { viewStyles } from './view.styles.ts';

/** How links, confidence, drift and claims come about, what they cannot do, and how good the model is. */
@customElement('method-view')
export class MethodView extends LitElement {
  static override styles = [
    sharedStyles,
    viewStyles,
    css`
      article {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr));
        gap: var(--space-4) var(--space-7);
        align-items: start;
        max-inline-size: 76rem;
        margin-block-end: var(--space-6);
      }
      section {
        padding-block-start: var(--space-3);
        border-block-start: 1px solid var(--rule-strong);
      }
      h2 {
        margin: 0 0 var(--space-2);
        font: 650 1.375rem / 1.2 var(--serif);
      }
      p,
      li {
        margin: 0 0 var(--space-3);
        font: 400 var(--type-body) / 1.5 var(--serif);
        text-wrap: pretty;
        hyphens: auto;
      }
      ul {
        margin: 0;
        padding-inline-start: 1.2em;
      }
      table {
        inline-size: 100%;
        margin-block-end: var(--space-3);
        border-collapse: collapse;
        font-size: var(--type-tool);
      }
      caption {
        padding-block-end: var(--space-2);
        font-size: var(--type-small);
        color: var(--ink-soft);
        text-align: start;
      }
      th,
      td {
        padding: var(--space-1) var(--space-3) var(--space-1) 0;
        border-block-end: 1px solid var(--rule);
        text-align: start;
        vertical-align: baseline;
      }
      tbody th {
        font-weight: 400;
      }
      td {
        font-variant-numeric: tabular-nums;
      }
    `,
  ];

  @property({ attribute: false }) accessor addressOf!: (change: Partial<PageState>) => string;

  override render() {
    const { lead, links, confidence, drift, claims, limits, check } = strings.method;
    return html`
      <p class="summary">${lead}</p>
      <article>
        ${sectionTemplate(links.heading, [links.vectors, links.evidence])}
        ${sectionTemplate(confidence.heading, [confidence.meaning, confidence.chance])}
        ${sectionTemplate(drift.heading, [drift.rules, drift.reading])}
        ${sectionTemplate(claims.heading, [claims.search, claims.silence])}
        <section>
          <h2>${limits.heading}</h2>
          <ul>
            ${[
              limits.order,
              limits.agreement,
              limits.tone,
              limits.languages,
              limits.short,
              limits.facts,
            ].map((limit) => html`<li>${limit}</li>`)}
          </ul>
        </section>
        ${this.renderFigures()}
        <section>
          <h2>${check.heading}</h2>
          <p>${check.text}</p>
          <p><a data-go href=${this.addressOf({ view: 'review' })}>${check.link}</a></p>
          <button class="button" type="button" @click=${this.onTour}>${strings.tour.again}</button>
        </section>
      </article>
    `;
  }

  private onTour(): void {
    this.dispatchEvent(new TourRequest());
  }

  private renderFigures() {
    const { figures } = strings.method;
    return html`
      <section>
        <h2>${figures.heading}</h2>
        <table>
          <caption>${figures.caption(SENTENCES)}</caption>
          <thead>
            <tr>
              <th scope="col">${figures.pairs}</th>
              <th scope="col">${figures.cosine}</th>
              <th scope="col">${figures.margin}</th>
            </tr>
          </thead>
          <tbody>
            ${RETRIEVAL.map(
              ({ pairs, cosine, margin }) => html`
                <tr>
                  <th scope="row">${figures[pairs]}</th>
                  <td>${figures.share(cosine)}</td>
                  <td>${figures.share(margin)}</td>
                </tr>
              `,
            )}
          </tbody>
        </table>
        <p>${figures.caveat}</p>
        <p>${figures.model(MODEL_SIZE_MB, DIMENSIONS, VOCABULARY)}</p>
      </section>
    `;
  }
}

function sectionTemplate(heading: string, paragraphs: readonly string[]) {
  return html`
    <section>
      <h2>${heading}</h2>
      ${paragraphs.map((text) => html`<p>${text}</p>`)}
    </section>
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'method-view': MethodView;
  }
}
