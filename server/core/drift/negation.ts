/** Statements denied on one side only. */
import { LANGUAGES, type Lang, type Span } from '../types.ts';
import { affixedWords } from './affixes.ts';
import { between, wordsAt } from './anchors.ts';
import { bareBySpelling, opposed } from './bare-word.ts';
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
import type { Option } from './pairing.ts';
import type { Candidate, Detector, ReadPair, Side } from './passage.ts';
import { lossEvidence, opposite } from './passage.ts';
import { clauseAround, type Reading, textOf } from './reading.ts';
import { bestSentence, counterpart, literalness } from './vocabulary.ts';
import { entriesOf } from './word-pattern.ts';

/** More words that may deny say nothing more. */
const MOST_ANSWERS = 2;
/** Surroundings less alike than this are two places: both cues are looked at alone. */
const ELSEWHERE = 0.35;

const LISTS = new Map<Lang, CueLists>(
  LANGUAGES.map((lang) => {
    const { idiom, empty, strong, weak, loose } = NEGATION_WORDS[lang];
    return [
      lang,
      cueLists({
        idiom: entriesOf(idiom),
        empty: entriesOf(empty),
        strong: entriesOf(strong),
        weak: entriesOf(weak),
        loose: entriesOf(loose),
      }),
    ];
  }),
);

const CONTRASTING = new Map<Lang, ReadonlySet<string>>(
  LANGUAGES.map((lang) => [lang, new Set(entriesOf(NEGATION_WORDS[lang].contrasting))]),
);

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
  // `hardly known` is not `known` either.
  const denials = {
    source: named('source', 'strong', 'empty', 'weak', 'loose'),
    target: named('target', 'strong', 'empty', 'weak', 'loose'),
  };
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
        evidence: lossEvidence(pair.context, side, () => ({
          plain: Number(/^(?:ikke|ikkje|inte|nicht|not|icke)$/iu.test(printed)),
          empty: Number(cue.list === 'empty'),
          elsewhere: Number(partner !== undefined),
          elsewhereNear: nearness,
          ...evidence(cue, place),
        })),
      });
    }
    for (const cue of unanswered[side]) {
      const [word] = wordsAt(pair[side], cue);
      const affixed = affixedWords(pair[side]).find(({ start }) => start === cue.start);
      const spelled = affixed ? bareBySpelling(pair, side, affixed) : null;
      const against = opposed(pair, side, word, denials[facing]);
      const bare = spelled ?? against;
      const printed = textOf(pair[side], cue);
      const place = bare ? clauseAround(pair[facing], bare) : placeOf(pair, side, cue);
      const { around, versus, alike, denied } = evidence(cue, place);
      candidates.push({
        ...placed(side, cue, place),
        explanation: bare
          ? `'${printed}' stands against '${bare.text}', without a negation`
          : `'${printed}' has no counterpart in the ${facing}: what it denies may be asserted there`,
        evidence: lossEvidence(pair.context, side, () => ({
          soft: 1,
          affixed: Number(cue.list === 'affix'),
          affixedBare: Number(spelled !== null),
          opposed: Number(against !== null),
          softTranslated: pair.words.best(side, word),
          softLone: Number(lone[facing].length > 0),
          softDenied: denied,
          softAlike: alike,
          softAround: around,
          softVersus: versus,
        })),
      });
    }
  }
  return candidates;
};

function deniedIn(reading: Reading): Cue[] {
  const contrasting = CONTRASTING.get(reading.lang)!;
  const cues = cuesIn(reading, LISTS.get(reading.lang)!).filter(
    (cue) =>
      cue.list !== 'idiom' &&
      !(
        contrasting.has(textOf(reading, cue).toLowerCase()) &&
        /,\s*$/u.test(reading.text.slice(0, cue.start))
      ),
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
