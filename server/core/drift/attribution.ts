/** Who says it: sources described differently, and claims that lost or gained their source. */
import { LANGUAGES, type Lang, type Span } from '../types.ts';
import { type CueList, cueList, cuesIn, lonely } from './cues.ts';
import { HEDGE_WORDS } from './data/hedge-words.ts';
import { REPORTING_WORDS } from './data/reporting-words.ts';
import { peopleGroups } from './name-forms.ts';
import { nameWords } from './name-mentions.ts';
import { near } from './near-spelling.ts';
import { type Candidate, type Detector, opposite, type ReadPair } from './passage.ts';
import { type Reading, textOf, type Word } from './reading.ts';
import { bestSentence, counterpart } from './vocabulary.ts';
import { listOf } from './word-pattern.ts';

/** How many words before a name may describe its bearer. */
const DESCRIPTION_WORDS = 4;

export const findAttributions: Detector = (pair) => [
  ...describedDifferently(pair),
  ...unattributed(pair),
];

/** One person, of one nation here and of another there. */
function describedDifferently(pair: ReadPair): Candidate[] {
  const described = (reading: Reading) =>
    nameWords(reading).flatMap(({ words: [name] }) => {
      const origin = originBefore(reading, name);
      return origin ? [{ name, ...origin }] : [];
    });
  const [source, target] = [described(pair.source), described(pair.target)];
  return source.flatMap((s): Candidate[] => {
    const same = (each: { name: Word }, other: { name: Word }) =>
      near(each.name.folded, other.name.folded);
    const t = target.find((each) => same(each, s));
    if (!t || source.find((each) => same(each, t)) !== s) return [];
    if (s.groups.some((group) => t.groups.includes(group))) return [];
    return [
      {
        kind: 'attribution',
        rule: 'source-described-differently',
        source: { start: s.word.start, end: s.name.end },
        target: { start: t.word.start, end: t.name.end },
        explanation: `'${s.word.text}' became '${t.word.text}' before '${s.name.text}'`,
        severity: 'minor',
        evidence: {},
      },
    ];
  });
}

/** The nearest adjective of nation before a name, `russiskfødte`, `britiske`; not part of a name. */
function originBefore(
  { words, text }: Reading,
  name: Word,
): { readonly word: Word; readonly groups: readonly number[] } | null {
  for (let k = 1; k <= DESCRIPTION_WORDS; k++) {
    const word = words[name.index - k];
    if (!word || /[,;:.!?–—]/u.test(text.slice(word.end, name.start))) return null;
    if (!/^\p{Ll}/u.test(word.text)) continue;
    const groups = peopleGroups(word.lower, word.folded);
    if (groups.length > 0) return { word, groups };
  }
  return null;
}

const LISTS = new Map<Lang, Readonly<Record<'according' | 'reporting', CueList>>>(
  LANGUAGES.map((lang) => {
    const { according, neutral, loaded } = REPORTING_WORDS[lang];
    const { hearsay, seeming } = HEDGE_WORDS[lang];
    return [
      lang,
      {
        according: cueList('according', according),
        reporting: cueList('reporting', [
          ...listOf(`${neutral} ${loaded}`),
          ...hearsay,
          ...seeming,
        ]),
      },
    ];
  }),
);

/** `According to X` on one side, and on the other not a word that anybody said so. */
function unattributed(pair: ReadPair): Candidate[] {
  const cuesOf = (reading: Reading, list: 'according' | 'reporting') =>
    cuesIn(reading, [LISTS.get(reading.lang)![list]]);
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
