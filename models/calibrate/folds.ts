/** Documents in parts, for weights that are judged by documents they have not seen. */

/** Parts of a cross-validation, unless another number is asked for. */
export const FOLDS = 6;

/** The document of a marked-up pair: its id without the languages. */
export function documentOf({ id }: { readonly id: string }): string {
  return id.replace(/\.[^.]*$/, '');
}

/**
 * Which part a document is in, from 0; a document is in one part only, whatever its languages.
 * @param documents - all of them, in any order, as often as they come
 */
export function foldsOf(documents: Iterable<string>, folds = FOLDS): (document: string) => number {
  const sorted = [...new Set(documents)].sort();
  const places = new Map(sorted.map((document, at) => [document, at % folds]));
  return (document) => {
    const fold = places.get(document);
    if (fold === undefined) throw new RangeError(`${document} is none of the documents.`);
    return fold;
  };
}
