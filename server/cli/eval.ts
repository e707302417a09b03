/** `ordlyd eval`: measures on marked-up sets, as a table on stdout and predictions in a file. */
import { join } from 'node:path';
import { Command } from 'commander';
import { calibrationError, type Outcome, reliability } from '../core/evaluate/calibration.ts';
import { type LinkCounts, linkScores, NO_LINKS } from '../core/evaluate/link-scores.ts';
import {
  type EmbedEvaluation,
  evaluateAlign,
  evaluateEmbed,
  type LinkCountsByGroup,
  parseAlignCases,
  parseGoldLinks,
  parseParallelSentences,
  scoreGold,
} from '../evaluate.ts';
import type { Ordlyd } from '../ordlyd.ts';
import { textTable } from '../text-table.ts';
import { compareArticles, openArticle, openText, saveText } from '../workspace.ts';
import { evalClaims } from './claims.ts';
import { evalDrift } from './drift.ts';
import type { Cli, WithModel } from './world.ts';

/** Computed from MTEB's published result files; a smaller set is a little easier. */
const PUBLISHED = [
  { model: 'LaBSE', megabytes: 1796, accuracy: 0.995, f1: 0.993, german: 0.995 },
  { model: 'bge-m3', megabytes: 2167, accuracy: 0.994, f1: 0.992, german: 0.993 },
  { model: 'multilingual-e5-base', megabytes: 1061, accuracy: 0.988, f1: 0.984, german: 0.986 },
  { model: 'multilingual-e5-small', megabytes: 449, accuracy: 0.98, f1: 0.974, german: 0.976 },
  {
    model: 'paraphrase-multilingual-MiniLM-L12-v2',
    megabytes: 449,
    accuracy: 0.979,
    f1: 0.972,
    german: 0.977,
  },
  { model: 'EmbeddingGemma-300m', megabytes: 1155, accuracy: 0.971, f1: 0.962, german: 0.967 },
  {
    model: 'static-similarity-mrl-multilingual-v1',
    megabytes: 413,
    accuracy: 0.941,
    f1: 0.924,
    german: 0.927,
  },
  { model: 'potion-multilingual-128M', megabytes: 489, accuracy: 0.874, f1: 0.844, german: 0.83 },
];

/** The languages whose twelve directions published results are given for. */
const PUBLISHED_LANGUAGES = ['nb', 'da', 'sv', 'de'];
const NORDIC = ['nb', 'da', 'sv'];

export function evalCommands(cli: Cli, withModel: WithModel): Command {
  const command = new Command('eval').description('measure on marked-up sets');
  command.addCommand(evalEmbed(cli, withModel));
  command.addCommand(evalAlign(cli, withModel));
  command.addCommand(evalDrift(cli, withModel));
  command.addCommand(evalClaims(cli, withModel));
  return command;
}

function evalEmbed(cli: Cli, withModel: WithModel): Command {
  return new Command('embed')
    .description('how often a sentence finds its translation: TSV, header names languages')
    .argument('<file>', 'one sentence a line, one language a column')
    .option('--predictions <file>', 'write the figures of every direction as JSON')
    .action(async (file: string, { predictions }: { predictions?: string }) => {
      const sentences = parseParallelSentences(await openText(file), file);
      await withModel(async (open) => {
        const evaluation = await evaluateEmbed(sentences, open);
        if (predictions) await saveText(predictions, `${JSON.stringify(evaluation, null, 2)}\n`);
        await cli.out(embedTable(evaluation));
        await cli.out(`\n${publishedTable()}`);
      });
    });
}

function embedTable({ model, dim, directions }: EmbedEvaluation): string {
  const line = (name: string, members: readonly string[]) => {
    const scores = members.map((direction) => directions[direction]);
    const mean = (pick: (s: (typeof scores)[number]) => number) =>
      (scores.reduce((sum, s) => sum + pick(s), 0) / scores.length).toFixed(4);
    return [name, mean((s) => s.accuracy), mean((s) => s.f1), mean((s) => s.marginAccuracy)];
  };
  const names = Object.keys(directions);
  const among = (test: (source: string, target: string) => boolean) =>
    names.filter((name) => test(...(name.split('-') as [string, string])));
  const groups: [string, string[]][] = [
    [
      'mean of nb da sv de',
      among((s, t) => PUBLISHED_LANGUAGES.includes(s) && PUBLISHED_LANGUAGES.includes(t)),
    ],
    [
      'German with Nordic',
      among((s, t) => (s === 'de' && NORDIC.includes(t)) || (t === 'de' && NORDIC.includes(s))),
    ],
    ['mean of all', names],
  ];
  return textTable(`${model}, ${dim} dimensions`, [
    ['direction', 'accuracy', 'F1', 'margin accuracy'],
    ...names.map((name) => line(name, [name])),
    ...groups.flatMap(([name, members]) => (members.length > 0 ? [line(name, members)] : [])),
  ]);
}

function publishedTable(): string {
  return textTable('published on the 1,997 sentences of NTREX-128, mean of nb da sv de', [
    ['model', 'MB', 'accuracy', 'F1', 'German with Nordic'],
    ...PUBLISHED.map(({ model, megabytes, accuracy, f1, german }) => [
      model,
      String(megabytes),
      ...[accuracy, f1, german].map((score) => score.toFixed(3)),
    ]),
  ]);
}

function evalAlign(cli: Cli, withModel: WithModel): Command {
  return new Command('align')
    .description('paragraph links against links marked by people')
    .argument('<file>', 'JSON: [{id, mode, source: {lang, paragraphs}, target, links: [[i, j]]}]')
    .option('--predictions <file>', 'write the links found as JSON')
    .option('--texts <folder>', 'where the files are that links marked by hand are about', '.')
    .addHelpText(
      'after',
      `
Instead of cases, the file may hold links marked by hand between two text files,
{source: "a.txt", target: "b.txt", links: [[1, 2]], optional: [[3, 3]]}, where numbers count
the files' non-empty lines from 1; --texts says where they are.`,
    )
    .action(async (file: string, options: { predictions?: string; texts: string }) => {
      const { predictions } = options;
      const json = await openText(file);
      const gold = parseGoldLinks(json);
      if (gold) {
        await withModel(async (open) => {
          const paths = [gold.source, gold.target].map((name) => join(options.texts, name));
          const comparison = await compareArticles(await Promise.all(paths.map(openArticle)), open);
          await cli.out(
            textTable(`${gold.source} – ${gold.target}, model ${modelName(open)}`, [
              ['links', 'precision', 'recall', 'F1'],
              scoreRow('marked by hand', scoreGold(comparison, gold)),
            ]),
          );
        });
        return;
      }
      const cases = parseAlignCases(json, file);
      await withModel(async (open) => {
        const evaluation = await evaluateAlign(cases, open, (done) => {
          if (cli.interactive) void cli.words(`\r${done} of ${cases.length} documents`);
        });
        if (cli.interactive) await cli.words('\n');
        if (predictions) {
          await saveText(predictions, `${JSON.stringify(evaluation.predictions)}\n`);
        }
        const { counts, outcomes, baselines } = evaluation;
        await cli.out(
          textTable(`${cases.length} documents, model ${modelName(open)}`, [
            ['group', 'precision', 'recall', 'F1'],
            ...[...counts].map(([group, each]) => scoreRow(group, each)),
          ]),
        );
        await cli.out(`\n${baselineTable(counts, baselines)}`);
        await cli.out(`\n${reliabilityTable(outcomes)}`);
      });
    });
}

function modelName({ model }: Ordlyd): string {
  return `${model.name}@${model.hash}`;
}

function scoreRow(name: string, counts: LinkCounts): string[] {
  const { precision, recall, f1 } = linkScores(counts);
  return [name, ...[precision, recall, f1].map((score) => score.toFixed(4))];
}

/** F1 of ours and of simpler aligners on the same vectors, by regime. */
function baselineTable(
  ours: LinkCountsByGroup,
  baselines: Readonly<Record<string, LinkCountsByGroup>>,
): string {
  const groups = [...ours.keys()].filter((group) => !group.includes('-'));
  const line = (name: string, counts: LinkCountsByGroup) => [
    name,
    ...groups.map((group) => linkScores(counts.get(group) ?? NO_LINKS).f1.toFixed(4)),
  ];
  return textTable('F1 beside simpler aligners, these at the threshold that suits them best here', [
    ['aligner', ...groups],
    line('ordlyd', ours),
    ...Object.entries(baselines).map(([name, counts]) => line(name, counts)),
  ]);
}

function reliabilityTable(outcomes: readonly Outcome[]): string {
  const bins = reliability(outcomes).map(({ from, to, count, meanConfidence, shareRight }) => [
    `${from.toFixed(1)}–${to.toFixed(1)}`,
    String(count),
    meanConfidence.toFixed(3),
    shareRight.toFixed(3),
  ]);
  const error = calibrationError(outcomes).toFixed(4);
  return textTable(`confidence of the links shown, calibration error ${error}`, [
    ['confidence', 'links', 'said', 'right'],
    ...bins,
  ]);
}
