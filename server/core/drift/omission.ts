import { loneSentences } from './lone-sentences.ts';
import type { Detector } from './passage.ts';

/** Sentences of the source that the target leaves out. */
export const findOmissions: Detector = (pair) => loneSentences(pair, 'source');
