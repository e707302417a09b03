/**
 * `npm run bench:export`: a million aligned pairs written to files by a program that uses the package,
 * each format in a process of its own. Comparisons are made when their turn comes, as in an archive; what
 * is measured is writing, and that memory does not grow.
 */
import { spawnSync } from 'node:child_process';
import { type FileHandle, mkdtemp, open, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import type { Article, Comparison, Lang, Link, Ordlyd } from '../../server/index.ts';
import { textTable } from '../../server/text-table.ts';
import { figure } from './measure.ts';
import { sentencesOf } from './texts.ts';

const options = new Command('bench:export')
  .option('--pairs <number>', 'how many', Number, 1_000_000)
  .option('--formats <ids...>', 'only these')
  .option('--alone <id>', 'measures one format in this process, as JSON')
  .parse()
  .opts<{ pairs: number; formats?: string[]; alone?: string }>();

/** Pairs of one comparison: two articles of a usual length, every paragraph linked. */
const LINKS = 40;

/** As other programs import it; the name is hidden from the types, which are made for a package only. */
const PACKAGE: string = 'ordlyd';
const { createOrdlyd, exportFormats }: typeof import('../../server/index.ts') = await import(
  PACKAGE
);

interface Measured {
  readonly seconds: number;
  readonly bytes: number;
  /** Resident memory in MiB: with everything opened, before the first pair; and at most. */
  readonly before: number;
  readonly peak: number;
}

if (options.alone) console.log(JSON.stringify(await measured(options.alone)));
else {
  const all = exportFormats.map(({ id }) => id);
  const rows = (options.formats ?? all).map((id) => {
    const { seconds, bytes, before, peak } = measuredAlone(id);
    return [
      id,
      `${figure.format(seconds)} s`,
      `${figure.format(bytes / 1e6)} MB`,
      `${figure.format(before)} MiB`,
      `${figure.format(peak)} MiB`,
    ];
  });
  const caption = `${options.pairs.toLocaleString('en')} pairs`;
  const head = ['format', 'time', 'size', 'memory before', 'peak memory'];
  console.log(textTable(caption, [head, ...rows]));
}

function measuredAlone(id: string): Measured {
  const script = fileURLToPath(import.meta.url);
  const { stdout } = spawnSync(
    process.execPath,
    [script, '--alone', id, '--pairs', String(options.pairs)],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  return JSON.parse(stdout);
}

async function measured(format: string): Promise<Measured> {
  const ordlyd = await createOrdlyd({ threads: 1 });
  const articles = await ordlyd.read(['corpus']);
  const collection = { id: 'corpus', title: 'corpus', articles };
  const found = comparisons(ordlyd, sentencesOf([collection]));
  const folder = await mkdtemp(join(tmpdir(), 'ordlyd-bench-'));
  const files = new Map<string, FileHandle>();
  try {
    const before = process.memoryUsage.rss() / 2 ** 20;
    const start = performance.now();
    for await (const { suffix, text } of ordlyd.export(found, { format })) {
      const file = files.get(suffix) ?? (await open(join(folder, `out.${suffix}`), 'w'));
      files.set(suffix, file);
      await file.appendFile(text);
    }
    for (const file of files.values()) await file.close();
    const seconds = (performance.now() - start) / 1000;
    let bytes = 0;
    for (const name of await readdir(folder)) bytes += (await stat(join(folder, name))).size;
    // In kilobytes, whatever the system.
    return { seconds, bytes, before, peak: process.resourceUsage().maxRSS / 2 ** 10 };
  } finally {
    await rm(folder, { recursive: true });
    await ordlyd.close();
  }
}

async function* comparisons(
  { model }: Ordlyd,
  sentences: readonly string[],
): AsyncIterable<Comparison> {
  for (let n = 0; n * LINKS < options.pairs; n++) {
    const count = Math.min(LINKS, options.pairs - n * LINKS);
    const links = Array.from({ length: count }, (_, p): Link => {
      const part = { start: 0, end: 1 };
      const scores = { probability: 0.9, cosine: 0.8, margin: 0.1 };
      const evidence = [{ source: 0, target: 0, ...scores, sourcePart: part, targetPart: part }];
      return { source: p, target: p, confidence: 0.5 + (p % 50) / 100, chance: 0, evidence };
    });
    yield {
      model,
      articles: [article(`a-${n}`, 'nb', sentences, n), article(`b-${n}`, 'da', sentences, n + 1)],
      pairs: [{ source: 0, target: 1, chance: 0, sameEvent: true, links }],
      rows: links.map(({ source, target }) => ({ cells: [[source], [target]] })),
    };
  }
}

function article(id: string, lang: Lang, sentences: readonly string[], from: number): Article {
  const paragraphs = Array.from({ length: LINKS }, (_, p) => {
    const text = `${sentences[(from + p) % sentences.length]} ${p}`;
    return { text, kind: 'text' as const, lang, sentences: [{ start: 0, end: text.length }] };
  });
  return {
    id,
    lang,
    outlet: 'Bench',
    author: null,
    title: id,
    published: '2023-09-14',
    url: `https://example.org/${id}`,
    paragraphs,
  };
}
