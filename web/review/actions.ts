/** What a reviewer does, as operations of the log. Merging, splitting and moving a link are several pairs in one. */
import { textHash } from '../../server/core/text/text-hash.ts';
import type { Article } from '../../server/core/types.ts';
import type { DecidedPlace, ReviewAction, ReviewItem, Verdict } from '../api.ts';
import { type Place, samePlace } from '../reading/lighting.ts';

export interface PlacePair {
  readonly source: Place;
  readonly target: Place;
}

/** Which of a pair. */
export type Side = keyof PlacePair;

/** The same pair seen from its target. */
export function turned({ source, target }: PlacePair): PlacePair {
  return { source: target, target: source };
}

/** What else fits a paragraph, and what becomes of the link at hand. */
export const OTHER_FITS = ['instead', 'also', 'only'] as const;
export type OtherFits = (typeof OTHER_FITS)[number];

export function verdictAction(
  articles: readonly Article[],
  { source, target }: PlacePair,
  verdict: Verdict | null,
): ReviewAction {
  return { type: 'links', links: [linkOf(articles, source, target, verdict)] };
}

export function noteAction(
  articles: readonly Article[],
  { source, target }: PlacePair,
  note: string | null,
): ReviewAction {
  return {
    type: 'note',
    source: decidedPlace(articles, source),
    target: decidedPlace(articles, target),
    note,
  };
}

/** Moves the link to another paragraph of the target's text, or joins that paragraph to it. */
export function otherAction(
  articles: readonly Article[],
  { source, target }: PlacePair,
  paragraph: number,
  how: 'instead' | 'also',
): ReviewAction {
  const other = { ...target, paragraph };
  return {
    type: 'links',
    links: [
      linkOf(articles, source, target, how === 'instead' ? 'rejected' : 'accepted'),
      linkOf(articles, source, other, 'accepted'),
    ],
  };
}

/**
 * Accepts a pair and rejects what else links its source to the target's text.
 * @param shown - the pairs that are linked now
 */
export function onlyAction(
  articles: readonly Article[],
  { source, target }: PlacePair,
  shown: readonly PlacePair[],
): ReviewAction {
  const others = shown.filter(
    (each) =>
      samePlace(each.source, source) &&
      each.target.article === target.article &&
      !samePlace(each.target, target),
  );
  return {
    type: 'links',
    links: [
      linkOf(articles, source, target, 'accepted'),
      ...others.map((each) => linkOf(articles, each.source, each.target, 'rejected')),
    ],
  };
}

/** Whether a pair stands linked on the page: by the machine unless rejected, or by a person. */
export function isLinked({ linked, verdict }: ReviewItem): boolean {
  return verdict === null ? linked : verdict === 'accepted';
}

function linkOf(
  articles: readonly Article[],
  source: Place,
  target: Place,
  verdict: Verdict | null,
) {
  return {
    source: decidedPlace(articles, source),
    target: decidedPlace(articles, target),
    verdict,
  };
}

function decidedPlace(articles: readonly Article[], { article, paragraph }: Place): DecidedPlace {
  const { id, paragraphs } = articles[article]!;
  return { article: id, paragraph, textHash: textHash(paragraphs[paragraph]!.text) };
}
