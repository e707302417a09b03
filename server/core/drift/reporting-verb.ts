/** Neutral verbs of saying that became loaded, or the other way round: said, claimed. */
import { LANGUAGES, type Lang } from '../types.ts';
import { type CueLists, cueLists, cuesIn, lonely } from './cues.ts';
import { REPORTING_WORDS } from './data/reporting-words.ts';
import { type Candidate, type Detector, opposite } from './passage.ts';
import { textOf } from './reading.ts';
import { bestSentence } from './vocabulary.ts';
import { listOf } from './word-pattern.ts';

/** A loaded verb with a translation this close has a counterpart, listed or not. */
const TRANSLATED = 0.3;

const LISTS = new Map<Lang, CueLists>(
  LANGUAGES.map((lang) => {
    const { loaded, neutral } = REPORTING_WORDS[lang];
    return [lang, cueLists({ loaded: listOf(loaded), neutral: listOf(neutral) })];
  }),
);

export const findReportingVerbs: Detector = (pair) => {
  const cues = {
    source: cuesIn(pair.source, LISTS.get(pair.source.lang)!),
    target: cuesIn(pair.target, LISTS.get(pair.target.lang)!),
  };
  const named = (list: string) =>
    lonely(
      pair,
      cues.source.filter((cue) => cue.list === list),
      cues.target.filter((cue) => cue.list === list),
    );
  const loaded = named('loaded');
  const neutral = named('neutral');
  return (['source', 'target'] as const).flatMap((side) => {
    const facing = opposite(side);
    return loaded[side].flatMap((cue): Candidate[] => {
      const sentence = bestSentence(pair, side, cue.sentence);
      const plain = neutral[facing].find((each) => each.sentence === sentence);
      const word = pair[side].words.find(({ start }) => start === cue.start);
      if (!plain || !word || pair.words.best(side, word) >= TRANSLATED) return [];
      const own = { start: cue.start, end: cue.end };
      const other = { start: plain.start, end: plain.end };
      const [source, target] = side === 'source' ? [own, other] : [other, own];
      return [
        {
          kind: 'reporting-verb',
          rule: side === 'source' ? 'verb-became-neutral' : 'verb-became-loaded',
          source,
          target,
          explanation: `'${textOf(pair.source, source)}' became '${textOf(pair.target, target)}'`,
          severity: 'minor',
          evidence: {},
        },
      ];
    });
  });
};
