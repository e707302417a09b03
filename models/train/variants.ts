/** The variants the study compares: each changes one thing of another. */
import { RECIPE, type Recipe } from './recipe.ts';

/** One member by itself, in its own width. */
const SINGLE: Recipe = {
  ...RECIPE,
  members: [{}],
  combined: { ...RECIPE.combined, dim: RECIPE.training.dim },
};
/** About 4,400 steps: for choosing between settings. */
const SHORT = vary(SINGLE, {}, { passes: 2.45, runRate: 0.2 });
/** Every row of every source in every pass. */
const ALL = { ...RECIPE.mixture, turns: {} };
/** Only the largest source takes turns. */
const THIRDS = { ...RECIPE.mixture, turns: { 'europarl_da-en': 3 } };

/** A member that knows no letter runs and is trained longer for it. */
const NO_RUNS = { seed: 3, passes: 8, letterRuns: null };

export const VARIANTS: Readonly<Record<string, Recipe>> = {
  'all-no-runs': vary(SHORT, { mixture: ALL, letterRuns: null }, { passes: 1.4 }),
  'all-fast-runs': vary(SHORT, { mixture: ALL }, { passes: 1.4, runRate: 0.5 }),
  all: vary(SHORT, { mixture: ALL }, { passes: 1.4 }),
  thirds: vary(SHORT, { mixture: THIRDS }, { passes: 2 }),
  'thirds-slow-runs': vary(SHORT, { mixture: THIRDS }, { passes: 2, runRate: 0.08 }),
  short: SHORT,
  'short-batch-1024': vary(SHORT, {}, { batch: 1024, runRate: 0.1 }),
  'all-no-runs-long': vary(SHORT, { mixture: ALL, letterRuns: null }, { passes: 6 }),
  single: SINGLE,
  'single-as-trained': vary(SINGLE, { lengthPower: 1 }),
  'single-batch-1024': vary(SINGLE, { members: RECIPE.members.slice(1, 2) }),
  'single-no-runs': vary(SINGLE, { members: [NO_RUNS] }),
  recipe: RECIPE,
  'recipe-and-no-runs': vary(RECIPE, { members: [...RECIPE.members, NO_RUNS] }),
};

function vary(
  from: Recipe,
  changes: Partial<Recipe>,
  training: Partial<Recipe['training']> = {},
): Recipe {
  return { ...from, ...changes, training: { ...from.training, ...training } };
}
