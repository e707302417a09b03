/** `ordlyd models`: which embedding models are there, and how to get others. */
import { Command, Option } from 'commander';
import { textTable } from '../text-table.ts';
import type { Cli } from './world.ts';

const MEGABYTE = 1_000_000;

export function modelsCommand(cli: Cli): Command {
  const command = new Command('models')
    .description('list the models in models/, with size, hash and speed on this machine')
    .option('--json', 'as JSON')
    .action(async ({ json }: { json?: boolean }) => {
      const { listModels, measureSpeed } = await cli.library();
      const models = [];
      for (const model of await listModels(cli.models)) {
        const sentencesPerSecond = Math.round(await measureSpeed(model.folder));
        models.push({ ...model, sentencesPerSecond });
      }
      if (json) return cli.out(`${JSON.stringify(models, null, 2)}\n`);
      const rows = models.map(({ name, dim, bytes, hash, fitted, sentencesPerSecond }) => [
        name,
        String(dim),
        `${(bytes / MEGABYTE).toFixed(1)} MB`,
        hash,
        `${sentencesPerSecond.toLocaleString('en')}/s`,
        fitted ? 'fitted' : 'rough guide',
      ]);
      const header = ['model', 'dimensions', 'size', 'hash', 'sentences', 'confidence'];
      return cli.out(textTable(cli.models, [header, ...rows]));
    });
  command.addCommand(fetchCommand(cli));
  return command;
}

function fetchCommand(cli: Cli): Command {
  return new Command('fetch')
    .description('download a sentence model, where there is a network')
    .argument('<name>', 'OWNER/NAME on the hub, as Xenova/multilingual-e5-small')
    .addOption(
      new Option('--pooling <kind>', 'how token vectors become one')
        .choices(['mean', 'cls'])
        .default('mean'),
    )
    .option('--query-prefix <text>', 'written before what is sought', '')
    .option('--passage-prefix <text>', 'written before what is compared', '')
    .addOption(
      new Option('--hub <address>', 'where models are').env('ORDLYD_HUB').default(undefined),
    )
    .action(async (name: string, options: FetchArguments) => {
      const { fetchModel, HUB } = await cli.fetching();
      let percent = -1;
      const folder = await fetchModel({
        name,
        models: cli.models,
        hub: options.hub ?? HUB,
        pooling: options.pooling,
        prefixes: { query: options.queryPrefix, passage: options.passagePrefix },
        onProgress(done, total) {
          const now = Math.floor((100 * done) / total);
          if (!cli.interactive || now === percent) return;
          percent = now;
          const [sofar, all] = [done, total].map((bytes) => (bytes / MEGABYTE).toFixed(1));
          void cli.words(`\r${now} %  ${sofar} of ${all} MB`);
        },
      });
      if (cli.interactive) await cli.words('\n');
      await cli.out(`${folder}\n`);
    });
}

interface FetchArguments {
  readonly pooling: 'mean' | 'cls';
  readonly queryPrefix: string;
  readonly passagePrefix: string;
  readonly hub?: string;
}
