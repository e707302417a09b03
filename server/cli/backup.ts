/** `ordlyd backup` and `ordlyd restore`: a copy of everything of one's own, and back. */
import { resolve } from 'node:path';
import { Command } from 'commander';
import { recordsIn, recordsOf } from '../backup.ts';
import { InputError } from '../core/errors.ts';
import { exists, linesIn, readHead } from '../store/files.ts';
import { type Store, StoreError } from '../store/store.ts';
import { HEADER_BYTES, isStoreFile, putAside } from '../store/store-file.ts';
import { dataFolder, dataOption, withStore } from './store.ts';
import type { Cli } from './world.ts';

interface Options {
  readonly data?: string;
  readonly replace?: boolean;
}

export function backupCommand(cli: Cli): Command {
  return new Command('backup')
    .description('copy everything of your own into one file, while it is in use, too')
    .argument('<file>', 'where to')
    .option('--replace', 'also where there is such a file')
    .addOption(dataOption())
    .action(async (file: string, { data, replace }: Options) => {
      const path = resolve(file);
      await withStore(cli, data, async (store) => {
        if (path === store.place.file) {
          throw new InputError(
            'file-exists',
            `${path} is the store itself.`,
            'Choose another name.',
          );
        }
        if (!replace && (await exists(path))) {
          const hint = 'Choose another name, or say --replace.';
          throw new InputError('file-exists', `There is a file ${path}.`, hint);
        }
        await store.backup(path);
        await cli.out(`${await contents(store)} are in ${path}.\n`);
      });
    });
}

export function restoreCommand(cli: Cli): Command {
  return new Command('restore')
    .description('bring back what `ordlyd backup` or `ordlyd export --all` has written')
    .argument('<file>', 'a backup, or a dump in JSON Lines')
    .option('--replace', 'in the place of what is there, which is kept beside it')
    .addOption(dataOption())
    .action(async (file: string, { data, replace = false }: Options) => {
      const path = resolve(file);
      await withRecords(path, cli, async (records) => {
        await makeWay(cli, data, replace);
        await withStore(cli, data, async (store) => {
          await store.replaceAll(records);
          await cli.out(`${await contents(store)} are back in ${store.place.file}.\n`);
        });
      });
    });
}

/** What a backup or a dump holds, told apart by how they begin. */
async function withRecords(
  path: string,
  cli: Cli,
  work: (records: ReturnType<typeof recordsOf>) => Promise<void>,
): Promise<void> {
  if (!isStoreFile(await readHead(path, HEADER_BYTES))) {
    await work(recordsIn(linesIn(path), path));
    return;
  }
  const { openBackup } = await cli.stores();
  const backup = await openBackup(path);
  try {
    await work(recordsOf(backup));
  } finally {
    await backup.close();
  }
}

/**
 * Sees that nothing is lost by what comes in the place of what is there.
 * @throws InputError `store-not-empty` where nobody has said that it may be replaced
 */
async function makeWay(cli: Cli, data: string | undefined, replace: boolean): Promise<void> {
  const mark = `before-${cli.now().replaceAll(/[:.]/gu, '-')}`;
  try {
    await withStore(cli, data, async (store) => {
      const { place } = store;
      // Where nothing can be written, that is told when it is tried.
      if (place.readOnly !== null || (await isEmpty(store))) return;
      if (!replace) {
        throw new InputError(
          'store-not-empty',
          `${place.file} holds ${await contents(store)}.`,
          'Say --replace to put the backup in their place; they are kept beside it.',
        );
      }
      const kept = place.file.replace(/\.db$/u, `-${mark}.db`);
      await store.backup(kept);
      await cli.words(`What was there is kept in ${kept}.\n`);
    });
  } catch (error) {
    if (!replace || !(error instanceof StoreError) || error.code !== 'store-damaged') throw error;
    const kept = await putAside(dataFolder(cli, data), mark);
    await cli.words(`The damaged store is kept in ${kept}.\n`);
  }
}

async function isEmpty(store: Store): Promise<boolean> {
  return (await store.collections()).length === 0 && (await store.operations()).length === 0;
}

/** "3 collections, 120 articles and 45 operations" */
async function contents(store: Store): Promise<string> {
  const count = new Intl.NumberFormat('en');
  const of = (list: readonly unknown[], thing: string) =>
    `${count.format(list.length)} ${thing}${list.length === 1 ? '' : 's'}`;
  const collections = of(await store.collections(), 'collection');
  const articles = of(await store.heads(null), 'article');
  return `${collections}, ${articles} and ${of(await store.operations(), 'operation')}`;
}
