/** How a text is called on the page. Nothing is guessed: an unknown outlet is named by language and date. */
import type { Lang } from '../../server/core/types.ts';
import { UI_LOCALE } from '../strings.ts';

/** What the collections list and the comparison both know of a text. */
export interface ArticleFacts {
  readonly id: string;
  readonly lang: Lang;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly title: string | null;
  /** ISO 8601, as precise as is known. */
  readonly published: string | null;
}

/** In the order of the page: those of the outlets, then English. */
export const LANGUAGES: readonly Lang[] = ['nb', 'nn', 'da', 'sv', 'de', 'en'];

const languageNames = new Intl.DisplayNames([UI_LOCALE], { type: 'language' });

/** With a capital, since it stands for the outlet's name where that is not known. */
export function languageName(lang: Lang): string {
  const name = languageNames.of(lang) ?? lang;
  return name.charAt(0).toLocaleUpperCase(UI_LOCALE) + name.slice(1);
}

/** `2023` -> "2023", `2023-09` -> "September 2023", `2023-09-14` -> "14 September 2023". */
export function dateName(published: string): string {
  const precision = published.split('-').length;
  return new Intl.DateTimeFormat(UI_LOCALE, {
    year: 'numeric',
    month: precision > 1 ? 'long' : undefined,
    day: precision > 2 ? 'numeric' : undefined,
    timeZone: 'UTC',
  }).format(new Date(published));
}

/** Headline, or else what it is called for short. */
export function headlineName(article: Pick<ArticleFacts, 'title' | 'outlet' | 'lang'>): string {
  return article.title ?? shortName(article);
}

/** Outlet, or the language where the outlet is unknown. */
export function shortName(article: Pick<ArticleFacts, 'outlet' | 'lang'>): string {
  return article.outlet ?? languageName(article.lang);
}

/** "Berlingske · September 2023" or "Danish · September 2023". */
export function fullName(article: ArticleFacts): string {
  const when = article.published === null ? [] : [dateName(article.published)];
  return [shortName(article), ...when].join(' · ');
}
