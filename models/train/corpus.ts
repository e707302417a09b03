/** The parallel rows as piece ids, packed into flat arrays. */

import type { WordPieces } from '../../server/embed/word-pieces.ts';
import { LANGUAGES, type Mixture, parallelRows } from './pairs.ts';

/** Longer cells are cut here; none of the sources has more than a handful. */
export const LONGEST_CELL = 128;

export interface Corpus {
  /** Piece ids of all cells, one after the other. */
  readonly ids: Int32Array;
  /** Cell c's ids are `ids[cells[c]] .. ids[cells[c + 1] - 1]`; row r's cells are r·6 … r·6 + 5. */
  readonly cells: Uint32Array;
  /** Rows to see in one pass: indices into the rows, an index repeated as the mixture says. */
  readonly pass: Uint32Array;
  /** Rows that take turns, and in how many passes each of them is seen once. */
  readonly turns: readonly { readonly every: number; readonly rows: Uint32Array }[];
}

export async function readCorpus(
  folder: string,
  mixture: Mixture,
  pieces: WordPieces,
): Promise<Corpus> {
  const ids = new GrowingInts();
  const cells = new GrowingInts();
  const pass = new GrowingInts();
  const turns = new Map<number, GrowingInts>();
  let row = 0;
  for await (const { source, cells: texts } of parallelRows(folder)) {
    for (const text of texts) {
      cells.push(ids.length);
      for (const id of pieces.encode(text).slice(0, LONGEST_CELL)) ids.push(id);
    }
    const every = mixture.turns[source];
    if (every === undefined) {
      const times = mixture.repeat[source] ?? 1;
      for (let i = 0; i < times; i++) pass.push(row);
    } else {
      const rows = turns.get(every) ?? new GrowingInts();
      turns.set(every, rows);
      rows.push(row);
    }
    row++;
  }
  cells.push(ids.length);
  return {
    ids: ids.trimmed(),
    cells: new Uint32Array(cells.trimmed().buffer),
    pass: new Uint32Array(pass.trimmed().buffer),
    turns: [...turns].map(([every, rows]) => ({
      every,
      rows: new Uint32Array(rows.trimmed().buffer),
    })),
  };
}

/** Rows of the n-th pass, 0-based, unshuffled: every pass has the same number. */
export function passRows({ pass, turns }: Corpus, n: number): Uint32Array {
  const rows = [pass];
  for (const { every, rows: all } of turns) {
    const share = Math.floor(all.length / every);
    const turn = (n % every) * share;
    rows.push(all.subarray(turn, turn + share));
  }
  const out = new Uint32Array(rows.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of rows) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

/** Cell indices of a row's non-empty cells. */
export function presentCells(corpus: Corpus, row: number): number[] {
  const present: number[] = [];
  for (let cell = row * LANGUAGES.length; cell < (row + 1) * LANGUAGES.length; cell++) {
    if (corpus.cells[cell + 1]! > corpus.cells[cell]!) present.push(cell);
  }
  return present;
}

class GrowingInts {
  #data = new Int32Array(1 << 16);
  length = 0;

  push(value: number): void {
    if (this.length === this.#data.length) {
      const larger = new Int32Array(this.length * 2);
      larger.set(this.#data);
      this.#data = larger;
    }
    this.#data[this.length++] = value;
  }

  trimmed(): Int32Array<ArrayBuffer> {
    return this.#data.slice(0, this.length);
  }
}
