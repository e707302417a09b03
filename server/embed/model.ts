/**
 * The only importer of @xenova/transformers: a model folder becomes a function from texts to unit
 * rows. Nothing is ever downloaded.
 */
import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { env, pipeline } from '@xenova/transformers';
import type { AlignmentWeights } from '../core/align/weights.ts';
import type { ClaimWeights } from '../core/claims/find.ts';
import { InputError } from '../core/errors.ts';
import type { EventWeights } from '../core/events/events.ts';
import type { Embed, ModelIdentity } from '../core/types.ts';
import { unitRows, vectorsOf } from '../core/vectors/rows.ts';
import {
  type Manifest,
  parseAlignment,
  parseClaims,
  parseEvents,
  parseManifest,
} from './manifest.ts';

/**
 * Texts per call of the model. All of a batch are padded to its longest, so texts are taken in the
 * order of their length; larger batches than this gain no speed and hold more memory.
 */
const BATCH = 32;

/** Hex digits of the hash that name a model; 64 bits do not collide among a person's models. */
const HASH_DIGITS = 16;

export interface Model extends ModelIdentity {
  readonly embed: Embed;
}

/**
 * Loads `folder`, laid out as transformers.js expects, plus `ordlyd.json`.
 * @throws InputError `model-missing` or `model-manifest`, naming the file
 */
export async function loadModel(folder: string): Promise<Model> {
  const path = resolve(folder);
  const manifest = await readManifest(path);
  // Both are global to the library; its defaults look inside node_modules and then on the network.
  env.localModelPath = dirname(path);
  env.allowRemoteModels = false;
  const loading = pipeline('feature-extraction', basename(path), { quantized: manifest.quantized });
  // Files are hashed while the model loads. Of a missing one the hash tells more clearly.
  loading.catch(() => {});
  const identity = await identityOf(path, manifest);
  const extract = await loading;
  const pooling = manifest.pooling === 'graph' ? 'cls' : manifest.pooling;

  const embed: Embed = async (texts, signal) => {
    const order = texts.map((_, i) => i).sort((i, j) => texts[i].length - texts[j].length);
    const data = new Float32Array(texts.length * identity.dim);
    for (let start = 0; start < order.length; start += BATCH) {
      signal?.throwIfAborted();
      const batch = order.slice(start, start + BATCH);
      const output = await extract(
        batch.map((i) => manifest.prefixes.passage + texts[i]),
        { pooling, normalize: false },
      );
      const rows = unitRows(vectorsOf(output.data as Float32Array, identity.dim));
      batch.forEach((i, k) => {
        data.set(rows.data.subarray(k * identity.dim, (k + 1) * identity.dim), i * identity.dim);
      });
    }
    return vectorsOf(data, identity.dim);
  };
  return { ...identity, embed };
}

/**
 * Who a model is, without loading it.
 * @throws InputError `model-missing` or `model-manifest`, naming the file
 */
export async function identify(folder: string): Promise<ModelIdentity> {
  return identityOf(folder, await readManifest(folder));
}

async function readManifest(folder: string): Promise<Manifest> {
  const file = join(folder, 'ordlyd.json');
  return parseManifest(await orMissing(readFile(file, 'utf8'), file), file);
}

async function identityOf(folder: string, manifest: Manifest): Promise<ModelIdentity> {
  const weights = manifest.quantized ? 'onnx/model_quantized.onnx' : 'onnx/model.onnx';
  const hash = createHash('sha256');
  for (const name of ['ordlyd.json', 'config.json', 'tokenizer.json', weights]) {
    const path = join(folder, name);
    hash.update(`${name}\0`);
    await orMissing(
      (async () => {
        for await (const chunk of createReadStream(path)) hash.update(chunk);
      })(),
      path,
    );
  }
  return {
    name: basename(folder),
    hash: hash.digest('hex').slice(0, HASH_DIGITS),
    dim: manifest.dim,
  };
}

const ALIGNMENT = 'alignment.json';

/** Whether what the similarities of the model in `folder` mean was fitted. */
export function isFitted(folder: string): boolean {
  return existsSync(join(folder, ALIGNMENT));
}

/**
 * What the similarities of the model in `folder` mean, fitted on marked-up documents.
 * @throws InputError `model-missing` or `model-manifest`, naming the file
 */
export async function loadAlignment(folder: string): Promise<AlignmentWeights> {
  const file = join(folder, ALIGNMENT);
  return parseAlignment(await orMissing(readFile(file, 'utf8'), file), file);
}

/**
 * When articles are taken to report the same event, fitted on versions of documents.
 * @throws InputError `model-missing` or `model-manifest`, naming the file
 */
export async function loadEvents(folder: string): Promise<EventWeights> {
  const file = join(folder, 'events.json');
  return parseEvents(await orMissing(readFile(file, 'utf8'), file), file);
}

/**
 * When a passage is taken to report a claim, fitted on claims marked by people.
 * @throws InputError `model-missing` or `model-manifest`, naming the file
 */
export async function loadClaims(folder: string): Promise<ClaimWeights> {
  const file = join(folder, 'claims.json');
  return parseClaims(await orMissing(readFile(file, 'utf8'), file), file);
}

async function orMissing<T>(reading: Promise<T>, path: string): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new InputError(
      'model-missing',
      `The model's file ${path} is missing.`,
      'A model is a folder as models/README.md describes it.',
    );
  }
}
