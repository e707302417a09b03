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
import type { Embed, Vectors } from '../../server/core/types.ts';
import { loadModel } from '../../server/embed/model.ts';
import { type AlignCase, caseArticles, parseAlignCases } from '../../server/evaluate.ts';
import { textTable } from '../../server/text-table.ts';
import { segmentText } from '../../server/workspace.ts';
import { random } from '../train/random.ts';
import {
  type AlignmentReport,
  type EmbeddedCase,
  fitLinks,
  type LinkWeights,
  reportAlignment,
  unrelatedBests,
} from './alignment.ts';
import { condensed } from './condense.ts';
import { documentOf, FOLDS, foldsOf } from './folds.ts';

const SEED = 1;

const program = new Command('calibrate')
  .description('fit the confidence of links to documents whose links people have marked')
  .requiredOption('--cases <file>', 'as `ordlyd eval align` reads them')
  .option('--model <folder>', 'the model whose weights are fitted', 'models/nordic-static')
  .option('--folds <n>', 'parts of the cross-validation; 0 leaves it out', String(FOLDS))
  .option('--dry-run', 'report only, write nothing')
  .action(async (options: { cases: string; model: string; folds: string; dryRun?: boolean }) => {
    const model = await loadModel(options.model);
    const embedCase = async (each: AlignCase): Promise<EmbeddedCase> => {
      const [source, target] = await Promise.all(
        caseArticles(each).map((article) => segmentText(article, model.embed)),
      );
      const group = [each.mode, `${each.source.lang}-${each.target.lang}`];
      return { id: each.id, group, source, target, links: each.links };
    };
    const marked = parseAlignCases(await readFile(options.cases, 'utf8'), options.cases);
    const cases: EmbeddedCase[] = [];
    const retold: EmbeddedCase[] = [];
    const { next } = random(SEED, 0);
    for (const [k, each] of marked.entries()) {
      cases.push(await embedCase(each));
      retold.push(await embedCase(condensed(each, k % 2 === 0 ? 'source' : 'target', next)));
    }

    const parts = Number(options.folds);
    if (parts > 1) {
      const foldOf = foldsOf(cases.map(documentOf), parts);
      const partOf = (each: EmbeddedCase) => foldOf(documentOf(each));
      const folds = Array.from({ length: parts }, (_, part) =>
        fitLinks(
          cases.filter((each) => partOf(each) !== part),
          retold.filter((each) => partOf(each) !== part),
        ),
      );
      print(
        'Cross-validated by document',
        reportAlignment(cases, (each) => folds[partOf(each)]),
      );
    }
    const weights = fitLinks(cases, retold);
    print(
      'Fitted on all',
      reportAlignment(cases, () => weights),
    );
    const chance = fitChance(unrelatedBests(cases, weights.own));
    printChance(cases, chance, weights.own);
    const wordThreshold = await fitWordThreshold(cases, weights, model.embed);
    console.log(`words match from a cosine of ${wordThreshold}`);
    if (options.dryRun) return;
    const file = resolve(join(options.model, 'alignment.json'));
    const json = { model: model.hash, ...weights, chance, wordThreshold };
    await writeFile(file, `${JSON.stringify(json, null, 2)}\n`);
    console.log(`Written to ${file}`);
  });

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
  const unrelated = unrelatedBests(cases, own);
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

/** Sentence pairs of either sort drawn for the threshold; its second digit is steady from here on. */
const WORD_SAMPLE = 400;

/**
 * Where words of sentences that say the same and words of unrelated ones differ most: the share
 * matched in the former less the share matched in the latter (Youden's J) is largest.
 */
async function fitWordThreshold(
  cases: readonly EmbeddedCase[],
  weights: LinkWeights,
  embed: Embed,
): Promise<number> {
  const same: SentenceTexts[] = [];
  const unrelated: SentenceTexts[] = [];
  for (let k = 0; same.length < WORD_SAMPLE && k < cases.length; k++) {
    const { source, target } = cases[k];
    const { candidates, p } = scorePairs(source, target, weights);
    const likeliest = p.reduce((best, value, c) => (value > p[best] ? c : best), 0);
    const sentence = source.segments[candidates.source[likeliest]].text;
    same.push([sentence, target.segments[candidates.target[likeliest]].text]);
    const other = cases.find(
      (each, at) =>
        at > k && documentOf(each) !== documentOf(cases[k]) && each.group[1] === cases[k].group[1],
    );
    if (other) unrelated.push([sentence, other.target.segments[0].text]);
  }
  const [matchedSame, matchedUnrelated] = [
    await wordCosines(same, embed),
    await wordCosines(unrelated, embed),
  ];
  const shareFrom = (cosines: readonly number[], threshold: number) =>
    cosines.filter((cosine) => cosine >= threshold).length / cosines.length;
  const gain = (threshold: number) =>
    shareFrom(matchedSame, threshold) - shareFrom(matchedUnrelated, threshold);
  const thresholds = Array.from({ length: 100 }, (_, i) => i / 100);
  return thresholds.reduce((best, next) => (gain(next) > gain(best) ? next : best));
}

type SentenceTexts = readonly [source: string, target: string];

/** For every word of the source sentences the cosine of its match, -1 where it has none. */
async function wordCosines(pairs: readonly SentenceTexts[], embed: Embed): Promise<number[]> {
  const cosines: number[] = [];
  for (const texts of pairs) {
    const spans = texts.map(wordsOf);
    const vectors: Vectors[] = [];
    for (const [k, text] of texts.entries()) {
      vectors.push(await embed(spans[k].map(({ start, end }) => text.slice(start, end))));
    }
    const { matches, sourceOnly } = alignWords(spans[0], vectors[0], spans[1], vectors[1], -1);
    cosines.push(...matches.map(({ cosine }) => cosine), ...sourceOnly.map(() => -1));
  }
  return cosines;
}

await program.parseAsync();
