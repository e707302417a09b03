/** Vectors that outlast the program, for models that take longer to make one than a disk to give it. */
import { textHash } from '../core/text/text-hash.ts';
import type { Embed, ModelIdentity } from '../core/types.ts';
import { row, vectorsOf } from '../core/vectors/rows.ts';

/** Where they are kept, by the hash of the model and `textHash` of the text. */
export interface VectorKeep {
  /** Those that are there. */
  vectors(model: string, texts: readonly string[]): Promise<ReadonlyMap<string, Float32Array>>;
  /** May fail: what is not kept is made again. */
  keepVectors(model: string, vectors: ReadonlyMap<string, Float32Array>): Promise<void>;
  /** Throws those of all other models away. May fail, too. */
  dropVectors(except: string): Promise<void>;
}

/**
 * `embed`, asked only for the texts whose vectors are not kept, each once. When the first are kept those of
 * other models go: a disk is not to fill up with what is no longer used.
 */
export function kept(embed: Embed, model: ModelIdentity, keep: VectorKeep): Embed {
  let isAlone = false;
  const put = async (vectors: ReadonlyMap<string, Float32Array>) => {
    if (!isAlone) await keep.dropVectors(model.hash);
    isAlone = true;
    await keep.keepVectors(model.hash, vectors);
  };
  return async (texts, signal) => {
    const hashes = texts.map(textHash);
    const found = new Map(await keep.vectors(model.hash, [...new Set(hashes)]));
    const missing = new Map<string, string>();
    texts.forEach((text, i) => {
      const hash = hashes[i]!;
      if (!found.has(hash)) missing.set(hash, text);
    });
    if (missing.size > 0) {
      const vectors = await embed([...missing.values()], signal);
      const fresh = new Map([...missing.keys()].map((hash, i) => [hash, row(vectors, i)]));
      // A disk that is full or read-only stops nobody from comparing texts.
      await put(fresh).catch(() => {});
      for (const [hash, vector] of fresh) found.set(hash, vector);
    }
    const data = new Float32Array(texts.length * model.dim);
    hashes.forEach((hash, i) => {
      data.set(found.get(hash)!, i * model.dim);
    });
    return vectorsOf(data, model.dim);
  };
}
