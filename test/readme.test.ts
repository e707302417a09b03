/** The documents say what is so: commands run, files exist. */

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const documents = [
  'README.md',
  'ARCHITECTURE.md',
  'CHANGELOG.md',
  'corpus/README.md',
  'models/README.md',
  'models/nordic-static/README.md',
];

const commands = [
  ...new Set(
    documents.flatMap((document) =>
      [
        ...read(document).matchAll(
          /(?:npm (?:ci|start|test|run [\w-]+)|npx ordlyd [a-z]+(?: [a-z]+)?)/g,
        ),
      ].map(([command]) => command),
    ),
  ),
];

describe('commands in the documents', () => {
  it('are found', () => {
    expect(commands).toContain('npx ordlyd compare');
    expect(commands).toContain('npm start');
  });

  it.each(commands.filter((command) => command.startsWith('npm run')))(
    '%s is a script',
    (command) => {
      const { scripts } = JSON.parse(read('package.json'));
      expect(Object.keys(scripts)).toContain(command.split(' ')[2]);
    },
  );

  const subcommands = commands
    .filter((command) => command.startsWith('npx ordlyd'))
    .map((command) => command.split(' ').slice(2))
    .map((words) => (words[0] === 'eval' ? words : words.slice(0, 1)).join(' '));
  it.each([...new Set(subcommands)])('npx ordlyd %s is known', (subcommand) => {
    const { status, stdout } = spawnSync(
      process.execPath,
      [join(root, 'dist/ordlyd.mjs'), ...subcommand.split(' '), '--help'],
      { encoding: 'utf8' },
    );
    expect(status).toBe(0);
    expect(stdout).toContain(`ordlyd ${subcommand}`);
  });

  it('npx starts the program from this folder', () => {
    const { status, stdout } = spawnSync('npx', ['ordlyd', '--version'], {
      cwd: root,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    expect(stdout.trim()).toBe(JSON.parse(read('package.json')).version);
    expect(status).toBe(0);
  });

  it('the test command of the README is the one of continuous integration', () => {
    const command = 'npm ci && npm test';
    expect(read('README.md')).toContain(`\n${command}\n`);
    expect(read('.ci/run').trimEnd().split('\n').at(-1)).toBe(command);
  });
});

describe.each(documents)('%s', (document) => {
  const targets = [...read(document).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(
    ([, path]) => path,
  );
  const named = [
    ...read(document).matchAll(
      /`((?:server|web|models|corpus|test)\/[\w./-]+\.(?:ts|md|css|json|mjs))`/g,
    ),
  ].map(([, path]) => path);

  it('links to what exists', () => {
    const missing = targets.filter((path) => !existsSync(join(root, dirname(document), path)));
    expect(missing).toEqual([]);
  });

  it('names files that exist', () => {
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});
