import type { Lang } from '../../types.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import type { SpeechWords } from './speech-words.ts';
import { sv } from './sv.ts';

/** How every language Ordlyd reads reports speech. */
export const SPEECH_WORDS: Readonly<Record<Lang, SpeechWords>> = { nb, nn, da, sv, de, en };
