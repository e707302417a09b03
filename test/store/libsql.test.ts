/** The store in a file: what goes in comes out, whole or not at all. */
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createClient } from '@libsql/client/sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Operation } from '../../server/core/review/operation.ts';
import { buildArticle } from '../../server/core/text/article.ts';
import { openBackup, openStore } from '../../server/store/libsql.ts';
import { SCHEMA_VERSION } from '../../server/store/schema.ts';
import type { ArticleRecord, Store } from '../../server/store/store.ts';
import { STORE_FILE } from '../../server/store/store-file.ts';

let folder: string;
const opened: Store[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ordlyd-store-'));
});
afterEach(async () => {
  for (const store of opened.splice(0)) await store.close();
  await rm(folder, { recursive: true });
});

async function open(at = folder): Promise<Store> {
  const store = await openStore(at);
  opened.push(store);
  return store;
}

function record(
  id: string,
  text = `Havnen i ${id} ble stengt mandag etter en brann.`,
): ArticleRecord {
  return {
    collection: 'harbour',
    source: `${id}.txt`,
    added: '2024-05-01T12:00:00.000Z',
    article: buildArticle({
      id,
      lang: 'nb',
      outlet: null,
      title: 'Brann',
      published: '2024-05',
      url: null,
      paragraphs: [text],
    }),
  };
}

function undo(id: string): Operation {
  const action = { type: 'undo', operation: 'none' } as const;
  return { id, at: '2024-05-01T12:00:00.000Z', by: 'me', model: null, action };
}

const COLLECTION = { type: 'put-collection', id: 'harbour', title: 'The harbour' } as const;
const put = (each: ArticleRecord) => ({ type: 'put-article', record: each }) as const;
const add = (each: ArticleRecord) => ({ type: 'add-article', record: each }) as const;

describe('collections and articles', () => {
  it('are added only where no other article has the id', async () => {
    const store = await open();
    await store.write([COLLECTION, add(record('a'))]);
    const changes = [add(record('b')), add(record('a', 'Noe annet, som kom fra et annet sted.'))];
    await expect(store.write(changes)).rejects.toMatchObject({ code: 'article-taken' });
    expect(await store.articles('harbour')).toEqual([record('a')]);
  });

  it('come back as they went in, in their order, after closing', async () => {
    const store = await open();
    await store.write([COLLECTION, put(record('b')), put(record('a'))]);
    await store.close();
    opened.length = 0;
    const again = await open();
    expect(await again.articles('harbour')).toEqual([record('b'), record('a')]);
    expect(await again.article('a')).toEqual(record('a'));
    expect(await again.article('nope')).toBeNull();
    expect((await again.heads(null)).map(({ article }) => article.id)).toEqual(['b', 'a']);
    expect((await again.heads('harbour'))[0].article).not.toHaveProperty('paragraphs');
  });

  it('change together or not at all', async () => {
    const store = await open();
    await store.write([COLLECTION]);
    const nowhere = { ...record('b'), collection: 'nowhere' };
    await expect(store.write([put(record('a')), put(nowhere)])).rejects.toMatchObject({
      code: 'collection-missing',
    });
    expect(await store.articles('harbour')).toEqual([]);
  });

  it('replace an article where it stands, and say that the collection has changed', async () => {
    const store = await open();
    await store.write([COLLECTION, put(record('a')), put(record('b'))]);
    const [{ revision }] = await store.collections();
    await store.write([put(record('a', 'Alle er i sikkerhet, sier brannvesenet i byen.'))]);
    expect((await store.heads('harbour')).map(({ article }) => article.id)).toEqual(['a', 'b']);
    expect((await store.collections())[0].revision).not.toBe(revision);
  });

  it('go with their collection', async () => {
    const store = await open();
    await store.write([COLLECTION, put(record('a'))]);
    await store.write([{ type: 'remove-collection', id: 'harbour' }]);
    expect(await store.article('a')).toBeNull();
    await store.write([{ type: 'remove-article', id: 'a' }]);
  });
});

describe('the log', () => {
  it('takes an operation once, whoever sends it again', async () => {
    const store = await open();
    expect(await store.append([undo('1'), undo('2')])).toHaveLength(2);
    expect(await store.append([undo('2'), undo('3')])).toEqual([undo('3')]);
    const log = await store.operations();
    expect(log.map(({ operation }) => operation.id)).toEqual(['1', '2', '3']);
    expect(await store.operations(log[1].seq)).toEqual([log[2]]);
  });

  it('refuses another operation under a known id, and all that came with it', async () => {
    const store = await open();
    await store.append([undo('1')]);
    const other = { ...undo('1'), by: 'somebody else' };
    await expect(store.append([undo('2'), other])).rejects.toMatchObject({
      code: 'operation-conflict',
    });
    expect(await store.operations()).toHaveLength(1);
  });
});

describe('vectors', () => {
  it('are kept by model and text, to the last bit, and may be thrown away', async () => {
    const store = await open();
    const vector = Float32Array.of(0.1, -0.2, 1e-30);
    await store.keepVectors('m', new Map([['t', vector]]));
    expect((await store.vectors('m', ['t', 'u'])).get('t')).toEqual(vector);
    expect((await store.vectors('other', ['t'])).size).toBe(0);
    await store.dropVectors('m');
    expect((await store.vectors('m', ['t'])).size).toBe(1);
    await store.dropVectors('other');
    expect((await store.vectors('m', ['t'])).size).toBe(0);
  });
});

describe('a backup', () => {
  it('is a whole store of its own, without the vectors', async () => {
    const store = await open();
    await store.write([COLLECTION, put(record('a'))]);
    await store.append([undo('1')]);
    await store.keepVectors('m', new Map([['t', Float32Array.of(1)]]));
    const file = join(folder, 'safe', 'copy.db');
    await store.backup(file);
    const copy = await openBackup(file);
    opened.push(copy);
    expect(await copy.articles('harbour')).toEqual(await store.articles('harbour'));
    expect(await copy.operations()).toEqual(await store.operations());
    expect((await copy.vectors('m', ['t'])).size).toBe(0);
  });
});

describe('a file that cannot be used', () => {
  const file = () => join(folder, STORE_FILE);

  it.each([
    ['is no database', 'store-damaged', async () => writeFile(file(), 'x'.repeat(5000))],
    [
      'belongs to another program',
      'store-foreign',
      async () => {
        const client = createClient({ url: pathToFileURL(file()).href });
        await client.execute('CREATE TABLE t (a)');
        client.close();
      },
    ],
    [
      'is of a newer Ordlyd',
      'store-newer',
      async () => {
        await (await openStore(folder)).close();
        const client = createClient({ url: pathToFileURL(file()).href });
        await client.execute(`PRAGMA user_version = ${SCHEMA_VERSION + 1}`);
        client.close();
      },
    ],
  ])('%s: says so and leaves it as it is', async (_, code, make) => {
    await make();
    const before = await readFile(file());
    await expect(openStore(folder)).rejects.toMatchObject({ name: 'InputError', code });
    expect(await readFile(file())).toEqual(before);
  });

  it('has a damaged page: says so when it comes to it', async () => {
    const store = await openStore(folder);
    await store.write([
      COLLECTION,
      ...Array.from({ length: 200 }, (_, i) => put(record(`a-${i}`))),
    ]);
    await store.close();
    const bytes = await readFile(file());
    // All but the pages that say what tables there are.
    bytes.fill(0xff, Math.floor(bytes.length / 2));
    await writeFile(file(), bytes);
    const damaged = await open();
    await expect(damaged.articles('harbour')).rejects.toMatchObject({ code: 'store-damaged' });
  });
});

describe('two processes on one file', () => {
  it('both write, and both see all of it', async () => {
    const [one, other] = [await open(), await open()];
    await one.write([COLLECTION]);
    const ids = Array.from({ length: 100 }, (_, i) => String(i));
    await Promise.all(ids.map((id, i) => (i % 2 === 0 ? one : other).append([undo(id)])));
    for (const store of [one, other]) {
      const log = await store.operations();
      expect(log.map(({ operation }) => Number(operation.id)).sort((a, b) => a - b)).toEqual(
        ids.map(Number),
      );
    }
    expect(await other.collections()).toHaveLength(1);
  });

  it('waits for a long write, and says so when it takes too long', async () => {
    await open();
    const hasty = await openStore(folder, { patience: 0 });
    opened.push(hasty);
    const client = createClient({ url: pathToFileURL(join(folder, STORE_FILE)).href });
    const writing = await client.transaction('write');
    await expect(hasty.append([undo('1')])).rejects.toMatchObject({ code: 'store-busy' });
    await writing.rollback();
    client.close();
    expect(await hasty.append([undo('1')])).toHaveLength(1);
  });
});

describe('a new folder', () => {
  it('is for its owner alone', async () => {
    const own = join(folder, 'new', 'data');
    await open(own);
    expect((await stat(own)).mode & 0o077).toBe(0);
  });
});
