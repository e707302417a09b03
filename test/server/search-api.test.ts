/** Looking for words in everything there is, asked over the API. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createClient } from '@libsql/client/sqlite3';
import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildArticle } from '../../server/core/text/article.ts';
import type { SearchHit } from '../../server/search.ts';
import { openStore } from '../../server/store/libsql.ts';
import { APPLICATION_ID, MIGRATIONS } from '../../server/store/schema.ts';
import { STORE_FILE } from '../../server/store/store-file.ts';
import { type FakeServer, fakeServer } from './fakes.ts';

let server: FakeServer;
beforeEach(async () => {
  server = await fakeServer();
});

function mine(id: string, ...paragraphs: string[]) {
  const unknown = { outlet: null, title: null, published: null, url: null };
  return {
    collection: 'mine',
    ...{ source: null, added: '2024-05-01T12:00:00.000Z' },
    article: buildArticle({ ...unknown, id, lang: 'nb', paragraphs }),
  };
}

async function put(...records: ReturnType<typeof mine>[]): Promise<void> {
  await server.store.write([
    { type: 'put-collection', id: 'mine', title: 'Mine' },
    ...records.map((record) => ({ type: 'put-article', record }) as const),
  ]);
}

async function search(q: string, limit = 20): Promise<SearchHit[]> {
  const path = `/api/search?q=${encodeURIComponent(q)}&limit=${limit}`;
  return ((await (await server.ask(path)).json()) as { hits: SearchHit[] }).hits;
}
const ids = async (q: string, limit?: number) =>
  (await search(q, limit)).map(({ article }) => article.id);

describe('a search', () => {
  it('finds own articles and those that ship, own ones first, with the place', async () => {
    await put(mine('x', 'Været er fint i dag.', 'Havnen åpner igjen, sier Radtsjenko til avisen.'));
    expect(await ids('havn')).toEqual(['x', 'a', 'b']);
    const [{ collection, paragraph, text, spans }] = await search('Radchenko havnen');
    expect([collection, paragraph]).toEqual(['mine', 1]);
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['Havnen', 'Radtsjenko']);
    expect(await ids('havn', 2)).toEqual(['x', 'a']);
  });

  it('tells the best paragraphs of an article, their languages, and how many there are', async () => {
    await put(
      mine('x', 'Radtsjenko kom.', 'Været er fint.', 'Radtsjenko går i havnen.', 'Havnen er åpen.'),
      mine('y', ...Array.from({ length: 9 }, (_, i) => `Brannen ${i} i Lindesnes.`)),
    );
    const [hit] = await search('Radchenko havnen');
    expect([hit.paragraph, ...hit.more.map(({ paragraph }) => paragraph)]).toEqual([2, 0, 3]);
    expect([hit.lang, hit.paragraphs]).toEqual(['nb', 3]);
    const [long] = await search('lindesnes');
    expect(long.paragraphs).toBe(9);
    expect(long.more.length).toBeLessThan(8);
  });

  it('wants all words, a phrase in its order', async () => {
    await put(mine('x', 'Havnen er åpen.', 'Brannen er slukket.'), mine('y', 'Brannen i havnen.'));
    expect(await ids('havnen slukket')).toEqual(['x']);
    expect((await ids('"brannen i havnen"')).slice(0, 1)).toEqual(['y']);
    expect(await ids('"havnen i brannen"')).toEqual([]);
  });

  it('knows what was changed and removed', async () => {
    await put(mine('x', 'Havnen på Lindesnes.'), mine('y', 'Brannen på Lindesnes.'));
    await put(mine('x', 'Fjellet ved Lindesnes.'));
    expect(await ids('havnen lindesnes')).toEqual([]);
    expect((await ids('lindesnes')).sort()).toEqual(['x', 'y']);
    await server.store.write([{ type: 'remove-article', id: 'y' }]);
    expect(await ids('lindesnes')).toEqual(['x']);
    await server.store.write([{ type: 'remove-collection', id: 'mine' }]);
    expect(await ids('lindesnes')).toEqual([]);
  });

  it.each(['', '?!', '«»'])('of nothing is refused: %j', async (q) => {
    const response = await server.ask(`/api/search?q=${encodeURIComponent(q)}`);
    expect(response.status).toBe(400);
  });

  it('takes whatever is written for words', async () => {
    await put(mine('x', 'Havnen på Lindesnes.'));
    const query = fc.array(
      fc.oneof(fc.string(), fc.constantFrom('"', '*', 'AND', 'NOT', '^', ':', "'", 'NEAR(')),
    );
    await fc.assert(
      fc.asyncProperty(query, async (parts) => {
        const { status } = await server.ask(
          `/api/search?q=${encodeURIComponent(parts.join(' ').slice(0, 900))}`,
        );
        expect([200, 400]).toContain(status);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a store of an older version', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ordlyd-old-'));
    return () => rm(folder, { recursive: true });
  });

  it('is searched as if it had been made now', async () => {
    const old = createClient({ url: pathToFileURL(join(folder, STORE_FILE)).href });
    await old.executeMultiple(MIGRATIONS[0]);
    const { article, ...record } = mine('x', 'Havnen på Lindesnes.');
    const { paragraphs, ...head } = article;
    await old.batch([
      "INSERT INTO collections (id, title) VALUES ('mine', 'Mine')",
      {
        sql: 'INSERT INTO articles (id, collection, added, text_hash, head, paragraphs) VALUES (?, ?, ?, ?, ?, ?)',
        args: ['x', 'mine', record.added, '0', JSON.stringify(head), JSON.stringify(paragraphs)],
      },
      `PRAGMA application_id = ${APPLICATION_ID}`,
      'PRAGMA user_version = 1',
    ]);
    old.close();
    const store = await openStore(folder);
    expect(await store.search([['lindesnes']], 5)).toEqual([{ id: 'x', collection: 'mine' }]);
    expect((await store.bands('mine')).get('x')).toHaveLength(32);
    await store.close();
  });
});
