/** Files and folders watched for what is new in them. */
import { watch } from 'chokidar';
import { InputError } from '../core/errors.ts';

/** A file counts as written when its size has stood still for so long, in milliseconds. */
const SETTLED_MS = 500;

export interface Watching {
  /** Paths that appeared or changed since the last lot, each once; waits for the first. Ends when closed. */
  lots(): AsyncGenerator<readonly string[]>;
  close(): Promise<void>;
}

/**
 * Watches from the moment it resolves; hidden files are left out.
 * @param onUnwatched - told of what the system does not let be watched; the rest is
 */
export async function watchFiles(
  paths: readonly string[],
  onUnwatched: (error: InputError) => unknown,
): Promise<Watching> {
  const waiting = new Set<string>();
  let closed = false;
  let wake = () => {};
  const watcher = watch([...paths], {
    ignoreInitial: true,
    ignored: (path) => !paths.includes(path) && /[/\\]\.[^/\\]*$/u.test(path),
    awaitWriteFinish: { stabilityThreshold: SETTLED_MS },
  });
  const note = (path: string) => {
    waiting.add(path);
    wake();
  };
  watcher.on('add', note).on('change', note);
  watcher.on('error', (error) => void onUnwatched(unwatched(error as NodeJS.ErrnoException)));
  await new Promise<void>((resolve) => watcher.once('ready', resolve));
  return {
    async *lots() {
      while (!closed) {
        if (waiting.size === 0) {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
        const lot = [...waiting];
        waiting.clear();
        if (lot.length > 0) yield lot;
      }
    },
    async close() {
      closed = true;
      wake();
      await watcher.close();
    },
  };
}

function unwatched(error: NodeJS.ErrnoException): InputError {
  return new InputError(
    'file-unwatched',
    `${error.path ?? 'A folder'} cannot be watched (${error.code ?? error.message}).`,
    'What changes there goes in when it is imported again.',
    { cause: error },
  );
}
