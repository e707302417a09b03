import { describe, expect, it } from 'vitest';
import { buildArticle } from '../../server/core/text/article.ts';
import type { Article } from '../../server/core/types.ts';
import { sameEvent } from '../../server/workspace.ts';
import { fakeEventWeights, letterEmbed } from './fakes.ts';

const engine = {
  model: { name: 'letters', hash: '0', dim: 26 },
  embed: letterEmbed,
  events: fakeEventWeights,
};

const article = (id: string, ...paragraphs: string[]): Article =>
  buildArticle({
    id,
    lang: 'nb',
    outlet: null,
    title: null,
    published: null,
    url: null,
    paragraphs,
  });

const articles = [
  article('a', 'Havna ble stengt mandag etter en brann i et stort lager.', 'Ingen kom til skade.'),
  article('b', 'Prisen på strøm faller fordi det har regnet mye i fjellet.'),
  article('c', 'Ingen kom til skade.', 'Havna ble stengt mandag etter en brann i et stort lager.'),
];

describe('the same event', () => {
  it('is found among any number of articles, with progress to the end', async () => {
    const shares: number[] = [];
    const found = await sameEvent(articles, engine, undefined, (share) => shares.push(share));
    expect(found.groups).toEqual([[0, 2]]);
    expect(found.pairs[0]).toMatchObject({ source: 0, target: 2 });
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect([shares[0], shares.at(-1)]).toEqual([0, 1]);
  });

  it.each([[[]], [articles.slice(0, 1)]])('is not sought in too few', async (few) => {
    await expect(sameEvent(few, engine)).rejects.toMatchObject({ code: 'articles-too-few' });
  });

  it('can be called off while it is sought', async () => {
    const controller = new AbortController();
    const reason = new Error('enough');
    const seeking = sameEvent(articles, engine, controller.signal, (share) => {
      if (share > 0.5) controller.abort(reason);
    });
    await expect(seeking).rejects.toBe(reason);
  });
});
