/** The package as others get it: packed, laid in an empty folder with what it depends on and nothing else. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textHash } from '../server/core/text/text-hash.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
};

let folder: string;
let installed: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ordlyd-package-'));
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  execFileSync(
    process.execPath,
    [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.types.json'],
    { cwd: root },
  );
  // The build is there already; to make it anew would take it from under the other tests.
  const packing = ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder];
  const file = execFileSync(npm, packing, { cwd: root, encoding: 'utf8' }).trim();
  execFileSync('tar', ['-xzf', join(folder, file), '-C', folder]);
  const modules = join(folder, 'node_modules');
  installed = join(modules, 'ordlyd');
  mkdirSync(join(modules, '.bin'), { recursive: true });
  execFileSync('mv', [join(folder, 'package'), installed]);
  for (const name of Object.keys(dependencies)) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(modules, name), 'dir');
  }
  chmodSync(join(installed, 'dist/ordlyd.mjs'), 0o755);
  symlinkSync('../ordlyd/dist/ordlyd.mjs', join(modules, '.bin/ordlyd'));
  writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}');
  for (const [name, lines] of Object.entries(TEXTS)) {
    writeFileSync(join(folder, name), lines.join('\n'));
  }
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TEXTS = {
  'first.txt': [
    'Havnen i byen ble stengt mandag etter at det brøt ut brann i et stort lager.',
    'Ordføreren sier at ingen mennesker kom til skade under slukkingen.',
  ],
  'second.txt': [
    'Borgmesteren siger, at ingen mennesker kom til skade under slukningen.',
    'Havnen i byen blev lukket mandag, efter at der udbrød brand i et stort lager.',
  ],
};

const place = (file: keyof typeof TEXTS, paragraph: number) => ({
  ...{ article: file.replace('.txt', ''), paragraph },
  textHash: textHash(TEXTS[file][paragraph]),
});
/** As `ordlyd log` prints it. */
const LOG = [
  {
    ...{ id: '1', at: '2024-05-01T12:00:00Z', by: 'me', model: null },
    action: {
      type: 'links',
      links: [
        { source: place('first.txt', 0), target: place('second.txt', 1), verdict: 'accepted' },
      ],
    },
  },
];

const run = (command: string, args: readonly string[]) =>
  spawnSync(command, args, { cwd: folder, encoding: 'utf8' });

describe('the package', () => {
  it('runs the example of the README', () => {
    const example = /```js\n(import \{ createOrdlyd.*?)```/s.exec(
      readFileSync(join(root, 'README.md'), 'utf8'),
    )?.[1];
    writeFileSync(join(folder, 'example.js'), example ?? '');
    const { status, stdout, stderr } = run(process.execPath, ['example.js']);
    expect([status, stderr]).toEqual([0, '']);
    const [line, counterpart] = stdout.split('\n');
    expect(line).toMatch(/^[01]\.\d\d Havnen i byen ble stengt/);
    expect(counterpart).toContain('Havnen i byen blev lukket');
    expect(stdout).toContain('\nsource_article,');
  });

  it('gives find, drift, events, export, decisions read back, and mistakes as InputError', () => {
    writeFileSync(
      join(folder, 'all.js'),
      `import { articleFrom, createOrdlyd, decisionsOf, exportFormats, InputError } from 'ordlyd';
      import { writeFileSync } from 'node:fs';
      const ordlyd = await createOrdlyd({ threads: 1 });
      const texts = await ordlyd.read(['first.txt', 'second.txt']);
      const { found } = await ordlyd.find('Ordføreren sier at ingen mennesker kom til skade under slukkingen.', texts);
      const { groups } = await ordlyd.drift(texts[0], 'second.txt', { derived: true });
      const { pairs } = await ordlyd.events(texts);
      let tmx = '';
      for await (const { text } of ordlyd.export(texts, { format: 'tmx', unit: 'pairs' })) tmx += text;
      writeFileSync('links.tmx', tmx);
      const units = await ordlyd.alignments('links.tmx');
      const decisions = decisionsOf(${JSON.stringify(LOG)});
      let decided = '';
      for await (const { text } of ordlyd.export(texts, { format: 'jsonl', reviewed: true, decisions })) decided += text;
      const made = articleFrom({ id: 'made', lang: 'sv', paragraphs: ['Hamnen stängdes på måndagen.'] });
      const mistake = await ordlyd.compare(['nope.txt', made]).catch((error) => error);
      console.log(JSON.stringify({
        found: found.map(({ article, report }) => [article, report.paragraph]),
        decided: decided.trim().split('\\n').map((line) => JSON.parse(line).verdict), groups: groups.length, pairs: pairs.length, units: units.map(({ sides }) => sides.map((s) => s.paragraphs)),
        made: made.paragraphs[0].lang, formats: exportFormats.length, model: ordlyd.model.name,
        mistake: [mistake instanceof InputError, mistake.code],
      }));
      await ordlyd.close();`,
    );
    const { status, stdout, stderr } = run(process.execPath, ['all.js']);
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({
      decided: ['accepted'],
      found: expect.arrayContaining([[0, 1]]),
      groups: 2,
      pairs: 1,
      units: [
        [[0], [1]],
        [[1], [0]],
      ],
      made: 'sv',
      formats: 8,
      model: 'nordic-static',
      mistake: [true, 'file-missing'],
    });
  });

  it('has a command', () => {
    const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
    const { status, stdout } = run(npx, [
      '--no-install',
      'ordlyd',
      'compare',
      'first.txt',
      'second.txt',
    ]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/1 – 2 +Havnen/);
  });

  it.each(['nodenext', 'bundler'])('has types that a strict program reads (%s)', (resolution) => {
    writeFileSync(
      join(folder, 'use.ts'),
      `import { createOrdlyd, type Comparison, type PlainUnit } from 'ordlyd';
      const ordlyd = await createOrdlyd({ model: 'nordic-static' });
      const comparison: Comparison = await ordlyd.compare(['first.txt', 'second.txt']);
      const first: number = comparison.pairs[0]!.links[0]!.confidence;
      const units: PlainUnit[] = await ordlyd.alignments('links.tmx');
      for await (const { text } of ordlyd.export(comparison, { format: 'tmx', langs: ['nb'] })) text.length;
      // @ts-expect-error no language of Ordlyd
      ordlyd.export(comparison, { format: 'tmx', langs: ['fi'] });
      export { first, units };`,
    );
    const module = resolution === 'nodenext' ? 'nodenext' : 'esnext';
    const flags = ['--noEmit', '--strict', '--target', 'es2022', '--module', module];
    const { status, stdout } = run(process.execPath, [
      join(root, 'node_modules/typescript/bin/tsc'),
      ...[
        ...flags,
        '--moduleResolution',
        resolution,
        '--lib',
        'es2023,dom,dom.asynciterable',
        'use.ts',
      ],
    ]);
    expect([status, stdout]).toEqual([0, '']);
  });

  it('imports nothing that it does not depend on, and depends on nothing that it does not import', () => {
    const files = readdirSync(join(installed, 'dist'), {
      recursive: true,
      encoding: 'utf8',
    }).filter((name) => name.endsWith('.mjs'));
    const imported = new Set(
      files.flatMap((name) =>
        [
          ...readFileSync(join(installed, 'dist', name), 'utf8').matchAll(
            /^(?:import|export)\b[^"']*["']([\w@][^"']*)["'];|\bimport\("([\w@][^"']*)"\)/gm,
          ),
        ].map((match) => match[1] ?? match[2]),
      ),
    );
    const builtin = new Set(builtinModules.flatMap((name) => [name, `node:${name}`]));
    const packages = [...imported]
      .filter((name) => !builtin.has(name))
      .map((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0]);
    expect([...new Set(packages)].sort()).toEqual(Object.keys(dependencies).sort());
  });

  it('brings the licences of what is bundled', () => {
    const licences = readFileSync(join(installed, 'dist/licences.txt'), 'utf8');
    expect(licences).toContain('@xenova/transformers 2.17.2 (Apache-2.0)');
  });
});
