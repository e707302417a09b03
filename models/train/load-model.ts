/** An exported model, read the way the server reads it. */
import { basename, dirname, resolve } from 'node:path';
import { env, pipeline } from '@xenova/transformers';
import type { EncodeTexts } from './evaluate.ts';

/** Texts at a time: padding to the longest of many would waste the saving. */
const BATCH = 32;

export async function loadModel(folder: string): Promise<EncodeTexts> {
  const path = resolve(folder);
  env.localModelPath = dirname(path);
  env.allowRemoteModels = false;
  const encoder = await pipeline('feature-extraction', basename(path));
  return async (texts) => {
    const parts: Float32Array[] = [];
    let dim = 0;
    for (let start = 0; start < texts.length; start += BATCH) {
      const out = await encoder([...texts.slice(start, start + BATCH)], { pooling: 'cls' });
      parts.push(out.data as Float32Array);
      dim = out.dims[1]!;
    }
    const data = new Float32Array(texts.length * dim);
    parts.forEach((part, i) => {
      data.set(part, i * BATCH * dim);
    });
    return { data, n: texts.length, dim };
  };
}
