/** Fits the aligner's weights to documents whose links people have marked. */
import { candidatesOf } from '../../server/core/align/candidates.ts';
import { contextEvidence } from '../../server/core/align/context-evidence.ts';
import {
  atLeastOne,
  linkParagraphs,
  ownEvidence,
  paragraphGroups,
  type SegmentedText,
} from '../../server/core/align/links.ts';
import type { EvidenceTable } from '../../server/core/align/sentence-evidence.ts';
import {
  type AlignmentWeights,
  besides,
  FIRST_COLUMNS,
  type LogisticWeights,
  probabilities,
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
import { cosines } from '../../server/core/vectors/similarity.ts';
import { fitNoisyOr, type GroupedEvidence } from './noisy-or.ts';

/** A marked-up pair of documents, embedded. */
export interface EmbeddedCase {
  readonly id: string;
  readonly group: readonly string[];
  readonly source: SegmentedText;
  readonly target: SegmentedText;
  readonly links: readonly LinkKey[];
}

const FIT = { ridge: 1e-4, steps: 400 };

/** Thresholds tried; the one with the best F1 is kept. */
const THRESHOLDS = Array.from({ length: 81 }, (_, i) => 0.1 + i / 100);

export function fitAlignment(cases: readonly EmbeddedCase[]): AlignmentWeights {
  const prepared = cases.map(prepare);
  const sentence = fitNoisyOr(
    grouped(prepared, (each) => each.own),
    { ...FIT, names: FIRST_COLUMNS },
  );
  const full = (each: Prepared) => secondEvidence(each, sentence);
  const context = fitNoisyOr(grouped(prepared, full), { ...FIT, names: SECOND_COLUMNS });
  const confidences = prepared.map((each) => {
    const p = probabilities(full(each), SECOND_COLUMNS, context);
    return each.groups.map((group) => ({
      key: [group.source, group.target] as LinkKey,
      confidence: atLeastOne(group.pairs, p),
    }));
  });
  const f1At = (threshold: number) => {
    const counts = prepared.map((each, k) =>
      countLinks(
        confidences[k].filter(({ confidence }) => confidence >= threshold).map(({ key }) => key),
        each.links,
      ),
    );
    return linkScores(counts.reduce(addCounts, NO_LINKS)).f1;
  };
  const threshold = THRESHOLDS.reduce((best, next) => (f1At(next) > f1At(best) ? next : best));
  return { sentence, context, threshold: Math.round(threshold * 100) / 100 };
}

type Prepared = ReturnType<typeof prepare>;

function prepare({ source, target, links }: EmbeddedCase) {
  const candidates = candidatesOf(cosines(source.vectors, target.vectors));
  const own = ownEvidence(candidates, source, target);
  return { candidates, own, groups: paragraphGroups(candidates, source, target), links };
}

function secondEvidence({ candidates, own }: Prepared, sentence: LogisticWeights): EvidenceTable {
  return besides(own, contextEvidence(candidates, probabilities(own, FIRST_COLUMNS, sentence)));
}

function grouped(
  prepared: readonly Prepared[],
  evidenceOf: (each: Prepared) => EvidenceTable,
): GroupedEvidence {
  const tables = prepared.map(evidenceOf);
  const columns = tables[0].columns;
  const rows = tables.reduce((sum, { count }) => sum + count, 0);
  const data = new Float32Array(rows * columns);
  const start: number[] = [0];
  const positive: number[] = [];
  let row = 0;
  prepared.forEach(({ groups, links }, k) => {
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

export interface AlignmentReport {
  readonly counts: ReadonlyMap<string, LinkCounts>;
  /** Every paragraph pair given at least a small chance, shown or not. */
  readonly outcomes: readonly Outcome[];
}

/** Pairs less likely than this are not counted for calibration: thousands of sure noes flatter it. */
const WORTH_COUNTING = 0.01;

export function reportAlignment(
  cases: readonly EmbeddedCase[],
  weightsFor: (each: EmbeddedCase) => AlignmentWeights,
): AlignmentReport {
  const counts = new Map<string, LinkCounts>();
  const outcomes: Outcome[] = [];
  for (const each of cases) {
    const weights = weightsFor(each);
    const linked = new Set(each.links.map(([s, t]) => `${s} ${t}`));
    const all = linkParagraphs(each.source, each.target, { ...weights, threshold: WORTH_COUNTING });
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
