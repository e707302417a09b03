/**
 * `npm run bench:export`: a million aligned pairs written to files, format by format. Comparisons are made
 * when their turn comes, as in an archive; what is measured is writing, and that memory does not grow.
 */
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import type { Article, Comparison, Lang, Link } from '../../server/core/types.ts';
import { parseAlignment } from '../../server/embed/manifest.ts';
import { exportComparisons } from '../../server/export.ts';
import { alignmentFormats } from '../../server/formats/write/index.ts';
import { textTable } from '../../server/text-table.ts';
import { openCollections, saveParts } from '../../server/workspace.ts';
import { figure } from './measure.ts';
import { sentencesOf } from './texts.ts';

const { pairs: wanted, format: only } = new Command('bench:export')
  .option('--pairs <number>', 'how many', Number, 1_000_000)
  .option('--format <id>', 'only this one')
  .parse()
  .opts<{ pairs: number; format?: string }>();

/** Pairs of one comparison: two long articles, every paragraph linked. */
const LINKS = 500;

const model = { name: 'bench', hash: '0123456789abcdef', dim: 256 };
const sentences = sentencesOf(await openCollections('corpus'));

function article(id: string, lang: Lang, from: number): Article {
  const paragraphs = Array.from({ length: LINKS }, (_, p) => {
    const text = `${sentences[(from + p) % sentences.length]} ${p}`;
    return { text, kind: 'text' as const, lang, sentences: [{ start: 0, end: text.length }] };
  });
  const url = `https://example.org/${id}`;
  return {
    id,
    lang,
    outlet: 'Bench',
    author: null,
    title: id,
    published: '2023-09-14',
    url,
    paragraphs,
  };
}

function* comparisons(): Iterable<Comparison> {
  for (let n = 0; n * LINKS < wanted; n++) {
    const count = Math.min(LINKS, wanted - n * LINKS);
    const links = Array.from({ length: count }, (_, p): Link => {
      const part = { start: 0, end: 1 };
      const scores = { probability: 0.9, cosine: 0.8, margin: 0.1 };
      const evidence = [{ source: 0, target: 0, ...scores, sourcePart: part, targetPart: part }];
      return { source: p, target: p, confidence: 0.5 + (p % 50) / 100, chance: 0, evidence };
    });
    yield {
      model,
      articles: [article(`a-${n}`, 'nb', n), article(`b-${n}`, 'da', n + 1)],
      pairs: [{ source: 0, target: 1, chance: 0, sameEvent: true, links }],
      rows: links.map(({ source, target }) => ({ cells: [[source], [target]] })),
    };
  }
}

const fitted = 'models/nordic-static/alignment.json';
const engine = {
  model,
  alignment: parseAlignment(await readFile(fitted, 'utf8'), fitted),
  tool: { name: 'ordlyd', version: 'bench' },
  embed: () => Promise.reject(new Error('nothing is embedded here')),
};
const folder = await mkdtemp(join(tmpdir(), 'ordlyd-bench-'));
const rows: string[][] = [];
try {
  for (const { id } of alignmentFormats.filter((format) => !only || format.id === only)) {
    const start = performance.now();
    await saveParts(join(folder, id), exportComparisons(comparisons(), { format: id }, engine));
    const seconds = (performance.now() - start) / 1000;
    let bytes = 0;
    for (const name of await readdir(folder)) {
      bytes += (await stat(join(folder, name))).size;
      await rm(join(folder, name));
    }
    rows.push([
      id,
      `${figure.format(seconds)} s`,
      `${figure.format(bytes / 1e6)} MB`,
      // In kilobytes, whatever the system; the highest so far.
      `${figure.format(process.resourceUsage().maxRSS / 2 ** 10)} MiB`,
    ]);
  }
} finally {
  await rm(folder, { recursive: true });
}
console.log(
  textTable(`${wanted.toLocaleString('en')} pairs`, [
    ['format', 'time', 'size', 'peak memory'],
    ...rows,
  ]),
);
