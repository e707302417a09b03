/** What the database says, told so that it can be mended. */
import { StoreError } from './store.ts';

/**
 * The primary codes that have a cause outside of Ordlyd (https://sqlite.org/rescode.html), with what to say.
 */
const CAUSES: Readonly<Record<string, readonly [code: string, problem: string, hint: string]>> = {
  SQLITE_FULL: [
    'disk-full',
    'cannot be written: the disk is full',
    'Nothing was changed. Make room and do it again.',
  ],
  SQLITE_IOERR: [
    'store-disk',
    'cannot be written or read: the disk is full, gone or failing',
    'Nothing was changed. Look after the disk, then do it again.',
  ],
  SQLITE_BUSY: [
    'store-busy',
    'is being written by another program, for longer than was waited',
    'Nothing was changed. Do it again when the other one is done.',
  ],
  SQLITE_CORRUPT: [
    'store-damaged',
    'is damaged',
    'Keep a copy of it, then bring back a backup: ordlyd restore FILE --replace.',
  ],
  SQLITE_READONLY: [
    'store-read-only',
    'cannot be written: the file or its folder is read-only',
    'Allow writing there, or choose another folder with --data.',
  ],
  SQLITE_CANTOPEN: [
    'store-unopenable',
    'cannot be opened',
    'Check that you may read and write its folder, or choose another with --data.',
  ],
};

/** Codes that mean the same to the user. */
const ALIASES: Readonly<Record<string, string>> = {
  SQLITE_NOTADB: 'SQLITE_CORRUPT',
  SQLITE_LOCKED: 'SQLITE_BUSY',
  SQLITE_PROTOCOL: 'SQLITE_BUSY',
  SQLITE_PERM: 'SQLITE_READONLY',
};

/** @returns a StoreError for what the user can mend, else the error itself */
export function storeError(error: unknown, file: string): Error {
  const code = codeOf(error);
  const cause = CAUSES[ALIASES[code] ?? code];
  if (!cause) return error as Error;
  const [name, problem, hint] = cause;
  return new StoreError(name, `${file} ${problem}.`, hint, { cause: error });
}

/** Whether trying again may help. */
export function isBusy(error: unknown): boolean {
  const code = codeOf(error);
  return (ALIASES[code] ?? code) === 'SQLITE_BUSY';
}

/** The library hands codes through in several ways; the base code is what counts. */
function codeOf(error: unknown): string {
  const { code } = (error ?? {}) as { code?: unknown };
  if (typeof code !== 'string') return '';
  return /^SQLITE_[A-Z]+/u.exec(code)?.[0] ?? '';
}
