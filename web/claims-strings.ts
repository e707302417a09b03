/** The words of the claims view. */
import { str } from '@lit/localize';
import { texts } from './amounts.ts';
import { counted, list, localised, say, whole } from './wording.ts';

const claimCount = (n: number) =>
  counted('claims.count', n, str`${whole(n)} claim`, str`${whole(n)} claims`);

export const claimsStrings = localised('claims', {
  summary: (claims: number, inTexts: number, suggested: number) => {
    if (suggested === 0) {
      return say('claims.summary', str`${claimCount(claims)} followed through ${texts(inTexts)}.`);
    }
    return counted(
      'claims.summarySuggested',
      suggested,
      str`${claimCount(claims)} followed through ${texts(inTexts)}; ${whole(suggested)} more is suggested by alignment.`,
      str`${claimCount(claims)} followed through ${texts(inTexts)}; ${whole(suggested)} more are suggested by alignment.`,
    );
  },
  loading: 'Looking for every claim in every text …',
  errorTitle: 'The claims could not be looked for',
  views: {
    label: 'Views',
    compare: 'Compare',
    drift: 'Drift',
    claims: 'Claims',
    review: 'Review',
    library: 'Library',
    method: 'Method',
  },
  find: {
    heading: 'Find a claim',
    label: 'A sentence in any of the languages',
    example: 'Putin reist nach Nordkorea',
    button: 'Find',
    clear: 'Clear',
    follow: 'Follow this claim',
    pending: 'Looking …',
    found: (passages: number, names: readonly string[]) =>
      passages === 0
        ? say('claims.find.notFound', 'Not reported in any of these texts.')
        : counted(
            'claims.find.found',
            passages,
            str`Reported in ${whole(passages)} passage: ${list(names)}.`,
            str`Reported in ${whole(passages)} passages: ${list(names)}.`,
          ),
    silent: (names: readonly string[]) =>
      say('claims.find.silent', str`Not reported here: ${list(names)}.`),
  },
  keeping: {
    keep: 'Keep this claim',
    drop: 'Drop it',
    reword: 'Word it anew',
    nameLabel: 'Name',
    save: 'Save',
    cancel: 'Cancel',
    incomplete: 'A claim needs a name and its words in one language at least.',
    confirm: 'Does report it',
    confirmed: 'Confirmed',
    reject: 'Does not report it',
    kept: (name: string) => say('claims.keeping.kept', str`Saved: ${name}.`),
    dropped: 'Dropped.',
    undo: 'Undo',
    undone: 'Taken back.',
  },
  overview: {
    heading: 'Who reports what',
    label: (claims: number, inTexts: number) =>
      say(
        'claims.overview.label',
        str`Map of ${claimCount(claims)} by ${texts(inTexts)}; the table below says the same.`,
      ),
    cell: (claim: string, text: string, words: string) => `${claim} – ${text}: ${words}`,
    legend: { direct: 'quoted', indirect: 'retold', own: 'own voice', none: 'not reported' },
  },
  timeline: {
    heading: 'When it was reported',
    label: 'Claims by date of the texts that report them; the table below says the same.',
    table: 'The same as a table',
    caption: 'Texts that report each claim, by date',
    of: (n: number, of: number) => say('claims.timeline.of', str`${n} of ${of}`),
    dot: (claim: string, date: string, n: number, of: number) =>
      say('claims.timeline.dot', str`${claim} – ${date}: ${n} of ${texts(of)}`),
    none: '–',
  },
  ledger: {
    heading: 'Ledger',
    caption: 'Claims and the paragraphs of each text that report them',
    scroll: 'Ledger, scrolls sideways',
    claim: 'Claim',
    suggested: 'Suggested',
    notReported: 'Not reported',
    paragraph: (number: number) => say('claims.ledger.paragraph', str`Paragraph ${number}`),
    hedged: 'hedged',
    confirmed: 'confirmed by a reader',
    modes: { direct: 'Quoted', indirect: 'Retold', own: 'Own voice' },
    source: (source: string, medium: string | null) =>
      medium ? say('claims.ledger.source', str`${source}, in ${medium}`) : source,
    compare: (number: number, name: string) =>
      say('claims.ledger.compare', str`Paragraph ${number} of ${name} beside the other texts`),
    facts: { figures: 'Figures', dates: 'Dates', names: 'Names', hedges: 'Not certain' },
  },
  footer: (model: string, hash: string) =>
    say(
      'claims.footer',
      str`Found on this computer with the model ${model} (${hash}). A claim counts as reported where a careful reader would likely say so; quotations, sources and hedges are told from words and marks alone. Read the passages.`,
    ),
});
