/** Which units someone wants to take away. */
import type { FindingKind, Lang } from '../types.ts';
import type { AlignedUnit } from './unit.ts';

export interface UnitFilter {
  /** Least confidence, 0 to 1; what a person has accepted passes whatever it is. */
  readonly least?: number;
  /** Only what a person has accepted, or, with `rejected`, judged. */
  readonly reviewed?: boolean;
  /** Whether pairs that people have rejected are given, too. */
  readonly rejected?: boolean;
  /** Only units in which at least one of these kinds of drift was found. */
  readonly kinds?: readonly FindingKind[];
  /** Only sides in these languages; a unit needs two. */
  readonly langs?: readonly Lang[];
  /** Only units with a passage for which this holds, such as reporting a claim. */
  readonly holds?: (article: string, paragraph: number) => boolean;
}

/** The unit as the filter leaves it; `null` if it does not. */
export function filtered(unit: AlignedUnit, filter: UnitFilter): AlignedUnit | null {
  const { least = 0, reviewed, rejected, kinds, langs, holds } = filter;
  const { verdict, confidence } = unit;
  if (verdict === 'rejected' && !rejected) return null;
  if (reviewed && verdict === null) return null;
  if (verdict === null && confidence !== null && confidence < least) return null;
  if (
    holds &&
    !unit.sides.some(({ article, paragraphs }) => paragraphs.some((p) => holds(article.id, p)))
  ) {
    return null;
  }
  const kept = langs ? withLanguages(unit, langs) : unit;
  if (kept === null) return null;
  if (kinds && !kept.findings?.some(({ kind }) => kinds.includes(kind))) return null;
  return kept;
}

/** Findings go with the sides they lie between. */
function withLanguages(unit: AlignedUnit, langs: readonly Lang[]): AlignedUnit | null {
  const places = unit.sides.flatMap(({ article, paragraphs }, k) => {
    const [first] = paragraphs;
    const lang = first === undefined ? article.lang : article.paragraphs[first].lang;
    return langs.includes(lang) ? [k] : [];
  });
  const filled = (chosen: readonly number[]) =>
    chosen.filter((k) => unit.sides[k].paragraphs.length > 0).length;
  const all = unit.sides.map((_, k) => k);
  // A unit that met must still meet; one that stood alone must still hold its text.
  if (places.length < 2 || filled(places) < Math.min(2, filled(all))) return null;
  if (places.length === all.length) return unit;
  const findings = unit.findings?.flatMap((finding) => {
    const [source, target] = finding.between.map((k) => places.indexOf(k));
    return source < 0 || target < 0 ? [] : [{ ...finding, between: [source, target] as const }];
  });
  return { ...unit, sides: places.map((k) => unit.sides[k]), findings: findings ?? null };
}
