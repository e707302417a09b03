/** The words of the search in all texts. */
import { str } from '@lit/localize';
import { texts } from './amounts.ts';
import { counted, localised, say, whole } from './wording.ts';

export const searchStrings = localised('search', {
  heading: 'Search',
  label: 'Look for words in all texts',
  placeholder: 'Search all texts',
  button: 'Search',
  pending: (query: string) => say('search.pending', str`Looking for “${query}” …`),
  found: (n: number, query: string) =>
    counted(
      'search.found',
      n,
      str`${texts(n)} with “${query}”.`,
      str`${texts(n)} with “${query}”.`,
    ),
  best: (n: number, query: string) =>
    say(
      'search.best',
      str`The ${whole(n)} texts that answer best to “${query}”; there may be more.`,
    ),
  more: 'Show more texts',
  most: 'So many are shown at most: add a word to narrow it down.',
  none: (query: string) => say('search.none', str`No text holds “${query}”.`),
  noneHint:
    'All words must stand in one text. Try fewer, or the beginning of a longer one; names are found in any spelling of the six languages.',
  asClaim: 'Look for what it means instead, in the claims of a collection',
  emptyTitle: 'Look for words in all texts',
  empty:
    'In your own and those that come with Ordlyd. The beginning of a word is enough, a name may be spelt as in any of the six languages, and quotation marks hold a phrase together.',
  errorTitle: 'The texts could not be searched',
  results: 'Texts found',
  paragraph: (number: number) => say('search.paragraph', str`Paragraph ${number}`),
  further: (n: number) =>
    counted(
      'search.further',
      n,
      str`and ${whole(n)} further paragraph`,
      str`and ${whole(n)} further paragraphs`,
    ),
  keys: 'Arrow keys go from result to result, Enter opens one beside the other texts.',
});
