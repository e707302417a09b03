/** Sentences that stand in the other passage's language. */
import { detectLanguage } from '../text/language.ts';
import type { Candidate, Detector, Side } from './passage.ts';
import { opposite } from './passage.ts';
import { textOf } from './reading.ts';

/** Fewer words do not tell a language. */
const FEWEST_WORDS = 5;
/** Share of a sentence's words the other passage has letter for letter; translations share fewer. */
const SHARED_WORDS = 0.7;

export const findUntranslated: Detector = (pair) => {
  if (pair.source.lang === pair.target.lang) return [];
  return (['source', 'target'] as const).flatMap((side) => untranslated(pair, side));
};

function untranslated(pair: Parameters<Detector>[0], side: Side): Candidate[] {
  const own = pair[side];
  const other = pair[opposite(side)];
  const known = new Set(other.words.map(({ lower }) => lower));
  return own.sentences.flatMap((span, sentence): Candidate[] => {
    const words = own.words.filter((word) => word.sentence === sentence);
    const shared = words.filter(({ lower }) => known.has(lower)).length;
    if (words.length < FEWEST_WORDS || shared < SHARED_WORDS * words.length) return [];
    if (detectLanguage(textOf(own, span), own.lang) !== other.lang) return [];
    return [
      {
        kind: 'untranslated',
        rule: side === 'target' ? 'target-left-untranslated' : 'source-left-untranslated',
        source: side === 'source' ? span : null,
        target: side === 'target' ? span : null,
        explanation: `this sentence is in the language of the ${opposite(side)}`,
        severity: 'minor',
        evidence: {},
      },
    ];
  });
}
