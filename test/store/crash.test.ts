/** Processes that are killed, that write at once, that have no room: nothing acknowledged is lost. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createClient } from '@libsql/client/sqlite3';
import { build } from 'esbuild';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../server/store/libsql.ts';
import { storeError } from '../../server/store/store-errors.ts';
import { STORE_FILE } from '../../server/store/store-file.ts';

/** Things acknowledged before the process is killed. */
const IMPORTS = 50;
const DECISIONS = 500;

/** In memory where that is possible: a killed process loses as little there, and waits for no disk. */
const PLACE = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

const scripts = fileURLToPath(new URL('../../dist/scripts/store-writer', import.meta.url));
const writer = join(scripts, 'writer.mjs');
beforeAll(() =>
  build({
    entryPoints: [fileURLToPath(new URL('writer.ts', import.meta.url))],
    outdir: scripts,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
  }),
);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(PLACE, 'ordlyd-crash-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Lets it write, and kills it as soon as it has acknowledged so many things. @returns all of those */
async function acknowledged(child: ChildProcess, killAfter = Number.POSITIVE_INFINITY) {
  const lines: string[] = [];
  let problem = '';
  child.stderr?.on('data', (part) => {
    problem += part;
  });
  createInterface({ input: child.stdout! }).on('line', (line) => {
    lines.push(line);
    if (lines.length === killAfter) child.kill('SIGKILL');
  });
  const [code, signal] = await once(child, 'close');
  return { lines, problem, code, signal };
}

function start(...args: string[]): ChildProcess {
  return spawn(process.execPath, [writer, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
}

async function stored() {
  const client = createClient({ url: pathToFileURL(join(folder, STORE_FILE)).href });
  expect((await client.execute('PRAGMA integrity_check')).rows[0][0]).toBe('ok');
  client.close();
  const store = await openStore(folder);
  const operations = (await store.operations()).map(({ operation }) => operation.id);
  const files = (await store.heads(null)).map(({ source }) => source);
  await store.close();
  return { operations, files };
}

describe('a process that is killed', () => {
  it('in the middle of 100 imports loses none that was acknowledged, and can go on', async () => {
    const { lines, signal } = await acknowledged(start('imports', folder, 'a'), IMPORTS);
    expect(signal).toBe('SIGKILL');
    const { files } = await stored();
    expect(files.slice(0, lines.length)).toEqual(lines);
    const again = await acknowledged(start('imports', folder, 'a', String(2 * IMPORTS)));
    expect(again.code).toBe(0);
    // What was there already is not there twice.
    const all = (await stored()).files;
    expect(all).toEqual([...files, ...again.lines.slice(files.length)]);
  });

  it('in the middle of 1,000 decisions loses none that was acknowledged', async () => {
    const { lines, signal } = await acknowledged(start('decisions', folder, 'a'), DECISIONS);
    expect(signal).toBe('SIGKILL');
    const { operations } = await stored();
    expect(operations.slice(0, lines.length)).toEqual(lines);
    // What it was at when it died is there as a whole, or not at all.
    expect(operations.length - lines.length).toBeLessThanOrEqual(1);
  });
});

describe('two processes that write at once', () => {
  it('lose nothing, one dying meanwhile', async () => {
    const [a, b] = await Promise.all([
      acknowledged(start('decisions', folder, 'a', '300')),
      acknowledged(start('decisions', folder, 'b'), 50),
    ]);
    expect([a.code, a.problem, b.signal]).toEqual([0, '', 'SIGKILL']);
    expect((await stored()).operations).toEqual(expect.arrayContaining([...a.lines, ...b.lines]));
  });
});

describe('a disk that is full', () => {
  it.skipIf(process.platform === 'win32')(
    'is told, and loses nothing that was acknowledged',
    async () => {
      // In kilobytes: the largest file the process may write.
      const limited = `ulimit -f 256; exec "${process.execPath}" "${writer}" decisions "${folder}" a`;
      const child = spawn('bash', ['-c', limited], { stdio: ['ignore', 'pipe', 'pipe'] });
      const { lines, problem, code } = await acknowledged(child);
      expect([code, JSON.parse(problem)]).toMatchObject([2, { code: 'store-disk' }]);
      expect(lines.length).toBeGreaterThan(1);
      expect((await stored()).operations).toEqual(expect.arrayContaining(lines));
    },
  );

  it('is called by its name', async () => {
    const client = createClient({ url: pathToFileURL(join(folder, STORE_FILE)).href });
    await client.executeMultiple('CREATE TABLE t (a); PRAGMA max_page_count = 10');
    const full = client.execute('INSERT INTO t VALUES (zeroblob(1000000))');
    const error = await full.then(
      () => null,
      (reason: unknown) => storeError(reason, '/data/ordlyd.db'),
    );
    client.close();
    expect(error).toMatchObject({ code: 'disk-full', message: expect.stringContaining('/data/') });
  });
});

describe('a folder that is read-only', () => {
  // Root may write everywhere: then another user asks.
  const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const canRun = spawnSync(process.execPath, ['--version'], user).status === 0;

  it.skipIf(process.platform === 'win32' || !canRun)(
    'can be read, and says why it cannot be written',
    async () => {
      await (await openStore(folder)).close();
      await chmod(folder, 0o555);
      await chmod(join(folder, STORE_FILE), 0o444);
      const child = spawn(process.execPath, [writer, 'decisions', folder, 'a'], {
        ...user,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const { problem } = await acknowledged(child);
      await chmod(folder, 0o755);
      expect(JSON.parse(problem)).toMatchObject({
        code: 'store-read-only',
        message: expect.stringContaining(folder),
      });
    },
  );
});
