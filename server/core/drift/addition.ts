import { loneSentences } from './lone-sentences.ts';
import type { Detector } from './passage.ts';

/** Sentences of the target that the source does not have. */
export const findAdditions: Detector = (pair) => loneSentences(pair, 'target');
