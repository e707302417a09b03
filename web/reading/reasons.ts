/**
 * What was weighed for a pair of sentences, in words. The weights are parts of one sum (log-odds), so
 * evidence on one topic may be added up: twenty-four numbers become a handful of statements.
 */
import type { PairExplanation } from '../api.ts';
import { strings } from '../strings.ts';

export type Topic = Exclude<keyof typeof strings.explanation.reasons, 'more'>;

/** Topic of every piece of evidence, by its name on the server. */
export const EVIDENCE_TOPICS: Readonly<Record<string, Topic>> = {
  cosine: 'meaning',
  partCosine: 'meaning',
  margin: 'prominence',
  sourceLead: 'prominence',
  targetLead: 'prominence',
  partMargin: 'prominence',
  partSourceLead: 'prominence',
  partTargetLead: 'prominence',
  sharedWords: 'words',
  sharedRarity: 'words',
  sharedNames: 'words',
  sharedNumbers: 'numbers',
  otherNumbers: 'numbers',
  lengthRatio: 'lengths',
  shortness: 'shortness',
  partShortness: 'shortness',
  before: 'neighbours',
  after: 'neighbours',
  nearby: 'neighbours',
  between: 'between',
  sharedContent: 'common',
  sourceRival: 'rivals',
  targetRival: 'rivals',
  sourceSplit: 'split',
  targetSplit: 'split',
};

/** One statement for (weight above 0) or against. */
export interface ToldReason {
  readonly topic: Topic;
  readonly weight: number;
  readonly words: string;
}

/** The quoted sentences, whole, for the words that are alike in them. */
export interface Sentences {
  readonly source: string;
  readonly target: string;
}

/** A tenth of a logit moves no probability by more than 2.5 points in a hundred. */
const LEAST_WEIGHT = 0.1;

/** More quoted words than this are counted. */
const MOST_QUOTED = 4;

/** A neighbouring pair is called matching from here on: likelier than not. */
const MATCHES = 0.5;

/** Heaviest first; what weighs next to nothing is left out. */
export function toldReasons(pair: PairExplanation, sentences: Sentences): readonly ToldReason[] {
  const weights = new Map<Topic, number>();
  for (const { evidence, weight } of pair.reasons) {
    const topic = EVIDENCE_TOPICS[evidence] ?? 'other';
    weights.set(topic, (weights.get(topic) ?? 0) + weight);
  }
  return [...weights]
    .filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT)
    .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
    .map(([topic, weight]) => ({
      topic,
      weight,
      words: words(topic, weight > 0 ? 'for' : 'against', pair, sentences),
    }));
}

type Stance = 'for' | 'against';

function words(topic: Topic, stance: Stance, pair: PairExplanation, texts: Sentences): string {
  const { reasons } = strings.explanation;
  switch (topic) {
    case 'words':
    case 'numbers': {
      const quoted = quotedTokens(topic, pair, texts);
      if (quoted.length > 0) return reasons[topic][stance](quoted);
      return stance === 'for' ? reasons[topic].noneFor : reasons[topic].noneAgainst;
    }
    case 'neighbours':
      return stance === 'against' ? reasons.neighbours.against : neighbourWords(pair);
    default:
      return reasons[topic][stance];
  }
}

function neighbourWords({ reasons }: PairExplanation): string {
  const matches = (name: string) =>
    reasons.some(({ evidence, value }) => evidence === name && value >= MATCHES);
  const { both, before, after, near } = strings.explanation.reasons.neighbours;
  if (matches('before')) return matches('after') ? both : before;
  return matches('after') ? after : near;
}

/** What is alike in both sentences, under each one's spelling where they differ. */
function quotedTokens(
  topic: 'words' | 'numbers',
  { shared }: PairExplanation,
  { source, target }: Sentences,
): readonly string[] {
  const quoted = shared
    .filter(({ kind }) => (kind === 'number') === (topic === 'numbers'))
    .map((token) => {
      const here = source.slice(token.source.start, token.source.end);
      const there = target.slice(token.target.start, token.target.end);
      return here.toLowerCase() === there.toLowerCase() ? `“${here}”` : `“${here}”/“${there}”`;
    });
  const rest = quoted.length - MOST_QUOTED;
  if (rest <= 0) return quoted;
  return [...quoted.slice(0, MOST_QUOTED), strings.explanation.reasons.more(rest)];
}
