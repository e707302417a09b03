/** `npm run bench`: speed as ratios to a named baseline in the same run. */
import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus } from 'node:os';
import { resolve } from 'node:path';
import { Command } from 'commander';
import { alignArticles } from '../../server/core/align/align.ts';
import { linksOf, type SegmentedText, scorePairs } from '../../server/core/align/links.ts';
import { findDrift } from '../../server/core/drift/index.ts';
import { passageOf } from '../../server/core/drift/neighbours.ts';
import { segmentsOf } from '../../server/core/text/article.ts';
import { unitRows } from '../../server/core/vectors/rows.ts';
import { loadAlignment, loadEvents, loadModel } from '../../server/embed/model.ts';
import { embedPool } from '../../server/embed/pool.ts';
import { caseArticles, parseAlignCases } from '../../server/evaluate.ts';
import { embedForDrift } from '../../server/evaluate-drift.ts';
import { textTable } from '../../server/text-table.ts';
import {
  openCollections,
  sameEvent,
  segmentArticles,
  segmentText,
} from '../../server/workspace.ts';
import { archive, VERSIONS } from './archive.ts';
import { growth } from './growth.ts';
import { growthPlot } from './growth-plot.ts';
import type { Loading } from './load.ts';
import { alignLong, compareLong, LONG_PARAGRAPHS } from './long-texts.ts';
import { figure, type Measurement, measurement, median, once, rows, timed } from './measure.ts';
import { storeMeasurements } from './store.ts';
import { paragraphs, sentencesOf } from './texts.ts';

const GROWTH_PLOT = 'test/bench/growth.svg';

const options = new Command('bench')
  .option('--cases <file>', 'also align the documents of this file, as `ordlyd eval align` reads')
  .option('--plot', `only measure how time grows with size, and draw it in ${GROWTH_PLOT}`)
  .option('--store', 'only measure how an archive goes into the store and comes out of it')
  .parse()
  .opts<{ cases?: string; plot?: boolean; store?: boolean }>();

const HEADS = ['work', 'time', 'rate', 'ratio', 'baseline'];
const collections = await openCollections('corpus');
const sentences = sentencesOf(collections);
if (options.store) {
  const table = textTable('', [HEADS, ...rows(await storeMeasurements(sentences))]);
  console.log(table.trimStart());
  process.exit();
}
const MODEL = 'models/nordic-static';
const [model, weights] = [await loadModel(MODEL), await loadAlignment(MODEL)];
const events = await loadEvents(MODEL);
if (options.plot) {
  const curves = await growth(sentences, { embed: model.embed, alignment: weights, events });
  const caption = 'Processor time of pairing and aligning, by size';
  await writeFile(GROWTH_PLOT, growthPlot(curves, caption));
  console.log(`Written to ${GROWTH_PLOT}`);
  process.exit();
}
const results: Measurement[] = [];
const perSecond = (count: number, milliseconds: number, what: string) =>
  `${figure.format((count / milliseconds) * 1000)} ${what}/s`;

const threads = availableParallelism();
const worker = new URL(`file://${resolve('dist/embed-worker.mjs')}`);
// From the first text on: what is measured is threads, not when they are worth starting.
const pool = embedPool(model, MODEL, worker, threads, 0);

// A whole archive, from texts to links; first, so that its memory is its own
const ARTICLES = 1000;
const ARTICLE_PARAGRAPHS = 20;
const articles = archive(sentences, ARTICLES, ARTICLE_PARAGRAPHS);
const bare = {
  name: 'embedding its sentences',
  milliseconds: await once(() => pool.embed(articles.flatMap(segmentsOf).map(({ text }) => text))),
};
let groups: readonly (readonly number[])[] = [];
const paired = await once(async () => {
  ({ groups } = await sameEvent(articles, { model, embed: pool.embed, events }));
});
const found = groups.filter((group) => {
  const [first] = group;
  return first % VERSIONS === 0 && group.every((a, i) => a === first + i);
});
const aligned = await once(async () => {
  for (const group of groups) {
    const members = group.map((a) => articles[a]);
    alignArticles(await segmentArticles(members, pool.embed), weights);
  }
});
const whole = `${ARTICLES} articles of ${ARTICLE_PARAGRAPHS} paragraphs`;
// In kilobytes, whatever the system.
const peakMebibytes = process.resourceUsage().maxRSS / 2 ** 10;
results.push(
  measurement(
    `pair ${whole}`,
    paired,
    bare,
    `${found.filter(({ length }) => length === VERSIONS).length} of ${ARTICLES / VERSIONS} events whole`,
  ),
  measurement(
    'and align all within each event',
    aligned,
    bare,
    `at most ${figure.format(peakMebibytes)} MiB in all`,
  ),
);

// Embedding
const PARAGRAPHS = 4096;
const WORDS = 80;
const texts = paragraphs(sentences, PARAGRAPHS, WORDS);
const splitting = {
  name: 'splitting the same texts into words',
  milliseconds: await timed(() => {
    const counts = new Map<string, number>();
    for (const text of texts) {
      for (const word of text.toLowerCase().match(/\p{L}+|\p{N}|\S/gu) ?? []) {
        counts.set(word, (counts.get(word) ?? 0) + 1);
      }
    }
  }),
};
const RUNS = 3;
/** Processes in which the model is loaded. */
const LOADINGS = 7;
const single = await timed(() => model.embed(texts), RUNS);
results.push(
  measurement(
    `embed ${PARAGRAPHS} paragraphs of ${WORDS} words, one thread`,
    single,
    splitting,
    perSecond(PARAGRAPHS, single, 'paragraphs'),
  ),
);
const parallel = await timed(() => pool.embed(texts), RUNS);
await pool.close();
results.push(
  measurement(
    `the same on ${threads} threads`,
    parallel,
    { name: 'one thread', milliseconds: single },
    perSecond(PARAGRAPHS, parallel, 'paragraphs'),
  ),
);

// From nothing to an answer
const run = (args: string[]) => {
  const { status, stderr } = spawnSync(process.execPath, args);
  if (status !== 0) throw new Error(stderr.toString());
};
const empty = {
  name: 'Node starting and ending',
  milliseconds: await timed(() => run(['-e', '0'])),
};
const [a, b] = ['nb', 'da'].map((lang) => `corpus/north-korea-arms/${lang}-2023-09.md`);
results.push(
  measurement(
    'cold start to the links of two texts',
    await timed(() => run(['dist/ordlyd.mjs', 'compare', a, b])),
    empty,
  ),
);

const loadings = Array.from({ length: LOADINGS }, (): Loading => {
  const child = spawnSync(process.execPath, ['server/run-script.mjs', 'test/bench/load.ts']);
  if (child.status !== 0) throw new Error(child.stderr.toString());
  return JSON.parse(child.stdout.toString());
});
results.push(
  measurement('load the model in a new process', median(loadings.map(({ load }) => load)), {
    name: 'reading and hashing its weights',
    milliseconds: median(loadings.map(({ weights }) => weights)),
  }),
);

// Alignment, vectors ready
const five = await segmentArticles(collections[0].articles, model.embed);
const plainDots = {
  name: 'a million dot products by a plain loop',
  milliseconds: await timed(() => plainLoop(1_000_000)),
};
results.push(
  measurement(
    'align the five texts, all pairs and rows',
    await timed(() => alignArticles(five, weights)),
    plainDots,
  ),
);
if (options.cases) {
  const cases = parseAlignCases(await readFile(options.cases, 'utf8'), options.cases);
  const ready: [SegmentedText, SegmentedText][] = [];
  for (const each of cases) {
    const [source, target] = caseArticles(each);
    ready.push([await segmentText(source, model.embed), await segmentText(target, model.embed)]);
  }
  const time = await timed(() => {
    for (const [source, target] of ready) linksOf(scorePairs(source, target, weights), weights);
  });
  results.push(measurement(`align the ${cases.length} documents of --cases`, time, plainDots));
}
const pairOfLong = `two texts of ${LONG_PARAGRAPHS} paragraphs`;
const inAll = (peak: number) => `${figure.format(peak / 2 ** 20)} MiB in all`;
const long = await alignLong(sentences);
results.push(measurement(`align ${pairOfLong}`, long.milliseconds, plainDots, inAll(long.peak)));
const compared = await compareLong(sentences);
results.push(
  measurement(
    `compare ${pairOfLong}, from files to the screen`,
    compared.milliseconds,
    empty,
    inAll(compared.peak),
  ),
);

// Drift, vectors ready
const DRIFT_PAIRS = 10_000;
const ofFive = five.map((each) => each.article);
const passages = alignArticles(five, weights).rows.flatMap(({ cells }) =>
  cells.flatMap((source, a) =>
    cells
      .slice(a + 1)
      .flatMap((target, k) =>
        source.length > 0 && target.length > 0
          ? [{ source: passageOf(ofFive[a], source), target: passageOf(ofFive[a + 1 + k], target) }]
          : [],
      ),
  ),
);
const vectorOf = await embedForDrift(passages, model.embed);
const drift = await once(() => {
  for (let k = 0; k < DRIFT_PAIRS; k++) findDrift(passages[k % passages.length], { vectorOf });
});
results.push(
  measurement(
    `check ${DRIFT_PAIRS} aligned passages for drift`,
    drift,
    plainDots,
    perSecond(DRIFT_PAIRS, drift, 'pairs'),
  ),
);

console.log(
  `${cpus()[0].model}, ${threads} cores, Node ${process.version}, ${model.name}@${model.hash}`,
);
console.log(textTable('', [HEADS, ...rows(results)]).trimStart());

function plainLoop(count: number): number {
  const { data, dim } = unitRows({
    data: Float32Array.from({ length: 64 * model.dim }, (_, i) => (i % 7) - 3),
    n: 64,
    dim: model.dim,
  });
  let total = 0;
  for (let k = 0; k < count; k++) {
    const i = (k % 64) * dim;
    const j = ((k * 7) % 64) * dim;
    let sum = 0;
    for (let d = 0; d < dim; d++) sum += data[i + d] * data[j + d];
    total += sum;
  }
  return total;
}
