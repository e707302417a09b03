/**
 * Translation retrieval: for every sentence of one language, is its translation the nearest sentence
 * of the other? As in MTEB's bitext mining on NTREX, per direction.
 */
import { readFileSync } from 'node:fs';
import { bitextScores } from '../../server/core/evaluate/bitext.ts';
import type { Vectors } from '../../server/core/types.ts';
import { LANGUAGES, type Language } from './pairs.ts';

export type EncodeTexts = (texts: readonly string[]) => Promise<Vectors>;

/** Share of sentences whose nearest neighbour is their translation, 0 to 1. */
export interface Retrieval {
  readonly cosine: number;
  /** By margin (CSLS; Lample et al. 2018), as the aligner takes it. */
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
  for (const [i, one] of languages.entries()) {
    for (const other of languages.slice(i + 1)) {
      const both = sentences
        .get(one)!
        .flatMap((text, row) => (text !== '' && sentences.get(other)![row] !== '' ? [row] : []));
      const [a, b] = [pick(vectors.get(one)!, both), pick(vectors.get(other)!, both)];
      directions[`${one}-${other}`] = retrieval(a, b);
      directions[`${other}-${one}`] = retrieval(b, a);
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

/** The rows named. */
function pick({ data, dim }: Vectors, rows: readonly number[]): Vectors {
  const out = new Float32Array(rows.length * dim);
  rows.forEach((row, i) => {
    out.set(data.subarray(row * dim, (row + 1) * dim), i * dim);
  });
  return { data: out, n: rows.length, dim };
}

function retrieval(source: Vectors, target: Vectors): Retrieval {
  const { accuracy, marginAccuracy } = bitextScores(source, target);
  return { cosine: accuracy, margin: marginAccuracy };
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
