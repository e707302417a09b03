/** A cell that stands apart, divided into runs: what is only here, and what is linked elsewhere. */
import type { Standing } from './blocks.ts';

/**
 * How long runs are folded: those of more than `longest` text paragraphs, after `keep` of them.
 * A text that speaks by itself leaves the other columns empty, so it is folded whole.
 */
interface Fold {
  readonly longest: number;
  readonly keep: number;
}
export const FOLD_AMONG_OTHERS: Fold = { longest: 4, keep: 2 };
export const FOLD_BY_ITSELF: Fold = { longest: 2, keep: 0 };

export interface Run {
  /** True where all text paragraphs are in this text only. */
  readonly alone: boolean;
  /** Always shown. */
  readonly open: readonly number[];
  /** Behind a fold; empty if the run is short. */
  readonly folded: readonly number[];
}

/**
 * Runs in reading order; joined they give the cell back. What is not article text goes with the
 * text after it, or with the last run.
 *
 * @param standings - of all paragraphs of the article
 * @param fold - `null` = fold nothing
 */
export function runsOf(
  cell: readonly number[],
  standings: readonly Standing[],
  fold: Fold | null,
): readonly Run[] {
  const runs: { alone: boolean; paragraphs: number[] }[] = [];
  let asides: number[] = [];
  for (const p of cell) {
    if (standings[p] === 'aside') {
      asides.push(p);
      continue;
    }
    const alone = standings[p] === 'alone';
    const current = runs.at(-1);
    if (current?.alone === alone) current.paragraphs.push(...asides, p);
    else runs.push({ alone, paragraphs: [...asides, p] });
    asides = [];
  }
  if (asides.length > 0) {
    const current = runs.at(-1);
    if (current) current.paragraphs.push(...asides);
    else runs.push({ alone: false, paragraphs: asides });
  }
  return runs.map(({ alone, paragraphs }) => ({
    alone,
    ...split(paragraphs, standings, alone ? fold : null),
  }));
}

function split(paragraphs: readonly number[], standings: readonly Standing[], fold: Fold | null) {
  const texts = paragraphs.filter((p) => standings[p] !== 'aside');
  if (fold === null || texts.length <= fold.longest) return { open: paragraphs, folded: [] };
  const end = fold.keep === 0 ? 0 : paragraphs.indexOf(texts[fold.keep - 1]!) + 1;
  return { open: paragraphs.slice(0, end), folded: paragraphs.slice(end) };
}
