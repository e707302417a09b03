/** Pairs of articles become groups: all that report one event. */
import type { ArticlePair } from './article-votes.ts';

export interface ScoredArticlePair extends ArticlePair {
  /** Probability, 0 to 1, that both report the same event. */
  readonly confidence: number;
}

/**
 * Connected components of the confident pairs, but strongest first, and two groups join only if
 * the mean confidence between their articles, 0 where two were not compared, is at least `join`
 * (average-link agglomeration): a review of the week, near to two events, does not make them one.
 *
 * @param pairs - none twice; those below the threshold count in the means
 * @param threshold - confidence from which a pair may join two groups
 * @returns groups of at least two, members ascending, ordered by their first
 */
export function eventGroups(
  pairs: readonly ScoredArticlePair[],
  threshold: number,
  join: number,
): number[][] {
  const groupOf = new Map<number, Group>();
  const group = (article: number): Group => {
    let own = groupOf.get(article);
    if (!own) {
      own = { members: [article], towards: new Map() };
      groupOf.set(article, own);
    }
    return own;
  };
  for (const { source, target, confidence } of pairs) {
    group(source).towards.set(group(target), confidence);
    group(target).towards.set(group(source), confidence);
  }
  const strongestFirst = pairs
    .filter(({ confidence }) => confidence >= threshold)
    .sort((a, b) => b.confidence - a.confidence || a.source - b.source || a.target - b.target);
  for (const { source, target } of strongestFirst) {
    const [a, b] = [group(source), group(target)].sort((x, y) => size(y) - size(x));
    if (a === b || (a.towards.get(b) ?? 0) < join * size(a) * size(b)) continue;
    for (const article of b.members) groupOf.set(article, a);
    a.members.push(...b.members);
    for (const [other, confidence] of b.towards) {
      other.towards.delete(b);
      if (other === a) continue;
      const total = (a.towards.get(other) ?? 0) + confidence;
      a.towards.set(other, total);
      other.towards.set(a, total);
    }
  }
  return [...new Set(groupOf.values())]
    .filter((each) => size(each) > 1)
    .map(({ members }) => members.sort((a, b) => a - b))
    .sort((a, b) => a[0] - b[0]);
}

interface Group {
  readonly members: number[];
  /** Sum of the confidences towards the members of other groups. */
  readonly towards: Map<Group, number>;
}

const size = ({ members }: Group): number => members.length;
