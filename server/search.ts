/** The use-case of looking for words in all articles, the user's own and those that ship. */
import { InputError } from './core/errors.ts';
import {
  type FoundParagraph,
  foundParagraphs,
  searchTerms,
  type Term,
} from './core/search/words.ts';
import type { Article, Collection, Lang } from './core/types.ts';
import { type ArticleHead, headOf, type Library } from './library.ts';
import type { Store } from './store/store.ts';

/** A paragraph in which something was found. */
export interface SearchPassage extends FoundParagraph {
  readonly text: string;
  readonly lang: Lang;
}

/** An article with the paragraph that answers best. */
export interface SearchHit extends SearchPassage {
  readonly collection: string;
  readonly article: ArticleHead;
  /** The next best paragraphs, a few at most. */
  readonly more: readonly SearchPassage[];
  /** How many paragraphs hold any of what is looked for, that one and those included. */
  readonly paragraphs: number;
}

/** Enough to see what an article says of it; the rest is read in the article. */
const MORE_PASSAGES = 2;

export interface SearchDesk {
  /**
   * Articles that hold all the words and phrases, best first, own ones before those that ship.
   * @throws InputError `query-empty`
   */
  search(query: string, limit: number): Promise<readonly SearchHit[]>;
}

/** @param openIndex - an empty store, for those that ship; asked for at the first search */
export function createSearchDesk(
  library: Library,
  own: Store,
  shipped: readonly Collection[],
  openIndex: () => Promise<Store>,
): SearchDesk {
  let indexing: Promise<Store> | null = null;
  const indexed = () => {
    indexing ??= openIndex().then((store) => filled(store, shipped));
    return indexing;
  };
  return {
    async search(query, limit) {
      const terms = searchTerms(query);
      if (terms.length === 0) {
        const hint = 'Give a word, or a phrase in quotation marks.';
        throw new InputError('query-empty', 'There is no word to look for.', hint);
      }
      const mine = await own.search(terms, limit);
      const others =
        mine.length < limit ? await (await indexed()).search(terms, limit - mine.length) : [];
      const hits = [...mine, ...others].map(({ id, collection }) =>
        hitOf(id, collection, terms, library),
      );
      return (await Promise.all(hits)).flatMap((hit) => hit ?? []);
    },
  };
}

async function hitOf(
  id: string,
  collection: string,
  terms: readonly Term[],
  library: Library,
): Promise<SearchHit | null> {
  const article = await library.article(id).catch((error) => {
    // Removed since.
    if (error instanceof InputError && error.code === 'article-missing') return null;
    throw error;
  });
  if (!article) return null;
  const found = foundParagraphs(article, terms);
  const [best, ...more] = found.slice(0, 1 + MORE_PASSAGES).map((each) => passageOf(article, each));
  // Changed since.
  if (!best) return null;
  return { collection, article: headOf(article), ...best, more, paragraphs: found.length };
}

function passageOf({ paragraphs }: Article, found: FoundParagraph): SearchPassage {
  const { text, lang } = paragraphs[found.paragraph];
  return { ...found, text, lang };
}

async function filled(store: Store, collections: readonly Collection[]): Promise<Store> {
  for (const { id, title, articles } of collections) {
    const records = articles.map((article) => ({
      collection: id,
      source: null,
      added: '',
      article,
    }));
    await store.write([
      { type: 'put-collection', id, title },
      ...records.map((record) => ({ type: 'put-article', record }) as const),
    ]);
  }
  return store;
}
