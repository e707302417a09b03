import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { row } from '../../server/core/vectors/rows.ts';
import { cosines } from '../../server/core/vectors/similarity.ts';
import { centred, commonDirection } from '../../server/embed/centre.ts';
import { type FetchOptions, fetchModel } from '../../server/embed/fetch-model.ts';
import { listModels, measureSpeed, modelFolder } from '../../server/embed/library.ts';
import { identify, loadModel } from '../../server/embed/model.ts';
import { TINY_DIM, tinyTransformer, writeModel } from './tiny-transformer.ts';

let models: string;
beforeAll(async () => {
  models = await mkdtemp(join(tmpdir(), 'ordlyd-models-'));
  const files = tinyTransformer();
  await writeModel(join(models, 'tiny-mean'), files, { dim: TINY_DIM });
  await writeModel(join(models, 'tiny-cls'), files, { dim: TINY_DIM, pooling: 'cls' });
  const prefixes = { query: 'query: ', passage: 'passage: ' };
  await writeModel(join(models, 'tiny-prefixed'), files, { dim: TINY_DIM, prefixes });
  await writeModel(join(models, 'tiny-other'), tinyTransformer(2), { dim: TINY_DIM });
});
afterAll(() => rm(models, { recursive: true }));

const embedded = async (name: string, text: string) =>
  row(await (await loadModel(join(models, name))).embed([text]), 0);

describe('a transformer dropped into models/', () => {
  it('gives unit rows, alone or padded in a batch', async () => {
    const { embed, dim } = await loadModel(join(models, 'tiny-mean'));
    expect(dim).toBe(TINY_DIM);
    const batch = await embed(['en kort tekst', 'en mye lengre tekst som fyller batchen helt']);
    const alone = await embed(['en kort tekst']);
    row(alone, 0).forEach((value, d) => {
      expect(row(batch, 0)[d]).toBeCloseTo(value, 4);
    });
    expect(Math.hypot(...row(batch, 1))).toBeCloseTo(1, 4);
  });

  it('is used with the pooling and the prefixes its ordlyd.json declares', async () => {
    const plain = await embedded('tiny-mean', 'hei');
    const cls = await embedded('tiny-cls', 'hei');
    const prefixed = await embedded('tiny-prefixed', 'hei');
    const written = await embedded('tiny-mean', 'passage: hei');
    const alike = (a: Float32Array, b: Float32Array) =>
      a.every((value, d) => Math.abs(value - b[d]) < 1e-4);
    expect(alike(plain, cls)).toBe(false);
    expect(alike(plain, prefixed)).toBe(false);
    expect(alike(prefixed, written)).toBe(true);
  });

  it('has a hash of its own, by its files and its settings', async () => {
    const names = ['tiny-mean', 'tiny-cls', 'tiny-prefixed', 'tiny-other'];
    const hashes = await Promise.all(
      names.map(async (name) => (await identify(join(models, name))).hash),
    );
    expect(new Set(hashes).size).toBe(names.length);
  });
});

describe('the list of models', () => {
  it('has every folder with an ordlyd.json, with size and hash', async () => {
    const listed = await listModels(models);
    expect(listed.map(({ name }) => name)).toEqual([
      'tiny-cls',
      'tiny-mean',
      'tiny-other',
      'tiny-prefixed',
    ]);
    for (const model of listed) {
      expect(model.bytes).toBeGreaterThan(1000);
      expect(model.hash).toMatch(/^[0-9a-f]{16}$/);
      expect(model.fitted).toBe(false);
    }
  });

  it('measures a speed', async () => {
    expect(await measureSpeed(join(models, 'tiny-mean'))).toBeGreaterThan(0);
  });

  it('finds a model by name or by folder, and says which there are', async () => {
    expect(await modelFolder('tiny-cls', models)).toBe(join(models, 'tiny-cls'));
    expect(await modelFolder(join(models, 'tiny-cls'), '/nowhere')).toBe(join(models, 'tiny-cls'));
    await expect(modelFolder('nope', models)).rejects.toMatchObject({
      code: 'model-missing',
      hint: expect.stringContaining('tiny-mean'),
    });
  });
});

describe('centred', () => {
  it('takes away what all texts share, and keeps rows at length 1', async () => {
    const { embed } = await loadModel(join(models, 'tiny-mean'));
    const texts = ['havna', 'skatten', 'været i dag', 'kongen kom', 'tolv biler', 'is og snø'];
    const before = await embed(texts);
    const after = await centred(embed, await commonDirection(embed, texts))(texts);
    const mean = (vectors: typeof before) => {
      const { data, n } = cosines(vectors, vectors);
      return (data.reduce((sum, value) => sum + value, 0) - n) / (n * (n - 1));
    };
    expect(mean(after)).toBeLessThan(mean(before) - 0.2);
    for (let i = 0; i < after.n; i++) expect(Math.hypot(...row(after, i))).toBeCloseTo(1, 4);
  });
});

describe('fetching', () => {
  const files = tinyTransformer(3);
  let hub: Server;
  let address: string;
  let damaged = false;
  beforeAll(async () => {
    hub = createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://hub').pathname;
      const file = files.get(path.replace('/owner/Tiny-Model/resolve/main/', ''));
      if (path === '/api/models/owner/Tiny-Model/tree/main') {
        const list = [...files].map(([name, bytes]) => ({
          path: name,
          size: bytes.length,
          lfs: name.endsWith('.onnx')
            ? { oid: createHash('sha256').update(bytes).digest('hex') }
            : undefined,
        }));
        response.end(JSON.stringify(list));
      } else if (path === '/api/models/owner/no-onnx/tree/main') {
        response.end(JSON.stringify([{ path: 'config.json', size: 2 }]));
      } else if (file) {
        response.end(damaged && path.endsWith('.onnx') ? file.subarray(1) : file);
      } else response.writeHead(404).end();
    });
    hub.listen(0, '127.0.0.1');
    await once(hub, 'listening');
    address = `http://127.0.0.1:${(hub.address() as AddressInfo).port}`;
  });
  afterAll(() => hub.close());

  const options = (name: string, more: Partial<FetchOptions> = {}): FetchOptions => ({
    name,
    models,
    hub: address,
    pooling: 'mean',
    prefixes: { query: 'query: ', passage: 'passage: ' },
    onProgress: () => {},
    ...more,
  });
  const leftovers = async () => (await readdir(models)).filter((name) => name.includes('.part'));

  it('gets the files, checks them, and the model works', async () => {
    const seen: number[] = [];
    const folder = await fetchModel(
      options('owner/Tiny-Model', { onProgress: (done, total) => seen.push(done / total) }),
    );
    expect(folder).toBe(join(models, 'tiny-model'));
    expect(seen.at(-1)).toBe(1);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    const { embed, dim } = await loadModel(folder);
    expect(dim).toBe(TINY_DIM);
    expect((await embed(['hei'])).n).toBe(1);
    await expect(fetchModel(options('owner/Tiny-Model'))).rejects.toMatchObject({
      code: 'model-exists',
    });
    await rm(folder, { recursive: true });
  });

  it('leaves nothing behind when a file arrives damaged', async () => {
    damaged = true;
    await expect(fetchModel(options('owner/Tiny-Model'))).rejects.toMatchObject({
      code: 'checksum',
    });
    damaged = false;
    expect(await leftovers()).toEqual([]);
    await expect(modelFolder('tiny-model', models)).rejects.toMatchObject({
      code: 'model-missing',
    });
  });

  it.each([
    ['a model the hub does not have', 'owner/nope', 'model-missing'],
    ['one that was not exported', 'owner/no-onnx', 'model-missing'],
    ['no name', 'tiny', 'model-name'],
    ['a path', '../../etc', 'model-name'],
  ])('%s', async (_, name, code) => {
    await expect(fetchModel(options(name))).rejects.toMatchObject({ code });
    expect(await leftovers()).toEqual([]);
  });

  it('says clearly that there is no network', async () => {
    const nowhere = options('owner/Tiny-Model', { hub: 'http://127.0.0.1:9' });
    await expect(fetchModel(nowhere)).rejects.toMatchObject({
      code: 'network',
      hint: expect.stringContaining('models/README.md'),
    });
  });
});
