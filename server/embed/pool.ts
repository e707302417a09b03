/** Spreads long work over worker threads; what is soon done is done at once where the model is loaded. */
import { cpuUsage } from 'node:process';
import { Worker } from 'node:worker_threads';
import type { Embed, ModelIdentity, Vectors } from '../core/types.ts';
import { vectorsOf } from '../core/vectors/rows.ts';
import type { WorkerReply, WorkerStart } from './worker-protocol.ts';

/**
 * Texts a thread gets at a time: some hundredths of a second of work for the shipped model, seconds for a
 * large one, so that a cancel is soon felt.
 */
const SHARE = 256;

/**
 * Milliseconds of processor time spent embedding here before threads are started. Starting them costs this
 * much where it costs most (half a second each for the shipped model, more for a large one, and another
 * model in memory), so whatever the model, waiting as long as they cost is at most twice as slow as the
 * better choice would have been (the ski rental of Karlin et al. 1988). The shipped model embeds some
 * 30,000 texts meanwhile.
 */
const WORTH_THREADS_MS = 2000;

export interface Pool {
  readonly embed: Embed;
  /** Ends the threads; jobs under way are rejected. */
  close(): Promise<void>;
}

/**
 * @param model - loaded in this thread, used for small jobs and until threads are worth starting
 * @param folder - the model's folder, for the threads to load
 * @param worker - the built worker's file
 * @param size - number of threads; 1 or less means none
 * @param worthThreadsMs - what larger jobs take in this thread, all together, before there are threads
 */
export function embedPool(
  model: ModelIdentity & { readonly embed: Embed },
  folder: string,
  worker: URL,
  size: number,
  worthThreadsMs = WORTH_THREADS_MS,
): Pool {
  let threads: Thread[] | null = null;
  let spent = 0;
  let turn: Promise<unknown> = Promise.resolve();
  // One share after another, also of jobs given together, so that no time counts twice.
  const embedHere = (texts: readonly string[], signal?: AbortSignal): Promise<Vectors> => {
    const work = turn.then(async () => {
      // Not the clock's time: on a machine busy with other things, threads would not get on either.
      const before = cpuUsage();
      const vectors = await model.embed(texts, signal);
      const { user, system } = cpuUsage(before);
      spent += (user + system) / 1000;
      return vectors;
    });
    turn = work.catch(() => {});
    return work;
  };
  const embed: Embed = async (texts, signal) => {
    if (size <= 1 || texts.length <= SHARE) return model.embed(texts, signal);
    const shares: (readonly string[])[] = [];
    for (let i = 0; i < texts.length; i += SHARE) shares.push(texts.slice(i, i + SHARE));
    const data = new Float32Array(texts.length * model.dim);
    const place = (share: number, rows: Float32Array) => data.set(rows, share * SHARE * model.dim);
    let next = 0;
    while (!threads && next < shares.length && spent < worthThreadsMs) {
      const share = next++;
      place(share, (await embedHere(shares[share], signal)).data);
    }
    if (next < shares.length) {
      threads ??= Array.from({ length: size }, () => startThread(worker, { folder }));
      await Promise.all(
        threads.map(async (thread) => {
          while (next < shares.length) {
            signal?.throwIfAborted();
            const i = next++;
            place(i, await thread.embed(shares[i]));
          }
        }),
      );
    }
    return vectorsOf(data, model.dim);
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
