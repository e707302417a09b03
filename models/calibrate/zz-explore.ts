import { readFile } from 'node:fs/promises';
import { nearestOf, offer } from '../../server/core/align/nearest.ts';
import { neighboursElsewhere } from '../../server/core/events/neighbours.ts';
import { segmentsOf } from '../../server/core/text/article.ts';
import { slice } from '../../server/core/vectors/rows.ts';
import { cosines } from '../../server/core/vectors/similarity.ts';
import { loadModel } from '../../server/embed/model.ts';
import { caseArticles, parseAlignCases } from '../../server/evaluate.ts';

const model = await loadModel('models/nordic-static');
const cases = parseAlignCases(await readFile(process.argv[2], 'utf8'), 'x');
const articles = cases.flatMap((c) => caseArticles(c));
const segs = articles.map((a) => segmentsOf(a));
const owner = Int32Array.from(segs.flatMap((s, i) => s.map(() => i)));
let t = performance.now();
const vectors = await model.embed(segs.flat().map((s) => s.text));
console.log('embed', vectors.n, performance.now() - t);
t = performance.now();
const work = neighboursElsewhere(vectors, owner, 24);
let step = work.next();
while (!step.done) {
  if (step.value === 0.6) console.log('cells', performance.now() - t);
  step = work.next();
}
const near = step.value;
console.log('ivf', performance.now() - t);
// exact for 500 sampled
let hit = 0,
  all = 0;
const hitAt = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  allAt = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
t = performance.now();
for (let s = 0; s < 500; s++) {
  const i = Math.floor((s * vectors.n) / 500);
  const { data } = cosines(slice(vectors, i, i + 1), vectors);
  const ex = nearestOf(1, 24);
  for (let j = 0; j < vectors.n; j++) if (owner[j] !== owner[i]) offer(ex, 0, j, data[j]);
  const got = new Set(near.index.subarray(i * 24, i * 24 + 24));
  for (let r = 0; r < 24; r++) {
    all++;
    const b = Math.max(0, Math.floor(ex.value[r] * 9.999));
    allAt[b]++;
    if (got.has(ex.index[r]) || ex.value[r] <= near.value[i * 24 + 23]) {
      hit++;
      hitAt[b]++;
    }
  }
}
console.log(
  'exact 500',
  performance.now() - t,
  'recall',
  hit / all,
  hitAt.map((h, b) => `${b / 10}: ${(h / allAt[b]).toFixed(3)} of ${allAt[b]}`).join(', '),
);
