/** The use-case that brings files in: one clear error a bad file, the rest goes in, nothing twice. */
import { setImmediate } from 'node:timers/promises';
import { InputError } from './core/errors.ts';
import { articleTextHash } from './core/text/text-hash.ts';
import type { Article } from './core/types.ts';
import { readArticles } from './formats/read/index.ts';
import { headOf, type OwnLibrary, unusedId } from './library.ts';
import type { StoredFile } from './store/files.ts';
import type { ArticleHead, ArticleRecord, Change } from './store/store.ts';

export interface ImportOptions {
  /** Now, ISO 8601, UTC: when the articles were added. */
  readonly at: string;
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

export interface ImportReport {
  readonly added: readonly ArticleHead[];
  /** In the place of what the same file gave before. */
  readonly updated: readonly ArticleHead[];
  /** Left out: to the letter what is there already. */
  readonly duplicates: readonly { readonly file: string; readonly of: string }[];
  /** Left out: what was wrong with it. */
  readonly errors: readonly ImportProblem[];
}

export interface ImportProblem {
  readonly file: string;
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

/** A file, or why it cannot be had. */
export type ImportSource = StoredFile | { readonly path: string; readonly error: InputError };

/**
 * Reads files into a collection of the user's.
 *
 * @throws InputError `collection-missing`, `collection-shipped`; StoreError; the signal's reason
 */
export async function importFiles(
  library: OwnLibrary,
  collection: string,
  files: Iterable<ImportSource> | AsyncIterable<ImportSource>,
  options: ImportOptions,
): Promise<ImportReport> {
  const { at, pathsAreStable, batch = Number.POSITIVE_INFINITY, signal, onFile } = options;
  // Says so now if it cannot be written.
  await library.collection(collection);
  const known = await library.store.heads(collection);
  const byText = new Map(known.map(({ textHash, article }) => [textHash, article.id]));
  const bySource = new Map<string, string[]>();
  for (const { source, article } of known) {
    if (source !== null) bySource.set(source, [...(bySource.get(source) ?? []), article.id]);
  }
  const taken = await library.articleIds();
  const report = {
    added: [] as ArticleHead[],
    updated: [] as ArticleHead[],
    duplicates: [] as { file: string; of: string }[],
    errors: [] as ImportProblem[],
  };

  let pending: Change[] = [];
  const flush = async () => {
    signal?.throwIfAborted();
    if (pending.length > 0) await library.store.write(pending);
    pending = [];
  };
  const take = (article: Article, file: string, replaced: string | undefined) => {
    const hash = articleTextHash(article);
    const twin = byText.get(hash);
    if (twin !== undefined) {
      report.duplicates.push({ file, of: twin });
      return;
    }
    const id = replaced ?? unusedId(article.id, taken);
    taken.add(id);
    byText.set(hash, id);
    const record: ArticleRecord = {
      collection,
      source: file,
      added: at,
      article: { ...article, id },
    };
    pending.push({ type: 'put-article', record });
    report[replaced === undefined ? 'added' : 'updated'].push(headOf(record.article));
  };

  let done = 0;
  for await (const file of files) {
    signal?.throwIfAborted();
    onFile?.(done, file.path);
    const reading = await readOr(file, (error) => report.errors.push(problem(file.path, error)));
    const before = pathsAreStable ? (bySource.get(file.path) ?? []) : [];
    for (const article of reading) {
      // A file with one article still has one; of many, the ids tell them apart.
      const single = reading.length === 1 && before.length === 1;
      const replaced = single ? before[0] : before.find((id) => id === article.id);
      take(article, file.path, replaced);
    }
    done++;
    if (pending.length >= batch) await flush();
    // Lets requests be answered and cancels be heard in between.
    await setImmediate();
  }
  await flush();
  return report;
}

async function readOr(
  file: ImportSource,
  onProblem: (error: InputError) => void,
): Promise<readonly Article[]> {
  try {
    if ('error' in file) throw file.error;
    const { articles, errors } = await readArticles(file.bytes, file.path);
    errors.forEach(onProblem);
    return articles;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    onProblem(error);
    return [];
  }
}

function problem(file: string, { code, message, hint }: InputError): ImportProblem {
  return { file, code, message, hint };
}
