/** A text cut where marks begin and end. */
import type { Span } from '../../server/core/types.ts';

/** Half-open offsets with what stands there. */
export interface Marking<M> extends Span {
  readonly mark: M;
}

export interface MarkedPiece<M> {
  readonly text: string;
  readonly mark: M | null;
}

/** Pieces in order; joined they give the text back. Of markings that overlap, the first one counts. */
export function markedPieces<M>(
  text: string,
  markings: readonly Marking<M>[],
): readonly MarkedPiece<M>[] {
  const pieces: MarkedPiece<M>[] = [];
  let at = 0;
  const put = (end: number, mark: M | null): void => {
    if (end > at) pieces.push({ text: text.slice(at, end), mark });
    at = Math.max(at, end);
  };
  for (const { start, end, mark } of markings.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue;
    put(Math.min(start, text.length), null);
    put(Math.min(end, text.length), mark);
  }
  put(text.length, null);
  return pieces;
}
