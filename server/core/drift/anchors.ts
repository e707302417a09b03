/**
 * Words of two passages that translate one another, one to one. Between them lies what neither
 * spelling nor vectors can match: a `not`, a `perhaps`, a pair of marks. Where those belong on the
 * other side is told by the anchors around them.
 */
import type { Span } from '../types.ts';
import { bestPairs } from './pairing.ts';
import type { ReadPair, Side } from './passage.ts';
import { opposite } from './passage.ts';
import { clauseAround, type Reading, type Word } from './reading.ts';
import type { SentenceMatch } from './sentence-match.ts';
import { isContent, type WordLikeness } from './word-likeness.ts';

export interface Anchor {
  readonly source: Word;
  readonly target: Word;
}

/** Likeness from which two words may be an anchor; wrong ones rarely stand beside right ones. */
const LEAST_LIKENESS = 0.4;
/** What being in like sentences, and at a like place, counts beside the likeness of the words. */
const SENTENCE_WEIGHT = 0.3;
const PLACE_WEIGHT = 0.3;

/** Best pairs of words first, each word once. */
export function anchorsOf(
  source: Reading,
  target: Reading,
  match: SentenceMatch,
  words: WordLikeness,
): Anchor[] {
  const options: { s: Word; t: Word; fit: number }[] = [];
  const sourceLength = Math.max(1, source.text.length);
  const targetLength = Math.max(1, target.text.length);
  for (const s of source.words) {
    if (!isContent(s) || words.best('source', s) < LEAST_LIKENESS) continue;
    for (const t of target.words) {
      const likeness = words.between(s, t);
      if (likeness < LEAST_LIKENESS || !isContent(t)) continue;
      const apart = Math.abs(s.start / sourceLength - t.start / targetLength);
      const sentences = match.similarity[s.sentence]?.[t.sentence] ?? 0;
      const fit = likeness + SENTENCE_WEIGHT * sentences + PLACE_WEIGHT * (1 - apart);
      options.push({ s, t, fit });
    }
  }
  return bestPairs(options).map(({ s, t }) => ({ source: s, target: t }));
}

/** Words from which a place's anchors count for a third as much; few clauses are longer than thrice that. */
const REACH = 3;
/** The end of a sentence counts as so many words. */
const SENTENCE_APART = 4;

/** Nearness of every anchor to some words of one side, 1 beside or among them, in the order of the anchors. */
export function nearness({ anchors }: ReadPair, side: Side, words: readonly Word[]): number[] {
  if (words.length === 0) return anchors.map(() => 0);
  const first = words[0];
  const last = words[words.length - 1];
  return anchors.map((anchor) => {
    const { index, sentence } = anchor[side];
    const apart = index < first.index ? first.index - index : Math.max(0, index - last.index);
    return nearnessAt(apart + (sentence === first.sentence ? 0 : SENTENCE_APART));
  });
}

function nearnessAt(words: number): number {
  return Math.exp(-words / REACH);
}

/** Between the same and another place: no anchor is near enough to tell. */
const UNDECIDED = 0.5;
/** Nearest anchors farther away than this tell nothing. */
const TELLING = nearnessAt(2 * REACH);

/**
 * Whether two places have the same anchors around them: cosine of their rows of `nearness`, 0 to 1;
 * in the middle where a place has none.
 */
export function sameSurroundings(a: readonly number[], b: readonly number[]): number {
  const tells = (nearness: number) => nearness >= TELLING;
  if (!a.some(tells) || !b.some(tells)) return UNDECIDED;
  let [dot, aa, bb] = [0, 0, 0];
  for (let k = 0; k < a.length; k++) {
    dot += a[k] * b[k];
    aa += a[k] * a[k];
    bb += b[k] * b[k];
  }
  return dot / Math.sqrt(aa * bb);
}

/** Anchors farther away in words do not bound a place. */
const BOUND_REACH = 8;
/** Anchors this near bound it even where a nearer one does: one of the two may be wrong. */
const BESIDE = 3;

/**
 * Where the other passage would say what stands at `place`: the clauses from the counterpart of the
 * nearest anchor before it to that of the nearest one after it. `null` without an anchor near.
 */
export function between(pair: ReadPair, side: Side, place: Span): Span | null {
  const facing = opposite(side);
  const words = wordsAt(pair[side], place);
  if (words.length === 0) return null;
  const { sentence } = words[0];
  const near = nearness(pair, side, words);
  const within = pair.anchors.flatMap((anchor, k) =>
    anchor[side].sentence === sentence && near[k] >= nearnessAt(BOUND_REACH)
      ? [{ own: anchor[side], other: anchor[facing], near: near[k] }]
      : [],
  );
  if (within.length === 0) return null;
  const weights = new Map<number, number>();
  for (const { other, near } of within) {
    weights.set(other.sentence, (weights.get(other.sentence) ?? 0) + near);
  }
  const most = Math.max(...weights.values());
  const there = within.filter(({ other }) => weights.get(other.sentence) === most);
  const bounds = [
    there.filter(({ own }) => own.index <= words[0].index),
    there.filter(({ own }) => own.index > words[0].index),
  ].flatMap((side) => {
    const nearest = Math.max(...side.map(({ near }) => near));
    return side.filter(({ near }) => near === nearest || near >= nearnessAt(BESIDE));
  });
  return clauseAround(pair[facing], {
    start: Math.min(...bounds.map(({ other }) => other.start)),
    end: Math.max(...bounds.map(({ other }) => other.end)),
  });
}

/** The words of a span. */
export function wordsAt({ words }: Reading, { start, end }: Span): Word[] {
  return words.filter((word) => word.start < end && word.end > start);
}
