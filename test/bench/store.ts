/** How an archive goes into the store and comes out of it, by the commands people use. */
import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readArticles } from '../../server/formats/read/index.ts';
import { inTemporaryFolder } from '../../server/store/files.ts';
import { STORE_FILE } from '../../server/store/store-file.ts';
import { archive } from './archive.ts';
import { figure, type Measurement, measurement, once } from './measure.ts';

const ARTICLES = 10_000;
const ARTICLE_PARAGRAPHS = 20;
const MEBIBYTE = 2 ** 20;

/** Of the baseline: all of them would take as long as the import. */
const READ_ALONE = 1000;

/** Tells at the end what the process took: memory at most, in kilobytes whatever the system; microseconds. */
const TELL_USAGE = `data:text/javascript,process.on("exit", () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  process.stderr.write("used " + maxRSS + " " + (userCPUTime + systemCPUTime));
})`;

/** @param sentences - whose lengths and words are taken */
export async function storeMeasurements(sentences: readonly string[]): Promise<Measurement[]> {
  return inTemporaryFolder((folder) => measured(folder, sentences));
}

async function measured(folder: string, sentences: readonly string[]): Promise<Measurement[]> {
  const texts = join(folder, 'texts');
  await mkdir(texts);
  let bytes = 0;
  for (const { id, paragraphs } of archive(sentences, ARTICLES, ARTICLE_PARAGRAPHS)) {
    const text = paragraphs.map((each) => each.text).join('\n');
    bytes += Buffer.byteLength(text);
    await writeFile(join(texts, `${id}.txt`), text);
  }
  const plain = {
    name: `reading ${READ_ALONE} of the files into articles`,
    milliseconds: await once(async () => {
      for (const name of (await readdir(texts)).slice(0, READ_ALONE)) {
        await readArticles(await readFile(join(texts, name)), name);
      }
    }),
  };
  const results: Measurement[] = [];
  const command = async (name: string, data: string, args: readonly string[]) => {
    const argv = ['--import', TELL_USAGE, 'dist/ordlyd.mjs', ...args, '--data', join(folder, data)];
    let words = '';
    const time = await once(() => {
      const { status, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8' });
      if (status !== 0) throw new Error(stderr);
      words = stderr;
    });
    const [, kilobytes, microseconds] = /used (\d+) (\d+)/u.exec(words)?.map(Number) ?? [];
    const used = `${figure.format(kilobytes / 2 ** 10)} MiB of memory, ${figure.format(microseconds / 1e6)} s of processor`;
    return (rate: string) => results.push(measurement(name, time, plain, `${rate}; ${used}`));
  };
  const sizeOf = async (path: string) => (await stat(join(folder, path))).size / MEBIBYTE;
  const mebibytes = async (path: string) => `${figure.format(await sizeOf(path))} MiB`;

  const taken = await command(`import ${ARTICLES} texts`, 'a', ['import', texts]);
  const store = await mebibytes(join('a', STORE_FILE));
  taken(`${figure.format(bytes / MEBIBYTE)} MiB of text become ${store}`);
  const dump = join(folder, 'dump');
  const dumped = await command('export --all', 'a', ['export', '--all', '--output', dump]);
  dumped(await mebibytes('dump'));
  (await command('restore it', 'b', ['restore', dump]))('to another folder');
  const saved = await command('backup', 'a', ['backup', join(folder, 'backup')]);
  saved(await mebibytes('backup'));
  return results;
}
