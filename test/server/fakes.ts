/** Stand-ins for what is slow or outside: an embedder that counts letters, a small collection. */
import type { AdditiveWeights, AlignmentWeights } from '../../server/core/align/weights.ts';
import type { ClaimWeights } from '../../server/core/claims/find.ts';
import { buildArticle } from '../../server/core/text/article.ts';
import type { Collection, Embed } from '../../server/core/types.ts';
import { unitRows, vectorsOf } from '../../server/core/vectors/rows.ts';
import { createExportDesk } from '../../server/export.ts';
import { createWorkspace, type Engine } from '../../server/workspace.ts';

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

export const fakeExports = createExportDesk(
  {
    ...fakeEngine,
    tool: { name: 'ordlyd', version: '1.2.3' },
    loadClaims: async () => fakeClaimWeights,
    loadEvents: async () => {
      throw new Error('So few articles are compared as they are.');
    },
  },
  createWorkspace(fakeEngine, fakeCollections).article,
);
