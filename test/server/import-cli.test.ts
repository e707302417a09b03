/** `ordlyd import`: folders go in, what is wrong is told, nothing goes in twice. */
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Article } from '../../server/core/types.ts';
import type { ImportReport } from '../../server/import.ts';
import { type FakeCli, fakeCli } from './fake-cli.ts';
import { fakeClaimWeights, fakeEngine } from './fakes.ts';

let folder: string;
let ordlyd: FakeCli;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ordlyd-import-'));
  ordlyd = fakeCli(join(folder, 'data'));
});
afterEach(() => rm(folder, { recursive: true }));

async function write(files: Record<string, string>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}

const papers = () => join(folder, 'papers');
const report = async (...args: string[]) => {
  const { out } = await ordlyd.run('import', papers(), '--format', 'json', ...args);
  return JSON.parse(out) as ImportReport & { collection: string };
};
const ids = (heads: readonly { readonly id: string }[]) => heads.map(({ id }) => id);

const HARBOUR = `Havnen i byen ble stengt mandag etter en brann i et stort lager ved kaien.
Ordføreren sier at ingen mennesker kom til skade under slukkingen av brannen i natt.
Politiet har avhørt to vitner som så røyk fra bygningen like etter midnatt.`;
const FERRY = 'Ferja mellom øyene går igjen fra onsdag etter tre uker på verksted i byen.';

describe('a folder', () => {
  it('goes in with what is in it; each bad file is told in one line and the rest goes in', async () => {
    await write({
      'papers/one.txt': HARBOUR,
      'papers/more/two.md': `---\noutlet: Bladet\n---\n${FERRY}\n`,
      'papers/empty.txt': '',
      'papers/.hidden.txt': FERRY,
      'papers/picture.png': 'no text',
    });
    const { code, out, words } = await ordlyd.run('import', papers(), '--collection', 'Øyene');
    expect(code).toBe(2);
    expect(out).toBe('2 added, 0 updated, 0 there already. "Øyene" (oyene) holds 2 articles.\n');
    const left = words.split('\n').filter((line) => line.startsWith('ordlyd: left out: '));
    expect(left).toHaveLength(1);
    expect(left[0]).toContain('empty.txt');
    expect(words).not.toContain('\u001b');
  });

  // Whoever may read everything, as in a container, cannot be refused.
  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'in which one may not be read goes in but for that one, and is watched',
    async () => {
      await write({ 'papers/one.txt': HARBOUR, 'papers/locked/two.txt': FERRY });
      const locked = join(papers(), 'locked');
      await chmod(locked, 0);
      try {
        const { added, errors } = await report();
        expect([ids(added), errors.map(({ file }) => file)]).toEqual([['one'], [locked]]);
        const watching = ordlyd.run('import', papers(), '--watch');
        await vi.waitFor(() => expect(ordlyd.words()).toContain('Waiting for'), {
          timeout: 10_000,
        });
        ordlyd.stop();
        expect((await watching).words).toContain(`${locked} cannot be watched`);
      } finally {
        await chmod(locked, 0o700);
      }
    },
  );

  it('keeps the text of a file that was renamed while another took its name', async () => {
    await write({ 'papers/one.txt': HARBOUR });
    await report();
    await write({ 'papers/one.txt': FERRY, 'papers/two.txt': HARBOUR });
    const { added, updated, duplicates } = await report();
    expect([ids(added), ids(updated), duplicates]).toEqual([['two'], ['one'], []]);
  });

  it('that is imported again adds nothing, and a file that changed replaces its article', async () => {
    await write({ 'papers/one.txt': HARBOUR, 'papers/two.txt': FERRY });
    expect(ids((await report()).added)).toEqual(['one', 'two']);
    expect(await report()).toMatchObject({ added: [], updated: [], unchanged: 2, duplicates: [] });
    await write({ 'papers/two.txt': `${FERRY}\nKapteinen gleder seg til å komme i gang igjen.` });
    const again = await report();
    expect([ids(again.added), ids(again.updated), again.unchanged]).toEqual([[], ['two'], 1]);
  });

  it('says what is the same as another, and what is nearly', async () => {
    await write({
      'papers/a.txt': HARBOUR,
      'papers/b.txt': HARBOUR,
      'papers/c.txt': HARBOUR.replace('to vitner', 'tre vitner'),
      'papers/d.txt': FERRY,
    });
    const first = await report();
    expect(first.duplicates).toMatchObject([{ of: 'a' }]);
    expect(first.nearDuplicates).toMatchObject([{ article: 'c', of: 'a' }]);
    // Found again in what is stored.
    await write({ 'papers/e.txt': `${HARBOUR.replace('mandag', 'tirsdag')}` });
    expect((await report()).nearDuplicates).toMatchObject([{ article: 'e', of: 'a' }]);
  });
});

describe('a collection', () => {
  it('is found by its title or id, and never one that ships', async () => {
    await write({ 'papers/one.txt': HARBOUR });
    expect((await report('--collection', 'Brannen i går')).collection).toBe('brannen-i-gar');
    expect((await report('--collection', 'Brannen i går')).collection).toBe('brannen-i-gar');
    expect((await report('--collection', 'brannen-i-gar')).unchanged).toBe(1);
    const shipped = await ordlyd.run('import', papers(), '--collection', 'north-korea-arms');
    expect(shipped.code).toBe(2);
    expect(shipped.words).toContain('never written');
  });

  it('stays as it is when a file that was named is missing', async () => {
    const { code, words } = await ordlyd.run('import', join(folder, 'nope.txt'));
    expect(code).toBe(2);
    expect(words).toContain('There is no file');
  });
});

describe('what was imported', () => {
  it('is looked through by its collection, and by itself where none is named', async () => {
    await write({ 'papers/one.txt': HARBOUR, 'papers/two.txt': FERRY });
    await report('--collection', 'Øyene');
    const open = {
      ...fakeEngine,
      fitted: true,
      loadClaims: async () => fakeClaimWeights,
      find: async (_: string, articles: readonly Article[]) => ({ articles, found: [] }),
      close: async () => {},
    };
    const cli = fakeCli(join(folder, 'data'), { openOrdlyd: async () => open as never });
    const silent = 'one  not reported here\ntwo  not reported here\n';
    expect((await cli.run('find', 'Kongen er i byen', 'oyene')).out).toBe(silent);
    const everywhere = (await cli.run('find', 'Kongen er i byen')).out;
    expect(everywhere).toContain('nb-2023-09  not');
    expect(everywhere).toContain(silent);
    const ledger = await cli.run('claims', 'oyene');
    expect([ledger.code, ledger.out]).toEqual([0, expect.stringMatching(/^claim +one +two/mu)]);
    expect((await cli.run('claims', 'nowhere')).code).toBe(2);
  });
});

describe('--watch', () => {
  it('imports what comes later, until it is stopped', async () => {
    await write({ 'papers/one.txt': HARBOUR });
    const watching = ordlyd.run('import', papers(), '--watch');
    await vi.waitFor(() => expect(ordlyd.words()).toContain('Waiting'), 10_000);
    await write({ 'papers/late/two.txt': FERRY, 'papers/late/note.tmp': FERRY });
    await vi.waitFor(() => expect(ordlyd.out()).toContain('holds 2 articles'), 10_000);
    ordlyd.stop();
    expect((await watching).code).toBe(0);
  });
});

describe('a person who watches', () => {
  it('sees a bar that fills and goes away', async () => {
    const files = Array.from({ length: 20 }, (_, i) => [
      `papers/${i}.txt`,
      `${FERRY} Nummer ${i}.`,
    ]);
    await write(Object.fromEntries(files));
    const { words } = await fakeCli(join(folder, 'data'), { interactive: true }).run(
      'import',
      papers(),
    );
    const percents = [...words.matchAll(/(\d+) % {2}\d+ of 20 files/gu)].map(([, n]) => Number(n));
    expect(percents.length).toBeGreaterThan(10);
    expect(percents).toEqual(percents.toSorted((a, b) => a - b));
    expect(percents.at(-1)).toBe(100);
  });
});
