/** A comparison, worked out for reading. Computed once for each answer of the server. */
import type { ParagraphRef } from '../state.ts';
import { type Block, blocksOf, type SharedBlock, type Standing, standingsOf } from './blocks.ts';
import { type Compared, type CounterpartIndex, counterpartIndex } from './counterparts.ts';
import { type Place, placeKey, samePlace } from './lighting.ts';
import { sharedBlocks } from './steps.ts';

export interface Reading {
  readonly comparison: Compared;
  readonly blocks: readonly Block[];
  readonly sharedRows: readonly SharedBlock[];
  /** `[article][paragraph]` */
  readonly standings: readonly (readonly Standing[])[];
  readonly counterparts: CounterpartIndex;
  /** By `placeKey`: in which block a paragraph stands. */
  readonly blockOf: ReadonlyMap<string, Block>;
}

export function readingOf(comparison: Compared): Reading {
  const blocks = blocksOf(comparison);
  const counterparts = counterpartIndex(comparison);
  return {
    comparison,
    blocks,
    sharedRows: sharedBlocks(blocks),
    standings: standingsOf(comparison, counterparts),
    counterparts,
    blockOf: blockIndex(blocks),
  };
}

function blockIndex(blocks: readonly Block[]): ReadonlyMap<string, Block> {
  return new Map(
    blocks.flatMap((block) =>
      block.cells.flatMap((cell, article) =>
        cell.map((paragraph) => [placeKey({ article, paragraph }), block] as const),
      ),
    ),
  );
}

/** Where a paragraph is in this comparison; `null` if it is not there or has no counterparts. */
export function linkedPlace(reading: Reading, ref: ParagraphRef | null): Place | null {
  const place = placeOf(reading, ref);
  if (place === null) return null;
  const counterparts = reading.counterparts[place.article]?.[place.paragraph] ?? [];
  return counterparts.length === 0 ? null : place;
}

/**
 * The paragraph asked about, seen from the pinned one; `null` where there is nothing to ask: no
 * article text, the same article, or a link already.
 */
export function askablePlace(
  { comparison: { articles }, counterparts }: Reading,
  pinned: Place | null,
  place: Place | null,
): Place | null {
  if (pinned === null || place === null || place.article === pinned.article) return null;
  if (articles[place.article]?.paragraphs[place.paragraph]?.kind !== 'text') return null;
  const isLinked = counterparts[pinned.article]?.[pinned.paragraph]?.some((counterpart) =>
    samePlace(counterpart, place),
  );
  return isLinked ? null : place;
}

/** Where a paragraph is in this comparison, linked or not; `null` if its article is not. */
export function placeOf(reading: Reading, ref: ParagraphRef | null): Place | null {
  const article = reading.comparison.articles.findIndex(({ id }) => id === ref?.article);
  return ref === null || article < 0 ? null : { article, paragraph: ref.paragraph };
}

export function refOf(reading: Reading, place: Place): ParagraphRef {
  return { article: reading.comparison.articles[place.article]!.id, paragraph: place.paragraph };
}
