/**
 * Which words of a query a sentence answers, in whatever language: late interaction in the manner of
 * ColBERT (Khattab & Zaharia 2020, https://arxiv.org/abs/2004.12832), on static word vectors, each
 * query word weighted by how rare words like it are among the sentences searched.
 */
import { placeGroups } from '../drift/name-forms.ts';
import { cosines, type Table } from '../vectors/similarity.ts';
import { wordKey } from './content-words.ts';
import { type PassageIndex, stemOf } from './passage-index.ts';
import type { QuerySentence } from './query.ts';

/** Words at least so close are taken for the same. */
const SAME_WORD = 0.55;
/** How close words of one stem are at least; the same name in two spellings is 1. */
const SAME_STEM = 0.85;
/**
 * How close names of one country are at least: Moscow, the Kremlin, the Russians. They are listed, where
 * a common stem is only likely to be one word.
 */
const SAME_PLACE = 0.9;

export interface WordMatcher {
  /** Of every query word, 0 and up: the rarer, the more; `[words]`. */
  readonly importance: Float32Array;
  /** The best match of every query word in a sentence. */
  match(sentence: number): WordMatch;
}

export interface WordMatch {
  /** Closeness of the best match of every query word, 0 to 1, `[words]`. */
  readonly closeness: Float32Array;
  /** Where in the sentence it stands: place among its distinct words, `[words]`. */
  readonly place: Int32Array;
  /** How much of the sentence the query answers in turn, 0 to 1. */
  readonly reverse: number;
}

export function wordMatcher(query: QuerySentence, index: PassageIndex): WordMatcher {
  const table = closenessOfWords(query, index);
  const n = query.words.length;
  return {
    importance: importanceOf(table, index),
    match(sentence) {
      const closeness = new Float32Array(n);
      const place = new Int32Array(n);
      let answered = 0;
      let all = 0;
      index.sentences[sentence].words.forEach((word, at) => {
        let closest = 0;
        for (let k = 0; k < n; k++) {
          const value = table.data[k * table.m + word];
          if (value > closest) closest = value;
          if (value <= closeness[k]) continue;
          closeness[k] = value;
          place[k] = at;
        }
        const weight = Math.log(1 + index.sentences.length / index.vocabulary.frequency[word]);
        answered += weight * closest;
        all += weight;
      });
      return { closeness, place, reverse: all === 0 ? 0 : answered / all };
    },
  };
}

/** `[query words, vocabulary]` */
function closenessOfWords(query: QuerySentence, { vocabulary }: PassageIndex): Table {
  const table = cosines(query.wordVectors, vocabulary.vectors);
  const raise = (k: number, other: number, least: number) => {
    const at = k * table.m + other;
    if (table.data[at] < least) table.data[at] = least;
  };
  query.words.forEach((word, k) => {
    const key = wordKey(word);
    for (const other of vocabulary.byStem.get(stemOf(word)) ?? []) {
      raise(k, other, wordKey(vocabulary.words[other]) === key ? 1 : SAME_STEM);
    }
    if (!query.capitalised.has(word) || vocabulary.small.has(word)) return;
    for (const group of placeGroups(word)) {
      for (const other of vocabulary.byPlace.get(group) ?? []) {
        raise(k, other, SAME_PLACE);
      }
    }
  });
  return table;
}

/** Inverse document frequency, where every word like the query's counts as it. */
function importanceOf({ data, n, m }: Table, { sentences, vocabulary }: PassageIndex) {
  const importance = new Float32Array(n);
  for (let k = 0; k < n; k++) {
    let holding = 0;
    for (let w = 0; w < m; w++) {
      if (data[k * m + w] > SAME_WORD) holding += vocabulary.frequency[w];
    }
    const known = Math.min(sentences.length, holding);
    importance[k] = Math.log(1 + sentences.length / (known + 0.5));
  }
  return importance;
}

/** Mean of `values`, each weighted by its importance. */
export function weightedMean(values: Float32Array, importance: Float32Array): number {
  let sum = 0;
  let all = 0;
  for (let k = 0; k < values.length; k++) {
    sum += importance[k] * values[k];
    all += importance[k];
  }
  return all === 0 ? 0 : sum / all;
}

/**
 * Whether what the sentence answers stands in the query's order, 1, or turned round, -1: who visits
 * whom. 0 where less than two words are answered.
 */
export function orderOf({ closeness, place }: WordMatch): number {
  let sum = 0;
  let all = 0;
  for (let a = 0; a < closeness.length; a++) {
    for (let b = a + 1; b < closeness.length; b++) {
      const weakest = Math.min(closeness[a], closeness[b]);
      if (weakest <= SAME_WORD || place[a] === place[b]) continue;
      all += weakest;
      sum += place[a] < place[b] ? weakest : -weakest;
    }
  }
  return all === 0 ? 0 : sum / all;
}
