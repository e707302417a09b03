/** The words of the claims view. */
import { count, list } from './wording.ts';

export const claimsStrings = {
  heading: 'Claims',
  summary: (claims: number, texts: number, suggested: number) =>
    `${count(claims, 'claim', 'claims')} followed through ${count(texts, 'text', 'texts')}${
      suggested === 0 ? '' : `; ${count(suggested, 'more is', 'more are')} suggested by alignment`
    }.`,
  loading: 'Looking for every claim in every text …',
  errorTitle: 'The claims could not be looked for',
  views: { label: 'Views', compare: 'Compare', claims: 'Claims' },
  find: {
    heading: 'Find a claim',
    label: 'A sentence in any of the languages',
    example: 'Putin reist nach Nordkorea',
    button: 'Find',
    clear: 'Clear',
    pending: 'Looking …',
    found: (passages: number, texts: readonly string[]) =>
      passages === 0
        ? 'Not reported in any of these texts.'
        : `Reported in ${count(passages, 'passage', 'passages')}: ${list(texts)}.`,
    silent: (texts: readonly string[]) => `Not reported here: ${list(texts)}.`,
  },
  overview: {
    heading: 'Who reports what',
    label: (claims: number, texts: number) =>
      `Map of ${count(claims, 'claim', 'claims')} by ${count(texts, 'text', 'texts')}; the table below says the same.`,
    cell: (claim: string, text: string, words: string) => `${claim} – ${text}: ${words}`,
    legend: { direct: 'quoted', indirect: 'retold', own: 'own voice', none: 'not reported' },
  },
  timeline: {
    heading: 'When it was reported',
    label: 'Claims by date of the texts that report them; the table below says the same.',
    table: 'The same as a table',
    caption: 'Texts that report each claim, by date',
    undated: 'No date',
    of: (n: number, of: number) => `${n} of ${of}`,
    dot: (claim: string, date: string, n: number, of: number) =>
      `${claim} – ${date}: ${n} of ${count(of, 'text', 'texts')}`,
    none: '–',
  },
  ledger: {
    heading: 'Ledger',
    caption: 'Claims and the paragraphs of each text that report them',
    scroll: 'Ledger, scrolls sideways',
    claim: 'Claim',
    suggested: 'Suggested',
    open: (claim: string) => `Show the passages: ${claim}`,
    notReported: 'Not reported',
    paragraph: (number: number) => `Paragraph ${number}`,
    hedged: 'hedged',
    confirmed: 'confirmed by a reader',
    modes: { direct: 'Quoted', indirect: 'Retold', own: 'Own voice' },
    source: (source: string, medium: string | null) =>
      medium ? `${source}, in ${medium}` : source,
    compare: (number: number, name: string) =>
      `Paragraph ${number} of ${name} beside the other texts`,
    facts: { figures: 'Figures', dates: 'Dates', names: 'Names', hedges: 'Not certain' },
  },
  footer: (model: string, hash: string) =>
    `Found on this computer with the model ${model} (${hash}). A claim counts as reported where a careful reader would likely say so; quotations, sources and hedges are told from words and marks alone. Read the passages.`,
};
