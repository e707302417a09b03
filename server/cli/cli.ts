/** The command line: results on stdout, words on stderr, exit 0 done, 1 a bug, 2 wrong input. */
import { resolve } from 'node:path';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { openClaims } from '../claims.ts';
import { InputError } from '../core/errors.ts';
import type { Article } from '../core/types.ts';
import { createDesks } from '../desks.ts';
import { alignmentFormats, comparisonFormats } from '../formats/write/index.ts';
import type { Ordlyd } from '../ordlyd.ts';
import { distinctIds, openArticle, openCollections, openNamed } from '../workspace.ts';
import { backupCommand, restoreCommand } from './backup.ts';
import { claimsCommand, findCommand } from './claims.ts';
import { driftCommand } from './drift.ts';
import { evalCommands } from './eval.ts';
import { eventsCommand } from './events.ts';
import { explanationText } from './explain.ts';
import { exportCommand } from './export.ts';
import { importCommand } from './import.ts';
import { logCommand, replayCommand } from './log.ts';
import { modelsCommand } from './models.ts';
import { dataOption, whereCommand, withStore } from './store.ts';
import type { Cli } from './world.ts';

const DEFAULT_PORT = 4680;

/** @returns the exit code */
export async function runCli(argv: readonly string[], cli: Cli): Promise<number> {
  try {
    await program(cli).parseAsync(argv, { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0;
      await cli.words(`${error.message.replace(/^error: /, 'ordlyd: ').replaceAll('\n', ' ')}\n`);
      return 2;
    }
    if (error instanceof InputError) {
      await cli.words(`ordlyd: ${error.message} ${error.hint}\n`);
      return 2;
    }
    await cli.words(`ordlyd: ${(error as Error).stack}\n`);
    return 1;
  }
}

function program(cli: Cli): Command {
  const root = new Command('ordlyd')
    .description('Compares how outlets in several languages report the same event.')
    .version(cli.version)
    .option('--model <name>', 'embedding model: its name in models/, or a folder', cli.defaultModel)
    .addHelpText(
      'after',
      `
Examples:
  ordlyd serve                          open the five texts that ship with Ordlyd
  ordlyd compare a.html b.docx c.pdf    which paragraphs report the same
  ordlyd compare a.txt b.md c.md --format tmx > rows.tmx
  ordlyd export archive/ --format csv    the links as a table, filtered if you like
  ordlyd import archive/                keep texts in a collection of your own
  ordlyd events archive/                which of many texts report the same event
  ordlyd drift a.txt b.md               what changed on the way from one to the other
  ordlyd find "Kim reist nach Moskau"    which passages report it, which texts do not
  ordlyd claims                         who reports which claim, in whose words
  ordlyd explain a.txt b.md 5 9         why paragraphs 5 and 9 are linked, or are not
  ordlyd eval align cases.json          measure the aligner on marked-up documents

Results go to stdout, words to stderr. Exit codes: 0 done, 2 something was wrong with the input.`,
    );
  root.addCommand(serveCommand(root, cli));
  root.addCommand(compareCommand(root, cli));
  root.addCommand(
    driftCommand(
      cli,
      (work) => withModel(root, cli, work),
      async (files) => distinctIds(await Promise.all(files.map((path) => readArgument(path, cli)))),
    ),
  );
  root.addCommand(findCommand(cli, (work) => withModel(root, cli, work)));
  root.addCommand(claimsCommand(cli, (work) => withModel(root, cli, work)));
  root.addCommand(eventsCommand(cli, (work) => withModel(root, cli, work)));
  root.addCommand(exportCommand(cli, (work) => withModel(root, cli, work)));
  root.addCommand(explainCommand(root, cli));
  root.addCommand(embedCommand(root, cli));
  root.addCommand(importCommand(cli));
  root.addCommand(whereCommand(cli));
  root.addCommand(backupCommand(cli));
  root.addCommand(restoreCommand(cli));
  root.addCommand(logCommand(cli));
  root.addCommand(replayCommand(cli));
  root.addCommand(modelsCommand(cli));
  root.addCommand(evalCommands(cli, (work) => withModel(root, cli, work)));
  for (const command of [root, ...root.commands, ...root.commands.flatMap((c) => c.commands)]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => void cli.out(text),
      writeErr: () => {},
    });
  }
  return root;
}

function serveCommand(root: Command, cli: Cli): Command {
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
        await withModel(root, cli, async (engine) => {
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
        });
      });
    });
}

function readyWords(collections: readonly { readonly articles: readonly unknown[] }[]): string {
  const articles = collections.reduce((sum, collection) => sum + collection.articles.length, 0);
  const plural = collections.length === 1 ? 'collection' : 'collections';
  return `${articles} texts in ${collections.length} ${plural}.`;
}

function compareCommand(root: Command, cli: Cli): Command {
  return new Command('compare')
    .description('align the paragraphs of two to five texts')
    .argument('<files...>', 'the texts; "-" reads one from stdin; the first leads the rows')
    .addOption(formatOption())
    .addHelpText(
      'after',
      `
Formats:
  table  for reading in the terminal
  json   everything, as the API gives it
${formatLines(compareFormats)}
Paragraphs count from 1, in json and jsonl from 0. "ordlyd export" filters and writes to files.

Texts are read from
  .txt .md           plain text, Markdown
  .html .docx .pdf   saved web pages, Word files, PDF with text in it
  .csv .tsv .jsonl .json
                     many articles, told by the names of columns and keys

A text's language is recognised. A web page says what it is; a Markdown file may state its
outlet, author, title, date and address in front matter:
  ---
  lang: da
  outlet: Name of the paper
  published: 2023-09-05
  ---`,
    )
    .action(async (files: string[], { format }: { format: string }) => {
      const articles = distinctIds(await openNamed(await argumentFiles(files, cli)));
      await withModel(root, cli, async (engine) => {
        const comparison = await engine.compare(articles);
        const tool = { name: 'ordlyd', version: cli.version };
        const whole = comparisonFormats.find(({ id }) => id === format);
        if (whole) for (const part of whole.write(comparison, tool)) await cli.out(part);
        else {
          const parts = engine.export(comparison, { format });
          for await (const { text } of parts) await cli.out(text);
        }
      });
    });
}

function explainCommand(root: Command, cli: Cli): Command {
  return new Command('explain')
    .description('why two paragraphs are linked, or are not')
    .argument('<source>', 'a text')
    .argument('<target>', 'another text')
    .argument('<paragraph>', 'of the source, counted from 1', parseParagraph)
    .argument('<counterpart>', 'of the target, counted from 1', parseParagraph)
    .option('--json', 'as JSON, as the API gives it')
    .action(async (...args: [string, string, number, number, { json?: boolean }]) => {
      const [sourceFile, targetFile, source, target, { json }] = args;
      const [a, b] = await Promise.all([
        readArgument(sourceFile, cli),
        readArgument(targetFile, cli),
      ]);
      await withModel(root, cli, async (engine) => {
        const numbers = { source: source - 1, target: target - 1 };
        const explained = await engine.explain(a, b, numbers);
        await cli.out(
          json
            ? `${JSON.stringify(explained, null, 2)}\n`
            : explanationText(explained, a, b, numbers),
        );
      });
    });
}

/** What fits one stream. */
const compareFormats = alignmentFormats.filter((format) => 'write' in format);

function formatLines(formats: readonly { readonly id: string; readonly purpose: string }[]) {
  return formats.map(({ id, purpose }) => `  ${id.padEnd(6)} ${purpose}\n`).join('');
}

function formatOption(): Option {
  return new Option('--format <name>', 'how to write the result')
    .choices([...comparisonFormats, ...compareFormats].map(({ id }) => id))
    .default('table');
}

async function readArgument(path: string, cli: Cli): Promise<Article> {
  const [file] = await argumentFiles([path], cli);
  return openArticle(file);
}

/** Paths as they are; "-" is what comes from stdin. */
function argumentFiles(paths: readonly string[], cli: Cli) {
  return Promise.all(
    paths.map(async (path) =>
      path === '-'
        ? { name: 'stdin.txt', path: 'stdin.txt', bytes: await cli.readInput() }
        : resolve(path),
    ),
  );
}

function embedCommand(root: Command, cli: Cli): Command {
  return new Command('embed')
    .description('vectors of the lines of stdin, one JSON array a line')
    .action(async () => {
      const input = new TextDecoder().decode(await cli.readInput());
      const lines = input.split(/\r?\n/).filter((line) => line.trim() !== '');
      if (lines.length === 0) {
        const hint = 'Pipe in one text a line: echo "Hei" | ordlyd embed';
        throw new InputError('empty-text', 'There is nothing to embed on stdin.', hint);
      }
      await withModel(root, cli, async ({ model, embed }) => {
        const { data, dim, n } = await embed(lines);
        await cli.words(`${n} texts, ${dim} dimensions, model ${model.name}@${model.hash}\n`);
        for (let i = 0; i < n; i++) {
          await cli.out(`${JSON.stringify([...data.subarray(i * dim, (i + 1) * dim)])}\n`);
        }
      });
    });
}

async function withModel(
  root: Command,
  cli: Cli,
  work: (open: Ordlyd) => Promise<void>,
): Promise<void> {
  const { model } = root.opts<{ model: string }>();
  const open = await cli.openOrdlyd({ model, models: cli.models });
  if (!open.fitted) {
    await cli.words(
      `The confidence of ${open.model.name} is a rough guide: it was fitted to another model. models/README.md says how to fit it.\n`,
    );
  }
  try {
    await work(open);
  } finally {
    await open.close();
  }
}

function parseParagraph(text: string): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number > 0) return number;
  throw new InvalidArgumentError('Paragraphs count from 1.');
}

function parsePort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new InvalidArgumentError('A port is a whole number from 0 to 65535.');
}
