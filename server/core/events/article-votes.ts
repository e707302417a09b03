/** Which articles are worth comparing: every sentence votes for the articles it has neighbours in. */
import type { Nearest } from '../align/nearest.ts';
import type { EventSentences } from './sentences.ts';

/**
 * Articles kept for each: more than report one event, few enough that the work grows with the
 * number of articles, not with its square.
 */
const CANDIDATES = 32;

/** Two articles, by their places in the collection; `source` comes first. */
export interface ArticlePair {
  readonly source: number;
  readonly target: number;
}

/**
 * Sums, article by article, the weights of the sentences with a neighbour in each other article,
 * over the root of that article's length, for a long text meets more by chance.
 *
 * @param weights - of the sentences, `[n]`
 * @param meets - cosine from which two sentences are taken to say the same
 * @returns pairs that at least one sentence voted for, ascending, none twice
 */
export function votedPairs(
  { start, owner }: EventSentences,
  { k, index, value }: Nearest,
  weights: Float32Array,
  meets: number,
): ArticlePair[] {
  const articles = start.length - 1;
  const voted = new Set<number>();
  for (let a = 0; a < articles; a++) {
    const votes = new Map<number, number>();
    for (let i = start[a]; i < start[a + 1]; i++) {
      const met = new Set<number>();
      for (let at = i * k; at < (i + 1) * k && index[at] !== -1 && value[at] >= meets; at++) {
        met.add(owner[index[at]]);
      }
      for (const b of met) votes.set(b, (votes.get(b) ?? 0) + weights[i]);
    }
    const strength = ([b, sum]: [number, number]) => sum / Math.sqrt(start[b + 1] - start[b]);
    const most = [...votes].sort((x, y) => strength(y) - strength(x) || x[0] - y[0]);
    for (const [b] of most.slice(0, CANDIDATES)) voted.add(pairKey(a, b, articles));
  }
  return fromKeys(voted, articles);
}

function pairKey(a: number, b: number, articles: number): number {
  return Math.min(a, b) * articles + Math.max(a, b);
}

function fromKeys(keys: ReadonlySet<number>, articles: number): ArticlePair[] {
  return [...keys]
    .sort((a, b) => a - b)
    .map((key) => ({ source: Math.floor(key / articles), target: key % articles }));
}
