/**
 * The first layer: what became of whole paragraphs. Linked paragraphs form a group; everything
 * further is judged within the group, so that what moved next door is not called missing.
 */
import type { Article, Link } from '../types.ts';

export const PARAGRAPH_OUTCOMES = [
  'matched',
  'merged',
  'split',
  'moved',
  'omitted',
  'added',
] as const;
export type ParagraphOutcome = (typeof PARAGRAPH_OUTCOMES)[number];

/** Paragraphs of two articles that report the same; one side is empty where nothing does. */
export interface ParagraphGroup {
  /** Ascending paragraph indices of the source article, 0-based. */
  readonly source: readonly number[];
  readonly target: readonly number[];
  /**
   * `merged`: several of the source in one of the target; `split`: the reverse; `matched`: one to
   * one or several to several; `moved`: as `matched`, but out of the order of its neighbours.
   */
  readonly outcome: ParagraphOutcome;
}

/** Groups in the order of the source; what was added follows the last. Only paragraphs of kind `text`. */
export function paragraphGroups(
  source: Article,
  target: Article,
  links: readonly Link[],
): ParagraphGroup[] {
  const groups: { source: Set<number>; target: Set<number> }[] = [];
  for (const link of links) {
    const own = groups.filter(
      (group) => group.source.has(link.source) || group.target.has(link.target),
    );
    const joined = {
      source: new Set([link.source, ...own.flatMap((group) => [...group.source])]),
      target: new Set([link.target, ...own.flatMap((group) => [...group.target])]),
    };
    for (const group of own) groups.splice(groups.indexOf(group), 1);
    groups.push(joined);
  }
  const ascending = (set: ReadonlySet<number>) => [...set].sort((a, b) => a - b);
  const linked = groups
    .map((group) => ({ source: ascending(group.source), target: ascending(group.target) }))
    .sort((a, b) => a.source[0] - b.source[0]);
  const moved = outOfOrder(linked.map(({ target: [first] }) => first));
  const alone = (article: Article, side: 'source' | 'target') =>
    article.paragraphs.flatMap(({ kind }, p) =>
      kind === 'text' && !groups.some((group) => group[side].has(p)) ? [p] : [],
    );
  const placed: ParagraphGroup[] = linked.map((group, k) => ({
    ...group,
    outcome: outcomeOf(group.source.length, group.target.length, moved.has(k)),
  }));
  const omitted = alone(source, 'source').map(
    (p): ParagraphGroup => ({ source: [p], target: [], outcome: 'omitted' }),
  );
  const added = alone(target, 'target').map(
    (p): ParagraphGroup => ({ source: [], target: [p], outcome: 'added' }),
  );
  return [...[...placed, ...omitted].sort((a, b) => a.source[0] - b.source[0]), ...added];
}

/** What became of so many paragraphs of either side; `moved` if they are out of order. */
export function outcomeOf(source: number, target: number, moved: boolean): ParagraphOutcome {
  if (source > 1 && target === 1) return 'merged';
  if (source === 1 && target > 1) return 'split';
  return moved ? 'moved' : 'matched';
}

/** Positions that do not belong to the longest ascending run: the fewest that must have moved. */
function outOfOrder(values: readonly number[]): ReadonlySet<number> {
  const length = values.map(() => 1);
  const previous = values.map(() => -1);
  values.forEach((value, i) => {
    for (let j = 0; j < i; j++) {
      if (values[j] < value && length[j] + 1 > length[i]) {
        length[i] = length[j] + 1;
        previous[i] = j;
      }
    }
  });
  const inOrder = new Set<number>();
  for (let at = length.indexOf(Math.max(...length)); at >= 0; at = previous[at]) inOrder.add(at);
  return new Set(values.flatMap((_, i) => (inOrder.has(i) ? [] : [i])));
}
