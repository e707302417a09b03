import { Task } from '@lit/task';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import {
  type CollectionHead,
  decide,
  fetchLedger,
  type Ledger,
  stepHistory,
  toldError,
} from '../api.ts';
import { ClaimChange, type ClaimDecided } from '../events.ts';
import { claimsStyles } from '../parts/claims-styles.ts';
import { sharedStyles } from '../parts/shared-styles.ts';
import { reviewerName } from '../preferences.ts';
import { huesOf } from '../reading/hues.ts';
import { strings } from '../strings.ts';
import { viewStyles } from './view.styles.ts';
import '../parts/claims-find.ts';
import '../parts/claims-ledger.ts';
import '../parts/claims-overview.ts';
import '../parts/claims-timeline.ts';
import '../parts/page-message.ts';
import '../parts/reading-skeleton.ts';
import { troubleTemplate } from '../parts/trouble.ts';

/** Who reports which claim, in whose words, and who leaves it out. */
@customElement('claims-view')
export class ClaimsView extends LitElement {
  static override styles = [sharedStyles, claimsStyles, viewStyles];

  @property({ attribute: false }) accessor collection!: CollectionHead;
  /** Id of the claim whose passages are open. */
  @property() accessor claim: string | null = null;
  /** What is looked for. */
  @property() accessor find: string | null = null;

  /** What became of the last decision, in words. */
  @state() private accessor news: string | TemplateResult | null = null;
  @state() private accessor canUndo = false;

  private readonly ledger = new Task(this, {
    task: ([collection], { signal }) => fetchLedger(collection, signal),
    args: () => [this.collection.id] as const,
  });

  override render() {
    return this.ledger.render({
      initial: () => this.renderLoading(),
      pending: () => this.renderPending(),
      complete: (ledger) => this.renderLedger(ledger),
      error: (error) => this.renderError(error),
    });
  }

  /** The ledger stays on the page while it is worked out anew. */
  private renderPending() {
    const former = this.ledger.value;
    return former === undefined ? this.renderLoading() : this.renderLedger(former);
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
        .heading=${strings.claims.errorTitle}
        .error=${error}
        @retry=${this.onRetry}
      ></page-message>
    `;
  }

  private renderLedger({ rows, articles, model }: Ledger) {
    const { summary, find, overview, timeline, ledger, footer } = strings.claims;
    const suggested = rows.filter(({ claim }) => claim === null).length;
    const taken = rows.map(({ id }) => id);
    const hues = huesOf(articles, this.collection.articles);
    return html`
      <p class="summary">${summary(rows.length - suggested, articles.length, suggested)}</p>
      <h2>${find.heading}</h2>
      <claims-find
        .collection=${this.collection.id}
        .find=${this.find}
        .hues=${hues}
        .taken=${taken}
        @claim-decided=${this.onDecided}
      ></claims-find>
      <h2>${overview.heading}</h2>
      <claims-overview .rows=${rows} .articles=${articles} .hues=${hues}></claims-overview>
      <h2>${ledger.heading}</h2>
      <div role="status" class="news no-print">
        ${this.news}
        ${
          this.canUndo
            ? html`<button class="button" type="button" @click=${this.onUndo}>
                ${strings.claims.keeping.undo}
              </button>`
            : nothing
        }
      </div>
      <claims-ledger
        @claim-decided=${this.onDecided}
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

  private async onDecided({ id, claim }: ClaimDecided): Promise<void> {
    const { kept, dropped } = strings.claims.keeping;
    const collection = this.collection.id;
    await this.log(claim ? kept(claim.name) : dropped, true, () =>
      decide({ type: 'claim', collection, id, claim }, reviewerName()),
    );
    // What was kept is opened, so that its passages can be judged at once.
    if (claim && this.claim !== id) this.dispatchEvent(new ClaimChange(id));
  }

  private async onUndo(): Promise<void> {
    const collection = this.collection.id;
    await this.log(strings.claims.keeping.undone, false, () =>
      stepHistory('undo', { collection }, reviewerName()),
    );
  }

  private async log(news: string, canUndo: boolean, change: () => Promise<unknown>): Promise<void> {
    try {
      await change();
      await this.ledger.run();
      this.news = news;
      this.canUndo = canUndo;
    } catch (error) {
      this.news = troubleTemplate(toldError(error));
      this.canUndo = false;
    }
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
