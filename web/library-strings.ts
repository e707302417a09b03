/** The words of the library. */
import { str } from '@lit/localize';
import { texts } from './amounts.ts';
import { counted, list, localised, say, UI_LOCALE, whole } from './wording.ts';

const collectionCount = (n: number) =>
  counted('library.collections', n, str`${whole(n)} collection`, str`${whole(n)} collections`);

const percent = new Intl.NumberFormat(UI_LOCALE, { style: 'percent', maximumFractionDigits: 0 });

/** "3 minutes", "40 seconds". @param seconds - at least 0 */
function duration(seconds: number): string {
  const inMinutes = seconds >= 90;
  const unit = inMinutes ? 'minute' : 'second';
  const format = new Intl.NumberFormat(UI_LOCALE, { style: 'unit', unit, unitDisplay: 'long' });
  return format.format(Math.max(1, Math.ceil(inMinutes ? seconds / 60 : seconds)));
}

export const libraryStrings = localised('library', {
  heading: 'Library',
  summary: (n: number, collections: number) =>
    say('library.summary', str`${texts(n)} in ${collectionCount(collections)}.`),
  stay: 'Texts you add stay on this computer.',
  readOnly: 'Nothing can be added or changed now:',
  list: 'Collections',
  yours: 'yours',
  shipped: 'comes with Ordlyd',
  shippedWhy: 'This collection comes with Ordlyd; it can be read and compared, not changed.',
  texts,
  languages: list,
  create: {
    label: 'New collection',
    example: 'Name of the event',
    button: 'Make',
  },
  start: {
    heading: 'Add texts of your own',
    why: 'Ordlyd shows how several outlets tell one event. Try it on the texts that come with it, then on yours:',
    stepName: 'Name a collection after the event: all texts in it report the same.',
    stepFiles:
      'Drop the articles on it, as files or whole folders: web pages, Word, PDF, Markdown, plain text, or tables with one article a row.',
    stepFacts: 'Look over what was read: the language is recognised, the outlet and date you know.',
    stepCompare: 'Choose two to five and compare.',
  },
  rename: 'Rename',
  renameLabel: 'Name of the collection',
  remove: 'Remove',
  removeCollection: {
    heading: (title: string) => say('library.removeCollection.heading', str`Remove “${title}”?`),
    text: (n: number) =>
      say(
        'library.removeCollection.text',
        str`${texts(n)} in it will be gone from this computer; your own files stay where they are. What you decided about them stays in the log.`,
      ),
    button: 'Remove collection',
  },
  removeArticle: {
    heading: (name: string) => say('library.removeArticle.heading', str`Remove “${name}”?`),
    text: 'It will be gone from this collection; your own file stays where it is. What you decided about it stays in the log.',
    button: 'Remove text',
    label: (name: string) => say('library.removeArticle.label', str`Remove ${name}`),
  },
  keep: 'Keep',
  save: 'Save',
  cancel: 'Cancel',
  add: {
    drop: 'Drop files or folders here',
    choose: 'Choose files',
    paste: 'Paste text',
    formats:
      'HTML, Word, PDF, Markdown, plain text, CSV, TSV, JSON and JSON Lines; alignments as TMX, XCES or JSON-LD',
    pasteLabel: 'Text to add',
    pasteHint:
      'The article as it was published. A headline, outlet and date can be filled in afterwards.',
    button: 'Add text',
  },
  progress: {
    sending: (files: number) =>
      counted(
        'library.progress.sending',
        files,
        str`Sending ${whole(files)} file …`,
        str`Sending ${whole(files)} files …`,
      ),
    reading: (file: string) => say('library.progress.reading', str`Reading ${file}`),
    started: 'Reading files …',
    stopping: 'Stopping …',
    left: (seconds: number) => say('library.progress.left', str`about ${duration(seconds)} left`),
    share: (share: number) => percent.format(share),
    cancel: 'Cancel',
    cancelled: 'Cancelled. Nothing was added.',
    failed: 'Nothing was added.',
    dismiss: 'Dismiss',
    label: 'Progress of adding files',
  },
  report: {
    added: (n: number) =>
      n === 0
        ? say('library.report.noneAdded', 'No text was added.')
        : counted(
            'library.report.added',
            n,
            str`${whole(n)} text added.`,
            str`${whole(n)} texts added.`,
          ),
    look: 'Look over outlet, date and language below.',
    duplicate: (file: string, of: string) =>
      say('library.report.duplicate', str`${file}: left out, “${of}” is the same to the letter.`),
    decided: (file: string, pairs: number) =>
      counted(
        'library.report.decided',
        pairs,
        str`${file}: ${whole(pairs)} pair of paragraphs decided.`,
        str`${file}: ${whole(pairs)} pairs of paragraphs decided.`,
      ),
    near: (article: string, of: string, similarity: number) =>
      say(
        'library.report.near',
        str`“${article}” says nearly the same as “${of}” (${percent.format(similarity)} alike). Both are kept.`,
      ),
    errors: (n: number) =>
      counted(
        'library.report.errors',
        n,
        str`${whole(n)} could not be read:`,
        str`${whole(n)} could not be read:`,
      ),
    more: (n: number) => say('library.report.more', str`… and ${whole(n)} more.`),
  },
  events: {
    heading: 'Texts on the same event',
    label: 'Progress of looking for the same event',
    ask: (n: number) =>
      say('library.events.ask', str`Look through all ${whole(n)} texts for the same event`),
    looking: (n: number) =>
      say('library.events.looking', str`Looking through all ${whole(n)} texts of the library …`),
    none: 'No text of this collection seems to report the same event as another text of the library.',
    found: (n: number) =>
      counted(
        'library.events.found',
        n,
        str`${whole(n)} group of texts seems to report the same event, as far as their sentences show.`,
        str`${whole(n)} groups of texts seem to report the same event, as far as their sentences show.`,
      ),
    scores: {
      veryLikely: 'Very likely the same event',
      likely: 'Likely the same event',
      possible: 'Possibly the same event',
      unlikely: 'Hardly the same event',
    },
    elsewhere: (collection: string) => say('library.events.elsewhere', str`in “${collection}”`),
    evidence: 'The two sentences that say so most',
    compare: 'Compare these',
    compareFirst: (n: number) =>
      say('library.events.compareFirst', str`Compare the first ${whole(n)}`),
    gather: (n: number) =>
      say('library.events.gather', str`Make a collection of these ${whole(n)}`),
    gatherTitle: 'Make a collection of these texts?',
    gatherText: (n: number) =>
      say(
        'library.events.gatherText',
        str`${texts(n)} of yours move into a new collection, named after the first; you can rename it. What you decided about them goes with them.`,
      ),
  },
  articles: {
    choose: (name: string) => say('library.articles.choose', str`Choose ${name} for comparison`),
    compare: 'Compare',
    compareChosen: (n: number) =>
      say('library.articles.compareChosen', str`Compare ${whole(n)} chosen`),
    chooseHint: (least: number, most: number) =>
      say('library.articles.chooseHint', str`Tick ${least} to ${most} texts to compare them.`),
    edit: 'Edit',
    editLabel: (name: string) =>
      say('library.articles.editLabel', str`Edit what is known of ${name}`),
    more: (n: number) => say('library.articles.more', str`Show ${whole(n)} more`),
    noOutlet: 'Outlet not known',
    noDate: 'no date',
    removed: (name: string) => say('library.articles.removed', str`${name}: removed.`),
  },
  facts: {
    title: 'Headline',
    outlet: 'Outlet',
    author: 'Author',
    published: 'Date',
    publishedHint: '2023, 2023-09 or 2023-09-14',
    lang: 'Language',
    url: 'Web address',
    form: (name: string) => say('library.facts.form', str`What is known of ${name}`),
  },
});
