/**
 * The store as one SQLite-compatible file (libSQL), in write-ahead mode: readers see the last whole write,
 * one process writes at a time, and what was acknowledged is on the disk (synchronous = FULL).
 */
import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import {
  type Client,
  createClient,
  type InStatement,
  type Row,
  type Transaction,
} from '@libsql/client/sqlite3';
import type { Operation } from '../core/review/operation.ts';
import { connect, IN_MEMORY, migrate } from './connection.ts';
import { unwritable } from './files.ts';
import { inTurn } from './in-turn.ts';
import { readableCopy, whyReadOnly } from './read-only.ts';
import { appendOne, apply, changeOf, HEAD, headOf, matchOf, originOf, recordOf } from './rows.ts';
import { SCHEMA_VERSION } from './schema.ts';
import { type Store, StoreError, type StorePlace } from './store.ts';
import { isBusy, storeError } from './store-errors.ts';
import { STORE_FILE } from './store-file.ts';

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
  return readOnly === null
    ? openFile(file, file, null, options)
    : openCopy(file, readOnly, options);
}

async function openCopy(file: string, readOnly: string, options: OpenOptions): Promise<Store> {
  const copy = await readableCopy(file);
  try {
    const store = await openFile(copy.file, file, readOnly, options);
    return { ...store, close: () => store.close().then(copy.remove) };
  } catch (error) {
    await copy.remove();
    throw error;
  }
}

/**
 * Opens a backup, which stays as it is: what is read is a copy, brought to the present version.
 * @throws StoreError `store-foreign`, `store-newer`, `store-damaged`, `store-unopenable`
 */
export async function openBackup(file: string): Promise<Store> {
  return openCopy(file, `${file} is a backup: nothing in it can be changed.`, {});
}

/** A store that is gone when it is closed. */
export async function openStoreInMemory(): Promise<Store> {
  return openFile(IN_MEMORY, 'The store in memory', null, {});
}

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

/** Does the work, again and again while another process writes. */
type Attempt = <T>(work: (client: Client) => Promise<T>) => Promise<T>;

function storeOn(attempt: Attempt, place: StorePlace, closeClient: () => void): Store {
  // One at a time: a transaction holds the only connection.
  const turns = inTurn();
  const attemptInTurn: Attempt = (work) => turns(() => attempt(work));
  const read = (statement: InStatement): Promise<readonly Row[]> =>
    attemptInTurn(async (client) => (await client.execute(statement)).rows);
  const write = async <T>(work: (transaction: Transaction) => Promise<T>): Promise<T> => {
    if (place.readOnly !== null) {
      throw new StoreError(
        'store-read-only',
        place.readOnly,
        'Nothing was changed. Allow writing there, or choose another folder with --data.',
      );
    }
    return attemptInTurn(async (client) => {
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
        sql: 'SELECT id, bands FROM articles WHERE collection = ?',
        args: [collection],
      });
      return new Map(
        rows.map(({ id, bands }) => [String(id), new Uint32Array(bands as ArrayBuffer)]),
      );
    },
    async search(terms, limit) {
      const rows = await read({
        sql: `SELECT id, collection FROM article_words JOIN articles ON position = article_words.rowid
              WHERE article_words MATCH ? ORDER BY rank LIMIT ?`,
        args: [matchOf(terms), limit],
      });
      return rows.map(({ id, collection }) => ({ id: String(id), collection: String(collection) }));
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
          if (await appendOne(operation, transaction)) fresh.push(operation);
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
    dropVectors: (except) =>
      write(async (transaction) => {
        await transaction.execute({ sql: 'DELETE FROM vectors WHERE model <> ?', args: [except] });
      }),

    replaceAll: (records) =>
      write(async (transaction) => {
        // Numbers given before are not given again, so that who holds some of it sees that it has changed.
        await transaction.executeMultiple('DELETE FROM collections; DELETE FROM operations');
        for await (const record of records) {
          if ('operation' in record) await appendOne(record.operation, transaction);
          else await apply(changeOf(record), transaction);
        }
      }),
    async backup(file) {
      // Written beside its place first, so that there is a whole backup or none.
      const unfinished = `${file}.${randomUUID()}.part`;
      try {
        await mkdir(dirname(file), { recursive: true });
        // Told before the work where it cannot be written; the database fills a file that is empty.
        await writeFile(unfinished, '', { flag: 'wx' });
        await attemptInTurn((client) =>
          client.execute({ sql: 'VACUUM INTO ?', args: [unfinished] }),
        );
        const copy = createClient({ url: pathToFileURL(unfinished).href, concurrency: 1 });
        try {
          await copy.executeMultiple('DELETE FROM vectors; VACUUM');
        } finally {
          copy.close();
        }
        await rename(unfinished, file);
      } catch (error) {
        await rm(unfinished, { force: true }).catch(() => {});
        throw isOfFiles(error) ? unwritable(file, error) : storeError(error, file);
      }
    },
    async close() {
      // So that the file alone is everything, for whoever copies it. Another process may be at it: no matter.
      const fold = attemptInTurn((client) => client.execute('PRAGMA wal_checkpoint(TRUNCATE)'));
      await fold.catch(() => {});
      closeClient();
    },
  };
}

/** Whether the system said so, not the database. */
function isOfFiles(error: unknown): boolean {
  return typeof (error as NodeJS.ErrnoException).syscall === 'string';
}
