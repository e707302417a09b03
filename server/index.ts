/**
 * What other programs import: `import { createOrdlyd } from 'ordlyd'`.
 * @module
 */
import { InputError } from './core/errors.ts';
import { type ArticleParts, buildArticle } from './core/text/article.ts';
import type { Article } from './core/types.ts';
import { alignmentFormats } from './formats/write/index.ts';

export type { FoundClaim } from './claims.ts';
export type { Events } from './core/events/events.ts';
export type { PlainSide, PlainUnit, UnitKind } from './core/exchange/unit.ts';
export { type Decisions, decisionsOf } from './core/review/decisions.ts';
export type { Operation } from './core/review/operation.ts';
export type * from './core/types.ts';
export { FINDING_KINDS, LANGUAGES } from './core/types.ts';
export type { PairDrift } from './drift.ts';
export type { ExportOptions } from './export.ts';
export type { FilePart } from './formats/write/alignment-format.ts';
export type { FindOptions, Found, Ordlyd, OrdlydOptions, Text } from './ordlyd.ts';
export { createOrdlyd } from './ordlyd.ts';
export { type ArticleParts, InputError };

/** What `export` can write. */
export const exportFormats: readonly { readonly id: string; readonly purpose: string }[] =
  alignmentFormats.map(({ id, purpose }) => ({ id, purpose }));

/**
 * An article from paragraphs at hand, without a file.
 * @throws InputError `empty-text`; `language-unknown` where `lang` is not given and cannot be told
 */
export function articleFrom(
  parts: Pick<ArticleParts, 'id' | 'paragraphs'> & Partial<ArticleParts>,
): Article {
  const unknown = {
    lang: null,
    outlet: null,
    author: null,
    title: null,
    published: null,
    url: null,
  };
  return buildArticle({ ...unknown, ...parts });
}
