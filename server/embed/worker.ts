/** One thread with a model of its own; its parent sends texts and gets vectors. */
import { parentPort, workerData } from 'node:worker_threads';
import { loadModel } from './model.ts';
import type { WorkerReply, WorkerRequest, WorkerStart } from './worker-protocol.ts';

const port = parentPort;
if (!port) throw new Error('The embedding worker runs only as a worker thread.');

const model = await loadModel((workerData as WorkerStart).folder);

port.on('message', async ({ id, texts }: WorkerRequest) => {
  try {
    const { data } = await model.embed(texts);
    reply({ kind: 'vectors', id, data }, [data.buffer as ArrayBuffer]);
  } catch (error) {
    reply({ kind: 'failed', id, message: (error as Error).message });
  }
});
reply({ kind: 'ready' });

function reply(message: WorkerReply, transfer: ArrayBuffer[] = []): void {
  port?.postMessage(message, transfer);
}
