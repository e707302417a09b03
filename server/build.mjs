// @ts-check
/**
 * Bundles the program, the library, their workers and the page into dist/, with esbuild. Only packages
 * with native parts stay outside and are loaded from node_modules: they are the dependencies of whoever
 * installs Ordlyd; all others are bundled, with their licences.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { buildPage } from './build-page.mjs';
import { compactLanguages, withoutUnneeded } from './build-plugins.mjs';
import { forNode } from './build-target.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Native or data-carrying packages: they find their own files relative to node_modules. */
const external = ['onnxruntime-node', '@libsql/client'];

/** @type {import('esbuild').BuildOptions} */
const shared = {
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  sourcemap: true,
  logLevel: 'warning',
  legalComments: 'none',
};

/** @type {import('esbuild').BuildOptions} */
const node = {
  ...shared,
  ...forNode,
  external,
  plugins: [withoutUnneeded, compactLanguages],
  outExtension: { '.js': '.mjs' },
  banner: {
    // Some bundled CommonJS packages call require for Node's own modules.
    js: "import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);",
  },
};

for (const folder of ['web', 'chunks']) {
  await rm(new URL(`../dist/${folder}`, import.meta.url), { recursive: true, force: true });
}
const out = new URL('../dist/web/', import.meta.url);
await mkdir(out, { recursive: true });
const [{ metafile }] = await Promise.all([
  build({
    ...node,
    entryPoints: {
      ordlyd: 'server/main.ts',
      index: 'server/index.ts',
      'embed-worker': 'server/embed/worker.ts',
      'read-worker': 'server/formats/read/worker.ts',
    },
    outdir: 'dist',
    metafile: true,
    // What a command does not need (the model, the server) is not read when it starts.
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
  }),
  buildPage(shared, new URL('../web/', import.meta.url), out),
]);

await writeFile(new URL('../dist/licences.txt', import.meta.url), await licencesOf(metafile));

/**
 * The licence texts of all packages in a bundle, as their terms demand.
 * @param {import('esbuild').Metafile} metafile
 */
async function licencesOf({ inputs }) {
  const packages = new Set(
    Object.keys(inputs).flatMap(
      (path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? [],
    ),
  );
  const texts = [...packages].sort().map(async (folder) => {
    const { name, version, license } = JSON.parse(
      await readFile(`${root}${folder}/package.json`, 'utf8'),
    );
    const files = (await readdir(`${root}${folder}`)).filter((file) =>
      /^(?:licen[cs]e|notice|copying)/i.test(file),
    );
    const parts = files.map((file) => readFile(`${root}${folder}/${file}`, 'utf8'));
    return [`${name} ${version} (${license})`, ...(await Promise.all(parts))].join('\n\n');
  });
  return `Ordlyd contains these packages.\n\n${(await Promise.all(texts)).join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
