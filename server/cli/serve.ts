/** `ordlyd serve`: the page, for as long as it is wanted. */
import { Command, InvalidArgumentError, Option } from 'commander';
import { openClaims } from '../claims.ts';
import { createDesks } from '../desks.ts';
import { openCollections } from '../workspace.ts';
import { dataOption, withStore } from './store.ts';
import type { Cli, WithModel } from './world.ts';

const DEFAULT_PORT = 4680;

export function serveCommand(cli: Cli, withModel: WithModel): Command {
  return new Command('serve')
    .description('serve the page on this machine')
    .addOption(
      new Option('--port <number>', 'port to listen on; 0 = any free one')
        .env('PORT')
        .default(DEFAULT_PORT)
        .argParser(parsePort),
    )
    .option(
      '--host <address>',
      'address to listen on; anything but this machine demands a token',
      '127.0.0.1',
    )
    .addOption(dataOption())
    .action(async ({ port, host, data }: { port: number; host: string; data?: string }) => {
      const shipped = await openCollections(cli.corpus);
      const shippedClaims = await openClaims(cli.corpus, shipped);
      await withStore(cli, data, async (store) => {
        await withModel(async (engine) => {
          const onFailure = (error: Error) => void cli.words(`${error.stack}\n`);
          const { now, version } = cli;
          const desks = createDesks({
            engine,
            claimWeights: await engine.loadClaims(),
            loadEvents: engine.loadEvents,
            version,
            shipped,
            shippedClaims,
            store,
            openIndex: async () => (await cli.stores()).openStoreInMemory(),
            reviewer: cli.userName,
            now,
            onFailure,
          });
          const serving = await cli.serve({ ...desks, version, now, host, port, onFailure });
          await cli.out(`${serving.url}\n`);
          const words = readyWords(await desks.library.collections());
          await cli.words(`Ordlyd is ready. ${words} Ctrl+C stops it.\n`);
          await cli.untilStopped();
          // First, so that no job is started that nobody waits for.
          await serving.close();
          await desks.jobs.close();
        }, store);
      });
    });
}

function readyWords(collections: readonly { readonly articles: readonly unknown[] }[]): string {
  const articles = collections.reduce((sum, collection) => sum + collection.articles.length, 0);
  const plural = collections.length === 1 ? 'collection' : 'collections';
  return `${articles} texts in ${collections.length} ${plural}.`;
}

function parsePort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new InvalidArgumentError('A port is a whole number from 0 to 65535.');
}
