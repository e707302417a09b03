/** Where the other side says what stands in quotation marks on this one. */
import type { Span } from '../types.ts';
import { between, wordsAt } from './anchors.ts';
import { opposite, type ReadPair, type Side } from './passage.ts';
import type { Quote } from './quotes.ts';
import type { Word } from './reading.ts';
import { bestSentence, counterpart } from './vocabulary.ts';
import { isContent } from './word-likeness.ts';

/** A place so many times as long as the quotation holds words that are its counterpart by chance. */
const LONGEST = 1.6;

/** Where the words of a quotation stand without marks: the stretch of those found again. */
export function quotationPlace(
  pair: ReadPair,
  side: Side,
  quote: Quote,
  bare: readonly Word[],
): Span | null {
  const there = [...bare].sort((a, b) => a.start - b.start);
  const length = () => there[there.length - 1].end - there[0].start;
  // Words far from the rest are counterparts by chance.
  while (there.length > 2 && length() > LONGEST * (quote.end - quote.start)) {
    const before = there[1].start - there[0].end;
    const after = there[there.length - 1].start - there[there.length - 2].end;
    if (before > after) there.shift();
    else there.pop();
  }
  if (there.length > 0) return { start: there[0].start, end: there[there.length - 1].end };
  return between(pair, side, quote) ?? counterpart(pair, side, quote);
}

/** Likeness too weak for an anchor that still tells which word of a place is meant. */
const LEAST_FAINT = 0.2;

/** The word that no other translates and that is most like one of the quotation's, in the sentence most alike. */
export function faintCounterpart(pair: ReadPair, side: Side, quote: Quote): Word | null {
  const facing = opposite(side);
  const words = wordsAt(pair[side], quote).filter(isContent);
  if (words.length === 0) return null;
  const sentence = bestSentence(pair, side, words[0].sentence);
  const anchored = new Set(pair.anchors.map((anchor) => anchor[facing]));
  let found: Word | null = null;
  let most = LEAST_FAINT;
  for (const other of pair[facing].words) {
    if (other.sentence !== sentence || anchored.has(other) || !isContent(other)) continue;
    for (const word of words) {
      const [s, t] = side === 'source' ? [word, other] : [other, word];
      const likeness = pair.words.between(s, t);
      if (likeness <= most) continue;
      most = likeness;
      found = other;
    }
  }
  return found;
}

/** Without a single word found again: how much of the same stretch of the other passage is quoted. */
export function expectedShare(
  pair: ReadPair,
  side: Side,
  quote: Quote,
  others: readonly Quote[],
): number {
  const scale = pair[opposite(side)].text.length / Math.max(1, pair[side].text.length);
  const start = quote.start * scale;
  const end = quote.end * scale;
  let covered = 0;
  for (const other of others) {
    covered += Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
  }
  return end > start ? Math.min(1, covered / (end - start)) : 0;
}
