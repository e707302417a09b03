/**
 * Translation retrieval: for every sentence of one language, is its translation the nearest sentence
 * of the other? As in MTEB's bitext mining on NTREX, per direction.
 */
import { readFileSync } from 'node:fs';
import type { Vectors } from '../../server/core/types.ts';
import { matrixProduct } from './matrix-product.ts';
import { LANGUAGES, type Language } from './pairs.ts';

export type EncodeTexts = (texts: readonly string[]) => Promise<Vectors>;

/** Share of sentences whose nearest neighbour is their translation, 0 to 1. */
export interface Retrieval {
  readonly cosine: number;
  /** By cosine less the mean cosine to either side's 4 nearest (CSLS; Conneau et al. 2018). */
  readonly margin: number;
}

export interface RetrievalReport {
  /** By direction, "nb-da". */
  readonly directions: Readonly<Record<string, Retrieval>>;
  /** Mean over the 12 directions among nb, da, sv, de. */
  readonly mean: Retrieval;
  /** Mean over the 6 directions between German and nb, da, sv. */
  readonly german: Retrieval;
  /** Mean over the 6 directions between nynorsk and da, sv, de; and the same for bokmål. */
  readonly nynorsk: Retrieval;
  readonly bokmal: Retrieval;
}

const NEIGHBOURS = 4;
const NEWS: readonly Language[] = ['nb', 'da', 'sv', 'de'];

/** Parallel sentences by language: a TSV whose header names languages, other columns left out. */
export function readParallelSentences(file: string): Map<Language, string[]> {
  const [header = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  const columns = header.split('\t');
  const rows = lines.map((line) => line.split('\t'));
  return new Map(
    LANGUAGES.filter((language) => columns.includes(language)).map((language) => {
      const column = columns.indexOf(language);
      return [language, rows.map((row) => row[column] ?? '')];
    }),
  );
}

/** Retrieval in every direction between the languages given. */
export async function measureRetrieval(
  sentences: ReadonlyMap<Language, readonly string[]>,
  encode: EncodeTexts,
): Promise<RetrievalReport> {
  const vectors = new Map<Language, Vectors>();
  for (const [language, texts] of sentences) vectors.set(language, await encode(texts));
  const languages = [...sentences.keys()];
  const directions: Record<string, Retrieval> = {};
  const multiply = await matrixProduct('b');
  for (const [i, one] of languages.entries()) {
    for (const other of languages.slice(i + 1)) {
      const both = sentences
        .get(one)!
        .flatMap((text, row) => (text !== '' && sentences.get(other)![row] !== '' ? [row] : []));
      const [a, b] = [vectors.get(one)!, vectors.get(other)!];
      const shape = { n: both.length, m: both.length, k: a.dim };
      const cosines = await multiply(pick(a, both), pick(b, both), shape);
      const [there, back] = retrieval(cosines, both.length);
      directions[`${one}-${other}`] = there;
      directions[`${other}-${one}`] = back;
    }
  }
  const between = (some: readonly Language[], others: readonly Language[]) =>
    average(
      some.flatMap((one) =>
        others.flatMap((other) =>
          one === other
            ? []
            : [directions[`${one}-${other}`], directions[`${other}-${one}`]].filter((r) => !!r),
        ),
      ),
    );
  return {
    directions,
    mean: between(NEWS, NEWS),
    german: between(['de'], ['nb', 'da', 'sv']),
    nynorsk: between(['nn'], ['da', 'sv', 'de']),
    bokmal: between(['nb'], ['da', 'sv', 'de']),
  };
}

/** The rows named, [rows, dim]. */
function pick({ data, dim }: Vectors, rows: readonly number[]): Float32Array {
  const out = new Float32Array(rows.length * dim);
  rows.forEach((row, i) => {
    out.set(data.subarray(row * dim, (row + 1) * dim), i * dim);
  });
  return out;
}

/** Both directions of a square matrix of cosines whose diagonal holds the translations. */
function retrieval(cosine: Float32Array, n: number): [Retrieval, Retrieval] {
  const at = (i: number, j: number) => cosine[i * n + j]!;
  const indices = Array.from({ length: n }, (_, i) => i);
  const byRow = indices.map((i) => meanOfLargest(n, (j) => at(i, j)));
  const byColumn = indices.map((j) => meanOfLargest(n, (i) => at(i, j)));
  const margin = (i: number, j: number) => 2 * at(i, j) - byRow[i]! - byColumn[j]!;
  return [
    { cosine: hits(n, at), margin: hits(n, margin) },
    { cosine: hits(n, (j, i) => at(i, j)), margin: hits(n, (j, i) => margin(i, j)) },
  ];
}

/** Of sentences that score the same the first counts as nearest, as in MTEB. */
function hits(n: number, score: (i: number, j: number) => number): number {
  let found = 0;
  for (let i = 0; i < n; i++) {
    let nearest = 0;
    for (let j = 1; j < n; j++) if (score(i, j) > score(i, nearest)) nearest = j;
    if (nearest === i) found++;
  }
  return found / n;
}

function meanOfLargest(n: number, value: (i: number) => number): number {
  const largest: number[] = [];
  for (let i = 0; i < n; i++) {
    const v = value(i);
    if (largest.length < NEIGHBOURS) largest.push(v);
    else if (v > largest[0]!) largest[0] = v;
    else continue;
    largest.sort((a, b) => a - b);
  }
  return largest.reduce((sum, v) => sum + v, 0) / largest.length;
}

function average(parts: readonly Retrieval[]): Retrieval {
  const mean = (pick: (part: Retrieval) => number) =>
    parts.reduce((sum, part) => sum + pick(part), 0) / parts.length;
  return { cosine: mean((part) => part.cosine), margin: mean((part) => part.margin) };
}

/** A table of the report, one direction a line. */
export function formatReport(report: RetrievalReport): string {
  const line = (name: string, { cosine, margin }: Retrieval) =>
    `${name.padEnd(10)} ${cosine.toFixed(4)}  ${margin.toFixed(4)}`;
  return [
    `${'direction'.padEnd(10)} cosine  margin`,
    ...Object.entries(report.directions).map(([name, value]) => line(name, value)),
    line('mean of 12', report.mean),
    line('German', report.german),
    line('nynorsk', report.nynorsk),
    line('bokmål', report.bokmal),
  ].join('\n');
}
