import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Programs that are started find no data of whoever runs the tests, and leave none. */
const env = { ORDLYD_DATA: join(tmpdir(), `ordlyd-test-data-${process.pid}`) };

/** Two projects, fast first: `fast` needs Node alone, `browser` drives the built page in Chromium. */
export default defineConfig({
  test: {
    projects: [
      {
        root,
        test: {
          name: 'fast',
          env,
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**'],
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
