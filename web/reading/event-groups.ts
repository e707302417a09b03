/** Which of the compared texts report the same event, and how to say that some may not. */
import type { Article, Comparison } from '../../server/core/types.ts';
import { strings } from '../strings.ts';
import { fullName } from './article-label.ts';

/** Article indices, grouped by what they report: two texts that share an event with a third share it. */
export function eventGroups({ articles, pairs }: Comparison): readonly (readonly number[])[] {
  const group = articles.map((_, k) => k);
  for (const { source, target, sameEvent } of pairs) {
    if (!sameEvent) continue;
    const [kept, merged] = [group[source]!, group[target]!];
    group.forEach((g, k) => {
      if (g === merged) group[k] = kept;
    });
  }
  return [...new Set(group)].map((g) => group.flatMap((of, k) => (of === g ? [k] : [])));
}

/** `null` if all texts seem to report one event. */
export function eventNotice(comparison: Comparison): string | null {
  const groups = eventGroups(comparison);
  if (groups.length === 1) return null;
  const names = (group: readonly number[]) =>
    group.map((k) => fullName(comparison.articles[k] as Article));
  const { two, same, each, hint } = strings.explanation.events;
  if (comparison.articles.length === 2) return `${two(groups.flatMap(names))} ${hint}`;
  const together = groups.filter(({ length }) => length > 1);
  const single = groups.filter(({ length }) => length === 1);
  return [
    ...together.map((group) => same(names(group))),
    ...(single.length === 0 ? [] : [each(single.flatMap(names))]),
    hint,
  ].join(' ');
}
