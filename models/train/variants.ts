/** The variants the study compares: each changes one thing of another. */
import { RECIPE, type Recipe } from './recipe.ts';

/** One member, as it is trained: no other width, no whitening. */
const PLAIN: Recipe = {
  ...RECIPE,
  seeds: [1],
  combined: { ...RECIPE.combined, dim: RECIPE.training.dim, whitening: 0 },
};
/** Fewer steps: for choosing between settings. */
const SHORT = vary(PLAIN, {}, { passes: 2.45 });

export const VARIANTS: Readonly<Record<string, Recipe>> = {
  recipe: RECIPE,
  single: PLAIN,
  'short-batch': vary(SHORT, {}, { batch: 1024 }),
  'short-start': vary(SHORT, {}, { initialLength: 0.3 }),
  'short-36': vary(SHORT, { letterRuns: { from: 3, to: 6, atLeast: 4 } }),
  'short-margin': vary(SHORT, {}, { margin: 0.45 }),
  'short-dropout': vary(SHORT, {}, { dropout: 0.3 }),
};

function vary(
  from: Recipe,
  changes: Partial<Recipe>,
  training: Partial<Recipe['training']> = {},
): Recipe {
  return { ...from, ...changes, training: { ...from.training, ...training } };
}
