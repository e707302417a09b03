/** The user's own data on the command line: where it lies. */
import { join, resolve } from 'node:path';
import { Command, Option } from 'commander';
import { type Decisions, decisionsOf } from '../core/review/decisions.ts';
import type { Collection } from '../core/types.ts';
import { createLibrary, type OwnLibrary } from '../library.ts';
import { exists } from '../store/files.ts';
import type { Store } from '../store/store.ts';
import { STORE_FILE } from '../store/store-file.ts';
import { openCollections } from '../workspace.ts';
import type { Cli } from './world.ts';

export function dataOption(): Option {
  return new Option('--data <folder>', "folder of one's own articles and decisions").env(
    'ORDLYD_DATA',
  );
}

export function dataFolder(cli: Cli, data: string | undefined): string {
  return resolve(data ?? cli.dataFolder);
}

/** Opens the store for a piece of work; says so where it can be read only. */
export async function withStore(
  cli: Cli,
  data: string | undefined,
  work: (store: Store) => Promise<void>,
): Promise<void> {
  const { openStore } = await cli.stores();
  const store = await openStore(dataFolder(cli, data));
  try {
    if (store.place.readOnly !== null) {
      await cli.words(`${store.place.readOnly} What is there can be read.\n`);
    }
    await work(store);
  } finally {
    await store.close();
  }
}

/** As `withStore`, of a store that need not be there: where nothing is kept yet, none is made. */
export async function withStoreIfAny(
  cli: Cli,
  data: string | undefined,
  work: (store: Store) => Promise<void>,
): Promise<void> {
  if (await exists(join(dataFolder(cli, data), STORE_FILE))) return withStore(cli, data, work);
  const { openStoreInMemory } = await cli.stores();
  const store = await openStoreInMemory();
  try {
    await work(store);
  } finally {
    await store.close();
  }
}

/** All there is to read: what ships, and what is kept in the store, if there is one. */
export async function withLibrary(
  cli: Cli,
  data: string | undefined,
  work: (library: OwnLibrary, shipped: readonly Collection[]) => Promise<void>,
): Promise<void> {
  const shipped = await openCollections(cli.corpus);
  await withStoreIfAny(cli, data, (store) => work(createLibrary(shipped, store), shipped));
}

/** What people have decided, as of now. */
export async function decisionsIn(store: Store): Promise<Decisions> {
  return decisionsOf((await store.operations()).map(({ operation }) => operation));
}

export function whereCommand(cli: Cli): Command {
  return new Command('where')
    .description("print the file of one's own articles and decisions")
    .addOption(dataOption())
    .action(async ({ data }: { data?: string }) => {
      await cli.out(`${join(dataFolder(cli, data), STORE_FILE)}\n`);
    });
}
