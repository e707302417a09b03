/**
 * Could it be chance? The best-matching sentences of two texts that have nothing to do with each
 * other follow an extreme-value law, as local alignment scores do (Karlin & Altschul 1990; for
 * texts: GNAT, https://arxiv.org/abs/2311.03627). It is fitted to unrelated texts.
 */

/** A Gumbel law for the score of one comparison; the best of N lies `scale * ln N` higher. */
export interface ChanceWeights {
  readonly location: number;
  /** Above 0. */
  readonly scale: number;
}

/**
 * Two texts are taken to report the same event if fewer than one in a hundred pairs of unrelated
 * texts of their lengths would show a pair of sentences as strong as their best: the usual level.
 */
export const SAME_EVENT_CHANCE = 0.01;

/**
 * @param score - logit of a sentence pair by its own evidence
 * @param comparisons - sentences of the one text times sentences of the other
 * @returns probability, 0 to 1, that unrelated texts of these lengths show so high a score at all
 */
export function chanceOf(score: number, comparisons: number, weights: ChanceWeights): number {
  return -Math.expm1(-comparisons * Math.exp((weights.location - score) / weights.scale));
}

/** The best score of two unrelated texts, and how many sentence pairs it is the best of. */
export interface UnrelatedBest {
  readonly score: number;
  readonly comparisons: number;
}

/** Scales tried: from far below to far above any spread of logits. */
const SCALE_MIN = 0.05;
const SCALE_MAX = 5;
const SCALE_STEP = 1.02;

/** Maximum likelihood; for a given scale the best location has a closed form. */
export function fitChance(observed: readonly UnrelatedBest[]): ChanceWeights {
  let best = { location: 0, scale: 1 };
  let bestLikelihood = Number.NEGATIVE_INFINITY;
  for (let scale = SCALE_MIN; scale <= SCALE_MAX; scale *= SCALE_STEP) {
    const mass = observed.reduce(
      (sum, { score, comparisons }) => sum + comparisons * Math.exp(-score / scale),
      0,
    );
    const location = scale * Math.log(observed.length / mass);
    const likelihood = observed.reduce((sum, { score, comparisons }) => {
      const z = (location - score) / scale;
      return sum + Math.log(comparisons / scale) + z - comparisons * Math.exp(z);
    }, 0);
    if (likelihood > bestLikelihood) {
      bestLikelihood = likelihood;
      best = { location, scale };
    }
  }
  return best;
}
