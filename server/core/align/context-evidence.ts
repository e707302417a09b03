/**
 * What the surroundings say of a sentence pair. Neighbouring links support each other without
 * forcing an order: a block that has moved as a whole keeps its support.
 */
import type { Candidates } from './candidates.ts';
import type { EvidenceTable } from './sentence-evidence.ts';

export const CONTEXT_EVIDENCE = [
  'before',
  'after',
  'nearby',
  'sourceRival',
  'targetRival',
  'sourceSplit',
  'targetSplit',
] as const;

/** Sentences to either side that count as near. */
const NEAR = 3;

/**
 * @param p - `[count]`, the probability of every candidate on its own evidence
 * @returns `[count, 7]`: the probability that the sentences before both, and those after both,
 *   are pairs; the summed probability of pairs near in both texts; the best rival for either
 *   sentence, and the best rival that is a neighbour (then the sentence may have been split)
 */
export function contextEvidence(candidates: Candidates, p: Float32Array): EvidenceTable {
  const columns = CONTEXT_EVIDENCE.length;
  const data = new Float32Array(candidates.count * columns);
  const bySource = indexBySource(candidates, p);
  const rivals = rivalsOf(candidates, p);
  for (let c = 0; c < candidates.count; c++) {
    const i = candidates.source[c];
    const j = candidates.target[c];
    let nearby = 0;
    for (let di = -NEAR; di <= NEAR; di++) {
      if (di === 0) continue;
      for (let dj = -NEAR; dj <= NEAR; dj++) {
        if (dj === 0) continue;
        const near = bySource.probability(i + di, j + dj);
        // A neighbour on the other side of the order supports less than one that keeps it.
        nearby += near / (1 + Math.abs(di - dj));
      }
    }
    const sourceSplit = Math.max(bySource.probability(i, j - 1), bySource.probability(i, j + 1));
    const targetSplit = Math.max(bySource.probability(i - 1, j), bySource.probability(i + 1, j));
    data.set(
      [
        bySource.probability(i - 1, j - 1),
        bySource.probability(i + 1, j + 1),
        Math.log1p(nearby),
        rivals.source(c),
        rivals.target(c),
        sourceSplit,
        targetSplit,
      ],
      c * columns,
    );
  }
  return { data, count: candidates.count, columns };
}

function indexBySource(candidates: Candidates, p: Float32Array) {
  const rows = new Map<number, Map<number, number>>();
  for (let c = 0; c < candidates.count; c++) {
    const i = candidates.source[c];
    let row = rows.get(i);
    if (!row) {
      row = new Map();
      rows.set(i, row);
    }
    row.set(candidates.target[c], p[c]);
  }
  return { probability: (i: number, j: number) => rows.get(i)?.get(j) ?? 0 };
}

function rivalsOf({ count, source, target }: Candidates, p: Float32Array) {
  const bestOf = (side: Int32Array) => {
    const best = new Map<number, [number, number]>();
    for (let c = 0; c < count; c++) {
      const [first, second] = best.get(side[c]) ?? [0, 0];
      if (p[c] > first) best.set(side[c], [p[c], first]);
      else if (p[c] > second) best.set(side[c], [first, p[c]]);
    }
    return (c: number) => {
      const [first, second] = best.get(side[c]) ?? [0, 0];
      return p[c] === first ? second : first;
    };
  };
  return { source: bestOf(source), target: bestOf(target) };
}
