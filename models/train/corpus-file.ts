/** An encoded corpus kept on disk: encoding takes as long as a training pass or two. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Corpus } from './corpus.ts';

/** Lengths of ids, cells and pass, and how many sets of rows take turns, as 32-bit numbers. */
const HEADER = 4;

export function writeCorpus(file: string, { ids, cells, pass, turns }: Corpus): void {
  const parts = [
    [ids.length, cells.length, pass.length, turns.length],
    ids,
    cells,
    pass,
    ...turns.flatMap(({ every, rows }) => [[every, rows.length], rows]),
  ];
  const out = new Uint32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  writeFileSync(file, new Uint8Array(out.buffer));
}

/** @returns null if there is no such file */
export function readCorpusFile(file: string): Corpus | null {
  if (!existsSync(file)) return null;
  const bytes = readFileSync(file);
  const all = new Uint32Array(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length),
  );
  const [ids = 0, cells = 0, pass = 0, sets = 0] = all;
  let at = HEADER;
  const take = (length: number) => {
    at += length;
    return all.subarray(at - length, at);
  };
  const taken = { ids: new Int32Array(all.buffer, at * 4, take(ids).length) };
  return {
    ...taken,
    cells: take(cells),
    pass: take(pass),
    turns: Array.from({ length: sets }, () => {
      const [every = 1, length = 0] = take(2);
      return { every, rows: take(length) };
    }),
  };
}
