/**
 * Text to vocabulary pieces: NFKC, lower case, words, then each word cut greedily, longest piece
 * first (WordPiece; Schuster & Nakajima 2012). Does exactly what the exported tokenizer.json makes a
 * reader of that format do, so training and use see the same pieces.
 */

import { PieceTable } from './piece-table.ts';

/** A run of letters, one digit, or one other mark; white space only separates. */
export const WORD_PATTERN = '\\p{L}+|\\p{N}|[^\\s\\p{L}\\p{N}]';
/** Stands before a piece that continues a word. */
export const CONTINUES = '##';
export const PADDING = '[PAD]';
export const UNKNOWN = '[UNK]';
/** The special pieces open the vocabulary; their vectors stay zero. */
export const SPECIAL_PIECES: readonly string[] = [PADDING, UNKNOWN];
export const PADDING_ID = 0;
export const UNKNOWN_ID = 1;
/** A longer "word" is no word; it becomes [UNK]. */
export const LONGEST_WORD = 100;

const WORD = new RegExp(WORD_PATTERN, 'gu');

/** Words whose pieces are remembered: more than a language uses often, some ten megabytes. */
const REMEMBERED = 100_000;

/** The words of a text, normalised, in order. */
export function words(text: string): string[] {
  return text.normalize('NFKC').toLowerCase().match(WORD) ?? [];
}

export class WordPieces {
  readonly #table: PieceTable;
  #pieces: readonly string[] | null = null;
  readonly #cut = new Map<string, readonly number[]>();

  /** @param pieces - the vocabulary; a piece's place is its id; opens with SPECIAL_PIECES */
  constructor(pieces: readonly string[] | PieceTable) {
    const table = pieces instanceof PieceTable ? pieces : PieceTable.of(pieces);
    if (SPECIAL_PIECES.some((piece, id) => id >= table.size || table.piece(id) !== piece)) {
      throw new RangeError(`a vocabulary must open with ${SPECIAL_PIECES.join(' ')}`);
    }
    this.#table = table;
  }

  get size(): number {
    return this.#table.size;
  }

  get pieces(): readonly string[] {
    this.#pieces ??= Array.from({ length: this.size }, (_, id) => this.#table.piece(id));
    return this.#pieces;
  }

  /** Ids of the pieces of a text, in order; unknown words give UNKNOWN_ID. */
  encode(text: string): number[] {
    return words(text).flatMap((word) => this.cut(word));
  }

  /** Ids of one word's pieces. */
  cut(word: string): readonly number[] {
    let ids = this.#cut.get(word);
    if (ids === undefined) {
      ids = this.#greedy(word);
      if (this.#cut.size >= REMEMBERED) this.#cut.clear();
      this.#cut.set(word, ids);
    }
    return ids;
  }

  #greedy(word: string): readonly number[] {
    if (word.length > LONGEST_WORD && [...word].length > LONGEST_WORD) return [UNKNOWN_ID];
    const ids: number[] = [];
    let start = 0;
    while (start < word.length) {
      const found = this.#table.longestAt(word, start, start > 0 ? CONTINUES : '');
      if (found === null) return [UNKNOWN_ID];
      ids.push(found.id);
      start = found.end;
    }
    return ids;
  }
}
