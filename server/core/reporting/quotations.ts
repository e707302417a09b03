/**
 * What an article quotes word for word: any quotation marks (« », » «, „ “, “ ”, ” ”, ‘ ’, ' ',
 * " "), whichever way a language turns them, quotations that run over paragraphs, and Nordic
 * replies opened by a dash.
 */
import type { Span } from '../types.ts';
import type { Lexicon } from './lexicon.ts';
import { tokensIn } from './tokens.ts';

export interface Quotation extends Span {
  /** Speech of its own, not a term or a few words woven into a sentence of the outlet. */
  readonly isSpeech: boolean;
}

/** A paragraph as it is looked at here. */
export interface QuotingParagraph {
  readonly text: string;
  readonly lexicon: Lexicon;
}

const DOUBLE = /[«»“”„‟"″]/u;
const SINGLE = /[‘’‚‛'‹›]/u;
const REPLY_DASH = /^[–—―-]\s+/u;

/** A quotation of fewer words needs a mark of speech around it: a colon, an end, a verb of saying. */
const TERM_WORDS = 5;

/**
 * @returns for every paragraph its quotations in order, not overlapping, as half-open offsets of
 *   what is quoted, without the marks
 */
export function quotationsIn(paragraphs: readonly QuotingParagraph[]): Quotation[][] {
  const marks = paragraphs.map(({ text }) => doubleMarks(text));
  let running = false;
  return paragraphs.map(({ text, lexicon }, p) => {
    const reply = REPLY_DASH.exec(text);
    if (reply && marks[p].length === 0 && !running) {
      return replyStretches(text, reply[0].length, lexicon).map((s) => ({ ...s, isSpeech: true }));
    }
    const wasRunning = running;
    const { spans, unclosed } = doubleSpans(text, marks[p], wasRunning);
    running = unclosed && closesLater(marks, p + 1);
    const quoted = [...spans, ...singleSpans(text, spans)].sort((a, b) => a.start - b.start);
    return quoted.map((span) => ({
      ...span,
      isSpeech: (wasRunning && span.start === 0) || isSpeech(text, span, lexicon),
    }));
  });
}

interface Mark {
  readonly at: number;
  /** `null` where both are possible. */
  readonly opens: boolean | null;
}

function doubleMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!DOUBLE.test(text.charAt(at))) continue;
    if (text.charAt(at) === '„') marks.push({ at, opens: true });
    else marks.push({ at, opens: direction(text, at) });
  }
  return marks;
}

/** Marks are turned either way in different languages; white space tells. */
function direction(text: string, at: number): boolean | null {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  const freeBefore = before === '' || /[\s([{–—/-]/u.test(before);
  const freeAfter = after === '' || /[\s)\]},.;:!?…–—-]/u.test(after);
  return freeBefore === freeAfter ? null : freeBefore;
}

/** `running`: the paragraph begins within a quotation. */
function doubleSpans(text: string, marks: readonly Mark[], running: boolean) {
  const spans: Span[] = [];
  // A quotation that goes on often opens every paragraph anew.
  let open: number | null = running && marks[0]?.at !== 0 ? 0 : null;
  for (const { at, opens } of marks) {
    if (open === null) {
      if (opens !== false) open = at + 1;
    } else if (opens !== true) {
      spans.push({ start: open, end: at });
      open = null;
    }
  }
  const unclosed = open !== null;
  if (open !== null && open < text.length) spans.push({ start: open, end: text.length });
  return { spans: spans.filter(({ start, end }) => end > start), unclosed };
}

/** Whether a quotation left open is closed, or opened anew, by the next mark there is. */
function closesLater(marks: readonly (readonly Mark[])[], from: number): boolean {
  const next = marks.slice(from).find((each) => each.length > 0);
  if (!next) return false;
  return next[0].opens === false || next[0].at === 0;
}

/** Quotations in single marks, outside those in double marks; apostrophes are none. */
function singleSpans(text: string, within: readonly Span[]): Span[] {
  const spans: Span[] = [];
  let open: number | null = null;
  for (let at = 0; at < text.length; at++) {
    if (!SINGLE.test(text.charAt(at))) continue;
    if (within.some(({ start, end }) => at >= start && at < end)) continue;
    const before = text.charAt(at - 1);
    const after = text.charAt(at + 1);
    if (open === null) {
      if (/^[\s([–—]?$/u.test(before) && /\p{L}/u.test(after)) open = at + 1;
    } else if (!/\s/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) {
      spans.push({ start: open, end: at });
      open = null;
    }
  }
  return spans;
}

/**
 * A reply runs to the verb of saying that follows it after a comma, and may go on after another
 * dash: `– Kom, sa hun. – Nå!`
 */
function replyStretches(text: string, from: number, lexicon: Lexicon): Span[] {
  const spans: Span[] = [];
  let start = from;
  while (start < text.length) {
    const end = reportingClause(text, start, lexicon);
    spans.push({ start, end: end ?? text.length });
    if (end === null) break;
    const again = /[.,!?]\s[–—―]\s/u.exec(text.slice(end));
    if (!again) break;
    start = end + again.index + again[0].length;
  }
  return spans;
}

/** Where `, sa Miller` begins: a mark, a verb of saying and no clause that depends on it. */
function reportingClause(text: string, start: number, lexicon: Lexicon): number | null {
  const tokens = tokensIn(text, { start, end: text.length });
  const at = tokens.findIndex(
    ({ text: mark }, k) =>
      /^[,!?.…]$/u.test(mark) &&
      tokens[k + 1]?.isWord &&
      !tokens[k + 1].isCapital &&
      lexicon.verb(tokens[k + 1].lower) &&
      tokens[k + 2]?.isWord &&
      (lexicon.pronoun(tokens[k + 2].lower) || !lexicon.boundary(tokens[k + 2].lower)),
  );
  return at === -1 ? null : tokens[at].start;
}

function isSpeech(text: string, { start, end }: Span, lexicon: Lexicon): boolean {
  const quoted = text.slice(start, end);
  if (!/^[\p{Lu}\p{N}…([–—]/u.test(quoted.trim())) return false;
  if ((quoted.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) > TERM_WORDS) return true;
  if (/:\s*$/u.test(text.slice(0, Math.max(0, start - 1)))) return true;
  if (/[.!?…,]$/u.test(quoted.trim())) return true;
  const [mark, verb] = tokensIn(text, { start: Math.min(text.length, end + 1), end: text.length });
  return mark?.text === ',' && verb !== undefined && lexicon.verb(verb.lower);
}
