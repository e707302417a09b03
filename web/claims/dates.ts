/** Texts by date, for the timeline. */
import type { ArticleHead } from '../api.ts';

export interface DateColumn {
  /** ISO 8601, as precise as is known. */
  readonly published: string;
  /** Indices of the articles of this date. */
  readonly articles: readonly number[];
  /** Place between the first date, 0, and the last, 1. */
  readonly at: number;
}

/** Dated articles by date, earliest first; those without a date are in no column. */
export function dateColumns(articles: readonly ArticleHead[]): DateColumn[] {
  const dates = [...new Set(articles.flatMap(({ published }) => published ?? []))].sort();
  const times = dates.map((date) => new Date(date).getTime());
  const [first = 0] = times;
  const length = (times.at(-1) ?? 0) - first;
  return dates.map((published, i) => ({
    published,
    articles: articles.flatMap((article, a) => (article.published === published ? [a] : [])),
    at: length === 0 ? 0 : (times[i]! - first) / length,
  }));
}
