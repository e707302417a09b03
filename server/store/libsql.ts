/**
 * The store as one SQLite-compatible file (libSQL), in write-ahead mode: readers see the last whole write,
 * one process writes at a time, and what was acknowledged is on the disk (synchronous = FULL).
 */
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import {
  type Client,
  createClient,
  type InStatement,
  type Row,
  type Transaction,
} from '@libsql/client/sqlite3';
import { bandsOf } from '../core/duplicates/near-duplicates.ts';
import { wordShingles } from '../core/duplicates/shingles.ts';
import { InputError } from '../core/errors.ts';
import type { Operation } from '../core/review/operation.ts';
import { articleTextHash } from '../core/text/text-hash.ts';
import type { Paragraph } from '../core/types.ts';
import { readableCopy, whyReadOnly } from './read-only.ts';
import { APPLICATION_ID, MIGRATIONS, SCHEMA_VERSION } from './schema.ts';
import {
  type ArticleHead,
  type ArticleRecord,
  type Change,
  type Store,
  StoreError,
  type StorePlace,
} from './store.ts';
import { isBusy, storeError } from './store-errors.ts';

/** Name of the file in the data folder. */
export const STORE_FILE = 'ordlyd.db';

/** The database waits this long within one call, during which nothing else runs here. */
const BUSY_SLICE_MS = 50;
/** Between two tries others are served; longer than any single write takes. */
const BUSY_PATIENCE_MS = 15_000;
const BUSY_PAUSE_MS = 25;

/** Below the number of parameters SQLite allows in one statement. */
const IN_BLOCK = 500;

export interface OpenOptions {
  /** How long to wait for another process that writes, in milliseconds. */
  readonly patience?: number;
}

/**
 * Opens the store of a folder and makes what is missing. Where nothing can be written, it is read from a
 * copy, and `place.readOnly` says why.
 *
 * @throws StoreError `store-newer`, `store-foreign`, `store-damaged`, `store-unopenable` ...
 */
export async function openStore(folder: string, options: OpenOptions = {}): Promise<Store> {
  await mkdir(folder, { recursive: true, mode: 0o700 }).catch(() => {});
  const file = join(folder, STORE_FILE);
  const readOnly = await whyReadOnly(folder, file);
  if (readOnly === null) return openFile(file, file, null, options);
  const copy = await readableCopy(file);
  try {
    const store = await openFile(copy.file, file, readOnly, options);
    return { ...store, close: () => store.close().then(copy.remove) };
  } catch (error) {
    await copy.remove();
    throw error;
  }
}

/** Opens one file, such as a backup, which is brought to the present version where it is older. */
export async function openStoreFile(file: string): Promise<Store> {
  return openFile(file, file, null, {});
}

/** A store that is gone when it is closed. */
export async function openStoreInMemory(): Promise<Store> {
  return openFile(IN_MEMORY, 'The store in memory', null, {});
}

const IN_MEMORY = ':memory:';

/**
 * @param file - what is opened
 * @param name - what it is called to the user
 */
async function openFile(
  file: string,
  name: string,
  readOnly: string | null,
  { patience = BUSY_PATIENCE_MS }: OpenOptions,
): Promise<Store> {
  let client: Client | null = null;
  const disconnect = () => {
    client?.close();
    client = null;
  };
  const attempt: Attempt = async (work) => {
    const deadline = performance.now() + patience;
    for (;;) {
      try {
        client ??= await connect(file, name);
        return await work(client);
      } catch (error) {
        // A statement that was turned away stays open on its connection and would bar the next commit.
        if (isBusy(error)) disconnect();
        if (!isBusy(error) || performance.now() > deadline) throw storeError(error, name);
      }
      await setTimeout(BUSY_PAUSE_MS);
    }
  };
  try {
    await attempt(migrate);
  } catch (error) {
    disconnect();
    throw error;
  }
  const place: StorePlace = { file: name, readOnly, version: SCHEMA_VERSION };
  return storeOn(attempt, place, disconnect);
}

async function connect(file: string, name: string): Promise<Client> {
  const client = createClient({
    url: file === IN_MEMORY ? file : pathToFileURL(file).href,
    // One connection: its settings hold for every statement.
    concurrency: 1,
    timeout: BUSY_SLICE_MS,
  });
  try {
    await checkOwner(client, name);
    await client.execute('PRAGMA journal_mode = WAL');
    await client.execute('PRAGMA synchronous = FULL');
    await client.execute('PRAGMA foreign_keys = ON');
    return client;
  } catch (error) {
    client.close();
    throw error;
  }
}

/** Before anything is written. @throws StoreError `store-foreign`, `store-newer` */
async function checkOwner(client: Client, name: string): Promise<void> {
  const owner = await numberOf(client, 'PRAGMA application_id');
  if (owner !== APPLICATION_ID && (await numberOf(client, COUNT_TABLES)) > 0) {
    throw new StoreError(
      'store-foreign',
      `${name} is a database of another program.`,
      'Choose another folder with --data.',
    );
  }
  const version = await numberOf(client, 'PRAGMA user_version');
  if (version > SCHEMA_VERSION) {
    throw new StoreError(
      'store-newer',
      `${name} was written by a newer Ordlyd (its tables are of version ${version}; this one knows ${SCHEMA_VERSION}).`,
      'Use that one, or choose another folder with --data. Nothing was changed.',
    );
  }
}

const COUNT_TABLES = 'SELECT count(*) FROM sqlite_schema';

async function migrate(client: Client): Promise<void> {
  const transaction = await client.transaction('write');
  try {
    // Another process may have done it while this one waited.
    const version = await numberOf(transaction, 'PRAGMA user_version');
    if (version === SCHEMA_VERSION) return;
    for (const step of MIGRATIONS.slice(version)) await transaction.executeMultiple(step);
    await transaction.execute(`PRAGMA application_id = ${APPLICATION_ID}`);
    await transaction.execute(`PRAGMA user_version = ${SCHEMA_VERSION}`);
    await transaction.commit();
  } finally {
    transaction.close();
  }
}

async function numberOf(on: Pick<Client | Transaction, 'execute'>, sql: string): Promise<number> {
  const { rows } = await on.execute(sql);
  return Number(rows[0][0]);
}

/** Does the work, again and again while another process writes. */
type Attempt = <T>(work: (client: Client) => Promise<T>) => Promise<T>;

function storeOn(attempt: Attempt, place: StorePlace, closeClient: () => void): Store {
  // One at a time: a transaction holds the only connection.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn: Attempt = (work) => {
    const turn = last.then(() => attempt(work));
    last = turn.catch(() => {});
    return turn;
  };
  const read = (statement: InStatement): Promise<readonly Row[]> =>
    inTurn(async (client) => (await client.execute(statement)).rows);
  const write = async <T>(work: (transaction: Transaction) => Promise<T>): Promise<T> => {
    if (place.readOnly !== null) {
      throw new StoreError(
        'store-read-only',
        place.readOnly,
        'Nothing was changed. Allow writing there, or choose another folder with --data.',
      );
    }
    return inTurn(async (client) => {
      const transaction = await client.transaction('write');
      try {
        const result = await work(transaction);
        await transaction.commit();
        return result;
      } finally {
        transaction.close();
      }
    });
  };

  return {
    place,
    async collections() {
      const rows = await read('SELECT * FROM collections ORDER BY position');
      return rows.map(({ position, id, title, revision }) => ({
        id: String(id),
        title: String(title),
        // A position is never given twice, so that a collection made anew is told from the old one.
        revision: `${position}.${revision}`,
      }));
    },
    async heads(collection) {
      const rows = await read({
        sql: `SELECT ${HEAD} FROM articles WHERE ?1 IS NULL OR collection = ?1 ORDER BY position`,
        args: [collection],
      });
      return rows.map((row) => ({
        ...originOf(row),
        article: headOf(row),
        textHash: String(row.text_hash),
      }));
    },
    async bands(collection) {
      const rows = await read({
        sql: `SELECT id, bands, iif(bands IS NULL, paragraphs, NULL) AS paragraphs
              FROM articles WHERE collection = ?`,
        args: [collection],
      });
      return new Map(
        rows.map(({ id, bands, paragraphs }) => [
          String(id),
          bands === null
            ? bandsOf(wordShingles({ paragraphs: JSON.parse(String(paragraphs)) }))
            : new Uint32Array(bands as ArrayBuffer),
        ]),
      );
    },
    async articles(collection) {
      const rows = await read({
        sql: `SELECT ${HEAD}, paragraphs FROM articles WHERE collection = ? ORDER BY position`,
        args: [collection],
      });
      return rows.map(recordOf);
    },
    async article(id) {
      const rows = await read({
        sql: `SELECT ${HEAD}, paragraphs FROM articles WHERE id = ?`,
        args: [id],
      });
      return rows.length === 0 ? null : recordOf(rows[0]);
    },
    write: (changes) =>
      write(async (transaction) => {
        for (const change of changes) await apply(change, transaction);
      }),

    async operations(after = 0) {
      const rows = await read({
        sql: 'SELECT seq, operation FROM operations WHERE seq > ? ORDER BY seq',
        args: [after],
      });
      return rows.map(({ seq, operation }) => ({
        seq: Number(seq),
        operation: JSON.parse(String(operation)) as Operation,
      }));
    },
    append: (operations) =>
      write(async (transaction) => {
        const fresh: Operation[] = [];
        for (const operation of operations) {
          const { rowsAffected } = await transaction.execute({
            sql: 'INSERT INTO operations (id, operation) VALUES (?, ?) ON CONFLICT (id) DO NOTHING',
            args: [operation.id, JSON.stringify(operation)],
          });
          if (rowsAffected > 0) fresh.push(operation);
          else await checkSame(operation, transaction);
        }
        return fresh;
      }),

    async vectors(model, texts) {
      const found = new Map<string, Float32Array>();
      for (let from = 0; from < texts.length; from += IN_BLOCK) {
        const block = texts.slice(from, from + IN_BLOCK);
        const rows = await read({
          sql: `SELECT text_hash, vector FROM vectors WHERE model = ? AND text_hash IN (${block.map(() => '?').join()})`,
          args: [model, ...block],
        });
        for (const { text_hash, vector } of rows) {
          found.set(String(text_hash), new Float32Array(vector as ArrayBuffer));
        }
      }
      return found;
    },
    keepVectors: (model, vectors) =>
      write(async (transaction) => {
        for (const [text, vector] of vectors) {
          const { buffer, byteOffset, byteLength } = vector;
          await transaction.execute({
            sql: 'INSERT INTO vectors VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
            args: [model, text, new Uint8Array(buffer, byteOffset, byteLength)],
          });
        }
      }),
    dropVectors: (except = '') =>
      write(async (transaction) => {
        await transaction.execute({ sql: 'DELETE FROM vectors WHERE model <> ?', args: [except] });
      }),

    async backup(file) {
      // Written beside its place first, so that there is a whole backup or none.
      const unfinished = `${file}.part`;
      await rm(unfinished, { force: true });
      try {
        await mkdir(dirname(file), { recursive: true });
        await inTurn((client) => client.execute({ sql: 'VACUUM INTO ?', args: [unfinished] }));
        const copy = createClient({ url: pathToFileURL(unfinished).href, concurrency: 1 });
        try {
          await copy.executeMultiple('DELETE FROM vectors; VACUUM');
        } finally {
          copy.close();
        }
        await rename(unfinished, file);
      } catch (error) {
        await rm(unfinished, { force: true });
        throw storeError(error, file);
      }
    },
    async close() {
      // So that the file alone is everything, for whoever copies it. Another process may be at it: no matter.
      const fold = inTurn((client) => client.execute('PRAGMA wal_checkpoint(TRUNCATE)'));
      await fold.catch(() => {});
      closeClient();
    },
  };
}

const HEAD = 'collection, source, added, text_hash, head';

function headOf({ head }: Row): ArticleHead {
  return JSON.parse(String(head)) as ArticleHead;
}

function originOf({ collection, source, added }: Row) {
  return {
    collection: String(collection),
    source: source as string | null,
    added: String(added),
  };
}

function recordOf(row: Row): ArticleRecord {
  const paragraphs = JSON.parse(String(row.paragraphs)) as Paragraph[];
  return { ...originOf(row), article: { ...headOf(row), paragraphs } };
}

type Run = (sql: string, args: readonly (string | Uint8Array | null)[]) => Promise<readonly Row[]>;

async function apply(change: Change, transaction: Transaction): Promise<void> {
  const run: Run = async (sql, args) => (await transaction.execute({ sql, args: [...args] })).rows;
  switch (change.type) {
    case 'put-collection':
      await run(
        `INSERT INTO collections (id, title) VALUES (?, ?)
         ON CONFLICT (id) DO UPDATE SET title = excluded.title, revision = revision + 1`,
        [change.id, change.title],
      );
      return;
    case 'remove-collection':
      await run('DELETE FROM collections WHERE id = ?', [change.id]);
      return;
    case 'remove-article':
      await touchCollectionOf(change.id, run);
      await run('DELETE FROM articles WHERE id = ?', [change.id]);
      return;
    case 'put-article':
      await putArticle(change.record, run);
  }
}

async function touchCollectionOf(article: string, run: Run): Promise<void> {
  await run(
    `UPDATE collections SET revision = revision + 1
     WHERE id = (SELECT collection FROM articles WHERE id = ?)`,
    [article],
  );
}

async function putArticle(record: ArticleRecord, run: Run): Promise<void> {
  const { collection, source, added, article } = record;
  const [there] = await run('SELECT 1 FROM collections WHERE id = ?', [collection]);
  if (!there) {
    throw new InputError(
      'collection-missing',
      `There is no collection "${collection}" of your own.`,
      'Make it first.',
    );
  }
  const { paragraphs, ...head } = article;
  const { id } = article;
  // The one it leaves, where it stood in another, and the one it comes to.
  await touchCollectionOf(id, run);
  await run(
    `INSERT INTO articles (id, collection, source, added, text_hash, head, paragraphs, bands)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET
       collection = excluded.collection, source = excluded.source, added = excluded.added,
       text_hash = excluded.text_hash, head = excluded.head, paragraphs = excluded.paragraphs,
       bands = excluded.bands`,
    [
      ...[id, collection, source, added, articleTextHash(article)],
      ...[JSON.stringify(head), JSON.stringify(paragraphs)],
      new Uint8Array(bandsOf(wordShingles(article)).buffer),
    ],
  );
  await touchCollectionOf(id, run);
}

async function checkSame(operation: Operation, transaction: Transaction): Promise<void> {
  const { rows } = await transaction.execute({
    sql: 'SELECT operation FROM operations WHERE id = ?',
    args: [operation.id],
  });
  const logged: unknown = JSON.parse(String(rows[0].operation));
  // As JSON has it: a field that is undefined is none.
  if (isDeepStrictEqual(logged, JSON.parse(JSON.stringify(operation)))) return;
  throw new InputError(
    'operation-conflict',
    `Another operation has the id "${operation.id}".`,
    'Give every operation a UUID of its own.',
  );
}
