/**
 * Words changed within the marks. In one language the same words are to stand in the same marks, so
 * every other word is a change. Between languages only what other detectors find there is one, and
 * `withinMarks` says that it stands in marks: of two words, vectors cannot tell a free translation
 * from a change.
 */
import type { Finding, Span } from '../types.ts';
import { wordsAt } from './anchors.ts';
import { bestPairs } from './pairing.ts';
import type { Candidate, Detector, ReadPair } from './passage.ts';
import { type Quote, quotesIn } from './quotes.ts';
import type { Word } from './reading.ts';

/** Quotations with fewer words are terms, and another term is another quotation. */
const SHORTEST = 4;
/** Share of words, of the longer one, that two quotations of one saying have in common. */
const SAME_SAYING = 0.6;

interface Sayings {
  readonly s: Quote;
  readonly t: Quote;
  readonly fit: number;
  /** Words of both in the same order, in pairs. */
  readonly common: readonly (readonly [Word, Word])[];
}

export const findAlteredQuotations: Detector = (pair) => {
  if (pair.source.lang !== pair.target.lang) return [];
  return sameSayings(pair).flatMap(({ s, t, fit, common }) => {
    const own = { source: wordsAt(pair.source, s), target: wordsAt(pair.target, t) };
    const ends: (readonly [number, number])[] = [
      ...common.map(([a, b]) => [own.source.indexOf(a), own.target.indexOf(b)] as const),
      [own.source.length, own.target.length],
    ];
    let [i, j] = [0, 0];
    return ends.flatMap(([a, b]): Candidate[] => {
      const source = spanOf(own.source.slice(i, a));
      const target = spanOf(own.target.slice(j, b));
      [i, j] = [a + 1, b + 1];
      if (!source && !target) return [];
      const printed = (text: string, span: Span) => `'${text.slice(span.start, span.end)}'`;
      const [old, by] = [
        source && printed(pair.source.text, source),
        target && printed(pair.target.text, target),
      ];
      return [
        {
          kind: 'quotation',
          rule: 'quotation-altered',
          source,
          target,
          explanation:
            old && by
              ? `within quotation marks ${old} became ${by}`
              : `within quotation marks ${old ?? by} stands in the ${old ? 'source' : 'target'} only`,
          severity: 'minor',
          evidence: { altered: 1, alteredCommon: fit },
        },
      ];
    });
  });
};

function spanOf(words: readonly Word[]): Span | null {
  return words.length === 0 ? null : { start: words[0].start, end: words[words.length - 1].end };
}

/** Quotations of both passages that hold nearly the same words. */
function sameSayings(pair: ReadPair): Sayings[] {
  const sayings = quotesIn(pair.source).flatMap((s) =>
    quotesIn(pair.target).flatMap((t): Sayings[] => {
      const a = wordsAt(pair.source, s);
      const b = wordsAt(pair.target, t);
      const longer = Math.max(a.length, b.length);
      if (!s.closed || !t.closed || longer < SHORTEST) return [];
      // Of several ways to match the words, the one that exchanging the texts finds as well.
      const common =
        pair.source.text <= pair.target.text
          ? commonWords(a, b)
          : commonWords(b, a).map(([t, s]) => [s, t] as const);
      const fit = common.length / longer;
      return fit < SAME_SAYING ? [] : [{ s, t, fit, common }];
    }),
  );
  return bestPairs<Quote, Sayings>(sayings);
}

/** Longest common subsequence, words compared without regard to capitals. */
function commonWords(a: readonly Word[], b: readonly Word[]): (readonly [Word, Word])[] {
  const length = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      length[i][j] =
        a[i].lower === b[j].lower
          ? length[i + 1][j + 1] + 1
          : Math.max(length[i + 1][j], length[i][j + 1]);
    }
  }
  const common: (readonly [Word, Word])[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i].lower === b[j].lower) common.push([a[i++], b[j++]]);
    else if (length[i + 1][j] >= length[i][j + 1]) i++;
    else j++;
  }
  return common;
}

/** Kinds that say what was changed rather than what is there at all. */
const CHANGES = new Set(['number', 'unit', 'date', 'name', 'negation', 'hedge']);

/** The finding, saying so if both texts have it within quotation marks: then the speaker's words were changed. */
export function withinMarks({ source, target }: ReadPair, finding: Finding): Finding {
  const quoted = (quotes: readonly Quote[], span: Span | null) =>
    span !== null && quotes.some(({ start, end }) => span.start >= start && span.end <= end);
  if (!CHANGES.has(finding.kind)) return finding;
  if (!quoted(quotesIn(source), finding.source) || !quoted(quotesIn(target), finding.target)) {
    return finding;
  }
  return { ...finding, explanation: `${finding.explanation}, within quotation marks` };
}
