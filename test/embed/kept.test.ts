import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { textHash } from '../../server/core/text/text-hash.ts';
import type { Embed } from '../../server/core/types.ts';
import { kept, type VectorKeep } from '../../server/embed/kept.ts';
import { createOrdlyd } from '../../server/ordlyd.ts';
import { openStoreInMemory } from '../../server/store/libsql.ts';
import type { Store } from '../../server/store/store.ts';
import { fakeEngine, letterEmbed } from '../server/fakes.ts';
import { TINY_DIM, tinyTransformer, writeModel } from './tiny-transformer.ts';

const { model } = fakeEngine;
const other = { ...model, hash: 'ffff' };

let asked: string[][];
const embed: Embed = async (texts, signal) => {
  asked.push([...texts]);
  return letterEmbed(texts, signal);
};
let store: Store;
beforeEach(async () => {
  asked = [];
  store = await openStoreInMemory();
  return () => store.close();
});

describe('kept', () => {
  it('gives what the embedder gives, in order, whatever of it is kept', async () => {
    await kept(embed, model, store)(['a']);
    const texts = ['b', 'a', 'b', '', 'c'];
    expect(await kept(embed, model, store)(texts)).toEqual(await letterEmbed(texts));
  });

  it('asks for every text once, also in the next program', async () => {
    await kept(embed, model, store)(['a', 'b', 'a']);
    await kept(embed, model, store)(['b', 'c']);
    await kept(embed, model, store)(['c', 'a']);
    expect(asked).toEqual([['a', 'b'], ['c']]);
  });

  it('gives no model the vectors of another, and keeps those of one', async () => {
    await kept(embed, model, store)(['a']);
    await kept(embed, other, store)(['a']);
    expect(asked).toEqual([['a'], ['a']]);
    expect((await store.vectors(model.hash, [textHash('a')])).size).toBe(0);
    expect((await store.vectors(other.hash, [textHash('a')])).size).toBe(1);
  });

  it('does without where nothing can be kept', async () => {
    const full: VectorKeep = {
      vectors: async () => new Map(),
      keepVectors: () => Promise.reject(new Error('full')),
      dropVectors: () => Promise.reject(new Error('full')),
    };
    expect(await kept(embed, model, full)(['a'])).toEqual(await letterEmbed(['a']));
  });
});

describe('an opened model', () => {
  const models = mkdtempSync(join(tmpdir(), 'ordlyd-kept-'));
  afterAll(() => rmSync(models, { recursive: true }));

  it.each([
    ['a transformer: its vectors are kept', 'tiny', 1],
    ['the one that ships: made faster than read', undefined, 0],
  ])('that is %s', async (_, name, count) => {
    await writeModel(join(models, 'tiny'), tinyTransformer(), { dim: TINY_DIM });
    const folder = name && join(models, name);
    const open = await createOrdlyd({ model: folder, threads: 1, vectors: store });
    await open.embed(['Våpenhvilen holder.']);
    await open.close();
    const found = await store.vectors(open.model.hash, [textHash('Våpenhvilen holder.')]);
    expect(found.size).toBe(count);
  });
});
