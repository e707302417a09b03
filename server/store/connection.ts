/** A connection to the file: its settings, whose it is, and the way to the present version. */
import { pathToFileURL } from 'node:url';
import { type Client, createClient, type Transaction } from '@libsql/client/sqlite3';
import { deriveAll } from './rows.ts';
import { APPLICATION_ID, MIGRATIONS, SCHEMA_VERSION } from './schema.ts';
import { StoreError } from './store.ts';

/** In the place of a file. */
export const IN_MEMORY = ':memory:';

/** The database waits this long within one call, during which nothing else runs here. */
const BUSY_SLICE_MS = 50;

/** @throws StoreError `store-foreign`, `store-newer`; what the library throws */
export async function connect(file: string, name: string): Promise<Client> {
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

/** Brings the tables to the present version, where another process has not. */
export async function migrate(client: Client): Promise<void> {
  const transaction = await client.transaction('write');
  try {
    // Another process may have done it while this one waited.
    const version = await numberOf(transaction, 'PRAGMA user_version');
    if (version === SCHEMA_VERSION) return;
    for (const step of MIGRATIONS.slice(version)) await transaction.executeMultiple(step);
    if (version > 0) await deriveAll(transaction);
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
