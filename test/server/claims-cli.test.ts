/** `ordlyd find`, `ordlyd claims` and `ordlyd eval claims` as people run them. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const path = (relative: string) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ordlyd-claims-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function ordlyd(...args: string[]) {
  const child = spawn(process.execPath, [path('dist/ordlyd.mjs'), ...args], { cwd: folder });
  const out: Buffer[] = [];
  const words: Buffer[] = [];
  child.stdout.on('data', (part) => out.push(part));
  child.stderr.on('data', (part) => words.push(part));
  const [code] = await once(child, 'close');
  return { code, out: Buffer.concat(out).toString(), words: Buffer.concat(words).toString() };
}

describe('ordlyd find', () => {
  it('names the passages that report a claim, and the texts that do not', async () => {
    const { code, out, words } = await ordlyd('find', 'Schoigu war im Sommer in Nordkorea');
    expect([code, words]).toEqual([0, '']);
    expect(out).toMatch(/^nb-2023-09 11 {2}0\.\d\d {2}own voice$/m);
    expect(out).toMatch(/^de-2024-01 {2}not reported here$/m);
  });

  it('says whose word it is', async () => {
    const { out } = await ordlyd(
      'find',
      'Kreml är desperat',
      path('corpus/north-korea-arms/nb-2023-09.md'),
      '--least',
      '0',
    );
    expect(out).toMatch(
      /^nb-2023-09 12 .*direct quotation: Sergej Radtsjenko \(The Guardian\), hedged$/m,
    );
  });

  it('gives JSON', async () => {
    const { out } = await ordlyd(
      'find',
      'Putin besøker Nord-Korea',
      'north-korea-arms',
      '--format',
      'json',
    );
    const { articles, found } = JSON.parse(out);
    expect(articles[found[0].article]).toMatch(/^[a-z-]+\d/);
    expect(found[0].report.sentences[0].end).toBeGreaterThan(0);
  });

  it.each([
    [['find', 'og at'], /no word to look for/],
    [['find', 'Putin', 'nowhere.txt'], /nowhere\.txt/],
    [['find', 'Putin', '--least', '2'], /between 0 and 1/],
    [['claims', 'nowhere'], /no collection "nowhere"/],
    [['eval', 'claims', 'nowhere.json'], /nowhere\.json/],
  ])('refuses %j in one line', async (args, message) => {
    const { code, out, words } = await ordlyd(...args);
    expect([code, out]).toEqual([2, '']);
    expect(words).toMatch(message);
    expect(words.trimEnd()).not.toContain('\n');
  });
});

describe('ordlyd claims', () => {
  it('prints the ledger', async () => {
    const { code, out } = await ordlyd('claims');
    expect(code).toBe(0);
    expect(out).toMatch(/^claim +da-2023-09 +de-2024-01/m);
    expect(out).toMatch(/^Shoigu visited North Korea in summer +13! +- +11! +- +18!/m);
  });
});

describe('ordlyd eval claims', () => {
  it('writes what it would show, by claim and language, as the file names passages', async () => {
    const cases = {
      corpus: ['nb-2023-09.md', 'da-2023-09.md'],
      claims: [
        {
          id: 'shoigu',
          query: {
            de: 'Schoigu war im Sommer in Nordkorea',
            nb: 'Sjojgu besøkte Nord-Korea i sommer',
          },
          core: ['nb:11', 'da:13'],
        },
      ],
    };
    await writeFile(join(folder, 'cases.json'), JSON.stringify(cases));
    const texts = path('corpus/north-korea-arms');
    const { code, out } = await ordlyd(
      'eval',
      'claims',
      'cases.json',
      '--texts',
      texts,
      '--predictions',
      'out.json',
    );
    expect(code).toBe(0);
    expect(out).toMatch(/^all +[01]\.\d{4} +1\.0000/m);
    const { shoigu } = JSON.parse(await readFile(join(folder, 'out.json'), 'utf8'));
    expect(Object.keys(shoigu).sort()).toEqual(['de', 'nb']);
    expect(shoigu.de.map(([reference]: [string]) => reference)).toEqual(
      expect.arrayContaining(['nb:11', 'da:13']),
    );
  });

  it.each([
    ['x:1', '"x:1": no file of the corpus begins so'],
    ['nb:99', '"nb:99": the text ends before that'],
  ])('says where passage %s was sought', async (reference, problem) => {
    const cases = {
      corpus: ['nb-2023-09.md'],
      claims: [{ id: 'a', query: { nb: 'Putin' }, core: [reference] }],
    };
    await writeFile(join(folder, 'wrong.json'), JSON.stringify(cases));
    const { code, words } = await ordlyd(
      'eval',
      'claims',
      'wrong.json',
      '--texts',
      path('corpus/north-korea-arms'),
    );
    expect(code).toBe(2);
    expect(words).toContain(problem);
  });
});
