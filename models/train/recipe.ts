/** The settings the shipped model is made with. */
import type { CombineOptions } from './combine.ts';
import type { LetterRuns } from './features.ts';
import type { Mixture } from './pairs.ts';
import type { TrainingOptions } from './train.ts';
import type { VocabularyOptions } from './vocabulary.ts';

export interface Recipe {
  readonly mixture: Mixture;
  readonly vocabulary: VocabularyOptions;
  readonly letterRuns: LetterRuns | null;
  readonly training: TrainingOptions;
  /** What each run changes; all are combined into the one table shipped. */
  readonly members: readonly (Partial<TrainingOptions> & { letterRuns?: LetterRuns | null })[];
  readonly combined: CombineOptions;
  /** Power the combined rows' lengths are raised to; see evenLengths. */
  readonly lengthPower: number;
}

const FOUR_TIMES = ['hack23_euparliamentmonitor', 'hack23_riksdagsmonitor', 'europarl10k_sv_de_en'];
const THREE_TIMES = ['tatoeba', 'wmt_newstest_de-en', 'udhr', 'europarl_test2000_4way'];
const TWICE = [
  'debian_webwml',
  'gnome_user_docs',
  'mozilla_www',
  'african_storybooks',
  'kodeklubben',
  'xquad_de-en',
  'fixmystreet',
  'privacyguides',
  'alaveteli_foi',
  'fsfe_pmpc',
  'opensource_guide_de-en',
];

const times = (n: number, sources: readonly string[]) => sources.map((s) => [s, n] as const);

export const RECIPE: Recipe = {
  mixture: {
    // Small sources of clean prose count more than the large ones of narrow subjects.
    repeat: Object.fromEntries([
      ...times(4, FOUR_TIMES),
      ...times(3, THREE_TIMES),
      ...times(2, TWICE),
    ]),
    // All at once, Danish and English parliament speech would swamp the rest, and so, in its
    // languages, would a manual of business software and the Bible.
    turns: {
      'europarl_da-en': 6,
      msdocs_business_central: 2,
      msdocs_business_central_en: 2,
      bible: 2,
      bible_en: 2,
    },
  },
  vocabulary: { size: 64_000, balance: 0.7, proposed: 1 },
  letterRuns: { from: 4, to: 6, atLeast: 4 },
  training: {
    seed: 1,
    dim: 256,
    initialLength: 1,
    batch: 512,
    passes: 6,
    dropout: 0.2,
    temperature: 0.07,
    margin: 0.35,
    rate: 0.05,
    lastRate: 0.02,
    runRate: 0.1,
  },
  // Runs that differ in more than their seed differ in more of their errors.
  members: [{}, { seed: 2, batch: 1024, passes: 5, rate: 0.06 }],
  combined: { dim: 320, seed: 1 },
  lengthPower: 0.75,
};
