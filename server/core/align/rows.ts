/** Pairwise links become rows: paragraphs of N articles that meet, side by side. */
import type { Article, Link, PairAlignment, Row } from '../types.ts';

/**
 * Two groups become one row if the mean confidence over all their paragraph pairs of different
 * articles is at least this. Pairs without a link count 0. It keeps one weak link from chaining two
 * rows that otherwise have nothing to do with one another. Of the values `npm run calibrate:constants`
 * tries, 0.4 to 0.6 do equally well; above 0.45 two sure links could no longer bring three texts into one
 * row, which is what readers of several texts look for.
 */
const JOIN_MEAN = 0.4;

interface Group {
  /** Members of each article, ascending once finished. */
  readonly cells: number[][];
  /** Sum of the weights of the links to the members of other groups. */
  readonly towards: Map<Group, number>;
}

/**
 * Rows in which every paragraph of kind `text` stands exactly once. Links are taken strongest
 * first (average-link agglomeration), so that strong evidence decides before weak and
 * contradictions end up in different rows; the pairwise links themselves stay as they are.
 * What people decided comes before all: paragraphs of an accepted link share a row, and those of a
 * rejected one do not, unless accepted links lead from one to the other.
 *
 * @param pairs - `source` and `target` index into `articles`; rejected links may be among theirs
 * @returns rows in the order of the first article; a row without it follows the row of the
 *   paragraph before it in the first of its own articles
 */
export function buildRows(
  articles: readonly Article[],
  pairs: readonly PairAlignment[],
): readonly Row[] {
  const groupOf = articles.map((article, k) =>
    article.paragraphs.map(({ kind }, p): Group | null =>
      kind === 'text' ? single(articles.length, k, p) : null,
    ),
  );
  const links = pairs.flatMap(({ source, target, links }) =>
    links.map((link) => ({ source, target, link })),
  );
  for (const { source, target, link } of links) {
    const a = groupOf[source][link.source];
    const b = groupOf[target][link.target];
    if (!a || !b || source === target) continue;
    a.towards.set(b, weightOf(link));
    b.towards.set(a, weightOf(link));
  }
  links.sort((a, b) => decided(b.link) - decided(a.link) || b.link.confidence - a.link.confidence);
  for (const { source, target, link } of links) {
    const a = groupOf[source][link.source];
    const b = groupOf[target][link.target];
    if (!a || !b || a === b) continue;
    if (link.verdict !== 'accepted' && meanConfidence(a, b) < JOIN_MEAN) continue;
    // The larger takes in the smaller: then no paragraph changes its group often.
    const [large, small] = size(a) < size(b) ? [b, a] : [a, b];
    small.cells.forEach((cell, k) => {
      for (const p of cell) groupOf[k][p] = large;
    });
    takeIn(large, small);
  }
  return inReadingOrder(groupOf).map(({ cells }) => ({
    cells: cells.map((cell) => [...cell].sort((a, b) => a - b)),
  }));
}

/** Accepted links come first, whatever their confidence. */
function decided({ verdict }: Link): number {
  return verdict === 'accepted' ? 1 : 0;
}

/** What a link counts in a mean; one rejected pair keeps two groups apart. */
function weightOf({ verdict, confidence }: Link): number {
  if (verdict === 'accepted') return 1;
  return verdict === 'rejected' ? Number.NEGATIVE_INFINITY : confidence;
}

function single(articles: number, article: number, paragraph: number): Group {
  const cells = Array.from({ length: articles }, (_, k) => (k === article ? [paragraph] : []));
  return { cells, towards: new Map() };
}

/** Over all pairs of a paragraph of the one with one of the other in a different article. */
function meanConfidence(a: Group, b: Group): number {
  const alike = a.cells.reduce((sum, cell, k) => sum + cell.length * b.cells[k].length, 0);
  const count = size(a) * size(b) - alike;
  return count === 0 ? 0 : (a.towards.get(b) ?? 0) / count;
}

const size = ({ cells }: Group): number => cells.reduce((sum, cell) => sum + cell.length, 0);

function takeIn(group: Group, other: Group): void {
  other.cells.forEach((cell, k) => {
    group.cells[k].push(...cell);
  });
  for (const [third, weight] of other.towards) {
    third.towards.delete(other);
    if (third === group) continue;
    const sum = (group.towards.get(third) ?? 0) + weight;
    group.towards.set(third, sum);
    third.towards.set(group, sum);
  }
}

function inReadingOrder(groupOf: readonly (readonly (Group | null)[])[]): Group[] {
  const ordered: Group[] = [];
  const placed = new Set<Group>();
  groupOf.forEach((groups, k) => {
    let before: Group | null = null;
    for (const group of groups) {
      if (!group) continue;
      if (!placed.has(group)) {
        placed.add(group);
        // The first article leads: its rows stand in its order even where one of them reaches back.
        // Groups that precede everything known of another article go in front of what follows them.
        const after = before ? ordered.indexOf(before) + 1 : 0;
        ordered.splice(k === 0 ? ordered.length : after, 0, group);
      }
      before = group;
    }
  });
  return ordered;
}
