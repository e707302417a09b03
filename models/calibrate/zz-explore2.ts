import { readFile } from 'node:fs/promises';
import { contribution } from '../../server/core/align/weights.ts';
import { neighboursElsewhere } from '../../server/core/events/neighbours.ts';
import { segmentsOf } from '../../server/core/text/article.ts';
import { slice } from '../../server/core/vectors/rows.ts';
import { cosines } from '../../server/core/vectors/similarity.ts';
import { loadModel } from '../../server/embed/model.ts';
import { caseArticles, parseAlignCases } from '../../server/evaluate.ts';

const probabilities = (t: any, names: string[], w: any) =>
  Float32Array.from(
    { length: t.count },
    (_, r) =>
      1 /
      (1 +
        Math.exp(
          -names.reduce(
            (s, nm, k) => s + contribution(w.curves[nm], t.data[r * t.columns + k]),
            w.bias,
          ),
        )),
  );

import { fitNoisyOr } from './noisy-or.ts';

const model = await loadModel('models/nordic-static');
const cases = parseAlignCases(await readFile(process.argv[2], 'utf8'), 'x');
const K = 24;
const drive = <T>(g: Generator<number, T>): T => {
  let s = g.next();
  while (!s.done) s = g.next();
  return s.value;
};
for (const which of ['all', 'de']) {
  const chosen = cases.filter((c) => which === 'all' || c.id.includes('-de'));
  const articles = chosen.flatMap((c) => caseArticles(c));
  const doc = articles.map((a) => a.id.replace(/\.[^.]*$/, ''));
  const segs = articles.map((a) => segmentsOf(a));
  const owner = Int32Array.from(segs.flatMap((s, i) => s.map(() => i)));
  const start = [0];
  for (const s of segs) start.push(start.at(-1)! + s.length);
  const vectors = await model.embed(segs.flat().map((s) => s.text));
  const near = drive(neighboursElsewhere(vectors, owner, K));
  // precision of nearest neighbour by cosine
  const bins = Array.from({ length: 20 }, () => [0, 0]);
  for (let i = 0; i < vectors.n; i++)
    for (let r = 0; r < 1; r++) {
      const j = near.index[i * K + r];
      if (j < 0) continue;
      const b = Math.min(19, Math.floor(near.value[i * K + r] * 20));
      bins[b][1]++;
      if (doc[owner[j]] === doc[owner[i]]) bins[b][0]++;
    }
  console.log(
    which,
    'precision of 1nn by cosine',
    bins
      .map(([r, a], b) => (a ? `${(b / 20).toFixed(2)}:${(r / a).toFixed(2)}(${a})` : ''))
      .filter(Boolean)
      .join(' '),
  );
  const MEET = Number(process.argv[3] ?? 0.6);
  const votes = new Map<number, number>();
  const n = articles.length;
  for (let i = 0; i < vectors.n; i++)
    for (let r = 0; r < K; r++) {
      const j = near.index[i * K + r];
      if (j < 0 || near.value[i * K + r] < MEET) break;
      const a = Math.min(owner[i], owner[j]),
        b = Math.max(owner[i], owner[j]);
      votes.set(a * n + b, (votes.get(a * n + b) ?? 0) + 1);
    }
  let truth = 0,
    missed = 0;
  for (let a = 0; a < n; a++)
    for (let b = a + 1; b < n; b++)
      if (doc[a] === doc[b]) {
        truth++;
        if (!votes.has(a * n + b)) missed++;
      }
  console.log('articles', n, 'candidates', votes.size, 'truth', truth, 'not candidate', missed);
  const keys = [...votes.keys()].sort((x, y) => x - y);
  const back = (i: number) => {
    let s = 0,
      c = 0;
    for (let r = K / 2; r < K; r++)
      if (near.index[i * K + r] >= 0) {
        s += near.value[i * K + r];
        c++;
      }
    return c ? s / c : 0;
  };
  const bg = Float32Array.from({ length: vectors.n }, (_, i) => back(i));
  const feats: Record<string, (x: number[][]) => number> = {};
  const rows: number[][] = [];
  const y: number[] = [];
  const t = performance.now();
  for (const key of keys) {
    let a = Math.floor(key / n),
      b = key % n;
    if (segs[a].length > segs[b].length) [a, b] = [b, a];
    const {
      data,
      n: na,
      m,
    } = cosines(slice(vectors, start[a], start[a + 1]), slice(vectors, start[b], start[b + 1]));
    const bestRow = new Float32Array(na).fill(-1),
      bestCol = new Float32Array(m).fill(-1),
      at = new Int32Array(na);
    for (let i = 0; i < na; i++)
      for (let j = 0; j < m; j++) {
        const v = data[i * m + j];
        if (v > bestRow[i]) {
          bestRow[i] = v;
          at[i] = j;
        }
        if (v > bestCol[j]) bestCol[j] = v;
      }
    const top3 = (vals: number[]) => {
      vals.sort((p, q) => q - p);
      const t = vals.slice(0, 3);
      return t.reduce((x, v) => x + v, 0) / t.length;
    };
    const rb = Array.from({ length: na }, (_, i) => top3([...data.subarray(i * m, i * m + m)])),
      cb = Array.from({ length: m }, (_, j) =>
        top3(Array.from({ length: na }, (_, i) => data[i * m + j])),
      );
    const inm: number[] = [];
    for (let i = 0; i < na; i++) {
      const mutual = bestCol[at[i]] === bestRow[i];
      inm.push(mutual ? bestRow[i] - (rb[i] + cb[at[i]]) / 2 : -0.2);
    }
    inm.sort((p, q) => q - p);
    const cos: number[] = [],
      mar: number[] = [];
    for (let i = 0; i < na; i++) {
      const mutual = bestCol[at[i]] === bestRow[i];
      cos.push(mutual ? bestRow[i] : 0);
      mar.push(mutual ? bestRow[i] - (bg[start[a] + i] + bg[start[b] + at[i]]) / 2 : -0.5);
    }
    cos.sort((p, q) => q - p);
    mar.sort((p, q) => q - p);
    const q = (l: number[], s: number) => l[Math.min(l.length - 1, Math.ceil(s * l.length) - 1)];
    rows.push([
      q(cos, 1 / 8),
      q(cos, 1 / 4),
      q(cos, 1 / 2),
      q(mar, 1 / 8),
      q(mar, 1 / 4),
      q(mar, 1 / 2),
      Math.log(na),
      Math.log(m / na),
      cos.filter((c) => c > MEET).length / na,
      cos.filter((c) => c > MEET).length / m,
      q(inm, 1 / 8),
      q(inm, 1 / 4),
      q(inm, 1 / 2),
    ]);
    y.push(doc[a] === doc[b] ? 1 : 0);
  }
  console.log('verify', performance.now() - t);
  const sets: Record<string, number[]> = {
    'cos+len': [0, 1, 2, 6, 7],
    'cos+len+share': [0, 1, 2, 6, 7, 8, 9],
    'cos+len+inm': [0, 1, 2, 6, 7, 10, 11, 12],
    'cos+len+share+inm': [0, 1, 2, 6, 7, 8, 9, 10, 11, 12],
    'cos+len+share+mar': [0, 1, 2, 6, 7, 8, 9, 3, 4, 5],
  };
  for (const [name, cols] of Object.entries(sets)) {
    const data = Float32Array.from(rows.flatMap((r) => cols.map((c) => r[c])));
    const w = fitNoisyOr(
      {
        data,
        columns: cols.length,
        start: Int32Array.from({ length: rows.length + 1 }, (_, i) => i),
        positive: Uint8Array.from(y),
      },
      { names: cols.map(String), ridge: 1e-4, steps: 200 },
    );
    const p = probabilities(
      { data, columns: cols.length, count: rows.length } as never,
      cols.map(String),
      w,
    );
    const order = [...p.keys()].sort((a, b) => p[b] - p[a]);
    let right = 0,
      best = 0,
      th = 0,
      pr = 0,
      re = 0;
    order.forEach((o, k) => {
      right += y[o];
      const P = right / (k + 1),
        R = right / truth,
        f = (2 * P * R) / (P + R);
      if (f > best) {
        best = f;
        th = p[o];
        pr = P;
        re = R;
      }
    });
    console.log(
      name,
      'F1',
      best.toFixed(4),
      'P',
      pr.toFixed(4),
      'R',
      re.toFixed(4),
      'at',
      th.toFixed(3),
    );
  }
}
