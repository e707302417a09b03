/** Reads arguments and environment, wires the parts, listens. The only user of `process`. */
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { type Cli, runCli } from './cli.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(await readFile(`${root}package.json`, 'utf8')) as {
  version: string;
};

const cli: Cli = {
  version,
  corpus: `${root}corpus`,
  defaultModel: `${root}models/nordic-static`,
  env: process.env,
  out: (text) => write(process.stdout, text),
  words: (text) => write(process.stderr, text),
  interactive: process.stderr.isTTY === true,
  // The model's library and the server take longer to read than most commands to run.
  async openModel(folder) {
    const { loadAlignment, loadModel } = await import('./embed/model.ts');
    const { embedPool } = await import('./embed/pool.ts');
    const { cached } = await import('./embed/cache.ts');
    const model = await loadModel(folder);
    const worker = new URL('./embed-worker.mjs', import.meta.url);
    const { embed, close } = embedPool(model, folder, worker, availableParallelism());
    const alignment = await loadAlignment(folder);
    const { name, hash, dim } = model;
    const identity = { name, hash, dim };
    return { model: identity, alignment, embed: cached(embed, identity), close };
  },
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

function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve) => {
    if (stream.write(text)) resolve();
    else stream.once('drain', resolve);
  });
}
