/** From the address to the passage it means in the texts as they are now. */

import type { Comparison } from '../../server/core/types.ts';
import type { ParagraphRef } from '../state.ts';
import { type Anchor, type Found, findAnchor, hashOf } from './anchor.ts';

export interface Settled {
  /** The paragraph now; `null` if there is none, or none any more. */
  readonly pinned: ParagraphRef | null;
  /** Where the passage is in a text that changed since, `null` = nowhere; left out if the text is the same. */
  readonly moved?: Found | null;
  /** Whether the address was made with another model. */
  readonly otherModel: boolean;
}

export function settleAnchor(
  { articles, model }: Pick<Comparison, 'articles' | 'model'>,
  pinned: ParagraphRef | null,
  anchor: Anchor | null,
): Settled {
  const article = articles.find(({ id }) => id === pinned?.article);
  if (pinned === null || anchor === null || article === undefined) {
    return { pinned, otherModel: false };
  }
  const otherModel = anchor.model !== model.hash;
  if (anchor.text === hashOf(article)) return { pinned, otherModel };
  const texts = article.paragraphs.map(({ text }) => text);
  const moved = findAnchor(texts, anchor, pinned.paragraph);
  return {
    pinned: moved && { article: article.id, paragraph: moved.paragraph },
    moved,
    otherModel,
  };
}
