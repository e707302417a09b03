import { Task } from '@lit/task';
import { html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ApiError, type CollectionHead, fetchLedger, type Ledger } from '../api.ts';
import { claimsStyles } from '../parts/claims-styles.ts';
import { sharedStyles } from '../parts/shared-styles.ts';
import { strings } from '../strings.ts';
import { viewStyles } from './view.styles.ts';
import '../parts/claims-find.ts';
import '../parts/claims-ledger.ts';
import '../parts/claims-overview.ts';
import '../parts/claims-timeline.ts';
import '../parts/page-message.ts';
import '../parts/reading-skeleton.ts';

/** Who reports which claim, in whose words, and who leaves it out. */
@customElement('claims-view')
export class ClaimsView extends LitElement {
  static override styles = [sharedStyles, claimsStyles, viewStyles];

  @property({ attribute: false }) accessor collection!: CollectionHead;
  /** Id of the claim whose passages are open. */
  @property() accessor claim: string | null = null;
  /** What is looked for. */
  @property() accessor find: string | null = null;

  private readonly ledger = new Task(this, {
    task: ([collection], { signal }) => fetchLedger(collection, signal),
    args: () => [this.collection.id] as const,
  });

  override render() {
    return this.ledger.render({
      initial: () => this.renderLoading(),
      pending: () => this.renderLoading(),
      complete: (ledger) => this.renderLedger(ledger),
      error: (error) => this.renderError(error),
    });
  }

  private renderLoading() {
    return html`
      <div aria-busy="true">
        <reading-skeleton .text=${strings.claims.loading} columns="3"></reading-skeleton>
      </div>
    `;
  }

  private renderError(error: unknown) {
    return html`
      <page-message
        kind="error"
        .heading=${strings.claims.errorTitle}
        .text=${error instanceof Error ? error.message : String(error)}
        .hint=${error instanceof ApiError ? error.hint : ''}
        @retry=${this.onRetry}
      ></page-message>
    `;
  }

  private renderLedger({ rows, articles, model }: Ledger) {
    const { summary, find, overview, timeline, ledger, footer } = strings.claims;
    const suggested = rows.filter((row) => row.suggested).length;
    // The same hue as in the comparison, where a collection's fifth text is followed by the first.
    const hues = articles.map((_, i) => `hue-${(i % 5) + 1}`);
    return html`
      <p class="summary">${summary(rows.length - suggested, articles.length, suggested)}</p>
      <h2>${find.heading}</h2>
      <claims-find
        .collection=${this.collection.id}
        .find=${this.find}
        .hues=${hues}
      ></claims-find>
      <h2>${overview.heading}</h2>
      <claims-overview .rows=${rows} .articles=${articles} .hues=${hues}></claims-overview>
      <h2>${ledger.heading}</h2>
      <claims-ledger
        .rows=${rows}
        .articles=${articles}
        .hues=${hues}
        .collection=${this.collection.id}
        .opened=${this.claim}
      ></claims-ledger>
      <h2>${timeline.heading}</h2>
      <claims-timeline .rows=${rows} .articles=${articles}></claims-timeline>
      <footer>${footer(model.name, model.hash)}</footer>
    `;
  }

  private onRetry(): void {
    void this.ledger.run();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'claims-view': ClaimsView;
  }
}
