/** What stands on one side beside what stands on the other, each at most once. */
import type { Span } from '../types.ts';

export interface Option<T extends Span> {
  readonly s: T;
  readonly t: T;
  /** How well the two go together; higher is better. */
  readonly fit: number;
}

/**
 * Takes the best option first, then the best of those whose two sides are both free, and so on.
 * Equals are taken in the order in which they stand in the texts, whichever side is called source.
 */
export function bestPairs<T extends Span, O extends Option<T>>(options: readonly O[]): O[] {
  const place = ({ s, t }: O) => s.start + t.start;
  const taken = new Set<T>();
  return [...options]
    .sort((a, b) => b.fit - a.fit || place(a) - place(b))
    .filter(({ s, t }) => {
      if (taken.has(s) || taken.has(t)) return false;
      taken.add(s).add(t);
      return true;
    });
}
