/** Which sentence pairs are worth a closer look: near neighbours from either side. */
import type { Span } from '../types.ts';
import { slice } from '../vectors/rows.ts';
import { cosines } from '../vectors/similarity.ts';
import { bestOther, meanOfBest, type Nearest, nearestOf, offer } from './nearest.ts';
import type { UnitVectors } from './units.ts';

/**
 * Nearest sentences looked at from either side. The true counterpart is nearly always among the
 * first two; the rest are there to be compared with, and bound the work for long texts.
 */
const NEAREST = 6;

/** Neighbours a margin is taken against: enough to be steady, few enough for a short text. */
const MARGIN_NEIGHBOURS = 3;

/** Sentences of the source whose similarities are in memory at a time. */
const BLOCK_SENTENCES = 64;

/** What one similarity says of each candidate; all arrays are `[count]`. */
export interface Closeness {
  /** -1 to 1. */
  readonly cosine: Float32Array;
  /** Cosine less the mean of both sides' cosines to their nearest (CSLS halved), about -1 to 1. */
  readonly margin: Float32Array;
  /** Cosine less that of the best other target sentence for this source sentence. */
  readonly sourceLead: Float32Array;
  /** Cosine less that of the best other source sentence for this target sentence. */
  readonly targetLead: Float32Array;
}

/** Sentence pairs with what the vectors say of each. */
export interface Candidates {
  readonly count: number;
  /** Sentence number in the source text, ascending. */
  readonly source: Int32Array;
  /** Sentence number in the target text, ascending within one source sentence. */
  readonly target: Int32Array;
  /** The sentences as wholes. */
  readonly whole: Closeness;
  /** The best pair of a part or whole of the one with a part or whole of the other. */
  readonly part: Closeness;
  /** Which part of the source sentence that best pair has, as offsets into the sentence. */
  readonly sourcePart: readonly Span[];
  readonly targetPart: readonly Span[];
}

/**
 * Memory grows with the number of sentences, not with their product: similarities are computed
 * block by block and only the nearest kept.
 */
export function candidatesOf(source: UnitVectors, target: UnitVectors): Candidates {
  const n = source.start.length - 1;
  const m = target.start.length - 1;
  const whole = { rows: nearestOf(n, NEAREST), columns: nearestOf(m, NEAREST) };
  const part = { rows: nearestOf(n, NEAREST), columns: nearestOf(m, NEAREST) };
  const blocks = similarityBlocks(source, target);
  for (let i = 0; i < n; i++) {
    const { data, width, firstRow } = blocks(i);
    const top = source.start[i] - firstRow;
    const bottom = source.start[i + 1] - firstRow;
    for (let j = 0; j < m; j++) {
      const left = target.start[j];
      const right = target.start[j + 1];
      const wholes = data[top * width + left];
      let best = wholes;
      for (let r = top; r < bottom; r++) {
        for (let c = left; c < right; c++) {
          const value = data[r * width + c];
          if (value > best) best = value;
        }
      }
      offer(whole.rows, i, j, wholes);
      offer(whole.columns, j, i, wholes);
      offer(part.rows, i, j, best);
      offer(part.columns, j, i, best);
    }
  }

  const pairs = pairsOf([whole, part], n, m);
  const count = pairs.length;
  const sourcePart: Span[] = [];
  const targetPart: Span[] = [];
  const candidates: Candidates = {
    count,
    source: new Int32Array(count),
    target: new Int32Array(count),
    whole: emptyCloseness(count),
    part: emptyCloseness(count),
    sourcePart,
    targetPart,
  };
  pairs.forEach((pair, c) => {
    const i = Math.floor(pair / m);
    const j = pair % m;
    candidates.source[c] = i;
    candidates.target[c] = j;
    const { wholes, best, bestSource, bestTarget } = bestParts(blocks(i), source, i, target, j);
    setCloseness(candidates.whole, c, wholes, whole, i, j);
    setCloseness(candidates.part, c, best, part, i, j);
    sourcePart.push(source.spans[bestSource]);
    targetPart.push(target.spans[bestTarget]);
  });
  return candidates;
}

interface BothWays {
  readonly rows: Nearest;
  readonly columns: Nearest;
}

/** Pairs in anybody's list, as `i * m + j`, ascending. */
function pairsOf(lists: readonly BothWays[], n: number, m: number): number[] {
  const pairs = new Set<number>();
  for (const { rows, columns } of lists) {
    for (let at = 0; at < n * rows.k; at++) {
      if (rows.index[at] !== -1) pairs.add(Math.floor(at / rows.k) * m + rows.index[at]);
    }
    for (let at = 0; at < m * columns.k; at++) {
      if (columns.index[at] !== -1) pairs.add(columns.index[at] * m + Math.floor(at / columns.k));
    }
  }
  return [...pairs].sort((a, b) => a - b);
}

/** Similarities of the units of some source sentences with all units of the target. */
interface SimilarityBlock {
  /** Row-major, `width` columns. */
  readonly data: Float32Array;
  readonly width: number;
  /** The source unit of the first row. */
  readonly firstRow: number;
}

/**
 * The block that holds source sentence `i`. Only the last one is kept: ask in ascending order.
 * Computing a block twice is cheaper than keeping all of them for long texts.
 */
function similarityBlocks(source: UnitVectors, target: UnitVectors) {
  const n = source.start.length - 1;
  let first = -1;
  let block: SimilarityBlock = { data: new Float32Array(0), width: 0, firstRow: 0 };
  return (i: number): SimilarityBlock => {
    const from = i - (i % BLOCK_SENTENCES);
    if (from !== first) {
      const to = Math.min(n, from + BLOCK_SENTENCES);
      const firstRow = source.start[from];
      const { data, m } = cosines(
        slice(source.vectors, firstRow, source.start[to]),
        target.vectors,
      );
      block = { data, width: m, firstRow };
      first = from;
    }
    return block;
  };
}

function bestParts(
  { data, width, firstRow }: SimilarityBlock,
  source: UnitVectors,
  i: number,
  target: UnitVectors,
  j: number,
) {
  const wholes = data[(source.start[i] - firstRow) * width + target.start[j]];
  let best = Number.NEGATIVE_INFINITY;
  let bestSource = source.start[i];
  let bestTarget = target.start[j];
  for (let r = source.start[i]; r < source.start[i + 1]; r++) {
    for (let c = target.start[j]; c < target.start[j + 1]; c++) {
      const value = data[(r - firstRow) * width + c];
      if (value <= best) continue;
      best = value;
      bestSource = r;
      bestTarget = c;
    }
  }
  return { wholes, best, bestSource, bestTarget };
}

function emptyCloseness(count: number): Closeness {
  return {
    cosine: new Float32Array(count),
    margin: new Float32Array(count),
    sourceLead: new Float32Array(count),
    targetLead: new Float32Array(count),
  };
}

function setCloseness(
  closeness: Closeness,
  c: number,
  cosine: number,
  { rows, columns }: BothWays,
  i: number,
  j: number,
): void {
  const around = meanOfBest(rows, i, MARGIN_NEIGHBOURS) + meanOfBest(columns, j, MARGIN_NEIGHBOURS);
  closeness.cosine[c] = cosine;
  closeness.margin[c] = cosine - around / 2;
  closeness.sourceLead[c] = cosine - bestOther(rows, i, j);
  closeness.targetLead[c] = cosine - bestOther(columns, j, i);
}
