/**
 * How a candidate stands among all candidates of its query. A query of common words is near to
 * much, one of rare words to little: what counts is what stands out.
 */
import type { EvidenceTable } from '../align/sentence-evidence.ts';
import { dot, row } from '../vectors/rows.ts';
import type { PassageCandidates } from './passage-evidence.ts';
import type { PassageIndex } from './passage-index.ts';

export const STANDING_EVIDENCE = [
  'logit',
  'belowBest',
  'aboveBackground',
  'spreadsAboveMean',
  'echo',
  'neighbour',
  'best',
] as const;

/** Ranks of the candidates that are surely no answers and not yet far from being some. */
const BACKGROUND = [10, 40] as const;

/** The likeliest candidates, which others may repeat in their own words. */
const ECHOED = 5;

/**
 * @param logits - `[count]`, of every candidate on its own evidence
 * @returns `[count, 7]`: the logit; less the best other; less the mean of the background; in
 *   spreads above the mean; the probability and nearness of a likely candidate of another article;
 *   the probability of a sentence beside it; the best logit of the query
 */
export function standingEvidence(
  { sentences }: PassageCandidates,
  logits: Float32Array,
  index: PassageIndex,
): EvidenceTable {
  const count = sentences.length;
  const columns = STANDING_EVIDENCE.length;
  const data = new Float32Array(count * columns);
  const ranked = [...logits.keys()].sort((a, b) => logits[b] - logits[a]);
  const background = mean(ranked.slice(...BACKGROUND).map((c) => logits[c]));
  const average = mean([...logits]);
  const spread = Math.sqrt(mean([...logits].map((logit) => (logit - average) ** 2))) || 1;
  const likely = (c: number) => 1 / (1 + Math.exp(-logits[c]));
  const isBeside = (c: number, other: number) =>
    other >= 0 &&
    other < count &&
    Math.abs(sentences[other] - sentences[c]) === 1 &&
    index.sentences[sentences[other]].article === index.sentences[sentences[c]].article;
  for (let c = 0; c < count; c++) {
    const { article } = index.sentences[sentences[c]];
    let echo = 0;
    for (const other of ranked.slice(0, ECHOED)) {
      if (index.sentences[sentences[other]].article === article) continue;
      echo = Math.max(echo, likely(other) * nearness(index, sentences[c], sentences[other]));
    }
    const beside = [c - 1, c + 1].filter((other) => isBeside(c, other)).map(likely);
    const rival = ranked[0] === c ? ranked[1] : ranked[0];
    data.set(
      [
        logits[c],
        rival === undefined ? 0 : logits[c] - logits[rival],
        logits[c] - background,
        (logits[c] - average) / spread,
        echo,
        Math.max(0, ...beside),
        logits[ranked[0]],
      ],
      c * columns,
    );
  }
  return { data, count, columns };
}

function nearness({ wholes }: PassageIndex, a: number, b: number): number {
  return dot(row(wholes, a), row(wholes, b));
}

/** 0 for none. */
function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
