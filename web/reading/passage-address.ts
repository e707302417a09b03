/** Where a passage is read beside other texts. */
import { formatState, INITIAL_STATE, MOST_ARTICLES } from '../state.ts';

/**
 * The address of a paragraph beside other texts of its collection: the first ones, and where its own is not
 * among them, that one before them.
 *
 * @param paragraph - index into the article's paragraphs, 0-based
 */
export function passageAddress(
  { id, articles }: { readonly id: string; readonly articles: readonly { readonly id: string }[] },
  article: string,
  paragraph: number,
): string {
  const first = articles.slice(0, MOST_ARTICLES).map((each) => each.id);
  const isShown = first.includes(article);
  return formatState({
    ...INITIAL_STATE,
    collection: id,
    articles: isShown ? null : [article, ...first.slice(0, MOST_ARTICLES - 1)],
    pinned: { article, paragraph },
  });
}
