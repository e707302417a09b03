/**
 * What a passage is known by when its text may change: its words with what stands around them, after the
 * TextQuoteSelector of the W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/#text-quote-selector).
 */
import { articleTextHash } from '../../server/core/text/text-hash.ts';
import type { Comparison } from '../../server/core/types.ts';
import type { Place } from './lighting.ts';

export interface Anchor {
  /** How the paragraph begins, to the end of a word where that is near. */
  readonly exact: string;
  /** What stands before and after it in the text; empty at its ends. */
  readonly prefix: string;
  readonly suffix: string;
  /** `articleTextHash` of the text when the address was made. */
  readonly text: string;
  /** Hash of the model then. */
  readonly model: string;
}

export interface Found {
  /** Index into the article's paragraphs, 0-based. */
  readonly paragraph: number;
  /** Whether the quoted words stand there to the letter; else it is the nearest passage. */
  readonly verbatim: boolean;
}

/** Longer quotes make addresses that mail programs break. In characters (code points). */
const QUOTE = 80;
/** Of context on either side, in characters: enough to tell apart sentences that recur. */
export const CONTEXT = 32;

/** Between paragraphs, which a quote does not reach across but its context does. */
const BREAK = ' ';

/**
 * What the words, what stands before and after, and the old place count for. The place decides between
 * passages that are else alike: it is less than any letter more or less in them.
 */
const WEIGHTS = { exact: 0.6, prefix: 0.2, suffix: 0.2, nearness: 0.001 } as const;

/**
 * At least this share of the quoted letter triples must still be there, else it is another passage. A
 * test holds it against the shipped texts: passages taken out, and with a third of their words replaced.
 */
const LEAST_WORDS = 0.45;

export function anchorOf({ articles, model }: Comparison, { article, paragraph }: Place): Anchor {
  const { paragraphs } = articles[article]!;
  const text = flat(paragraphs[paragraph]!.text);
  const exact = beginning(text);
  const [before, after] = around(
    paragraphs.map((each) => flat(each.text)),
    paragraph,
  );
  return {
    exact,
    prefix: lastOf(before, CONTEXT).trim(),
    suffix: firstOf(text.slice(exact.length) + after, CONTEXT).trim(),
    text: articleTextHash({ paragraphs }),
    model: model.hash,
  };
}

/**
 * Where the quoted passage is now: where its words stand to the letter, and if they do so nowhere, where
 * most of them and of what stood around them is. `null` = nothing is like it.
 *
 * @param paragraphs - texts of all paragraphs of the article
 * @param hint - index of the paragraph it was
 */
export function findAnchor(
  paragraphs: readonly string[],
  { exact, prefix, suffix }: Pick<Anchor, 'exact' | 'prefix' | 'suffix'>,
  hint: number,
): Found | null {
  const texts = paragraphs.map(flat);
  const candidates = texts.map((text, paragraph) => {
    const [before, after] = around(texts, paragraph);
    const words = text.includes(exact) ? 1 : heldTogether(exact, text);
    const nearness = 1 - Math.abs(paragraph - hint) / Math.max(1, texts.length + hint);
    const score =
      WEIGHTS.exact * words +
      WEIGHTS.prefix * heldAtEdge(prefix, lastOf(before, 2 * CONTEXT)) +
      WEIGHTS.suffix * heldAtEdge(suffix, text + after) +
      WEIGHTS.nearness * nearness;
    return { paragraph, words, verbatim: text.includes(exact), score };
  });
  const verbatim = candidates.filter((each) => each.verbatim);
  const [best] = (verbatim.length > 0 ? verbatim : candidates).toSorted(
    (a, b) => b.score - a.score,
  );
  // The same neighbours alone make no passage the one that was quoted.
  if (best === undefined || best.words < LEAST_WORDS) return null;
  return { paragraph: best.paragraph, verbatim: best.verbatim };
}

/** In one spelling and with single spaces, so that neither hides that words are the same. */
function flat(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** What stands before and after a paragraph. */
function around(texts: readonly string[], paragraph: number): readonly [string, string] {
  const [previous, next] = [texts[paragraph - 1], texts[paragraph + 1]];
  return [previous === undefined ? '' : previous + BREAK, next === undefined ? '' : BREAK + next];
}

function beginning(text: string): string {
  const start = firstOf(text, QUOTE);
  const end = start.lastIndexOf(' ');
  return start === text || end < QUOTE / 2 ? start : start.slice(0, end);
}

/** Cut between characters, never within one: half a surrogate pair fits no address. */
function firstOf(text: string, count: number): string {
  return [...text].slice(0, count).join('');
}

function lastOf(text: string, count: number): string {
  return [...text].slice(-count).join('');
}

/** Share, 0 to 1, of the letter triples of `part` that are in `whole`; order does not count. */
function held(part: string, whole: string): number {
  const wanted = triples(part);
  const there = triples(whole);
  return [...wanted].filter((triple) => there.has(triple)).length / wanted.size;
}

/** The most that any stretch half as long again holds: in a long paragraph, letters of anything are found. */
function heldTogether(part: string, whole: string): number {
  const letters = [...whole];
  const step = Math.ceil([...part].length / 2);
  let most = 0;
  for (let start = 0; start === 0 || start + step < letters.length; start += step) {
    most = Math.max(most, held(part, letters.slice(start, start + 3 * step).join('')));
  }
  return most;
}

/** At the edge of a text nothing may stand. */
function heldAtEdge(part: string, whole: string): number {
  return part === '' ? Number(whole === '') : held(part, whole);
}

function triples(text: string): ReadonlySet<string> {
  const letters = [...`  ${text.toLowerCase()} `];
  return new Set(letters.slice(2).map((_, i) => letters.slice(i, i + 3).join('')));
}
