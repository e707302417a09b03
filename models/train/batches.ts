/**
 * What a training step sees: pairs of translations as runs of piece ids, and the same occurrences
 * turned round (piece → texts holding it), which is the order the gradients are summed in.
 */
import { type Corpus, LONGEST_CELL, passRows, presentCells } from './corpus.ts';
import type { Features } from './features.ts';
import { random, shuffled } from './random.ts';
import { ALIGNMENT, type SharedMemory } from './row-threads.ts';

export interface BatchOptions {
  readonly seed: number;
  /** Pairs in a batch. */
  readonly batch: number;
  /** Probability that a piece of a text is left out of this step's sum. */
  readonly dropout: number;
}

/** How many arrays a batch is made of. */
const BUFFERS = 10;

/** Buffers for one batch; texts 0 … batch-1 are the one side, batch … 2·batch-1 their translations. */
export class Batch {
  /** Text t's pieces: `pieces[starts[t]] .. pieces[starts[t + 1] - 1]`, as places in `touched`. */
  readonly starts: Int32Array<SharedArrayBuffer>;
  readonly pieces: Int32Array<SharedArrayBuffer>;
  /** The different pieces, in the order they first occur; for each the texts holding it. */
  readonly touched: Inverted;
  /** Features of each touched piece, own row included. */
  readonly featureStarts: Int32Array<SharedArrayBuffer>;
  readonly features: Int32Array<SharedArrayBuffer>;
  /** The different letter runs; for each the places in `touched` of the pieces having it. */
  readonly runs: Inverted;

  constructor(shared: SharedMemory, batch: number, vocabulary: number, features: Features) {
    const room = 2 * batch * LONGEST_CELL;
    const different = Math.min(room, vocabulary);
    const uses = features.ids.length;
    this.starts = shared.ints(2 * batch + 1);
    this.pieces = shared.ints(room);
    this.touched = inverted(shared, different, room);
    this.featureStarts = shared.ints(different + 1);
    this.features = shared.ints(uses);
    this.runs = inverted(shared, features.count - vocabulary, uses);
  }

  /** Bytes of shared memory a batch takes at most. */
  static bytes(batch: number, features: Features): number {
    const room = 2 * batch * (5 * LONGEST_CELL + 1);
    return 4 * (room + 2 * features.ids.length + 2 * features.count) + BUFFERS * ALIGNMENT;
  }
}

/** For each of `count` different things where it occurs: `holders[starts[x]] .. holders[starts[x + 1] - 1]`. */
export interface Inverted {
  readonly things: Int32Array<SharedArrayBuffer>;
  readonly starts: Int32Array<SharedArrayBuffer>;
  readonly holders: Int32Array<SharedArrayBuffer>;
  count: number;
}

function inverted(shared: SharedMemory, different: number, room: number): Inverted {
  const [things, starts, holders] = [different, different + 1, room].map((n) => shared.ints(n));
  return { things: things!, starts: starts!, holders: holders!, count: 0 };
}

export class BatchSampler {
  readonly stepsPerPass: number;
  readonly #corpus: Corpus;
  readonly #options: BatchOptions;
  readonly #features: Features;
  readonly #vocabulary: number;
  readonly #place: Int32Array;
  #pass = -1;
  #order: Uint32Array = new Uint32Array();

  constructor(corpus: Corpus, vocabulary: number, features: Features, options: BatchOptions) {
    this.#corpus = corpus;
    this.#features = features;
    this.#vocabulary = vocabulary;
    this.#options = options;
    const rows = passRows(corpus, 0).length;
    this.stepsPerPass = Math.floor(rows / options.batch);
    if (this.stepsPerPass === 0) {
      throw new RangeError(`${rows} rows do not fill a batch of ${options.batch}`);
    }
    this.#place = new Int32Array(features.count).fill(-1);
  }

  /** Fills `into` with the batch of a step; depends on the seed and the step alone. */
  fill(step: number, into: Batch): void {
    const { batch, seed } = this.#options;
    const pass = Math.floor(step / this.stepsPerPass);
    if (pass !== this.#pass) {
      this.#order = shuffled(passRows(this.#corpus, pass), random(seed, -1 - pass));
      this.#pass = pass;
    }
    const source = random(seed, step);
    const first = (step % this.stepsPerPass) * batch;
    const rows = this.#order.subarray(first, first + batch);
    const pairs = Array.from(rows, (row) => {
      const present = presentCells(this.#corpus, row);
      const one = source.below(present.length);
      const other = (one + 1 + source.below(present.length - 1)) % present.length;
      return [present[one]!, present[other]!] as const;
    });
    let at = 0;
    [...pairs.map((pair) => pair[0]), ...pairs.map((pair) => pair[1])].forEach((cell, text) => {
      into.starts[text] = at;
      at = this.#copy(cell, into.pieces, at, source.next);
    });
    into.starts[2 * batch] = at;
    this.#invert(into.starts, into.pieces, 2 * batch, 0, into.touched);
    this.#localise(into);
    this.#invert(
      into.featureStarts,
      into.features,
      into.touched.count,
      this.#vocabulary,
      into.runs,
    );
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

  /** Piece ids become places in `touched`, and the touched pieces' features are laid out. */
  #localise(into: Batch): void {
    const { starts, ids } = this.#features;
    const { things, count } = into.touched;
    let at = 0;
    for (let p = 0; p < count; p++) {
      const piece = things[p]!;
      this.#place[piece] = p;
      into.featureStarts[p] = at;
      for (let f = starts[piece]!; f < starts[piece + 1]!; f++) into.features[at++] = ids[f]!;
    }
    into.featureStarts[count] = at;
    const total = into.starts.at(-1)!;
    for (let i = 0; i < total; i++) into.pieces[i] = this.#place[into.pieces[i]!]!;
    for (let p = 0; p < count; p++) this.#place[things[p]!] = -1;
  }

  /** Lists from id `least` up turned round: for each different id the lists holding it. */
  #invert(starts: Int32Array, ids: Int32Array, lists: number, least: number, into: Inverted): void {
    const place = this.#place;
    const total = starts[lists]!;
    let count = 0;
    // First how often each id occurs, kept in starts[place + 1] …
    for (let i = 0; i < total; i++) {
      const id = ids[i]!;
      if (id < least) continue;
      let p = place[id]!;
      if (p < 0) {
        p = count++;
        place[id] = p;
        into.things[p] = id;
        into.starts[p + 1] = 0;
      }
      into.starts[p + 1] = into.starts[p + 1]! + 1;
    }
    into.starts[0] = 0;
    for (let p = 0; p < count; p++) into.starts[p + 1] = into.starts[p + 1]! + into.starts[p]!;
    // … then every list into its ids' next free places.
    const next = into.starts.slice(0, count);
    for (let list = 0; list < lists; list++) {
      for (let i = starts[list]!; i < starts[list + 1]!; i++) {
        if (ids[i]! < least) continue;
        const p = place[ids[i]!]!;
        into.holders[next[p]!] = list;
        next[p] = next[p]! + 1;
      }
    }
    for (let p = 0; p < count; p++) place[into.things[p]!] = -1;
    into.count = count;
  }
}
