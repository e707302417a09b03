/** Which sentence pairs are worth a closer look: near neighbours from either side. */
import type { Span } from '../types.ts';
import { MARGIN_NEIGHBOURS } from '../vectors/similarity.ts';
import { bestParts } from './best-parts.ts';
import { bestOther, meanOfBest, type Nearest, nearestOf, offer } from './nearest.ts';
import { shortlistOf } from './shortlist.ts';
import type { UnitVectors } from './units.ts';

/**
 * Nearest sentences looked at from either side. The true counterpart is nearly always among the
 * first two; the rest are there to be compared with, and bound the work for long texts.
 */
const NEAREST = 6;

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

export function candidatesOf(source: UnitVectors, target: UnitVectors): Candidates {
  const shortlist = shortlistOf(source, target);
  const parts = bestParts(shortlist, source, target);
  const whole = { rows: shortlist.rows, columns: shortlist.columns };
  const part = {
    rows: nearestOf(shortlist.rows.n, NEAREST),
    columns: nearestOf(shortlist.columns.n, NEAREST),
  };
  for (let at = 0; at < shortlist.count; at++) {
    offer(part.rows, shortlist.source[at], shortlist.target[at], parts.cosine[at]);
    offer(part.columns, shortlist.target[at], shortlist.source[at], parts.cosine[at]);
  }
  const chosen: number[] = [];
  for (let at = 0; at < shortlist.count; at++) {
    const [i, j] = [shortlist.source[at], shortlist.target[at]];
    const isNear = ({ rows, columns }: BothWays) => isAmong(rows, i, j) || isAmong(columns, j, i);
    if (isNear(whole) || isNear(part)) chosen.push(at);
  }

  const count = chosen.length;
  const candidates = {
    count,
    source: new Int32Array(count),
    target: new Int32Array(count),
    whole: emptyCloseness(count),
    part: emptyCloseness(count),
    sourcePart: [] as Span[],
    targetPart: [] as Span[],
  };
  chosen.forEach((at, c) => {
    const [i, j] = [shortlist.source[at], shortlist.target[at]];
    candidates.source[c] = i;
    candidates.target[c] = j;
    setCloseness(candidates.whole, c, dot(source, i, target, j), whole, i, j);
    setCloseness(candidates.part, c, parts.cosine[at], part, i, j);
    candidates.sourcePart.push(source.spans[parts.sourceUnit[at]]);
    candidates.targetPart.push(target.spans[parts.targetUnit[at]]);
  });
  return candidates;
}

interface BothWays {
  readonly rows: Nearest;
  readonly columns: Nearest;
}

/** Whether `candidate` is among the NEAREST of `i`. */
function isAmong({ k, index }: Nearest, i: number, candidate: number): boolean {
  for (let place = i * k; place < i * k + Math.min(k, NEAREST); place++) {
    if (index[place] === candidate) return true;
  }
  return false;
}

/** Cosine of two sentences as wholes. */
function dot(source: UnitVectors, i: number, target: UnitVectors, j: number): number {
  const [a, b] = [source.start[i] * source.vectors.dim, target.start[j] * target.vectors.dim];
  let sum = 0;
  for (let d = 0; d < source.vectors.dim; d++) {
    sum += source.vectors.data[a + d] * target.vectors.data[b + d];
  }
  return sum;
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
