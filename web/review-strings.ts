/** The words of reviewing. */
import { str } from '@lit/localize';
import { texts } from './amounts.ts';
import { counted, localised, say, UI_LOCALE, whole } from './wording.ts';

const percent = new Intl.NumberFormat(UI_LOCALE, { style: 'percent', maximumFractionDigits: 0 });
const decimal = new Intl.NumberFormat(UI_LOCALE, { maximumFractionDigits: 2 });
const when = new Intl.DateTimeFormat(UI_LOCALE, { dateStyle: 'medium', timeStyle: 'short' });

export const reviewStrings = localised('review', {
  loading: 'Looking for what is doubtful …',
  errorTitle: 'The pairs could not be fetched',
  summary: (decided: number, of: number, n: number) =>
    say(
      'review.summary',
      str`${whole(decided)} of ${whole(of)} pairs of paragraphs in ${texts(n)} decided. The most doubtful come first.`,
    ),
  nothing: 'Nothing to decide: no two paragraphs of these texts are alike.',
  done: 'Everything that was proposed is decided.',
  name: 'Your name on decisions',
  undo: 'Undo',
  redo: 'Redo',
  undone: 'The last decision is taken back.',
  redone: 'The decision is back.',
  nothingToUndo: 'There is nothing to take back.',
  nothingToRedo: 'There is nothing to bring back.',
  card: {
    heading: (number: number, of: number) =>
      say('review.card.heading', str`Pair ${number} of ${of}`),
    question: 'Do these two paragraphs report the same?',
    linked: (confidence: string) =>
      say('review.card.linked', str`Ordlyd links them, with a confidence of ${confidence}.`),
    apart: (confidence: string) =>
      say('review.card.apart', str`Ordlyd does not link them; it gives ${confidence}.`),
    drawn: 'Ordlyd saw nothing here; a person decided.',
    accept: 'Accept',
    reject: 'Reject',
    takeBack: 'Decide later',
    previous: 'Previous',
    next: 'Next',
    inTexts: 'See it in the texts',
    note: 'Note',
    noteLabel: 'Note on this pair',
    noteSave: 'Save note',
    other: 'Another paragraph fits',
    otherLabel: (name: string) => say('review.card.otherLabel', str`Paragraph of ${name}`),
    instead: 'Instead of this one',
    also: 'As well as this one',
    only: 'This one and no other',
    otherWhy:
      '“Instead” moves the link, “as well” joins both paragraphs in one row, “no other” takes this paragraph’s other links in that text away.',
    choose: 'Choose a paragraph …',
    grip: (name: string) =>
      say(
        'review.card.grip',
        str`Drag to the paragraph of ${name} that fits, or press to choose it`,
      ),
    letGo: 'Let go on the paragraph that fits; Esc leaves all as it was.',
    linkedNow: 'paired now',
  },
  verdicts: { accepted: 'Accepted', rejected: 'Rejected', open: 'Open' },
  by: (verdict: string, name: string, at: string) =>
    say('review.by', str`${verdict} by ${name}, ${when.format(new Date(at))}`),
  announce: (verdict: string, number: number, of: number) =>
    say('review.announce', str`${verdict}. Now pair ${whole(number)} of ${whole(of)}.`),
  queue: {
    heading: 'All pairs',
    caption: 'Pairs of paragraphs, the most doubtful first',
    pair: 'Paragraphs',
    confidence: 'Confidence',
    decision: 'Decision',
    open: (pair: string) => say('review.queue.open', str`Open ${pair}`),
    noted: 'with a note',
    more: (n: number) => say('review.queue.more', str`Show ${whole(n)} more`),
  },
  scores: {
    heading: 'Ordlyd against your decisions',
    none: 'Decide some pairs, and this says how often Ordlyd agrees.',
    precision: 'Precision',
    precisionWhy: (right: number, shown: number) =>
      say(
        'review.scores.precisionWhy',
        str`you accepted ${whole(right)} of the ${whole(shown)} links it shows`,
      ),
    recall: 'Recall',
    recallWhy: (right: number, accepted: number) =>
      say(
        'review.scores.recallWhy',
        str`it shows ${whole(right)} of the ${whole(accepted)} links you accepted`,
      ),
    share: (share: number) => percent.format(share),
    threshold: (threshold: number) =>
      say(
        'review.scores.threshold',
        str`Links are shown from a confidence of ${decimal.format(threshold)}.`,
      ),
    suggestion: (threshold: number, precision: number, recall: number) =>
      say(
        'review.scores.suggestion',
        str`By your decisions ${decimal.format(threshold)} would do better: precision ${percent.format(precision)}, recall ${percent.format(recall)}.`,
      ),
    noSuggestion: (least: number) =>
      counted(
        'review.scores.noSuggestion',
        least,
        str`A better threshold is suggested once ${whole(least)} pair of either verdict is decided and another one does better.`,
        str`A better threshold is suggested once ${whole(least)} pairs of either verdict are decided and another one does better.`,
      ),
    caveat:
      'Of decided pairs alone. Doubtful pairs come first, so these figures are lower than those of all links.',
  },
});
