/** A training run's state on disk, so that a stopped run goes on where it stood. */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { TrainingState } from './train.ts';

/** step, rows, dim as 32-bit numbers. */
const HEADER = 3;

/** Writes beside the file first, so that a stop while writing leaves the last good one. */
export function writeCheckpoint(file: string, state: TrainingState): void {
  const { step, table, accumulators } = state;
  const rows = accumulators.length;
  const out = new Float32Array(HEADER + table.length + rows);
  new Uint32Array(out.buffer, 0, HEADER).set([step, rows, table.length / rows]);
  out.set(table, HEADER);
  out.set(accumulators, HEADER + table.length);
  writeFileSync(`${file}.part`, new Uint8Array(out.buffer));
  renameSync(`${file}.part`, file);
}

/** @returns null if there is no such file */
export function readCheckpoint(file: string): TrainingState | null {
  if (!existsSync(file)) return null;
  const bytes = readFileSync(file);
  const all = new Float32Array(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length),
  );
  const [step = 0, rows = 0, dim = 0] = new Uint32Array(all.buffer, 0, HEADER);
  if (all.length !== HEADER + rows * dim + rows) throw new Error(`${file} is no whole checkpoint`);
  return {
    step,
    table: all.slice(HEADER, HEADER + rows * dim),
    accumulators: all.slice(HEADER + rows * dim),
  };
}
