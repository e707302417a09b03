/** From records to rows of the tables and back. */
import { isDeepStrictEqual } from 'node:util';
import type { Row, Transaction } from '@libsql/client/sqlite3';
import { bandsOf } from '../core/duplicates/near-duplicates.ts';
import { wordShingles } from '../core/duplicates/shingles.ts';
import { InputError } from '../core/errors.ts';
import type { Operation } from '../core/review/operation.ts';
import { searchWords, type Term } from '../core/search/words.ts';
import { articleTextHash } from '../core/text/text-hash.ts';
import type { Article, Paragraph } from '../core/types.ts';
import type { ArticleHead, ArticleRecord, Change, StoreRecord } from './store.ts';

/** The columns of an article without its text. */
export const HEAD = 'collection, source, added, text_hash, head';

export function headOf({ head }: Row): ArticleHead {
  return JSON.parse(String(head)) as ArticleHead;
}

export function originOf({ collection, source, added }: Row) {
  return {
    collection: String(collection),
    source: source as string | null,
    added: String(added),
  };
}

export function recordOf(row: Row): ArticleRecord {
  const paragraphs = JSON.parse(String(row.paragraphs)) as Paragraph[];
  return { ...originOf(row), article: { ...headOf(row), paragraphs } };
}

type Run = (sql: string, args: readonly (string | Uint8Array | null)[]) => Promise<readonly Row[]>;

function runner(transaction: Transaction): Run {
  return async (sql, args) => (await transaction.execute({ sql, args: [...args] })).rows;
}

export async function apply(change: Change, transaction: Transaction): Promise<void> {
  const run = runner(transaction);
  switch (change.type) {
    case 'put-collection':
      await run(
        `INSERT INTO collections (id, title) VALUES (?, ?)
         ON CONFLICT (id) DO UPDATE SET title = excluded.title, revision = revision + 1`,
        [change.id, change.title],
      );
      return;
    case 'remove-collection':
      await run('DELETE FROM collections WHERE id = ?', [change.id]);
      return;
    case 'remove-article':
      await touchCollectionOf(change.id, run);
      await run('DELETE FROM articles WHERE id = ?', [change.id]);
      return;
    case 'add-article':
      await refuseTaken(change.record.article.id, run);
      await putArticle(change.record, run);
      return;
    case 'put-article':
      await putArticle(change.record, run);
  }
}

async function touchCollectionOf(article: string, run: Run): Promise<void> {
  await run(
    `UPDATE collections SET revision = revision + 1
     WHERE id = (SELECT collection FROM articles WHERE id = ?)`,
    [article],
  );
}

/** @throws InputError `article-taken` */
async function refuseTaken(id: string, run: Run): Promise<void> {
  const [there] = await run('SELECT 1 FROM articles WHERE id = ?', [id]);
  if (!there) return;
  throw new InputError(
    'article-taken',
    `Another program has just added an article "${id}".`,
    'Do it again: it gets another id then, and what is there already is left out.',
  );
}

async function putArticle(record: ArticleRecord, run: Run): Promise<void> {
  const { collection, source, added, article } = record;
  const [there] = await run('SELECT 1 FROM collections WHERE id = ?', [collection]);
  if (!there) {
    throw new InputError(
      'collection-missing',
      `There is no collection "${collection}" of your own.`,
      'Make it first.',
    );
  }
  const { paragraphs, ...head } = article;
  const { id } = article;
  // The one it leaves, where it stood in another, and the one it comes to.
  await touchCollectionOf(id, run);
  await run(
    `INSERT INTO articles (id, collection, source, added, text_hash, head, paragraphs)
     VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET
       collection = excluded.collection, source = excluded.source, added = excluded.added,
       text_hash = excluded.text_hash, head = excluded.head, paragraphs = excluded.paragraphs`,
    [
      ...[id, collection, source, added, articleTextHash(article)],
      ...[JSON.stringify(head), JSON.stringify(paragraphs)],
    ],
  );
  await derive(article, run);
  await touchCollectionOf(id, run);
}

/** What of an article is kept only to be found by. */
async function derive({ id, paragraphs }: Pick<Article, 'id' | 'paragraphs'>, run: Run) {
  await run('UPDATE articles SET bands = ? WHERE id = ?', [
    new Uint8Array(bandsOf(wordShingles({ paragraphs })).buffer),
    id,
  ]);
  const words = paragraphs.map(({ text }) =>
    searchWords(text)
      .map(({ folded }) => folded)
      .join(' '),
  );
  await run(
    'DELETE FROM article_words WHERE rowid = (SELECT position FROM articles WHERE id = ?)',
    [id],
  );
  await run(
    'INSERT INTO article_words (rowid, words) SELECT position, ?2 FROM articles WHERE id = ?1',
    [id, words.join('\n')],
  );
}

/** Of every article that is there. */
export async function deriveAll(transaction: Transaction): Promise<void> {
  const run = runner(transaction);
  for (const { id } of await run('SELECT id FROM articles', [])) {
    const [{ paragraphs }] = await run('SELECT paragraphs FROM articles WHERE id = ?', [
      String(id),
    ]);
    await derive({ id: String(id), paragraphs: JSON.parse(String(paragraphs)) }, run);
  }
}

/** The query of the index: all the terms, each going on at its end. They hold nothing but letters and digits. */
export function matchOf(terms: readonly Term[]): string {
  return terms.map((term) => `"${term.join(' ')}" *`).join(' AND ');
}

export function changeOf(record: Exclude<StoreRecord, { operation: Operation }>): Change {
  return 'article' in record
    ? { type: 'put-article', record: record.article }
    : { type: 'put-collection', ...record.collection };
}

/** @returns whether it is new */
export async function appendOne(operation: Operation, transaction: Transaction): Promise<boolean> {
  const { rowsAffected } = await transaction.execute({
    sql: 'INSERT INTO operations (id, operation) VALUES (?, ?) ON CONFLICT (id) DO NOTHING',
    args: [operation.id, JSON.stringify(operation)],
  });
  if (rowsAffected === 0) await checkSame(operation, transaction);
  return rowsAffected > 0;
}

async function checkSame(operation: Operation, transaction: Transaction): Promise<void> {
  const { rows } = await transaction.execute({
    sql: 'SELECT operation FROM operations WHERE id = ?',
    args: [operation.id],
  });
  const logged: unknown = JSON.parse(String(rows[0].operation));
  // As JSON has it: a field that is undefined is none.
  if (isDeepStrictEqual(logged, JSON.parse(JSON.stringify(operation)))) return;
  throw new InputError(
    'operation-conflict',
    `Another operation has the id "${operation.id}".`,
    'Give every operation a UUID of its own.',
  );
}
