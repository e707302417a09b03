/** Statements denied on one side only. */
import { foldWord } from '../align/shared-words.ts';
import { LANGUAGES, type Lang, type Span } from '../types.ts';
import { between, wordsAt } from './anchors.ts';
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
import { NEGATION_WORDS } from './data/negation-words.ts';
import { near as spelledNear } from './near-spelling.ts';
import type { Option } from './pairing.ts';
import type { Candidate, Detector, ReadPair, Side } from './passage.ts';
import { directionEvidence, opposite } from './passage.ts';
import { clauseAround, type Reading, textOf, type Word } from './reading.ts';
import { bestSentence, counterpart, literalness, translations } from './vocabulary.ts';
import { entriesOf } from './word-pattern.ts';

interface Lists {
  readonly cues: CueLists;
  readonly beginnings: readonly string[];
  readonly endings: readonly string[];
  readonly lookAlikes: readonly string[];
}

/** Shorter words with `u-` or `-los` are mostly something else (`under`, `los`). */
const SHORTEST_AFFIXED = 5;
/** Letters left after taking off the affix. */
const SHORTEST_STEM = 3;
/** More words that may deny say nothing more. */
const MOST_ANSWERS = 2;
/** Surroundings less alike than this are two places: both cues are looked at alone. */
const ELSEWHERE = 0.35;

const LISTS = new Map<Lang, Lists>(
  LANGUAGES.map((lang) => {
    const { affixes, lookAlikes, idiom, empty, strong, weak, loose } = NEGATION_WORDS[lang];
    const parts = entriesOf(affixes);
    return [
      lang,
      {
        cues: cueLists({
          idiom: entriesOf(idiom),
          empty: entriesOf(empty),
          strong: entriesOf(strong),
          weak: entriesOf(weak),
          loose: entriesOf(loose),
        }),
        beginnings: parts.filter((part) => part.endsWith('-')).map((part) => part.slice(0, -1)),
        endings: parts.filter((part) => part.startsWith('-')).map((part) => part.slice(1)),
        lookAlikes: entriesOf(lookAlikes),
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
  const cues = { source: deniedIn(pair.source), target: deniedIn(pair.target) };
  const named = (side: Side, ...lists: string[]) =>
    cues[side].filter(({ list }) => lists.includes(list));
  const near = surroundingsOf(pair, cues);
  const fit = affinities(pair, near);
  const strong = {
    source: named('source', 'strong', 'empty'),
    target: named('target', 'strong', 'empty'),
  };
  const strongPairs = paired(pair, strong.source, strong.target, fit);
  const lone = without(strong, strongPairs);
  // Softer words answer one another first, then the strong ones that are left.
  const soft = {
    source: named('source', 'weak', 'affix'),
    target: named('target', 'weak', 'affix'),
  };
  const together = (pairs: readonly Option<Cue>[]) =>
    pairs.filter(({ s, t }) => near(s, t) > ELSEWHERE);
  const left = without(soft, together(paired(pair, soft.source, soft.target, fit)));
  const answers = together([
    ...paired(pair, lone.source, left.target, fit),
    ...paired(pair, left.source, lone.target, fit),
  ]);
  const unanswered = without(left, answers);
  const candidates: Candidate[] = [];
  for (const side of ['source', 'target'] as const) {
    const facing = opposite(side);
    const closeness = (cue: Cue, others: readonly Cue[]) =>
      Math.max(0, ...others.map((each) => (side === 'source' ? near(cue, each) : near(each, cue))));
    const evidence = (cue: Cue, place: Span | null) => {
      const sentence = bestSentence(pair, side, cue.sentence);
      const answer = answers.find(({ s, t }) => (side === 'source' ? s : t) === cue);
      return {
        answered: answer ? near(answer.s, answer.t) : 0,
        anyAnswer: Number(answer !== undefined),
        denied: closeness(cue, strong[facing]),
        softBeside: closeness(cue, soft[facing]),
        looseBeside: closeness(cue, named(facing, 'loose')),
        facing: Math.min(MOST_ANSWERS, strong[facing].length),
        alike: sentenceLikeness(pair, side, cue.sentence, sentence),
        ...directionEvidence(pair.context, side),
        ...literalness(pair, side, cue, place),
      };
    };
    for (const cue of strong[side]) {
      const partner = strongPairs.find(({ s, t }) => (side === 'source' ? s : t) === cue);
      const nearness = partner ? near(partner.s, partner.t) : 0;
      if (partner && nearness > ELSEWHERE) continue;
      const printed = textOf(pair[side], cue);
      const place = placeOf(pair, side, cue);
      candidates.push({
        ...placed(side, cue, place),
        explanation: `'${printed}' has no counterpart in the ${facing}: what it denies may be asserted there`,
        evidence: {
          plain: Number(/^(?:ikke|ikkje|inte|nicht|not|icke)$/iu.test(printed)),
          empty: Number(cue.list === 'empty'),
          elsewhere: Number(partner !== undefined),
          elsewhereNear: nearness,
          ...evidence(cue, place),
        },
      });
    }
    for (const cue of unanswered[side]) {
      const [word] = wordsAt(pair[side], cue);
      const bare = cue.list === 'affix' ? bareCounterpart(pair, side, cue as AffixedWord) : null;
      const printed = textOf(pair[side], cue);
      const place = bare ? clauseAround(pair[facing], bare) : placeOf(pair, side, cue);
      const { gained, derived, around, versus, alike, denied } = evidence(cue, place) as Record<
        string,
        number
      >;
      candidates.push({
        ...placed(side, cue, place),
        explanation: bare
          ? `'${printed}' stands against '${bare.text}', without a negation`
          : `'${printed}' has no counterpart in the ${facing}: what it denies may be asserted there`,
        evidence: {
          soft: 1,
          affixed: Number(cue.list === 'affix'),
          affixedBare: Number(bare !== null),
          softTranslated: pair.words.best(side, word),
          softLone: Number(lone[facing].length > 0),
          softDenied: denied,
          softAlike: alike,
          softAround: around,
          softVersus: versus,
          gained,
          derived,
        },
      });
    }
  }
  return candidates;
};

function deniedIn(reading: Reading): Cue[] {
  const cues = cuesIn(reading, LISTS.get(reading.lang)!.cues).filter(
    ({ list }) => list !== 'idiom',
  );
  const taken = new Set(cues.map(({ start }) => start));
  return [...cues, ...affixedWords(reading).filter(({ start }) => !taken.has(start))];
}

function placeOf(pair: ReadPair, side: Side, cue: Cue): Span | null {
  return between(pair, side, cue) ?? counterpart(pair, side, cue);
}

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

function sentenceLikeness({ match }: ReadPair, side: Side, own: number, other: number): number {
  const [s, t] = side === 'source' ? [own, other] : [other, own];
  return match.similarity[s]?.[t] ?? 0;
}

function affixedWords(reading: Reading): AffixedWord[] {
  const { beginnings, endings, lookAlikes } = LISTS.get(reading.lang)!;
  return reading.words.flatMap((word): AffixedWord[] => {
    // `UN-resolusjon` and `US-Soldat` begin with a name.
    if (word.lower.length < SHORTEST_AFFIXED || /^\p{Lu}{2}/u.test(word.text)) return [];
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
      spelledNear(stem, folded) &&
      !spelledNear(word.folded, folded),
  );
  return bare ?? null;
}
