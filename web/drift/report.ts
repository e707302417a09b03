/** The order of a report: sorted, and in groups that have a heading. Pure. */
import type { FindingKind, Severity } from '../../server/core/types.ts';
import type { PlacedFinding } from './findings.ts';
import { KINDS } from './kinds.ts';

export const GROUPINGS = ['pair', 'kind', 'paragraph'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** `weight`: severe first, then the surest; `text`: in the order of the source text. */
export const SORTINGS = ['weight', 'confidence', 'kind', 'text'] as const;
export type Sorting = (typeof SORTINGS)[number];

export interface ReportOrder {
  readonly group: Grouping;
  readonly sort: Sorting;
}

export const FIRST_ORDER: ReportOrder = { group: 'pair', sort: 'weight' };

export type ReportHead =
  | { readonly by: 'pair'; readonly pair: number }
  | { readonly by: 'kind'; readonly kind: FindingKind }
  | { readonly by: 'paragraph'; readonly of: PlacedFinding };

export interface ReportGroup {
  readonly head: ReportHead;
  /** Never empty. */
  readonly findings: readonly PlacedFinding[];
}

type Compare = (a: PlacedFinding, b: PlacedFinding) => number;

const SEVERITY_RANK: Readonly<Record<Severity, number>> = { major: 0, minor: 1 };

const byConfidence: Compare = (a, b) => b.finding.confidence - a.finding.confidence;
const byWeight: Compare = (a, b) =>
  SEVERITY_RANK[a.finding.severity] - SEVERITY_RANK[b.finding.severity] || byConfidence(a, b);
const byKind: Compare = (a, b) =>
  KINDS.indexOf(a.finding.kind) - KINDS.indexOf(b.finding.kind) || byWeight(a, b);
const byPair: Compare = (a, b) => a.pair - b.pair;

/** Source text first; what only the target has stands where its group does, or after all groups. */
const byText: Compare = (a, b) =>
  byPair(a, b) ||
  paragraphOf(a) - paragraphOf(b) ||
  (a.source.span?.start ?? Number.POSITIVE_INFINITY) -
    (b.source.span?.start ?? Number.POSITIVE_INFINITY) ||
  (a.target.span?.start ?? 0) - (b.target.span?.start ?? 0);

const SORTS: Readonly<Record<Sorting, Compare>> = {
  weight: byWeight,
  confidence: byConfidence,
  kind: byKind,
  text: byText,
};

export function reportGroups(
  findings: readonly PlacedFinding[],
  { group, sort }: ReportOrder,
): readonly ReportGroup[] {
  const sorted = findings.toSorted((a, b) => SORTS[sort](a, b) || byText(a, b));
  const groups = new Map<string, PlacedFinding[]>();
  for (const finding of sorted) {
    const key = groupKey(finding, group);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  const order: Compare = group === 'kind' ? byKindAlone : byText;
  return [...groups.values()]
    .map((own) => ({ own, first: own.toSorted(byText)[0]! }))
    .sort((a, b) => order(a.first, b.first))
    .map(({ own, first }) => ({ head: headOf(first, group), findings: own }));
}

/** The finding before or after another in the order of the report; `null` at either end. */
export function neighbour(
  groups: readonly ReportGroup[],
  id: string | null,
  direction: -1 | 1,
): PlacedFinding | null {
  const all = groups.flatMap(({ findings }) => findings);
  const at = all.findIndex(({ finding }) => finding.id === id);
  if (at < 0) return (direction > 0 ? all[0] : all.at(-1)) ?? null;
  return all[at + direction] ?? null;
}

const byKindAlone: Compare = (a, b) =>
  KINDS.indexOf(a.finding.kind) - KINDS.indexOf(b.finding.kind);

function paragraphOf({ source }: PlacedFinding): number {
  return source.span?.paragraph ?? source.paragraphs[0] ?? Number.POSITIVE_INFINITY;
}

function groupKey({ finding, pair, group }: PlacedFinding, by: Grouping): string {
  if (by === 'pair') return String(pair);
  if (by === 'kind') return finding.kind;
  return JSON.stringify([pair, group.source, group.target]);
}

function headOf(first: PlacedFinding, by: Grouping): ReportHead {
  if (by === 'pair') return { by, pair: first.pair };
  if (by === 'kind') return { by, kind: first.finding.kind };
  return { by, of: first };
}
