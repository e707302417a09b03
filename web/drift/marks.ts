/** What is marked where in the texts. Marks may lie over each other; a piece of text knows all of its own. */
import type { Span } from '../../server/core/types.ts';
import { placeKey } from '../reading/lighting.ts';
import type { FindingSide, PlacedFinding } from './findings.ts';

export interface Mark extends Span {
  readonly finding: PlacedFinding;
}

/** Marks of a paragraph by its `placeKey`. */
export type MarkIndex = ReadonlyMap<string, readonly Mark[]>;

export function markIndex(findings: readonly PlacedFinding[]): MarkIndex {
  const index = new Map<string, Mark[]>();
  for (const finding of findings) {
    for (const { article, span } of [finding.source, finding.target]) {
      if (span === null || span.end <= span.start) continue;
      const key = placeKey({ article, paragraph: span.paragraph });
      const marks = index.get(key) ?? [];
      index.set(key, marks);
      marks.push({ start: span.start, end: span.end, finding });
    }
  }
  return index;
}

export interface MarkedPiece {
  readonly text: string;
  /** What is found here: the shortest first, since it says most exactly where; `[]` = unmarked. */
  readonly findings: readonly PlacedFinding[];
}

/** `text` from `start` to `end`, cut where marks begin and end; the pieces joined give it back. */
export function markedPieces(
  text: string,
  { start, end }: Span,
  marks: readonly Mark[],
): readonly MarkedPiece[] {
  const inside = (at: number) => at > start && at < end;
  const cuts = [...new Set(marks.flatMap((mark) => [mark.start, mark.end]).filter(inside))];
  const edges = [start, ...cuts.sort((a, b) => a - b), end];
  return edges.slice(1).map((to, i) => {
    const from = edges[i]!;
    const here = marks
      .filter((mark) => mark.start < to && from < mark.end)
      .toSorted((a, b) => a.end - a.start - (b.end - b.start));
    return { text: text.slice(from, to), findings: distinct(here.map(({ finding }) => finding)) };
  });
}

/** From row to row, and within one from pair to pair, as the marks are met by reading on. */
export function inReadingOrder(
  findings: readonly PlacedFinding[],
  rows: readonly { readonly cells: readonly (readonly number[])[] }[],
): readonly PlacedFinding[] {
  const rowOf = new Map<string, number>();
  rows.forEach(({ cells }, row) => {
    cells.forEach((cell, article) => {
      for (const paragraph of cell) rowOf.set(placeKey({ article, paragraph }), row);
    });
  });
  const placed = findings.map((finding) => {
    const { article, span } = finding.source.span ? finding.source : finding.target;
    const paragraph = span?.paragraph ?? 0;
    const row = rowOf.get(placeKey({ article, paragraph })) ?? rows.length;
    return { finding, key: [row, finding.pair, paragraph, span?.start ?? 0] };
  });
  return placed.sort((a, b) => compareKeys(a.key, b.key)).map(({ finding }) => finding);
}

/** Other findings of which words lie under or over words of this one. */
export function overlapping(
  finding: PlacedFinding,
  findings: readonly PlacedFinding[],
): readonly PlacedFinding[] {
  const sidesOf = ({ source, target }: PlacedFinding) => [source, target];
  return findings.filter(
    (other) =>
      other !== finding &&
      sidesOf(other).some((theirs) => sidesOf(finding).some((own) => isOverlap(own, theirs))),
  );
}

function isOverlap(a: FindingSide, b: FindingSide): boolean {
  return (
    a.article === b.article &&
    a.span !== null &&
    b.span !== null &&
    a.span.paragraph === b.span.paragraph &&
    a.span.start < b.span.end &&
    b.span.start < a.span.end
  );
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}

function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
