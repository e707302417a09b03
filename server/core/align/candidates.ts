/** Which sentence pairs are worth a closer look: near neighbours from either side. */
import { neighbourhood, type Table, transpose } from '../vectors/similarity.ts';

/**
 * Nearest sentences looked at from either side. The true counterpart is nearly always among the
 * first two; the rest are there to be compared with, and bound the work for long texts.
 */
const NEAREST = 8;

/** Neighbours a margin is taken against: enough to be steady, few enough for a short text. */
const MARGIN_NEIGHBOURS = 3;

/** Sentence pairs with what the vectors say of each; all arrays are `[count]`. */
export interface Candidates {
  readonly count: number;
  /** Sentence number in the source text, ascending. */
  readonly source: Int32Array;
  /** Sentence number in the target text, ascending within one source sentence. */
  readonly target: Int32Array;
  readonly cosine: Float32Array;
  /** Cosine less the mean of both sides' cosines to their nearest (CSLS halved), about -1 to 1. */
  readonly margin: Float32Array;
  /** Cosine less that of the best other target sentence for this source sentence. */
  readonly sourceLead: Float32Array;
  /** Cosine less that of the best other source sentence for this target sentence. */
  readonly targetLead: Float32Array;
}

/** @param table - cosines `[n, m]` of the sentences of two texts */
export function candidatesOf(table: Table): Candidates {
  const { n, m } = table;
  const columns = transpose(table);
  const kept = new Uint8Array(n * m);
  markNearest(table, (i, j) => {
    kept[i * m + j] = 1;
  });
  markNearest(columns, (j, i) => {
    kept[i * m + j] = 1;
  });
  const pairs: number[] = [];
  for (let at = 0; at < kept.length; at++) if (kept[at] === 1) pairs.push(at);

  const rowMean = neighbourhood(table, MARGIN_NEIGHBOURS);
  const columnMean = neighbourhood(columns, MARGIN_NEIGHBOURS);
  const rowBest = bestTwo(table);
  const columnBest = bestTwo(columns);
  const count = pairs.length;
  const candidates = {
    count,
    source: new Int32Array(count),
    target: new Int32Array(count),
    cosine: new Float32Array(count),
    margin: new Float32Array(count),
    sourceLead: new Float32Array(count),
    targetLead: new Float32Array(count),
  };
  pairs.forEach((at, c) => {
    const i = Math.floor(at / m);
    const j = at % m;
    const cosine = table.data[at];
    candidates.source[c] = i;
    candidates.target[c] = j;
    candidates.cosine[c] = cosine;
    candidates.margin[c] = cosine - (rowMean[i] + columnMean[j]) / 2;
    candidates.sourceLead[c] = cosine - rowBest.other(i, cosine);
    candidates.targetLead[c] = cosine - columnBest.other(j, cosine);
  });
  return candidates;
}

function markNearest({ data, n, m }: Table, mark: (i: number, j: number) => void): void {
  const k = Math.min(NEAREST, m);
  const values = new Float32Array(k);
  const places = new Int32Array(k);
  for (let i = 0; i < n; i++) {
    let filled = 0;
    for (let j = 0; j < m; j++) {
      const value = data[i * m + j];
      if (filled === k && value <= values[k - 1]) continue;
      let place = filled < k ? filled++ : k - 1;
      while (place > 0 && values[place - 1] < value) {
        values[place] = values[place - 1];
        places[place] = places[place - 1];
        place--;
      }
      values[place] = value;
      places[place] = j;
    }
    for (let p = 0; p < filled; p++) mark(i, places[p]);
  }
}

/** The two largest values of every row, to ask for the best one that is not a given pair's own. */
function bestTwo({ data, n, m }: Table): { other(i: number, own: number): number } {
  const first = new Float32Array(n);
  const second = new Float32Array(n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < m; j++) {
      const value = data[i * m + j];
      if (value > first[i]) {
        second[i] = first[i];
        first[i] = value;
      } else if (value > second[i]) second[i] = value;
    }
  }
  return { other: (i, own) => (own === first[i] ? second[i] : first[i]) };
}
