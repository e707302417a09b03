/** Aligns two files of plain text, paragraph by paragraph, and prints a `LongRun`: `FILE FILE`. */
import { readFileSync } from 'node:fs';
import { linksOf, scorePairs } from '../../server/core/align/links.ts';
import { loadAlignment, loadModel } from '../../server/embed/model.ts';
import { segmentText } from '../../server/workspace.ts';
import { type LongRun, peakIn } from './long-texts.ts';
import { timed } from './measure.ts';
import { article } from './texts.ts';

const MODEL = 'models/nordic-static';

/** After one that is not counted: more would only leave more behind to be cleared away. */
const RUNS = 1;

const weights = await loadAlignment(MODEL);
const { embed } = await loadModel(MODEL);
const [source, target] = await Promise.all(
  process.argv.slice(2).map((file) => {
    const texts = readFileSync(file, 'utf8').split('\n\n');
    return segmentText(article(file, 'nb', texts), embed);
  }),
);
const milliseconds = await timed(() => {
  linksOf(scorePairs(source, target, weights), weights);
}, RUNS);
const done: LongRun = { milliseconds, peak: peakIn(readFileSync('/proc/self/status', 'utf8')) };
console.log(JSON.stringify(done));
