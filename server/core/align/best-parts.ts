/** Of every shortlisted pair of sentences, the parts that fit best. */
import { row, slice } from '../vectors/rows.ts';
import { cosines } from '../vectors/similarity.ts';
import type { Shortlist } from './shortlist.ts';
import type { UnitVectors } from './units.ts';

/** Source sentences compared at a time: with more, those of a long text share too few targets. */
const BLOCK_SENTENCES = 4;

/** By place in the shortlist, `[count]`. */
export interface BestParts {
  /** -1 to 1. */
  readonly cosine: Float32Array;
  /** Row of the unit among the source's units. */
  readonly sourceUnit: Int32Array;
  readonly targetUnit: Int32Array;
}

export function bestParts(
  shortlist: Shortlist,
  source: UnitVectors,
  target: UnitVectors,
): BestParts {
  const best = {
    cosine: new Float32Array(shortlist.count),
    sourceUnit: new Int32Array(shortlist.count),
    targetUnit: new Int32Array(shortlist.count),
  };
  let from = 0;
  while (from < shortlist.count) {
    const first = shortlist.source[from];
    let to = from;
    while (to < shortlist.count && shortlist.source[to] < first + BLOCK_SENTENCES) to++;
    compareBlock(shortlist, from, to, source, target, best);
    from = to;
  }
  return best;
}

/** Places `[from, to)` of the shortlist. */
function compareBlock(
  shortlist: Shortlist,
  from: number,
  to: number,
  source: UnitVectors,
  target: UnitVectors,
  best: BestParts,
): void {
  const { dim } = target.vectors;
  const firstRow = source.start[shortlist.source[from]];
  const lastRow = source.start[shortlist.source[to - 1] + 1];
  const targets = [...new Set(shortlist.target.subarray(from, to))];
  const columnOf = new Map<number, number>();
  let columns = 0;
  for (const j of targets) {
    columnOf.set(j, columns);
    columns += target.start[j + 1] - target.start[j];
  }
  const gathered = new Float32Array(columns * dim);
  for (const j of targets) {
    const place = (columnOf.get(j) as number) * dim;
    for (let c = target.start[j]; c < target.start[j + 1]; c++) {
      gathered.set(row(target.vectors, c), place + (c - target.start[j]) * dim);
    }
  }
  const { data } = cosines(slice(source.vectors, firstRow, lastRow), {
    data: gathered,
    dim,
    n: columns,
  });
  for (let at = from; at < to; at++) {
    const i = shortlist.source[at];
    const j = shortlist.target[at];
    const left = columnOf.get(j) as number;
    let most = Number.NEGATIVE_INFINITY;
    for (let r = source.start[i]; r < source.start[i + 1]; r++) {
      for (let c = target.start[j]; c < target.start[j + 1]; c++) {
        const value = data[(r - firstRow) * columns + left + c - target.start[j]];
        if (value <= most) continue;
        most = value;
        best.sourceUnit[at] = r;
        best.targetUnit[at] = c;
      }
    }
    best.cosine[at] = most;
  }
}
