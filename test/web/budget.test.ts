/** What a reader's browser fetches before the page works; built by `npm test` before the tests. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';

const PAGE = 'dist/web';
const BUDGET_KB = 120;

it('is at most 120 kB of scripts, compressed', () => {
  const html = readFileSync(`${PAGE}/index.html`, 'utf8');
  const scripts = [...new Set([...html.matchAll(/"\/([\w-]+\.js)"/g)].map(([, name]) => name!))];
  expect(scripts.length).toBeGreaterThan(2);
  const bytes = scripts.reduce(
    (sum, name) => sum + gzipSync(readFileSync(`${PAGE}/${name}`)).length,
    0,
  );
  expect(bytes / 1000).toBeGreaterThan(40);
  expect(bytes / 1000).toBeLessThanOrEqual(BUDGET_KB);
});
