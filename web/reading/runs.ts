/** A cell that stands apart, divided into runs: what is only here, and what is linked elsewhere. */
import type { Standing } from './blocks.ts';

/**
 * How a cell is folded: its runs of more than `longest` text paragraphs after `keep` of them, and the
 * whole of it after `most`, whatever follows, since short runs that take turns can be long together.
 */
export interface Fold {
  readonly longest: number;
  readonly keep: number;
  readonly most: number;
}

/** Beginnings of this many text paragraphs let a reader decide whether to go on. */
const BEGINNING = 2;

/**
 * The fold of a text beside which others speak apart at the same height. What goes beyond the longest
 * of them would stand beside empty columns.
 *
 * @param others - text paragraphs of the longest other cell; 0 = a text that speaks by itself, which is
 *   folded whole
 */
export function foldBeside(others: number): Fold {
  if (others === 0) return { longest: BEGINNING, keep: 0, most: BEGINNING };
  return { longest: 2 * BEGINNING, keep: BEGINNING, most: Math.max(BEGINNING, others) };
}

export interface Run {
  /** True where all text paragraphs that are always shown, or else all of them, are in this text only. */
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
  const folded = runs.map(({ alone, paragraphs }) => ({
    alone,
    ...split(paragraphs, standings, alone ? fold : null),
  }));
  return fold === null ? folded : limited(folded, standings, fold.most);
}

/** The runs up to `most` text paragraphs; the last of them takes all others behind its fold. */
function limited(
  runs: readonly Run[],
  standings: readonly Standing[],
  most: number,
): readonly Run[] {
  const isText = (p: number) => standings[p] !== 'aside';
  let room = most;
  for (const [i, { alone, open, folded }] of runs.entries()) {
    const texts = open.filter(isText);
    if (texts.length < room) {
      room -= texts.length;
      continue;
    }
    const end = open.indexOf(texts[room - 1]!) + 1;
    const later = runs.slice(i + 1).flatMap((run) => [...run.open, ...run.folded]);
    const rest = [...open.slice(end), ...folded, ...later];
    // A fold that hides a single paragraph would be no shorter than it.
    if (rest.filter(isText).length < 2) return runs;
    return [...runs.slice(0, i), { alone, open: open.slice(0, end), folded: rest }];
  }
  return runs;
}

function split(paragraphs: readonly number[], standings: readonly Standing[], fold: Fold | null) {
  const texts = paragraphs.filter((p) => standings[p] !== 'aside');
  if (fold === null || texts.length <= fold.longest) return { open: paragraphs, folded: [] };
  const end = fold.keep === 0 ? 0 : paragraphs.indexOf(texts[fold.keep - 1]!) + 1;
  return { open: paragraphs.slice(0, end), folded: paragraphs.slice(end) };
}
