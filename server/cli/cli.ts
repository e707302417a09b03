/** The command line: results on stdout, words on stderr, exit 0 done, 1 a bug, 2 wrong input. */
import { resolve } from 'node:path';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { InputError } from '../core/errors.ts';
import type { Article } from '../core/types.ts';
import { alignmentFormats, comparisonFormats } from '../formats/write/index.ts';
import { distinctIds, openArticle, openNamed } from '../workspace.ts';
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
import { serveCommand } from './serve.ts';
import { whereCommand } from './store.ts';
import type { Cli, WithModel } from './world.ts';

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
  const withModel = modelOpener(root, cli);
  root.addCommand(serveCommand(cli, withModel));
  root.addCommand(compareCommand(cli, withModel));
  root.addCommand(
    driftCommand(cli, withModel, async (files) =>
      distinctIds(await Promise.all(files.map((path) => readArgument(path, cli)))),
    ),
  );
  root.addCommand(findCommand(cli, withModel));
  root.addCommand(claimsCommand(cli, withModel));
  root.addCommand(eventsCommand(cli, withModel));
  root.addCommand(exportCommand(cli, withModel));
  root.addCommand(explainCommand(cli, withModel));
  root.addCommand(embedCommand(cli, withModel));
  root.addCommand(importCommand(cli));
  root.addCommand(whereCommand(cli));
  root.addCommand(backupCommand(cli));
  root.addCommand(restoreCommand(cli));
  root.addCommand(logCommand(cli));
  root.addCommand(replayCommand(cli));
  root.addCommand(modelsCommand(cli));
  root.addCommand(evalCommands(cli, withModel));
  for (const command of [root, ...root.commands, ...root.commands.flatMap((c) => c.commands)]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => void cli.out(text),
      writeErr: () => {},
    });
  }
  return root;
}

function compareCommand(cli: Cli, withModel: WithModel): Command {
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
      await withModel(async (engine) => {
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

function explainCommand(cli: Cli, withModel: WithModel): Command {
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
      await withModel(async (engine) => {
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

function embedCommand(cli: Cli, withModel: WithModel): Command {
  return new Command('embed')
    .description('vectors of the lines of stdin, one JSON array a line')
    .action(async () => {
      const input = new TextDecoder().decode(await cli.readInput());
      const lines = input.split(/\r?\n/).filter((line) => line.trim() !== '');
      if (lines.length === 0) {
        const hint = 'Pipe in one text a line: echo "Hei" | ordlyd embed';
        throw new InputError('empty-text', 'There is nothing to embed on stdin.', hint);
      }
      await withModel(async ({ model, embed }) => {
        const { data, dim, n } = await embed(lines);
        await cli.words(`${n} texts, ${dim} dimensions, model ${model.name}@${model.hash}\n`);
        for (let i = 0; i < n; i++) {
          await cli.out(`${JSON.stringify([...data.subarray(i * dim, (i + 1) * dim)])}\n`);
        }
      });
    });
}

/** Opens the model that --model names. */
function modelOpener(root: Command, cli: Cli): WithModel {
  return async (work, vectors) => {
    const { model } = root.opts<{ model: string }>();
    const open = await cli.openOrdlyd({ model, models: cli.models, vectors });
    try {
      if (!open.fitted) {
        await cli.words(
          `The confidence of ${open.model.name} is a rough guide: it was fitted to another model. models/README.md says how to fit it.\n`,
        );
      }
      await work(open);
    } finally {
      await open.close();
    }
  };
}

function parseParagraph(text: string): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number > 0) return number;
  throw new InvalidArgumentError('Paragraphs count from 1.');
}
