import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Vectors } from '../../server/core/types.ts';
import { row } from '../../server/core/vectors/rows.ts';
import { cosines } from '../../server/core/vectors/similarity.ts';
import { loadModel, type Model } from '../../server/embed/model.ts';
import { embedPool } from '../../server/embed/pool.ts';

const path = (relative: string) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));
const folder = path('models/nordic-static');

let model: Model;
beforeAll(async () => {
  model = await loadModel(folder);
});

const lengths = (vectors: Vectors) =>
  Array.from({ length: vectors.n }, (_, i) => Math.hypot(...row(vectors, i)));

describe('the model that ships', () => {
  it('gives the same text the same vector, alone or in company', async () => {
    const text = 'Statsministeren møtte pressen tirsdag.';
    const alone = await model.embed([text]);
    const company = await model.embed([`${text} ${text}`.repeat(9), text, 'Kort.', text]);
    expect([...row(company, 1)]).toEqual([...row(company, 3)]);
    row(alone, 0).forEach((x, d) => {
      expect(row(company, 1)[d]).toBeCloseTo(x, 5);
    });
  });

  it.each([
    [
      'nb-de',
      'Brannen ødela et lager ved havnen.',
      'Das Feuer zerstörte ein Lager am Hafen.',
      'Der Trainer lobte die junge Mannschaft.',
    ],
    [
      'da-sv',
      'Regeringen vil sænke skatten på benzin.',
      'Regeringen vill sänka skatten på bensin.',
      'Flickan simmade över sjön på en timme.',
    ],
    [
      'en-nn',
      'The school opens again on Monday.',
      'Skulen opnar att måndag.',
      'Prisen på kaffi har stige kraftig.',
    ],
    [
      'de-sv',
      'Der Außenminister reist nach Peking.',
      'Utrikesministern reser till Peking.',
      'Katten sov på soffan hela dagen.',
    ],
  ])('%s: a translation is nearer than a stranger', async (_, text, translation, stranger) => {
    const [near, far] = cosines(
      await model.embed([text]),
      await model.embed([translation, stranger]),
    ).data;
    expect(near).toBeGreaterThan(far + 0.2);
  });

  it('gives rows of length 1, and 0 to what has no words', async () => {
    const vectors = await model.embed(['Hei.', '', '   ', 'Ein Satz mit mehreren Wörtern']);
    const [one, empty, blank, more] = lengths(vectors);
    expect(one).toBeCloseTo(1, 4);
    expect(more).toBeCloseTo(1, 4);
    expect([empty, blank]).toEqual([0, 0]);
    expect(vectors.data.every(Number.isFinite)).toBe(true);
  });

  it('reads a text of 100,000 characters to its end', async () => {
    const long = 'Forhandlingene om handelsavtalen fortsatte. '.repeat(2300);
    const other = `${long.slice(0, 50_000)}${'Hunden løp ut i hagen. '.repeat(2200)}`;
    const vectors = await model.embed([long, other, 'Forhandlingene om handelsavtalen fortsatte.']);
    const [same, changed] = cosines(vectors, vectors).data.subarray(2 * 3);
    expect(same).toBeGreaterThan(0.98);
    expect(changed).toBeLessThan(same - 0.02);
  });

  it('of nothing is nothing', async () => {
    expect(await model.embed([])).toMatchObject({ n: 0, dim: model.dim });
  });

  it('stops when told to', async () => {
    const stop = AbortSignal.abort(new Error('enough'));
    await expect(model.embed(['Hei.'], stop)).rejects.toThrow('enough');
  });
});

describe('the pool', () => {
  const texts = Array.from({ length: 1100 }, (_, i) => `Sak nummer ${i} ble behandlet i dag.`);
  const worker = new URL('../../dist/embed-worker.mjs', import.meta.url);
  const missing = new URL('../../dist/no-such-worker.mjs', import.meta.url);
  const size = Math.max(2, availableParallelism());

  it.each([
    ['threads from the start', 0],
    ['threads once this one has worked a while', 1],
  ])('gives the same vectors from %s, in order', async (_, worthThreadsMs) => {
    const pool = embedPool(model, folder, worker, size, worthThreadsMs);
    try {
      const [parallel, single] = [await pool.embed(texts), await model.embed(texts)];
      expect(parallel.n).toBe(texts.length);
      parallel.data.forEach((x, k) => {
        if (Math.abs(x - single.data[k]) > 1e-4) throw new Error(`differs at ${k}`);
      });
    } finally {
      await pool.close();
    }
  });

  it('starts no thread for what is soon done, however much of it is asked for at once', async () => {
    const pool = embedPool(model, folder, missing, size, Number.POSITIVE_INFINITY);
    const [first, second] = await Promise.all([pool.embed(texts), pool.embed(texts.toReversed())]);
    expect([...row(first, 0)]).toEqual([...row(second, texts.length - 1)]);
  });

  it('fails as its threads do', async () => {
    const pool = embedPool(model, folder, missing, size, 0);
    await expect(pool.embed(texts)).rejects.toThrow(/no-such-worker/);
  });

  it('ends a job that is called off, and goes on with the next', async () => {
    const pool = embedPool(model, folder, missing, size, Number.POSITIVE_INFINITY);
    const calledOff = pool.embed(texts, AbortSignal.abort());
    await expect(calledOff).rejects.toThrow(/abort/i);
    expect((await pool.embed(texts)).n).toBe(texts.length);
  });
});

describe('a folder that is no model', () => {
  it.each([
    ['models/nope', 'model-missing', /ordlyd\.json/],
    ['corpus', 'model-missing', /ordlyd\.json/],
  ])('%s', async (name, code, message) => {
    await expect(loadModel(path(name))).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message),
    });
  });
});
