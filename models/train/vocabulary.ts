/**
 * The joint vocabulary: byte-pair merges (Sennrich et al. 2016, https://aclanthology.org/P16-1162)
 * on word counts in which every language weighs about the same, read as WordPiece pieces.
 */

import { CONTINUES, SPECIAL_PIECES, words } from '../../server/embed/word-pieces.ts';
import { furtherWordCounts, LANGUAGES, type Mixture, parallelRows } from './pairs.ts';

export interface VocabularyOptions {
  /** Pieces in all, special ones included. */
  readonly size: number;
  /**
   * A language's counts are multiplied by (largest language's tokens / its own)^balance:
   * 0 = as they come, 1 = every language the same. Without it the languages with little text fall
   * into crumbs.
   */
  readonly balance: number;
  /** Merges propose this many times `size`, of which the most used under greedy cutting stay. */
  readonly proposed: number;
}

/** A character seen less often (balanced count) stays out; a word holding it becomes [UNK]. */
const RAREST_CHARACTER = 20;
/** A word seen less often (balanced count) teaches no merges. */
const RAREST_WORD = 2;
const LETTER = /\p{L}/u;

/** Balanced word counts over the parallel rows (with their repeats) and the further word counts. */
export async function wordCounts(
  folder: string,
  mixture: Mixture,
  balance: number,
): Promise<Map<string, number>> {
  const counts = LANGUAGES.map(() => new Map<string, number>());
  for await (const { source, cells } of parallelRows(folder)) {
    const times = (mixture.repeat[source] ?? 1) / (mixture.turns[source] ?? 1);
    cells.forEach((cell, language) => {
      const own = counts[language]!;
      for (const word of words(cell)) own.set(word, (own.get(word) ?? 0) + times);
    });
  }
  for await (const { language, word, count } of furtherWordCounts(folder)) {
    const own = counts[LANGUAGES.indexOf(language)]!;
    for (const part of words(word)) own.set(part, (own.get(part) ?? 0) + count);
  }
  const totals = counts.map((own) => [...own.values()].reduce((sum, count) => sum + count, 0));
  const largest = Math.max(...totals);
  const balanced = new Map<string, number>();
  counts.forEach((own, language) => {
    const weight = (largest / totals[language]!) ** balance;
    for (const [word, count] of own) balanced.set(word, (balanced.get(word) ?? 0) + count * weight);
  });
  return balanced;
}

/**
 * The pieces of a vocabulary of at most `size`: special pieces, characters, then merges, most
 * frequent pair first; equal counts in the order of the pair's parts, so the outcome is fixed.
 */
export function bytePairVocabulary(counts: ReadonlyMap<string, number>, size: number): string[] {
  const pieces = [...SPECIAL_PIECES, ...alphabet(counts)];
  const ids = new Map(pieces.map((piece, id) => [piece, id]));
  const lexicon = new MergeableWords(counts, ids);
  while (pieces.length < size) {
    const pair = lexicon.mostFrequentPair();
    if (pair === null) break;
    const [left, right] = pair;
    const merged = pieces[left]! + pieces[right]!.slice(CONTINUES.length);
    // Two ways to the same piece ("in|g", "i|ng") give it one id.
    let id = ids.get(merged);
    if (id === undefined) {
      id = pieces.length;
      ids.set(merged, id);
      pieces.push(merged);
    }
    lexicon.merge(left, right, id);
  }
  return pieces;
}

function alphabet(counts: ReadonlyMap<string, number>): string[] {
  const characters = new Map<string, number>();
  for (const [word, count] of counts) {
    for (const character of word) {
      characters.set(character, (characters.get(character) ?? 0) + count);
    }
  }
  const kept = [...characters]
    .filter(([, count]) => count >= RAREST_CHARACTER)
    .map(([character]) => character)
    .sort();
  return [...kept, ...kept.filter((c) => LETTER.test(c)).map((c) => CONTINUES + c)];
}

/** Pair (left, right) as one number. */
const PAIR_BASE = 2 ** 20;

/** Words as runs of pieces, with the count of every neighbouring pair kept up to date. */
class MergeableWords {
  readonly #words: number[][] = [];
  readonly #weights: number[] = [];
  readonly #counts = new Map<number, number>();
  readonly #holders = new Map<number, Set<number>>();
  readonly #queue = new PairQueue();

  constructor(counts: ReadonlyMap<string, number>, ids: ReadonlyMap<string, number>) {
    for (const [word, count] of counts) {
      if (count < RAREST_WORD) continue;
      const pieces = [...word].map((c, i) => ids.get(i > 0 ? CONTINUES + c : c));
      if (pieces.length < 2 || pieces.includes(undefined)) continue;
      const index = this.#words.push(pieces as number[]) - 1;
      this.#weights.push(count);
      this.#addPairs(index, count);
    }
    for (const [pair, count] of this.#counts) this.#queue.push(pair, count);
  }

  mostFrequentPair(): [number, number] | null {
    for (;;) {
      const top = this.#queue.pop();
      if (top === null) return null;
      const count = this.#counts.get(top.pair) ?? 0;
      if (count === top.count && count > 0) {
        return [Math.floor(top.pair / PAIR_BASE), top.pair % PAIR_BASE];
      }
      // The count fell since it was queued: back in its place.
      if (count > 0) this.#queue.push(top.pair, count);
    }
  }

  merge(left: number, right: number, merged: number): void {
    const pair = left * PAIR_BASE + right;
    const grown = new Set<number>();
    for (const index of this.#holders.get(pair) ?? []) {
      const word = this.#words[index]!;
      if (!word.some((piece, i) => piece === left && word[i + 1] === right)) continue;
      this.#addPairs(index, -this.#weights[index]!);
      const next: number[] = [];
      for (let i = 0; i < word.length; i++) {
        if (word[i] === left && word[i + 1] === right) {
          next.push(merged);
          i++;
        } else next.push(word[i]!);
      }
      this.#words[index] = next;
      this.#addPairs(index, this.#weights[index]!, grown);
    }
    this.#counts.delete(pair);
    this.#holders.delete(pair);
    for (const fresh of grown) this.#queue.push(fresh, this.#counts.get(fresh)!);
  }

  #addPairs(index: number, weight: number, grown?: Set<number>): void {
    const word = this.#words[index]!;
    for (let i = 0; i + 1 < word.length; i++) {
      const pair = word[i]! * PAIR_BASE + word[i + 1]!;
      this.#counts.set(pair, (this.#counts.get(pair) ?? 0) + weight);
      if (weight < 0) continue;
      grown?.add(pair);
      const holders = this.#holders.get(pair);
      if (holders) holders.add(index);
      else this.#holders.set(pair, new Set([index]));
    }
  }
}

interface QueuedPair {
  readonly pair: number;
  readonly count: number;
}

/** A binary heap, largest count first, then smallest pair. */
class PairQueue {
  readonly #heap: QueuedPair[] = [];

  push(pair: number, count: number): void {
    const heap = this.#heap;
    const item = { pair, count };
    let at = heap.push(item) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!precedes(item, heap[parent]!)) break;
      heap[at] = heap[parent]!;
      at = parent;
    }
    heap[at] = item;
  }

  pop(): QueuedPair | null {
    const heap = this.#heap;
    const top = heap[0];
    const last = heap.pop();
    if (top === undefined || last === undefined) return null;
    if (heap.length === 0) return top;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && precedes(heap[child + 1]!, heap[child]!)) child++;
      if (!precedes(heap[child]!, last)) break;
      heap[at] = heap[child]!;
      at = child;
    }
    heap[at] = last;
    return top;
  }
}

function precedes(a: QueuedPair, b: QueuedPair): boolean {
  return a.count > b.count || (a.count === b.count && a.pair < b.pair);
}
