/** What the build lays down otherwise works as it did. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { eld } from 'eld/small';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { compactLanguages } from '../../server/build-plugins.mjs';

const TEXTS = [
  'Ordføreren sier at ingen mennesker kom til skade under slukkingen.',
  'Borgmesteren siger, at ingen mennesker kom til skade under slukningen.',
  'Borgmästaren säger att inga människor skadades under släckningen.',
  'Der Bürgermeister sagt, beim Löschen sei niemand verletzt worden.',
  'The mayor says that nobody was hurt.',
  'Le maire dit que personne n’a été blessé.',
  'Мэр заявил, что никто не пострадал.',
  'constructor toString __proto__',
  '',
];

it('languages are told as by the table as it ships, without its object literal', async () => {
  const { outputFiles } = await build({
    absWorkingDir: fileURLToPath(new URL('../..', import.meta.url)),
    stdin: { contents: "export { eld } from 'eld/small';", resolveDir: '.' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    plugins: [compactLanguages],
    write: false,
  });
  const [{ text }] = outputFiles;
  expect(text).not.toMatch(/\bngrams: \{\s*["']/);
  const folder = await mkdtemp(join(tmpdir(), 'ordlyd-languages-'));
  try {
    const file = join(folder, 'eld.mjs');
    await writeFile(file, text);
    const bundled: { eld: typeof eld } = await import(pathToFileURL(file).href);
    const scores = (from: typeof eld) => TEXTS.map((each) => from.detect(each).getScores());
    expect(scores(bundled.eld)).toEqual(scores(eld));
  } finally {
    await rm(folder, { recursive: true });
  }
});
