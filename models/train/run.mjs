/** Bundles the trainer and runs one of its entries: `node models/train/run.mjs main|study …`. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));
const outdir = here('../../dist/train');

await build({
  entryPoints: [here('main.ts'), here('study.ts'), here('row-worker.mjs')],
  outdir,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
});
const [entry = 'main', ...values] = process.argv.slice(2);
const { status } = spawnSync(process.execPath, [`${outdir}/${entry}.mjs`, ...values], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
