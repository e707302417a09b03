/** What was weighed between two paragraphs, for reading in a terminal. */
import type { PairExplanation } from '../core/align/explain.ts';
import type { Article } from '../core/types.ts';
import { textTable } from '../text-table.ts';
import type { ExplainedLink, ParagraphNumbers } from '../workspace.ts';

/** Reasons shown; what follows weighs next to nothing. */
const REASONS = 8;

export function explanationText(
  explained: ExplainedLink,
  source: Article,
  target: Article,
  numbers: ParagraphNumbers,
): string {
  const { confidence, threshold, pairs, rivals } = explained;
  const verdict = confidence >= threshold ? 'linked' : 'not linked';
  const parts = [
    `Paragraphs ${numbers.source + 1} and ${numbers.target + 1}: ${verdict}, ${percent(confidence)}; links are shown from ${percent(threshold)}.\n`,
  ];
  const [best] = pairs;
  if (!best) parts.push('No two of their sentences are near enough to be looked at.\n');
  else parts.push(bestPair(best, source, target, numbers));
  if (rivals.length > 0) {
    const claims = rivals.map(
      (rival) => `${rival.source + 1} – ${rival.target + 1} (${percent(rival.confidence)})`,
    );
    parts.push(`\nStronger claims: ${claims.join(', ')}\n`);
  }
  return parts.join('');
}

function bestPair(
  pair: PairExplanation,
  source: Article,
  target: Article,
  numbers: ParagraphNumbers,
): string {
  const [a, b] = [
    sentence(source, numbers.source, pair.source),
    sentence(target, numbers.target, pair.target),
  ];
  const shared = pair.shared.map(
    ({ source: s, target: t }) => `${a.slice(s.start, s.end)} = ${b.slice(t.start, t.end)}`,
  );
  const rows = pair.reasons
    .slice(0, REASONS)
    .map(({ evidence, value, weight }) => [evidence, value.toFixed(2), signed(weight)]);
  return [
    `\n  ${a}\n  ${b}\n\n`,
    `The likeliest sentences, ${percent(pair.probability)}; place ${pair.sourceRank} and ${pair.targetRank} by closeness.\n`,
    shared.length > 0 ? `Shared: ${shared.join(', ')}\n` : '',
    `\n${textTable('What weighs most', [['evidence', 'value', 'for or against'], ...rows])}`,
  ].join('');
}

function sentence({ paragraphs }: Article, paragraph: number, index: number): string {
  const { text, sentences } = paragraphs[paragraph];
  return text.slice(sentences[index].start, sentences[index].end);
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function signed(weight: number): string {
  return `${weight >= 0 ? '+' : '−'}${Math.abs(weight).toFixed(2)}`;
}
