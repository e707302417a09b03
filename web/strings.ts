/** Every word the page itself says. Texts, titles and server errors come from elsewhere. */
import { str } from '@lit/localize';
import { paragraphs, texts } from './amounts.ts';
import { claimsStrings } from './claims-strings.ts';
import { driftStrings } from './drift-strings.ts';
import { explanationStrings } from './explanation-strings.ts';
import { libraryStrings } from './library-strings.ts';
import { methodStrings } from './method-strings.ts';
import { reviewStrings } from './review-strings.ts';
import { searchStrings } from './search-strings.ts';
import { troubleStrings } from './trouble-strings.ts';
import { counted, list, localised, say, whole } from './wording.ts';

export { UI_LOCALE } from './wording.ts';

const own = localised('', {
  page: {
    name: 'Ordlyd',
    tagline: 'One event, as each outlet tells it',
    skip: 'Skip to the texts',
    main: 'Comparison',
    tools: 'Page settings',
    documentTitle: (collection: string) => `${collection} – Ordlyd`,
    footer: (model: string, hash: string) =>
      say(
        'page.footer',
        str`Aligned on this computer with the model ${model} (${hash}). No text leaves it.`,
      ),
    collection: 'Collection',
    language: 'Language of the page',
  },
  theme: {
    toDark: 'Dark',
    toLight: 'Light',
    label: (name: string) => say('theme.label', str`${name} appearance`),
  },
  selection: { find: 'Find this in all texts' },
  picker: {
    heading: 'Texts',
    chosen: (n: number, of: number) => say('picker.chosen', str`${n} of ${of} chosen`),
    legend: (least: number, most: number) =>
      say('picker.legend', str`Choose ${least} to ${most} texts to compare`),
    full: (most: number) =>
      say(
        'picker.full',
        str`${most} texts are side by side, the most that stay readable. Take one out to add another.`,
      ),
    untitled: 'Headline not known',
  },
  summary: {
    texts: (n: number, languages: number) =>
      counted(
        'summary.texts',
        languages,
        str`${texts(n)} in ${whole(languages)} language`,
        str`${texts(n)} in ${whole(languages)} languages`,
      ),
    shared: (n: number) =>
      n === 0
        ? say('summary.noneShared', 'No passage was found in more than one of them.')
        : counted(
            'summary.shared',
            n,
            str`${whole(n)} passage is told in more than one of them;`,
            str`${whole(n)} passages are told in more than one of them;`,
          ),
    alone: (n: number) =>
      counted(
        'summary.alone',
        n,
        str`${whole(n)} paragraph stands in one text only.`,
        str`${whole(n)} paragraphs stand in one text only.`,
      ),
  },
  toolbar: {
    label: 'Reading tools',
    previous: 'Previous shared passage',
    next: 'Next shared passage',
    previousShort: 'Previous',
    nextShort: 'Next',
    position: (n: number, of: number) => say('toolbar.position', str`Shared passage ${n} of ${of}`),
    total: (of: number) =>
      counted(
        'toolbar.total',
        of,
        str`${whole(of)} shared passage`,
        str`${whole(of)} shared passages`,
      ),
    rows: 'Show',
    rowsShown: { folded: 'Folded', all: 'Everything', shared: 'Shared only' },
    mode: 'Reading',
    modes: { rows: 'Rows', free: 'Free scrolling', linear: 'Linear' },
    modeWhy: {
      rows: 'The same passage stands at one height in all texts',
      free: 'Every text scrolls by itself; ribbons lead to the same passage',
      linear:
        'Passage by passage, each text under its name; reads well aloud and in narrow windows',
    },
    together: 'Scroll together',
    togetherWhy: 'Bring the counterparts of a picked passage level, and scroll on together',
    rowsWhy: {
      folded: 'Long stretches that stand in one text only are folded',
      all: 'Every paragraph of every text',
      shared: 'Only passages told in more than one text',
    },
    shortcuts: 'Keyboard shortcuts',
  },
  head: {
    leads: 'leads',
    moveLeft: (name: string) => say('head.moveLeft', str`Move ${name} left`),
    moveRight: (name: string) => say('head.moveRight', str`Move ${name} right`),
    profile: (of: number, shared: number, alone: number, aside: number) =>
      say(
        'head.profile',
        str`Outline of ${paragraphs(of)}: ${shared} shared, ${alone} only here, ${aside} not article text`,
      ),
    tick: { shared: 'shared', alone: 'only here', aside: 'not article text' },
    goTo: (profile: string) =>
      say('head.goTo', str`${profile}. Arrow keys choose a paragraph, Enter goes there.`),
    tickTitle: (number: number, standing: string) =>
      say('head.tickTitle', str`Paragraph ${number}: ${standing}`),
    source: 'Original',
  },
  rows: {
    shared: (number: number, of: number, inTexts: number) =>
      say('rows.shared', str`Shared passage ${number} of ${of}, in ${texts(inTexts)}`),
    apart: 'Paragraphs in one text only',
    onlyHere: 'Only here',
    folded: paragraphs,
    more: (n: number) =>
      counted('rows.more', n, str`${whole(n)} more paragraph`, str`${whole(n)} more paragraphs`),
    toldElsewhere: (n: number) =>
      say('rows.toldElsewhere', str`, ${whole(n)} of them told elsewhere too`),
    notHere: 'Not in this text',
    sameAs: (words: string, percent: string, name: string) =>
      say('rows.sameAs', str`${words} as ${name} (${percent})`),
    ribbon: (left: string, right: string, words: string, percent: string) =>
      say('rows.ribbon', str`${left} – ${right}: ${words} (${percent})`),
    notIn: (names: readonly string[]) => say('rows.notIn', str`Not in ${list(names)}`),
    paragraph: 'Paragraph',
    ofParagraphs: (of: number) => say('rows.ofParagraphs', str`of ${of}`),
    alsoIn: (n: number) =>
      counted('rows.alsoIn', n, str`in ${whole(n)} other text`, str`in ${whole(n)} other texts`),
    evidence: 'show evidence',
    kind: {
      heading: 'Heading',
      label: 'Section label',
      teaser: 'Teaser',
      caption: 'Caption',
      'foreign-quotation': 'Quotation in another language',
    },
    legend: {
      shared: 'told in other texts too',
      alone: 'only here',
      aside: 'not article text',
    },
  },
  permalink: {
    verbatim: (number: number) =>
      say(
        'permalink.verbatim',
        str`This text has changed since the link was made. The passage still stands in it word for word, as paragraph ${number}.`,
      ),
    nearest: (number: number) =>
      say(
        'permalink.nearest',
        str`This text has changed since the link was made. Paragraph ${number} is nearest to what the link quotes:`,
      ),
    gone: 'This text has changed since the link was made, and nothing in it is like what the link quotes:',
    model: (hash: string) =>
      say(
        'permalink.model',
        str`The link was made with another model (${hash}); which passages are linked, and how surely, may differ.`,
      ),
    goTo: (number: number) => say('permalink.goTo', str`Go to paragraph ${number}`),
  },
  evidence: {
    heading: (number: number, name: string) =>
      say('evidence.heading', str`Evidence for paragraph ${number}, ${name}`),
    close: 'Close evidence',
    counterpart: (number: number, name: string) =>
      say('evidence.counterpart', str`${name}, paragraph ${number}`),
    goTo: 'Go to it',
    carriedBy: 'These two sentences carry the match',
    further: (n: number) =>
      counted(
        'evidence.further',
        n,
        str`${whole(n)} further sentence pair`,
        str`${whole(n)} further sentence pairs`,
      ),
    cosine: 'Closeness (cosine)',
    cosineWhy: 'how near the meanings of the two sentences lie; 1 is the same, 0 unrelated',
    margin: 'Stands out (margin)',
    methodHeading: 'How this was found',
    method: (model: string, hash: string) =>
      say(
        'evidence.method',
        str`The local model ${model} (${hash}) turns every sentence into a vector. Two sentences match when their vectors lie nearer to each other than to their other neighbours in both texts; the confidence was fitted on texts whose matching paragraphs were known. It says that two passages report the same content, not that they agree on it: numbers, negations and attributions can still differ. Read both.`,
      ),
  },
  scores: {
    veryLikely: 'Very likely the same content',
    likely: 'Likely the same content',
    possible: 'Possibly the same content',
    unlikely: 'Unlikely, but the best match there is',
    decided: 'The same content',
    byPerson: 'decided by a person',
    machine: (percent: string) => say('scores.machine', str`Ordlyd: ${percent}`),
    marginClear: 'clearly nearer to each other than to their other neighbours',
    marginSlight: 'a little nearer to each other than to their other neighbours',
    marginNone: 'no nearer to each other than to their other neighbours',
  },
  announce: {
    lit: (number: number, of: number, name: string, counterparts: readonly string[]) =>
      counted(
        'announce.lit',
        counterparts.length,
        str`Paragraph ${number} of ${of}, ${name}. ${whole(counterparts.length)} counterpart: ${counterparts.join('; ')}.`,
        str`Paragraph ${number} of ${of}, ${name}. ${whole(counterparts.length)} counterparts: ${counterparts.join('; ')}.`,
      ),
    counterpart: (name: string, number: number, words: string, percent: string) =>
      say(
        'announce.counterpart',
        str`${name}, paragraph ${number}, ${words.toLowerCase()}, ${percent}`,
      ),
    lastRow: 'That was the last shared passage.',
    firstRow: 'That was the first shared passage.',
  },
  shortcuts: {
    heading: 'Keyboard shortcuts',
    keys: 'Key',
    action: 'What it does',
    or: 'or',
    nextRow: 'Next shared passage',
    previousRow: 'Previous shared passage',
    columns: 'The same passage in the text to the left or right',
    pin: 'Open the evidence for the paragraph in focus',
    whyNot: 'Ask why the paragraph in focus or under the pointer is not linked to the evidence’s',
    unpin: 'Drop the question or close the evidence, and go back to the paragraph',
    sharedOnly: 'Show shared passages only, or everything',
    accept: 'Review: accept the pair and go on to the next',
    reject: 'Review: reject the pair and go on to the next',
    note: 'Review: write a note on the pair',
    undo: 'Take the last decision back',
    redo: 'Bring back what was taken back',
    search: 'Look for words in all texts',
    help: 'This list',
    change: 'Change',
    changeOf: (does: string) => say('shortcuts.changeOf', str`Change the key: ${does}`),
    press: 'Press the new key; Esc keeps the old one',
    changed: (key: string, does: string) => say('shortcuts.changed', str`${key}: ${does}`),
    taken: (key: string, does: string) =>
      say('shortcuts.taken', str`${key} does something already: ${does}`),
    unfit: 'Choose a character or a function key, without Ctrl, Alt or Meta.',
    reset: 'All keys as at first',
    letters: 'Use single-letter shortcuts',
    lettersWhy: 'Switch off if you steer by speech; F7 and the arrow keys keep working.',
    close: 'Close',
  },
  tour: {
    heading: 'New here?',
    position: (step: number, of: number) => say('tour.position', str`${step} of ${of}`),
    texts:
      'Each column is a text. What stands at one height reports the same, whatever the language; “Only here” marks what one text alone tells.',
    evidence:
      'Point at a paragraph and its counterparts light up. Click it, or press Enter, to see which sentences carry the link and how sure it is.',
    views:
      'Drift shows what changed between the texts, Claims who says what. Under Review you accept or reject what Ordlyd found.',
    library:
      'Bring your own articles in under Library. Method says how all this comes about and where it goes wrong; the key ? lists the others.',
    next: 'Next',
    skip: 'Skip',
    end: 'Start reading',
    again: 'Show the short tour again',
  },
  states: {
    loading: 'Reading and aligning the texts …',
    loadingCollections: 'Looking for texts …',
    emptyTitle: 'Choose at least two texts',
    empty:
      'Ordlyd sets the same passage from several texts side by side. Tick two to five texts above; the first one leads the order of the rows.',
    noCollections: 'There are no texts yet',
    noCollectionsHint: 'Make a collection in the library and drop your articles on it.',
    errorTitle: 'The texts could not be compared',
    retry: 'Try again',
    unreachable: 'Ordlyd did not answer.',
    unreachableHint: 'Check that it is still running in the terminal, then try again.',
    unreadable: 'Ordlyd answered with something this page cannot read.',
    unreadableHint: 'Page and server may be of different versions; reload the page.',
  },
});

export const strings = {
  ...own,
  explanation: explanationStrings,
  claims: claimsStrings,
  drift: driftStrings,
  library: libraryStrings,
  review: reviewStrings,
  search: searchStrings,
  method: methodStrings,
  trouble: troubleStrings,
};
