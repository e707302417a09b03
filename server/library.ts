/** The use-cases around articles: those that ship, read in place, and the user's own, in the store. */
import { isDeepStrictEqual } from 'node:util';
import { InputError } from './core/errors.ts';
import { buildArticle } from './core/text/article.ts';
import type { Article, Collection, Lang } from './core/types.ts';
import { idOf } from './formats/read/article-id.ts';
import { DATE_HINT, isPublished, isWebAddress, URL_HINT } from './formats/read/front-matter.ts';
import { type InTurn, inTurn } from './store/in-turn.ts';
import type { ArticleHead, ArticleRecord, CollectionRecord, Store } from './store/store.ts';

export type { ArticleHead };

export interface CollectionHead {
  readonly id: string;
  readonly title: string;
  /** Whether it is the user's, and can be changed. */
  readonly own: boolean;
  readonly articles: readonly ArticleHead[];
}

/** What there is to read. The same article is the same object as long as it stays as it is. */
export interface Library {
  collections(): Promise<readonly CollectionHead[]>;
  /** The same object while nothing in it changes. @throws InputError `collection-missing` */
  collection(id: string): Promise<Collection>;
  /** @throws InputError `article-missing` */
  article(id: string): Promise<Article>;
}

/** What people correct of an article; what is left out stays, `null` says that it is not known. */
export interface ArticleEdit {
  readonly lang?: Lang;
  readonly outlet?: string | null;
  readonly author?: string | null;
  readonly title?: string | null;
  readonly published?: string | null;
  readonly url?: string | null;
}

/** The user's own part of the library. Every change is whole and durable once resolved. */
export interface OwnLibrary extends Library {
  /** @throws InputError `collection-missing`, `collection-shipped` */
  ownCollection(id: string): Promise<CollectionRecord>;
  /**
   * @param articles - ids of own articles that move into it, with what was decided about them
   * @throws InputError `title-empty`, `article-missing`, `article-shipped`
   */
  create(title: string, articles?: readonly string[]): Promise<CollectionHead>;
  /** @throws InputError `collection-missing`, `collection-shipped`, `title-empty` */
  rename(id: string, title: string): Promise<CollectionHead>;
  /** With its articles. @throws InputError `collection-missing`, `collection-shipped` */
  remove(id: string): Promise<void>;
  /**
   * A language that is corrected has the text split into sentences anew.
   * @throws InputError `article-missing`, `article-shipped`, `date`, `web-address`
   */
  edit(id: string, edit: ArticleEdit): Promise<ArticleHead>;
  /** @throws InputError `article-missing`, `article-shipped` */
  removeArticle(id: string): Promise<void>;
  /** Ids that are taken, of articles that ship and of the user's. */
  articleIds(): Promise<Set<string>>;
  /** Adds articles when nobody else here does, so that no two are given one id. */
  readonly adding: InTurn;
  readonly store: Store;
}

/** Collections that never change. @throws InputError `article-id` if two articles share an id */
function fixedLibrary(collections: readonly Collection[]): Library {
  const byId = new Map<string, Article>();
  for (const { id: collection, articles } of collections) {
    for (const article of articles) {
      if (byId.has(article.id)) {
        throw new InputError(
          'article-id',
          `Two articles have the id "${article.id}"; one is in collection "${collection}".`,
          'Give each article an id of its own in its front matter.',
        );
      }
      byId.set(article.id, article);
    }
  }
  const heads = collections.map(({ id, title, articles }) => ({
    id,
    title,
    own: false,
    articles: articles.map(headOf),
  }));
  return {
    collections: async () => heads,
    async collection(id) {
      const found = collections.find((collection) => collection.id === id);
      if (found) return found;
      throw missingCollection(id, heads);
    },
    async article(id) {
      const article = byId.get(id);
      if (article) return article;
      throw missingArticle(id);
    },
  };
}

/** Own collections held in memory, of those last asked for. */
const OPEN_COLLECTIONS = 4;

/** @throws InputError `article-id` if two articles that ship share an id */
export function createLibrary(shipped: readonly Collection[], store: Store): OwnLibrary {
  const fixed = fixedLibrary(shipped);
  const shippedIds = new Set(shipped.flatMap(({ articles }) => articles.map(({ id }) => id)));
  const sameAsBefore = articleKeeper();
  const creating = inTurn();
  const open = new Map<string, { readonly revision: string; readonly collection: Collection }>();

  async function collections(): Promise<readonly CollectionHead[]> {
    const [own, heads] = [await store.collections(), await store.heads(null)];
    const byCollection = new Map<string, ArticleHead[]>(own.map(({ id }) => [id, []]));
    for (const { collection, article } of heads) byCollection.get(collection)?.push(article);
    const ownHeads = own.map(({ id, title }) => ({
      id,
      title,
      own: true,
      articles: byCollection.get(id) ?? [],
    }));
    return [...(await fixed.collections()), ...ownHeads];
  }

  async function ownCollection(id: string): Promise<CollectionRecord> {
    const own = (await store.collections()).find((each) => each.id === id);
    if (own) return own;
    if (shipped.some((each) => each.id === id)) {
      throw new InputError(
        'collection-shipped',
        `The collection "${id}" comes with Ordlyd and is never written.`,
        'Make a collection of your own.',
      );
    }
    throw missingCollection(id, await collections());
  }

  async function ownArticle(id: string): Promise<ArticleRecord> {
    const record = await store.article(id);
    if (record) return record;
    if (shippedIds.has(id)) {
      throw new InputError(
        'article-shipped',
        `The article "${id}" comes with Ordlyd and is never written.`,
        'Add a copy of it to a collection of your own.',
      );
    }
    throw missingArticle(id);
  }

  async function head(id: string): Promise<CollectionHead> {
    return (await collections()).find((each) => each.id === id) as CollectionHead;
  }

  return {
    store,
    collections,
    ownCollection,
    async collection(id) {
      if (shipped.some((each) => each.id === id)) return fixed.collection(id);
      const { title, revision } = await ownCollection(id);
      const known = open.get(id);
      open.delete(id);
      if (known?.revision === revision) {
        open.set(id, known);
        return known.collection;
      }
      const records = await store.articles(id);
      const articles = records.map(({ article }) => sameAsBefore(article));
      const collection = { id, title, articles };
      open.set(id, { revision, collection });
      if (open.size > OPEN_COLLECTIONS) open.delete(open.keys().next().value as string);
      return collection;
    },
    async article(id) {
      if (shippedIds.has(id)) return fixed.article(id);
      return sameAsBefore((await ownArticle(id)).article);
    },
    async create(title, articles = []) {
      const name = titleOf(title);
      return creating(async () => {
        const taken = new Set((await collections()).map(({ id }) => id));
        const id = unusedId(idOf(name) || 'collection', taken);
        const records = await Promise.all(articles.map(ownArticle));
        await store.write([
          { type: 'put-collection', id, title: name },
          ...records.map(
            (record) => ({ type: 'put-article', record: { ...record, collection: id } }) as const,
          ),
        ]);
        return head(id);
      });
    },
    async rename(id, title) {
      await ownCollection(id);
      await store.write([{ type: 'put-collection', id, title: titleOf(title) }]);
      return head(id);
    },
    async remove(id) {
      await ownCollection(id);
      await store.write([{ type: 'remove-collection', id }]);
    },
    async edit(id, edit) {
      checkFacts(edit);
      const record = await ownArticle(id);
      const article = edited(record.article, edit);
      await store.write([{ type: 'put-article', record: { ...record, article } }]);
      return headOf(article);
    },
    async removeArticle(id) {
      await ownArticle(id);
      await store.write([{ type: 'remove-article', id }]);
    },
    async articleIds() {
      const own = await store.heads(null);
      return new Set([...shippedIds, ...own.map(({ article }) => article.id)]);
    },
    adding: inTurn(),
  };
}

export function headOf({ paragraphs: _, ...head }: Article): ArticleHead {
  return head;
}

/** `wanted`, or the first of `wanted-2`, `wanted-3` ... that is not taken. */
export function unusedId(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted;
  for (let n = 2; taken.has(id); n++) id = `${wanted}-${n}`;
  return id;
}

function edited(article: Article, { lang = article.lang, ...edit }: ArticleEdit): Article {
  const facts = { ...headOf(article), ...edit, lang };
  if (lang === article.lang) return { ...facts, paragraphs: article.paragraphs };
  const { title } = facts;
  const rebuilt = buildArticle({
    ...facts,
    paragraphs: article.paragraphs.map(({ text }) => text),
    kinds: article.paragraphs.map(({ kind }) => (kind === 'heading' ? kind : null)),
  });
  // A title that was taken away is not found again in the text.
  return { ...rebuilt, title };
}

function checkFacts({ published, url }: ArticleEdit): void {
  if (published && !isPublished(published)) {
    throw new InputError('date', `"${published}" is no date.`, DATE_HINT);
  }
  if (url && !isWebAddress(url)) {
    throw new InputError('web-address', `"${url}" is no web address.`, URL_HINT);
  }
}

function titleOf(title: string): string {
  const name = title.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (name !== '') return name;
  throw new InputError('title-empty', 'The collection has no name.', 'Give it one.');
}

/** Gives the object that was given before for an article that has not changed. */
function articleKeeper(): (article: Article) => Article {
  const kept = new Map<string, WeakRef<Article>>();
  return (article) => {
    const before = kept.get(article.id)?.deref();
    if (before && isDeepStrictEqual(before, article)) return before;
    kept.set(article.id, new WeakRef(article));
    return article;
  };
}

function missingCollection(id: string, known: readonly CollectionHead[]): InputError {
  return new InputError(
    'collection-missing',
    `There is no collection "${id}".`,
    `The collections are: ${known.map((each) => each.id).join(', ') || 'none'}.`,
  );
}

function missingArticle(id: string): InputError {
  return new InputError(
    'article-missing',
    `There is no article "${id}".`,
    'Ask /api/collections for the articles there are.',
  );
}
