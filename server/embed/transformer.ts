/**
 * The only importer of @xenova/transformers: a folder laid out for that library becomes a function from
 * texts to unit rows. Nothing is ever downloaded.
 */
import { basename, dirname } from 'node:path';
import { env, pipeline } from '@xenova/transformers';
import type { Embed } from '../core/types.ts';
import { unitRows, vectorsOf } from '../core/vectors/rows.ts';
import type { Manifest } from './manifest.ts';

/**
 * Texts per call of the model. All of a batch are padded to its longest, so texts are taken in the
 * order of their length; larger batches than this gain no speed and hold more memory.
 */
const BATCH = 32;

/** @param folder - an absolute path */
export async function loadTransformer(folder: string, manifest: Manifest): Promise<Embed> {
  const { dim, prefixes, quantized } = manifest;
  // Both are global to the library; its defaults look inside node_modules and then on the network.
  env.localModelPath = dirname(folder);
  env.allowRemoteModels = false;
  const extract = await pipeline('feature-extraction', basename(folder), { quantized });
  const pooling = manifest.pooling === 'graph' ? 'cls' : manifest.pooling;

  return async (texts, signal) => {
    const order = texts.map((_, i) => i).sort((i, j) => texts[i].length - texts[j].length);
    const data = new Float32Array(texts.length * dim);
    for (let start = 0; start < order.length; start += BATCH) {
      signal?.throwIfAborted();
      const batch = order.slice(start, start + BATCH);
      const output = await extract(
        batch.map((i) => prefixes.passage + texts[i]),
        { pooling, normalize: false },
      );
      const rows = unitRows(vectorsOf(output.data as Float32Array, dim));
      batch.forEach((i, k) => {
        data.set(rows.data.subarray(k * dim, (k + 1) * dim), i * dim);
      });
    }
    return vectorsOf(data, dim);
  };
}
