/** The command line without a process: what it says is kept, its folders are the test's. */
import { vi } from 'vitest';
import { runCli } from '../../server/cli/cli.ts';
import type { Cli } from '../../server/cli/world.ts';

export interface FakeCli {
  /** Runs one command. */
  run(...argv: string[]): Promise<{ code: number; out: string; words: string }>;
  /** Ends what runs until it is stopped. */
  stop(): void;
  /** What the command that runs, or ran last, has said so far. */
  words(): string;
  out(): string;
}

/** @param dataFolder - where the store is */
export function fakeCli(dataFolder: string, overrides: Partial<Cli> = {}): FakeCli {
  let [out, words] = ['', ''];
  let stop = () => {};
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  const none = async (): Promise<never> => {
    throw new Error('Not a part of this world.');
  };
  const cli: Cli = {
    version: '1.2.3',
    corpus: 'corpus',
    models: 'models',
    defaultModel: 'none',
    dataFolder,
    userName: 'Ada',
    now: () => '2024-05-01T12:00:00.000Z',
    env: {},
    out: async (text) => {
      out += text;
    },
    words: async (text) => {
      words += text;
    },
    interactive: false,
    openOrdlyd: none,
    library: none,
    stores: () => import('../../server/store/libsql.ts'),
    fetching: none,
    readInput: async () => new Uint8Array(),
    serve: none,
    untilStopped: () => stopped,
    ...overrides,
  };
  return {
    async run(...argv) {
      [out, words] = ['', ''];
      // Tests of processes have a folder of their own there, which commands would prefer.
      vi.stubEnv('ORDLYD_DATA', undefined);
      const code = await runCli(argv, cli);
      return { code, out, words };
    },
    stop,
    words: () => words,
    out: () => out,
  };
}
