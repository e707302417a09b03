import { describe, expect, it } from 'vitest';
import type { Embed } from '../../server/core/types.ts';
import { cached, memoryCache } from '../../server/embed/cache.ts';
import { fakeEngine, letterEmbed } from '../server/fakes.ts';

function counting() {
  const asked: string[][] = [];
  const embed: Embed = async (texts, signal) => {
    asked.push([...texts]);
    return letterEmbed(texts, signal);
  };
  return { asked, embed };
}

describe('cached', () => {
  it('gives what the embedder gives, in order', async () => {
    const { embed } = counting();
    const texts = ['b', 'a', 'b', '', 'c'];
    const remembered = cached(embed, fakeEngine.model);
    await remembered(['a']);
    expect(await remembered(texts)).toEqual(await letterEmbed(texts));
  });

  it('asks for every text once', async () => {
    const { asked, embed } = counting();
    const remembered = cached(embed, fakeEngine.model);
    await remembered(['a', 'b', 'a']);
    await remembered(['b', 'c']);
    await remembered(['c', 'a']);
    expect(asked).toEqual([['a', 'b'], ['c']]);
  });

  it('never gives one model the vectors of another', async () => {
    const { asked, embed } = counting();
    const cache = memoryCache();
    await cached(embed, fakeEngine.model, cache)(['a']);
    await cached(embed, { ...fakeEngine.model, hash: 'ffff' }, cache)(['a']);
    expect(asked).toEqual([['a'], ['a']]);
  });

  it('forgets what was asked for longest ago', async () => {
    const { asked, embed } = counting();
    const remembered = cached(embed, fakeEngine.model, memoryCache(2));
    await remembered(['a']);
    await remembered(['b']);
    await remembered(['a']);
    await remembered(['c']);
    await remembered(['a']);
    await remembered(['b']);
    expect(asked).toEqual([['a'], ['b'], ['c'], ['b']]);
  });

  it('a vector given out can be changed without harm', async () => {
    const remembered = cached(letterEmbed, fakeEngine.model);
    (await remembered(['abc'])).data.fill(7);
    expect(await remembered(['abc'])).toEqual(await letterEmbed(['abc']));
  });
});
