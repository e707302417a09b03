/** The variants the study compares: each changes one thing of another. */
import type { LetterRuns } from './features.ts';
import { RECIPE, type Recipe } from './recipe.ts';

const RUNS: LetterRuns = { from: 4, to: 6, atLeast: 4 };

/** One member, as it is trained: no other width, no whitening. */
const PLAIN: Recipe = {
  ...RECIPE,
  letterRuns: null,
  seeds: [1],
  combined: { ...RECIPE.combined, dim: RECIPE.training.dim, whitening: 0 },
};
/** A quarter of the steps: for choosing between settings. */
const SHORT = vary(PLAIN, {}, { passes: 1.5 });
const SHORT_RUNS = vary(SHORT, { letterRuns: RUNS });

export const VARIANTS: Readonly<Record<string, Recipe>> = {
  recipe: RECIPE,
  plain: PLAIN,
  'short-thin': vary(SHORT_RUNS, {}, { passes: 2 }),
  'short-thin-slow': vary(SHORT_RUNS, {}, { passes: 2, runRate: 0.08 }),
  'short-thin-init': vary(SHORT_RUNS, {}, { passes: 2, initialLength: 0.3 }),
  'short-thin-batch': vary(SHORT_RUNS, {}, { passes: 2, batch: 1024 }),
};

function vary(
  from: Recipe,
  changes: Partial<Recipe>,
  training: Partial<Recipe['training']> = {},
): Recipe {
  return { ...from, ...changes, training: { ...from.training, ...training } };
}
