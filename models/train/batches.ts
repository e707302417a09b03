/**
 * What a training step sees: pairs of translations as runs of piece ids, and the same occurrences
 * turned round (piece → texts holding it), which is the order the gradients are summed in.
 */
import { type Corpus, presentCells } from './corpus.ts';
import { random, shuffled } from './random.ts';
import type { SharedMemory } from './row-threads.ts';

export interface BatchOptions {
  readonly seed: number;
  /** Pairs in a batch. */
  readonly batch: number;
  /** Probability that a piece of a text is left out of this step's sum. */
  readonly dropout: number;
}

/** Pieces of a text that a batch has room for on average; the longest cells are rarer than this. */
const ROOM = 128;

/** Buffers for one batch; texts 0 … batch-1 are the one side, batch … 2·batch-1 their translations. */
export class Batch {
  readonly starts: Int32Array<SharedArrayBuffer>;
  readonly ids: Int32Array<SharedArrayBuffer>;
  /** The different pieces, in the order they first occur. */
  readonly touched: Int32Array<SharedArrayBuffer>;
  readonly touchedStarts: Int32Array<SharedArrayBuffer>;
  /** For each touched piece the texts holding it, ascending. */
  readonly holders: Int32Array<SharedArrayBuffer>;
  touchedCount = 0;

  constructor(shared: SharedMemory, batch: number) {
    const room = 2 * batch * ROOM;
    this.starts = shared.ints(2 * batch + 1);
    this.ids = shared.ints(room);
    this.touched = shared.ints(room);
    this.touchedStarts = shared.ints(room + 1);
    this.holders = shared.ints(room);
  }

  /** Bytes of shared memory a batch takes. */
  static bytes(batch: number): number {
    return 4 * (2 * batch + 1 + 4 * 2 * batch * ROOM + 1) + 5 * 128;
  }
}

export class BatchSampler {
  readonly stepsPerPass: number;
  readonly #corpus: Corpus;
  readonly #options: BatchOptions;
  readonly #place: Int32Array;
  #pass = -1;
  #order: Uint32Array = new Uint32Array();

  constructor(corpus: Corpus, vocabulary: number, options: BatchOptions) {
    this.#corpus = corpus;
    this.#options = options;
    this.stepsPerPass = Math.floor(corpus.pass.length / options.batch);
    if (this.stepsPerPass === 0) {
      throw new RangeError(`${corpus.pass.length} rows do not fill a batch of ${options.batch}`);
    }
    this.#place = new Int32Array(vocabulary).fill(-1);
  }

  /** Fills `into` with the batch of a step; depends on the seed and the step alone. */
  fill(step: number, into: Batch): void {
    const { batch, seed } = this.#options;
    const pass = Math.floor(step / this.stepsPerPass);
    if (pass !== this.#pass) {
      this.#order = shuffled(this.#corpus.pass.length, random(seed, -1 - pass));
      this.#pass = pass;
    }
    const source = random(seed, step);
    const first = (step % this.stepsPerPass) * batch;
    const rows = this.#order.subarray(first, first + batch);
    const pairs = Array.from(rows, (place) => {
      const present = presentCells(this.#corpus, this.#corpus.pass[place]!);
      const one = source.below(present.length);
      const other = (one + 1 + source.below(present.length - 1)) % present.length;
      return [present[one]!, present[other]!] as const;
    });
    let at = 0;
    [...pairs.map((pair) => pair[0]), ...pairs.map((pair) => pair[1])].forEach((cell, text) => {
      into.starts[text] = at;
      at = this.#copy(cell, into.ids, at, source.next);
    });
    into.starts[2 * batch] = at;
    this.#turnRound(into, 2 * batch);
  }

  #copy(cell: number, ids: Int32Array, start: number, next: () => number): number {
    const { ids: all, cells } = this.#corpus;
    const from = cells[cell]!;
    const to = cells[cell + 1]!;
    let at = start;
    for (let i = from; i < to; i++) if (next() >= this.#options.dropout) ids[at++] = all[i]!;
    // A text never loses all its pieces.
    if (at === start) ids[at++] = all[from + Math.floor(next() * (to - from))]!;
    return at;
  }

  #turnRound(into: Batch, texts: number): void {
    const { starts, ids, touched, touchedStarts, holders } = into;
    const place = this.#place;
    const total = starts[texts]!;
    let count = 0;
    // First how often each piece occurs, kept in touchedStarts[place + 1] …
    for (let i = 0; i < total; i++) {
      const id = ids[i]!;
      let p = place[id]!;
      if (p < 0) {
        p = count++;
        place[id] = p;
        touched[p] = id;
        touchedStarts[p + 1] = 0;
      }
      touchedStarts[p + 1] = touchedStarts[p + 1]! + 1;
    }
    touchedStarts[0] = 0;
    for (let p = 0; p < count; p++) {
      touchedStarts[p + 1] = touchedStarts[p + 1]! + touchedStarts[p]!;
    }
    // … then every text into its piece's next free place.
    const next = touchedStarts.slice(0, count);
    for (let text = 0; text < texts; text++) {
      for (let i = starts[text]!; i < starts[text + 1]!; i++) {
        const p = place[ids[i]!]!;
        holders[next[p]!] = text;
        next[p] = next[p]! + 1;
      }
    }
    for (let p = 0; p < count; p++) place[touched[p]!] = -1;
    into.touchedCount = count;
  }
}
