/**
 * The parallel data: a folder of gzip TSV files, header = language codes, one row = one sentence in
 * several languages, an empty cell where a language is missing.
 */
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';

export const LANGUAGES = ['nb', 'nn', 'da', 'sv', 'de', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const SUFFIX = '.tsv.gz';
/** Word counts of further text (lang, word, count): no sentences, so only the vocabulary reads it. */
const WORD_COUNTS = 'monolingual-word-counts';

/** How often a source's rows are seen in one pass. */
export interface Mixture {
  /** Times a source's rows are repeated; 1 where a source is not named. */
  readonly repeat: Readonly<Record<string, number>>;
  /** A source whose rows take turns: each is seen in one of so many passes. */
  readonly turns: Readonly<Record<string, number>>;
}

export interface ParallelRow {
  /** File name without its ending. */
  readonly source: string;
  /** One cell a language, in the order of LANGUAGES; '' where missing. */
  readonly cells: readonly string[];
}

/** Names of the sentence sources in a folder, sorted. */
export async function sources(folder: string): Promise<string[]> {
  const files = await readdir(folder);
  return files
    .filter((file) => file.endsWith(SUFFIX))
    .map((file) => file.slice(0, -SUFFIX.length))
    .filter((source) => source !== WORD_COUNTS)
    .sort();
}

/**
 * All rows with at least two languages, source after source.
 *
 * @throws Error if a header names no two known languages
 */
export async function* parallelRows(folder: string): AsyncGenerator<ParallelRow> {
  for (const source of await sources(folder)) {
    let rows = 0;
    for await (const { columns, fields } of table(join(folder, source + SUFFIX))) {
      const cells = LANGUAGES.map((language) => fields[columns.indexOf(language)] ?? '');
      if (cells.filter((cell) => cell !== '').length < 2) continue;
      rows++;
      yield { source, cells };
    }
    if (rows === 0) throw new Error(`${source}${SUFFIX} holds no row in two of ${LANGUAGES}`);
  }
}

/** Word counts of further text, if the folder has any. */
export async function* furtherWordCounts(
  folder: string,
): AsyncGenerator<{ language: Language; word: string; count: number }> {
  if (!(await readdir(folder)).includes(WORD_COUNTS + SUFFIX)) return;
  for await (const { columns, fields } of table(join(folder, WORD_COUNTS + SUFFIX))) {
    const language = LANGUAGES.find((known) => known === fields[columns.indexOf('lang')]);
    const word = fields[columns.indexOf('word')];
    const count = Number(fields[columns.indexOf('count')]);
    if (language && word && count > 0) yield { language, word, count };
  }
}

async function* table(file: string): AsyncGenerator<{ columns: string[]; fields: string[] }> {
  const input = createReadStream(file).pipe(createGunzip());
  let columns: string[] | null = null;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    const fields = line.split('\t');
    if (columns === null) columns = fields;
    else yield { columns, fields };
  }
}
