/** What simpler aligners make of the same vectors: what ours has to be better than. */
import type { SegmentedText } from '../align/links.ts';
import { wholes } from '../align/shortlist.ts';
import type { Vectors } from '../types.ts';
import { cosine } from '../vectors/cosine.ts';
import { row, unitRows } from '../vectors/rows.ts';
import { cosines, MARGIN_NEIGHBOURS, margins, type Table } from '../vectors/similarity.ts';
import type { LinkKey } from './link-scores.ts';

/** Scores of paragraph pairs; a pair is linked from some threshold on. */
export type PairScorer = (source: SegmentedText, target: SegmentedText) => readonly ScoredLink[];

export interface ScoredLink {
  readonly link: LinkKey;
  readonly score: number;
}

/** Cosine of whole paragraphs, each the sum of its sentences, where one is the best of the other. */
export const paragraphCosine: PairScorer = (source, target) => {
  const [a, b] = [paragraphVectors(source), paragraphVectors(target)];
  const table = tableOf(a.vectors, b.vectors);
  return bestOfEitherSide(table).map(([i, j]) => ({
    link: [a.numbers[i], b.numbers[j]],
    score: table.data[i * table.m + j],
  }));
};

/** The best sentence margin (CSLS) of two paragraphs. */
export const sentenceMargin: PairScorer = (source, target) => {
  const table = margins(cosines(wholes(source.units), wholes(target.units)), MARGIN_NEIGHBOURS);
  const best = new Map<string, ScoredLink>();
  for (let i = 0; i < table.n; i++) {
    for (let j = 0; j < table.m; j++) {
      const link: LinkKey = [source.segments[i].paragraph, target.segments[j].paragraph];
      const score = table.data[i * table.m + j];
      const key = link.join(' ');
      if (score > (best.get(key)?.score ?? Number.NEGATIVE_INFINITY))
        best.set(key, { link, score });
    }
  }
  return [...best.values()];
};

/** Sentences a bead may hold: one to three against one, or two against two. */
const BEADS: readonly (readonly [number, number])[] = [
  [1, 1],
  [1, 2],
  [2, 1],
  [1, 3],
  [3, 1],
  [2, 2],
];

/** A sentence is skipped if the bead it would need costs more than this share of 1-1 beads do. */
const SKIP_QUANTILE = 0.2;

/**
 * The cheapest path of beads in the order of both texts, after Vecalign (Thompson & Koehn 2019,
 * https://aclanthology.org/D19-1136): the cost of a bead is its cosine distance over the mean
 * distance of its sides to sentences of the other text. Differs: the exact path without coarse
 * to fine, all other sentences in place of a sample, a bead's vector summed from its sentences'.
 */
export const monotonePath: PairScorer = (source, target) => {
  const [a, b] = [wholes(source.units), wholes(target.units)];
  const [n, m] = [a.n, b.n];
  if (n === 0 || m === 0) return [];
  const costs = BEADS.map(([x, y]) => ({ x, y, table: beadCosts(a, b, x, y) }));
  const skip = quantile([...costs[0].table.data], SKIP_QUANTILE);
  const width = m + 1;
  const total = new Float64Array((n + 1) * width).fill(Number.POSITIVE_INFINITY);
  const step = new Int32Array(total.length).fill(-1);
  total[0] = 0;
  const SKIP_SOURCE = BEADS.length;
  const SKIP_TARGET = BEADS.length + 1;
  for (let i = 0; i <= n; i++) {
    for (let j = 0; j <= m; j++) {
      const here = total[i * width + j];
      const reach = (to: number, cost: number, by: number) => {
        if (here + cost < total[to]) {
          total[to] = here + cost;
          step[to] = by;
        }
      };
      if (i < n) reach((i + 1) * width + j, skip, SKIP_SOURCE);
      if (j < m) reach(i * width + j + 1, skip, SKIP_TARGET);
      costs.forEach(({ x, y, table }, by) => {
        if (i + x > n || j + y > m) return;
        reach((i + x) * width + j + y, table.data[i * table.m + j] * x * y, by);
      });
    }
  }
  const links: ScoredLink[] = [];
  for (let i = n, j = m; i > 0 || j > 0; ) {
    const by = step[i * width + j];
    const [x, y] = by === SKIP_SOURCE ? [1, 0] : by === SKIP_TARGET ? [0, 1] : BEADS[by];
    for (let s = i - x; s < i; s++) {
      for (let t = j - y; t < j; t++) {
        links.push({
          link: [source.segments[s].paragraph, target.segments[t].paragraph],
          score: 1,
        });
      }
    }
    i -= x;
    j -= y;
  }
  return links;
};

/** `[n, m]`; cells whose bead runs over an end are of no use and never read. */
function beadCosts(a: Vectors, b: Vectors, x: number, y: number): Table {
  const [sumsA, sumsB] = [runs(a, x), runs(b, y)];
  const table = cosines(sumsA, sumsB);
  const meanA = meanDistance(cosines(sumsA, b));
  const meanB = meanDistance(cosines(sumsB, a));
  const data = table.data.map((cosine, at) => {
    const usual = (meanA[Math.floor(at / table.m)] + meanB[at % table.m]) / 2;
    return usual === 0 ? 1 : (1 - cosine) / usual;
  });
  return { ...table, data };
}

/** Row `i`: the direction of `length` rows from `i` on taken together. */
function runs(vectors: Vectors, length: number): Vectors {
  const data = new Float32Array(vectors.data.length);
  for (let i = 0; i < vectors.n; i++) {
    for (let k = i; k < Math.min(vectors.n, i + length); k++) {
      row(vectors, k).forEach((value, d) => {
        data[i * vectors.dim + d] += value;
      });
    }
  }
  return unitRows({ data, dim: vectors.dim, n: vectors.n });
}

function meanDistance({ data, n, m }: Table): Float32Array {
  const means = new Float32Array(n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < m; j++) means[i] += (1 - data[i * m + j]) / m;
  }
  return means;
}

function quantile(values: number[], share: number): number {
  values.sort((x, y) => x - y);
  return values[Math.floor(share * (values.length - 1))];
}

function paragraphVectors({ segments, units }: SegmentedText) {
  const sentences = wholes(units);
  const numbers = [...new Set(segments.map(({ paragraph }) => paragraph))];
  const place = new Map(numbers.map((paragraph, i) => [paragraph, i]));
  const data = new Float32Array(numbers.length * sentences.dim);
  segments.forEach(({ paragraph }, i) => {
    const start = (place.get(paragraph) as number) * sentences.dim;
    row(sentences, i).forEach((value, d) => {
      data[start + d] += value;
    });
  });
  return { numbers, vectors: unitRows({ data, dim: sentences.dim, n: numbers.length }) };
}

/** There are few paragraphs; the library will do. */
function tableOf(a: Vectors, b: Vectors): Table {
  const data = new Float32Array(a.n * b.n);
  for (let i = 0; i < a.n; i++) {
    for (let j = 0; j < b.n; j++) data[i * b.n + j] = cosine(row(a, i), row(b, j));
  }
  return { data, n: a.n, m: b.n };
}

function bestOfEitherSide({ data, n, m }: Table): [number, number][] {
  const pairs: [number, number][] = [];
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < m; j++) {
      const value = data[i * m + j];
      const bestOfRow = data.subarray(i * m, (i + 1) * m).every((other) => other <= value);
      let bestOfColumn = true;
      for (let k = 0; k < n; k++) bestOfColumn &&= data[k * m + j] <= value;
      if (bestOfRow || bestOfColumn) pairs.push([i, j]);
    }
  }
  return pairs;
}
