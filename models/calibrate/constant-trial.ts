/**
 * One trial of `npm run calibrate:constants`, run with a constant changed: `OBJECTIVE MODEL CASES PARALLEL`.
 * Prints a `DocumentResult` for each document, as JSON.
 */
import { readFile } from 'node:fs/promises';
import { alignPairs } from '../../server/core/align/align.ts';
import { atLeastOne, scorePairs } from '../../server/core/align/links.ts';
import { buildRows } from '../../server/core/align/rows.ts';
import type { Outcome } from '../../server/core/evaluate/calibration.ts';
import {
  addCounts,
  countLinks,
  type LinkKey,
  NO_LINKS,
} from '../../server/core/evaluate/link-scores.ts';
import type { Row } from '../../server/core/types.ts';
import { loadAlignment, loadModel } from '../../server/embed/model.ts';
import { type AlignCase, caseArticles, parseAlignCases } from '../../server/evaluate.ts';
import { segmentArticles, segmentText } from '../../server/workspace.ts';
import { random } from '../train/random.ts';
import type { Objective } from './aligner-constants.ts';
import { type EmbeddedCase, fitLinks, type LinkWeights } from './alignment.ts';
import { condensed } from './condense.ts';
import { type AskedCollection, ask, type EventReport, fitMeets, report } from './events.ts';
import { documentOf, foldsOf } from './folds.ts';
import { crossValidated, markedCollections } from './marked-events.ts';
import type { DocumentResult } from './paired-gain.ts';
import { retellings, sharedParagraphs } from './retellings.ts';

/** Every third document teaches or tests: the constants are compared, not the weights. */
const DOCUMENTS_SHARE = 3;

/** One half of the documents teaches, the other tests, and the reverse. */
const PARTS = 2;

const SEED = 1;

/** No outcome costs more than this; one sure error is not to decide. */
const LEAST_PROBABILITY = 1e-4;

const [objective, folder, casesFile, parallelFile] = process.argv.slice(2) as [
  Objective,
  ...string[],
];
const model = await loadModel(folder);
const cases = parseAlignCases(await readFile(casesFile, 'utf8'), casesFile);

const trials: Readonly<Record<Objective, () => Promise<DocumentResult[]>>> = {
  links,
  rows,
  events,
};
console.log(JSON.stringify(await trials[objective]()));

/** Links of pairs of texts, whole and retold, by weights fitted to other documents. */
async function links(): Promise<DocumentResult[]> {
  const documents = [...new Set(cases.map(documentOf))].sort();
  const chosen = documents.filter((_, i) => i % DOCUMENTS_SHARE === 0);
  const foldOf = foldsOf(chosen, PARTS);
  const partOf = (each: EmbeddedCase) => foldOf(documentOf(each));
  const { next } = random(SEED, 0);
  const marked: EmbeddedCase[] = [];
  const retold: EmbeddedCase[] = [];
  for (const [k, each] of cases.entries()) {
    if (!chosen.includes(documentOf(each))) continue;
    marked.push(await embedded(each));
    retold.push(await embedded(condensed(each, k % 2 === 0 ? 'source' : 'target', next)));
  }
  const fitted = Array.from({ length: PARTS }, (_, part) => {
    const others = (each: EmbeddedCase) => partOf(each) !== part;
    return fitLinks(marked.filter(others), retold.filter(others));
  });
  return byDocument([...marked, ...retold].map((each) => judgeLinks(each, fitted[partOf(each)])));
}

function judgeLinks(each: EmbeddedCase, weights: LinkWeights): DocumentResult {
  const { source, target, links } = each;
  const { groups, p } = scorePairs(source, target, weights);
  const linked = new Set(links.map(([s, t]) => `${s} ${t}`));
  const outcomes = groups.map(({ pairs, ...key }) => ({
    key: [key.source, key.target] as const,
    confidence: atLeastOne(pairs, p),
    right: linked.has(`${key.source} ${key.target}`),
  }));
  const shown = outcomes.filter(({ confidence }) => confidence >= weights.threshold);
  const counts = countLinks(
    shown.map(({ key }) => key),
    links,
  );
  // A link that was not even looked at was given no probability at all.
  const unseen = linked.size - outcomes.filter(({ right }) => right).length;
  const loss = lossFrom(outcomes) - unseen * Math.log(LEAST_PROBABILITY);
  return { document: documentOf(each), ...counts, loss };
}

/** Paragraphs of up to five texts that share a row, against those that share a sentence, by the shipped weights. */
async function rows(): Promise<DocumentResult[]> {
  const weights = await loadAlignment(folder);
  const judged: DocumentResult[] = [];
  for (const each of retellings(await readFile(parallelFile, 'utf8'))) {
    const { document, articles } = each;
    const texts = await segmentArticles(articles, model.embed);
    const found = buildRows(articles, alignPairs(texts, weights));
    for (let a = 0; a < articles.length; a++) {
      for (let b = a + 1; b < articles.length; b++) {
        const counts = countLinks(together(found, a, b), sharedParagraphs(each, a, b));
        judged.push({ document, ...counts, loss: null });
      }
    }
  }
  return byDocument(judged);
}

/** Articles put into one group, by weights fitted to other documents. */
async function events(): Promise<DocumentResult[]> {
  const marked = await markedCollections(cases, model.embed);
  const meets = fitMeets(marked);
  const asked = marked.map((collection) => ask(collection, meets));
  const weightsFor = crossValidated(asked, meets);
  return byDocument(asked.flatMap((each) => judgeGroups(each, report(each, weightsFor))));
}

/** Pairs of articles in one group, told apart by the document of the first. */
function judgeGroups(
  { documents }: AskedCollection,
  { groups, outcomes }: EventReport,
): DocumentResult[] {
  const pairs = groups.flatMap((group) =>
    group.flatMap((a, i) => group.slice(i + 1).map((b) => [documents[a], documents[b]] as const)),
  );
  return [...new Set(documents)].map((document) => {
    const own = pairs.filter(([a]) => a === document);
    const right = own.filter(([, b]) => b === document).length;
    const versions = documents.filter((each) => each === document).length;
    return {
      document,
      right,
      wrong: own.length - right,
      missed: (versions * (versions - 1)) / 2 - right,
      loss: lossFrom(outcomes.filter((each) => each.document === document)),
    };
  });
}

/** Counts and losses of one document in one place. */
function byDocument(judged: readonly DocumentResult[]): DocumentResult[] {
  const sums = new Map<string, DocumentResult>();
  for (const each of judged) {
    const known = sums.get(each.document);
    const loss = each.loss === null ? null : (known?.loss ?? 0) + each.loss;
    sums.set(each.document, { ...each, ...addCounts(known ?? NO_LINKS, each), loss });
  }
  return [...sums.values()];
}

function lossFrom(outcomes: readonly Outcome[]): number {
  return outcomes.reduce((sum, { confidence, right }) => {
    const given = right ? confidence : 1 - confidence;
    return sum - Math.log(Math.max(given, LEAST_PROBABILITY));
  }, 0);
}

async function embedded(each: AlignCase): Promise<EmbeddedCase> {
  const [source, target] = await Promise.all(
    caseArticles(each).map((article) => segmentText(article, model.embed)),
  );
  return { id: each.id, group: [], source, target, links: each.links };
}

function together(found: readonly Row[], a: number, b: number): LinkKey[] {
  return found.flatMap(({ cells }) =>
    cells[a].flatMap((p) => cells[b].map((q): LinkKey => [p, q])),
  );
}
