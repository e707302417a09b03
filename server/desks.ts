/** Everything that is served, wired together over one store. */
import { type ClaimDesk, createClaimDesk } from './claims.ts';
import type { Claim } from './core/claims/claim.ts';
import type { ClaimWeights } from './core/claims/find.ts';
import type { EventWeights } from './core/events/events.ts';
import { decidedClaims } from './core/review/decisions.ts';
import type { Collection } from './core/types.ts';
import { createDriftDesk, type DriftDesk } from './drift.ts';
import { createEventDesk, type EventDesk } from './events.ts';
import { createExportDesk, type ExportDesk } from './export.ts';
import { createJobs, type Jobs } from './jobs.ts';
import { createLibrary, type OwnLibrary } from './library.ts';
import { createReviewDesk, type ReviewDesk } from './review.ts';
import { createSearchDesk, type SearchDesk } from './search.ts';
import type { Store } from './store/store.ts';
import { createWorkspace, type Engine, type Workspace } from './workspace.ts';

export interface Desks {
  readonly workspace: Workspace;
  readonly claims: ClaimDesk;
  readonly drift: DriftDesk;
  readonly events: EventDesk;
  readonly exports: ExportDesk;
  readonly library: OwnLibrary;
  readonly review: ReviewDesk;
  readonly jobs: Jobs;
  readonly search: SearchDesk;
  /** The local name of whoever decides. */
  readonly reviewer: string;
}

export interface DeskDeps {
  readonly engine: Engine;
  readonly claimWeights: ClaimWeights;
  loadEvents(): Promise<EventWeights>;
  /** Of Ordlyd, for what it writes. */
  readonly version: string;
  /** Collections that ship, read in place. */
  readonly shipped: readonly Collection[];
  /** Their claims, by the collection's id. */
  readonly shippedClaims: ReadonlyMap<string, readonly Claim[]>;
  readonly store: Store;
  /** An empty store, gone with the program. */
  openIndex(): Promise<Store>;
  /** The local name of whoever decides. */
  readonly reviewer: string;
  /** Now, ISO 8601, UTC. */
  readonly now: () => string;
  /** Told about failures that are Ordlyd's own. */
  readonly onFailure: (error: Error) => void;
}

/** @throws InputError `article-id` if two articles that ship share an id */
export function createDesks(deps: DeskDeps): Desks {
  const { engine, claimWeights, shipped, shippedClaims, store, reviewer, now, onFailure } = deps;
  const library = createLibrary(shipped, store);
  const review = createReviewDesk({ engine, library, store, reviewer, now });
  const claimsOf = async (collection: string) =>
    decidedClaims(shippedClaims.get(collection) ?? [], collection, await review.decisions());
  const exportEngine = {
    ...engine,
    tool: { name: 'ordlyd', version: deps.version },
    loadClaims: async () => claimWeights,
    loadEvents: deps.loadEvents,
  };
  return {
    workspace: createWorkspace(engine, library),
    claims: createClaimDesk({ ...engine, claims: claimWeights }, library, claimsOf),
    drift: createDriftDesk(engine, library),
    events: createEventDesk(engine, library, deps.loadEvents),
    exports: createExportDesk(exportEngine, library, review.decisions),
    library,
    review,
    jobs: createJobs(onFailure),
    search: createSearchDesk(library, store, shipped, deps.openIndex),
    reviewer,
  };
}
