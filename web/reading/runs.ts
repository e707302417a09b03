/** A cell that stands apart, divided into runs: what is only here, and what is linked elsewhere. */
import type { Standing } from './blocks.ts';

/** Longer runs are folded; a shorter fold would save no more than the line that announces it. */
const FOLD_FROM = 4;
/** Text paragraphs that stay open at the start of a folded run: enough to know what it is about. */
const KEEP_OPEN = 2;

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
 */
export function runsOf(
  cell: readonly number[],
  standings: readonly Standing[],
  fold: boolean,
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
    ...split(paragraphs, standings, fold && alone),
  }));
}

function split(paragraphs: readonly number[], standings: readonly Standing[], fold: boolean) {
  const texts = paragraphs.filter((p) => standings[p] !== 'aside');
  if (!fold || texts.length <= FOLD_FROM) return { open: paragraphs, folded: [] };
  const end = paragraphs.indexOf(texts[KEEP_OPEN - 1]!) + 1;
  return { open: paragraphs.slice(0, end), folded: paragraphs.slice(end) };
}
