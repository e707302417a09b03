/** What the units of a file decide: links accepted or rejected and notes, about texts that are here. */
import type { LinkDecision, NoteDecision, Place } from '../review/operation.ts';
import { placeOf } from '../review/places.ts';
import type { Article, LinkVerdict } from '../types.ts';
import { PARAGRAPH_JOINT, type PlainSide, type PlainUnit } from './unit.ts';

/** A text as the units of a file tell it, put together from its sides. */
export interface ToldText {
  readonly key: string;
  /** The first of its sides, for what is known of it. */
  readonly about: PlainSide;
  /** In the order of its paragraphs; empty where the file names places without their words. */
  readonly paragraphs: readonly string[];
}

/** What tells the texts of a file apart: their names or, where it names none, languages or columns. */
export function textKey({ article, lang }: PlainSide, column: number): string {
  return article ?? ` ${lang ?? column}`;
}

interface Gathered {
  readonly about: PlainSide;
  readonly numbered: Map<number, string>;
  readonly rest: string[];
}

export function toldTexts(units: readonly PlainUnit[]): ToldText[] {
  const told = new Map<string, Gathered>();
  for (const { sides } of units) {
    for (const [column, side] of sides.entries()) {
      const key = textKey(side, column);
      const text: Gathered = told.get(key) ?? { about: side, numbered: new Map(), rest: [] };
      told.set(key, text);
      for (const { number, words } of paragraphsOf(side)) {
        if (words === null) continue;
        if (number === null) text.rest.push(words);
        else text.numbered.set(number, words);
      }
    }
  }
  return [...told].map(([key, { about, numbered, rest }]) => {
    const ordered = [...numbered].sort(([a], [b]) => a - b).map(([, words]) => words);
    return { key, about, paragraphs: [...ordered, ...rest] };
  });
}

export interface DecidedUnits {
  readonly links: readonly LinkDecision[];
  readonly notes: readonly NoteDecision[];
  /** Pairs of paragraphs that a machine proposed and nobody decided about. */
  readonly proposals: number;
  /** Pairs of which a paragraph is not in its article. */
  readonly unplaced: number;
}

/**
 * Every paragraph of a side meets every one of the others. What a unit says nothing of is accepted where no
 * machine is named: alignments by hand are what people have decided.
 *
 * @param articleOf - by `textKey`; `null` where the text is not here
 */
export function decidedUnits(
  units: readonly PlainUnit[],
  articleOf: (key: string) => Article | null,
): DecidedUnits {
  const links: LinkDecision[] = [];
  const notes: NoteDecision[] = [];
  let [proposals, unplaced] = [0, 0];
  const place = placer(articleOf);
  for (const { sides, verdict: said, model, note } of units) {
    const placed = sides.map(place);
    const verdict: LinkVerdict | null = said ?? (model === null ? 'accepted' : null);
    const pairs = placed.flatMap((side, i) =>
      placed
        .slice(i + 1)
        .flatMap((other) => side.flatMap((a) => other.map((b) => [a, b] as const))),
    );
    let noted = note === null;
    for (const [source, target] of pairs) {
      if (source === null || target === null) unplaced++;
      else {
        if (verdict === null) proposals++;
        else links.push({ source, target, verdict });
        if (!noted) notes.push({ source, target, note });
        noted = true;
      }
    }
  }
  return { links, notes, proposals, unplaced };
}

/** Finds the paragraphs of sides in their articles: by their words and, where there are none, by number. */
function placer(articleOf: (key: string) => Article | null) {
  // Paragraphs without a number come in the order of the file.
  const next = new Map<string, number>();
  return (side: PlainSide, column: number): (Place | null)[] => {
    const key = textKey(side, column);
    const article = articleOf(key);
    return paragraphsOf(side).map(({ number, words }) => {
      if (article === null) return null;
      const hint = number ?? next.get(key) ?? 0;
      if (words === null) return article.paragraphs[hint] ? placeOf(article, hint) : null;
      const found = nearest(article, words, hint);
      if (found === null) return null;
      if (number === null) next.set(key, found + 1);
      return placeOf(article, found);
    });
  };
}

/** The paragraph with these words and, where several have them, the nearest to the hint. */
function nearest({ paragraphs }: Article, words: string, hint: number): number | null {
  const wanted = words.normalize('NFC').trim();
  let best: number | null = null;
  paragraphs.forEach(({ text }, index) => {
    if (text !== wanted) return;
    if (best === null || Math.abs(index - hint) < Math.abs(best - hint)) best = index;
  });
  return best;
}

interface ToldParagraph {
  /** 0-based; `null` = not told. */
  readonly number: number | null;
  /** `null` = not told. */
  readonly words: string | null;
}

function paragraphsOf({ paragraphs, text }: PlainSide): ToldParagraph[] {
  const [first] = paragraphs;
  if (paragraphs.length === 1) return [{ number: first, words: text === '' ? null : text }];
  const parts = text.split(PARAGRAPH_JOINT).filter((part) => part.trim() !== '');
  if (paragraphs.length === 0) return parts.map((words) => ({ number: null, words }));
  const whole = parts.length === paragraphs.length;
  return paragraphs.map((number, i) => ({ number, words: whole ? parts[i] : null }));
}
