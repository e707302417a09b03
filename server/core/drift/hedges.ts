/** Hearsay and doubt that became fact, or fact that became hearsay. */
import { LANGUAGES, type Lang } from '../types.ts';
import { type Cue, type CueList, cueList, cuesIn, lonely } from './cues.ts';
import { HEDGE_WORDS } from './data/hedge-words.ts';
import type { Candidate, Detector, Side } from './passage.ts';
import { directionEvidence, opposite } from './passage.ts';
import { textOf } from './reading.ts';
import { bestSentence, counterpart, literalness } from './vocabulary.ts';

const LISTS = new Map<Lang, readonly CueList[]>(
  LANGUAGES.map((lang) => [
    lang,
    (['hearsay', 'doubt', 'seeming', 'boost', 'soft'] as const).map((name) =>
      cueList(name, HEDGE_WORDS[lang][name]),
    ),
  ]),
);

/** More words that may soften say nothing more. */
const MOST_ANSWERS = 3;

export const findHedges: Detector = (pair) => {
  const cues = {
    source: cuesIn(pair.source, LISTS.get(pair.source.lang)!),
    target: cuesIn(pair.target, LISTS.get(pair.target.lang)!),
  };
  const named = (side: Side, ...lists: string[]) =>
    cues[side].filter(({ list }) => lists.includes(list));
  const lone = lonely(
    pair,
    named('source', 'hearsay', 'doubt', 'seeming'),
    named('target', 'hearsay', 'doubt', 'seeming'),
  );
  const soft = lonely(pair, named('source', 'soft'), named('target', 'soft'));
  const boost = lonely(pair, named('source', 'boost'), named('target', 'boost'));
  const candidates: Candidate[] = [];
  for (const side of ['source', 'target'] as const) {
    const facing = opposite(side);
    for (const cue of lone[side]) {
      const sentence = bestSentence(pair, side, cue.sentence);
      const within = (left: readonly Cue[]) => left.filter((each) => each.sentence === sentence);
      const [booster] = within(boost[facing]);
      const place = booster ?? counterpart(pair, side, cue);
      const printed = textOf(pair[side], cue);
      const span = { start: cue.start, end: cue.end };
      const placeSpan = place && { start: place.start, end: place.end };
      candidates.push({
        kind: 'hedge',
        rule: booster
          ? side === 'source'
            ? 'hedge-became-certain'
            : 'certain-became-hedge'
          : side === 'source'
            ? 'hedge-lost'
            : 'hedge-gained',
        source: side === 'source' ? span : placeSpan,
        target: side === 'target' ? span : placeSpan,
        explanation: booster
          ? `'${printed}' stands against '${textOf(pair[facing], booster)}'`
          : `'${printed}' has no counterpart in the ${facing}`,
        severity: booster || cue.list === 'hearsay' ? 'major' : 'minor',
        evidence: {
          hearsay: Number(cue.list === 'hearsay'),
          seeming: Number(cue.list === 'seeming'),
          boosted: Number(booster !== undefined),
          softAnswers: Math.min(MOST_ANSWERS, within(soft[facing]).length),
          anySoft: Math.min(MOST_ANSWERS, within(named(facing, 'soft')).length),
          anyStrong: Math.min(
            MOST_ANSWERS,
            within(named(facing, 'hearsay', 'doubt', 'seeming')).length,
          ),
          ...directionEvidence(pair.context, side),
          ...literalness(pair, side, cue, place),
          alike:
            pair.match.similarity[side === 'source' ? cue.sentence : sentence]?.[
              side === 'source' ? sentence : cue.sentence
            ] ?? 0,
        },
      });
    }
  }
  return candidates;
};
