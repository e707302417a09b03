/**
 * What a passage is known by when its text may change: its words with what stands around them, after the
 * TextQuoteSelector of the W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/#text-quote-selector).
 */
import { articleTextHash } from '../../server/core/text/text-hash.ts';
import type { Article, Comparison, Span } from '../../server/core/types.ts';
import type { Place } from './lighting.ts';

export interface Anchor {
  /** How the paragraph begins, or the words around a place in it, in whole words where their ends are near. */
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

/**
 * @param within - what of the paragraph is meant, half-open UTF-16 offsets: then the sentence around it is
 *   quoted, if it is long the words from there on; the paragraph's beginning if left out
 */
export function anchorOf(
  { articles, model }: Pick<Comparison, 'articles' | 'model'>,
  { article, paragraph }: Place,
  within?: Span,
): Anchor {
  const { paragraphs } = articles[article]!;
  const { text, sentences } = paragraphs[paragraph]!;
  const start = within === undefined ? 0 : quoteStart(within, sentences);
  const [lead, rest] = [flat(text.slice(0, start)), flat(text.slice(start))];
  const ends = sentences.find((each) => each.end >= (within?.end ?? text.length))?.end;
  const exact = beginning(within === undefined ? rest : flat(text.slice(start, ends)));
  const [before, after] = around(
    [paragraph - 1, paragraph, paragraph + 1].map((at) => flat(paragraphs[at]?.text ?? '')),
    1,
  );
  return {
    exact,
    prefix: lastOf(before + lead, CONTEXT).trim(),
    suffix: firstOf(rest.slice(exact.length) + after, CONTEXT).trim(),
    text: hashOf(articles[article]!),
    model: model.hash,
  };
}

/** Of every article once: thousands of findings may be anchored in one. */
const hashes = new WeakMap<Article, string>();

/** `articleTextHash` of an article that stays as it is. */
export function hashOf(article: Article): string {
  const hash = hashes.get(article) ?? articleTextHash(article);
  hashes.set(article, hash);
  return hash;
}

/** Where the sentence begins, or what is meant itself where a quotation from there would not reach it. */
function quoteStart({ start, end }: Span, sentences: readonly Span[]): number {
  const sentence = sentences.findLast((each) => each.start <= start);
  return sentence !== undefined && end - sentence.start <= QUOTE ? sentence.start : start;
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
    const verbatim = placesOf(exact, text);
    const words = verbatim.length > 0 ? 1 : heldTogether(exact, text);
    const nearness = 1 - Math.abs(paragraph - hint) / Math.max(1, texts.length + hint);
    const places = verbatim.length > 0 ? verbatim : [{ lead: '', rest: text }];
    const alike = places.map(
      ({ lead, rest }) =>
        WEIGHTS.prefix * heldAtEdge(prefix, lastOf(before + lead, 2 * CONTEXT)) +
        WEIGHTS.suffix * heldAtEdge(suffix, rest + after),
    );
    const score = WEIGHTS.exact * words + Math.max(...alike) + WEIGHTS.nearness * nearness;
    return { paragraph, words, verbatim: verbatim.length > 0, score };
  });
  const verbatim = candidates.filter((each) => each.verbatim);
  const [best] = (verbatim.length > 0 ? verbatim : candidates).toSorted(
    (a, b) => b.score - a.score,
  );
  // The same neighbours alone make no passage the one that was quoted.
  if (best === undefined || best.words < LEAST_WORDS) return null;
  return { paragraph: best.paragraph, verbatim: best.verbatim };
}

/** What stands in a paragraph before a passage and after it; of words that are others now, all of it is after. */
interface Surroundings {
  readonly lead: string;
  readonly rest: string;
}

/** Wherever the words stand to the letter. */
function placesOf(exact: string, text: string): readonly Surroundings[] {
  const places: Surroundings[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    places.push({ lead: text.slice(0, at), rest: text.slice(at + exact.length) });
  }
  return places;
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
