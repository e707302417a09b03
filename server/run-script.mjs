// @ts-check
/** Bundles a TypeScript script and runs it: `node server/run-script.mjs FILE.ts ARGUMENT…`. */
import { spawnSync } from 'node:child_process';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { forNode } from './build-target.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const [script, ...argv] = process.argv.slice(2);
const outfile = `${root}dist/scripts/${script.replaceAll('/', '-').replace(/\.ts$/, '.mjs')}`;

await build({
  absWorkingDir: root,
  entryPoints: [script],
  outfile,
  bundle: true,
  ...forNode,
  packages: 'external',
  sourcemap: 'inline',
  logLevel: 'warning',
});
const { status, error } = spawnSync(process.execPath, ['--enable-source-maps', outfile, ...argv], {
  stdio: 'inherit',
});
if (error) console.error(`${basename(script)}: ${error.message}`);
process.exitCode = status ?? 1;
