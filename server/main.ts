#!/usr/bin/env node
/** Reads arguments and environment, wires the parts, listens. The only user of `process`. */
import { userInfo } from 'node:os';
import envPaths from 'env-paths';
import { runCli } from './cli/cli.ts';
import type { Cli } from './cli/world.ts';
import { installation } from './installation.ts';
import { createOrdlyd } from './ordlyd.ts';

const cli: Cli = {
  version: installation.tool.version,
  corpus: installation.corpus,
  models: installation.models,
  defaultModel: installation.defaultModel,
  dataFolder: envPaths('ordlyd', { suffix: '' }).data,
  userName: userName(),
  now: () => new Date().toISOString(),
  env: process.env,
  out: (text) => write(process.stdout, text),
  words: (text) => write(process.stderr, text),
  interactive: process.stderr.isTTY === true,
  openOrdlyd: createOrdlyd,
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
    return serve({ ...options, page: installation.page });
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
