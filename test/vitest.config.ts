import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Programs that are started find no data of whoever runs the tests, and leave none. */
const env = { ORDLYD_DATA: join(tmpdir(), `ordlyd-test-data-${process.pid}`) };

/** They put other modules in the place of ours, which therefore must not be loaded before. */
const MOCKING = [
  'test/core/events/growth.test.ts',
  'test/core/events/neighbours.test.ts',
  'test/web/locales.test.ts',
];

/** Fast first: `fast` and `mocking` need Node alone, `browser` drives the built page in Chromium. */
export default defineConfig({
  test: {
    projects: [
      {
        root,
        test: {
          name: 'fast',
          env,
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**', ...MOCKING],
          // Files share the modules they load, which takes longer than most of them to run.
          isolate: false,
          testTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        root,
        test: {
          name: 'mocking',
          env,
          include: MOCKING,
          testTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        root,
        test: {
          name: 'browser',
          env,
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 300_000,
          // Two browsers at a time keep two cores busy; more would make every wait longer.
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
