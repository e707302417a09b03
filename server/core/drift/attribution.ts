/** Who says it: sources described differently, and claims that lost or gained their source. */
import { LANGUAGES, type Lang, type Span } from '../types.ts';
import { type CueLists, cueLists, cuesIn, lonely } from './cues.ts';
import { HEDGE_WORDS } from './data/hedge-words.ts';
import { REPORTING_WORDS } from './data/reporting-words.ts';
import { describedDifferently } from './descriptions.ts';
import { type Candidate, type Detector, opposite, type ReadPair } from './passage.ts';
import { type Reading, textOf } from './reading.ts';
import { bestSentence, counterpart } from './vocabulary.ts';
import { entriesOf, listOf } from './word-pattern.ts';

export const findAttributions: Detector = (pair) => [
  ...describedDifferently([pair.source], [pair.target]).map(({ candidate }) => candidate),
  ...unattributed(pair),
];

const LISTS = new Map<Lang, Readonly<Record<'according' | 'reporting', CueLists>>>(
  LANGUAGES.map((lang) => {
    const { according, neutral, loaded } = REPORTING_WORDS[lang];
    const { hearsay, seeming } = HEDGE_WORDS[lang];
    return [
      lang,
      {
        according: cueLists({ according }),
        reporting: cueLists({
          reporting: [...listOf(`${neutral} ${loaded}`), ...entriesOf(`${hearsay}, ${seeming}`)],
        }),
      },
    ];
  }),
);

/** `According to X` on one side, and on the other not a word that anybody said so. */
function unattributed(pair: ReadPair): Candidate[] {
  const cuesOf = (reading: Reading, list: 'according' | 'reporting') =>
    cuesIn(reading, LISTS.get(reading.lang)![list]);
  const lone = lonely(pair, cuesOf(pair.source, 'according'), cuesOf(pair.target, 'according'));
  return (['source', 'target'] as const).flatMap((side) => {
    const facing = opposite(side);
    const said = cuesOf(pair[facing], 'reporting');
    return lone[side].flatMap((cue): Candidate[] => {
      const sentence = bestSentence(pair, side, cue.sentence);
      if (said.some((each) => each.sentence === sentence)) return [];
      const span: Span = { start: cue.start, end: cue.end };
      const place = counterpart(pair, side, span);
      return [
        {
          kind: 'attribution',
          rule: side === 'source' ? 'attribution-lost' : 'attribution-gained',
          source: side === 'source' ? span : place,
          target: side === 'target' ? span : place,
          explanation: `'${textOf(pair[side], cue)}' names a source; the ${facing} names none`,
          severity: 'minor',
          evidence: {},
        },
      ];
    });
  });
}
