/** The words of drift: marks in the comparison, and the report. */
import { str } from '@lit/localize';
import { counted, list, localised, say, whole } from './wording.ts';

const majorIssues = (n: number) =>
  counted('drift.major', n, str`${whole(n)} major issue`, str`${whole(n)} major issues`);
const others = (n: number) =>
  counted('drift.others', n, str`${whole(n)} other`, str`${whole(n)} others`);

/** Kept apart so that the page knows a rule it has words for from one it has not. */
const rules: Readonly<Record<string, string>> = {
  'number-changed': 'The two passages give different figures.',
  'number-left-out': 'A figure has no counterpart in the second text.',
  'number-added': 'A figure has no counterpart in the first text.',
  'unit-changed': 'The same figure counts something else.',
  'date-changed': 'The two passages give different times.',
  'date-left-out': 'A time has no counterpart in the second text.',
  'date-added': 'A time has no counterpart in the first text.',
  'name-changed': 'Different names stand among the same words.',
  'name-left-out': 'A name has no counterpart in the second text.',
  'name-added': 'A name has no counterpart in the first text.',
  'negation-lost': 'Only the first text denies it.',
  'negation-gained': 'Only the second text denies it.',
  'sentence-left-out': 'The texts are more alike without this sentence: only the first has it.',
  'sentence-added': 'The texts are more alike without this sentence: only the second has it.',
  'stretch-left-out': 'No word of the second text resembles this stretch.',
  'stretch-added': 'No word of the first text resembles this stretch.',
  'target-left-untranslated': 'Words of the second text are in the language of the first.',
  'source-left-untranslated': 'Words of the first text are in the language of the second.',
  'word-means-otherwise':
    'Among words that translate one another, one has a counterpart of another meaning. Of all rules this is the least certain.',
  'related-otherwise':
    'The same two words are related otherwise: what is against the one here is of something else to it there.',
  'quotation-altered': 'Both texts quote it, but the words within the marks differ.',
  'quotation-became-paraphrase': 'What the first text quotes, the second retells without marks.',
  'paraphrase-became-quotation':
    'What the first text retells, the second puts into quotation marks.',
  'attribution-lost': 'The first text says whose word it is, the second does not.',
  'attribution-gained': 'The second text says whose word it is, the first does not.',
  'source-described-differently': 'The one who said it is described differently.',
  'verb-became-neutral': 'A verb of saying that judges became one that does not.',
  'verb-became-loaded': 'A neutral verb of saying became one that judges.',
  'hedge-lost': 'The first text is not certain, the second says nothing of it.',
  'hedge-gained': 'The second text is not certain, the first says nothing of it.',
  'hedge-became-certain': 'Hearsay in the first text is certain in the second.',
  'certain-became-hedge': 'What is certain in the first text is hearsay in the second.',
};

export const driftStrings = localised('drift', {
  rules,
  kinds: {
    number: 'Number',
    unit: 'Unit',
    date: 'Date or time',
    name: 'Name',
    negation: 'Negation',
    omission: 'Left out',
    addition: 'Added',
    wording: 'Wording',
    untranslated: 'Not translated',
    quotation: 'Quotation',
    attribution: 'Source',
    'reporting-verb': 'Verb of saying',
    hedge: 'Certainty',
  },
  layers: { content: 'Content', reporting: 'Reporting' },
  lines: {
    solid: 'solid line',
    double: 'double line',
    dotted: 'dotted line',
    wavy: 'wavy line',
    dashed: 'dashed line',
  },
  severities: { major: 'major', minor: 'minor' },
  outcomes: {
    matched: 'matched',
    merged: 'merged',
    split: 'split',
    moved: 'moved',
    omitted: 'left out',
    added: 'added',
  },
  mark: (kind: string, severity: string) => say('drift.mark', str`Issue: ${kind}, ${severity}`),
  shown: {
    label: 'Drift marks',
    heading: 'Drift',
    levels: { off: 'Off', major: 'Major', all: 'All' },
    kinds: 'Kinds',
    someKinds: (n: number, of: number) => say('drift.shown.someKinds', str`${n} of ${of} kinds`),
    allKinds: 'All kinds',
    found: (major: number, rest: number) =>
      say('drift.shown.found', str`${majorIssues(major)}, ${others(rest)}`),
    looking: 'Looking for what changed …',
    failed: 'What changed could not be looked for.',
    report: 'Drift report',
  },
  moved: {
    found: (number: number) =>
      say(
        'drift.moved.found',
        str`The text has changed since the link was made. The finding stands, in paragraph ${number}.`,
      ),
    same: (name: string, number: number) =>
      say(
        'drift.moved.same',
        str`It was found in ${name}, where the passage stands as it did, in paragraph ${number}:`,
      ),
    verbatim: (name: string, number: number) =>
      say(
        'drift.moved.verbatim',
        str`${name}: this text has changed since the link was made. The passage it was found in still stands there word for word, in paragraph ${number}:`,
      ),
    nearest: (name: string, number: number) =>
      say(
        'drift.moved.nearest',
        str`${name}: this text has changed since the link was made. Paragraph ${number} is nearest to the passage it was found in:`,
      ),
    gone: (name: string) =>
      say(
        'drift.moved.gone',
        str`${name}: this text has changed since the link was made, and nothing in it is like the passage it was found in:`,
      ),
    insteadHere: (n: number) =>
      counted(
        'drift.moved.insteadHere',
        n,
        str`${whole(n)} finding is there now:`,
        str`${whole(n)} findings are there now:`,
      ),
  },
  finding: {
    close: 'Close finding',
    previous: 'Previous finding',
    next: 'Next finding',
    position: (n: number, of: number) => say('drift.finding.position', str`Finding ${n} of ${of}`),
    total: (of: number) =>
      counted('drift.finding.total', of, str`${whole(of)} finding`, str`${whole(of)} findings`),
    missing: 'This finding is not there any more',
    missingHint:
      'The texts or the rules have changed since the address was made, or other texts are chosen.',
    place: (name: string, numbers: string) =>
      say('drift.finding.place', str`${name}, paragraph ${numbers}`),
    nothing: 'Nothing here corresponds',
    rule: 'Rule',
    confidence: 'Confidence',
    confidenceWhy: 'the share of such findings that were edits, in texts whose edits are known',
    issue: 'An issue to look at, not an error, until a person confirms it.',
    inCompare: 'Show beside the other texts',
    inReport: 'Show in the report',
    alsoHere: (n: number) =>
      counted(
        'drift.finding.alsoHere',
        n,
        str`${whole(n)} more finding at these words`,
        str`${whole(n)} more findings at these words`,
      ),
    last: 'That was the last finding.',
    first: 'That was the first finding.',
  },
  report: {
    summary: (major: number, rest: number, pairs: number) =>
      counted(
        'drift.report.summary',
        pairs,
        str`${majorIssues(major)} between texts that report the same event, and ${others(rest)}, in ${whole(pairs)} pair of texts.`,
        str`${majorIssues(major)} between texts that report the same event, and ${others(rest)}, in ${whole(pairs)} pairs of texts.`,
      ),
    caveat:
      'What differs between passages that report the same, found by plain rules. Lawful editing looks the same as an error: people decide.',
    loading: 'Looking for what changed between the texts …',
    errorTitle: 'What changed could not be looked for',
    emptyTitle: 'Choose at least two texts',
    empty:
      'The report tells what changed between texts that report the same. Tick two to five texts above.',
    original: 'Held against',
    eachOther: 'Each other',
    originalWhy:
      'The others are taken to be made from it: what only they deny, doubt or quote weighs less.',
    overview: 'Where',
    list: 'What',
    tools: 'Order of the report',
    group: 'Group by',
    groups: { pair: 'Pair of texts', kind: 'Kind', paragraph: 'Paragraph' },
    sort: 'Sort by',
    sorts: {
      weight: 'Severity',
      confidence: 'Confidence',
      kind: 'Kind',
      text: 'Place in the text',
    },
    pair: (source: string, target: string) => `${source} → ${target}`,
    paragraphs: (source: string, target: string) =>
      say('drift.report.paragraphs', str`Paragraph ${source} → ${target}`),
    outcomes: (counts: readonly string[]) =>
      say('drift.report.outcomes', str`Paragraphs: ${list(counts)}.`),
    none: 'Nothing to report of these kinds and severities.',
    hidden: (n: number) =>
      counted(
        'drift.report.hidden',
        n,
        str`${whole(n)} finding is not shown.`,
        str`${whole(n)} findings are not shown.`,
      ),
    showAll: 'Show all',
    unrelated: 'Few paragraphs in common, which may be chance.',
    footer: (model: string, hash: string) =>
      say(
        'drift.report.footer',
        str`Paragraphs aligned on this computer with the model ${model} (${hash}); what differs is found by rules, not by the model. The names of kinds follow MQM.`,
      ),
  },
  strip: {
    label: (source: string, target: string, content: number, reporting: number) =>
      say(
        'drift.strip.label',
        str`Where findings lie in ${source} (above) and ${target} (below): ${content} of content, ${reporting} of reporting. The table says the same.`,
      ),
    tick: (kind: string, severity: string, explanation: string) =>
      `${kind}, ${severity}: ${explanation}`,
    table: 'The same as a table',
    caption: (source: string, target: string) =>
      say('drift.strip.caption', str`Findings by paragraph: ${source} → ${target}`),
    paragraph: 'Paragraph',
    outcome: 'What became of it',
    legend: {
      content: 'content',
      reporting: 'reporting',
      matched: 'reported in both',
      alone: 'in one text only',
    },
  },
});
