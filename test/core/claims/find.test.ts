/** Finding passages, with the shipped model and texts; and the parts of it, by hand. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { findClaim, indexArticles } from '../../../server/claims.ts';
import { contentWords, wordKey } from '../../../server/core/claims/content-words.ts';
import { findPassages } from '../../../server/core/claims/find.ts';
import {
  indexPassages,
  type PassageIndex,
  vocabularyOf,
} from '../../../server/core/claims/passage-index.ts';
import { prepareQuery } from '../../../server/core/claims/query.ts';
import { orderOf, wordMatcher } from '../../../server/core/claims/word-matches.ts';
import { linkScores } from '../../../server/core/evaluate/link-scores.ts';
import { buildArticle } from '../../../server/core/text/article.ts';
import { vectorsOf } from '../../../server/core/vectors/rows.ts';
import { loadClaims, loadModel } from '../../../server/embed/model.ts';
import {
  type ClaimCases,
  evaluateClaims,
  parseClaimCases,
} from '../../../server/evaluate-claims.ts';
import { openArticle, segmentText } from '../../../server/workspace.ts';
import { fakeClaimWeights, fakeCollections, letterEmbed } from '../../server/fakes.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

describe('the words of a query', () => {
  it.each([
    ['nb', 'Putin skal besøke Nord-Korea', ['putin', 'besøke', 'nord-korea']],
    ['nb', 'FN og EU var enige om 3,5 millioner', ['fn', 'eu', 'enige', '3,5', 'millioner']],
    ['nb', 'og at det', []],
    ['en', 'The war was long', ['war', 'long']],
    ['de', 'Der Krieg war lang', ['krieg', 'lang']],
  ] as const)('in %s, of "%s", are %j', (lang, sentence, words) => {
    expect(contentWords(sentence, lang)).toEqual(words);
  });

  it.each([
    ['nord-korea', 'nordkorea'],
    ['sjojgu', 'schoigu'],
    ['pyongyang', 'pjöngjang'],
  ])('%s and %s meet under one key', (a, b) => {
    expect(wordKey(a)).toBe(wordKey(b));
  });
});

describe('the order of what is answered', () => {
  const match = (closeness: number[], place: number[]) => ({
    closeness: Float32Array.from(closeness),
    place: Int32Array.from(place),
    reverse: 0,
  });
  it.each([
    ['kept', match([1, 1, 1], [0, 2, 5]), 1],
    ['turned round', match([1, 1], [4, 1]), -1],
    ['of one word', match([1, 0.1], [4, 1]), 0],
  ])('%s', (_, words, order) => {
    expect(orderOf(words)).toBe(order);
  });
});

describe('findPassages', () => {
  let index: PassageIndex;
  beforeAll(async () => {
    index = await indexArticles(fakeCollections[0].articles, letterEmbed);
  });
  const ask = async (text: string, least?: number) =>
    findPassages(await prepareQuery(text, 'nb', letterEmbed), index, fakeClaimWeights, least);

  it('answers a sentence of a text with its own passage first', async () => {
    for (const { text, article, paragraph } of index.sentences) {
      const [first] = await ask(text);
      expect([first.article, first.paragraph]).toEqual([article, paragraph]);
    }
  });

  it('points into the paragraph, ranks by confidence, and repeats nothing', async () => {
    const found = await ask('Havnen ble stengt. Ordføreren sier at ingen kom til skade.', 0);
    const keys = found.map(({ article, paragraph }) => `${article} ${paragraph}`);
    expect(new Set(keys).size).toBe(keys.length);
    const confidences = found.map(({ confidence }) => confidence);
    expect(confidences).toEqual([...confidences].sort((a, b) => b - a));
    for (const { article, paragraph, sentences } of found) {
      const { length } = index.articles[article].paragraphs[paragraph].text;
      for (const { start, end } of sentences)
        expect(0 <= start && start < end && end <= length).toBe(true);
    }
  });

  it('matches a longer passage part by part', async () => {
    const both = await ask(
      'Havnen i byen ble stengt mandag etter en brann i et stort lager. Ordføreren sier at ingen mennesker kom til skade under slukkingen.',
    );
    const own = both.filter(({ article }) => article === 0);
    expect(own.map(({ paragraph, sentences }) => [paragraph, sentences[0].part]).sort()).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });

  it('finds nothing among no articles', async () => {
    const empty = indexPassages([], vectorsOf(new Float32Array(0), 26));
    const query = await prepareQuery('Havnen ble stengt', 'nb', letterEmbed);
    expect(findPassages(query, empty, fakeClaimWeights, 0)).toEqual([]);
  });

  it('refuses vectors of other words', async () => {
    const [article] = fakeCollections[0].articles;
    const texts = [{ article, ...(await segmentText(article, letterEmbed)) }];
    const words = await letterEmbed(vocabularyOf(texts).slice(1));
    expect(() => indexPassages(texts, words)).toThrow(RangeError);
  });
});

const goldOf = (name: string): ClaimCases =>
  parseClaimCases(readFileSync(`${root}test/core/claims/${name}`, 'utf8'), name);

describe('with the shipped model', () => {
  let engine: Parameters<typeof evaluateClaims>[2];
  let named: Parameters<typeof evaluateClaims>[1];
  beforeAll(async () => {
    const folder = `${root}models/nordic-static`;
    named = await Promise.all(
      goldOf('gold.json').corpus.map(async (path) => ({
        name: path.split('/').at(-1)!,
        article: await openArticle(`${root}${path}`),
      })),
    );
    engine = { embed: (await loadModel(folder)).embed, claims: await loadClaims(folder) };
  });

  it.each([
    ['gold.json', 0.75, 0.7],
    ['reworded.json', 0.38, 0.36],
  ])(
    'finds of the claims in %s at least as much as before',
    async (name, leastPrecision, leastRecall) => {
      const { counts } = await evaluateClaims(goldOf(name), named, engine);
      const { precision, recall } = linkScores(counts.get('all')!);
      expect(precision).toBeGreaterThanOrEqual(leastPrecision);
      expect(recall).toBeGreaterThanOrEqual(leastRecall);
    },
  );

  it.each([
    ['Moscow', 'en', 'Kreml vil ha våpen.', 'nb', true],
    ['Pyongyang', 'nb', 'Nordkorea sade nej.', 'sv', true],
    ['Finnes', 'nb', 'Han sier det finnes. Finland sier nei.', 'nb', false],
    ['Pyongyang', 'nb', 'Russland sa nei.', 'nb', false],
  ] as const)(
    'lets names of one country, and no other words, answer each other: %s (%s) in "%s"',
    async (word, lang, text, other, same) => {
      const unknown = { outlet: null, title: null, published: null, url: null };
      const article = buildArticle({ ...unknown, id: 'one', lang: other, paragraphs: [text] });
      const index = await indexArticles([article], engine.embed);
      const [query] = await prepareQuery(word, lang, engine.embed);
      const last = index.sentences.length - 1;
      expect(wordMatcher(query, index).match(last).closeness[0] > 0.85).toBe(same);
    },
  );

  it('says of what no text reports: not reported here', async () => {
    const index = await indexArticles(
      named.map(({ article }) => article),
      engine.embed,
    );
    const text = 'Sentralbanken hevet renten med et kvart prosentpoeng.';
    expect(await findClaim(text, 'nb', index, engine)).toEqual([]);
  });
});
