/** `ordlyd import`: files and folders into a collection of one's own. */
import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import { InputError } from '../core/errors.ts';
import { isAlignmentName } from '../formats/read/alignments/index.ts';
import { isReadable } from '../formats/read/index.ts';
import { type ImportReport, type ImportSource, importFiles } from '../import.ts';
import { createLibrary, type OwnLibrary } from '../library.ts';
import { filesIn, readStored } from '../store/files.ts';
import { openCollections } from '../workspace.ts';
import { progressOf } from './progress.ts';
import { dataOption, withStore } from './store.ts';
import type { Cli } from './world.ts';

/** Where articles go if nothing else is said. */
const DEFAULT_COLLECTION = 'My texts';

/** Articles written together: a lot more takes no less time, and is lost together where power fails. */
const BATCH = 200;

interface Options {
  readonly collection: string;
  readonly watch?: boolean;
  readonly format: string;
  readonly data?: string;
}

export function importCommand(cli: Cli): Command {
  return new Command('import')
    .description('put texts into a collection of your own')
    .argument('<paths...>', 'texts, or folders of texts, folders within them too')
    .option('--collection <name>', 'its title or id; made if there is none', DEFAULT_COLLECTION)
    .option('--watch', 'then wait, and import what is new or changed, until Ctrl+C')
    .addOption(
      new Option('--format <name>', 'how to write the result')
        .choices(['table', 'json'])
        .default('table'),
    )
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
What is wrong with a file is told file by file, and the rest goes in. An article that is there already,
to the letter, is left out; one that is nearly the same goes in and is named. A file that is imported
again replaces what it gave before.

Alignments (TMX, XCES, Web Annotations; CSV, TSV and JSON Lines as "ordlyd export" writes them) become decisions:
links by hand are accepted, those a machine has only proposed are left out. Texts that come with them go in, too.`,
    )
    .action(async (paths: string[], { collection, watch, format, data }: Options) => {
      const named = paths.map((path) => resolve(path));
      const shipped = await openCollections(cli.corpus);
      await withStore(cli, data, async (store) => {
        const library = createLibrary(shipped, store);
        const { id } = await collectionNamed(collection, library);
        const take = async (files: readonly Listed[]) => {
          const report = await imported(library, id, files, cli);
          await tell(report, cli);
          const json = `${JSON.stringify({ collection: id, ...report }, null, 2)}\n`;
          await cli.out(format === 'json' ? json : await summary(report, id, library));
          return report;
        };
        if (!watch) return refuse(await take(await listed(named)));
        const { watchFiles } = await import('../store/watch.ts');
        // First, so that what changes while the first lot is read is not missed.
        const watching = await watchFiles(named, ({ message, hint }) =>
          cli.words(`ordlyd: ${message} ${hint}\n`),
        );
        void cli.untilStopped().then(watching.close);
        await take(await listed(named));
        await cli.words('Waiting for new and changed files. Ctrl+C stops it.\n');
        for await (const lot of watching.lots()) {
          const files = lot.filter((path) => named.includes(path) || isWanted(path));
          if (files.length > 0) await take(files);
        }
      });
    });
}

/** Told when its turn comes. */
type Unreadable = Extract<ImportSource, { readonly error: InputError }>;
type Listed = string | Unreadable;

/** Of the files in a folder, by its name. */
const isWanted = (path: string) => isReadable(path) || isAlignmentName(path);

async function collectionNamed(name: string, library: OwnLibrary): Promise<{ id: string }> {
  const all = await library.collections();
  const found =
    all.find(({ id }) => id === name) ?? all.find(({ title, own }) => own && title === name.trim());
  return found ? library.ownCollection(found.id) : library.create(name);
}

/** Files that were named, and of folders those whose names say that they can be read; each once. */
async function listed(paths: readonly string[]): Promise<readonly Listed[]> {
  const files = await Promise.all(
    paths.map(async (path): Promise<Listed[]> => {
      const unreadable: Unreadable[] = [];
      const note = (error: InputError, at: string) => unreadable.push({ path: at, error });
      try {
        const inside = await filesIn(path, note);
        return [...(inside?.filter(isWanted) ?? [path]), ...unreadable];
      } catch (error) {
        if (error instanceof InputError) return [{ path, error }];
        throw error;
      }
    }),
  );
  return [...new Set(files.flat())];
}

async function imported(
  library: OwnLibrary,
  collection: string,
  files: readonly Listed[],
  cli: Cli,
): Promise<ImportReport> {
  const progress = progressOf(cli, files.length, 'files');
  try {
    const report = await importFiles(library, collection, opened(files), {
      at: cli.now(),
      by: cli.userName,
      pathsAreStable: true,
      batch: BATCH,
      onFile: (done) => progress.at(done),
    });
    progress.at(files.length);
    return report;
  } finally {
    progress.end();
  }
}

/** One after the other, so that few are in memory at once. */
async function* opened(files: readonly Listed[]): AsyncIterable<ImportSource> {
  for (const file of files) yield typeof file === 'string' ? await read(file) : file;
}

async function read(path: string): Promise<ImportSource> {
  try {
    return await readStored(path);
  } catch (error) {
    if (error instanceof InputError) return { path, error };
    throw error;
  }
}

async function tell(report: ImportReport, cli: Cli) {
  const { duplicates, nearDuplicates, decisions, errors } = report;
  for (const { file, of } of duplicates) await cli.words(`${file} is the same as ${of}.\n`);
  for (const { article, of, similarity } of nearDuplicates) {
    const percent = Math.floor(100 * similarity);
    await cli.words(`${article} is nearly the same as ${of} (${percent} %).\n`);
  }
  for (const { file, links, notes, already, proposals, unplaced } of decisions) {
    const left = `${proposals} only proposed by a machine, ${unplaced} of paragraphs that are not here`;
    await cli.words(
      `${file}: ${links} links and ${notes} notes decided, ${already} were so already; left out: ${left}.\n`,
    );
  }
  for (const { message, hint } of errors) {
    await cli.words(`ordlyd: left out: ${message} ${hint}\n`);
  }
}

async function summary(report: ImportReport, id: string, library: OwnLibrary): Promise<string> {
  const { added, updated, unchanged, duplicates } = report;
  const { title } = await library.ownCollection(id);
  const articles = (await library.store.heads(id)).length;
  const there = unchanged + duplicates.length;
  const counts = `${added.length} added, ${updated.length} updated, ${there} there already`;
  const held = articles === 1 ? '1 article' : `${articles} articles`;
  return `${counts}. "${title}" (${id}) holds ${held}.\n`;
}

/** @throws InputError `files-left-out` where something could not be read */
function refuse({ errors }: ImportReport): void {
  if (errors.length === 0) return;
  const what = errors.length === 1 ? 'One file or article was' : `${errors.length} were`;
  throw new InputError('files-left-out', `${what} left out, as told above.`, 'The rest is in.');
}
