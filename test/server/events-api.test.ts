/** Which articles of the library report the same event, asked over the API. */
import { beforeEach, describe, expect, it } from 'vitest';
import { buildArticle } from '../../server/core/text/article.ts';
import type { EventSuggestions } from '../../server/events.ts';
import type { JobStatus } from '../../server/jobs.ts';
import { type FakeServer, fakeEngine, fakeServer, letterEmbed } from './fakes.ts';

let server: FakeServer;
let embedded: number;
beforeEach(async () => {
  embedded = 0;
  const embed: typeof letterEmbed = (texts, signal) => {
    embedded += texts.length;
    return letterEmbed(texts, signal);
  };
  server = await fakeServer({ engine: { ...fakeEngine, embed } });
});

const HARBOUR = 'Havnen i byen ble stengt mandag etter en brann i et stort lager.';
const MAYOR = 'Ordføreren sier at ingen mennesker kom til skade under slukkingen.';
const RAIN = 'Prisen på strøm faller fordi det har regnet mye i fjellet.';

async function put(id: string, ...paragraphs: string[]): Promise<void> {
  const unknown = { outlet: null, title: null, published: null, url: null };
  const article = buildArticle({ ...unknown, id, lang: 'nb', paragraphs });
  await server.store.write([
    { type: 'put-collection', id: 'inbox', title: 'Inbox' },
    { type: 'put-article', record: { collection: 'inbox', source: null, added: '', article } },
  ]);
}

async function suggested(): Promise<EventSuggestions> {
  const response = await server.ask('/api/events', { method: 'POST' });
  expect(response.status).toBe(202);
  const { id } = (await response.json()) as JobStatus;
  const told = await (await server.ask(`/api/jobs/${id}/events`)).text();
  const last = [...told.matchAll(/^data: (.*)$/gmu)].at(-1)?.[1] ?? '';
  const job = JSON.parse(last) as JobStatus<EventSuggestions>;
  expect([job.state, job.error]).toEqual(['done', null]);
  return job.result as EventSuggestions;
}

describe('the same event', () => {
  it('is found in all collections, with the sentences that speak for it', async () => {
    await put('x', MAYOR, HARBOUR);
    await put('y', RAIN);
    const { groups } = await suggested();
    expect(groups.map(({ articles }) => articles)).toEqual([['a', 'x']]);
    const [{ confidence, evidence }] = groups;
    expect(confidence).toBeGreaterThan(0.5);
    const [one, other] = evidence;
    expect([one.article, other.article].sort()).toEqual(['a', 'x']);
    expect(one.text).toBe(other.text);
    expect([HARBOUR, MAYOR]).toContain(one.text);
  });

  it('is sought anew only when texts have changed', async () => {
    await put('x', MAYOR, HARBOUR);
    const first = await suggested();
    const before = embedded;
    expect(await suggested()).toEqual(first);
    expect(embedded).toBe(before);
    await put('x', RAIN);
    expect((await suggested()).groups).toEqual([]);
    expect(embedded).toBeGreaterThan(before);
  });

  it('is found nowhere where there are too few texts', async () => {
    server = await fakeServer({ shipped: [] });
    expect((await suggested()).groups).toEqual([]);
  });
});

describe('a collection made of articles', () => {
  const make = (articles: readonly string[]) =>
    server.ask('/api/collections', { method: 'POST', body: { title: 'The fire', articles } });

  it('has them moved into it, all or none', async () => {
    await put('x', MAYOR, HARBOUR);
    await put('y', RAIN);
    for (const [missing, code] of [
      ['a', 'article-shipped'],
      ['nope', 'article-missing'],
    ]) {
      expect((await (await make(['x', missing])).json()).error.code).toBe(code);
    }
    const { collections } = await (await server.ask('/api/collections')).json();
    expect(collections.map(({ id }: { id: string }) => id)).toEqual(['harbour', 'inbox']);

    const made = await (await make(['x'])).json();
    expect(made).toMatchObject({ title: 'The fire', own: true, articles: [{ id: 'x' }] });
    const inbox = await (await server.ask('/api/collections/inbox')).json();
    expect(inbox.articles.map(({ id }: { id: string }) => id)).toEqual(['y']);
  });
});
