import { expect } from 'vitest';
import type { WatchedPage } from './ordlyd.ts';

const PATIENCE_MS = 20_000;

/** Asks again until the answer is right; long enough for a busy machine. */
export function eventually<T>(ask: () => T) {
  return expect.poll(ask, { timeout: PATIENCE_MS });
}

/** Nothing went wrong on the page and nothing left the machine. */
export function expectNoTrouble({ trouble }: WatchedPage): void {
  expect(trouble).toEqual([]);
}
