/** `npm run study -- --data DIR --dev FILE`: trains variants of the recipe and compares them. */
import { appendFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { measureRetrieval, type Retrieval, readParallelSentences } from './evaluate.ts';
import { progressLine } from './progress-line.ts';
import { encodeSentences } from './sentence-encoder.ts';
import { VARIANTS } from './variants.ts';
import { combinedTable, prepare, trainMembers } from './workshop.ts';

interface Options {
  readonly data: string;
  readonly dev: string;
  readonly work: string;
  readonly only: string | undefined;
  readonly threads: string;
}

const options = new Command('study')
  .description('compare variants of the recipe on parallel sentences')
  .requiredOption('--data <folder>', 'gzip TSV files, header = language codes')
  .requiredOption('--dev <file>', 'TSV, header = language codes')
  .option('--only <names>', `some of: ${Object.keys(VARIANTS).join(', ')}`)
  .option('--work <folder>', 'where intermediate files and study.md go', '.work/train')
  .option('--threads <n>', 'worker threads', String(availableParallelism()))
  .parse()
  .opts<Options>();

const sentences = readParallelSentences(options.dev);
for (const name of options.only?.split(',') ?? Object.keys(VARIANTS)) {
  const recipe = VARIANTS[name];
  if (recipe === undefined) throw new RangeError(`there is no variant "${name}"`);
  const begun = performance.now();
  const bench = await prepare(recipe, options.data, options.work);
  const report = progressLine();
  await trainMembers(recipe, bench, options.work, Number(options.threads), (member, progress) =>
    report(`${name} ${member}`, progress),
  );
  const table = await combinedTable(recipe, bench, options.work);
  const found = await measureRetrieval(sentences, async (texts) =>
    encodeSentences(texts, bench.pieces, table, recipe.combined.dim),
  );
  const cells = [found.mean, found.german, found.nynorsk, found.bokmal].flatMap(figures);
  const seconds = Math.round((performance.now() - begun) / 1000);
  const line = `| ${[name, ...cells, `${seconds} s`].join(' | ')} |`;
  console.log(line);
  appendFileSync(join(options.work, 'study.md'), `${line}\n`);
}

function figures({ cosine, margin }: Retrieval): string[] {
  return [cosine.toFixed(4), margin.toFixed(4)];
}
