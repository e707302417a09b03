/** Finds again, by its text, a paragraph that something was said of. */
import { textHash } from '../text/text-hash.ts';
import type { Article } from '../types.ts';
import type { Place } from './operation.ts';

/** Where a place lies today: an article by its index, a paragraph of it; `null` where its text is gone. */
export type FindPlace = (place: Place) => FoundPlace | null;

export interface FoundPlace {
  /** Index into the articles. */
  readonly article: number;
  readonly paragraph: number;
}

/**
 * The paragraph with that text and, where several have it, the one nearest to where it was. Texts are
 * hashed once an article, when first asked for.
 */
export function placeFinder(articles: readonly Article[]): FindPlace {
  const hashes = new Map<number, readonly string[]>();
  return ({ article: id, paragraph, textHash: wanted }) => {
    const article = articles.findIndex((each) => each.id === id);
    if (article < 0) return null;
    let own = hashes.get(article);
    if (!own) {
      own = articles[article].paragraphs.map(({ text }) => textHash(text));
      hashes.set(article, own);
    }
    const found = own
      .flatMap((hash, index) => (hash === wanted ? [index] : []))
      .sort((a, b) => Math.abs(a - paragraph) - Math.abs(b - paragraph));
    return found.length === 0 ? null : { article, paragraph: found[0] };
  };
}

/** The place of a paragraph as it is now. @throws RangeError if there is no such paragraph */
export function placeOf({ id, paragraphs }: Article, paragraph: number): Place {
  const found = paragraphs[paragraph];
  if (!found) throw new RangeError(`"${id}" has no paragraph ${paragraph}.`);
  return { article: id, paragraph, textHash: textHash(found.text) };
}
