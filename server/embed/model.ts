/** A model's folder becomes a function from texts to unit rows, and a name for what it is. */
import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
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
import { staticEncoder } from './static-encoder.ts';
import { STATIC_ARCHITECTURE } from './static-model.ts';
import { piecesOf } from './tokenizer-vocabulary.ts';

/** Of those that are safe the fastest in software: hashing the weights is a good part of loading the shipped model. */
const HASH = 'blake2b512';

/** Hex digits of the hash that name a model; 64 bits do not collide among a person's models. */
const HASH_DIGITS = 16;

/** Bytes read at a time for the hash: in the small pieces of a stream's default it takes twice as long. */
const HASH_CHUNK = 2 ** 20;

export interface Model extends ModelIdentity {
  readonly embed: Embed;
  /** Whether making a vector takes longer than reading one from a disk. */
  readonly costly: boolean;
}

/**
 * Loads `folder`, laid out as transformers.js expects, plus `ordlyd.json`.
 * @throws InputError `model-missing` or `model-manifest`, naming the file
 */
export async function loadModel(folder: string): Promise<Model> {
  const path = resolve(folder);
  const manifest = await readManifest(path);
  return (await isStatic(path)) ? loadStatic(path, manifest) : loadOther(path, manifest);
}

async function isStatic(folder: string): Promise<boolean> {
  const file = join(folder, 'config.json');
  const { architectures = [] } = JSON.parse(await orMissing(readFile(file, 'utf8'), file));
  return architectures.includes(STATIC_ARCHITECTURE);
}

/** Small enough to be read at once, and only once: for its name and for its use. */
async function loadStatic(folder: string, manifest: Manifest): Promise<Model> {
  const names = modelFiles(manifest);
  const files = names.map((name) => {
    const path = join(folder, name);
    return orMissing(readInOneGo(path), path);
  });
  // Awaited last; until then a file that fails must not count as unheard.
  const whole = Promise.all(files);
  whole.catch(() => {});
  const [, , tokenizer, weights] = files;
  // The vocabulary is taken in while the weights, the larger file, are still being read.
  const pieces = piecesOf((await tokenizer).toString(), folder);
  const embed = staticEncoder(pieces, await weights, manifest.dim, folder);
  const bytes = await whole;
  const identity = await identityOf(folder, manifest, (name) => [bytes[names.indexOf(name)]]);
  return { ...identity, embed, costly: false };
}

/** Off this thread from beginning to end; `readFile` comes back between any two pieces of a large file. */
async function readInOneGo(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const bytes = Buffer.allocUnsafeSlow(size);
    let read = 0;
    while (read < size) {
      const { bytesRead } = await file.read(bytes, read, size - read, read);
      if (bytesRead === 0) throw new RangeError(`${path} became shorter while it was read.`);
      read += bytesRead;
    }
    return bytes;
  } finally {
    await file.close();
  }
}

async function loadOther(folder: string, manifest: Manifest): Promise<Model> {
  // The library takes longer to read than the shipped model to run.
  const { loadTransformer } = await import('./transformer.ts');
  const loading = loadTransformer(folder, manifest);
  // Files are hashed while the model loads. Of a missing one the hash tells more clearly.
  loading.catch(() => {});
  const identity = await identityOf(folder, manifest);
  return { ...identity, embed: await loading, costly: true };
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

type Chunks = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

/** @param chunksOf - the bytes of a file of the model, in pieces; from the disk if left out */
async function identityOf(
  folder: string,
  manifest: Manifest,
  chunksOf: (name: string) => Chunks = (name) =>
    createReadStream(join(folder, name), { highWaterMark: HASH_CHUNK }),
): Promise<ModelIdentity> {
  const hash = createHash(HASH);
  for (const name of modelFiles(manifest)) {
    hash.update(`${name}\0`);
    await orMissing(
      (async () => {
        for await (const chunk of chunksOf(name)) hash.update(chunk);
      })(),
      join(folder, name),
    );
  }
  const digest = hash.digest('hex').slice(0, HASH_DIGITS);
  return { name: basename(folder), hash: digest, dim: manifest.dim };
}

/** What makes a model the one it is, in the order in which it is hashed. */
function modelFiles({ quantized }: Manifest): readonly string[] {
  const weights = quantized ? 'onnx/model_quantized.onnx' : 'onnx/model.onnx';
  return ['ordlyd.json', 'config.json', 'tokenizer.json', weights];
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
