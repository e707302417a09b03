/**
 * A vocabulary as one text and the places of its pieces in it, looked up letter by letter. Tens of thousands
 * of strings and a map of them would take longer to make than all else a command does before its first vector.
 */

/** FNV-1a (Fowler, Noll, Vo), taken over UTF-16 units: the hash of a longer text goes on from a shorter one's. */
const OFFSET_BASIS = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** Half of the slots or more stay empty, so that few others are met on the way. */
const ROOM = 2;

export interface Found {
  readonly id: number;
  /** Where it ends in the word, exclusive. */
  readonly end: number;
}

export class PieceTable {
  readonly size: number;
  readonly #text: string;
  readonly #starts: ArrayLike<number>;
  readonly #ends: ArrayLike<number>;
  /** Id + 1 of the piece whose hash leads there, or of one that had to step aside; 0 = none. */
  readonly #slots: Int32Array;
  readonly #longest: number;

  /**
   * @param text - holds all pieces
   * @param starts - [size], offsets into the text, by id
   * @param ends - [size], exclusive
   */
  constructor(text: string, starts: ArrayLike<number>, ends: ArrayLike<number>) {
    this.size = starts.length;
    this.#text = text;
    this.#starts = starts;
    this.#ends = ends;
    const slots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(1, this.size) * ROOM)));
    let longest = 0;
    for (let id = 0; id < this.size; id++) {
      const [start, end] = [starts[id]!, ends[id]!];
      longest = Math.max(longest, end - start);
      let hash = OFFSET_BASIS;
      for (let i = start; i < end; i++) hash = hashed(hash, text.charCodeAt(i));
      let slot = slotOf(hash, slots.length);
      while (slots[slot] !== 0) slot = (slot + 1) % slots.length;
      slots[slot] = id + 1;
    }
    this.#slots = slots;
    this.#longest = longest;
  }

  static of(pieces: readonly string[]): PieceTable {
    let end = 0;
    const ends = Int32Array.from(pieces, (piece) => (end += piece.length));
    return new PieceTable(pieces.join(''), Int32Array.of(0, ...ends.subarray(0, -1)), ends);
  }

  piece(id: number): string {
    return this.#text.slice(this.#starts[id], this.#ends[id]);
  }

  /**
   * The longest piece that is `opening` and then the letters of `word` from `from` on, at least one of them;
   * `null` if there is none. A pair of surrogates is one letter.
   */
  longestAt(word: string, from: number, opening: string): Found | null {
    let hash = OFFSET_BASIS;
    for (let i = 0; i < opening.length; i++) hash = hashed(hash, opening.charCodeAt(i));
    const last = Math.min(word.length, from + this.#longest - opening.length);
    let found: Found | null = null;
    for (let end = from + 1; end <= last; end++) {
      hash = hashed(hash, word.charCodeAt(end - 1));
      if (isInsidePair(word, end)) continue;
      const id = this.#find(hash, word, from, end, opening);
      if (id >= 0) found = { id, end };
    }
    return found;
  }

  #find(hash: number, word: string, from: number, end: number, opening: string): number {
    const slots = this.#slots;
    for (let slot = slotOf(hash, slots.length); ; slot = (slot + 1) % slots.length) {
      const id = slots[slot]! - 1;
      if (id < 0 || this.#is(id, word, from, end, opening)) return id;
    }
  }

  #is(id: number, word: string, from: number, end: number, opening: string): boolean {
    const start = this.#starts[id]!;
    const letters = start + opening.length;
    if (this.#ends[id]! - letters !== end - from) return false;
    if (!this.#text.startsWith(opening, start)) return false;
    for (let i = 0; i < end - from; i++) {
      if (this.#text.charCodeAt(letters + i) !== word.charCodeAt(from + i)) return false;
    }
    return true;
  }
}

function hashed(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, PRIME);
}

/** The upper bits tell more than the lower ones. @param count - a power of two */
function slotOf(hash: number, count: number): number {
  return (hash ^ (hash >>> 15)) & (count - 1);
}

function isInsidePair(word: string, at: number): boolean {
  return isSurrogate(word, at - 1, 0xd800) && isSurrogate(word, at, 0xdc00);
}

/** @param first - 0xd800 for the first of a pair, 0xdc00 for the second */
function isSurrogate(word: string, at: number, first: number): boolean {
  return (word.charCodeAt(at) & 0xfc00) === first;
}
