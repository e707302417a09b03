/** Files and folders watched for what is new in them. */
import { watch } from 'chokidar';

/** A file counts as written when its size has stood still for so long, in milliseconds. */
const SETTLED_MS = 500;

export interface Watching {
  /** Paths that appeared or changed since the last lot, each once; waits for the first. Ends when closed. */
  lots(): AsyncGenerator<readonly string[]>;
  close(): Promise<void>;
}

/** Watches from the moment it resolves; hidden files are left out. */
export async function watchFiles(paths: readonly string[]): Promise<Watching> {
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
