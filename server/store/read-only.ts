/** Reading where nothing may be written: a database in write-ahead mode needs files beside it. */
import { access, constants, copyFile, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StoreError } from './store.ts';

/** @returns one sentence, or `null` where the file can be written or made */
export async function whyReadOnly(folder: string, file: string): Promise<string | null> {
  try {
    if (!(await stat(folder)).isDirectory()) return `${folder} is not a folder.`;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return `${folder} cannot be made (${code}): nothing can be kept.`;
  }
  const why = await refusal(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  if (why !== null) return `${folder} is read-only (${why}): nothing can be changed.`;
  const whyFile = await refusal(file, constants.R_OK | constants.W_OK);
  if (whyFile === null || whyFile === 'ENOENT') return null;
  return `${file} is read-only (${whyFile}): nothing can be changed.`;
}

async function refusal(path: string, mode: number): Promise<string | null> {
  try {
    await access(path, mode);
    return null;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'unknown';
  }
}

export interface ReadableCopy {
  readonly file: string;
  readonly remove: () => Promise<void>;
}

/**
 * The database with what its log holds beyond it, in a folder of its own; an empty place where there is none.
 * The log goes first: pages that move from it into the file meanwhile are then in both.
 */
export async function readableCopy(file: string): Promise<ReadableCopy> {
  const folder = await mkdtemp(join(tmpdir(), 'ordlyd-read-'));
  const copy = join(folder, 'ordlyd.db');
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    for (const suffix of ['-wal', '']) {
      await copyFile(`${file}${suffix}`, `${copy}${suffix}`).catch((error) => {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      });
    }
  } catch (error) {
    await remove();
    const { code } = error as NodeJS.ErrnoException;
    throw new StoreError(
      'store-unopenable',
      `${file} cannot be read (${code}).`,
      'Check that you may read it, or choose another folder with --data.',
      { cause: error },
    );
  }
  return { file: copy, remove };
}
