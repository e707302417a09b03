/** The models that are there: one folder each, told by its `ordlyd.json`. */
import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { InputError } from '../core/errors.ts';
import type { ModelIdentity } from '../core/types.ts';
import { identify, isFitted, loadModel } from './model.ts';

export interface ListedModel extends ModelIdentity {
  readonly folder: string;
  /** Of all its files together. */
  readonly bytes: number;
  /** Whether its confidence was fitted on marked-up documents (`alignment.json`). */
  readonly fitted: boolean;
}

const MANIFEST = 'ordlyd.json';

/**
 * @param name - of a folder in `models`, or a path to one anywhere
 * @throws InputError `model-missing`, naming the models there are
 */
export async function modelFolder(name: string, models: string): Promise<string> {
  const places = [join(models, name), resolve(name)];
  const found = places.find((folder) => existsSync(join(folder, MANIFEST)));
  if (found) return found;
  const names = (await listModels(models)).map((model) => model.name).join(', ');
  throw new InputError(
    'model-missing',
    `There is no model "${name}": neither ${places.join(' nor ')} holds an ${MANIFEST}.`,
    `There are: ${names || 'none'}. "ordlyd models fetch NAME" gets others where there is a network.`,
  );
}

/** All models in `models`, by name. @throws InputError `model-manifest` if one is broken */
export async function listModels(models: string): Promise<ListedModel[]> {
  const entries = await readdir(models, { withFileTypes: true });
  const folders = entries
    .filter((entry) => entry.isDirectory() && existsSync(join(models, entry.name, MANIFEST)))
    .map((entry) => join(models, entry.name))
    .sort();
  return Promise.all(
    folders.map(async (folder) => {
      const identity = await identify(folder);
      const fitted = isFitted(folder);
      return { ...identity, folder, fitted, bytes: await sizeOf(folder) };
    }),
  );
}

async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const sizes = entries
    .filter((entry) => entry.isFile())
    .map(async (entry) => (await stat(join(entry.parentPath, entry.name))).size);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/** Texts of a measurement, about as long as a news sentence, each a little different. */
const MEASURED = Array.from(
  { length: 64 },
  (_, i) => `Forhandlingene mellom de to partene fortsatte for ${i + 1}. dag på rad i hovedstaden.`,
);

/** Sentences a second, one thread, after loading. */
export async function measureSpeed(folder: string): Promise<number> {
  const { embed } = await loadModel(folder);
  await embed(MEASURED.slice(0, 1));
  const start = performance.now();
  await embed(MEASURED);
  return (MEASURED.length / (performance.now() - start)) * 1000;
}
