#!/usr/bin/env node
/** Reads arguments and environment, wires the parts, listens. The only user of `process`. */
import { readFile } from 'node:fs/promises';
import { availableParallelism, userInfo } from 'node:os';
import { fileURLToPath } from 'node:url';
import envPaths from 'env-paths';
import { runCli } from './cli/cli.ts';
import type { Cli } from './cli/world.ts';
import { segmentsOf } from './core/text/article.ts';
import type { Embed } from './core/types.ts';
import { isolateReading } from './formats/read/index.ts';
import { openCollections } from './workspace.ts';

const DEFAULT_MODEL = 'nordic-static';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(await readFile(`${root}package.json`, 'utf8')) as {
  version: string;
};

isolateReading(new URL('./read-worker.mjs', import.meta.url));

const cli: Cli = {
  version,
  corpus: `${root}corpus`,
  models: `${root}models`,
  defaultModel: DEFAULT_MODEL,
  dataFolder: envPaths('ordlyd', { suffix: '' }).data,
  userName: userName(),
  now: () => new Date().toISOString(),
  env: process.env,
  out: (text) => write(process.stdout, text),
  words: (text) => write(process.stderr, text),
  interactive: process.stderr.isTTY === true,
  // The model's library and the server take longer to read than most commands to run.
  async openModel(folder) {
    const { isFitted, loadAlignment, loadClaims, loadEvents, loadModel } = await import(
      './embed/model.ts'
    );
    const { embedPool } = await import('./embed/pool.ts');
    const { cached } = await import('./embed/cache.ts');
    const { name, hash, dim, embed } = await loadModel(folder);
    const worker = new URL('./embed-worker.mjs', import.meta.url);
    const pool = embedPool({ name, hash, dim, embed }, folder, worker, availableParallelism());
    const model = { name, hash, dim };
    const fitted = isFitted(folder);
    const weights = fitted ? folder : `${root}models/${DEFAULT_MODEL}`;
    const alignment = await loadAlignment(weights);
    const ready = fitted ? pool.embed : await comparable(pool.embed);
    return {
      model,
      fitted,
      alignment,
      embed: cached(ready, model),
      loadEvents: () => loadEvents(weights),
      loadClaims: () => loadClaims(weights),
      close: pool.close,
    };
  },
  library: () => import('./embed/library.ts'),
  stores: () => import('./store/libsql.ts'),
  fetching: () => import('./embed/fetch-model.ts'),
  readInput: async () => {
    const parts: Buffer[] = [];
    for await (const part of process.stdin) parts.push(part as Buffer);
    return Buffer.concat(parts);
  },
  async serve(options) {
    const { serve } = await import('./serve.ts');
    return serve({ ...options, page: fileURLToPath(new URL('./web', import.meta.url)) });
  },
  untilStopped: () =>
    new Promise((resolve) => {
      process.once('SIGINT', () => resolve());
      process.once('SIGTERM', () => resolve());
    }),
};

// A reader that has seen enough (`| head`) closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await runCli(process.argv.slice(2), cli);

/** Another model's vectors, such that weights fitted to the default one mean something. */
async function comparable(embed: Embed): Promise<Embed> {
  const { centred, commonDirection } = await import('./embed/centre.ts');
  const collections = await openCollections(`${root}corpus`);
  const background = collections
    .flatMap(({ articles }) => articles.flatMap(segmentsOf))
    .map(({ text }) => text);
  return centred(embed, await commonDirection(embed, background));
}

/** A system may know no name for a user, as in a container. */
function userName(): string {
  try {
    return userInfo().username || 'me';
  } catch {
    return 'me';
  }
}

function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve) => {
    if (stream.write(text)) resolve();
    else stream.once('drain', resolve);
  });
}
