/** The colours by which texts are told apart. */

/** As many as theme.css has; the sixth text begins again with the first one's. */
const HUES = 5;

/** Class of the hue of the text at this place of its collection, from 0. */
export function hueAt(place: number): string {
  return `hue-${(place % HUES) + 1}`;
}

/**
 * Class of each text's hue: the one of its place in the collection, whatever column it is in. A text of
 * another collection has its colour by its column.
 */
export function huesOf(
  articles: readonly { readonly id: string }[],
  collection: readonly { readonly id: string }[],
): readonly string[] {
  const order = collection.map(({ id }) => id);
  return articles.map(({ id }, column) => hueAt(order.includes(id) ? order.indexOf(id) : column));
}
