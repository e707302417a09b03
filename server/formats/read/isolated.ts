/**
 * Readers in threads of their own: what a file makes a reader do (a page nested to death, a PDF without
 * end) ends with the thread, after a stated time and within a stated amount of memory, and the program
 * goes on.
 */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { InputError } from '../../core/errors.ts';
import type { Reading } from './index.ts';
import type { ReadReply, ReadRequest } from './worker-protocol.ts';

/** Ordinary files take a second. Time is the clock's: a machine busy with other things is slower by far. */
const BASE_MS = 60_000;
/** Tables of articles take longer the larger they are. */
const MS_PER_MB = 3_000;
/** One thread's heap. The largest table that is read needs less. */
const HEAP_MB = 2048;
/**
 * How long a thread waits for another file. The next one of a folder follows at once; what else comes later
 * can wait for a new thread, a fifth of a second, rather than all other work for the memory of an idle one.
 */
const IDLE_MS = 100;

export interface IsolatedReader {
  /** Safe to call many times at once: calls wait for a free thread. */
  readonly read: (bytes: Uint8Array, fileName: string) => Promise<Reading>;
}

/**
 * @param file - the built worker
 * @param budgetMs - what a file of `bytes` may take; left out, the constants above
 */
export function isolatedReader(
  file: URL,
  budgetMs = (bytes: number) => BASE_MS + (MS_PER_MB * bytes) / 2 ** 20,
): IsolatedReader {
  const idle = new Map<Worker, NodeJS.Timeout>();
  const waiting: (() => void)[] = [];
  // One core is left to who waits for the result.
  let free = Math.max(1, availableParallelism() - 1);

  const start = () => {
    const worker = new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: HEAP_MB } });
    // One that ends while nobody waits for it is no failure; it is not asked again.
    worker.on('error', () => {});
    worker.on('exit', () => forget(worker));
    return worker;
  };
  const keep = (worker: Worker) => {
    const timer = setTimeout(() => {
      forget(worker);
      void worker.terminate();
    }, IDLE_MS);
    idle.set(worker, timer.unref());
  };
  const forget = (worker: Worker) => {
    clearTimeout(idle.get(worker));
    idle.delete(worker);
  };
  const take = () => {
    const [worker] = idle.keys();
    if (worker) forget(worker);
    return worker;
  };
  const enter = () =>
    free > 0 ? void free-- : new Promise<void>((resolve) => waiting.push(resolve));
  const leave = () => {
    const next = waiting.shift();
    if (next) next();
    else free++;
  };

  return {
    async read(bytes, fileName) {
      await enter();
      try {
        const worker = take() ?? start();
        const { reply, alive } = await ask(worker, { bytes, fileName }, budgetMs(bytes.length));
        if (alive) keep(worker);
        return readingOf(reply);
      } finally {
        leave();
      }
    },
  };
}

interface Answer {
  readonly reply: ReadReply;
  /** Whether the thread can be asked again. */
  readonly alive: boolean;
}

function ask(worker: Worker, request: ReadRequest, budget: number): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const onMessage = (reply: ReadReply) => {
      stopListening();
      // An idle thread must not keep a finished command alive.
      worker.unref();
      resolve({ reply, alive: true });
    };
    const onError = (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
        fail('too-large', `needs more than ${HEAP_MB} MB of memory to be read.`);
      } else {
        stopListening();
        reject(error);
      }
    };
    const onExit = () => onError(new Error(`The thread reading ${request.fileName} ended.`));
    const stopListening = () => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
    };
    const fail = (code: string, problem: string) => {
      stopListening();
      void worker.terminate();
      const hint = 'Save only the article, as plain text (.txt) or Markdown (.md).';
      const message = `${request.fileName} ${problem}`;
      resolve({ reply: { kind: 'failed', code, message, hint }, alive: false });
    };
    const seconds = Math.round(budget / 1000);
    const timer = setTimeout(
      () => fail('too-slow', `could not be read within ${seconds} seconds.`),
      budget,
    );
    worker.ref();
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(request);
  });
}

function readingOf(reply: ReadReply): Reading {
  if (reply.kind === 'bug') throw new Error(reply.stack);
  if (reply.kind === 'failed') throw new InputError(reply.code, reply.message, reply.hint);
  const errors = reply.errors.map(({ code, message, hint }) => new InputError(code, message, hint));
  return { articles: reply.articles, errors };
}
