/** Gets a sentence model from a model hub, checks it, and puts it where Ordlyd looks. */
import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream, existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as WebStream } from 'node:stream/web';
import { z } from 'zod';
import { InputError } from '../core/errors.ts';

export const HUB = 'https://huggingface.co';

/** What transformers.js reads, and what of it must be there. */
const FILES: readonly { readonly path: string; readonly needed: boolean }[] = [
  { path: 'config.json', needed: true },
  { path: 'tokenizer.json', needed: true },
  { path: 'tokenizer_config.json', needed: true },
  { path: 'special_tokens_map.json', needed: false },
  { path: 'onnx/model_quantized.onnx', needed: true },
];

/** The hub's list of files: large ones carry the SHA-256 of their content. */
const treeSchema = z.array(
  z.object({
    path: z.string(),
    size: z.number(),
    lfs: z.object({ oid: z.string() }).optional(),
  }),
);

export interface FetchOptions {
  /** `owner/name` on the hub. */
  readonly name: string;
  /** The folder of models to put it into. */
  readonly models: string;
  readonly hub: string;
  readonly pooling: 'mean' | 'cls';
  readonly prefixes: { readonly query: string; readonly passage: string };
  onProgress(done: number, total: number): void;
}

/**
 * All or nothing: an interrupted fetch leaves nothing behind.
 * @returns the model's folder
 * @throws InputError `model-exists`, `model-name`, `network`, `model-missing`, `checksum`
 */
export async function fetchModel(options: FetchOptions): Promise<string> {
  const { name, models, hub, onProgress } = options;
  if (!/^[\w.-]+\/[\w.-]+$/.test(name) || basename(name).startsWith('.')) {
    const hint = 'On the hub a model is OWNER/NAME, as Xenova/multilingual-e5-small.';
    throw new InputError('model-name', `"${name}" is no name of a model.`, hint);
  }
  const folder = join(models, basename(name).toLowerCase());
  if (existsSync(folder)) {
    const hint = 'Remove that folder first to fetch it again.';
    throw new InputError('model-exists', `${folder} is there already.`, hint);
  }
  const listing = await get(`${hub}/api/models/${name}/tree/main?recursive=true`, name);
  const tree = treeSchema.parse(await listing.json());
  const wanted = FILES.flatMap(({ path, needed }) => {
    const file = tree.find((entry) => entry.path === path);
    if (!file && needed) {
      const message = `${name} has no ${path}, so transformers.js cannot read it.`;
      throw new InputError('model-missing', message, 'Choose one that was exported to ONNX.');
    }
    return file ? [file] : [];
  });
  const total = wanted.reduce((sum, { size }) => sum + size, 0);
  const unfinished = `${folder}.${randomUUID()}.part`;
  try {
    let done = 0;
    for (const { path, lfs } of wanted) {
      const target = join(unfinished, path);
      await mkdir(dirname(target), { recursive: true });
      const response = await get(`${hub}/${name}/resolve/main/${path}`, name);
      const hash = createHash('sha256');
      const watch = new Transform({
        transform(chunk: Buffer, _, pass) {
          hash.update(chunk);
          done += chunk.length;
          onProgress(done, total);
          pass(null, chunk);
        },
      });
      if (!response.body) throw networkError(name, 'an empty answer');
      await pipeline(
        Readable.fromWeb(response.body as WebStream<Uint8Array>),
        watch,
        createWriteStream(target),
      );
      if (lfs && hash.digest('hex') !== lfs.oid) {
        const message = `${path} of ${name} arrived damaged: its checksum is not the hub's.`;
        throw new InputError('checksum', message, 'Try again.');
      }
    }
    await writeManifest(unfinished, options);
    await rename(unfinished, folder);
    return folder;
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    if (error instanceof InputError) throw error;
    throw networkError(name, (error as Error).message);
  }
}

async function writeManifest(folder: string, { name, pooling, prefixes }: FetchOptions) {
  const config = JSON.parse(await readFile(join(folder, 'config.json'), 'utf8')) as {
    hidden_size?: number;
  };
  if (!config.hidden_size) {
    const message = `The config.json of ${name} does not state hidden_size.`;
    throw new InputError(
      'model-missing',
      message,
      'It is no sentence model that can be used here.',
    );
  }
  const manifest = { name, pooling, dim: config.hidden_size, prefixes, quantized: true };
  await writeFile(join(folder, 'ordlyd.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

async function get(url: string, name: string): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url);
  } catch (error) {
    const { cause, message } = error as Error & { cause?: Error };
    throw networkError(name, cause?.message ?? message);
  }
  if (response.ok) return response;
  if (response.status === 404 || response.status === 401) {
    const message = `There is no model "${name}" on ${new URL(url).host}.`;
    throw new InputError('model-missing', message, 'Check its name: it is OWNER/NAME.');
  }
  throw networkError(name, `HTTP ${response.status}`);
}

function networkError(name: string, reason: string): InputError {
  return new InputError(
    'network',
    `${name} could not be fetched: ${reason}.`,
    "Check the network. Without one, copy the model's files into a folder of models/, as models/README.md says.",
  );
}
