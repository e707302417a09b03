/** The use-case that brings files in: one clear error a bad file, the rest goes in, nothing twice. */
import { setImmediate } from 'node:timers/promises';
import { InputError, type ShownError, shownError } from './core/errors.ts';
import type { Operation } from './core/review/operation.ts';
import type { Article } from './core/types.ts';
import {
  ALIGNMENT_ENDINGS,
  ALIGNMENT_EXTENSIONS,
  holdsAlignments,
} from './formats/read/alignments/index.ts';
import { EXTENSIONS, readArticles } from './formats/read/index.ts';
import { type ImportedDecisions, importAlignments } from './import-alignments.ts';
import { type IntakeReport, openIntake } from './intake.ts';
import type { OwnLibrary } from './library.ts';
import type { StoredFile } from './store/files.ts';
import { type LoggedOperation, StoreError } from './store/store.ts';

/** How the names of files end that are imported, lower case, with the dot; for file choosers. */
export const IMPORTED_ENDINGS = {
  /** Of a file that someone names or chooses. */
  chosen: [...EXTENSIONS, ...ALIGNMENT_EXTENSIONS],
  /** Of a file that lies in a folder someone names or chooses. */
  inFolders: [...EXTENSIONS, ...ALIGNMENT_ENDINGS],
} as const;

export interface ImportOptions {
  /** Now, ISO 8601, UTC: when the articles were added. */
  readonly at: string;
  /** Whose decisions alignments become. */
  readonly by: string;
  /**
   * Whether `path` says which file it is: then an article that came from the same file before is replaced
   * by what stands there now. Else (a file that was dropped on the page) it only names it.
   */
  readonly pathsAreStable: boolean;
  /** Articles that go in together; without it, all of them, or none when cancelled. */
  readonly batch?: number;
  readonly signal?: AbortSignal;
  /** Told before each file: how many are done, and the next. */
  readonly onFile?: (done: number, file: string) => void;
}

export interface ImportReport extends IntakeReport {
  /** Of files that hold alignments: what they decide. */
  readonly decisions: readonly ImportedDecisions[];
  /** Left out: what was wrong with it. */
  readonly errors: readonly ImportProblem[];
}

export interface ImportProblem extends ShownError {
  readonly file: string;
}

/** A file, or why it cannot be had. */
export type ImportSource = StoredFile | { readonly path: string; readonly error: InputError };

type ImportSources = Iterable<ImportSource> | AsyncIterable<ImportSource>;

/**
 * Reads files into a collection of the user's. Alignments come last, whatever their place among the files: they
 * may be about the texts that go in with them.
 *
 * @throws InputError `collection-missing`, `collection-shipped`, `article-taken` where another program has
 *   added an article meanwhile; StoreError; the signal's reason
 */
export async function importFiles(
  library: OwnLibrary,
  collection: string,
  files: ImportSources,
  options: ImportOptions,
): Promise<ImportReport> {
  return library.adding(() => importNow(library, collection, files, options));
}

async function importNow(
  library: OwnLibrary,
  collection: string,
  files: ImportSources,
  options: ImportOptions,
): Promise<ImportReport> {
  const { at, by, batch = Number.POSITIVE_INFINITY, signal, onFile } = options;
  signal?.throwIfAborted();
  // Says so now if it cannot be written.
  await library.ownCollection(collection);
  const intake = await openIntake(library, collection, options);
  const errors: ImportProblem[] = [];
  const decisions: ImportedDecisions[] = [];
  const reading = async (path: string, work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof InputError) || error instanceof StoreError) throw error;
      errors.push(problem(path, error));
    }
    // Lets requests be answered and cancels be heard in between.
    await setImmediate();
    signal?.throwIfAborted();
  };

  let done = 0;
  const alignments: StoredFile[] = [];
  for await (const file of files) {
    signal?.throwIfAborted();
    onFile?.(done++, file.path);
    await reading(file.path, async () => {
      if ('error' in file) throw file.error;
      if (holdsAlignments(file.bytes, file.path)) {
        alignments.push(file);
        return;
      }
      const found = await readArticles(file.bytes, file.path);
      errors.push(...found.errors.map((error) => problem(file.path, error)));
      const only = found.articles.length === 1;
      for (const article of found.articles) await intake.take(article, file.path, only);
    });
    if (intake.waiting() >= batch) await intake.flush();
  }
  const operations: Operation[] = [];
  const logged: LoggedOperation[] = [];
  const log = async () => {
    // Only what came since the file before.
    logged.push(...(await library.store.operations(logged.at(-1)?.seq)));
    return [...logged.map(({ operation }) => operation), ...operations];
  };
  for (const file of alignments) {
    await reading(file.path, async () => {
      const take = (article: Article) => intake.take(article, file.path, false);
      const world = { articleOf: intake.articleOf, take, log, by, at };
      const imported = await importAlignments(file, world);
      operations.push(...imported.operations);
      decisions.push(imported.report);
    });
  }
  await intake.flush();
  if (operations.length > 0) await library.store.append(operations);
  return { ...intake.report, decisions, errors };
}

function problem(file: string, error: InputError): ImportProblem {
  return { file, ...shownError(error) };
}
