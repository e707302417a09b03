/** Whether a passage is told as certain, and which words say that it is not. */
import type { Span } from '../types.ts';
import type { Lexicon } from './lexicon.ts';
import { tokensIn } from './tokens.ts';

export interface Hedge extends Span {
  /** Hearsay hands the responsibility to others; doubt keeps it and leaves the matter open. */
  readonly kind: 'hearsay' | 'doubt';
}

/** Hedges of a stretch of text, in order, none within another. */
export function hedgesIn(text: string, span: Span, lexicon: Lexicon): Hedge[] {
  const tokens = tokensIn(text, span);
  const found = [
    ...lexicon.hearsay(tokens).map(({ start, end }): Hedge => ({ start, end, kind: 'hearsay' })),
    ...lexicon.doubt(tokens).map(({ start, end }): Hedge => ({ start, end, kind: 'doubt' })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const hedges: Hedge[] = [];
  for (const hedge of found) {
    if (hedge.start >= (hedges.at(-1)?.end ?? 0)) hedges.push(hedge);
  }
  return hedges;
}
