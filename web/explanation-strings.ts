/** What the page says when it is asked why passages are linked, or why not. */
import { str } from '@lit/localize';
import { counted, list, localised, ordinal, say, whole } from './wording.ts';

const paragraph = (number: number, name: string) =>
  say('explanation.paragraph', str`paragraph ${whole(number)} of ${name}`);

export const explanationStrings = localised('explanation', {
  chance: {
    label: 'By chance',
    nearlyEvery: 'a pair this strong turns up in nearly every pair of unrelated texts',
    ofTen: (n: number) =>
      say(
        'explanation.chance.ofTen',
        str`would happen in ${whole(n)} of 10 pairs of unrelated texts`,
      ),
    oneOf: (n: number) =>
      say(
        'explanation.chance.oneOf',
        str`would happen in 1 of ${whole(n)} pairs of unrelated texts`,
      ),
    lessThan: (n: number) =>
      say(
        'explanation.chance.lessThan',
        str`would happen in less than 1 of ${whole(n)} pairs of unrelated texts`,
      ),
    otherEvent: 'These two texts as a whole may report different things.',
  },
  part: 'Underlined: the part of the sentence that fits best.',
  words: {
    toggle: 'Words (lexical)',
    legend:
      'Solid line: a word with a counterpart, under the same number in both sentences. Dotted line: a word without one.',
    caveat:
      'This is a dictionary’s view of single words, not a judgement on whether the passages agree.',
    none: 'No words were compared: the two passages lie too far apart.',
    matches: 'Words with a counterpart',
    match: (source: string, target: string) => `${source} – ${target}`,
  },
  why: {
    summary: 'Why?',
    loading: 'Weighing it again …',
    failed: 'The reasons could not be fetched.',
    retry: 'Try again',
    for: 'Speaks for it',
    against: 'Speaks against it',
    nothing: 'Nothing of weight.',
    scale:
      'Longer bars weigh more. The measure is the average pair of sentences of these two texts.',
    numbers: 'All that was weighed, in numbers',
    evidence: 'Evidence',
    value: 'Value',
    weight: 'Weight (logit)',
    rank: (name: string, rank: number, of: number) =>
      rank === 1
        ? counted(
            'explanation.why.nearest',
            of,
            str`Of the ${whole(of)} sentence of ${name}, this one is the nearest to the other.`,
            str`Of the ${whole(of)} sentences of ${name}, this one is the nearest to the other.`,
          )
        : say(
            'explanation.why.rank',
            str`Of the ${whole(of)} sentences of ${name}, this one is the ${ordinal(rank)} nearest to the other.`,
          ),
    tooFar: 'No sentence of the one is near any sentence of the other.',
    rivals: 'Stronger claims',
    rivalThere: (number: number, name: string, share: string) =>
      say(
        'explanation.why.rivalThere',
        str`This paragraph goes better with ${paragraph(number, name)} (${share}).`,
      ),
    rivalHere: (other: number, number: number, name: string, share: string) =>
      say(
        'explanation.why.rivalHere',
        str`Paragraph ${whole(other)} over there goes better with ${paragraph(number, name)} (${share}).`,
      ),
  },
  whyNot: {
    ask: 'Why not this one?',
    askLabel: (number: number) =>
      say('explanation.whyNot.askLabel', str`Why is paragraph ${whole(number)} not linked?`),
    about: (number: number, name: string) =>
      say('explanation.whyNot.about', str`You asked about ${paragraph(number, name)}.`),
    asking: 'Looking at these two …',
    notLinked: (share: string, needed: string) =>
      say('explanation.whyNot.notLinked', str`Not linked: ${share}, needs ${needed}`),
    linked: (share: string) => say('explanation.whyNot.linked', str`Linked: ${share}`),
    dismiss: 'Drop the question',
    nearest: 'The likeliest two sentences',
    hint: 'Is a link missing? Choose “Why not this one?” at any paragraph of another text, by pointer, Tab or the key w.',
  },
  events: {
    two: (names: readonly string[]) =>
      say('explanation.events.two', str`${list(names)} seem to report different things.`),
    same: (names: readonly string[]) =>
      say('explanation.events.same', str`${list(names)} seem to report the same event.`),
    each: (names: readonly string[]) =>
      counted(
        'explanation.events.each',
        names.length,
        str`${list(names)} seems to report something else.`,
        str`${list(names)} each seem to report something of their own.`,
      ),
    hint: 'Links between texts on different things can be chance or shared background.',
  },
  /** What is said for and against, by topic; quoted words are the texts' own. */
  reasons: {
    meaning: { for: 'Close in meaning', against: 'Not close in meaning' },
    prominence: {
      for: 'Stand out among the neighbours',
      against: 'Other sentences lie as near or nearer',
    },
    words: {
      for: (quoted: readonly string[]) =>
        say('explanation.reasons.words.for', str`Share ${list(quoted)}`),
      against: (quoted: readonly string[]) =>
        say('explanation.reasons.words.against', str`Share only ${list(quoted)}`),
      noneFor: 'Share no word to the eye, as most pairs here',
      noneAgainst: 'Share no name or word to the eye',
    },
    numbers: {
      for: (quoted: readonly string[]) =>
        say('explanation.reasons.numbers.for', str`Share the number ${list(quoted)}`),
      against: (quoted: readonly string[]) =>
        say(
          'explanation.reasons.numbers.against',
          str`Share the number ${list(quoted)}, but differ in others`,
        ),
      noneFor: 'No number speaks against it',
      noneAgainst: 'Name different numbers',
    },
    neighbours: {
      both: 'The sentences before and after match too',
      before: 'The sentences before match too',
      after: 'The sentences after match too',
      near: 'Sentences near by match too',
      against: 'The sentences around do not match',
    },
    between: {
      for: 'Lies between matching passages',
      against: 'Does not lie between matching passages',
    },
    common: {
      for: 'The two texts share much',
      against: 'The two texts share little',
    },
    rivals: {
      for: 'No other passage has a stronger claim',
      against: 'Another passage has a stronger claim',
    },
    split: {
      for: 'May be part of a sentence that one text tells in two',
      against: 'Not part of a sentence told in two',
    },
    lengths: { for: 'Of like length', against: 'Of unlike length' },
    shortness: {
      for: 'Long enough to say something',
      against: 'Of a length at which sentences meet easily',
    },
    other: { for: 'Other evidence', against: 'Other evidence' },
    more: (n: number) => say('explanation.reasons.more', str`${whole(n)} more`),
  },
  /** Every piece of evidence by its name on the server, for those who want the numbers. */
  evidence: {
    cosine: 'Closeness of the sentences (cosine)',
    margin: 'Margin of the sentences',
    sourceLead: 'Lead over the next best for the first sentence',
    targetLead: 'Lead over the next best for the second sentence',
    partCosine: 'Closeness of the best parts (cosine)',
    partMargin: 'Margin of the best parts',
    partSourceLead: 'Lead of the best parts, first sentence',
    partTargetLead: 'Lead of the best parts, second sentence',
    partShortness: 'Shortness of the best parts',
    sharedWords: 'Share of words alike',
    sharedRarity: 'Words alike, the rarer the more',
    sharedNames: 'Names alike, the rarer the more',
    sharedNumbers: 'Share of numbers alike',
    otherNumbers: 'Share of numbers unlike',
    lengthRatio: 'Difference of lengths',
    shortness: 'Shortness of the shorter sentence',
    before: 'Probability of the pair before',
    after: 'Probability of the pair after',
    nearby: 'Likely pairs near by',
    between: 'Between likely pairs',
    sharedContent: 'What the two texts share as a whole',
    sourceRival: 'Best rival for the words of the first sentence',
    targetRival: 'Best rival for the words of the second sentence',
    sourceSplit: 'Next sentence of the second text fits too',
    targetSplit: 'Next sentence of the first text fits too',
  } as Readonly<Record<string, string>>,
});
