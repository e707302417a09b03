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
import { gather } from '../../server/core/events/cells.ts';
import { eventSentences } from '../../server/core/events/sentences.ts';
import { segmentsOf } from '../../server/core/text/article.ts';
import { loadModel, type Model } from '../../server/embed/model.ts';
import { type AlignCase, caseArticles, parseAlignCases } from '../../server/evaluate.ts';
import { textTable } from '../../server/text-table.ts';
import {
  type AskedCollection,
  ask,
  fitEvents,
  fitMeets,
  type MarkedCollection,
  report,
} from './events.ts';

/** Parts of the cross-validation; a document is in one part only, whatever its languages. */
const FOLDS = 6;

const program = new Command('calibrate-events')
  .description('fit which articles report the same event to versions of documents')
  .requiredOption('--cases <file>', 'as `ordlyd eval align` reads them')
  .option('--model <folder>', 'the model whose weights are fitted', 'models/nordic-static')
  .option('--dry-run', 'report only, write nothing')
  .action(async (options: { cases: string; model: string; dryRun?: boolean }) => {
    const model = await loadModel(options.model);
    const cases = parseAlignCases(await readFile(options.cases, 'utf8'), options.cases);
    const marked = await markedCollections(cases, model);
    const meets = fitMeets(marked);
    const asked = marked.map((collection) => ask(collection, meets));
    const documents = [...new Set(asked[0].documents)].sort();
    const foldOf = (document: string) => documents.indexOf(document) % FOLDS;
    // A pair of documents is judged by weights that have seen neither of the two.
    const fitted = new Map<string, ReturnType<typeof fitEvents>>();
    const weightsFor = (a: string, b: string) => {
      const [f, g] = [foldOf(a), foldOf(b)].sort((x, y) => x - y);
      const known = fitted.get(`${f} ${g}`);
      if (known) return known;
      const seen = (document: string) => foldOf(document) !== f && foldOf(document) !== g;
      const weights = fitEvents(asked, meets, (x, y) => seen(x) && seen(y));
      fitted.set(`${f} ${g}`, weights);
      return weights;
    };
    print('Cross-validated by document', asked, weightsFor);
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

/** All versions together, then those of every regime and of every two languages. */
async function markedCollections(
  cases: readonly AlignCase[],
  model: Model,
): Promise<MarkedCollection[]> {
  const articles = cases.flatMap((each) =>
    caseArticles(each).map((article) => ({
      document: each.id.replace(/\.[^.]*$/, ''),
      groups: ['all', each.mode, `${each.source.lang}-${each.target.lang}`],
      segments: segmentsOf(article),
    })),
  );
  const vectors = await model.embed(
    articles.flatMap(({ segments }) => segments.map(({ text }) => text)),
  );
  const { owner } = eventSentences(articles, vectors);
  return [...new Set(articles.flatMap(({ groups }) => groups))].map((name) => {
    const members = articles.map(({ groups }) => groups.includes(name));
    const texts = articles.filter((_, a) => members[a]);
    const rows = [...owner.keys()].filter((i) => members[owner[i]]);
    const documents = texts.map(({ document }) => document);
    return { name, texts, documents, vectors: gather(vectors, rows) };
  });
}

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
