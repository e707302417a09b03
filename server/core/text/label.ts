/** What to call an article in a column head, a list or a file. */
import type { Article } from '../types.ts';

/** Day, month and year as far as known. Dates without time are read and written in UTC. */
function publishedLabel(published: string, locale: string, month: 'short' | 'long'): string {
  const known = published.split('-').length;
  return new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    ...(known > 1 && { month }),
    ...(known > 2 && { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(new Date(published));
}

/**
 * `Outlet, 14 Sept 2023`; without an outlet the language stands in for it, `Norwegian Bokmål,
 * September 2023`. An unknown date is left out.
 *
 * @param locale - BCP 47 tag of the reader's language
 */
export function articleLabel(
  article: Pick<Article, 'lang' | 'outlet' | 'published'>,
  locale: string,
): string {
  const { lang, outlet, published } = article;
  const name = outlet ?? new Intl.DisplayNames([locale], { type: 'language' }).of(lang) ?? lang;
  if (published === null) return name;
  return `${name}, ${publishedLabel(published, locale, outlet === null ? 'long' : 'short')}`;
}
