// @ts-check
/**
 * Bundles the server, its embedding worker and the page into dist/, with esbuild.
 * Packages with native parts stay outside the bundle and are loaded from node_modules.
 */
import { cp, mkdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Native or data-carrying packages: they find their own files relative to node_modules. */
const external = ['@xenova/transformers', 'onnxruntime-node', '@libsql/client'];

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
  platform: 'node',
  target: 'node20',
  external,
  outExtension: { '.js': '.mjs' },
  banner: {
    // Some bundled CommonJS packages call require for Node's own modules.
    js: "import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);",
  },
};

for (const folder of ['web', 'chunks']) {
  await rm(new URL(`../dist/${folder}`, import.meta.url), { recursive: true, force: true });
}
await mkdir(new URL('../dist/web', import.meta.url), { recursive: true });
await Promise.all([
  build({
    ...node,
    entryPoints: {
      ordlyd: 'server/main.ts',
      'embed-worker': 'server/embed/worker.ts',
      'read-worker': 'server/formats/read/worker.ts',
    },
    outdir: 'dist',
    // What a command does not need (the model, the server) is not read when it starts.
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
  }),
  build({
    ...shared,
    entryPoints: { main: 'web/main.ts', theme: 'web/theme.css' },
    outdir: 'dist/web',
    // A reader loads the words of one language.
    splitting: true,
    chunkNames: '[name]-[hash]',
    target: 'es2022',
    minify: true,
    loader: { '.woff2': 'file' },
    assetNames: '[name]-[hash]',
  }),
  cp(
    new URL('../web/index.html', import.meta.url),
    new URL('../dist/web/index.html', import.meta.url),
  ),
]);
