/** The use-case that brings files in: one clear error a bad file, the rest goes in, nothing twice. */
import { setImmediate } from 'node:timers/promises';
import { bandIndex, bandsOf, twinsAmong } from './core/duplicates/near-duplicates.ts';
import { wordShingles } from './core/duplicates/shingles.ts';
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
  /** How many are to the letter what the same file gave before. */
  readonly unchanged: number;
  /** Left out: to the letter what another file gave. */
  readonly duplicates: readonly { readonly file: string; readonly of: string }[];
  /** Gone in, though they say nearly what another article of the collection says. */
  readonly nearDuplicates: readonly NearDuplicate[];
  /** Left out: what was wrong with it. */
  readonly errors: readonly ImportProblem[];
}

export interface NearDuplicate {
  /** Ids of the article and of what it is nearly the same as. */
  readonly article: string;
  readonly of: string;
  /** Share of the word triples of both that they have in common, 0 to 1. */
  readonly similarity: number;
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
  await library.ownCollection(collection);
  const known = await library.store.heads(collection);
  const byText = new Map(known.map(({ textHash, article }) => [textHash, article.id]));
  const bySource = new Map<string, string[]>();
  for (const { source, article } of known) {
    if (source !== null) bySource.set(source, [...(bySource.get(source) ?? []), article.id]);
  }
  const taken = await library.articleIds();
  const twins = await twinFinder(library, collection);
  const report = {
    added: [] as ArticleHead[],
    updated: [] as ArticleHead[],
    unchanged: 0,
    duplicates: [] as { file: string; of: string }[],
    nearDuplicates: [] as NearDuplicate[],
    errors: [] as ImportProblem[],
  };

  let pending: Change[] = [];
  const flush = async () => {
    signal?.throwIfAborted();
    if (pending.length > 0) await library.store.write(pending);
    pending = [];
  };
  /** @param before - ids of what the same file gave before; `replaced` is one of them */
  const take = async (
    article: Article,
    file: string,
    before: readonly string[],
    replaced: string | undefined,
  ) => {
    const hash = articleTextHash(article);
    const twin = byText.get(hash);
    if (twin !== undefined) {
      if (before.includes(twin)) report.unchanged++;
      else report.duplicates.push({ file, of: twin });
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
    const near = await twins(record.article);
    if (near) report.nearDuplicates.push(near);
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
      await take(article, file.path, before, replaced);
    }
    done++;
    if (pending.length >= batch) await flush();
    // Lets requests be answered and cancels be heard in between.
    await setImmediate();
  }
  await flush();
  return report;
}

/**
 * Told one article after the other, finds for each the one before it, or in the collection, that says most
 * nearly the same; `null` where none does.
 */
async function twinFinder({ store }: OwnLibrary, collection: string) {
  const index = bandIndex<string>();
  for (const [id, bands] of await store.bands(collection)) index.add(id, bands);
  const fresh = new Map<string, Uint32Array>();
  const shinglesOf = async (id: string) => {
    const known = fresh.get(id);
    if (known) return known;
    const record = await store.article(id);
    return record ? wordShingles(record.article) : new Uint32Array();
  };
  return async (article: Article): Promise<NearDuplicate | null> => {
    const shingles = wordShingles(article);
    const bands = bandsOf(shingles);
    // An article that is replaced is no twin of what stood there before.
    const others = index.candidates(bands).filter((id) => id !== article.id);
    const candidates = await Promise.all(
      others.map(async (key) => ({ key, shingles: await shinglesOf(key) })),
    );
    index.add(article.id, bands);
    fresh.set(article.id, shingles);
    const [twin] = twinsAmong(shingles, candidates);
    return twin ? { article: article.id, of: twin.key, similarity: twin.similarity } : null;
  };
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
