/** Sentences that only one of the two passages has. */
import type { Candidate, ReadPair, Side } from './passage.ts';
import { textOf } from './reading.ts';
import { coverage, stretchCandidates } from './stretches.ts';

/** Below this the texts are clearly more alike with the sentence than without: no candidate. */
const LEAST_GAIN = -0.12;
const SHOWN = 60;

/** Candidates for every sentence of `side` that may lack a counterpart. */
export function loneSentences(pair: ReadPair, side: Side): Candidate[] {
  const reading = pair[side];
  const lonely = pair.match.lone[side];
  const whole = reading.sentences.flatMap((span, i): Candidate[] => {
    const { gain, best, balance, surplus } = lonely[i] ?? {};
    if (gain === undefined || gain < LEAST_GAIN) return [];
    const printed = textOf(reading, span);
    const shown = printed.length > SHOWN ? `${printed.slice(0, SHOWN).trimEnd()}…` : printed;
    return [
      {
        kind: side === 'source' ? 'omission' : 'addition',
        rule: side === 'source' ? 'sentence-left-out' : 'sentence-added',
        source: side === 'source' ? span : null,
        target: side === 'target' ? span : null,
        explanation: `only in the ${side}: '${shown}'`,
        severity: 'major',
        evidence: {
          sentence: 1,
          gain,
          coverage: coverage(pair, side, i),
          best,
          balance,
          surplus,
          short: Number(span.end - span.start < 40),
          more: Math.max(
            -1,
            Math.min(
              1,
              reading.sentences.length -
                pair[side === 'source' ? 'target' : 'source'].sentences.length,
            ),
          ),
        },
      },
    ];
  });
  return [...whole, ...stretchCandidates(pair, side)];
}
