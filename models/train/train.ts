/**
 * Trains one vector a vocabulary piece so that the sums of a sentence's and its translation's pieces
 * point the same way (recipe: static-similarity models' EmbeddingBag, LaBSE's additive margin).
 *
 *     sampler ── batch ──> sum rows ──> contrastive graph ──> gradients by piece ──> Adagrad
 */
import onnxruntime from 'onnxruntime-node';
import { SPECIAL_PIECES } from '../../server/embed/word-pieces.ts';
import { Batch, type BatchOptions, BatchSampler, type Inverted } from './batches.ts';
import { contrastiveGraph } from './contrastive-graph.ts';
import type { Corpus } from './corpus.ts';
import type { Features } from './features.ts';
import { random } from './random.ts';
import { RowThreads, SharedMemory } from './row-threads.ts';

/** A row's update takes about as long as adding this many rows. */
const ROW_UPDATE = 3;
/** The threads' signals and arguments, and what aligning the arrays costs. */
const CONTROL_BYTES = 65536;

export interface TrainingOptions extends BatchOptions {
  /** Multiple of 32. */
  readonly dim: number;
  /** Length of the random rows training starts from. */
  readonly initialLength: number;
  readonly passes: number;
  readonly temperature: number;
  readonly margin: number;
  /** Adagrad's first step; falls linearly to `lastRate` of it. */
  readonly rate: number;
  readonly lastRate: number;
  /** Letter runs' step as a share of `rate`: many of them add up in one piece. */
  readonly runRate: number;
}

/** Everything a run needs to go on where it stood. */
export interface TrainingState {
  /** Steps done. */
  readonly step: number;
  /** Row-major [features, dim]. */
  readonly table: Float32Array;
  /** Adagrad's accumulator of each row, [features]. */
  readonly accumulators: Float32Array;
}

export interface Progress {
  readonly step: number;
  readonly steps: number;
  /** Mean log probability of the true partner since the last report. */
  readonly logLikelihood: number;
}

export interface TrainingHooks {
  /** Called every `every` steps and at the end; the state's arrays are live: copy or write, do not keep. */
  readonly every: number;
  readonly report: (progress: Progress, state: TrainingState) => Promise<void> | void;
  /** Stop after this many steps in all, as an interrupted run would. */
  readonly stopAfter?: number;
}

/**
 * Runs training from the start or from `resume`, and resolves to the trained table. The same corpus,
 * options and seed give the same bytes, however often the run was resumed and on however many threads.
 *
 * @throws RangeError if dim is no multiple of 32 or the corpus does not fill a batch
 */
export async function train(
  corpus: Corpus,
  vocabulary: number,
  features: Features,
  options: TrainingOptions,
  threads: number,
  hooks: TrainingHooks,
  resume?: TrainingState,
): Promise<TrainingState> {
  const { batch, dim } = options;
  if (dim % 32 !== 0) throw new RangeError(`dim must be a multiple of 32, not ${dim}`);
  const texts = 2 * batch;
  const sampler = new BatchSampler(corpus, vocabulary, features, options);
  const rows = features.count + 2 * vocabulary + 2 * texts;
  const shared = new SharedMemory(
    4 * (rows * dim + features.count) + 2 * Batch.bytes(batch, features) + CONTROL_BYTES,
  );
  const table = shared.floats(features.count * dim);
  const accumulators = shared.floats(features.count);
  const composed = shared.floats(vocabulary * dim);
  const pieceGradients = shared.floats(vocabulary * dim);
  const sums = shared.floats(texts * dim);
  const textGradients = shared.floats(texts * dim);
  let current = new Batch(shared, batch, vocabulary, features);
  let upcoming = new Batch(shared, batch, vocabulary, features);
  const workers = new RowThreads(shared, threads, dim);
  const graph = await onnxruntime.InferenceSession.create(contrastiveGraph(options));

  const steps = Math.floor(sampler.stepsPerPass * options.passes);
  const end = Math.min(steps, hooks.stopAfter ?? steps);
  let step = resume?.step ?? 0;
  if (resume) {
    table.set(resume.table);
    accumulators.set(resume.accumulators);
  } else initialise(table.subarray(0, vocabulary * dim), options);

  const half = batch * dim;
  // The runtime reads its inputs where they lie; only shared memory it would not accept.
  const left = new Float32Array(half);
  const right = new Float32Array(half);
  const feeds = {
    a: new onnxruntime.Tensor('float32', left, [batch, dim]),
    b: new onnxruntime.Tensor('float32', right, [batch, dim]),
  };
  const sumRows = (
    starts: Int32Array,
    ids: Int32Array,
    rows: Float32Array,
    out: Float32Array,
    n: number,
  ) => workers.startSumRows(starts, ids, rows, out, dim, evenCuts(starts, n, threads));
  const descend = (
    what: Inverted,
    gradients: Float32Array,
    kept: Float32Array | null,
    rate: number,
  ) => {
    const cuts = evenCuts(what.starts, what.count, threads, ROW_UPDATE);
    workers.startDescend(what, gradients, table, accumulators, kept, dim, rate, cuts);
  };
  let logLikelihood = 0;
  let reported = step;
  if (step < end) sampler.fill(step, current);
  try {
    while (step < end) {
      const { starts, pieces, touched, featureStarts, features: own, runs } = current;
      sumRows(featureStarts, own, table, composed, touched.count);
      workers.finish();
      sumRows(starts, pieces, composed, sums, texts);
      workers.finish();
      left.set(sums.subarray(0, half));
      right.set(sums.subarray(half));
      const out = await graph.run(feeds);
      textGradients.set(out.a_gradient!.data as Float32Array);
      textGradients.set(out.b_gradient!.data as Float32Array, half);
      logLikelihood += (out.log_likelihood!.data as Float32Array)[0]!;

      const rate = options.rate * (1 - (1 - options.lastRate) * (step / steps));
      descend(touched, textGradients, pieceGradients, rate);
      if (step + 1 < end) sampler.fill(step + 1, upcoming);
      workers.finish();
      descend(runs, pieceGradients, null, rate * options.runRate);
      workers.finish();
      zeroSpecialPieces(table, dim);

      [current, upcoming] = [upcoming, current];
      step++;
      if (step === end || step % hooks.every === 0) {
        const mean = logLikelihood / (step - reported);
        await hooks.report({ step, steps, logLikelihood: mean }, { step, table, accumulators });
        logLikelihood = 0;
        reported = step;
      }
    }
  } finally {
    await workers.stop();
  }
  return { step, table: new Float32Array(table), accumulators: new Float32Array(accumulators) };
}

/** One row a piece: the sum of its features' rows, [vocabulary, dim]. */
export function composeRows(table: Float32Array, features: Features, dim: number): Float32Array {
  const { starts, ids } = features;
  const out = new Float32Array((starts.length - 1) * dim);
  for (let p = 0; p + 1 < starts.length; p++) {
    for (let f = starts[p]!; f < starts[p + 1]!; f++) {
      const row = ids[f]! * dim;
      for (let d = 0; d < dim; d++) out[p * dim + d] = out[p * dim + d]! + table[row + d]!;
    }
  }
  return out;
}

/** Normal rows of about `initialLength`; special pieces zero. */
function initialise(table: Float32Array, options: TrainingOptions): void {
  const { dim, initialLength, seed } = options;
  const source = random(seed, 0x7ab1e);
  const deviation = initialLength / Math.sqrt(dim);
  for (let i = 0; i < table.length; i++) table[i] = source.normal() * deviation;
  zeroSpecialPieces(table, dim);
}

function zeroSpecialPieces(table: Float32Array, dim: number): void {
  table.fill(0, 0, SPECIAL_PIECES.length * dim);
}

/**
 * Cuts 0 … n into parts of about equal work: the occurrences that `starts` counts, and `perRow` as
 * much for each row.
 */
function evenCuts(starts: Int32Array, n: number, parts: number, perRow = 0): number[] {
  const work = (row: number) => starts[row]! + perRow * row;
  const cuts = [0];
  for (let part = 1; part < parts; part++) {
    const goal = (work(n) * part) / parts;
    let low = cuts[part - 1]!;
    let high = n;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (work(middle) < goal) low = middle + 1;
      else high = middle;
    }
    cuts.push(low);
  }
  cuts.push(n);
  return cuts;
}
