/** Hearsay and doubt that became fact, or fact that became hearsay. */
import { LANGUAGES, type Lang } from '../types.ts';
import { between } from './anchors.ts';
import {
  affinities,
  type Cue,
  type CueLists,
  cueLists,
  cuesIn,
  paired,
  surroundingsOf,
  without,
} from './cues.ts';
import { HEDGE_WORDS } from './data/hedge-words.ts';
import type { Option } from './pairing.ts';
import type { Candidate, Detector, Side } from './passage.ts';
import { lossEvidence, opposite } from './passage.ts';
import { textOf } from './reading.ts';
import { bestSentence, counterpart, literalness } from './vocabulary.ts';
import { entriesOf } from './word-pattern.ts';

const LISTS = new Map<Lang, CueLists>(
  LANGUAGES.map((lang) => {
    const { hearsay, doubt, seeming, modal, boost, soft } = HEDGE_WORDS[lang];
    return [
      lang,
      cueLists({
        hearsay: entriesOf(hearsay),
        doubt: entriesOf(doubt),
        seeming: entriesOf(seeming),
        modal: entriesOf(modal),
        boost: entriesOf(boost),
        soft: entriesOf(soft),
      }),
    ];
  }),
);

/** More words that may soften say nothing more. */
const MOST_ANSWERS = 3;
/** Surroundings less alike than this are two places: neither word answers the other. */
const ELSEWHERE = 0.2;
const HEDGES = ['hearsay', 'doubt', 'seeming', 'modal'];

export const findHedges: Detector = (pair) => {
  const cues = {
    source: cuesIn(pair.source, LISTS.get(pair.source.lang)!),
    target: cuesIn(pair.target, LISTS.get(pair.target.lang)!),
  };
  const named = (side: Side, ...lists: string[]) =>
    cues[side].filter(({ list }) => lists.includes(list));
  const both = (...lists: string[]) => ({
    source: named('source', ...lists),
    target: named('target', ...lists),
  });
  const near = surroundingsOf(pair, cues);
  const fit = affinities(pair, near);
  const together = (pairs: readonly Option<Cue>[]) =>
    pairs.filter(({ s, t }) => near(s, t) > ELSEWHERE);
  const left = (these: Readonly<Record<Side, readonly Cue[]>>) =>
    without(these, together(paired(pair, these.source, these.target, fit)));
  // Like answers like first: a `perhaps` a `perhaps`, and only then a `could`.
  const hedges = both(...HEDGES);
  const alike = HEDGES.flatMap((list) => {
    const these = both(list);
    return together(paired(pair, these.source, these.target, fit));
  });
  const lone = left(without(hedges, alike));
  const soft = left(both('soft'));
  const boost = left(both('boost'));
  const candidates: Candidate[] = [];
  for (const side of ['source', 'target'] as const) {
    const facing = opposite(side);
    const closeness = (cue: Cue, others: readonly Cue[]) =>
      Math.max(0, ...others.map((each) => (side === 'source' ? near(cue, each) : near(each, cue))));
    for (const cue of lone[side]) {
      const sentence = bestSentence(pair, side, cue.sentence);
      const within = (these: readonly Cue[]) =>
        these.filter((each) => each.sentence === sentence).length;
      const booster = boost[facing].find(
        (each) => closeness(cue, [each]) > ELSEWHERE && each.sentence === sentence,
      );
      const place = booster ?? between(pair, side, cue) ?? counterpart(pair, side, cue);
      const printed = textOf(pair[side], cue);
      const span = { start: cue.start, end: cue.end };
      const placeSpan = place && { start: place.start, end: place.end };
      const evidence = () => ({
        hearsay: Number(cue.list === 'hearsay'),
        seeming: Number(cue.list === 'seeming'),
        modal: Number(cue.list === 'modal'),
        boosted: Number(booster !== undefined),
        softAnswers: Math.min(MOST_ANSWERS, within(soft[facing])),
        anySoftBeside: closeness(cue, named(facing, 'soft')),
        strongBeside: closeness(cue, hedges[facing]),
        ...literalness(pair, side, cue, place),
        alike:
          pair.match.similarity[side === 'source' ? cue.sentence : sentence]?.[
            side === 'source' ? sentence : cue.sentence
          ] ?? 0,
      });
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
        // There are too few known edits to weigh what is gained by itself.
        evidence: lossEvidence(pair.context, side, evidence, evidence),
      });
    }
  }
  return candidates;
};
