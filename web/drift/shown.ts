/** Which findings are shown: how severe, and of which kinds. Pure. */
import type { FindingKind } from '../../server/core/types.ts';
import type { PlacedFinding } from './findings.ts';
import { KINDS } from './kinds.ts';

/** `major`: what a reader should not miss (`isWeighty`); the page still reads like a newspaper. */
export const DRIFT_LEVELS = ['off', 'major', 'all'] as const;
export type DriftLevel = (typeof DRIFT_LEVELS)[number];

export interface DriftShown {
  readonly level: DriftLevel;
  /** In the order of `KINDS`, at least one and not all of them; `null` = all. */
  readonly kinds: readonly FindingKind[] | null;
}

export const DRIFT_SHOWN_FIRST: DriftShown = { level: 'major', kinds: null };

/** Reads `major` or `all,number,date`; `null` where that makes no sense. */
export function parseShown(value: string | null): DriftShown | null {
  const [level, ...kinds] = (value ?? '').split(',');
  const known = DRIFT_LEVELS.find((each) => each === level);
  return known === undefined ? null : shownWith(known, kinds);
}

/** `parseShown(formatShown(shown))` equals `shown`. */
export function formatShown({ level, kinds }: DriftShown): string {
  return [level, ...(kinds ?? [])].join(',');
}

/** @param kinds - none or all of them: no kind is left out */
export function shownWith(level: DriftLevel, kinds: readonly string[]): DriftShown {
  const chosen = KINDS.filter((kind) => kinds.includes(kind));
  const isNarrowed = chosen.length > 0 && chosen.length < KINDS.length;
  return { level, kinds: isNarrowed ? chosen : null };
}

/** Whether something should not be missed: severe, and between texts that report the same event. */
export function isWeighty({ finding, related }: PlacedFinding): boolean {
  return finding.severity === 'major' && related;
}

export function isShown(item: PlacedFinding, { level, kinds }: DriftShown): boolean {
  if (level === 'off' || (level === 'major' && !isWeighty(item))) return false;
  return kinds === null || kinds.includes(item.finding.kind);
}
