/** The file of the store from outside: its name, how it begins, and how it gets out of the way. */
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { APPLICATION_ID } from './schema.ts';
import { storeError } from './store-errors.ts';

/** Its name in the data folder. */
export const STORE_FILE = 'ordlyd.db';

/** What of a file is looked at to know it. */
export const HEADER_BYTES = 100;
const MAGIC = 'SQLite format 3\0';
const APPLICATION_ID_AT = 68;

/** Whether a file begins as a database of Ordlyd does (https://sqlite.org/fileformat2.html, 1.3). */
export function isStoreFile(bytes: Uint8Array): boolean {
  const { buffer, byteOffset, byteLength } = bytes;
  if (byteLength < HEADER_BYTES) return false;
  const magic = new TextDecoder().decode(bytes.subarray(0, MAGIC.length));
  return (
    magic === MAGIC &&
    new DataView(buffer, byteOffset).getUint32(APPLICATION_ID_AT) === APPLICATION_ID
  );
}

/**
 * Moves the store of a folder out of the way, damaged as it may be.
 * @param mark - a word for its new name
 * @returns the new path
 */
export async function putAside(folder: string, mark: string): Promise<string> {
  const file = join(folder, STORE_FILE);
  const aside = join(folder, `ordlyd-${mark}.db`);
  for (const suffix of ['-wal', '-shm', '']) {
    await rename(file + suffix, aside + suffix).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw storeError(error, file);
    });
  }
  return aside;
}
