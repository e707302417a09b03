/** Numbers that changed, are missing or were added: multisets of values, compared both ways. */
import { vagueTimesIn } from './date-mentions.ts';
import { inWords, type NumberMention, numbersIn } from './number-mentions.ts';
import { bestPairs, type Option } from './pairing.ts';
import { type Candidate, type Detector, opposite, type ReadPair, type Side } from './passage.ts';
import { textOf } from './reading.ts';
import { counterpart, literalEvidence } from './vocabulary.ts';

/** Units converted and rounded (`a mile`, `1.6 km`) still agree within this share. */
const CONVERSION_TOLERANCE = 0.07;
/** Nor do two figures in one unit differ in substance if one of them is round (295 kg, 300 kg). */
const ROUNDING_TOLERANCE = 0.025;

export const findNumbers: Detector = (pair) => {
  const mentions = { source: numbersIn(pair.source), target: numbersIn(pair.target) };
  const lone = { source: unanswered(mentions, 'source'), target: unanswered(mentions, 'target') };
  const options = (left: readonly NumberMention[], right: readonly NumberMention[]) =>
    left
      .flatMap((s) => right.map((t) => ({ s, t, fit: plausibility(s, t, pair) })))
      .filter(({ s, t }) => mayReplace(s, t) && !agree(s, t));
  const replaced = bestPairs<NumberMention, Option<NumberMention>>(
    options(lone.source, lone.target),
  );
  const taken = new Set(replaced.flatMap(({ s, t }) => [s, t]));
  const open = (side: Side) =>
    lone[side].filter((each) => !taken.has(each) && each.form !== 'vague');
  // What is left may face a number that only a vague word or a repetition answers.
  const weakly = bestPairs<NumberMention, Option<NumberMention>>([
    ...options(open('source'), halfAnswered(mentions, 'target')),
    ...options(halfAnswered(mentions, 'source'), open('target')),
  ]);
  const candidates = [
    ...replaced.map(({ s, t, fit }) => changed(pair, s, t, fit, 0)),
    ...weakly.map(({ s, t, fit }) => changed(pair, s, t, fit, 1)),
  ];
  for (const { s, t } of weakly) taken.add(s).add(t);
  for (const side of ['source', 'target'] as const) {
    for (const mention of open(side)) candidates.push(oneSided(pair, mention, side));
  }
  return candidates;
};

type Mentions = Readonly<Record<Side, readonly NumberMention[]>>;

function unanswered(mentions: Mentions, side: Side): NumberMention[] {
  return mentions[side].filter(
    (each) => !mentions[opposite(side)].some((other) => agree(each, other)),
  );
}

/** Numbers that only a vague word answers, or that are said more often here than on the other side. */
function halfAnswered(mentions: Mentions, side: Side): NumberMention[] {
  return mentions[side].filter((each) => {
    if (each.form === 'vague') return false;
    const plain = (list: readonly NumberMention[]) =>
      list.filter((other) => other.form !== 'vague' && agree(each, other)).length;
    return plain(mentions[opposite(side)]) < plain(mentions[side]);
  });
}

function agree(a: NumberMention, b: NumberMention): boolean {
  if (a.values.some((x) => b.values.some((y) => x === y))) return true;
  if (a.unit === null || b.unit === null || a.unit.dimension !== b.unit.dimension) return false;
  const inBase = ({ values, unit }: NumberMention) =>
    values.map((value) => (value + (unit!.offset ?? 0)) * unit!.factor);
  const tolerance =
    a.unit !== b.unit
      ? CONVERSION_TOLERANCE
      : isRound(a.values[0]) !== isRound(b.values[0])
        ? ROUNDING_TOLERANCE
        : 0;
  return inBase(a).some((x) =>
    inBase(b).some((y) => Math.abs(x - y) <= tolerance * Math.max(Math.abs(x), Math.abs(y))),
  );
}

/** 300, 20 000: all but the first digits are zero. */
function isRound(value: number): boolean {
  return value >= 100 && Number(value.toPrecision(1)) === value;
}

/** A year is replaced by figures, not by `one` or `both`. */
function mayReplace(s: NumberMention, t: NumberMention): boolean {
  if (s.form === 'vague' && t.form === 'vague') return false;
  return !(s.calendar && t.form !== 'digits') && !(t.calendar && s.form !== 'digits');
}

/** How likely two numbers without their like are one that was changed, 0 to 1. */
function plausibility(
  s: NumberMention,
  t: NumberMention,
  { source, target, match }: ReadPair,
): number {
  const place = (mention: NumberMention, length: number) => mention.start / Math.max(1, length);
  const near = 1 - Math.abs(place(s, source.text.length) - place(t, target.text.length));
  const sentence = match.similarity[s.sentence]?.[t.sentence] ?? 0;
  const alike =
    Number(s.form === t.form) +
    Number(s.unit !== null && s.unit.dimension === t.unit?.dimension) +
    Number(s.calendar === t.calendar);
  return 0.4 * near + 0.3 * sentence + 0.1 * alike;
}

function changed(
  pair: ReadPair,
  s: NumberMention,
  t: NumberMention,
  fit: number,
  weak: number,
): Candidate {
  const vague = s.form === 'vague' || t.form === 'vague';
  return {
    kind: 'number',
    rule: 'number-changed',
    source: { start: s.start, end: s.end },
    target: { start: t.start, end: t.end },
    explanation: `'${inWords(pair.source, s)}' became '${inWords(pair.target, t)}'`,
    severity: vague ? 'minor' : 'major',
    evidence: {
      changed: 1,
      changedVague: Number(vague),
      changedWeak: weak,
      changedDigits: Number(s.form === 'digits' && t.form === 'digits'),
      changedFit: fit,
    },
  };
}

function oneSided(pair: ReadPair, mention: NumberMention, side: Side): Candidate {
  const span = { start: mention.start, end: mention.end };
  const facing = opposite(side);
  // `In the 1960s` and `back then`: the year is meant, and left unsaid.
  const then = mention.calendar
    ? vagueTimesIn(pair[facing]).find(() => vagueTimesIn(pair[side]).length === 0)
    : undefined;
  const place = then ? { start: then.start, end: then.end } : counterpart(pair, side, span);
  const printed = inWords(pair[side], mention);
  return {
    kind: mention.calendar ? 'date' : 'number',
    rule: then
      ? side === 'source'
        ? 'year-became-vague'
        : 'year-became-exact'
      : side === 'source'
        ? 'number-left-out'
        : 'number-added',
    source: side === 'source' ? span : place,
    target: side === 'target' ? span : place,
    explanation: then
      ? side === 'source'
        ? `'${printed}' became '${textOf(pair.target, then)}'`
        : `'${textOf(pair.source, then)}' became '${printed}'`
      : `'${printed}' is not in the ${facing}`,
    severity: 'minor',
    evidence: {
      single: 1,
      singleDigits: Number(mention.form === 'digits'),
      singleCalendar: Number(mention.calendar),
      singleSmall: Number(!mention.calendar && mention.values[0] <= 3),
      ...(mention.calendar ? {} : literalEvidence(pair, side, span, place)),
    },
  };
}
