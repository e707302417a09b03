/** Whether a confidence means what it says. */

/** A claim with a probability, and whether it turned out true. */
export interface Outcome {
  /** 0 to 1. */
  readonly confidence: number;
  readonly right: boolean;
}

export interface ReliabilityBin {
  /** Confidences in `[from, to)`; the last bin includes 1. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly meanConfidence: number;
  readonly shareRight: number;
}

/** Ten bins of equal width, as is usual where calibration is reported. */
const BINS = 10;

/** Outcomes by confidence; empty bins are left out. */
export function reliability(outcomes: readonly Outcome[]): ReliabilityBin[] {
  return Array.from({ length: BINS }, (_, bin) => {
    const inside = outcomes.filter(
      ({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === bin,
    );
    const right = inside.filter((outcome) => outcome.right).length;
    const sum = inside.reduce((total, { confidence }) => total + confidence, 0);
    return {
      from: bin / BINS,
      to: (bin + 1) / BINS,
      count: inside.length,
      meanConfidence: sum / inside.length,
      shareRight: right / inside.length,
    };
  }).filter(({ count }) => count > 0);
}

/**
 * Expected calibration error: mean distance between confidence and share right, by bin, weighted
 * by the bins' sizes (Naeini et al. 2015; Guo et al. 2017, https://arxiv.org/abs/1706.04599).
 * @returns 0 = every confidence is true to its word
 */
export function calibrationError(outcomes: readonly Outcome[]): number {
  if (outcomes.length === 0) return 0;
  const gaps = reliability(outcomes).map(
    ({ count, meanConfidence, shareRight }) => count * Math.abs(meanConfidence - shareRight),
  );
  return gaps.reduce((sum, gap) => sum + gap, 0) / outcomes.length;
}
