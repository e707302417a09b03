/**
 * What the surroundings say of a sentence pair. Neighbouring links support each other without
 * forcing an order: a block that has moved as a whole keeps its support.
 */
import type { Span } from '../types.ts';
import type { Candidates } from './candidates.ts';
import type { EvidenceTable } from './sentence-evidence.ts';

export const CONTEXT_EVIDENCE = [
  'before',
  'after',
  'nearby',
  'between',
  'sharedContent',
  'sourceRival',
  'targetRival',
  'sourceSplit',
  'targetSplit',
] as const;

/** Sentences to either side that count as near. */
const NEAR = 3;

/**
 * @param p - `[count]`, the probability of every candidate on its own evidence
 * @returns `[count, 9]`: the probability that the sentences before both, and those after both,
 *   are pairs; the summed probability of pairs near in both texts; whether the pair lies between
 *   two likely pairs, and how close about it they are; how much of the shorter text is likely to
 *   stand in the other; the best rival for either sentence, and the best rival that is a neighbour
 *   (then the sentence may have been split)
 */
export function contextEvidence(candidates: Candidates, p: Float32Array): EvidenceTable {
  const columns = CONTEXT_EVIDENCE.length;
  const data = new Float32Array(candidates.count * columns);
  const rivals = rivalsOf(candidates, p);
  const between = betweenLinks(candidates, p);
  const shared = sharedContent(candidates, p);
  const { source, target } = candidates;
  const rowStart = rowStarts(candidates);
  for (let c = 0; c < candidates.count; c++) {
    const [i, j] = [source[c], target[c]];
    let nearby = 0;
    let before = 0;
    let after = 0;
    let sourceSplit = 0;
    let targetSplit = 0;
    for (let row = Math.max(0, i - NEAR); row <= i + NEAR && row + 1 < rowStart.length; row++) {
      for (let k = rowStart[row]; k < rowStart[row + 1]; k++) {
        const [di, dj] = [row - i, target[k] - j];
        if (dj < -NEAR) continue;
        if (dj > NEAR) break;
        if (di === 0 && Math.abs(dj) === 1) sourceSplit = Math.max(sourceSplit, p[k]);
        if (dj === 0 && Math.abs(di) === 1) targetSplit = Math.max(targetSplit, p[k]);
        if (di === 0 || dj === 0) continue;
        if (di === -1 && dj === -1) before = p[k];
        if (di === 1 && dj === 1) after = p[k];
        // A neighbour on the other side of the order supports less than one that keeps it.
        nearby += p[k] / (1 + Math.abs(di - dj));
      }
    }
    data.set(
      [
        before,
        after,
        Math.log1p(nearby),
        between(c),
        shared,
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

/** A sentence whose best pair is less likely than this does not hold a place. */
const ANCHOR = 0.5;

/**
 * 1 for the only pair between two sure pairs in the same order, less the wider the gap between them
 * and the less sure they are; 0 where the order is broken or an end of the text is reached.
 */
function betweenLinks({ count, source, target }: Candidates, p: Float32Array) {
  const sentences = count === 0 ? 0 : source[count - 1] + 1;
  const best = new Int32Array(sentences).fill(-1);
  for (let c = 0; c < count; c++) {
    const known = best[source[c]];
    if (p[c] >= ANCHOR && (known === -1 || p[c] > p[known])) best[source[c]] = c;
  }
  const before = new Int32Array(sentences).fill(-1);
  const after = new Int32Array(sentences).fill(-1);
  for (let i = 1; i < sentences; i++) before[i] = best[i - 1] === -1 ? before[i - 1] : best[i - 1];
  for (let i = sentences - 2; i >= 0; i--)
    after[i] = best[i + 1] === -1 ? after[i + 1] : best[i + 1];
  return (c: number) => {
    const [a, b] = [before[source[c]], after[source[c]]];
    if (a === -1 || b === -1 || target[c] <= target[a] || target[c] >= target[b]) return 0;
    const height = source[b] - source[a] - 1;
    const width = target[b] - target[a] - 1;
    return (p[a] * p[b]) / Math.sqrt(height * width);
  };
}

/** Expected share of the text with fewer sentences that has a counterpart, 0 to 1. */
function sharedContent({ count, source, target }: Candidates, p: Float32Array): number {
  const likeliest = (side: Int32Array) => {
    const best = new Map<number, number>();
    for (let c = 0; c < count; c++) best.set(side[c], Math.max(best.get(side[c]) ?? 0, p[c]));
    return [...best.values()];
  };
  const shares = [source, target].map((side) => {
    const values = likeliest(side);
    return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
  });
  return Math.max(...shares);
}

/** Candidates of source sentence `i`: `[i]` to `[i + 1]`. */
function rowStarts({ count, source }: Candidates): Int32Array {
  const sentences = count === 0 ? 0 : source[count - 1] + 1;
  const start = new Int32Array(sentences + 1);
  for (let c = 0; c < count; c++) start[source[c] + 1]++;
  for (let i = 0; i < sentences; i++) start[i + 1] += start[i];
  return start;
}

/**
 * The strongest other pair that lays claim to the same words of a sentence. A pair for another part
 * of it is no rival: one sentence may hold two of the other text.
 */
function rivalsOf({ count, source, target, sourcePart, targetPart }: Candidates, p: Float32Array) {
  const strongest = (side: Int32Array, parts: readonly Span[]) => {
    const members = new Map<number, number[]>();
    for (let c = 0; c < count; c++) {
      const list = members.get(side[c]);
      if (list) list.push(c);
      else members.set(side[c], [c]);
    }
    return (c: number) => {
      let most = 0;
      for (const other of members.get(side[c]) ?? []) {
        if (other === c || p[other] <= most) continue;
        most = Math.max(most, p[other] * overlap(parts[c], parts[other]));
      }
      return most;
    };
  };
  return { source: strongest(source, sourcePart), target: strongest(target, targetPart) };
}

/** Share of the shorter span that both cover, 0 to 1. */
function overlap(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / Math.min(a.end - a.start, b.end - b.start);
}
