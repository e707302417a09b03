/** `ordlyd export`: what was found among many texts, filtered, in the format another program reads. */
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { dumpLines } from '../backup.ts';
import { InputError } from '../core/errors.ts';
import { UNIT_KINDS } from '../core/exchange/unit.ts';
import { FINDING_KINDS, LANGUAGES } from '../core/types.ts';
import { alignmentFormat, type ExportOptions, single } from '../export.ts';
import type { FilePart } from '../formats/write/alignment-format.ts';
import { alignmentFormats } from '../formats/write/index.ts';
import type { OwnLibrary } from '../library.ts';
import { inTemporaryFolder } from '../store/files.ts';
import { STORE_FILE } from '../store/store-file.ts';
import { distinctIds, saveParts } from '../workspace.ts';
import { openTexts, parseShare } from './arguments.ts';
import { dataOption, decisionsIn, withLibrary, withStoreIfAny } from './store.ts';
import type { Cli, WithModel } from './world.ts';

interface Options extends Omit<ExportOptions, 'langs' | 'kinds' | 'format'> {
  readonly format: string;
  readonly collection?: string;
  readonly all?: boolean;
  readonly data?: string;
  readonly output?: string;
  readonly lang?: ExportOptions['langs'];
  readonly kind?: ExportOptions['kinds'];
}

export function exportCommand(cli: Cli, withModel: WithModel): Command {
  return new Command('export')
    .description('take what was found along, in a format that other programs read')
    .argument('[texts...]', 'texts, or folders of texts')
    .option('--collection <id>', 'the texts of a collection instead')
    .option('--all', 'everything of your own as JSON Lines, for "ordlyd restore"; no filter counts')
    .addOption(dataOption())
    .addOption(
      new Option('--format <name>', 'how to write it')
        .choices(alignmentFormats.map(({ id }) => id))
        .default('tsv'),
    )
    .option('--output <file>', 'write here instead of to standard output')
    .addOption(
      new Option(
        '--unit <kind>',
        'links one by one, n to m paragraphs of two texts, or of all',
      ).choices(UNIT_KINDS),
    )
    .option('--least <confidence>', 'only from this confidence on, 0 to 1', parseShare)
    .option('--reviewed', 'only what a person has accepted')
    .option('--rejected', 'also what a person has rejected')
    .option('--drift', 'look for what differs, and write it')
    .addOption(
      new Option('--kind <kinds...>', 'only where such drift was found').choices(FINDING_KINDS),
    )
    .addOption(
      new Option('--lang <tags...>', 'only passages in these languages').choices(LANGUAGES),
    )
    .option('--claim <sentence>', 'only where a passage reports this')
    .option('--gaps', 'also what stands in one text only')
    .option('--bom', 'begin tables with a byte order mark, by which Excel knows UTF-8')
    .option('--title <words>', 'what the report is called')
    .addHelpText(
      'after',
      `
Formats:
${alignmentFormats.map(({ id, purpose, kind }) => `  ${id.padEnd(6)} ${purpose} (${kind})`).join('\n')}

Up to five texts are compared as they are; of more, those that report the same event. In brackets is
what --unit is if left out. moses writes several files; --output gives the name they begin with.
Example:
  ordlyd export --collection north-korea-arms --format csv --least 0.9 --bom --output links.csv`,
    )
    .action(async (texts: string[], options: Options) => {
      const { collection, all, data, output, lang, kind, ...rest } = options;
      if (all) return dump(texts, options, cli);
      const format = alignmentFormat(rest.format);
      if ('writeFiles' in format && output === undefined) {
        const hint = 'Give --output NAME; they are called NAME.nb-da.nb and so on.';
        throw new InputError('output-missing', `${format.id} writes several files.`, hint);
      }
      await withLibrary(cli, data, async (library) => {
        const chosen = await articlesOf(texts, collection, library, cli);
        const decisions = await decisionsIn(library.store);
        const title = rest.title ?? chosen.title;
        await withModel(async (open) => {
          const wanted = { ...rest, langs: lang, kinds: kind, title, decisions };
          await write(open.export(chosen.articles, wanted), output, cli);
        }, library.store);
      });
    });
}

async function write(parts: AsyncIterable<FilePart>, output: string | undefined, cli: Cli) {
  if (output === undefined) for await (const { text } of parts) await cli.out(text);
  else await saveParts(output, parts);
}

/** Of a copy, so that what is decided meanwhile is wholly in it or not at all. */
async function dump(texts: readonly string[], options: Options, cli: Cli): Promise<void> {
  const { collection, data, output } = options;
  if (texts.length > 0 || collection !== undefined) {
    const hint = 'Leave out --all, or the texts and --collection.';
    throw new InputError('request', '--all takes everything.', hint);
  }
  const { openBackup } = await cli.stores();
  await withStoreIfAny(cli, data, (store) =>
    inTemporaryFolder(async (folder) => {
      const file = join(folder, STORE_FILE);
      await store.backup(file);
      const copy = await openBackup(file);
      try {
        await write(single(dumpLines(copy)), output, cli);
      } finally {
        await copy.close();
      }
    }),
  );
}

async function articlesOf(
  texts: readonly string[],
  collection: string | undefined,
  library: OwnLibrary,
  cli: Cli,
) {
  if (collection === undefined && texts.length > 0) {
    const filed = await openTexts(texts, cli);
    return { articles: distinctIds(filed.map(({ article }) => article)), title: undefined };
  }
  if (collection !== undefined && texts.length === 0) return library.collection(collection);
  const problem =
    collection === undefined
      ? 'Nothing was named to export.'
      : 'Texts and a collection were both named.';
  const known = (await library.collections()).map(({ id }) => id).join(', ');
  throw new InputError(
    'collection-missing',
    problem,
    `Name texts, or with --collection one of: ${known}.`,
  );
}
