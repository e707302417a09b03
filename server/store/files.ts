/** Files: a corpus read in place (one folder a collection, one file an article), results written whole. */
import { randomUUID } from 'node:crypto';
import {
  type FileHandle,
  mkdtemp,
  open as openFile,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { InputError } from '../core/errors.ts';

export interface StoredFile {
  readonly name: string;
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface StoredCollection {
  readonly id: string;
  readonly files: readonly StoredFile[];
}

/**
 * Folders of `folder` in the order of their names, each with its files in the order of theirs.
 * @param wanted - of which names files are read; all if left out
 */
export async function readCorpus(
  folder: string,
  wanted: (name: string) => boolean = () => true,
): Promise<StoredCollection[]> {
  const entries = await list(folder);
  const collections = entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(async ({ name }) => {
      const files = (await list(join(folder, name))).filter(
        (entry) => entry.isFile() && !entry.name.startsWith('.') && wanted(entry.name),
      );
      return {
        id: name,
        files: await Promise.all(files.map((file) => readStored(join(folder, name, file.name)))),
      };
    });
  return Promise.all(collections);
}

/**
 * The files of a folder and of the folders in it, in the order of their paths; hidden ones left out.
 * @param onUnreadable - told of folders in it that are left out
 * @returns paths that begin with `folder`; `null` if it is a file
 * @throws InputError `file-missing`, `file-unreadable` about the folder itself
 */
export async function filesIn(
  folder: string,
  onUnreadable: (error: InputError, path: string) => unknown,
): Promise<string[] | null> {
  try {
    if (!(await stat(folder)).isDirectory()) return null;
  } catch (error) {
    throw unreadable(folder, error);
  }
  const paths: string[] = [];
  for (const entry of await list(folder)) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.')) continue;
    if (entry.isFile()) paths.push(path);
    if (!entry.isDirectory()) continue;
    try {
      for (const inner of (await filesIn(path, onUnreadable)) ?? []) paths.push(inner);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      await onUnreadable(error, path);
    }
  }
  return paths;
}

/**
 * The lines of a text in UTF-8, one after the other, however large the file. Only a line feed ends one: in
 * JSON Lines the other separators of Unicode may stand within a line.
 * @throws InputError `file-missing`, `file-unreadable`
 */
export async function* linesIn(path: string): AsyncGenerator<string> {
  let rest = '';
  try {
    const file = await openFile(path);
    for await (const part of file.createReadStream({ encoding: 'utf8' })) {
      const lines = (rest + part).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } catch (error) {
    throw unreadable(path, error);
  }
  if (rest !== '') yield rest;
}

/** The first bytes of a file, fewer if it has no more. @throws InputError `file-missing`, `file-unreadable` */
export async function readHead(path: string, bytes: number): Promise<Uint8Array> {
  try {
    const file = await openFile(path);
    try {
      const { buffer, bytesRead } = await file.read(new Uint8Array(bytes), 0, bytes, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** Whether there is something at the path. */
export async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** @throws InputError `file-missing`, `file-unreadable` */
export async function readStored(path: string): Promise<StoredFile> {
  try {
    return { name: basename(path), path, bytes: await readFile(path) };
  } catch (error) {
    throw unreadable(path, error);
  }
}

/**
 * Writes beside the file first, so that a reader sees the old text or the new, never half of one.
 * @throws InputError `file-unwritable`
 */
export async function writeFileAtomically(path: string, text: string): Promise<void> {
  const unfinished = `${path}.${randomUUID()}.part`;
  try {
    await writeFile(unfinished, text);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw unwritable(path, error);
  }
}

/**
 * Writes files part by part, none of which is to be seen before all are whole.
 * @param parts - `suffix` follows the path after a dot; '' = the path itself
 * @throws InputError `file-unwritable`; what the parts throw
 */
export async function writePartsAtomically(
  path: string,
  parts: AsyncIterable<{ readonly suffix: string; readonly text: string }>,
): Promise<void> {
  const unfinished = `.${randomUUID()}.part`;
  const open = new Map<string, FileHandle>();
  try {
    for await (const { suffix, text } of parts) {
      const file = suffix === '' ? path : `${path}.${suffix}`;
      const handle = open.get(file) ?? (await writing(openFile(file + unfinished, 'wx'), file));
      open.set(file, handle);
      await writing(handle.appendFile(text), file);
    }
    for (const [file, handle] of open) await writing(handle.sync(), file);
    for (const [file, handle] of open) {
      await handle.close();
      await writing(rename(file + unfinished, file), file);
    }
  } catch (error) {
    for (const [file, handle] of open) {
      await handle.close().catch(() => {});
      await rm(file + unfinished, { force: true });
    }
    throw error;
  }
}

/** A folder for one piece of work, gone when it is done. */
export async function inTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'ordlyd-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function writing<T>(work: Promise<T>, path: string): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw unwritable(path, error);
  }
}

/** @param error - what the system said */
export function unwritable(path: string, error: unknown): InputError {
  const { code } = error as NodeJS.ErrnoException;
  return new InputError(
    'file-unwritable',
    `${path} cannot be written (${code}).`,
    'Check that its folder exists, that you may write there, and that the disk is not full.',
  );
}

async function list(folder: string) {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    throw unreadable(folder, error);
  }
}

function unreadable(path: string, error: unknown): InputError {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') {
    return new InputError('file-missing', `There is no file ${path}.`, 'Check the path.');
  }
  if (code === 'EISDIR') {
    return new InputError('file-unreadable', `${path} is a folder.`, 'Name a file.');
  }
  return new InputError(
    'file-unreadable',
    `${path} cannot be read (${code}).`,
    'Check that you may read it.',
  );
}
