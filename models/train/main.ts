/** `npm run train -- COMMAND …`: the steps from parallel text to a model folder. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { Command } from 'commander';
import { readCheckpoint, writeCheckpoint } from './checkpoint.ts';
import { readCorpus } from './corpus.ts';
import { formatReport, measureRetrieval, readParallelSentences } from './evaluate.ts';
import { exportModel } from './export.ts';
import { loadModel } from './load-model.ts';
import { RECIPE } from './recipe.ts';
import { encodeSentences } from './sentence-encoder.ts';
import { type Progress, train } from './train.ts';
import { bytePairVocabulary, wordCounts } from './vocabulary.ts';
import { WordPieces } from './word-pieces.ts';

const VOCABULARY = 'vocabulary.json';
const CHECKPOINT = 'checkpoint.bin';
/** Steps between two progress lines, and between two checkpoints. */
const REPORT_EVERY = 200;
const CHECKPOINT_EVERY = 2000;

const program = new Command('train').description('make the static sentence encoder');

program
  .command('vocabulary')
  .description('choose the pieces from the parallel text')
  .requiredOption('--data <folder>', 'gzip TSV files, header = language codes')
  .option('--work <folder>', 'where intermediate files go', '.work/train')
  .action(async ({ data, work }: { data: string; work: string }) => {
    mkdirSync(work, { recursive: true });
    const counts = await wordCounts(data, RECIPE.mixture, RECIPE.vocabulary.balance);
    const pieces = bytePairVocabulary(counts, RECIPE.vocabulary.size);
    writeFileSync(join(work, VOCABULARY), JSON.stringify(pieces));
    console.log(`${counts.size} different words, ${pieces.length} pieces`);
  });

program
  .command('run')
  .description('train the vectors; goes on from a checkpoint if there is one')
  .requiredOption('--data <folder>', 'gzip TSV files, header = language codes')
  .option('--work <folder>', 'where intermediate files go', '.work/train')
  .option('--threads <n>', 'worker threads', String(availableParallelism()))
  .action(async ({ data, work, threads }: { data: string; work: string; threads: string }) => {
    const pieces = readVocabulary(work);
    const corpus = await readCorpus(data, RECIPE.mixture, pieces);
    console.log(`${corpus.pass.length} rows a pass, ${corpus.ids.length} pieces of text`);
    const file = join(work, CHECKPOINT);
    const report = progressLine();
    const done = await train(
      corpus,
      pieces.pieces.length,
      RECIPE.training,
      Number(threads),
      {
        every: REPORT_EVERY,
        report: (progress, state) => {
          report(progress);
          if (progress.step % CHECKPOINT_EVERY === 0) writeCheckpoint(file, state);
        },
      },
      readCheckpoint(file) ?? undefined,
    );
    writeCheckpoint(file, done);
  });

program
  .command('export')
  .description('write the model folder from the last checkpoint')
  .requiredOption('--out <folder>', 'model folder')
  .option('--work <folder>', 'where intermediate files are', '.work/train')
  .action(({ out, work }: { out: string; work: string }) => {
    const state = readCheckpoint(join(work, CHECKPOINT));
    if (!state) throw new Error(`no ${CHECKPOINT} in ${work}: run "train run" first`);
    exportModel(out, basename(out), readVocabulary(work), state.table, RECIPE.training.dim);
  });

program
  .command('evaluate')
  .description('translation retrieval on parallel sentences')
  .requiredOption('--dev <file>', 'TSV, header = language codes')
  .option('--model <folder>', 'an exported model; without it the last checkpoint is measured')
  .option('--work <folder>', 'where intermediate files are', '.work/train')
  .action(async ({ dev, model, work }: { dev: string; model?: string; work: string }) => {
    const sentences = readParallelSentences(dev);
    if (model) {
      console.log(formatReport(await measureRetrieval(sentences, await loadModel(model))));
      return;
    }
    const pieces = readVocabulary(work);
    const state = readCheckpoint(join(work, CHECKPOINT));
    if (!state) throw new Error(`no ${CHECKPOINT} in ${work}: run "train run" first`);
    const { dim } = RECIPE.training;
    const encode = async (texts: readonly string[]) =>
      encodeSentences(texts, pieces, state.table, dim);
    console.log(formatReport(await measureRetrieval(sentences, encode)));
  });

function readVocabulary(work: string): WordPieces {
  const file = join(work, VOCABULARY);
  if (!existsSync(file))
    throw new Error(`no ${VOCABULARY} in ${work}: run "train vocabulary" first`);
  return new WordPieces(JSON.parse(readFileSync(file, 'utf8')) as string[]);
}

/** Prints one line a report with the time left, judged by the speed so far. */
function progressLine(): (progress: Progress) => void {
  const begun = performance.now();
  let first: number | null = null;
  return ({ step, steps, logLikelihood }) => {
    first ??= step - REPORT_EVERY;
    const seconds = (performance.now() - begun) / 1000;
    const left = (seconds / (step - first)) * (steps - step);
    console.log(
      `step ${step}/${steps}  log likelihood ${logLikelihood.toFixed(3)}  ` +
        `${Math.round(seconds)} s, ${Math.round(left)} s left`,
    );
  };
}

await program.parseAsync();
