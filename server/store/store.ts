/**
 * What must not be lost: the user's own collections and articles, and the log of what they decided.
 * Narrow on purpose, so that a server database can take the place of the file in `libsql.ts`.
 *
 * Every write is all or nothing, and durable once its promise has resolved.
 */
import type { Bands } from '../core/duplicates/near-duplicates.ts';
import { InputError } from '../core/errors.ts';
import type { Operation } from '../core/review/operation.ts';
import type { Term } from '../core/search/words.ts';
import type { Article } from '../core/types.ts';

/** A collection of the user's. */
export interface CollectionRecord {
  readonly id: string;
  readonly title: string;
  /** Another one after every change to the collection or its articles: what was made of it is stale. */
  readonly revision: string;
}

/** An article of the user's, with where it came from. */
export interface ArticleRecord {
  readonly collection: string;
  /** Name of the file or address it was read from; `null` where it was typed or pasted. */
  readonly source: string | null;
  /** When it was added; ISO 8601, UTC. */
  readonly added: string;
  readonly article: Article;
}

/** An article without its text: what lists show. */
export type ArticleHead = Omit<Article, 'paragraphs'>;

export interface ArticleHeadRecord extends Omit<ArticleRecord, 'article'> {
  readonly article: ArticleHead;
  /** `articleTextHash` of its paragraphs. */
  readonly textHash: string;
}

/** One step of a write. Steps of one call happen together or not at all. */
export type Change =
  /** Creates a collection, or gives it a new title. */
  | { readonly type: 'put-collection'; readonly id: string; readonly title: string }
  /** With everything in it. */
  | { readonly type: 'remove-collection'; readonly id: string }
  /** Adds an article at the end of its collection; nothing is written if another one has its id. */
  | { readonly type: 'add-article'; readonly record: ArticleRecord }
  /** As `add-article`, or replaces the one with this id where it stands. */
  | { readonly type: 'put-article'; readonly record: ArticleRecord }
  | { readonly type: 'remove-article'; readonly id: string };

export interface LoggedOperation {
  /** Place in the log, from 1, rising; not without gaps. */
  readonly seq: number;
  readonly operation: Operation;
}

/** One of the things that must not be lost. */
export type StoreRecord =
  | { readonly collection: Pick<CollectionRecord, 'id' | 'title'> }
  | { readonly article: ArticleRecord }
  | { readonly operation: Operation };

/** A vector by the hash of the text it was made from. */
export type VectorsByText = ReadonlyMap<string, Float32Array>;

/** Where the data lies and what may be done with it. */
export interface StorePlace {
  readonly file: string;
  /** Why nothing can be written here; `null` where it can. */
  readonly readOnly: string | null;
  /** Version of the schema. */
  readonly version: number;
}

export interface Store {
  readonly place: StorePlace;

  /** In the order they were made. */
  collections(): Promise<CollectionRecord[]>;
  /** In the order of their collection; of every collection if `null`. */
  heads(collection: string | null): Promise<ArticleHeadRecord[]>;
  /** `bandsOf` every article of a collection, by its id: which of them may say nearly the same. */
  bands(collection: string): Promise<ReadonlyMap<string, Bands>>;
  /** Articles that hold all the terms, best first. @param limit - at most so many */
  search(
    terms: readonly Term[],
    limit: number,
  ): Promise<readonly { readonly id: string; readonly collection: string }[]>;
  /** In the order they were added; empty where there is no such collection. */
  articles(collection: string): Promise<ArticleRecord[]>;
  /** `null` where there is none with this id. */
  article(id: string): Promise<ArticleRecord | null>;
  /**
   * All or nothing, durable once resolved. Removing what is not there changes nothing.
   * @throws StoreError; InputError `collection-missing` for an article put into none, `article-taken`
   */
  write(changes: readonly Change[]): Promise<void>;

  /** The log from behind `after` on, oldest first. */
  operations(after?: number): Promise<LoggedOperation[]>;
  /**
   * Appends to the log, durable once resolved. An operation that is there already counts once.
   * @returns those that were new
   * @throws StoreError; InputError `operation-conflict` if another one has the same id
   */
  append(operations: readonly Operation[]): Promise<readonly Operation[]>;

  /** Vectors of a model, of those texts (by `textHash`) it has any of. */
  vectors(model: string, texts: readonly string[]): Promise<VectorsByText>;
  keepVectors(model: string, vectors: VectorsByText): Promise<void>;
  /** Throws the vectors away, of all models but `except`; they can be made again. */
  dropVectors(except: string): Promise<void>;

  /**
   * Puts these records in the place of everything that is there: all of them or, where one is wrong or cannot
   * be had, none. Collections come before their articles.
   * @throws StoreError; what the records throw
   */
  replaceAll(records: AsyncIterable<StoreRecord>): Promise<void>;
  /** A whole copy, as of now, without the vectors; never half of one. @throws StoreError; InputError `file-unwritable` */
  backup(file: string): Promise<void>;
  close(): Promise<void>;
}

/** The store cannot do what was asked, for a reason outside of Ordlyd that the user can mend. */
export class StoreError extends InputError {}
