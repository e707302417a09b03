/**
 * Ordlyd as a whole, for the command line and for other programs alike: one model opened, texts read and
 * compared with it.
 */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { type FoundClaim, findClaim, indexArticles, reportFound } from './claims.ts';
import type { ClaimWeights } from './core/claims/find.ts';
import { InputError } from './core/errors.ts';
import type { Events, EventWeights } from './core/events/events.ts';
import type { PlainUnit } from './core/exchange/unit.ts';
import type { Decisions } from './core/review/decisions.ts';
import { segmentsOf } from './core/text/article.ts';
import type { Article, Comparison, Embed, Lang } from './core/types.ts';
import { driftBetween, type PairDrift } from './drift.ts';
import type { VectorKeep } from './embed/kept.ts';
import { type ExportOptions, exportArticles, exportComparisons } from './export.ts';
import { isolateReading } from './formats/read/index.ts';
import type { FilePart } from './formats/write/alignment-format.ts';
import { installation } from './installation.ts';
import {
  compareArticles,
  distinctIds,
  type Engine,
  type ExplainedLink,
  explainLink,
  openAlignments,
  openArticles,
  openCollections,
  type ParagraphNumbers,
  sameEvent,
} from './workspace.ts';

// Whoever reads files reads them in threads of their own.
isolateReading(installation.readWorker);

export interface OrdlydOptions {
  /** A model's name in `models`, or a folder; the one that ships if left out. */
  readonly model?: string;
  /** The folder models are looked for in; the package's own if left out. */
  readonly models?: string;
  /** Where vectors of a model that takes long are kept for the next time; nowhere if left out. */
  readonly vectors?: VectorKeep;
  /** Threads for large jobs; as many as there are cores if left out, 1 = none. */
  readonly threads?: number;
}

/** An opened model, with what its similarities mean. */
export interface OpenModel extends Engine {
  /** Whether its confidence was fitted to this very model. */
  readonly fitted: boolean;
  /** Read when asked for: most work does without. */
  loadEvents(): Promise<EventWeights>;
  loadClaims(): Promise<ClaimWeights>;
  /** Ends its threads. */
  close(): Promise<void>;
}

/** A file or a folder by its path, or an article that is there already. */
export type Text = string | Article;

/** All paragraph indices count from 0; offsets are half-open and in UTF-16. Mistakes are `InputError`s. */
export interface Ordlyd extends OpenModel {
  /**
   * The articles of files and folders, each with an id of its own.
   * @param onUnreadable - told of what is left out of folders because it cannot be read
   */
  read(paths: readonly string[], onUnreadable?: (error: InputError) => unknown): Promise<Article[]>;
  /** Which paragraphs of two to five texts report the same. */
  compare(texts: readonly Text[], signal?: AbortSignal): Promise<Comparison>;
  /** Why two paragraphs are linked, or are not. */
  explain(
    source: Text,
    target: Text,
    paragraphs: ParagraphNumbers,
    signal?: AbortSignal,
  ): Promise<ExplainedLink>;
  /** The passages that report a claim, likeliest first; a text without one does not report it. */
  find(claim: string, texts: readonly Text[], options?: FindOptions): Promise<Found>;
  /**
   * What changed on the way from one text to another.
   * @param options - `derived`: the target is a translation or rewriting of the source
   */
  drift(
    source: Text,
    target: Text,
    options?: { readonly derived?: boolean; readonly signal?: AbortSignal },
  ): Promise<Omit<PairDrift, 'source' | 'target'>>;
  /** Which of any number of texts report the same event. */
  events(
    texts: readonly Text[],
    options?: { readonly signal?: AbortSignal; readonly onProgress?: (share: number) => void },
  ): Promise<Events>;
  /**
   * What was found among texts, or in comparisons, as the parts of a file; `suffix` tells the files
   * apart where a format has several, else it is ''. Only as much is made as is asked for: comparisons
   * that come one after the other are never in memory together.
   */
  export(
    texts: readonly Text[] | Comparison | AsyncIterable<Comparison>,
    options: ExportOptions & {
      /** What people have decided: `decisionsOf` what `ordlyd log` prints. */
      readonly decisions?: Decisions;
    },
    signal?: AbortSignal,
  ): AsyncIterable<FilePart>;
  /** The units of an exported file, or of one of another program (TMX, XCES, Web Annotation). */
  alignments(path: string): Promise<PlainUnit[]>;
}

export interface FindOptions {
  /** Of the claim; recognised if left out. */
  readonly lang?: Lang;
  /** Confidence to give passages from; the fitted threshold if left out. */
  readonly least?: number;
  readonly signal?: AbortSignal;
}

export interface Found {
  readonly articles: readonly Article[];
  readonly found: readonly FoundClaim[];
}

/**
 * Opens the model. Nothing is downloaded, nothing is written.
 * @throws InputError `model-missing`, `model-manifest`
 */
export async function createOrdlyd(options: OrdlydOptions = {}): Promise<Ordlyd> {
  const open = await openModel(options);
  const { tool } = installation;

  const read: Ordlyd['read'] = async (paths, onUnreadable = () => {}) => {
    const filed = await openArticles(paths, onUnreadable);
    return distinctIds(filed.map(({ article }) => article));
  };
  const articlesOf = async (texts: readonly Text[]): Promise<Article[]> => {
    const opened = texts.map(async (text) => (typeof text === 'string' ? read([text]) : [text]));
    return distinctIds((await Promise.all(opened)).flat());
  };
  const pairOf = async (source: Text, target: Text) => {
    const [a, b, ...more] = await articlesOf([source, target]);
    if (a && b && more.length === 0) return [a, b] as const;
    const hint = 'Name two texts, each an article or a file of one.';
    throw new InputError('articles-too-many', 'Two texts were to be two articles.', hint);
  };

  return {
    ...open,
    read,
    compare: async (texts, signal) => compareArticles(await articlesOf(texts), open, signal),
    async explain(source, target, paragraphs, signal) {
      const [a, b] = await pairOf(source, target);
      return explainLink(a, b, paragraphs, open, signal);
    },
    async find(claim, texts, { lang, least, signal } = {}) {
      const articles = await articlesOf(texts);
      const engine = { ...open, claims: await open.loadClaims() };
      const index = await indexArticles(articles, open.embed, signal);
      const found = await findClaim(claim, lang ?? null, index, engine, least, signal);
      return { articles, found: reportFound(found, articles) };
    },
    async drift(source, target, { derived = false, signal } = {}) {
      const [a, b] = await pairOf(source, target);
      return driftBetween(a, b, open, { derived }, signal);
    },
    async events(texts, { signal, onProgress } = {}) {
      const engine = { ...open, events: await open.loadEvents() };
      return sameEvent(await articlesOf(texts), engine, signal, onProgress);
    },
    async *export(texts, { decisions, ...wanted }, signal) {
      const engine = { ...open, tool, decisions };
      if (Symbol.asyncIterator in texts) yield* exportComparisons(texts, wanted, engine, signal);
      else if ('articles' in texts) yield* exportComparisons([texts], wanted, engine, signal);
      else yield* exportArticles(await articlesOf(texts), wanted, engine, signal);
    },
    alignments: openAlignments,
  };
}

async function openModel({ model, models, vectors, threads }: OrdlydOptions): Promise<OpenModel> {
  // The model's library takes longer to read than most commands to run.
  const [{ modelFolder }, embedding, { embedPool }, { cached }, { kept }] = await Promise.all([
    import('./embed/library.ts'),
    import('./embed/model.ts'),
    import('./embed/pool.ts'),
    import('./embed/cache.ts'),
    import('./embed/kept.ts'),
  ]);
  const { defaultModel, embedWorker } = installation;
  const folder = await modelFolder(model ?? defaultModel, models ?? installation.models);
  const { name, hash, dim, embed, costly } = await embedding.loadModel(folder);
  const identity = { name, hash, dim };
  const size = threads ?? availableParallelism();
  const pool = embedPool({ ...identity, embed }, folder, embedWorker, size);
  const made = costly && vectors ? kept(pool.embed, identity, vectors) : pool.embed;
  const fitted = embedding.isFitted(folder);
  const weights = fitted ? folder : join(installation.models, defaultModel);
  const ready = fitted ? made : await comparable(made);
  return {
    model: identity,
    fitted,
    alignment: await embedding.loadAlignment(weights),
    embed: cached(ready, identity),
    loadEvents: () => embedding.loadEvents(weights),
    loadClaims: () => embedding.loadClaims(weights),
    close: pool.close,
  };
}

/** Another model's vectors, such that weights fitted to the default one mean something. */
async function comparable(embed: Embed): Promise<Embed> {
  const { centred, commonDirection } = await import('./embed/centre.ts');
  const collections = await openCollections(installation.corpus);
  const background = collections
    .flatMap(({ articles }) => articles.flatMap(segmentsOf))
    .map(({ text }) => text);
  return centred(embed, await commonDirection(embed, background));
}
