/** What stands in quotation marks, whatever the marks and however they were mixed up. */
import type { Span } from '../types.ts';
import { oncePerReading } from './remembered.ts';

export interface Quote extends Span {
  /** Both marks are there; otherwise the passage begins or ends within the quotation. */
  readonly closed: boolean;
  /** Within single marks, or within another quotation. */
  readonly inner: boolean;
}

const DOUBLES = '«»“”„‟"″';
const DOUBLE = new RegExp(`[${DOUBLES}]`, 'u');
const MARK = new RegExp(`[${DOUBLES}‘’‚‛'‹›´\`]`, 'gu');
const INSIDE_WORD = /[\p{L}\p{N}]/u;

/** The quoted stretches without their marks, in order of their beginning. */
export const quotesIn = oncePerReading(({ text }): readonly Quote[] => {
  const quotes: Quote[] = [];
  let double: number | null = null;
  let single: number | null = null;
  for (const { 0: mark, index: at } of text.matchAll(MARK)) {
    const before = text.charAt(at - 1);
    const after = text.charAt(at + 1);
    const opens = opensAt(mark, before, after);
    if (DOUBLE.test(mark)) {
      if (double === null) {
        if (opens || quotes.length > 0 || /\s/u.test(after)) {
          if (opens) double = at + 1;
          else if (quotes.length === 0)
            quotes.push({ start: 0, end: at, closed: false, inner: false });
        } else quotes.push({ start: 0, end: at, closed: false, inner: false });
      } else if (opens && at > double) {
        // A second opening mark: the first quotation was never closed, or this one is within it.
        if (text.slice(double, at).trim() !== '')
          quotes.push({ start: double, end: at, closed: false, inner: false });
        double = at + 1;
      } else {
        quotes.push({ start: double, end: at, closed: true, inner: false });
        double = null;
        single = null;
      }
      continue;
    }
    // An apostrophe stands between letters or, with nothing open, after a letter.
    if (INSIDE_WORD.test(before) && INSIDE_WORD.test(after)) continue;
    if (single === null) {
      if (opens && INSIDE_WORD.test(after)) single = at + 1;
    } else if (!opens) {
      quotes.push({ start: single, end: at, closed: true, inner: double !== null });
      single = null;
    }
  }
  if (double !== null && double < text.length) {
    quotes.push({ start: double, end: text.length, closed: false, inner: false });
  }
  return quotes.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start);
});

/** Marks are used either way in different languages; white space tells. */
function opensAt(mark: string, before: string, after: string): boolean {
  if (mark === '„' || mark === '‚') return true;
  const freeBefore = before === '' || /[\s([{–—:«»“„"-]/u.test(before);
  const freeAfter = after === '' || /[\s)\]},.;:!?…]/u.test(after);
  if (freeBefore && !freeAfter) return true;
  return freeBefore && freeAfter ? false : freeBefore;
}

/** Quotation marks in a text, apostrophes left aside. */
export const markCount = oncePerReading(({ text }): number => {
  let count = 0;
  for (const { 0: mark, index: at } of text.matchAll(MARK)) {
    const inside = INSIDE_WORD.test(text.charAt(at - 1)) && INSIDE_WORD.test(text.charAt(at + 1));
    if (DOUBLE.test(mark) || !inside) count++;
  }
  return count;
});
