/** The page has words for every rule that detectors may name. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { strings } from '../../../web/strings.ts';

const folder = fileURLToPath(new URL('../../../server/core/drift/', import.meta.url));
const RULE = /rule: (?:side === '\w+' \? '([a-z-]+)' : )?'([a-z-]+)'/g;

const rules = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => [...readFileSync(`${folder}${file}`, 'utf8').matchAll(RULE)])
  .flatMap(([, one, other]) => [one, other])
  .filter((rule) => rule !== undefined);

test('every rule of the detectors is told in words', () => {
  expect(rules.length).toBeGreaterThan(20);
  expect(rules.filter((rule) => !(rule in strings.drift.rules))).toEqual([]);
});
