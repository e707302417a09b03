/**
 * A thread that runs one part of each row kernel call. Plain JavaScript, because a worker is loaded
 * from a file as it stands, from the sources and from the bundle alike.
 */
import { workerData } from 'node:worker_threads';

/** @type {{module: WebAssembly.Module, memory: WebAssembly.Memory, control: number, call: number}} */
const { module, memory, control, call } = workerData;
const kernels = /** @type {Record<string, (...values: number[]) => void>} */ (
  /** @type {unknown} */ (new WebAssembly.Instance(module, { shared: { memory } }).exports)
);
/** [calls made so far, parts still running]. */
const signal = new Int32Array(memory.buffer, control, 2);
/** [kernel: 0 or 1, its arguments …], doubles, one block a worker. */
const values = new Float64Array(memory.buffer, call, 13);

let seen = 0;
for (;;) {
  Atomics.wait(signal, 0, seen);
  if (Atomics.load(signal, 0) === seen) continue;
  seen = Atomics.load(signal, 0);
  const [kernel, ...rest] = values;
  if (kernel === 0) kernels.sumRows?.(...rest.slice(0, 7));
  else if (kernel === 1) kernels.descend?.(...rest);
  else break;
  if (Atomics.sub(signal, 1, 1) === 1) Atomics.notify(signal, 1);
}
