/** Two texts of thousands of paragraphs, each step in a process of its own: what it takes is then its own. */
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { paragraphs, seeded } from './texts.ts';

export const LONG_PARAGRAPHS = 2000;

const WORDS = 40;

export interface LongRun {
  readonly milliseconds: number;
  /** The most its process ever held, everything in it included; bytes. */
  readonly peak: number;
}

/** The same paragraphs in two orders. */
function longTexts(sentences: readonly string[]): string[][] {
  return [1, 2].map((seed) => {
    const random = seeded(seed);
    return paragraphs(sentences, LONG_PARAGRAPHS, WORDS).sort(() => random() - 0.5);
  });
}

/** The two as files, for as long as `work` takes. */
async function withLongFiles<T>(
  sentences: readonly string[],
  work: (files: readonly string[]) => T,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'ordlyd-bench-'));
  try {
    const writing = longTexts(sentences).map(async (texts, k) => {
      const file = join(folder, `${k}.txt`);
      await writeFile(file, texts.join('\n\n'));
      return file;
    });
    return work(await Promise.all(writing));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Aligns the two, vectors ready before the clock starts (`align-long.ts`). */
export async function alignLong(sentences: readonly string[]): Promise<LongRun> {
  const script = ['server/run-script.mjs', 'test/bench/align-long.ts'];
  const { stdout } = await withLongFiles(sentences, (files) => run([...script, ...files]));
  return JSON.parse(stdout) as LongRun;
}

/** From two files to all links on the screen: `ordlyd compare`. */
export function compareLong(sentences: readonly string[]): Promise<LongRun> {
  return withLongFiles(sentences, (files) => {
    const start = performance.now();
    const { stderr } = run(['--import', TELL_PEAK, 'dist/ordlyd.mjs', 'compare', ...files]);
    const milliseconds = performance.now() - start;
    return { milliseconds, peak: peakIn(stderr) };
  });
}

/**
 * A module that has its process say on leaving how much it held at most. Not `process.resourceUsage()`, which
 * on Linux counts what the process that started it held.
 */
const TELL_PEAK = `data:text/javascript,${encodeURIComponent(
  "import {readFileSync} from 'node:fs';" +
    "process.on('exit', () => console.error(readFileSync('/proc/self/status', 'utf8')));",
)}`;

/** Bytes, from what Linux says of a process. */
export function peakIn(status: string): number {
  const kilobytes = /^VmHWM:\s*(\d+) kB$/m.exec(status)?.[1];
  if (kilobytes === undefined) throw new Error('Only Linux tells how much a process held at most.');
  return Number(kilobytes) * 2 ** 10;
}

/** What a command prints may be long. */
const MOST_OUTPUT = 2 ** 28;

function run(args: readonly string[]) {
  const options = { encoding: 'utf8', maxBuffer: MOST_OUTPUT } as const;
  const done = spawnSync(process.execPath, args, options);
  if (done.status !== 0) throw new Error(done.stderr);
  return done;
}
