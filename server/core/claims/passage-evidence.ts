/** Everything known of a query and a sentence of the index, as numbers a probability is made from. */
import { nearestOf, offer } from '../align/nearest.ts';
import type { EvidenceTable } from '../align/sentence-evidence.ts';
import { dot, row } from '../vectors/rows.ts';
import { cosines, type Table } from '../vectors/similarity.ts';
import type { PassageIndex } from './passage-index.ts';
import type { QuerySentence } from './query.ts';
import { orderOf, type WordMatch, weightedMean, wordMatcher } from './word-matches.ts';

/** Names of the columns of evidence, in their order. */
export const PASSAGE_EVIDENCE = [
  'cosine',
  'partCosine',
  'centredCosine',
  'cosineStanding',
  'cosineLead',
  'cover',
  'coverLead',
  'paragraphCover',
  'sameWords',
  'closeWords',
  'order',
  'reverseCover',
  'queryWords',
  'shortness',
] as const;

/** Sentences looked at word by word: those whose vectors are nearest. */
const CANDIDATES = 400;

/** Closeness above which a word counts as the very same. */
const VERY_SAME = 0.95;
/** Closeness at which a word counts half as said, and how soon it counts fully. */
const HALF_SAID = 0.5;
const SAID_WITHIN = 0.07;

/** Characters added to a length, so that very short sentences are no extremes. */
const LENGTH_SOFTENING = 10;

export interface PassageCandidates {
  /** Sentences of the index, ascending, `[count]`. */
  readonly sentences: Int32Array;
  readonly evidence: EvidenceTable;
}

export function passageEvidence(query: QuerySentence, index: PassageIndex): PassageCandidates {
  const whole = cosines(query.units.vectors, index.wholes);
  const sentences = nearestColumns(whole, CANDIDATES);
  const words = wordMatcher(query, index);
  const matches = Array.from(sentences, (sentence) => words.match(sentence));
  const covers = matches.map(({ closeness }) => weightedMean(closeness, words.importance));
  const paragraphCovers = coversOfParagraphs(sentences, matches, words.importance, index);
  const { mean, spread } = moments(whole.data.subarray(0, whole.m));
  const bestOtherCosine = bestOther(Array.from(sentences, (sentence) => whole.data[sentence]));
  const bestOtherCover = bestOther(covers);
  const fromCentre = less(row(query.units.vectors, 0), index.centre);
  const columns = PASSAGE_EVIDENCE.length;
  const data = new Float32Array(sentences.length * columns);
  sentences.forEach((sentence, c) => {
    const cosine = whole.data[sentence];
    const { closeness } = matches[c];
    data.set(
      [
        cosine,
        partCosine(query, index, sentence),
        cosineOf(fromCentre, less(row(index.wholes, sentence), index.centre)),
        (cosine - mean) / spread,
        cosine - bestOtherCosine(cosine),
        covers[c],
        covers[c] - bestOtherCover(covers[c]),
        paragraphCovers[c],
        weightedMean(closeness.map(isVerySame), words.importance),
        weightedMean(closeness.map(said), words.importance),
        orderOf(matches[c]),
        matches[c].reverse,
        Math.log(query.words.length),
        1 / Math.sqrt(index.sentences[sentence].text.length + LENGTH_SOFTENING),
      ],
      c * columns,
    );
  });
  return { sentences, evidence: { data, count: sentences.length, columns } };
}

function isVerySame(closeness: number): number {
  return closeness > VERY_SAME ? 1 : 0;
}

function said(closeness: number): number {
  return 1 / (1 + Math.exp((HALF_SAID - closeness) / SAID_WITHIN));
}

/** Columns whose largest value is among the `count` largest, ascending. */
function nearestColumns({ data, m, n }: Table, count: number): Int32Array {
  if (m <= count) return Int32Array.from({ length: m }, (_, j) => j);
  const nearest = nearestOf(1, count);
  for (let j = 0; j < m; j++) {
    let best = data[j];
    for (let at = j + m; at < n * m; at += m) if (data[at] > best) best = data[at];
    offer(nearest, 0, j, best);
  }
  return nearest.index.sort();
}

/** The query as a whole against the sentence and its parts. */
function partCosine(query: QuerySentence, index: PassageIndex, sentence: number): number {
  const { article } = index.sentences[sentence];
  const { start, vectors } = index.units[article];
  const local = sentence - index.firstSentence[article];
  const whole = row(query.units.vectors, 0);
  let best = -1;
  for (let r = start[local]; r < start[local + 1]; r++) {
    best = Math.max(best, dot(whole, row(vectors, r)));
  }
  return best;
}

/** For every candidate, what all candidates of its paragraph answer together. */
function coversOfParagraphs(
  sentences: Int32Array,
  matches: readonly WordMatch[],
  importance: Float32Array,
  index: PassageIndex,
): number[] {
  const together = new Map<string, Float32Array>();
  const keys = Array.from(sentences, (sentence) => {
    const { article, paragraph } = index.sentences[sentence];
    return `${article} ${paragraph}`;
  });
  keys.forEach((key, c) => {
    const before = together.get(key);
    const { closeness } = matches[c];
    together.set(key, before ? before.map((v, k) => Math.max(v, closeness[k])) : closeness);
  });
  return keys.map((key) => weightedMean(together.get(key)!, importance));
}

function moments(values: Float32Array) {
  let sum = 0;
  let squares = 0;
  for (const value of values) {
    sum += value;
    squares += value * value;
  }
  const mean = sum / values.length;
  return { mean, spread: Math.sqrt(Math.max(0, squares / values.length - mean * mean)) || 1 };
}

/** The best of `values` that is not the one asked about; 0 where there is no other. */
function bestOther(values: readonly number[]) {
  const [first = 0, second = 0] = [...values].sort((a, b) => b - a);
  return (value: number) => (value === first ? second : first);
}

function less(a: Float32Array, b: Float32Array): Float32Array {
  return a.map((value, d) => value - b[d]);
}

function cosineOf(a: Float32Array, b: Float32Array): number {
  const lengths = Math.sqrt(dot(a, a) * dot(b, b));
  return lengths === 0 ? 0 : dot(a, b) / lengths;
}
