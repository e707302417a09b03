/** Direct speech that became paraphrase, or the other way round. */

import { LANGUAGES, type Lang, type Span } from '../types.ts';
import { REPORTING_WORDS } from './data/reporting-words.ts';
import type { Candidate, Detector, ReadPair, Side } from './passage.ts';
import { directionEvidence, opposite } from './passage.ts';
import { markCount, type Quote, quotesIn } from './quotes.ts';
import { type Reading, textOf } from './reading.ts';
import { counterpart, literalness, translations } from './vocabulary.ts';
import { isContent } from './word-likeness.ts';
import { listOf, matchesPattern, type WordPatterns, wordPatterns } from './word-pattern.ts';

/** A quotation of up to so many words is a term or a title rather than speech. */
const TERM_WORDS = 3;
/** Longest piece of a quotation shown in an explanation. */
const SHOWN = 40;

export const findQuotations: Detector = (pair) => {
  const quotes = { source: quotesIn(pair.source), target: quotesIn(pair.target) };
  const candidates: Candidate[] = [];
  for (const side of ['source', 'target'] as const) {
    for (const quote of quotes[side]) {
      const candidate = unquoted(pair, side, quote, quotes);
      if (candidate) candidates.push(candidate);
    }
  }
  return candidates;
};

function unquoted(
  pair: ReadPair,
  side: Side,
  quote: Quote,
  quotes: Readonly<Record<Side, readonly Quote[]>>,
): Candidate | null {
  const facing = opposite(side);
  const others = quotes[facing];
  const words = pair[side].words.filter(
    ({ start, end }) => start >= quote.start && end <= quote.end,
  );
  if (words.length === 0) return null;
  const within = (at: number) => others.some(({ start, end }) => at >= start && at < end);
  let found = 0;
  let quoted = 0;
  let from = Number.POSITIVE_INFINITY;
  let to = 0;
  for (const word of words.filter(isContent)) {
    const alike = translations(pair, side, word);
    if (alike.length === 0) continue;
    found++;
    if (alike.some(({ start }) => within(start))) quoted++;
    else if (alike.length === 1) {
      from = Math.min(from, alike[0].start);
      to = Math.max(to, alike[0].end);
    }
  }
  const share = found === 0 ? expectedShare(pair, side, quote, others) : quoted / found;
  if (share >= 1) return null;
  const place = to > from ? { start: from, end: to } : counterpart(pair, side, quote);
  const span = { start: quote.start, end: quote.end };
  const printed = textOf(pair[side], quote);
  const shown = printed.length > SHOWN ? `${printed.slice(0, SHOWN).trimEnd()}…` : printed;
  const own = quotes[side];
  const size = Math.log(words.length);
  // A pair of marks fewer, with all else alike, is the clearest sign; the longer, the clearer.
  const marksLost = markCount(pair[side]) - markCount(pair[facing]) >= 2 ? 1 : 0;
  const speech = Number(isSpeech(pair[facing], place));
  return {
    kind: 'quotation',
    rule: side === 'source' ? 'quotation-became-paraphrase' : 'paraphrase-became-quotation',
    source: side === 'source' ? span : place,
    target: side === 'target' ? span : place,
    explanation: `quoted in the ${side}, not in the ${facing}: '${shown}'`,
    severity: words.length > TERM_WORDS ? 'major' : 'minor',
    evidence: {
      unquotedShare: 1 - share,
      ...directionEvidence(pair.context, side),
      unknown: Number(found === 0),
      found: words.filter(isContent).length === 0 ? 0 : found / words.filter(isContent).length,
      versus: literalness(pair, side, quote, place).versus,
      lengths: place ? Math.abs(Math.log((place.end - place.start) / (span.end - span.start))) : 2,
      size,
      marksLost,
      marksLostSize: marksLost * size,
      marksLostShare: marksLost * (1 - share),
      marksLostSpeech: marksLost * speech,
      marksLostTerm: marksLost * Number(words.length <= TERM_WORDS),
      speech,
      few: Number(found > 0 && found < 3),
      fewer: Math.max(-1, Math.min(1, own.length - others.length)),
      term: Number(words.length <= TERM_WORDS),
      open: Number(!quote.closed),
      inner: Number(quote.inner),
      none: Number(others.length === 0),
    },
  };
}

/** How far from a stretch its reporting verb may stand. */
const VERB_REACH = 24;
const REPORTING = new Map<Lang, WordPatterns>(
  LANGUAGES.map((lang) => {
    const { neutral, loaded } = REPORTING_WORDS[lang];
    return [lang, wordPatterns(listOf(`${neutral} ${loaded}`))];
  }),
);

/** Whether a stretch without marks is reported like direct speech: `..., she said`, `He said: ...` */
function isSpeech({ text, lang, words }: Reading, place: Span | null): boolean {
  if (!place) return false;
  const verbs = REPORTING.get(lang)!;
  return words.some(
    ({ start, lower }) =>
      matchesPattern(lower, verbs) &&
      ((start >= place.end &&
        start <= place.end + VERB_REACH &&
        /[,.!?]/u.test(text.slice(place.end, start))) ||
        (start < place.start &&
          start >= place.start - VERB_REACH &&
          /:/u.test(text.slice(start, place.start)))),
  );
}

/** Without a single word found again: how much of the same stretch of the other passage is quoted. */
function expectedShare(pair: ReadPair, side: Side, quote: Quote, others: readonly Quote[]): number {
  const scale = pair[opposite(side)].text.length / Math.max(1, pair[side].text.length);
  const start = quote.start * scale;
  const end = quote.end * scale;
  let covered = 0;
  for (const other of others) {
    covered += Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
  }
  return end > start ? Math.min(1, covered / (end - start)) : 0;
}
