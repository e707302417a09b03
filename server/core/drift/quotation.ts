/** Direct speech that became paraphrase, or the other way round. */
import { wordsAt } from './anchors.ts';
import { isSpeech, speaksOfSelf } from './direct-speech.ts';
import type { Candidate, Detector, ReadPair, Side } from './passage.ts';
import { lossEvidence, opposite } from './passage.ts';
import { expectedShare, faintCounterpart, quotationPlace } from './quotation-place.ts';
import { markCount, type Quote, quotesIn } from './quotes.ts';
import { clauseAround, textOf, type Word } from './reading.ts';
import { literalness } from './vocabulary.ts';
import { isContent } from './word-likeness.ts';

/** A quotation of up to so many words is a term or a title rather than speech. */
const TERM_WORDS = 3;
/** Longest piece of a quotation shown in an explanation. */
const SHOWN = 40;
/** More marks fewer say nothing more: a pair of them is one quotation. */
const PAIR_OF_MARKS = 2;
/** With fewer words found again, their share says little. */
const FEW_FOUND = 3;

export const findQuotations: Detector = (pair) => {
  const quotes = { source: quotesIn(pair.source), target: quotesIn(pair.target) };
  return (['source', 'target'] as const).flatMap((side) =>
    quotes[side].flatMap((quote) => unquoted(pair, side, quote, quotes)),
  );
};

function unquoted(
  pair: ReadPair,
  side: Side,
  quote: Quote,
  quotes: Readonly<Record<Side, readonly Quote[]>>,
): Candidate[] {
  const facing = opposite(side);
  const own = quotes[side];
  const others = quotes[facing];
  const words = wordsAt(pair[side], quote);
  if (words.length === 0) return [];
  const content = words.filter(isContent).length;
  const found = pair.anchors.flatMap(({ [side]: word, [facing]: other }) =>
    word.start >= quote.start && word.end <= quote.end ? [other] : [],
  );
  const quoteOf = (word: Word) =>
    others.find(({ start, end }) => word.start >= start && word.start < end);
  const bare = found.filter((word) => !quoteOf(word));
  // A lost mark leaves the rest of the passage in one that is never closed.
  const doubtful = quote.closed ? found.filter((word) => quoteOf(word)?.closed === false) : [];
  const known = found.length > 0;
  const share = known ? bare.length / found.length : 1 - expectedShare(pair, side, quote, others);
  const doubtfulShare = known ? doubtful.length / found.length : 0;
  if (share + doubtfulShare <= 0) return [];
  const span = { start: quote.start, end: quote.end };
  const faint = known ? null : faintCounterpart(pair, side, quote);
  const place = quotationPlace(pair, side, quote, faint ? [faint] : [...bare, ...doubtful]);
  const printed = textOf(pair[side], quote);
  const shown = printed.length > SHOWN ? `${printed.slice(0, SHOWN).trimEnd()}…` : printed;
  const size = Math.log(words.length);
  const term = Number(words.length <= TERM_WORDS);
  const marks = markCount(pair[side]) - markCount(pair[facing]);
  // A pair of marks fewer, with all else alike, is the clearest sign; the longer, the clearer.
  const marksLost = Math.max(0, Math.min(1, marks / PAIR_OF_MARKS));
  const marksMore = Math.max(0, Math.min(1, -marks / PAIR_OF_MARKS));
  const titled = titledShare(pair, side, quote);
  const speech = Number(isSpeech(pair[facing], place));
  const first = speaksOfSelf(pair[side], quote);
  const kept =
    first && place !== null && speaksOfSelf(pair[facing], clauseAround(pair[facing], place));
  // The same quotations with some marks missing look like one long quotation.
  const within = new Set(
    pair.anchors.flatMap(({ [side]: word, [facing]: other }) =>
      word.start >= quote.start && word.end <= quote.end ? (quoteOf(other)?.start ?? []) : [],
    ),
  );
  const unclosed = (these: readonly Quote[]) => these.filter(({ closed }) => !closed).length;
  return [
    {
      kind: 'quotation',
      rule: side === 'source' ? 'quotation-became-paraphrase' : 'paraphrase-became-quotation',
      source: side === 'source' ? span : place,
      target: side === 'target' ? span : place,
      explanation:
        side === 'source'
          ? `'${shown}' stands in quotation marks in the source only`
          : `'${shown}' stands in quotation marks in the target only`,
      severity: 'minor',
      evidence: lossEvidence(
        pair.context,
        side,
        () => ({
          unquotedShare: share,
          unknown: Number(!known),
          found: content === 0 ? 0 : Math.min(1, found.length / content),
          versus: literalness(pair, side, quote, place).versus,
          lengths: place
            ? Math.abs(Math.log((place.end - place.start) / (span.end - span.start)))
            : 2,
          size,
          marksLost,
          marksLostSize: marksLost * size,
          marksLostShare: marksLost * share,
          marksLostSpeech: marksLost * speech,
          marksLostTerm: marksLost * term,
          marksLostUnknown: marksLost * Number(!known),
          marksLostTitled: marksLost * titled,
          derivedMarksLost: Number(pair.context.derived === true) * marksLost,
          derivedSpeech: Number(pair.context.derived === true) * marksLost * speech,
          marksMore,
          marksMoreShare: marksMore * share,
          doubtfulShare,
          speech,
          few: Number(found.length > 0 && found.length < FEW_FOUND),
          fewer: Math.max(-1, Math.min(1, own.length - others.length)),
          term,
          titled,
          firstKept: Number(kept),
          firstLost: Number(first && !kept),
          fused: Number(within.size > 1),
          open: Number(!quote.closed),
          openHere: Math.max(-1, Math.min(1, unclosed(own) - unclosed(others))),
          inner: Number(quote.inner),
          none: Number(others.length === 0),
        }),
        () => ({
          gainedShare: share,
          gainedDoubtful: doubtfulShare,
          gainedFused: Number(within.size > 1),
          gainedMarks: marksMore,
          gainedSpeech: marksLost * speech,
          gainedSize: size,
          gainedOpen: Number(!quote.closed),
        }),
      ),
    },
  ];
}

/** Share of a quotation's words that are printed with a capital and stand alike on the other side: names and titles. */
function titledShare(pair: ReadPair, side: Side, quote: Quote): number {
  const facing = opposite(side);
  const words = wordsAt(pair[side], quote);
  const same = pair.anchors.filter(
    ({ [side]: word, [facing]: other }) =>
      word.start >= quote.start &&
      word.end <= quote.end &&
      word.capital &&
      other.capital &&
      (word.folded === other.folded || other.folded.startsWith(word.folded)),
  );
  return same.length / words.filter(isContent).length || 0;
}
