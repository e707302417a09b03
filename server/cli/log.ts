/** `ordlyd log` and `ordlyd replay`: what was decided, to take to another machine. */
import { resolve } from 'node:path';
import { Command } from 'commander';
import { operationsIn } from '../backup.ts';
import { articlesOf } from '../core/review/history.ts';
import type { Operation } from '../core/review/operation.ts';
import { createLibrary } from '../library.ts';
import { linesIn } from '../store/files.ts';
import { openCollections } from '../workspace.ts';
import { dataOption, withStore, withStoreIfAny } from './store.ts';
import type { Cli } from './world.ts';

export function logCommand(cli: Cli): Command {
  return new Command('log')
    .description('print every decision, oldest first, one JSON a line')
    .addOption(dataOption())
    .action(async ({ data }: { data?: string }) => {
      await withStoreIfAny(cli, data, async (store) => {
        for (const { operation } of await store.operations()) {
          await cli.out(`${JSON.stringify(operation)}\n`);
        }
      });
    });
}

export function replayCommand(cli: Cli): Command {
  return new Command('replay')
    .description('add the decisions of another log; those that are there already count once')
    .argument('<file>', 'as `ordlyd log` prints it; "-" reads stdin')
    .addOption(dataOption())
    .action(async (file: string, { data }: { data?: string }) => {
      const lines = file === '-' ? linesOf(await cli.readInput()) : linesIn(resolve(file));
      const operations = await operationsIn(lines, file);
      const shipped = await openCollections(cli.corpus);
      await withStore(cli, data, async (store) => {
        const fresh = await store.append(operations);
        await cli.out(`${operations.length} operations, ${fresh.length} of them new.\n`);
        const here = await createLibrary(shipped, store).articleIds();
        const missing = new Set(fresh.flatMap(spokenOf).filter((id) => !here.has(id)));
        if (missing.size === 0) return;
        await cli.words(
          `They also speak of articles that are not here, and count once those are: ${[...missing].join(', ')}.\n`,
        );
      });
    });
}

function spokenOf({ action }: Operation): readonly string[] {
  return action.type === 'undo' ? [] : articlesOf(action);
}

async function* linesOf(bytes: Uint8Array): AsyncGenerator<string> {
  yield* new TextDecoder().decode(bytes).split('\n');
}
