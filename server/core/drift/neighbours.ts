/**
 * Paragraphs beside a group that tell the rest of it. The aligner links paragraphs as wholes; where
 * one outlet breaks a paragraph in two and rewrites the second half, that half stays unlinked, and
 * the other side would seem to have added or omitted it.
 */
import type { Article } from '../types.ts';
import { findAdditions } from './addition.ts';
import { judge } from './confidence.ts';
import { candidatesOf, readPair, weightsFor } from './index.ts';
import { findOmissions } from './omission.ts';
import { outcomeOf, type ParagraphGroup } from './outcomes.ts';
import type { DriftContext, Passage, Passages, Side } from './passage.ts';
import { opposite } from './passage.ts';

/** Between paragraphs of one passage; a sentence ends there. */
export const PARAGRAPH_BREAK = '\n\n';

/** Paragraphs of an article as one passage. */
export function passageOf({ paragraphs, lang }: Article, chosen: readonly number[]): Passage {
  return { lang, text: chosen.map((p) => paragraphs[p].text).join(PARAGRAPH_BREAK) };
}

const LACKING = { omission: findOmissions, addition: findAdditions };

type Articles = Readonly<Record<Side, Article>>;

/** Unlinked paragraphs of `side` right before or after those of a group. */
export function neighboursOf(
  group: ParagraphGroup,
  side: Side,
  groups: readonly ParagraphGroup[],
): number[] {
  const unlinked = new Set(
    groups.flatMap((each) => (each[opposite(side)].length === 0 ? each[side] : [])),
  );
  const beside = group[side].flatMap((p) => [p - 1, p + 1]);
  return [...new Set(beside)].filter((p) => unlinked.has(p)).sort((a, b) => a - b);
}

/**
 * How much more alike (cosine) the two sides of a group must become with a neighbour. On documents
 * with known links, of some 2,000 neighbours that share nothing with the group fewer than one in
 * three hundred reach it.
 */
const LEAST_GAIN = 0.08;

/**
 * Takes an unlinked neighbour into a group if that explains what was missing: both sides become more
 * alike, a stretch that stood on the other side alone is told now, and no sentence of the neighbour
 * is itself without a counterpart, as the detectors of omission and addition see it. Without vectors
 * there is too little to go by, and groups stay as they are.
 */
export function withNeighbours(
  groups: readonly ParagraphGroup[],
  articles: Articles,
  context: DriftContext,
): ParagraphGroup[] {
  if (!context.vectorOf) return [...groups];
  const taken: Record<Side, Set<number>> = { source: new Set(), target: new Set() };
  const grown = groups.map((group): ParagraphGroup => {
    if (group.source.length === 0 || group.target.length === 0) return group;
    let current = group;
    for (const side of ['source', 'target'] as const) {
      for (const p of neighboursOf(current, side, groups)) {
        if (taken[side].has(p)) continue;
        const paragraphs = [...current[side], p].sort((a, b) => a - b);
        const larger = { ...current, [side]: paragraphs };
        const [without, withIt] = [current, larger].map((each) => look(each, articles, context));
        if (withIt.alike - without.alike < LEAST_GAIN) continue;
        if (withIt.missing[opposite(side)] >= without.missing[opposite(side)]) continue;
        if (withIt.lone[side] > without.lone[side]) continue;
        taken[side].add(p);
        const { source, target, outcome } = larger;
        current = {
          ...larger,
          outcome: outcomeOf(source.length, target.length, outcome === 'moved'),
        };
      }
    }
    return current;
  });
  return grown.filter(
    ({ source, target }) =>
      (target.length > 0 || !taken.source.has(source[0])) &&
      (source.length > 0 || !taken.target.has(target[0])),
  );
}

interface Look {
  /** Cosine of both sides as wholes. */
  readonly alike: number;
  /** How many sentences and stretches of a side the other does not tell. */
  readonly missing: Readonly<Record<Side, number>>;
  /** How many of these are whole sentences. */
  readonly lone: Readonly<Record<Side, number>>;
}

function look(group: ParagraphGroup, articles: Articles, context: DriftContext): Look {
  const passages: Passages = {
    source: passageOf(articles.source, group.source),
    target: passageOf(articles.target, group.target),
  };
  const pair = readPair(passages, context);
  const findings = judge(candidatesOf(pair, LACKING), weightsFor(context));
  const count = (side: Side, whole: boolean) =>
    findings.filter(
      (finding) => finding[side] !== null && (!whole || finding.rule.startsWith('sentence-')),
    ).length;
  const both = (whole: boolean) => ({
    source: count('source', whole),
    target: count('target', whole),
  });
  return { alike: pair.match.whole, missing: both(false), lone: both(true) };
}
