/** `ordlyd export` as people run it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { readAlignments } from '../../server/formats/read/alignments/index.ts';

const program = fileURLToPath(new URL('../../dist/ordlyd.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'ordlyd-export-'));
afterAll(() => rmSync(folder, { recursive: true }));

function ordlyd(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'export', ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, words: stderr };
}

const collection = ['--collection', 'north-korea-arms'];

describe('ordlyd export', () => {
  it('writes a file that reads back, filtered by confidence and language', () => {
    const filters = ['--least', '0.9', '--lang', 'nb', 'da', '--bom'];
    const { code, out, words } = ordlyd(
      ...[...collection, '--format', 'csv', '--output', 'links.csv', ...filters],
    );
    expect([code, out, words]).toEqual([0, '', '']);
    const units = readAlignments(readFileSync(join(folder, 'links.csv')), 'links.csv');
    expect(units.length).toBeGreaterThan(3);
    for (const { confidence, sides } of units) {
      expect(confidence).toBeGreaterThanOrEqual(0.9);
      for (const { lang } of sides) expect(['nb', 'da']).toContain(lang);
    }
  });

  it('writes the files of a Moses corpus, and leaves nothing half done', () => {
    expect(ordlyd(...collection, '--format', 'moses', '--output', 'news').code).toBe(0);
    const files = readdirSync(folder).filter((name) => name.startsWith('news'));
    expect(files).toContain('news.da-nb.da');
    expect(files).toContain('news.da-nb.ids');
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
    const lines = (end: string) =>
      readFileSync(join(folder, `news.da-nb.${end}`), 'utf8').split('\n').length;
    expect(lines('da')).toBe(lines('nb'));
  });

  it.each([
    [[], /Nothing was named/],
    [['--collection', 'nope'], /no collection "nope"/],
    [[...collection, '--format', 'moses'], /writes several files/],
    [[...collection, '--output', 'no/such/folder.tsv'], /cannot be written/],
    [[...collection, '--least', '2'], /between 0 and 1/],
  ])('%j is one line on stderr and exit code 2', (args, message) => {
    const { code, out, words } = ordlyd(...args);
    expect([code, out]).toEqual([2, '']);
    expect(words).toMatch(message);
    expect(words.trimEnd().split('\n')).toHaveLength(1);
  });
});
