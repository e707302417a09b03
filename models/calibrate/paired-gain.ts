/**
 * How much better the same documents come out by another value of a constant, and how sure that is.
 * Documents differ far more than values do, so what counts is the difference within each; its error is
 * the jackknife's (Efron & Stein 1981): what becomes of it when one document after another is left out.
 */
import {
  addCounts,
  type LinkCounts,
  linkScores,
  NO_LINKS,
} from '../../server/core/evaluate/link-scores.ts';

/** What a trial says of one document. */
export interface DocumentResult extends LinkCounts {
  readonly document: string;
  /** Sum of −log of the probability given to what is true; `null` where no probability is judged. */
  readonly loss: number | null;
}

export interface Gain {
  /** Above 0 = better. */
  readonly gain: number;
  /** Standard error of the gain; 0 or more. */
  readonly error: number;
}

/** F1 of all links of these documents, 0 to 1. */
export function f1Of(results: readonly DocumentResult[]): number {
  return linkScores(results.reduce<LinkCounts>(addCounts, NO_LINKS)).f1;
}

/** Loss a marked link, so that it does not depend on how many pairs are looked at; `null` as in a document. */
export function lossOf(results: readonly DocumentResult[]): number | null {
  let [loss, marked] = [0, 0];
  for (const each of results) {
    if (each.loss === null) return null;
    loss += each.loss;
    marked += each.right + each.missed;
  }
  return loss / marked;
}

/**
 * @param used - by the value in use
 * @param tried - by the other value, of the same documents in any order
 * @param score - the higher, the better
 * @throws RangeError if the documents are not the same, or fewer than two
 */
export function pairedGain(
  used: readonly DocumentResult[],
  tried: readonly DocumentResult[],
  score: (results: readonly DocumentResult[]) => number,
): Gain {
  const names = used.map(({ document }) => document);
  const place = new Map(tried.map((each) => [each.document, each]));
  const same = names.map((name) => place.get(name)).filter((each) => each !== undefined);
  if (same.length !== names.length || names.length !== place.size || names.length < 2) {
    throw new RangeError('Gains are taken between at least two documents and the same ones.');
  }
  const n = names.length;
  const without = names.map((_, left) => {
    const rest = (results: readonly DocumentResult[]) => results.filter((_, i) => i !== left);
    return score(rest(same)) - score(rest(used));
  });
  const mean = without.reduce((sum, each) => sum + each, 0) / n;
  const squares = without.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  return { gain: score(same) - score(used), error: Math.sqrt(((n - 1) / n) * squares) };
}
