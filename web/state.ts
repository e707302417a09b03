/**
 * The page's state as its address, and back: what is in the URL survives reload, back and forward,
 * and can be sent to a colleague. Pure; reading and writing the address bar is the page's job.
 */

import { FIRST_ORDER, GROUPINGS, type ReportOrder, SORTINGS } from './drift/report.ts';
import { type DriftShown, formatShown, parseShown } from './drift/shown.ts';
import type { Anchor } from './reading/anchor.ts';

/** One paragraph, named so that it stays right when columns change places. */
export interface ParagraphRef {
  /** Article id. */
  readonly article: string;
  /** Index into the article's paragraphs, 0-based; the address counts from 1, as the page does. */
  readonly paragraph: number;
}

/** Those the page leads to by name. */
export const NAMED_VIEWS = ['compare', 'drift', 'claims', 'review', 'library', 'method'] as const;
/** The search is led to by its field. */
export const VIEWS = [...NAMED_VIEWS, 'search'] as const;
export type View = (typeof VIEWS)[number];

export interface PageState {
  readonly view: View;
  /** Collection id; `null` = the first one. */
  readonly collection: string | null;
  /** Article ids in column order; `null` = the collection's first texts; `[]` = none chosen. */
  readonly articles: readonly string[] | null;
  /** The paragraph whose evidence is open. */
  readonly pinned: ParagraphRef | null;
  /** The words by which that, or the finding’s place, is found again when its text has changed; `null` = by its number alone. */
  readonly anchor: Anchor | null;
  /** The paragraph of which the reader asks why it is not linked to the pinned one; needs one. */
  readonly asked: ParagraphRef | null;
  readonly rows: RowsShown;
  /** How the texts stand beside each other; `null` = as the reader last chose. */
  readonly mode: ReadingMode | null;
  /** The claim whose passages are open, by its id. */
  readonly claim: string | null;
  /** What is looked for in the claims view. */
  readonly find: string | null;
  /** The words that are looked for in all texts. */
  readonly query: string | null;
  /** Which findings are shown; `null` = as the reader last chose. */
  readonly drift: DriftShown | null;
  /** The article the others are held against; `null` = each against each. */
  readonly original: string | null;
  /** The finding that is open, by its id. */
  readonly finding: string | null;
  /** The paragraph it stands in; needs one, and nothing pinned. */
  readonly place: ParagraphRef | null;
  /** Of the drift report. */
  readonly order: ReportOrder;
}

/** Everything with long stretches of one text folded; everything unfolded; shared rows alone. */
export const ROWS_SHOWN = ['folded', 'all', 'shared'] as const;
export type RowsShown = (typeof ROWS_SHOWN)[number];

/** Locked in rows; every column by itself, with ribbons between them; one after the other. */
export const READING_MODES = ['rows', 'free', 'linear'] as const;
export type ReadingMode = (typeof READING_MODES)[number];

/** As many columns as stay readable side by side; the server compares no more. */
export const MOST_ARTICLES = 5;
export const FEWEST_ARTICLES = 2;

export const INITIAL_STATE: PageState = {
  view: 'compare',
  collection: null,
  articles: null,
  pinned: null,
  anchor: null,
  asked: null,
  rows: 'folded',
  mode: null,
  claim: null,
  find: null,
  query: null,
  drift: null,
  original: null,
  finding: null,
  place: null,
  order: FIRST_ORDER,
};

/** Longer ones belong on the command line: an address must stay one. */
export const LONGEST_FIND = 500;
/** Of a quotation and its contexts in the address, in characters; the page makes shorter ones. */
export const LONGEST_QUOTE = 200;

const ID = /^[a-z0-9-]+$/;
const HASH = /^[0-9a-f]{16}$/;
const FINDING = /^[0-9a-f]{12}$/;
const PARAGRAPH = /^([a-z0-9-]+):([1-9]\d{0,5})$/;

/**
 * Reads `?collection=…&articles=a,b&paragraph=a:5&asked=b:7&rows=shared&mode=free&drift=all,number`, with
 * `paragraph` its `quote`, what stands `before` and `after` it and the hashes of `text` and `model`,
 * `?view=drift&original=a&group=kind&sort=text&finding=…&at=a:5` with the same of
 * that paragraph, `?view=claims&claim=…&find=…`,
 * `?view=search&q=…` or `?view=library&collection=…`. What makes no sense is left out.
 */
export function parseState(search: string): PageState {
  const query = new URLSearchParams(search);
  const collection = query.get('collection');
  const claim = query.get('claim');
  const original = query.get('original');
  const finding = query.get('finding');
  const pinned = parseParagraph(query.get('paragraph'));
  const isFinding = finding !== null && FINDING.test(finding);
  const place = isFinding && pinned === null ? parseParagraph(query.get('at')) : null;
  return {
    view: VIEWS.find((view) => view === query.get('view')) ?? INITIAL_STATE.view,
    collection: collection !== null && ID.test(collection) ? collection : null,
    articles: parseArticles(query.get('articles')),
    pinned,
    anchor: pinned === null && place === null ? null : parseAnchor(query),
    asked: pinned === null ? null : parseParagraph(query.get('asked')),
    rows: ROWS_SHOWN.find((rows) => rows === query.get('rows')) ?? INITIAL_STATE.rows,
    mode: READING_MODES.find((mode) => mode === query.get('mode')) ?? INITIAL_STATE.mode,
    claim: claim !== null && ID.test(claim) ? claim : null,
    find: parseFind(query.get('find')),
    query: parseFind(query.get('q')),
    drift: parseShown(query.get('drift')),
    original: original !== null && ID.test(original) ? original : null,
    finding: isFinding ? finding : null,
    place,
    order: {
      group: GROUPINGS.find((group) => group === query.get('group')) ?? FIRST_ORDER.group,
      sort: SORTINGS.find((sort) => sort === query.get('sort')) ?? FIRST_ORDER.sort,
    },
  };
}

/**
 * The query part of the address, `''` for the initial state. For every state that `parseState`
 * can return, `parseState(formatState(state))` equals `state`.
 */
export function formatState(state: PageState): string {
  const parts: string[] = [];
  if (state.view !== INITIAL_STATE.view) parts.push(`view=${state.view}`);
  if (state.collection !== null) parts.push(`collection=${state.collection}`);
  if (state.articles !== null) parts.push(`articles=${state.articles.join(',')}`);
  if (state.pinned !== null) parts.push(`paragraph=${formatParagraph(state.pinned)}`);
  if (state.asked !== null) parts.push(`asked=${formatParagraph(state.asked)}`);
  if (state.rows !== INITIAL_STATE.rows) parts.push(`rows=${state.rows}`);
  if (state.mode !== null) parts.push(`mode=${state.mode}`);
  if (state.claim !== null) parts.push(`claim=${state.claim}`);
  if (state.find !== null) parts.push(`find=${encodeURIComponent(state.find)}`);
  if (state.query !== null) parts.push(`q=${encodeURIComponent(state.query)}`);
  if (state.drift !== null) parts.push(`drift=${formatShown(state.drift)}`);
  if (state.original !== null) parts.push(`original=${state.original}`);
  if (state.order.group !== FIRST_ORDER.group) parts.push(`group=${state.order.group}`);
  if (state.order.sort !== FIRST_ORDER.sort) parts.push(`sort=${state.order.sort}`);
  if (state.finding !== null) parts.push(`finding=${state.finding}`);
  if (state.place !== null) parts.push(`at=${formatParagraph(state.place)}`);
  if (state.anchor !== null) parts.push(formatAnchor(state.anchor));
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

function parseArticles(value: string | null): readonly string[] | null {
  if (value === null) return null;
  const ids = value.split(',').filter((id) => ID.test(id));
  return [...new Set(ids)].slice(0, MOST_ARTICLES);
}

function parseFind(value: string | null): string | null {
  return cut(value, LONGEST_FIND) || null;
}

/** Cut between characters, never within one: half a surrogate pair fits no address. */
function cut(value: string | null, longest: number): string {
  return [...(value ?? '').trim()].slice(0, longest).join('').trim();
}

function formatParagraph({ article, paragraph }: ParagraphRef): string {
  return `${article}:${paragraph + 1}`;
}

function formatAnchor({ exact, prefix, suffix, text, model }: Anchor): string {
  const words = Object.entries({ quote: exact, before: prefix, after: suffix })
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return [...words, `text=${text}`, `model=${model}`].join('&');
}

function parseAnchor(query: URLSearchParams): Anchor | null {
  const read = (name: string) => cut(query.get(name), LONGEST_QUOTE);
  const [exact, text, model] = [read('quote'), query.get('text'), query.get('model')];
  if (exact === '' || !HASH.test(text ?? '') || !HASH.test(model ?? '')) return null;
  return { exact, prefix: read('before'), suffix: read('after'), text: text!, model: model! };
}

function parseParagraph(value: string | null): ParagraphRef | null {
  const match = PARAGRAPH.exec(value ?? '');
  return match === null ? null : { article: match[1]!, paragraph: Number(match[2]) - 1 };
}
