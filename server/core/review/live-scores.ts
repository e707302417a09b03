/** How the machine does against the reviewer so far, and which threshold would have done best. */
import { type LinkCounts, type LinkScores, linkScores } from '../evaluate/link-scores.ts';

/** One decided pair: what the machine gave it, and what a person said. */
export interface Judged {
  /** 0 where the machine saw nothing. */
  readonly confidence: number;
  readonly accepted: boolean;
}

/**
 * Of decided pairs alone. Who works off the queue decides the doubtful ones first, so these scores are
 * lower than those of all links; they compare thresholds, not texts.
 */
export interface LiveScores extends LinkScores, LinkCounts {
  readonly decided: number;
  readonly threshold: number;
  /** `null` while too little is decided, or where no other threshold does better. */
  readonly suggestion: ThresholdSuggestion | null;
}

export interface ThresholdSuggestion extends LinkScores {
  readonly threshold: number;
}

/** Of either verdict; fewer say nothing about a threshold. */
const SUGGEST_FROM = 10;

/** A threshold is suggested only if it puts at least this many more decided pairs right. */
const SUGGEST_GAIN = 2;

export function liveScores(judged: readonly Judged[], threshold: number): LiveScores {
  const counts = countsAt(judged, threshold);
  return {
    decided: judged.length,
    threshold,
    ...counts,
    ...linkScores(counts),
    suggestion: suggestThreshold(judged, threshold),
  };
}

function countsAt(judged: readonly Judged[], threshold: number): LinkCounts {
  let [right, wrong, missed] = [0, 0, 0];
  for (const { confidence, accepted } of judged) {
    const linked = confidence >= threshold;
    if (linked && accepted) right++;
    else if (linked) wrong++;
    else if (accepted) missed++;
  }
  return { right, wrong, missed };
}

/** The threshold with the best F1; of equals the nearest to the present one. */
function suggestThreshold(judged: readonly Judged[], present: number): ThresholdSuggestion | null {
  const accepted = judged.filter((each) => each.accepted).length;
  if (accepted < SUGGEST_FROM || judged.length - accepted < SUGGEST_FROM) return null;
  const errors = (threshold: number) => {
    const { wrong, missed } = countsAt(judged, threshold);
    return wrong + missed;
  };
  const f1 = (threshold: number) => linkScores(countsAt(judged, threshold)).f1;
  const best = candidatesOf(judged)
    .map((threshold) => ({ threshold, f1: f1(threshold) }))
    .sort(
      (a, b) => b.f1 - a.f1 || Math.abs(a.threshold - present) - Math.abs(b.threshold - present),
    )[0];
  if (!best || best.f1 <= f1(present)) return null;
  if (errors(present) - errors(best.threshold) < SUGGEST_GAIN) return null;
  return { threshold: best.threshold, ...linkScores(countsAt(judged, best.threshold)) };
}

/** Half-way between neighbouring confidences: where the calls change. */
function candidatesOf(judged: readonly Judged[]): number[] {
  const sorted = [...new Set(judged.map(({ confidence }) => confidence))].sort((a, b) => a - b);
  return sorted.slice(1).map((confidence, i) => (confidence + sorted[i]) / 2);
}
