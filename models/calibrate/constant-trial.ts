/**
 * One trial of `npm run calibrate:constants`, run with a constant changed: `OBJECTIVE CASES MODEL`.
 * Prints a `TrialResult` as JSON.
 */
import { readFile } from 'node:fs/promises';
import { alignPairs } from '../../server/core/align/align.ts';
import { buildRows } from '../../server/core/align/rows.ts';
import type { Outcome } from '../../server/core/evaluate/calibration.ts';
import {
  addCounts,
  countLinks,
  type LinkCounts,
  type LinkKey,
  linkScores,
  NO_LINKS,
} from '../../server/core/evaluate/link-scores.ts';
import type { Row } from '../../server/core/types.ts';
import { loadAlignment, loadModel } from '../../server/embed/model.ts';
import { type AlignCase, caseArticles, parseAlignCases } from '../../server/evaluate.ts';
import { segmentArticles, segmentText } from '../../server/workspace.ts';
import { random } from '../train/random.ts';
import type { Objective } from './aligner-constants.ts';
import { type EmbeddedCase, fitLinks, reportAlignment } from './alignment.ts';
import { condensed } from './condense.ts';
import { ask, fitMeets, report } from './events.ts';
import { crossValidated, markedCollections } from './marked-events.ts';

export interface TrialResult {
  readonly f1: number;
  /** Mean −log of the probability given to what is true; `null` where none is given. */
  readonly logLoss: number | null;
}

/** Every third document teaches or tests: the constants are compared, not the weights. */
const DOCUMENTS_SHARE = 3;

/** One half of the documents teaches, the other tests, and the reverse. */
const PARTS = 2;

const SEED = 1;

/** No outcome costs more than this; one sure error is not to decide. */
const LEAST_PROBABILITY = 1e-4;

const [objective, casesFile, folder] = process.argv.slice(2) as [Objective, string, string];
const model = await loadModel(folder);
const cases = parseAlignCases(await readFile(casesFile, 'utf8'), casesFile);
const documentOf = (id: string) => id.replace(/\.[^.]*$/, '');

const trials: Readonly<Record<Objective, () => Promise<TrialResult>>> = { links, rows, events };
console.log(JSON.stringify(await trials[objective]()));

/** Links of pairs of texts, by weights fitted to other documents. */
async function links(): Promise<TrialResult> {
  const documents = [...new Set(cases.map(({ id }) => documentOf(id)))].sort();
  const chosen = documents.filter((_, i) => i % DOCUMENTS_SHARE === 0);
  const partOf = ({ id }: { id: string }) => chosen.indexOf(documentOf(id)) % PARTS;
  const { next } = random(SEED, 0);
  const marked: EmbeddedCase[] = [];
  const retold: EmbeddedCase[] = [];
  for (const [k, each] of cases.entries()) {
    if (!chosen.includes(documentOf(each.id))) continue;
    marked.push(await embedded(each));
    retold.push(await embedded(condensed(each, k % 2 === 0 ? 'source' : 'target', next)));
  }
  const fitted = Array.from({ length: PARTS }, (_, part) => {
    const others = (each: EmbeddedCase) => partOf(each) !== part;
    return fitLinks(marked.filter(others), retold.filter(others));
  });
  const { counts, outcomes } = reportAlignment(marked, (each) => fitted[partOf(each)]);
  return { f1: linkScores(counts.get('all') ?? NO_LINKS).f1, logLoss: meanLogLoss(outcomes) };
}

/** Paragraphs that share a row of four texts, two marked-up pairs of one document, by the shipped weights. */
async function rows(): Promise<TrialResult> {
  const weights = await loadAlignment(folder);
  let counts = NO_LINKS;
  for (let k = 0; k + 1 < cases.length; k += 2) {
    const pairs = [cases[k], cases[k + 1]];
    if (documentOf(pairs[0].id) !== documentOf(pairs[1].id)) continue;
    const articles = pairs.flatMap(caseArticles);
    const texts = await segmentArticles(articles, model.embed);
    const found = buildRows(articles, alignPairs(texts, weights));
    pairs.forEach((each, i) => {
      counts = addCounts(counts, countLinks(together(found, 2 * i, 2 * i + 1), each.links));
    });
  }
  return { f1: linkScores(counts).f1, logLoss: null };
}

/** Articles put into one group, by weights fitted to other documents. */
async function events(): Promise<TrialResult> {
  const marked = await markedCollections(cases, model.embed);
  const meets = fitMeets(marked);
  const asked = marked.map((collection) => ask(collection, meets));
  const weightsFor = crossValidated(asked, meets);
  const reports = asked.map((collection) => report(collection, weightsFor));
  const grouped = reports.reduce<LinkCounts>((sum, each) => addCounts(sum, each.grouped), NO_LINKS);
  return {
    f1: linkScores(grouped).f1,
    logLoss: meanLogLoss(reports.flatMap(({ outcomes }) => outcomes)),
  };
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

function meanLogLoss(outcomes: readonly Outcome[]): number {
  const losses = outcomes.map(({ confidence, right }) =>
    Math.log(Math.max(right ? confidence : 1 - confidence, LEAST_PROBABILITY)),
  );
  return -losses.reduce((sum, each) => sum + each, 0) / losses.length;
}
