/** Spreads large jobs over worker threads; small ones are done at once where the model is loaded. */
import { Worker } from 'node:worker_threads';
import type { Embed, Vectors } from '../core/types.ts';
import { concatenate, vectorsOf } from '../core/vectors/rows.ts';
import type { Model } from './model.ts';
import type { WorkerReply, WorkerStart } from './worker-protocol.ts';

/**
 * Texts a thread gets at a time: some hundredths of a second of work for the shipped model, seconds for a
 * large one, so that a cancel is soon felt.
 */
const SHARE = 256;

/**
 * Below this, starting threads (each loads the model, about 0.3 s) costs more than it saves. The shipped model
 * alone embeds as many in about 0.1 s: there threads pay where many such jobs follow.
 */
const WORTH_THREADS = 2048;

export interface Pool {
  readonly embed: Embed;
  /** Ends the threads; jobs under way are rejected. */
  close(): Promise<void>;
}

/**
 * @param model - loaded in this thread, used for small jobs
 * @param folder - the model's folder, for the threads to load
 * @param worker - the built worker's file
 * @param size - number of threads; 1 or less means none
 */
export function embedPool(model: Model, folder: string, worker: URL, size: number): Pool {
  let threads: Thread[] | null = null;
  const embed: Embed = async (texts, signal) => {
    if (size <= 1 || texts.length < WORTH_THREADS) return model.embed(texts, signal);
    threads ??= Array.from({ length: size }, () => startThread(worker, { folder }));
    const shares: (readonly string[])[] = [];
    for (let i = 0; i < texts.length; i += SHARE) shares.push(texts.slice(i, i + SHARE));
    const parts: Vectors[] = new Array(shares.length);
    let next = 0;
    await Promise.all(
      threads.map(async (thread) => {
        while (next < shares.length) {
          signal?.throwIfAborted();
          const i = next++;
          parts[i] = vectorsOf(await thread.embed(shares[i]), model.dim);
        }
      }),
    );
    return concatenate(parts, model.dim);
  };
  return {
    embed,
    async close() {
      await Promise.all(threads?.map((thread) => thread.end()) ?? []);
      threads = null;
    },
  };
}

interface Thread {
  embed(texts: readonly string[]): Promise<Float32Array>;
  end(): Promise<unknown>;
}

interface Waiting {
  resolve(data: Float32Array): void;
  reject(error: Error): void;
}

function startThread(file: URL, start: WorkerStart): Thread {
  const worker = new Worker(file, { workerData: start });
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let ended: Error | null = null;
  const endAll = (error: Error) => {
    ended = error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on('message', (reply: WorkerReply) => {
    if (reply.kind === 'ready') return;
    const job = waiting.get(reply.id);
    waiting.delete(reply.id);
    if (waiting.size === 0) worker.unref();
    if (reply.kind === 'vectors') job?.resolve(reply.data);
    else job?.reject(new Error(reply.message));
  });
  worker.on('error', endAll);
  worker.on('exit', () => endAll(new Error('The embedding thread ended.')));
  // An idle thread must not keep a finished command alive; a busy one must.
  worker.unref();
  return {
    embed: (texts) =>
      new Promise((resolve, reject) => {
        if (ended) return reject(ended);
        const id = ++lastId;
        waiting.set(id, { resolve, reject });
        worker.ref();
        worker.postMessage({ id, texts });
      }),
    end: () => worker.terminate(),
  };
}
