/** `npm run calibrate`: fits `alignment.json` of a model to documents marked up by people. */
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import {
  type ChanceWeights,
  chanceOf,
  fitChance,
  SAME_EVENT_CHANCE,
  type UnrelatedBest,
} from '../../server/core/align/chance.ts';
import { scorePairs, strongestLogit } from '../../server/core/align/links.ts';
import type { AdditiveWeights } from '../../server/core/align/weights.ts';
import { alignWords, wordsOf } from '../../server/core/align/words.ts';
import { calibrationError, reliability } from '../../server/core/evaluate/calibration.ts';
import { linkScores } from '../../server/core/evaluate/link-scores.ts';
import type { Embed } from '../../server/core/types.ts';
import { loadModel } from '../../server/embed/model.ts';
import { caseArticles, parseAlignCases } from '../../server/evaluate.ts';
import { textTable } from '../../server/text-table.ts';
import { segmentText } from '../../server/workspace.ts';
import {
  type AlignmentReport,
  type EmbeddedCase,
  fitLinks,
  reportAlignment,
  unrelatedBests,
} from './alignment.ts';

/** Parts of the cross-validation; a document is in one part only, whatever its languages. */
const FOLDS = '6';

/** The id without its languages. */
const documentOf = ({ id }: EmbeddedCase) => id.replace(/\.[^.]*$/, '');

const program = new Command('calibrate')
  .description('fit the confidence of links to documents whose links people have marked')
  .requiredOption('--cases <file>', 'as `ordlyd eval align` reads them')
  .option('--model <folder>', 'the model whose weights are fitted', 'models/nordic-static')
  .option('--folds <n>', 'parts of the cross-validation; 0 leaves it out', FOLDS)
  .option('--dry-run', 'report only, write nothing')
  .action(async (options: { cases: string; model: string; folds: string; dryRun?: boolean }) => {
    const model = await loadModel(options.model);
    const cases: EmbeddedCase[] = [];
    for (const each of parseAlignCases(await readFile(options.cases, 'utf8'), options.cases)) {
      const [source, target] = await Promise.all(
        caseArticles(each).map((article) => segmentText(article, model.embed)),
      );
      const group = [each.mode, `${each.source.lang}-${each.target.lang}`];
      cases.push({ id: each.id, group, source, target, links: each.links });
    }

    const parts = Number(options.folds);
    if (parts > 1) {
      const documents = [...new Set(cases.map(documentOf))].sort();
      const partOf = (each: EmbeddedCase) => documents.indexOf(documentOf(each)) % parts;
      const folds = Array.from({ length: parts }, (_, part) =>
        fitLinks(cases.filter((each) => partOf(each) !== part)),
      );
      print(
        'Cross-validated by document',
        reportAlignment(cases, (each) => folds[partOf(each)]),
      );
    }
    const weights = fitLinks(cases);
    print(
      'Fitted on all',
      reportAlignment(cases, () => weights),
    );
    const chance = fitChance(unrelatedBests(cases, documentOf, weights.own));
    printChance(cases, chance, weights.own);
    const wordThreshold = await fitWordThreshold(cases, documentOf, model.embed);
    console.log(`words match from a cosine of ${wordThreshold}`);
    if (options.dryRun) return;
    const file = resolve(join(options.model, 'alignment.json'));
    const json = { model: model.hash, ...weights, chance, wordThreshold };
    await writeFile(file, `${JSON.stringify(json, null, 2)}\n`);
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

/** How often the decision that two texts share an event is wrong, either way. */
function printChance(
  cases: readonly EmbeddedCase[],
  chance: ChanceWeights,
  own: AdditiveWeights,
): void {
  const isSame = ({ score, comparisons }: UnrelatedBest) =>
    chanceOf(score, comparisons, chance) < SAME_EVENT_CHANCE;
  const unrelated = unrelatedBests(cases, documentOf, own);
  const related = cases.map(({ source, target }) => ({
    score: strongestLogit(scorePairs(source, target, { own, context: [] })),
    comparisons: source.segments.length * target.segments.length,
  }));
  const share = (list: readonly UnrelatedBest[]) =>
    `${list.filter(isSame).length} of ${list.length}`;
  console.log(
    textTable('same event', [
      ['documents', 'taken for one event'],
      ['versions of one', share(related)],
      ['unrelated', share(unrelated)],
    ]),
  );
}

/** Of the words of unrelated sentences, this share may find a counterpart by chance. */
const FALSE_WORDS = 0.05;

/** Sentence pairs drawn for the threshold; its third digit is steady from here on. */
const WORD_SAMPLE = 1500;

async function fitWordThreshold(
  cases: readonly EmbeddedCase[],
  document: (each: EmbeddedCase) => string,
  embed: Embed,
): Promise<number> {
  const best: number[] = [];
  let words = 0;
  for (let k = 0; k < WORD_SAMPLE; k++) {
    const a = cases[k % cases.length];
    const b = cases[(k * 7 + 3) % cases.length];
    if (document(a) === document(b)) continue;
    const source = a.source.segments[k % a.source.segments.length].text;
    const target = b.target.segments[k % b.target.segments.length].text;
    const [sourceWords, targetWords] = [wordsOf(source), wordsOf(target)];
    const [sourceVectors, targetVectors] = await Promise.all([
      embed(sourceWords.map(({ start, end }) => source.slice(start, end))),
      embed(targetWords.map(({ start, end }) => target.slice(start, end))),
    ]);
    const { matches } = alignWords(sourceWords, sourceVectors, targetWords, targetVectors, -1);
    best.push(...matches.map(({ cosine }) => cosine));
    words += sourceWords.length;
  }
  best.sort((x, y) => y - x);
  return Math.round(best[Math.floor(FALSE_WORDS * words)] * 1000) / 1000;
}
