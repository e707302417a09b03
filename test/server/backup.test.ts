/** What is one's own comes back as it was: from a dump to the byte, from a backup, from a log. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dumpLines, recordsIn } from '../../server/backup.ts';
import type { Decisions } from '../../server/core/review/decisions.ts';
import type { Operation } from '../../server/core/review/operation.ts';
import { placeOf } from '../../server/core/review/places.ts';
import type { Article } from '../../server/core/types.ts';
import { type ExportOptions, exportArticles } from '../../server/export.ts';
import { openStore, openStoreInMemory } from '../../server/store/libsql.ts';
import type { Store, StoreRecord } from '../../server/store/store.ts';
import { STORE_FILE } from '../../server/store/store-file.ts';
import { article } from '../formats/arbitrary-units.ts';
import { type FakeCli, fakeCli } from './fake-cli.ts';
import { fakeCollections, fakeEngine, fakeServer } from './fakes.ts';

const AT = '2024-05-01T12:00:00.000Z';
const [harbour] = fakeCollections;

async function text(parts: AsyncIterable<string>): Promise<string> {
  let all = '';
  for await (const part of parts) all += part;
  return all;
}

async function* linesOf(dump: string): AsyncGenerator<string> {
  yield* dump.split('\n').slice(0, -1);
}

function accepts(id: string, [p, q] = [0, 1]): Operation {
  const [source, target] = [placeOf(harbour.articles[0], p), placeOf(harbour.articles[1], q)];
  const action = { type: 'links', links: [{ source, target, verdict: 'accepted' }] } as const;
  return { id, at: AT, by: 'Ada', model: null, action };
}

/** The harbour's texts as somebody's own, and a decision about them. */
async function* records(): AsyncGenerator<StoreRecord> {
  yield { collection: { id: 'mine', title: 'Mine' } };
  for (const each of harbour.articles) {
    yield { article: { collection: 'mine', source: null, added: AT, article: each } };
  }
  yield { operation: accepts('1') };
}

async function fill(folder: string): Promise<void> {
  const store = await openStore(folder);
  await store.replaceAll(records());
  await store.close();
}

describe('a dump', () => {
  it('restores byte for byte, whatever the texts hold', async () => {
    const [one, other] = [await openStoreInMemory(), await openStoreInMemory()];
    const note = fc.option(fc.string({ unit: 'binary', maxLength: 8 }), { nil: null });
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(article('a'), article('b'), article('c')),
        fc.array(note, { maxLength: 3 }),
        async (articles, notes) => {
          await one.replaceAll(
            (async function* (): AsyncGenerator<StoreRecord> {
              yield { collection: { id: 'x', title: 'X' } };
              yield { collection: { id: 'y', title: 'Y' } };
              for (const [i, each] of articles.entries()) {
                const collection = i === 1 ? 'x' : 'y';
                yield { article: { collection, source: each.title, added: AT, article: each } };
              }
              for (const [i, said] of notes.entries()) {
                const [source, target] = articles.map((each) => placeOf(each, 0));
                const action = { type: 'note', source, target, note: said } as const;
                yield { operation: { id: `n${i}`, at: AT, by: 'Ada', model: null, action } };
              }
            })(),
          );
          const dump = await text(dumpLines(one));
          await other.replaceAll(recordsIn(linesOf(dump), 'dump.jsonl'));
          expect(await text(dumpLines(other))).toBe(dump);
          expect(await other.articles('y')).toEqual(await one.articles('y'));
        },
      ),
      { numRuns: 50 },
    );
    await one.close();
    await other.close();
  });
});

describe('on the command line', () => {
  let folder: string;
  let here: FakeCli;
  let there: FakeCli;
  const at = (...path: string[]) => join(folder, ...path);
  const dumpOf = async (cli: FakeCli) => (await cli.run('export', '--all')).out;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ordlyd-backup-'));
    [here, there] = [fakeCli(at('here')), fakeCli(at('there'))];
    await fill(at('here'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it.each([
    ['a backup', ['backup', 'copy']],
    ['a dump', ['export', '--all', '--output', 'copy']],
  ])('%s goes to another machine and comes back as it was', async (_, [command, ...args]) => {
    const argv = args.map((arg) => (arg === 'copy' ? at('copy') : arg));
    expect((await here.run(command, ...argv)).code).toBe(0);
    const { code, out } = await there.run('restore', at('copy'));
    expect([code, out]).toEqual([
      0,
      expect.stringContaining('1 collection, 3 articles and 1 operation'),
    ]);
    expect(await dumpOf(there)).toBe(await dumpOf(here));
  });

  it('what is there is replaced only when that is said, and is kept beside it', async () => {
    await here.run('backup', at('copy'));
    await fill(at('there'));
    const before = await dumpOf(there);
    const refused = await there.run('restore', at('copy'));
    expect([refused.code, refused.words]).toEqual([2, expect.stringContaining('--replace')]);
    expect(await dumpOf(there)).toBe(before);
    const { words } = await there.run('restore', at('copy'), '--replace');
    const kept = /kept in (.*)\.\n/u.exec(words)?.[1] ?? '';
    expect((await fakeCli(at('third')).run('restore', kept)).code).toBe(0);
    expect(await dumpOf(fakeCli(at('third')))).toBe(before);
  });

  it('a damaged store is moved out of the way, not written over', async () => {
    await here.run('backup', at('copy'));
    await mkdir(at('there'));
    const damaged = 'x'.repeat(5000);
    await writeFile(at('there', STORE_FILE), damaged);
    expect((await there.run('restore', at('copy'))).code).toBe(2);
    expect((await there.run('restore', at('copy'), '--replace')).code).toBe(0);
    const [kept] = (await readdir(at('there'))).filter((name) => name.includes('before-'));
    expect(await readFile(at('there', kept), 'utf8')).toBe(damaged);
    expect(await dumpOf(there)).toBe(await dumpOf(here));
  });

  it.each([
    [
      'cut off',
      (lines: string[]) => [...lines.slice(0, -1), lines.at(-1)?.slice(0, 40)],
      /line 6 is not JSON/,
    ],
    ['with a line of something else', (lines: string[]) => [...lines, '{"a": 1}'], /line 7, at /],
    [
      'of a newer Ordlyd',
      (lines: string[]) => [lines[0].replace('1', '99'), ...lines.slice(1)],
      /newer/,
    ],
    ['that is empty', () => [], /is empty/],
    ['that is none', () => ['Hei'], /line 1 is not JSON/],
    [
      'with an article before its collection',
      ([head, , article]: string[]) => [head, article],
      /no collection "mine"/,
    ],
  ])('a dump %s changes nothing', async (_, spoil, message) => {
    const lines = (await dumpOf(here)).split('\n').slice(0, -1);
    await writeFile(at('dump'), spoil(lines).join('\n'));
    await fill(at('there'));
    const before = await dumpOf(there);
    const { code, words } = await there.run('restore', at('dump'), '--replace');
    expect([code, words]).toEqual([2, expect.stringMatching(message)]);
    expect(await dumpOf(there)).toBe(before);
  });

  it('no backup is written over a file unasked, nor over the store itself', async () => {
    await writeFile(at('copy'), 'mine');
    expect((await here.run('backup', at('copy'))).code).toBe(2);
    expect((await here.run('backup', at('here', STORE_FILE), '--replace')).code).toBe(2);
    const within = await here.run('backup', at('copy', 'in-a-file.db'));
    expect([within.code, within.words]).toEqual([2, expect.stringContaining('cannot be written')]);
    expect(await readFile(at('copy'), 'utf8')).toBe('mine');
    expect((await here.run('backup', at('copy'), '--replace')).code).toBe(0);
  });

  it('a log replays elsewhere, each operation once, and says which articles are missing', async () => {
    const { out: log } = await here.run('log');
    await writeFile(at('log'), `${log}\n`);
    const first = await there.run('replay', at('log'));
    expect(first.out).toBe('1 operations, 1 of them new.\n');
    expect(first.words).toMatch(/not here.*: a, b\./u);
    expect((await there.run('replay', at('log'))).out).toBe('1 operations, 0 of them new.\n');
    expect((await there.run('log')).out).toBe(log);
    const piped = fakeCli(at('third'), { readInput: async () => new TextEncoder().encode(log) });
    expect((await piped.run('replay', '-')).code).toBe(0);
    expect((await piped.run('log')).out).toBe(log);
  });

  it('an export keeps to what people decided', async () => {
    const engine = {
      ...fakeEngine,
      tool: { name: 'ordlyd', version: '0.0.0' },
      loadClaims: () => Promise.reject(new Error('no claim was asked for')),
      loadEvents: () => Promise.reject(new Error('two texts need no choosing')),
    };
    const open = {
      ...engine,
      fitted: true,
      close: async () => {},
      export: (
        articles: readonly Article[],
        { decisions, ...wanted }: ExportOptions & { readonly decisions?: Decisions },
      ) => exportArticles(articles, wanted, { ...engine, decisions }),
    };
    const cli = fakeCli(at('here'), {
      openOrdlyd: async () => open as never,
    });
    const rows = async (...args: string[]) =>
      (await cli.run('export', '--collection', 'mine', ...args)).out.split('\n').length - 2;
    expect(await rows()).toBe(2);
    expect(await rows('--reviewed')).toBe(1);
    const store = await openStore(at('here'));
    const { action, ...rest } = accepts('2', [1, 0]);
    const links = action.type === 'links' ? action.links : [];
    const rejected = links.map((link) => ({ ...link, verdict: 'rejected' as const }));
    await store.append([{ ...rest, action: { type: 'links', links: rejected } }]);
    await store.close();
    expect(await rows()).toBe(1);
    expect(await rows('--rejected')).toBe(2);
  });

  it('asks nothing of a folder that is not there, and makes none', async () => {
    expect(await dumpOf(there)).toBe('{"ordlyd":"dump","version":1}\n');
    expect(await readdir(folder)).toEqual(['here']);
  });
});

describe('a server that runs while its store is restored', () => {
  it('goes by the restored log', async () => {
    const store: Store = await openStoreInMemory();
    const server = await fakeServer({ store });
    await store.append([accepts('1'), accepts('2', [1, 0])]);
    expect((await server.review.decisions()).links).toHaveLength(2);
    await store.replaceAll(
      (async function* () {
        yield { operation: accepts('2', [1, 0]) };
      })(),
    );
    expect((await server.review.decisions()).links.map(({ operation }) => operation)).toEqual([
      '2',
    ]);
  });
});
