/** The use-cases, each readable top to bottom. Knows no HTTP, no command line, no file system. */
import { alignArticles } from './core/align/align.ts';
import type { SegmentedText } from './core/align/links.ts';
import { unitsOf, unitVectors } from './core/align/units.ts';
import type { AlignmentWeights } from './core/align/weights.ts';
import { InputError } from './core/errors.ts';
import { segmentsOf } from './core/text/article.ts';
import type { Article, Collection, Comparison, Embed, ModelIdentity } from './core/types.ts';
import { readCollection } from './formats/read/collection.ts';
import { isReadable, readArticle } from './formats/read/index.ts';
import { readCorpus, readStored, type StoredFile, writeFileAtomically } from './store/files.ts';

/** Fewer is nothing to compare; more do not fit side by side. */
export const COMPARE_MIN = 2;
export const COMPARE_MAX = 5;

/** A loaded model, with what its similarities mean. */
export interface Engine {
  readonly model: ModelIdentity;
  readonly embed: Embed;
  readonly alignment: AlignmentWeights;
}

export interface Workspace {
  readonly model: ModelIdentity;
  collections(): readonly Collection[];
  /** @throws InputError `collection-missing` */
  collection(id: string): Collection;
  /** @throws InputError `article-missing`, `article-twice`, `articles-too-few`, `articles-too-many` */
  compare(ids: readonly string[], signal?: AbortSignal): Promise<Comparison>;
}

/** @throws InputError `article-id` if two articles of any collections share an id */
export function createWorkspace(engine: Engine, collections: readonly Collection[]): Workspace {
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

  return {
    model: engine.model,
    collections: () => collections,
    collection(id) {
      const found = collections.find((collection) => collection.id === id);
      if (found) return found;
      throw new InputError(
        'collection-missing',
        `There is no collection "${id}".`,
        `The collections are: ${collections.map((collection) => collection.id).join(', ') || 'none'}.`,
      );
    },
    async compare(ids, signal) {
      const articles = ids.map((id) => {
        const article = byId.get(id);
        if (article) return article;
        throw new InputError(
          'article-missing',
          `There is no article "${id}".`,
          'Ask /api/collections for the articles there are.',
        );
      });
      return compareArticles(articles, engine, signal);
    },
  };
}

/**
 * Aligns articles that need not be stored anywhere.
 * @throws InputError `article-twice`, `articles-too-few`, `articles-too-many`
 */
export async function compareArticles(
  articles: readonly Article[],
  { model, embed, alignment }: Engine,
  signal?: AbortSignal,
): Promise<Comparison> {
  checkComparable(articles);
  const segmented = await Promise.all(
    articles.map(async (article) => ({ article, ...(await segmentText(article, embed, signal)) })),
  );
  return { model, articles, ...alignArticles(segmented, alignment) };
}

/** An article made ready for alignment. */
export async function segmentText(
  article: Article,
  embed: Embed,
  signal?: AbortSignal,
): Promise<SegmentedText> {
  const segments = segmentsOf(article);
  const units = unitsOf(segments);
  const vectors = await embed(
    units.map(({ text }) => text),
    signal,
  );
  return { segments, units: unitVectors(units, vectors, segments.length) };
}

function checkComparable(articles: readonly Article[]): void {
  const hint = `Name ${COMPARE_MIN} to ${COMPARE_MAX} different articles.`;
  const twice = articles.find((article, i) => articles.findIndex((a) => a.id === article.id) < i);
  if (twice) throw new InputError('article-twice', `"${twice.id}" is named twice.`, hint);
  if (articles.length < COMPARE_MIN) {
    const count = articles.length === 0 ? 'no article' : 'only one article';
    throw new InputError('articles-too-few', `A comparison was asked of ${count}.`, hint);
  }
  if (articles.length > COMPARE_MAX) {
    const message = `A comparison was asked of ${articles.length} articles.`;
    throw new InputError('articles-too-many', message, hint);
  }
}

const COLLECTION_FILE = 'collection.yaml';

/**
 * Every collection under `folder`, read in place.
 * @throws InputError naming the first file that cannot be read
 */
export async function openCollections(folder: string): Promise<Collection[]> {
  const stored = await readCorpus(folder);
  return Promise.all(
    stored.map(async ({ id, files }) => {
      const about = files.find(({ name }) => name === COLLECTION_FILE);
      const articles = files.filter(({ name }) => isReadable(name));
      return {
        id,
        title: about ? readCollection(about.bytes, about.path).title : id,
        articles: await Promise.all(articles.map((file) => openArticle(file))),
      };
    }),
  );
}

/** @throws InputError naming the file and what is wrong with it */
export async function openArticle(file: string | StoredFile): Promise<Article> {
  const { bytes, path } = typeof file === 'string' ? await readStored(file) : file;
  return readArticle(bytes, path);
}

/** @throws InputError `file-missing`, `file-unreadable` */
export async function openText(path: string): Promise<string> {
  return new TextDecoder().decode((await readStored(path)).bytes);
}

/** Writes all or nothing. @throws InputError `file-unwritable` */
export async function saveText(path: string, text: string): Promise<void> {
  await writeFileAtomically(path, text);
}
