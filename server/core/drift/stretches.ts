/**
 * Stretches of words within sentences that the other passage does not speak of: the run of words
 * that maximises how far they stay below an expected likeness (Kadane's maximum subarray). It finds
 * clauses, and headings run together with the sentence after them.
 */
import type { Span } from '../types.ts';
import type { Candidate, ReadPair, Side } from './passage.ts';
import { textOf, type Word } from './reading.ts';
import { isContent } from './word-likeness.ts';

/** Likeness at which a word counts neither for nor against being spoken of. */
const NEUTRAL = 0.45;
/** Function words say little: they weigh this share of a content word. */
const FUNCTION_WEIGHT = 0.1;
const SHORTEST_CONTENT = 4;
/** Fewer words than this are wording, not an omission. */
const FEWEST_WORDS = 3;
const SHOWN = 60;

export interface Stretch extends Span {
  readonly words: readonly Word[];
  /** How far its words together stay below the expected likeness. */
  readonly score: number;
}

/** The best stretch of every sentence. */
export function unspokenStretches(pair: ReadPair, side: Side): Stretch[] {
  const reading = pair[side];
  return reading.sentences.flatMap((_, sentence): Stretch[] => {
    const words = reading.words.filter((word) => word.sentence === sentence);
    let best: { from: number; to: number; score: number } | null = null;
    let from = 0;
    let score = 0;
    words.forEach((word, i) => {
      if (score <= 0) {
        score = 0;
        from = i;
      }
      score += gain(pair, side, word);
      if (score > (best?.score ?? 0)) best = { from, to: i, score };
    });
    const found = best as { from: number; to: number; score: number } | null;
    if (!found || found.to - found.from + 1 < FEWEST_WORDS) return [];
    const chosen = words.slice(found.from, found.to + 1);
    return [
      {
        start: chosen[0].start,
        end: chosen[chosen.length - 1].end,
        words: chosen,
        score: found.score,
      },
    ];
  });
}

function gain(pair: ReadPair, side: Side, word: Word): number {
  const weight = isContent(word) && word.text.length >= SHORTEST_CONTENT ? 1 : FUNCTION_WEIGHT;
  return weight * (NEUTRAL - pair.words.own(side, word));
}

/** How much of a sentence the other passage speaks of, 0 to 1: mean likeness of its content words. */
export function coverage(pair: ReadPair, side: Side, sentence: number): number {
  const words = pair[side].words.filter(
    (word) => word.sentence === sentence && word.text.length >= SHORTEST_CONTENT,
  );
  if (words.length === 0) return 1;
  return words.reduce((sum, word) => sum + pair.words.own(side, word), 0) / words.length;
}

export function stretchCandidates(pair: ReadPair, side: Side): Candidate[] {
  const reading = pair[side];
  return unspokenStretches(pair, side).flatMap((stretch): Candidate[] => {
    const sentence = stretch.words[0].sentence;
    const { start, end } = reading.sentences[sentence];
    const share = (stretch.end - stretch.start) / (end - start);
    const printed = textOf(reading, stretch);
    const shown = printed.length > SHOWN ? `${printed.slice(0, SHOWN).trimEnd()}…` : printed;
    const { surplus } = pair.match.lone[side][sentence] ?? { surplus: 0 };
    return [
      {
        kind: side === 'source' ? 'omission' : 'addition',
        rule: side === 'source' ? 'stretch-left-out' : 'stretch-added',
        source: side === 'source' ? { start: stretch.start, end: stretch.end } : null,
        target: side === 'target' ? { start: stretch.start, end: stretch.end } : null,
        explanation: `only in the ${side}: '${shown}'`,
        severity: 'minor',
        evidence: {
          stretch: 1,
          stretchScore: stretch.score,
          stretchWords: Math.log(stretch.words.length),
          stretchShare: share,
          stretchSurplus: surplus,
          stretchCoverage: coverage(pair, side, sentence),
        },
      },
    ];
  });
}
