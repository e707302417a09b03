/** `ordlyd events` as people run it: a process over files and folders. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ordlydFile = fileURLToPath(new URL('../../dist/ordlyd.mjs', import.meta.url));

/** Two events, one of them in three languages, and a report of its own. */
const FILES: Readonly<Record<string, string>> = {
  'papers/bridge-nb.txt': `Broen over Storelva ble stengt natt til tirsdag etter at et lasteskip traff en av pilarene.
Ingen ble skadd, men kapteinen er siktet for uforsiktig seilas, opplyser politiet.
Ingeniørene regner med at det tar seks uker å reparere skadene.
Pendlerne må nå kjøre en omvei på førti kilometer.`,
  'papers/more/bridge-sv.txt': `Pendlarna måste nu köra en omväg på fyrtio kilometer.
Bron över Storelva stängdes natten till tisdagen efter att ett lastfartyg träffat en av pelarna.
Ingen skadades, men kaptenen är misstänkt för vårdslös sjöfart, uppger polisen.
Vädret väntas bli blåsigt under veckan.`,
  'papers/bridge-de.md': `---
lang: de
outlet: Der Morgen
---

Die Brücke über die Storelva wurde in der Nacht zum Dienstag gesperrt, nachdem ein Frachtschiff einen der Pfeiler getroffen hatte.

Niemand wurde verletzt, doch der Kapitän steht nach Angaben der Polizei im Verdacht der fahrlässigen Schifffahrt.

Die Ingenieure rechnen damit, dass die Reparatur der Schäden sechs Wochen dauert.`,
  'papers/school-da.txt': `Kommunen lukker tre små skoler til sommer, fordi der fødes færre børn på øen.
Forældrene demonstrerede mandag foran rådhuset med bannere og trommer.
Borgmesteren siger, at ingen lærere vil miste deres arbejde.`,
  'papers/school-nn.txt': `Kommunen legg ned tre små skular til sommaren fordi det blir fødd færre barn på øya.
Foreldra demonstrerte måndag framfor rådhuset med bannar og trommer.
Ordføraren seier at ingen lærarar kjem til å miste arbeidet sitt.`,
  'papers/football-nb.txt': `Hjemmelaget vant kampen 3–1 foran åtte tusen tilskuere på søndag.
Spissen scoret to ganger i andre omgang og ble kåret til banens beste.
Treneren roste forsvaret for en moden prestasjon.`,
  'papers/README.md': 'What lies in this folder.',
  'papers/empty.txt': '\n',
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ordlyd-events-'));
  for (const [name, text] of Object.entries(FILES)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
});
afterAll(() => rm(folder, { recursive: true }));

async function ordlyd(...args: string[]) {
  const child = spawn(process.execPath, [ordlydFile, ...args], { cwd: folder });
  const out: Buffer[] = [];
  const words: Buffer[] = [];
  child.stdout.on('data', (part) => out.push(part));
  child.stderr.on('data', (part) => words.push(part));
  const [code] = await once(child, 'close');
  return { code, out: Buffer.concat(out).toString(), words: Buffer.concat(words).toString() };
}

describe('ordlyd events', () => {
  it('finds who reports the same in a folder, as JSON for programs', async () => {
    const { code, out, words } = await ordlyd('events', 'papers', '--format', 'json');
    expect(code).toBe(0);
    expect(words).toMatch(/^ordlyd: left out: .*empty\.txt/);
    expect(words.trimEnd().split('\n')).toHaveLength(1);
    const { model, articles, groups, pairs } = JSON.parse(out);
    expect(model.hash).toMatch(/^[0-9a-f]{16}$/);
    const names = groups.map((group: number[]) => group.map((a) => articles[a].file).sort());
    expect(names).toEqual([
      ['papers/bridge-de.md', 'papers/bridge-nb.txt', 'papers/more/bridge-sv.txt'],
      ['papers/school-da.txt', 'papers/school-nn.txt'],
    ]);
    expect(articles).toHaveLength(6);
    for (const { source, target, confidence, group, evidence } of pairs) {
      expect(groups[group]).toEqual(expect.arrayContaining([source, target]));
      expect(confidence).toBeGreaterThan(0.5);
      const [{ sourceText, targetText }] = evidence;
      const text = (a: number) => FILES[articles[a].file as string];
      expect(text(source)).toContain(sourceText);
      expect(text(target)).toContain(targetText);
    }
  });

  it('shows events, their texts and what speaks for them', async () => {
    const { out } = await ordlyd('events', 'papers/school-da.txt', 'papers/school-nn.txt');
    expect(out).toMatch(/^Event 1: 2 texts\n {2}da {2}papers\/school-da\.txt\n {2}nn {2}papers/);
    expect(out).toMatch(/\d+ % {2}school-da – school-nn\n +\S+.*\n +\S+/);
    expect(out).toContain('1 event in 2 texts; 0 texts without a partner.');
  });

  it('says so where none report the same', async () => {
    const { code, out } = await ordlyd('events', 'papers/school-da.txt', 'papers/football-nb.txt');
    expect([code, out]).toEqual([0, '0 events in 2 texts; 2 texts without a partner.\n']);
  });

  it('gives a pair a line as TSV', async () => {
    const { out } = await ordlyd('events', 'papers', '--format', 'tsv');
    const [header, ...lines] = out
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'));
    expect(header.slice(0, 2)).toEqual(['event', 'source_file']);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line).toHaveLength(header.length);
    expect(lines.map(([event]) => event)).toContain('2');
  });

  it.each<[string, string[], RegExp]>([
    ['one text', ['papers/school-da.txt'], /only one article/],
    ['a file that is not there', ['papers', 'nope.txt'], /nope\.txt/],
    ['a named file without text', ['papers/empty.txt', 'papers'], /empty\.txt/],
    ['an unknown format', ['papers', '--format', 'tmx'], /tmx/],
    ['nothing', [], /paths/],
  ])('refuses %s in one line', async (_, args, message) => {
    const { code, out, words } = await ordlyd('events', ...args);
    expect([code, out]).toEqual([2, '']);
    expect(words.trimEnd().split('\n').at(-1)).toMatch(/^ordlyd: /);
    expect(words).toMatch(message);
  });
});
