/** The sentences of many articles in one matrix, and how common each is among the articles. */

import type { Nearest } from '../align/nearest.ts';
import type { Segment, Vectors } from '../types.ts';

/** An article's sentences, in order. */
export interface EventText {
  readonly segments: readonly Segment[];
}

/** All sentences of all articles, article after article. */
export interface EventSentences {
  /** Sentences of article `a`: rows `start[a]` to `start[a + 1]`. */
  readonly start: Int32Array;
  /** The article of every sentence, `[n]`. */
  readonly owner: Int32Array;
  readonly texts: readonly string[];
  /** Unit rows `[n, dim]`. */
  readonly vectors: Vectors;
}

/** @throws RangeError if there is not a vector for every sentence */
export function eventSentences(texts: readonly EventText[], vectors: Vectors): EventSentences {
  const start = new Int32Array(texts.length + 1);
  texts.forEach(({ segments }, a) => {
    start[a + 1] = start[a] + segments.length;
  });
  const n = start[texts.length];
  if (vectors.n !== n) throw new RangeError(`${vectors.n} vectors for ${n} sentences`);
  const owner = new Int32Array(n);
  for (let a = 0; a < texts.length; a++) owner.fill(a, start[a], start[a + 1]);
  return { start, owner, vectors, texts: texts.flatMap(({ segments }) => segments.map(textOf)) };
}

function textOf({ text }: Segment): string {
  return text;
}

/** What stands word for word in several articles. */
export interface Repetition {
  /** Other articles that hold this very sentence, `[n]`. */
  readonly elsewhere: Int32Array;
  /** How many articles before its own hold it, `[n]`. */
  readonly before: Int32Array;
}

/** Counts articles, not copies: a sentence that stands twice in one article counts once. */
export function repetition({ texts, owner }: EventSentences): Repetition {
  const articles = new Map<string, number>();
  const lastOwner = new Map<string, number>();
  const before = Int32Array.from(texts, (text, i) => {
    const known = articles.get(text) ?? 0;
    if (lastOwner.get(text) === owner[i]) return known - 1;
    lastOwner.set(text, owner[i]);
    articles.set(text, known + 1);
    return known;
  });
  const elsewhere = Int32Array.from(texts, (text) => (articles.get(text) ?? 1) - 1);
  return { elsewhere, before };
}

/** Share of an article's sentences that may meet more articles than the rest before they weigh less. */
const COMMON_SHARE = 0.25;

/**
 * What every sentence weighs when its article is compared: 1, or less for one that meets many more
 * articles than the others of its article do ("Read also", the credit of an agency). What counts
 * is the relation, not the number: where all of a report is reprinted by fifty papers, each
 * sentence meets fifty articles and all keep their weight.
 *
 * @param near - neighbours in other articles
 * @param meets - cosine from which two sentences are taken to say the same
 * @returns `[n]`, above 0 to 1
 */
export function sentenceWeights(
  { start, owner }: EventSentences,
  near: Nearest,
  { elsewhere }: Repetition,
  meets: number,
): Float32Array {
  const met = Int32Array.from(owner, (_, i) =>
    Math.max(elsewhere[i], articlesMet(near, i, owner, meets)),
  );
  const weights = new Float32Array(owner.length).fill(1);
  for (let a = 0; a + 1 < start.length; a++) {
    const sorted = met.slice(start[a], start[a + 1]).sort();
    if (sorted.length === 0) continue;
    const usual = Math.max(1, sorted[Math.floor((1 - COMMON_SHARE) * (sorted.length - 1))]);
    for (let i = start[a]; i < start[a + 1]; i++) if (met[i] > usual) weights[i] = usual / met[i];
  }
  return weights;
}

/** How many articles are among the neighbours of `i` at `meets` or nearer. */
function articlesMet({ k, index, value }: Nearest, i: number, owner: Int32Array, meets: number) {
  const articles = new Set<number>();
  for (let at = i * k; at < (i + 1) * k && index[at] !== -1 && value[at] >= meets; at++) {
    articles.add(owner[index[at]]);
  }
  return articles.size;
}
