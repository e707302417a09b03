/** A claim or passage to look for, taken apart and embedded. */
import { type UnitVectors, unitsOf, unitVectors } from '../align/units.ts';
import { splitSentences } from '../text/segment.ts';
import type { Embed, Lang, Segment, Vectors } from '../types.ts';
import { slice } from '../vectors/rows.ts';
import { capitalisedWords, contentWords } from './content-words.ts';

/** One sentence of what is looked for. */
export interface QuerySentence {
  /** Its parts, the whole first. */
  readonly units: UnitVectors;
  /** Distinct. */
  readonly words: readonly string[];
  /** Words that begin with a capital, in lower case, whether of content or not. */
  readonly capitalised: ReadonlySet<string>;
  /** `[words, dim]` */
  readonly wordVectors: Vectors;
}

/** @returns one for every sentence; sentences without a word of content are left out */
export async function prepareQuery(
  text: string,
  lang: Lang,
  embed: Embed,
  signal?: AbortSignal,
): Promise<QuerySentence[]> {
  const segments = splitSentences(text, lang)
    .map(
      ({ start, end }, sentence): Segment => ({
        paragraph: 0,
        sentence,
        text: text.slice(start, end),
        lang,
      }),
    )
    .filter((segment) => contentWords(segment.text, lang).length > 0);
  return Promise.all(
    segments.map(async (segment) => {
      const units = unitsOf([segment]);
      const words = [...new Set(contentWords(segment.text, lang))];
      const vectors = await embed([...units.map((unit) => unit.text), ...words], signal);
      return {
        units: unitVectors(units, slice(vectors, 0, units.length), 1),
        words,
        capitalised: new Set(capitalisedWords(segment.text)),
        wordVectors: slice(vectors, units.length, vectors.n),
      };
    }),
  );
}
