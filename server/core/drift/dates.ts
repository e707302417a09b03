/** Weekdays, months, seasons and times relative to publication that changed, are missing or were added. */
import { type DateMention, datesIn } from './date-mentions.ts';
import { numbersIn } from './number-mentions.ts';
import { bestPairs, type Option } from './pairing.ts';
import type { Candidate, Detector, ReadPair, Side } from './passage.ts';
import { opposite } from './passage.ts';
import { textOf } from './reading.ts';
import { counterpart } from './vocabulary.ts';

export const findDates: Detector = (pair) => {
  const mentions = { source: datesIn(pair.source), target: datesIn(pair.target) };
  const lone = {
    source: mentions.source.filter((each) => !answered(each, mentions.target, pair, 'source')),
    target: mentions.target.filter((each) => !answered(each, mentions.source, pair, 'target')),
  };
  const options = (left: readonly DateMention[], right: readonly DateMention[]) =>
    left
      .flatMap((s) => right.map((t) => ({ s, t, fit: similarity(pair, s, t) })))
      .filter(({ s, t }) => s.unit === t.unit && s.key !== t.key);
  const replaced = bestPairs<DateMention, Option<DateMention>>(options(lone.source, lone.target));
  const taken = new Set(replaced.flatMap(({ s, t }) => [s, t]));
  const open = (side: Side) => lone[side].filter((each) => !taken.has(each));
  // What is left may face a day that is said more often there than here.
  const weakly = bestPairs<DateMention, Option<DateMention>>([
    ...options(open('source'), surplus(mentions, 'target')),
    ...options(surplus(mentions, 'source'), open('target')),
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

function surplus(
  mentions: Readonly<Record<Side, readonly DateMention[]>>,
  side: Side,
): DateMention[] {
  const count = (list: readonly DateMention[], key: string) =>
    list.filter((each) => each.key === key).length;
  return mentions[side].filter(
    ({ key }) => count(mentions[side], key) > count(mentions[opposite(side)], key),
  );
}

function changed(
  pair: ReadPair,
  s: DateMention,
  t: DateMention,
  close: number,
  weak: number,
): Candidate {
  return {
    kind: 'date',
    rule: 'date-changed',
    source: { start: s.start, end: s.end },
    target: { start: t.start, end: t.end },
    explanation: `'${textOf(pair.source, s)}' became '${textOf(pair.target, t)}'`,
    severity: 'major',
    evidence: { changed: 1, changedWeak: weak, ...unitEvidence('changed', s), close },
  };
}

function oneSided(pair: ReadPair, mention: DateMention, side: Side): Candidate {
  const span = { start: mention.start, end: mention.end };
  const place = counterpart(pair, side, span);
  return {
    kind: 'date',
    rule: side === 'source' ? 'date-left-out' : 'date-added',
    source: side === 'source' ? span : place,
    target: side === 'target' ? span : place,
    explanation: `'${textOf(pair[side], mention)}' is not in the ${opposite(side)}`,
    severity: 'minor',
    evidence: {
      single: 1,
      ...unitEvidence('single', mention),
      // `today` and `this year` often just mean nowadays.
      singleCurrent: Number(mention.key.endsWith(':0')),
    },
  };
}

function unitEvidence(prefix: string, { unit }: DateMention): Record<string, number> {
  return {
    [`${prefix}Weekday`]: Number(unit === 'weekday'),
    [`${prefix}Month`]: Number(unit === 'month'),
  };
}

function similarity({ match }: ReadPair, s: DateMention, t: DateMention): number {
  return match.similarity[s.sentence]?.[t.sentence] ?? 0;
}

/** Whether the other passage says the same time, in the same or in other words. */
function answered(
  mention: DateMention,
  others: readonly DateMention[],
  pair: ReadPair,
  side: Side,
): boolean {
  if (others.some(({ key }) => key === mention.key)) return true;
  const other = pair[opposite(side)];
  if (mention.unit === 'month') {
    // `12.6.` and `12/6` name a month by its number.
    const number = mention.key.split(':')[1];
    return new RegExp(`\\d{1,2}[./-]0?${number}[./-](?:\\d|\\s|$)`, 'u').test(other.text);
  }
  if (mention.unit !== 'year') return false;
  const year = resolvedYear(mention, pair, side);
  return numbersIn(other).some(
    ({ values, calendar }) => calendar && (year === null || values[0] === year),
  );
}

/** The year that "last year" means; `null` where the day of publication is unknown. */
function resolvedYear({ key }: DateMention, { context }: ReadPair, side: Side): number | null {
  const published = context.published?.[side];
  const year = published ? Number(published.slice(0, 4)) : Number.NaN;
  return Number.isNaN(year) ? null : year + Number(key.split(':')[1]);
}
