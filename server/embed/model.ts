/** A model's folder becomes a function from texts to unit rows, and a name for what it is. */
import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { AlignmentWeights } from '../core/align/weights.ts';
import type { ClaimWeights } from '../core/claims/find.ts';
import { InputError } from '../core/errors.ts';
import type { EventWeights } from '../core/events/events.ts';
import type { Embed, ModelIdentity } from '../core/types.ts';
import {
  type Manifest,
  parseAlignment,
  parseClaims,
  parseEvents,
  parseManifest,
} from './manifest.ts';
import { loadStaticEncoder, STATIC_ARCHITECTURE } from './static-encoder.ts';

/** Hex digits of the hash that name a model; 64 bits do not collide among a person's models. */
const HASH_DIGITS = 16;

/** Bytes read at a time for the hash: in the small pieces of a stream's default it takes twice as long. */
const HASH_CHUNK = 2 ** 20;

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
  const loading = loadEncoder(path, manifest);
  // Files are hashed while the model loads. Of a missing one the hash tells more clearly.
  loading.catch(() => {});
  const identity = await identityOf(path, manifest);
  return { ...identity, embed: await loading };
}

async function loadEncoder(folder: string, manifest: Manifest): Promise<Embed> {
  const config = JSON.parse(await readFile(join(folder, 'config.json'), 'utf8'));
  const architectures: readonly unknown[] = config.architectures ?? [];
  if (architectures.includes(STATIC_ARCHITECTURE)) return loadStaticEncoder(folder, manifest.dim);
  // The library takes longer to read than the shipped model to run.
  const { loadTransformer } = await import('./transformer.ts');
  return loadTransformer(folder, manifest);
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
        const chunks = createReadStream(path, { highWaterMark: HASH_CHUNK });
        for await (const chunk of chunks) hash.update(chunk);
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
