/**
 * The page's state as its address, and back: what is in the URL survives reload, back and forward,
 * and can be sent to a colleague. Pure; reading and writing the address bar is the page's job.
 */

/** One paragraph, named so that it stays right when columns change places. */
export interface ParagraphRef {
  /** Article id. */
  readonly article: string;
  /** Index into the article's paragraphs, 0-based; the address counts from 1, as the page does. */
  readonly paragraph: number;
}

export interface PageState {
  /** Collection id; `null` = the first one. */
  readonly collection: string | null;
  /** Article ids in column order; `null` = the collection's first texts; `[]` = none chosen. */
  readonly articles: readonly string[] | null;
  /** The paragraph whose evidence is open. */
  readonly pinned: ParagraphRef | null;
  readonly rows: RowsShown;
}

/** Everything with long stretches of one text folded; everything unfolded; shared rows alone. */
export const ROWS_SHOWN = ['folded', 'all', 'shared'] as const;
export type RowsShown = (typeof ROWS_SHOWN)[number];

/** As many columns as stay readable side by side; the server compares no more. */
export const MOST_ARTICLES = 5;
export const FEWEST_ARTICLES = 2;

export const INITIAL_STATE: PageState = {
  collection: null,
  articles: null,
  pinned: null,
  rows: 'folded',
};

const ID = /^[a-z0-9-]+$/;
const PARAGRAPH = /^([a-z0-9-]+):([1-9]\d{0,5})$/;

/** Reads `?collection=…&articles=a,b&paragraph=a:5&rows=shared`. What makes no sense is left out. */
export function parseState(search: string): PageState {
  const query = new URLSearchParams(search);
  const collection = query.get('collection');
  return {
    collection: collection !== null && ID.test(collection) ? collection : null,
    articles: parseArticles(query.get('articles')),
    pinned: parseParagraph(query.get('paragraph')),
    rows: ROWS_SHOWN.find((rows) => rows === query.get('rows')) ?? INITIAL_STATE.rows,
  };
}

/**
 * The query part of the address, `''` for the initial state. For every state that `parseState`
 * can return, `parseState(formatState(state))` equals `state`.
 */
export function formatState(state: PageState): string {
  const parts: string[] = [];
  if (state.collection !== null) parts.push(`collection=${state.collection}`);
  if (state.articles !== null) parts.push(`articles=${state.articles.join(',')}`);
  if (state.pinned !== null) {
    parts.push(`paragraph=${state.pinned.article}:${state.pinned.paragraph + 1}`);
  }
  if (state.rows !== INITIAL_STATE.rows) parts.push(`rows=${state.rows}`);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

export function sameParagraph(a: ParagraphRef | null, b: ParagraphRef | null): boolean {
  return a?.article === b?.article && a?.paragraph === b?.paragraph;
}

function parseArticles(value: string | null): readonly string[] | null {
  if (value === null) return null;
  const ids = value.split(',').filter((id) => ID.test(id));
  return [...new Set(ids)].slice(0, MOST_ARTICLES);
}

function parseParagraph(value: string | null): ParagraphRef | null {
  const match = PARAGRAPH.exec(value ?? '');
  return match === null ? null : { article: match[1]!, paragraph: Number(match[2]) - 1 };
}
