/** What is shown of a paragraph in which something was found. */
import type { Span } from '../../server/core/types.ts';
import { type MarkedPiece, markedPieces } from '../reading/marked-text.ts';

export interface Snippet {
  /** In order; what was found is marked `true`. */
  readonly pieces: readonly MarkedPiece<true>[];
  /** Whether the paragraph goes on before and after. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** About three lines of a column, in UTF-16 units: what is found, and enough to see what it is about. */
const LONGEST = 280;
/** Of it before what was found first: the words that lead up to it. */
const LEAD = 70;

/**
 * The paragraph from shortly before the first place on, cut between words.
 * @param spans - what was found, ascending, half-open UTF-16 offsets into the text
 */
export function snippetOf(text: string, spans: readonly Span[]): Snippet {
  if (text.length <= LONGEST) {
    return { pieces: marked(text, spans), cutBefore: false, cutAfter: false };
  }
  const wanted = Math.max(0, (spans[0]?.start ?? 0) - LEAD);
  const start = wordStart(text, Math.min(wanted, text.length - LONGEST));
  const end = wordEnd(text, Math.max(start + LONGEST, spans[0]?.end ?? 0));
  const inside = spans
    .filter((span) => span.start >= start && span.end <= end)
    .map((span) => ({ start: span.start - start, end: span.end - start }));
  return {
    pieces: marked(text.slice(start, end), inside),
    cutBefore: start > 0,
    cutAfter: end < text.length,
  };
}

function marked(text: string, spans: readonly Span[]): readonly MarkedPiece<true>[] {
  return markedPieces(
    text,
    spans.map((span) => ({ ...span, mark: true as const })),
  );
}

/** The start of the word `at` is in; where a word is no shorter than the lead, between characters. */
function wordStart(text: string, at: number): number {
  if (at === 0) return 0;
  const gap = text.lastIndexOf(' ', at);
  return gap >= 0 && at - gap <= LEAD ? gap + 1 : betweenCharacters(text, at);
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const gap = text.indexOf(' ', at);
  if (gap >= 0 && gap - at <= LEAD) return gap;
  return text.length - at <= LEAD ? text.length : betweenCharacters(text, at);
}

/** Never within a surrogate pair. */
function betweenCharacters(text: string, at: number): number {
  const isPair =
    /[\ud800-\udbff]/u.test(text[at - 1] ?? '') && /[\udc00-\udfff]/u.test(text[at] ?? '');
  return isPair ? at - 1 : at;
}
