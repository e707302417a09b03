/**
 * Remembers vectors. An entry may be used again if and only if the model's files (by hash) and the
 * text are the same; nothing else goes into a vector.
 */
import type { Embed, ModelIdentity } from '../core/types.ts';
import { row, vectorsOf } from '../core/vectors/rows.ts';

/** About 100 MB at 256 dimensions; the oldest entries go first. */
const CAPACITY = 100_000;

/** Where vectors are kept between calls: by default the memory of this process. */
export interface VectorCache {
  get(key: string): Float32Array | undefined;
  set(key: string, vector: Float32Array): void;
}

/** Keeps the `capacity` vectors asked for most recently. */
export function memoryCache(capacity = CAPACITY): VectorCache {
  const entries = new Map<string, Float32Array>();
  return {
    get(key) {
      const vector = entries.get(key);
      if (vector) {
        entries.delete(key);
        entries.set(key, vector);
      }
      return vector;
    },
    set(key, vector) {
      entries.delete(key);
      entries.set(key, vector);
      if (entries.size > capacity) entries.delete(entries.keys().next().value as string);
    },
  };
}

/** `embed`, asked only for the texts whose vectors are not remembered. */
export function cached(
  embed: Embed,
  model: ModelIdentity,
  cache: VectorCache = memoryCache(),
): Embed {
  return async (texts, signal) => {
    const keys = texts.map((text) => `${model.hash}\0${text}`);
    const found = keys.map((key) => cache.get(key));
    const missing = [...new Set(texts.filter((_, i) => found[i] === undefined))];
    if (missing.length > 0) {
      const vectors = await embed(missing, signal);
      const fresh = new Map(missing.map((text, i) => [text, row(vectors, i).slice()]));
      for (const [text, vector] of fresh) cache.set(`${model.hash}\0${text}`, vector);
      // All new, each once: what was asked for is what came.
      if (missing.length === texts.length) return vectors;
      texts.forEach((text, i) => {
        found[i] ??= fresh.get(text);
      });
    }
    const data = new Float32Array(texts.length * model.dim);
    found.forEach((vector, i) => {
      data.set(vector as Float32Array, i * model.dim);
    });
    return vectorsOf(data, model.dim);
  };
}
