/** The queue as it is worked off: what is decided keeps its place, so that nothing jumps under the reader's hand. */
import type { ReviewItem } from '../api.ts';

export function itemKey({ pair, source, target }: ReviewItem): string {
  return `${pair} ${source} ${target}`;
}

/**
 * The items in the order they first came in, new ones behind.
 * @param order - keys, in the order of before
 */
export function inOrder(queue: readonly ReviewItem[], order: readonly string[]): ReviewItem[] {
  const rank = new Map(order.map((key, index) => [key, index]));
  const rankOf = (item: ReviewItem) => rank.get(itemKey(item)) ?? order.length;
  return [...queue].sort((a, b) => rankOf(a) - rankOf(b));
}

/** The next item nobody has decided on, behind `from` and then from the head; `null` where there is none. */
export function nextOpen(items: readonly ReviewItem[], from: number): number | null {
  const isOpen = (index: number) => items[index]!.verdict === null;
  const indices = items.map((_, index) => index);
  const found = [...indices.slice(from + 1), ...indices.slice(0, from)].find(isOpen);
  return found ?? null;
}
