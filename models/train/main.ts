/** `npm run train -- COMMAND …`: the steps from parallel text to a model folder. */
import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import { Command } from 'commander';
import { loadModel } from '../../server/embed/model.ts';
import { passRows } from './corpus.ts';
import { formatReport, measureRetrieval, readParallelSentences } from './evaluate.ts';
import { exportModel } from './export.ts';
import { progressLine } from './progress-line.ts';
import { RECIPE } from './recipe.ts';
import { combinedTable, prepare, trainMembers, vocabulary } from './workshop.ts';

const WORK = '.work/train';
const program = new Command('train').description('make the static sentence encoder');

program
  .command('vocabulary')
  .description('choose the pieces')
  .requiredOption('--data <folder>', 'gzip TSV files, header = language codes')
  .option('--work <folder>', 'where intermediate files go', WORK)
  .action(async ({ data, work }: { data: string; work: string }) => {
    const { pieces } = await vocabulary(RECIPE, data, work);
    console.log(`${pieces.length} pieces`);
  });

program
  .command('run')
  .description(
    'train the vectors, and write the model folder; a stopped run goes on where it stood',
  )
  .requiredOption('--data <folder>', 'gzip TSV files, header = language codes')
  .requiredOption('--out <folder>', 'model folder')
  .option('--work <folder>', 'where intermediate files go', WORK)
  .option('--threads <n>', 'worker threads', String(availableParallelism()))
  .action(async (options: { data: string; out: string; work: string; threads: string }) => {
    const { data, out, work, threads } = options;
    const bench = await prepare(RECIPE, data, work);
    console.log(
      `${passRows(bench.corpus, 0).length} rows a pass, ${bench.corpus.ids.length} pieces of text`,
    );
    await trainMembers(RECIPE, bench, work, Number(threads), progressLine());
    const table = await combinedTable(RECIPE, bench, work);
    exportModel(out, basename(out), bench.pieces, table, RECIPE.combined.dim);
  });

program
  .command('evaluate')
  .description('translation retrieval on parallel sentences')
  .requiredOption('--dev <file>', 'TSV, header = language codes')
  .requiredOption('--model <folder>', 'model folder')
  .action(async ({ dev, model }: { dev: string; model: string }) => {
    const { embed } = await loadModel(model);
    console.log(formatReport(await measureRetrieval(readParallelSentences(dev), embed)));
  });

await program.parseAsync();
