/** What lights up when one paragraph is looked at: it, its counterparts, and the sentences that carry the links. */
import type { Counterpart, CounterpartIndex } from './counterparts.ts';

/** `best` carries a link by itself; `also` supports it. */
export type SentenceMark = 'best' | 'also';

export interface LitParagraph {
  readonly role: 'source' | 'counterpart';
  /** Its link to the source; `null` for the source itself. */
  readonly link: Pick<Counterpart, 'confidence' | 'decision'> | null;
  /** Sentence index -> how it is marked. */
  readonly marks: ReadonlyMap<number, SentenceMark>;
}

/** A place in the comparison: article index and paragraph index. */
export interface Place {
  readonly article: number;
  readonly paragraph: number;
}

export function samePlace(a: Place | null, b: Place | null): boolean {
  return a?.article === b?.article && a?.paragraph === b?.paragraph;
}

/** Lit paragraphs by `placeKey`; empty if the place has no counterparts. */
export type Lighting = ReadonlyMap<string, LitParagraph>;

export function placeKey(place: Place): string {
  return `${place.article}:${place.paragraph}`;
}

export function lightingFor(index: CounterpartIndex, place: Place | null): Lighting {
  const lit = new Map<string, LitParagraph>();
  const counterparts = place === null ? [] : (index[place.article]?.[place.paragraph] ?? []);
  if (place === null || counterparts.length === 0) return lit;
  const own = new Map<number, SentenceMark>();
  for (const counterpart of counterparts) {
    markSentences(own, counterpart, 'source');
    const marks = markSentences(new Map(), counterpart, 'target');
    lit.set(placeKey(counterpart), {
      role: 'counterpart',
      link: counterpart,
      marks,
    });
  }
  lit.set(placeKey(place), { role: 'source', link: null, marks: own });
  return lit;
}

/** The lit paragraphs of one article, in no order. */
export function litOf(lighting: Lighting, article: number): readonly number[] {
  return [...lighting.keys()]
    .map((key) => key.split(':').map(Number))
    .filter(([a]) => a === article)
    .map(([, paragraph]) => paragraph!);
}

function markSentences(
  marks: Map<number, SentenceMark>,
  counterpart: Counterpart,
  side: 'source' | 'target',
): Map<number, SentenceMark> {
  counterpart.evidence.forEach((pair, rank) => {
    const sentence = pair[side];
    if (rank === 0) marks.set(sentence, 'best');
    else if (!marks.has(sentence)) marks.set(sentence, 'also');
  });
  return marks;
}
