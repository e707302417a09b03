/** Articles on their way into a collection: each with an id of its own, nothing twice, written in lots. */
import { bandIndex, bandsOf, twinsAmong } from './core/duplicates/near-duplicates.ts';
import { wordShingles } from './core/duplicates/shingles.ts';
import { InputError } from './core/errors.ts';
import { articleTextHash } from './core/text/text-hash.ts';
import type { Article } from './core/types.ts';
import { headOf, type OwnLibrary, unusedId } from './library.ts';
import type { ArticleHead, ArticleRecord, Change } from './store/store.ts';

export interface IntakeReport {
  readonly added: readonly ArticleHead[];
  /** In the place of what the same file gave before. */
  readonly updated: readonly ArticleHead[];
  /** How many are to the letter what the same file gave before. */
  readonly unchanged: number;
  /** Left out: to the letter what another file gave. */
  readonly duplicates: readonly { readonly file: string; readonly of: string }[];
  /** Gone in, though they say nearly what another article of the collection says. */
  readonly nearDuplicates: readonly NearDuplicate[];
}

export interface NearDuplicate {
  /** Ids of the article and of what it is nearly the same as. */
  readonly article: string;
  readonly of: string;
  /** Share of the word triples of both that they have in common, 0 to 1. */
  readonly similarity: number;
}

export interface Intake {
  /** What came of all that was taken so far. */
  readonly report: IntakeReport;
  /**
   * @param only - whether the file holds no other article
   * @returns the article as it goes in, or the one in the collection that says the same
   */
  take(article: Article, file: string, only: boolean): Promise<Article>;
  /** One that is in the library or about to go in; `null` if there is none. */
  articleOf(id: string): Promise<Article | null>;
  /** How many are taken and not yet written. */
  waiting(): number;
  /** Writes all that wait, together. @throws StoreError; InputError `article-taken`; the signal's reason */
  flush(): Promise<void>;
}

export interface IntakeOptions {
  readonly at: string;
  readonly pathsAreStable: boolean;
  readonly signal?: AbortSignal;
}

type Pending = Extract<Change, { readonly record: ArticleRecord }>;

export async function openIntake(
  library: OwnLibrary,
  collection: string,
  { at, pathsAreStable, signal }: IntakeOptions,
): Promise<Intake> {
  const known = await library.store.heads(collection);
  const byText = new Map(known.map(({ textHash, article }) => [textHash, article.id]));
  const bySource = new Map<string, string[]>();
  for (const { source, article } of known) {
    if (source !== null) bySource.set(source, [...(bySource.get(source) ?? []), article.id]);
  }
  const taken = await library.articleIds();
  const twinOf = await twinFinder(library, collection);
  const report = {
    added: [] as ArticleHead[],
    updated: [] as ArticleHead[],
    unchanged: 0,
    duplicates: [] as { file: string; of: string }[],
    nearDuplicates: [] as NearDuplicate[],
  };
  const pending = new Map<string, Pending>();

  async function articleOf(id: string): Promise<Article | null> {
    const waiting = pending.get(id);
    if (waiting) return waiting.record.article;
    if (!taken.has(id)) return null;
    return library.article(id).catch((error) => {
      // Removed since.
      if (error instanceof InputError && error.code === 'article-missing') return null;
      throw error;
    });
  }

  return {
    report,
    articleOf,
    async take(given, file, only) {
      const before = pathsAreStable ? (bySource.get(file) ?? []) : [];
      const hash = articleTextHash(given);
      const same = byText.get(hash);
      const there = same === undefined ? null : await articleOf(same);
      // The one that said so may say something else since, by another file of this import.
      if (same !== undefined && there !== null && articleTextHash(there) === hash) {
        if (before.includes(same)) report.unchanged++;
        else report.duplicates.push({ file, of: same });
        return there;
      }
      // A file with one article still has one; of many, the ids tell them apart.
      const single = only && before.length === 1;
      const replaced = single ? before[0] : before.find((id) => id === given.id);
      const article = { ...given, id: replaced ?? unusedId(given.id, taken) };
      const type = replaced === undefined ? 'add-article' : 'put-article';
      taken.add(article.id);
      byText.set(hash, article.id);
      const record = { collection, source: file, added: at, article };
      pending.set(article.id, { type, record });
      const twin = await twinOf(article);
      if (twin) report.nearDuplicates.push(twin);
      report[replaced === undefined ? 'added' : 'updated'].push(headOf(article));
      return article;
    },
    waiting: () => pending.size,
    async flush() {
      signal?.throwIfAborted();
      if (pending.size > 0) await library.store.write([...pending.values()]);
      pending.clear();
    },
  };
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
