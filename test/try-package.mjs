// @ts-check
/**
 * `npm run try-package`: packs Ordlyd, installs it from the registry in an empty folder, and compares two
 * texts there from code and from the command line.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'ordlyd-try-'));
/** @param {string} command @param {string[]} args @param {string} cwd */
const run = (command, args, cwd = folder) => execFileSync(command, args, { cwd, encoding: 'utf8' });

try {
  const file = run('npm', ['pack', '--silent', '--pack-destination', folder], root)
    .trim()
    .split('\n')
    .at(-1);
  const bytes = statSync(join(folder, String(file))).size;
  console.log(`packed: ${(bytes / 1e6).toFixed(1)} MB`);
  writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}');
  const start = performance.now();
  run('npm', ['install', '--no-audit', '--no-fund', '--silent', `./${file}`]);
  const size = run('du', ['-sm', 'node_modules']).split('\t')[0];
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `installed in ${seconds} s: ${size} MB, ${run('npm', ['ls', '--all', '--parseable']).trim().split('\n').length - 1} packages`,
  );
  const texts = ['nb', 'da'].map((lang) =>
    join(root, `corpus/north-korea-arms/${lang}-2023-09.md`),
  );
  writeFileSync(
    join(folder, 'compare.js'),
    `import { createOrdlyd } from 'ordlyd';
    const ordlyd = await createOrdlyd();
    const { pairs } = await ordlyd.compare(${JSON.stringify(texts)});
    console.log('from code:', pairs[0].links.length, 'links');
    await ordlyd.close();`,
  );
  console.log(run(process.execPath, ['compare.js']).trim());
  const lines = run('npx', ['--no-install', 'ordlyd', 'compare', ...texts])
    .trim()
    .split('\n');
  console.log(`from npx ordlyd: ${lines.filter((line) => /^ *\d+ %/.test(line)).length} links`);
  const { version } = JSON.parse(
    readFileSync(join(folder, 'node_modules/ordlyd/package.json'), 'utf8'),
  );
  console.log(`ordlyd ${version} works where it is installed`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
