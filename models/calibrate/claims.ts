/**
 * Fits how sure a passage reports a claim: on claims marked by reading, in the shipped texts and in others,
 * and on parts of sentences looked for in documents of other languages, whose translations are known.
 *
 *     npm run calibrate:claims -- --dev parallel.tsv
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { logits } from '../../server/core/align/weights.ts';
import { type ClaimWeights, sentenceProbabilities } from '../../server/core/claims/find.ts';
import {
  PASSAGE_EVIDENCE,
  type PassageCandidates,
} from '../../server/core/claims/passage-evidence.ts';
import { STANDING_EVIDENCE, standingEvidence } from '../../server/core/claims/standing-evidence.ts';
import { calibrationError } from '../../server/core/evaluate/calibration.ts';
import { countLinks, type LinkCounts, linkScores } from '../../server/core/evaluate/link-scores.ts';
import { loadModel } from '../../server/embed/model.ts';
import { parseParallelSentences } from '../../server/evaluate.ts';
import { textTable } from '../../server/text-table.ts';
import { type FitGroup, type FitQuery, markedQueries, translatedQueries } from './claim-queries.ts';
import { documentsOf, elsewhereQueries } from './claims-elsewhere.ts';
import { FOLDS } from './folds.ts';
import { fitNoisyOr, type GroupedEvidence } from './noisy-or.ts';

/** Few marks, many kinds of evidence that say nearly the same: weights are held small. */
const OWN = { ridge: 1e-2, steps: 150 };
const STANDING = { ridge: 1e-1, steps: 150 };
/** Least precision at which recall is made as large as it gets. */
const LEAST_PRECISION = 0.8;

interface Options {
  readonly gold: string;
  readonly marks: string;
  readonly dev: string;
  readonly model: string;
  readonly dryRun?: boolean;
}

const program = new Command('calibrate-claims')
  .description('fit the confidence that a passage reports a claim')
  .option('--gold <file>', 'as `ordlyd eval claims` reads it', 'test/core/claims/gold.json')
  .option(
    '--marks <file>',
    'claims marked in documents of --dev',
    'models/calibrate/claims-elsewhere.json',
  )
  .requiredOption('--dev <file>', 'parallel sentences as `ordlyd eval embed` reads them')
  .option('--model <folder>', 'the model whose weights are fitted', 'models/nordic-static')
  .option('--dry-run', 'report only, write nothing')
  .action(async (options: Options) => {
    const model = await loadModel(options.model);
    const tsv = await readFile(options.dev, 'utf8');
    const parallel = parseParallelSentences(tsv, options.dev);
    const marked = [
      ...(await markedQueries(options.gold, model.embed)),
      ...(await elsewhereQueries(options.marks, parallel, documentsOf(tsv), model.embed)),
    ];
    const translated = await translatedQueries(parallel, model.embed);

    const names = [...new Set(marked.map(({ claim }) => claim))];
    const foldOf = ({ claim }: FitQuery) => names.indexOf(claim) % FOLDS;
    const judged = Array.from({ length: FOLDS }, (_, fold) => {
      const rest = marked.filter((query) => foldOf(query) !== fold);
      const weights = fitWeights([...rest, ...translated]);
      return marked.filter((query) => foldOf(query) === fold).map((query) => judge(query, weights));
    }).flat();
    const shipped = judged.filter(({ query }) => query.source === 'shipped');
    const elsewhere = judged.filter(({ query }) => query.source === 'elsewhere');
    const threshold = bestThreshold(shipped);
    print(
      `In the shipped texts, cross-validated by claim, threshold ${threshold}`,
      shipped,
      threshold,
    );
    print(`In other texts, cross-validated by claim, threshold ${threshold}`, elsewhere, threshold);
    const weights = fitWeights([...marked, ...translated]);
    if (options.dryRun) return;
    const file = resolve(join(options.model, 'claims.json'));
    const data = { model: model.hash, ...weights, threshold };
    await writeFile(file, `${JSON.stringify(data, null, 2)}\n`);
    console.log(`Written to ${file}`);
  });

function fitWeights(queries: readonly FitQuery[]): Pick<ClaimWeights, 'own' | 'standing'> {
  const alone = queries.map(({ candidates }) => candidates.evidence);
  const own = fitNoisyOr(grouped(queries, alone), { ...OWN, names: PASSAGE_EVIDENCE });
  const tables = queries.map(({ candidates, index }) =>
    standingEvidence(candidates, logits(candidates.evidence, PASSAGE_EVIDENCE, own), index),
  );
  // How far an answer stands out is another matter for claims than for translations.
  const marked = queries.flatMap((query, q) => (query.source !== 'translated' ? [q] : []));
  const standingOf = grouped(
    marked.map((q) => queries[q]),
    marked.map((q) => tables[q]),
  );
  const standing = fitNoisyOr(standingOf, { ...STANDING, names: STANDING_EVIDENCE });
  return { own, standing };
}

function grouped(
  queries: readonly FitQuery[],
  tables: readonly PassageCandidates['evidence'][],
): GroupedEvidence {
  const { columns } = tables[0];
  const groups = queries.flatMap((query, q) =>
    query.groups.map((group) => ({ group, table: tables[q] })),
  );
  const rows = groups.reduce((sum, { group }) => sum + group.members.length, 0);
  const data = new Float32Array(rows * columns);
  const start = new Int32Array(groups.length + 1);
  let row = 0;
  groups.forEach(({ group, table }, g) => {
    for (const c of group.members) {
      data.set(table.data.subarray(c * columns, (c + 1) * columns), row * columns);
      row++;
    }
    start[g + 1] = row;
  });
  return {
    data,
    columns,
    start,
    positive: Uint8Array.from(groups, ({ group }) => Number(group.positive)),
  };
}

interface Judged {
  readonly query: FitQuery;
  readonly confidences: readonly { readonly group: FitGroup; readonly confidence: number }[];
}

function judge(query: FitQuery, weights: Pick<ClaimWeights, 'own' | 'standing'>): Judged {
  const p = sentenceProbabilities(query.candidates, query.index, weights);
  const confidences = query.groups.map((group) => ({
    group,
    confidence: 1 - group.members.reduce((none, c) => none * (1 - p[c]), 1),
  }));
  return { query, confidences };
}

function countsOf(judged: readonly Judged[], threshold: number): LinkCounts {
  const flat = judged.flatMap(({ query, confidences }, q) =>
    confidences.map(({ group, confidence }, g) => ({
      key: [q, g] as const,
      group,
      confidence,
      query,
    })),
  );
  const shown = flat.filter(({ confidence }) => confidence >= threshold).map(({ key }) => key);
  const right = flat.filter(({ group }) => group.positive).map(({ key }) => key);
  const counts = countLinks(shown, right);
  const lost = judged.reduce((sum, { query }) => sum + query.lost, 0);
  return { ...counts, missed: counts.missed + lost };
}

/** Where recall is largest at the least precision; where the F1 is best if that is never reached. */
function bestThreshold(judged: readonly Judged[]): number {
  const tried = Array.from({ length: 91 }, (_, i) => 0.05 + i / 100).map((threshold) => ({
    threshold,
    ...linkScores(countsOf(judged, threshold)),
  }));
  const precise = tried.filter(({ precision }) => precision >= LEAST_PRECISION);
  const score = (each: (typeof tried)[number]) => (precise.length > 0 ? each.recall : each.f1);
  const among = precise.length > 0 ? precise : tried;
  const best = among.reduce((a, b) => (score(b) > score(a) ? b : a));
  return Math.round(best.threshold * 100) / 100;
}

function print(title: string, judged: readonly Judged[], threshold: number): void {
  const langs = [...new Set(judged.map(({ query }) => query.lang))];
  const figures = ['all', ...langs].map((group) => {
    const list = judged.filter(({ query }) => group === 'all' || query.lang === group);
    const { precision, recall, f1 } = linkScores(countsOf(list, threshold));
    return [group, ...[precision, recall, f1].map((score) => score.toFixed(3))];
  });
  const outcomes = judged.flatMap(({ confidences }) =>
    confidences.map(({ confidence, group }) => ({ confidence, right: group.positive })),
  );
  const error = calibrationError(outcomes).toFixed(4);
  console.log(
    textTable(`${title}; calibration error ${error}`, [
      ['queries', 'precision', 'recall', 'F1'],
      ...figures,
    ]),
  );
}

await program.parseAsync();
