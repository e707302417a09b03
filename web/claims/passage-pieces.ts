/** A passage cut where its marks begin and end, so that they can be drawn without overlapping. */
import type { Span } from '../../server/core/types.ts';

export interface PassagePiece {
  readonly text: string;
  /** Within a sentence that carries the claim. */
  readonly carries: boolean;
  /** Says that it is not certain. */
  readonly hedges: boolean;
}

/** @returns pieces in order, none empty; together they are the text */
export function passagePieces(
  text: string,
  sentences: readonly Span[],
  hedges: readonly Span[],
): PassagePiece[] {
  const marks = [...sentences, ...hedges];
  const cuts = [0, text.length, ...marks.flatMap(({ start, end }) => [start, end])];
  const places = [...new Set(cuts)].sort((a, b) => a - b);
  const covers = (spans: readonly Span[], at: number) =>
    spans.some(({ start, end }) => start <= at && at < end);
  return places.slice(1).map((end, i) => ({
    text: text.slice(places[i], end),
    carries: covers(sentences, places[i]!),
    hedges: covers(hedges, places[i]!),
  }));
}
