/**
 * Threads that run the row kernels together over one shared memory.
 *
 *     main      write arguments ── start ──> prepare the next batch … ──> finish
 *     workers   wait ──> own range of rows ──> one fewer running
 */
import { Worker } from 'node:worker_threads';
import type { Inverted } from './batches.ts';
import { rowKernelsModule } from './row-kernels.ts';

const PAGE_BYTES = 65536;
const CALL_DOUBLES = 13;
const STOP = -1;
/** Bytes; whole cache lines, so that threads do not share one. */
export const ALIGNMENT = 128;

/** Parts of the shared memory, handed out once. */
export class SharedMemory {
  readonly memory: WebAssembly.Memory;
  #used = 0;

  constructor(bytes: number) {
    const pages = Math.ceil(bytes / PAGE_BYTES) + 1;
    this.memory = new WebAssembly.Memory({ initial: pages, maximum: pages, shared: true });
  }

  floats(length: number): Float32Array<SharedArrayBuffer> {
    return new Float32Array(this.#buffer, this.#take(length * 4), length);
  }

  ints(length: number): Int32Array<SharedArrayBuffer> {
    return new Int32Array(this.#buffer, this.#take(length * 4), length);
  }

  doubles(length: number): Float64Array<SharedArrayBuffer> {
    return new Float64Array(this.#buffer, this.#take(length * 8), length);
  }

  get #buffer(): SharedArrayBuffer {
    return this.memory.buffer as unknown as SharedArrayBuffer;
  }

  #take(bytes: number): number {
    const at = this.#used;
    this.#used += Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
    if (this.#used > this.memory.buffer.byteLength) throw new RangeError('shared memory is full');
    return at;
  }
}

export class RowThreads {
  readonly #signal: Int32Array<SharedArrayBuffer>;
  readonly #calls: readonly Float64Array<SharedArrayBuffer>[];
  readonly #scratch: readonly Float32Array[];
  readonly #workers: readonly Worker[];

  /** @param dim - the widest row the threads will handle */
  constructor(shared: SharedMemory, threads: number, dim: number) {
    this.#signal = shared.ints(2);
    this.#scratch = Array.from({ length: threads }, () => shared.floats(dim));
    this.#calls = Array.from({ length: threads }, () => shared.doubles(CALL_DOUBLES));
    const module = new WebAssembly.Module(rowKernelsModule());
    const file = new URL('./row-worker.mjs', import.meta.url);
    this.#workers = this.#calls.map((call) => {
      const { memory } = shared;
      const workerData = {
        module,
        memory,
        control: this.#signal.byteOffset,
        call: call.byteOffset,
      };
      return new Worker(file, { workerData });
    });
  }

  get threads(): number {
    return this.#workers.length;
  }

  /** Starts `sumRows`, thread t on rows [cuts[t], cuts[t + 1]); see RowKernels. */
  startSumRows(
    starts: Int32Array,
    ids: Int32Array,
    table: Float32Array,
    out: Float32Array,
    dim: number,
    cuts: readonly number[],
  ): void {
    const addresses = [starts, ids, table, out].map((array) => array.byteOffset);
    this.#start(0, (t) => [...addresses, dim * 4, cuts[t]!, cuts[t + 1]!]);
  }

  /**
   * Starts `descend`, thread t on gradients [cuts[t], cuts[t + 1]); see RowKernels.
   *
   * @param kept - where every gradient goes, [n, dim]; null to keep none
   */
  startDescend(
    { things, starts, holders }: Inverted,
    gradients: Float32Array,
    table: Float32Array,
    accumulators: Float32Array,
    kept: Float32Array | null,
    dim: number,
    rate: number,
    cuts: readonly number[],
  ): void {
    const arrays = [starts, holders, gradients, things, table, accumulators];
    const addresses = arrays.map((array) => array.byteOffset);
    const stride = kept ? dim * 4 : 0;
    this.#start(1, (t) => {
      const out = kept ?? this.#scratch[t]!;
      return [...addresses, out.byteOffset, stride, dim * 4, rate, cuts[t]!, cuts[t + 1]!];
    });
  }

  /** Waits until every thread has done its part. */
  finish(): void {
    for (;;) {
      const running = Atomics.load(this.#signal, 1);
      if (running === 0) return;
      Atomics.wait(this.#signal, 1, running);
    }
  }

  /** Ends the threads. */
  async stop(): Promise<void> {
    this.#start(STOP, () => []);
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }

  #start(kernel: number, values: (thread: number) => number[]): void {
    this.#calls.forEach((call, thread) => {
      call.set([kernel, ...values(thread)]);
    });
    Atomics.store(this.#signal, 1, this.#workers.length);
    Atomics.add(this.#signal, 0, 1);
    Atomics.notify(this.#signal, 0);
  }
}
