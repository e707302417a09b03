/** Stand-ins for what is slow or outside: an embedder that counts letters, a small collection. */
import { createApp } from '../../server/app.ts';
import type { AdditiveWeights, AlignmentWeights } from '../../server/core/align/weights.ts';
import type { Claim } from '../../server/core/claims/claim.ts';
import type { ClaimWeights } from '../../server/core/claims/find.ts';
import type { EventWeights } from '../../server/core/events/events.ts';
import { buildArticle } from '../../server/core/text/article.ts';
import type { Collection, Embed } from '../../server/core/types.ts';
import { unitRows, vectorsOf } from '../../server/core/vectors/rows.ts';
import { createDesks, type Desks } from '../../server/desks.ts';
import type { Access } from '../../server/guard.ts';
import { openStoreInMemory } from '../../server/store/libsql.ts';
import type { Store } from '../../server/store/store.ts';
import type { Engine } from '../../server/workspace.ts';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';

/** Vectors of letter counts: alike texts are near, the same text is the same. */
export const letterEmbed: Embed = async (texts, signal) => {
  signal?.throwIfAborted();
  const data = new Float32Array(texts.length * ALPHABET.length);
  texts.forEach((text, i) => {
    for (const letter of text.toLowerCase()) {
      const at = ALPHABET.indexOf(letter);
      if (at >= 0) data[i * ALPHABET.length + at]++;
    }
  });
  return unitRows(vectorsOf(data, ALPHABET.length));
};

const halfWay: AdditiveWeights = {
  bias: -12,
  curves: { cosine: { knots: [], slopes: [12] }, margin: { knots: [], slopes: [20] } },
};

/** Cosine and margin decide; the surroundings are not asked. */
const alignment: AlignmentWeights = {
  own: halfWay,
  context: [],
  threshold: 0.5,
  chance: { location: -6, scale: 1 },
  wordThreshold: 0.8,
};

export const fakeEngine: Engine = {
  model: { name: 'letters', hash: '0123456789abcdef', dim: ALPHABET.length },
  embed: letterEmbed,
  alignment,
};

/** Two texts that share most of their sentences to the letter report the same event. */
export const fakeEventWeights: EventWeights = {
  pair: { bias: -5, curves: { shareOfShorter: { knots: [], slopes: [10] } } },
  meets: 0.999,
  threshold: 0.5,
  join: 0.3,
};

/** How much of the claim's words a sentence answers decides; its standing is not asked. */
export const fakeClaimWeights: ClaimWeights = {
  own: { bias: -12, curves: { cover: { knots: [], slopes: [16] } } },
  standing: { bias: 0, curves: { logit: { knots: [], slopes: [1] } } },
  threshold: 0.5,
};

const unknown = { outlet: null, author: null, title: null, published: null, url: null };

export const fakeCollections: readonly Collection[] = [
  {
    id: 'harbour',
    title: 'The harbour',
    articles: [
      buildArticle({
        ...unknown,
        id: 'a',
        lang: 'nb',
        paragraphs: [
          'Havnen i byen ble stengt mandag etter en brann i et stort lager.',
          'Ordføreren sier at ingen mennesker kom til skade under slukkingen.',
        ],
      }),
      buildArticle({
        ...unknown,
        id: 'b',
        lang: 'da',
        paragraphs: [
          'Borgmesteren siger, at ingen mennesker kom til skade under slukningen.',
          'Havnen i byen blev lukket mandag efter en brand i et stort lager.',
        ],
      }),
      buildArticle({
        ...unknown,
        id: 'c',
        lang: 'sv',
        paragraphs: ['Vädret väntas bli bättre mot slutet av veckan enligt meteorologerna.'],
      }),
    ],
  },
];

/** The port the fake server is said to listen on, and the headers of its own page. */
export const PORT = 4680;
export const OWN = { host: `127.0.0.1:${PORT}` };

export interface FakeServer extends Desks {
  readonly store: Store;
  /** What failed for no fault of a request. */
  readonly failures: readonly Error[];
  readonly app: ReturnType<typeof createApp>;
  /** Asks as the page does; a body that is no form goes as JSON. */
  ask(
    path: string,
    init?: { method?: string; body?: unknown; headers?: Record<string, string> },
  ): Promise<Response>;
}

export interface FakeServerOptions {
  readonly engine?: Engine;
  readonly shipped?: readonly Collection[];
  readonly claims?: ReadonlyMap<string, readonly Claim[]>;
  readonly store?: Store;
  readonly access?: Access;
}

/** All of the server but its port and its model. Its store is in memory unless one is given. */
export async function fakeServer(options: FakeServerOptions = {}): Promise<FakeServer> {
  const store = options.store ?? (await openStoreInMemory());
  const failures: Error[] = [];
  const onFailure = (error: Error) => failures.push(error);
  const now = () => '2024-05-01T12:00:00.000Z';
  const desks = createDesks({
    engine: options.engine ?? fakeEngine,
    claimWeights: fakeClaimWeights,
    loadEvents: async () => fakeEventWeights,
    version: '1.2.3',
    shipped: options.shipped ?? fakeCollections,
    shippedClaims: options.claims ?? new Map(),
    store,
    openIndex: openStoreInMemory,
    reviewer: 'Ada',
    now,
    onFailure,
  });
  const app = createApp({
    ...desks,
    version: '1.2.3',
    now,
    access: () => options.access ?? { port: PORT, token: null },
    page: { send: (_, next) => next(), inline: { scripts: [], styles: [] } },
    onFailure,
  });
  return {
    ...desks,
    store,
    failures,
    app,
    async ask(path, { method = 'GET', body, headers = {} } = {}) {
      const isForm = body instanceof FormData;
      return app.request(path, {
        method,
        headers: {
          ...OWN,
          ...(body && !isForm ? { 'content-type': 'application/json' } : {}),
          ...headers,
        },
        body: isForm || typeof body === 'string' ? body : JSON.stringify(body),
      });
    },
  };
}
