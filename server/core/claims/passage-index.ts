/** Everything of a set of articles that a query is compared with, made once and asked often. */
import type { SegmentedArticle } from '../align/align.ts';
import type { UnitVectors } from '../align/units.ts';
import { placeGroups } from '../drift/name-forms.ts';
import type { Article, Segment, Vectors } from '../types.ts';
import { row, vectorsOf } from '../vectors/rows.ts';
import { contentWords, smallWords, wordKey } from './content-words.ts';

/** A sentence of one of the articles. */
export interface IndexedSentence extends Segment {
  /** Index into the articles. */
  readonly article: number;
  /** Its words in order, each once, as rows of the vocabulary. */
  readonly words: readonly number[];
}

export interface PassageIndex {
  readonly articles: readonly Article[];
  /** In the order of the articles, then of the text. */
  readonly sentences: readonly IndexedSentence[];
  /** `[sentences, dim]`, the sentences as wholes. */
  readonly wholes: Vectors;
  /** Sentences and their parts, article by article. */
  readonly units: readonly UnitVectors[];
  /** Number of its first sentence, for every article. */
  readonly firstSentence: readonly number[];
  /** Mean of the wholes, `[dim]`: what all of the articles are about. */
  readonly centre: Float32Array;
  readonly vocabulary: Vocabulary;
}

export interface Vocabulary {
  readonly words: readonly string[];
  /** `[words, dim]` */
  readonly vectors: Vectors;
  /** In how many sentences each stands, `[words]`. */
  readonly frequency: Float32Array;
  /** Words by the beginning of their key. */
  readonly byStem: ReadonlyMap<string, readonly number[]>;
  /** Printed small somewhere: no names, though they open a sentence with a capital. */
  readonly small: ReadonlySet<string>;
  /** Words that stand for a country, its people or its capital, by the groups of `placeGroups`. */
  readonly byPlace: ReadonlyMap<number, readonly number[]>;
}

/** Letters of a key that words of one stem share: inflection and compounding come after them. */
const STEM_LETTERS = 5;

/** Words with one stem are likely forms of one word, or it and a compound of it. */
export function stemOf(word: string): string {
  return wordKey(word).slice(0, STEM_LETTERS);
}

/** The distinct words of the articles: what `indexPassages` needs vectors of, in this order. */
export function vocabularyOf(texts: readonly Pick<SegmentedArticle, 'segments'>[]): string[] {
  const segments = texts.flatMap((text) => text.segments);
  return [...new Set(segments.flatMap(({ text, lang }) => contentWords(text, lang)))];
}

/**
 * @param wordVectors - of `vocabularyOf(texts)`, `[words, dim]`
 * @throws RangeError if there are more or fewer of them
 */
export function indexPassages(
  texts: readonly SegmentedArticle[],
  wordVectors: Vectors,
): PassageIndex {
  const words = vocabularyOf(texts);
  if (words.length !== wordVectors.n) {
    throw new RangeError(`${wordVectors.n} vectors for ${words.length} words`);
  }
  const rows = new Map(words.map((word, i) => [word, i]));
  const frequency = new Float32Array(words.length);
  const small = new Set<string>();
  const sentences = texts.flatMap(({ segments }, article) =>
    segments.map((segment): IndexedSentence => {
      const own = [
        ...new Set(contentWords(segment.text, segment.lang).map((word) => rows.get(word)!)),
      ];
      for (const word of own) frequency[word]++;
      for (const word of smallWords(segment.text)) small.add(word);
      return { ...segment, article, words: own };
    }),
  );
  const byStem = new Map<string, number[]>();
  const byPlace = new Map<number, number[]>();
  words.forEach((word, i) => {
    add(byStem, stemOf(word), i);
    if (small.has(word)) return;
    for (const group of placeGroups(word)) add(byPlace, group, i);
  });
  const { wholes, firstSentence } = wholeSentences(texts, sentences.length, wordVectors.dim);
  return {
    articles: texts.map(({ article }) => article),
    sentences,
    wholes,
    units: texts.map(({ units }) => units),
    firstSentence,
    centre: meanOf(wholes),
    vocabulary: { words, vectors: wordVectors, frequency, byStem, small, byPlace },
  };
}

function add<Key>(lists: Map<Key, number[]>, key: Key, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function wholeSentences(texts: readonly SegmentedArticle[], count: number, dim: number) {
  const data = new Float32Array(count * dim);
  const firstSentence: number[] = [];
  let at = 0;
  for (const { segments, units } of texts) {
    firstSentence.push(at);
    for (let i = 0; i < segments.length; i++, at++) {
      data.set(row(units.vectors, units.start[i]), at * dim);
    }
  }
  return { wholes: vectorsOf(data, dim), firstSentence };
}

function meanOf({ data, n, dim }: Vectors): Float32Array {
  const mean = new Float32Array(dim);
  for (let i = 0; i < n; i++) {
    for (let d = 0; d < dim; d++) mean[d] += data[i * dim + d] / n;
  }
  return mean;
}
