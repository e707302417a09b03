/** The thread that reads a file at a time; see `isolated.ts`. */
import { parentPort } from 'node:worker_threads';
import { InputError } from '../../core/errors.ts';
import { readInPlace } from './index.ts';
import type { ReadProblem, ReadReply, ReadRequest } from './worker-protocol.ts';

const plain = ({ code, message, hint }: InputError): ReadProblem => ({ code, message, hint });

parentPort?.on('message', async ({ bytes, fileName }: ReadRequest) => {
  parentPort?.postMessage(await reply(bytes, fileName));
});

async function reply(bytes: Uint8Array, fileName: string): Promise<ReadReply> {
  try {
    const { articles, errors } = await readInPlace(bytes, fileName);
    return { kind: 'read', articles, errors: errors.map(plain) };
  } catch (error) {
    if (error instanceof InputError) return { kind: 'failed', ...plain(error) };
    return { kind: 'bug', stack: (error as Error).stack ?? String(error) };
  }
}
