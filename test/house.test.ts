/** The walls of the house: which folder may import which. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

interface Import {
  readonly from: string;
  /** Path from the root, or the package's name. */
  readonly to: string;
  readonly typeOnly: boolean;
}

const STATEMENT =
  /^(?:import|export)\s+(type\s)?[^'"`;]*?from\s+'([^']+)'|^import\s+'([^']+)'|import\('([^']+)'\)/gm;

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.m?[tj]s$/.test(path))
    .map((path) => join(folder, path));
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(STATEMENT)].map((match) => {
    const specifier = match[2] ?? match[3] ?? match[4];
    const to = specifier.startsWith('.')
      ? relative(root, resolve(root, dirname(file), specifier))
      : specifier;
    return { from: file, to, typeOnly: match[1] !== undefined };
  });
}

const all = ['server', 'web', 'models'].flatMap(sources).flatMap(importsOf);
const from = (prefix: string) => all.filter(({ from }) => from.startsWith(prefix));
const isOwn = ({ to }: Import) => /^(server|web|models|test)\//.test(to);

/** Folder → what of our own it may import. */
const WALLS: readonly (readonly [string, readonly string[]])[] = [
  ['server/core/', ['server/core/']],
  ['server/embed/', ['server/embed/', 'server/core/']],
  ['server/formats/', ['server/formats/', 'server/core/']],
  ['server/store/', ['server/store/', 'server/core/']],
  ['models/train/', ['models/train/', 'server/core/', 'server/embed/']],
];

describe('imports run one way', () => {
  it('finds the imports it is about', () => {
    expect(all.length).toBeGreaterThan(50);
    expect(from('server/core/').some(isOwn)).toBe(true);
  });

  it.each(WALLS)('%s imports only %j of ours', (folder, allowed) => {
    const strays = from(folder).filter(
      (each) => isOwn(each) && !allowed.some((prefix) => each.to.startsWith(prefix)),
    );
    expect(strays).toEqual([]);
  });

  it('the core uses neither files nor network nor process', () => {
    const strays = from('server/core/').filter(({ to }) => to.startsWith('node:'));
    expect(strays).toEqual([]);
    for (const file of sources('server/core')) {
      expect(readFileSync(join(root, file), 'utf8'), file).not.toMatch(
        /\bprocess\.|\bfetch\(|\bDate\.now\(|\bMath\.random\(/,
      );
    }
  });

  it('core/types.ts imports nothing', () => {
    expect(from('server/core/types.ts')).toEqual([]);
  });

  it('the page takes only types from the server, and the one name of a text that both know it by', () => {
    const shared = 'server/core/text/text-hash.ts';
    const strays = from('web/').filter(
      (each) => isOwn(each) && !each.to.startsWith('web/') && !each.typeOnly && each.to !== shared,
    );
    const types = ['server/app.ts', 'server/core/types.ts', shared];
    const elsewhere = from('web/').filter(
      ({ to }) => to.startsWith('server/') && !types.includes(to),
    );
    expect([...strays, ...elsewhere]).toEqual([]);
  });

  it.each([
    ['@xenova/transformers', 'server/embed/'],
    ['hono/client', 'web/api.ts'],
    ['commander', 'server/cli/'],
  ])('only %s is imported in %s', (name, place) => {
    const strays = all.filter(
      ({ to, from }) => to === name && !from.startsWith(place) && !from.startsWith('models/'),
    );
    expect(strays).toEqual([]);
  });

  it('only main.ts uses the process', () => {
    const files = sources('server').filter((file) => file.endsWith('.ts'));
    const users = files.filter((file) =>
      /\bprocess\.(env|argv|std|exit|on)/.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(users).toEqual(['server/main.ts']);
  });

  it('nothing imports the trainer', () => {
    const strays = all.filter(
      ({ from, to }) => to.startsWith('models/') && !from.startsWith('models/'),
    );
    expect(strays).toEqual([]);
  });
});
