/** `npm run calibrate:events`: fits `events.json` of a model to versions of documents. */
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import {
  calibrationError,
  type Outcome,
  reliability,
} from '../../server/core/evaluate/calibration.ts';
import { type LinkCounts, linkScores } from '../../server/core/evaluate/link-scores.ts';
import { loadModel } from '../../server/embed/model.ts';
import { parseAlignCases } from '../../server/evaluate.ts';
import { textTable } from '../../server/text-table.ts';
import { type AskedCollection, ask, fitEvents, fitMeets, report } from './events.ts';
import { crossValidated, markedCollections } from './marked-events.ts';

const program = new Command('calibrate-events')
  .description('fit which articles report the same event to versions of documents')
  .requiredOption('--cases <file>', 'as `ordlyd eval align` reads them')
  .option('--model <folder>', 'the model whose weights are fitted', 'models/nordic-static')
  .option('--dry-run', 'report only, write nothing')
  .action(async (options: { cases: string; model: string; dryRun?: boolean }) => {
    const model = await loadModel(options.model);
    const cases = parseAlignCases(await readFile(options.cases, 'utf8'), options.cases);
    const marked = await markedCollections(cases, model.embed);
    const meets = fitMeets(marked);
    const asked = marked.map((collection) => ask(collection, meets));
    print('Cross-validated by document', asked, crossValidated(asked, meets));
    const weights = fitEvents(asked, meets);
    print('Fitted on all', asked, () => weights);
    const { threshold, join: mean } = weights;
    console.log(
      `Sentences meet at ${meets}; pairs are shown at ${threshold}, groups join at ${mean}`,
    );
    if (options.dryRun) return;
    const file = resolve(join(options.model, 'events.json'));
    await writeFile(file, `${JSON.stringify({ model: model.hash, ...weights }, null, 2)}\n`);
    console.log(`Written to ${file}`);
  });

await program.parseAsync();

function print(
  title: string,
  collections: readonly AskedCollection[],
  weightsFor: Parameters<typeof report>[1],
): void {
  const scores = (counts: LinkCounts) => {
    const { precision, recall, f1 } = linkScores(counts);
    return [precision, recall, f1].map((score) => score.toFixed(4));
  };
  const reports = collections.map((collection) => report(collection, weightsFor));
  const rows = collections.map(({ name, documents, asked }, i) => {
    const { paired, grouped } = reports[i];
    const sizes = [documents.length, asked.length, paired.right + paired.missed].map(String);
    return [name, ...sizes, ...scores(paired), ...scores(grouped)];
  });
  const header = ['collection', 'articles', 'asked', 'true', 'pairs: precision', 'recall', 'F1'];
  console.log(textTable(title, [[...header, 'groups: precision', 'recall', 'F1'], ...rows]));
  const outcomes = reports.flatMap((each): readonly Outcome[] => each.outcomes);
  const bins = reliability(outcomes).map(({ from, to, count, meanConfidence, shareRight }) => [
    `${from.toFixed(1)}–${to.toFixed(1)}`,
    String(count),
    meanConfidence.toFixed(3),
    shareRight.toFixed(3),
  ]);
  const error = calibrationError(outcomes).toFixed(4);
  console.log(
    textTable(`calibration error ${error}`, [['bin', 'pairs', 'said', 'right'], ...bins]),
  );
}
