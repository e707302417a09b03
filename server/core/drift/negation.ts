/** Statements denied on one side only. */
import { foldWord } from '../align/shared-words.ts';
import { LANGUAGES, type Lang, type Span } from '../types.ts';
import { type Cue, type CueList, cueList, cuesIn, lonely } from './cues.ts';
import { NEGATION_WORDS } from './data/negation-words.ts';
import { near } from './near-spelling.ts';
import type { Candidate, Detector, ReadPair, Side } from './passage.ts';
import { directionEvidence, opposite } from './passage.ts';
import { clauseAround, type Reading, textOf, type Word } from './reading.ts';
import { bestSentence, counterpart, literalness, translations } from './vocabulary.ts';
import { listOf } from './word-pattern.ts';

interface Lists {
  readonly cues: readonly CueList[];
  readonly beginnings: readonly string[];
  readonly endings: readonly string[];
  readonly lookAlikes: readonly string[];
}

/** Shorter words with `u-` or `-los` are mostly something else (`under`, `los`). */
const SHORTEST_AFFIXED = 5;
/** Letters left after taking off the affix. */
const SHORTEST_STEM = 3;
/** A word with a translation this close has a counterpart. */
const TRANSLATED = 0.4;
/** Letters from the clause within which another word may still be the one that denies. */
const CLOSE_BY = 25;
/** More words that may deny say nothing more. */
const MOST_ANSWERS = 2;

const LISTS = new Map<Lang, Lists>(
  LANGUAGES.map((lang) => {
    const { strong, empty, weak, affixes, lookAlikes } = NEGATION_WORDS[lang];
    const parts = listOf(affixes);
    return [
      lang,
      {
        cues: [
          cueList('empty', empty),
          cueList('strong', listOf(strong)),
          cueList('weak', listOf(weak)),
        ],
        beginnings: parts.filter((part) => part.endsWith('-')).map((part) => part.slice(0, -1)),
        endings: parts.filter((part) => part.startsWith('-')).map((part) => part.slice(1)),
        lookAlikes: listOf(lookAlikes),
      },
    ];
  }),
);

interface AffixedWord extends Cue {
  readonly word: Word;
  /** Without the affix, folded. */
  readonly stem: string;
}

export const findNegations: Detector = (pair) => {
  const cues = {
    source: cuesIn(pair.source, LISTS.get(pair.source.lang)!.cues),
    target: cuesIn(pair.target, LISTS.get(pair.target.lang)!.cues),
  };
  const affixed = { source: affixedWords(pair.source), target: affixedWords(pair.target) };
  const named = (side: Side, ...lists: string[]) =>
    cues[side].filter(({ list }) => lists.includes(list));
  const lone = lonely(pair, named('source', 'strong', 'empty'), named('target', 'strong', 'empty'));
  const weak = lonely(pair, named('source', 'weak'), named('target', 'weak'));
  const affix = lonely(pair, affixed.source, affixed.target);
  const candidates: Candidate[] = [];
  for (const side of ['source', 'target'] as const) {
    const facing = opposite(side);
    const answers = (left: Record<Side, Cue[]>, place: Span | null) =>
      Math.min(MOST_ANSWERS, left[facing].filter((each) => isNear(each, place)).length);
    const evidence = (cue: Cue, place: Span | null) => {
      const sentence = bestSentence(pair, side, cue.sentence);
      return {
        weakAnswers: answers(weak, place),
        affixAnswers: answers(affix, place),
        weakElsewhere: Math.min(MOST_ANSWERS, weak[facing].length),
        facing: Math.min(MOST_ANSWERS, named(facing, 'strong', 'empty').length),
        alike: sentenceLikeness(pair, side, cue.sentence, sentence),
        ...directionEvidence(pair.context, side),
        ...literalness(pair, side, cue, place),
      };
    };
    for (const cue of lone[side]) {
      const printed = textOf(pair[side], cue);
      const place = counterpart(pair, side, cue);
      candidates.push({
        ...placed(side, cue, place),
        explanation: `'${printed}' has no counterpart in the ${facing}: what it denies may be asserted there`,
        evidence: {
          plain: Number(/^(?:ikke|ikkje|inte|nicht|not|icke)$/iu.test(printed)),
          empty: Number(cue.list === 'empty'),
          affixed: 0,
          ...evidence(cue, place),
        },
      });
    }
    for (const cue of weak[side]) {
      if (lone[facing].length > 0) continue;
      const word = pair[side].words.find(({ start }) => start === cue.start);
      if (!word || pair.words.best(side, word) >= TRANSLATED) continue;
      const printed = textOf(pair[side], cue);
      const place = counterpart(pair, side, cue);
      candidates.push({
        ...placed(side, cue, place),
        explanation: `'${printed}' has no counterpart in the ${facing}: what it denies may be asserted there`,
        evidence: { plain: 0, empty: 0, affixed: 0, soft: 1, ...evidence(cue, place) },
      });
    }
    for (const cue of affixed[side]) {
      if (lone[facing].length > 0) continue;
      const bare = bareCounterpart(pair, side, cue);
      if (!bare) continue;
      const other = pair[facing];
      if (cues[facing].some((each) => each.sentence === bare.sentence && each.list === 'strong')) {
        continue;
      }
      candidates.push({
        ...placed(side, cue, clauseAround(other, bare)),
        explanation: `'${cue.word.text}' stands against '${bare.text}', without a negation`,
        evidence: { plain: 0, empty: 0, affixed: 1, ...evidence(cue, bare) },
      });
    }
  }
  return candidates;
};

function placed(side: Side, cue: Cue, place: Span | null) {
  const span = { start: cue.start, end: cue.end };
  return {
    kind: 'negation' as const,
    rule: side === 'source' ? 'negation-lost' : 'negation-gained',
    source: side === 'source' ? span : place,
    target: side === 'target' ? span : place,
    severity: 'major' as const,
  };
}

/** Whether a word stands in the clause that should deny, or close by. */
function isNear({ start, end }: Span, place: Span | null): boolean {
  return place !== null && end > place.start - CLOSE_BY && start < place.end + CLOSE_BY;
}

function sentenceLikeness({ match }: ReadPair, side: Side, own: number, other: number): number {
  const [s, t] = side === 'source' ? [own, other] : [other, own];
  return match.similarity[s]?.[t] ?? 0;
}

function affixedWords(reading: Reading): AffixedWord[] {
  const { beginnings, endings, lookAlikes } = LISTS.get(reading.lang)!;
  return reading.words.flatMap((word): AffixedWord[] => {
    if (word.lower.length < SHORTEST_AFFIXED) return [];
    if (lookAlikes.some((part) => word.lower.startsWith(part))) return [];
    const beginning = beginnings.find((part) => word.lower.startsWith(part));
    const ending = endings.find((part) => word.lower.endsWith(part));
    const stem = beginning
      ? word.lower.slice(beginning.length)
      : ending
        ? word.lower.slice(0, -ending.length)
        : '';
    if (stem.length < SHORTEST_STEM) return [];
    const { start, end, sentence } = word;
    return [{ start, end, sentence, list: 'affix', word, stem: foldWord(stem) }];
  });
}

/** The word of the other passage that says the same without the affix: `ukjent`, `kendt`. */
function bareCounterpart(pair: ReadPair, side: Side, { word, stem }: AffixedWord): Word | null {
  const other = pair[opposite(side)];
  const { beginnings } = LISTS.get(other.lang)!;
  const alike = translations(pair, side, word);
  if (alike.some(({ lower }) => beginnings.some((part) => lower.startsWith(part)))) return null;
  const bare = other.words.find(
    ({ folded }) =>
      folded.length > SHORTEST_STEM &&
      stem.length > SHORTEST_STEM &&
      near(stem, folded) &&
      !near(word.folded, folded),
  );
  return bare ?? null;
}
