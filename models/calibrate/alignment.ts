/** Fits the aligner's weights to documents whose links people have marked. */
import type { UnrelatedBest } from '../../server/core/align/chance.ts';
import { contextEvidence } from '../../server/core/align/context-evidence.ts';
import {
  atLeastOne,
  type ScoredPairs,
  type SegmentedText,
  scorePairs,
  strongestLogit,
} from '../../server/core/align/links.ts';
import type { EvidenceTable } from '../../server/core/align/sentence-evidence.ts';
import {
  type AdditiveWeights,
  type AlignmentWeights,
  besides,
  FIRST_COLUMNS,
  SECOND_COLUMNS,
} from '../../server/core/align/weights.ts';
import type { Outcome } from '../../server/core/evaluate/calibration.ts';
import {
  addCounts,
  countLinks,
  type LinkCounts,
  type LinkKey,
  linkScores,
  NO_LINKS,
} from '../../server/core/evaluate/link-scores.ts';
import { documentOf } from './folds.ts';
import { fitNoisyOr, type GroupedEvidence } from './noisy-or.ts';

/** A marked-up pair of documents, embedded. */
export interface EmbeddedCase {
  readonly id: string;
  readonly group: readonly string[];
  readonly source: SegmentedText;
  readonly target: SegmentedText;
  readonly links: readonly LinkKey[];
}

/** Strength of the ridge: hardly any, for there are thousands of groups to each weight. */
const RIDGE = 0.0001;

/** The fit moves no score after these. */
const STEPS = 300;

const FIT = { ridge: RIDGE, steps: STEPS };

/** Thresholds tried; the one with the best F1 is kept. */
const THRESHOLDS = Array.from({ length: 81 }, (_, i) => 0.1 + i / 100);

/** Times the surroundings are asked again. */
const CONTEXT_ROUNDS = 2;

/** All of `AlignmentWeights` that documents with links can teach. */
export type LinkWeights = Omit<AlignmentWeights, 'chance' | 'wordThreshold'>;

/**
 * @param retold - further cases that teach what speaks for a link; the threshold is not theirs
 */
export function fitLinks(
  marked: readonly EmbeddedCase[],
  retold: readonly EmbeddedCase[],
): LinkWeights {
  const cases = [...marked, ...retold];
  const unfitted = { own: { bias: 0, curves: {} }, context: [] };
  const bare = cases.map(({ source, target, links }) => ({
    ...scorePairs(source, target, unfitted),
    links,
  }));
  const own = fitNoisyOr(
    grouped(
      bare,
      bare.map((each) => each.own),
    ),
    {
      ...FIT,
      names: FIRST_COLUMNS,
    },
  );
  const context: AdditiveWeights[] = [];
  for (let round = 0; round < CONTEXT_ROUNDS; round++) {
    const tables = cases.map(({ source, target }, k) => {
      const { candidates, p } = scorePairs(source, target, { own, context });
      return besides(bare[k].own, contextEvidence(candidates, p));
    });
    context.push(fitNoisyOr(grouped(bare, tables), { ...FIT, names: SECOND_COLUMNS }));
  }
  const confidences = marked.map(({ source, target }) => {
    const { groups, p } = scorePairs(source, target, { own, context });
    return groups.map((group) => ({
      key: [group.source, group.target] as LinkKey,
      confidence: atLeastOne(group.pairs, p),
    }));
  });
  const f1At = (threshold: number) => {
    const counts = marked.map((each, k) =>
      countLinks(
        confidences[k].filter(({ confidence }) => confidence >= threshold).map(({ key }) => key),
        each.links,
      ),
    );
    return linkScores(counts.reduce(addCounts, NO_LINKS)).f1;
  };
  const threshold = THRESHOLDS.reduce((best, next) => (f1At(next) > f1At(best) ? next : best));
  return { own, context, threshold: Math.round(threshold * 100) / 100 };
}

function grouped(
  scored: readonly (Pick<ScoredPairs, 'groups'> & Pick<EmbeddedCase, 'links'>)[],
  tables: readonly EvidenceTable[],
): GroupedEvidence {
  const columns = tables[0].columns;
  const rows = tables.reduce((sum, { count }) => sum + count, 0);
  const data = new Float32Array(rows * columns);
  const start: number[] = [0];
  const positive: number[] = [];
  let row = 0;
  scored.forEach(({ groups, links }, k) => {
    const linked = new Set(links.map(([s, t]) => `${s} ${t}`));
    for (const { source, target, pairs } of groups) {
      for (const c of pairs) {
        data.set(tables[k].data.subarray(c * columns, (c + 1) * columns), row * columns);
        row++;
      }
      start.push(row);
      positive.push(linked.has(`${source} ${target}`) ? 1 : 0);
    }
  });
  return { data, columns, start: Int32Array.from(start), positive: Uint8Array.from(positive) };
}

/** The best of every two documents that are not versions of one, by their own evidence. */
export function unrelatedBests(
  cases: readonly EmbeddedCase[],
  own: AdditiveWeights,
): UnrelatedBest[] {
  const byLanguages = new Map<string, EmbeddedCase[]>();
  for (const each of cases) {
    // Other regimes mix paragraphs of other documents in: those two would share some.
    if (!each.group.includes(PURE_REGIME)) continue;
    const key = each.group.join(' ');
    byLanguages.set(key, [...(byLanguages.get(key) ?? []), each]);
  }
  return [...byLanguages.values()].flatMap((group) =>
    group.flatMap((a) =>
      group.flatMap((b) => {
        if (documentOf(a) === documentOf(b)) return [];
        const scored = scorePairs(a.source, b.target, { own, context: [] });
        const comparisons = a.source.segments.length * b.target.segments.length;
        return [{ score: strongestLogit(scored), comparisons }];
      }),
    ),
  );
}

/** The regime of documents that hold nothing but their own paragraphs. */
const PURE_REGIME = 'parallel';

export interface AlignmentReport {
  readonly counts: ReadonlyMap<string, LinkCounts>;
  /** Every paragraph pair given at least a small chance, shown or not. */
  readonly outcomes: readonly Outcome[];
}

/** Pairs less likely than this are not counted for calibration: thousands of sure noes flatter it. */
const WORTH_COUNTING = 0.01;

export function reportAlignment(
  cases: readonly EmbeddedCase[],
  weightsFor: (each: EmbeddedCase) => LinkWeights,
): AlignmentReport {
  const counts = new Map<string, LinkCounts>();
  const outcomes: Outcome[] = [];
  for (const each of cases) {
    const weights = weightsFor(each);
    const linked = new Set(each.links.map(([s, t]) => `${s} ${t}`));
    const { groups, p } = scorePairs(each.source, each.target, weights);
    const all = groups
      .map(({ source, target, pairs }) => ({ source, target, confidence: atLeastOne(pairs, p) }))
      .filter(({ confidence }) => confidence >= WORTH_COUNTING);
    for (const { source, target, confidence } of all) {
      outcomes.push({ confidence, right: linked.has(`${source} ${target}`) });
    }
    const shown = all.filter(({ confidence }) => confidence >= weights.threshold);
    const found = countLinks(
      shown.map(({ source, target }): LinkKey => [source, target]),
      each.links,
    );
    for (const group of ['all', ...each.group]) {
      counts.set(group, addCounts(counts.get(group) ?? NO_LINKS, found));
    }
  }
  return { counts, outcomes };
}
