/** An encoded corpus kept on disk: encoding takes as long as a training pass or two. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Corpus } from './corpus.ts';

/** Lengths of the three arrays as 32-bit numbers. */
const HEADER = 3;

export function writeCorpus(file: string, { ids, cells, pass }: Corpus): void {
  const out = new Uint32Array(HEADER + ids.length + cells.length + pass.length);
  out.set([ids.length, cells.length, pass.length]);
  out.set(ids, HEADER);
  out.set(cells, HEADER + ids.length);
  out.set(pass, HEADER + ids.length + cells.length);
  writeFileSync(file, new Uint8Array(out.buffer));
}

/** @returns null if there is no such file */
export function readCorpusFile(file: string): Corpus | null {
  if (!existsSync(file)) return null;
  const bytes = readFileSync(file);
  const all = new Uint32Array(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length),
  );
  const [ids = 0, cells = 0] = all;
  return {
    ids: new Int32Array(all.buffer, HEADER * 4, ids),
    cells: all.subarray(HEADER + ids, HEADER + ids + cells),
    pass: all.subarray(HEADER + ids + cells),
  };
}
