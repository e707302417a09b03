/** `npm run calibrate`: fits `alignment.json` of a model to documents marked up by people. */
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { calibrationError, reliability, reliability } from '../../server/core/evaluate/calibration.ts';
import { linkScores } from '../../server/core/evaluate/link-scores.ts';
import { loadModel } from '../../server/embed/model.ts';
import { caseArticles, parseAlignCases } from '../../server/evaluate.ts';
import { textTable } from '../../server/text-table.ts';
import { segmentText } from '../../server/workspace.ts';
import {
  type AlignmentReport,
  type EmbeddedCase,
  fitAlignment,
  reportAlignment,
} from './alignment.ts';

/** Parts of the cross-validation; a document is in one part only, whatever its languages. */
const FOLDS = 6;

const program = new Command('calibrate')
  .description('fit the confidence of links to documents whose links people have marked')
  .requiredOption('--cases <file>', 'as `ordlyd eval align` reads them')
  .option('--model <folder>', 'the model whose weights are fitted', 'models/nordic-static')
  .option('--dry-run', 'report only, write nothing')
  .action(async (options: { cases: string; model: string; dryRun?: boolean }) => {
    const model = await loadModel(options.model);
    const cases: EmbeddedCase[] = [];
    for (const each of parseAlignCases(await readFile(options.cases, 'utf8'), options.cases)) {
      const [source, target] = await Promise.all(
        caseArticles(each).map((article) => segmentText(article, model.embed)),
      );
      const group = [each.mode, `${each.source.lang}-${each.target.lang}`];
      cases.push({ id: each.id, group, source, target, links: each.links });
    }

    const documentOf = ({ id }: EmbeddedCase) => id.replace(/\.[^.]*$/, '');
    const documents = [...new Set(cases.map(documentOf))].sort();
    const foldOf = (each: EmbeddedCase) => documents.indexOf(documentOf(each)) % FOLDS;
    const folds = Array.from({ length: FOLDS }, (_, fold) =>
      fitAlignment(cases.filter((each) => foldOf(each) !== fold)),
    );
    print(
      'Cross-validated by document',
      reportAlignment(cases, (each) => folds[foldOf(each)]),
    );
    const weights = fitAlignment(cases);
    print(
      'Fitted on all',
      reportAlignment(cases, () => weights),
    );
    if (options.dryRun) return;
    const file = resolve(join(options.model, 'alignment.json'));
    await writeFile(file, `${JSON.stringify({ model: model.hash, ...weights }, null, 2)}\n`);
    console.log(`Written to ${file}`);
  });

await program.parseAsync();

function print(title: string, { counts, outcomes }: AlignmentReport): void {
  const figures = [...counts].map(([group, each]) => {
    const { precision, recall, f1 } = linkScores(each);
    return [group, ...[precision, recall, f1].map((score) => score.toFixed(4))];
  });
  console.log(textTable(title, [['group', 'precision', 'recall', 'F1'], ...figures]));
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
