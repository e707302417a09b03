/** Whatever the server may answer the page has words for, and none for what no server says any more. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { troubleStrings } from '../../web/trouble-strings.ts';

const server = fileURLToPath(new URL('../../server', import.meta.url));

/** What only the command line does: measuring, models, files named by a path, backups, claims in a file. */
const COMMAND_LINE =
  /^(?:cli|embed|core\/evaluate)\/|^(?:evaluate.*|export|backup|main|installation|ordlyd|serve)\.ts$|^store\/(?:files|watch)\.ts$|^formats\/read\/(?:claims|collection|align-cases|json-cases)\.ts$/;

const codes = new Set(
  readdirSync(server, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !COMMAND_LINE.test(file))
    .flatMap((file) => {
      const source = readFileSync(join(server, file), 'utf8');
      return [
        ...source.matchAll(/new (?:InputError|Forbidden|StoreError)\(\s*'([a-z-]+)'/g),
        ...source.matchAll(/SQLITE_[A-Z]+: \[\s*'([a-z-]+)'/g),
        ...source.matchAll(/\bcode: '([a-z-]+)'/g),
      ].map(([, code]) => code!);
    }),
);

it('has words for every code', () => {
  expect(codes.size).toBeGreaterThan(30);
  expect(Object.keys(troubleStrings).sort()).toEqual([...codes].sort());
});
