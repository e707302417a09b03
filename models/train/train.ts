/**
 * Trains one vector a vocabulary piece so that the sums of a sentence's and its translation's pieces
 * point the same way (recipe: static-similarity models' EmbeddingBag, LaBSE's additive margin).
 *
 *     sampler ── batch ──> sum rows ──> contrastive graph ──> gradients by piece ──> Adagrad
 */
import onnxruntime from 'onnxruntime-node';
import { Batch, type BatchOptions, BatchSampler } from './batches.ts';
import { contrastiveGraph } from './contrastive-graph.ts';
import type { Corpus } from './corpus.ts';
import { random } from './random.ts';
import { RowThreads, SharedMemory } from './row-threads.ts';
import { SPECIAL_PIECES } from './word-pieces.ts';

export interface TrainingOptions extends BatchOptions {
  /** Multiple of 32. */
  readonly dim: number;
  readonly passes: number;
  readonly temperature: number;
  readonly margin: number;
  /** Adagrad's first step; falls linearly to `lastRate` of it. */
  readonly rate: number;
  readonly lastRate: number;
}

/** Everything a run needs to go on where it stood. */
export interface TrainingState {
  /** Steps done. */
  readonly step: number;
  /** Row-major [vocabulary, dim]. */
  readonly table: Float32Array;
  /** Adagrad's accumulator of each row, [vocabulary]. */
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
  options: TrainingOptions,
  threads: number,
  hooks: TrainingHooks,
  resume?: TrainingState,
): Promise<TrainingState> {
  const { batch, dim } = options;
  if (dim % 32 !== 0) throw new RangeError(`dim must be a multiple of 32, not ${dim}`);
  const texts = 2 * batch;
  const floats = 2 * vocabulary * dim + vocabulary + 2 * texts * dim;
  const shared = new SharedMemory(4 * floats + 2 * Batch.bytes(batch) + 128 * 64);
  const table = shared.floats(vocabulary * dim);
  const accumulators = shared.floats(vocabulary);
  const rowGradients = shared.floats(vocabulary * dim);
  const sums = shared.floats(texts * dim);
  const textGradients = shared.floats(texts * dim);
  let current = new Batch(shared, batch);
  let upcoming = new Batch(shared, batch);
  const workers = new RowThreads(shared, threads);
  const graph = await onnxruntime.InferenceSession.create(contrastiveGraph(options));
  const sampler = new BatchSampler(corpus, vocabulary, options);

  const steps = Math.floor(sampler.stepsPerPass * options.passes);
  const end = Math.min(steps, hooks.stopAfter ?? steps);
  let step = resume?.step ?? 0;
  if (resume) {
    table.set(resume.table);
    accumulators.set(resume.accumulators);
  } else initialise(table, dim, options.seed);

  const half = batch * dim;
  // The runtime reads its inputs where they lie; only shared memory it would not accept.
  const left = new Float32Array(half);
  const right = new Float32Array(half);
  const feeds = {
    a: new onnxruntime.Tensor('float32', left, [batch, dim]),
    b: new onnxruntime.Tensor('float32', right, [batch, dim]),
  };
  let logLikelihood = 0;
  let reported = step;
  if (step < end) sampler.fill(step, current);
  try {
    while (step < end) {
      workers.startSumRows(
        current.starts,
        current.ids,
        table,
        sums,
        dim,
        evenCuts(current.starts, texts, threads),
      );
      workers.finish();
      left.set(sums.subarray(0, half));
      right.set(sums.subarray(half));
      const out = await graph.run(feeds);
      textGradients.set(out.a_gradient!.data as Float32Array);
      textGradients.set(out.b_gradient!.data as Float32Array, half);
      logLikelihood += (out.log_likelihood!.data as Float32Array)[0]!;

      const { touched, touchedStarts, holders, touchedCount } = current;
      const cuts = evenCuts(touchedStarts, touchedCount, threads);
      workers.startSumRows(touchedStarts, holders, textGradients, rowGradients, dim, cuts);
      if (step + 1 < end) sampler.fill(step + 1, upcoming);
      workers.finish();
      const fallen = 1 - (1 - options.lastRate) * (step / steps);
      const rate = options.rate * fallen;
      workers.startAdagrad(touched, rowGradients, table, accumulators, dim, rate, cuts);
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

/** Rows from N(0, 1/dim), so of length about 1; special pieces zero. */
function initialise(table: Float32Array, dim: number, seed: number): void {
  const source = random(seed, 0x7ab1e);
  const deviation = 1 / Math.sqrt(dim);
  for (let i = 0; i < table.length; i++) table[i] = source.normal() * deviation;
  zeroSpecialPieces(table, dim);
}

function zeroSpecialPieces(table: Float32Array, dim: number): void {
  table.fill(0, 0, SPECIAL_PIECES.length * dim);
}

/** Cuts 0 … n into parts holding about equally many of the occurrences that `starts` counts. */
function evenCuts(starts: Int32Array, n: number, parts: number): number[] {
  const cuts = [0];
  for (let part = 1; part < parts; part++) {
    const goal = (starts[n]! * part) / parts;
    let low = cuts[part - 1]!;
    let high = n;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle]! < goal) low = middle + 1;
      else high = middle;
    }
    cuts.push(low);
  }
  cuts.push(n);
  return cuts;
}
