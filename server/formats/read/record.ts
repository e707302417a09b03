/** One article as a row of a table or an object of JSON: which field is which, and what it may hold. */
import { InputError } from '../../core/errors.ts';
import { type Article, PARAGRAPH_KINDS, type ParagraphKind } from '../../core/types.ts';
import { ARTICLE_ID, articleIdOf } from './article-id.ts';
import { articleOf, type Block } from './block.ts';
import { isoDate } from './dates.ts';
import { languageOf } from './language-tag.ts';
import { plainParagraphs } from './text.ts';

export const FIELDS = [
  'id',
  'lang',
  'outlet',
  'author',
  'title',
  'published',
  'url',
  'lead',
  'text',
] as const;
export type Field = (typeof FIELDS)[number];

const names = (list: string) => list.split(' ');

/** What columns and keys are called; compared without case, white space and strokes. The first found counts. */
export const FIELD_NAMES: Readonly<Record<Field, readonly string[]>> = {
  id: names('id articleid artikkelid artikelid'),
  lang: names('lang language språk språkkode sprog sprache'),
  outlet: names(
    'outlet source newspaper medium media publisher publication avis mediehus kilde kilda avisnavn medie tidning källa ' +
      'zeitung quelle',
  ),
  author: names(
    'author authors byline journalist forfatter forfattar författare skribent autor autorin verfasser',
  ),
  title: names('title headline tittel overskrift titel rubrik rubrikk überschrift schlagzeile'),
  published: names(
    'published date publishedat publicationdate datepublished pubdate dato publisert publiseringsdato udgivet ' +
      'publiceret publicerad datum publiceringsdatum veröffentlicht erschienen',
  ),
  url: names('url link address webaddress lenke lenkje länk adresse webadresse'),
  lead: names('lead standfirst ingress underrubrik manchet vorspann teaser'),
  text: names(
    'text body content fulltext articlebody paragraphs tekst brødtekst brødtext brödtext innhold indhold innehåll inhalt artikeltext volltext',
  ),
};

function plainName(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_-]/gu, '');
}

/** Where each field stands among column heads or keys; other names are left out. */
export function fieldPlaces(heads: readonly string[]): Partial<Record<Field, number>> {
  const plain = heads.map(plainName);
  const places: Partial<Record<Field, number>> = {};
  for (const field of FIELDS) {
    const place = FIELD_NAMES[field].map((name) => plain.indexOf(name)).find((i) => i >= 0);
    if (place !== undefined) places[field] = place;
  }
  return places;
}

export type ArticleRecord = Partial<Readonly<Record<Field, unknown>>>;

/** Articles of one file, with what makes their ids differ. */
export interface RecordFile {
  readonly fileName: string;
  readonly ids: Set<string>;
}

/**
 * @param place - for the messages, `archive.csv, line 7`
 * @param number - of the record in its file, counted from 1; part of the id if the record has none
 * @throws InputError `record`, `empty-text`, `language-unknown`
 */
export function recordArticle(
  record: ArticleRecord,
  place: string,
  number: number,
  file: RecordFile,
): Article {
  const fail = (problem: string, hint: string) =>
    new InputError('record', `${place}: ${problem}`, hint);
  const line = (field: Exclude<Field, 'text' | 'lead'>): string | null => {
    const value = record[field];
    if (value === null || value === undefined) return null;
    const list = field === 'author' && Array.isArray(value) ? value : [value];
    if (list.some((each) => typeof each !== 'string' && typeof each !== 'number')) {
      throw fail(`"${field}" is not one value.`, 'Give it as text, or leave it out.');
    }
    return list.join(', ').replace(/\s+/gu, ' ').trim() || null;
  };
  const langTag = line('lang');
  const lang = langTag === null ? null : languageOf(langTag);
  if (lang === undefined) {
    throw fail(
      `"${langTag}" is no language that is read here.`,
      'Use nb, nn, da, sv, de or en, or leave it out to have it detected.',
    );
  }
  const date = line('published');
  const published = date === null ? null : isoDate(date);
  if (date !== null && published === null) {
    throw fail(`"${date}" is no date.`, 'Write 2023, 2023-09, 2023-09-14 or 14.09.2023.');
  }
  const url = line('url');
  if (url !== null && !(/^https?:\/\//iu.test(url) && URL.canParse(url))) {
    throw fail(`"${url}" is no web address.`, 'Write it in full, with https://.');
  }
  const article = articleOf(
    {
      id: ownId(line('id'), number, file, fail),
      source: place,
      lang,
      outlet: line('outlet'),
      author: line('author'),
      title: line('title'),
      published,
      url,
    },
    [...blocksOf(record.lead, fail), ...blocksOf(record.text, fail)],
  );
  file.ids.add(article.id);
  return article;
}

type Fail = (problem: string, hint: string) => InputError;

/** Ids of other programs are made fit for addresses; two that become alike are told apart by the place. */
function ownId(
  given: string | null,
  number: number,
  { fileName, ids }: RecordFile,
  fail: Fail,
): string {
  const base = articleIdOf(fileName);
  if (given === null)
    return ids.has(`${base}-${number}`) ? freeId(`${base}-${number}`, ids) : `${base}-${number}`;
  // A stop would be taken for the beginning of an extension.
  const id = ARTICLE_ID.test(given) ? given : articleIdOf(`${given.replace(/[./\\]/gu, '-')}.`);
  if (!ids.has(id)) return id;
  throw fail(
    `the id "${given}" is that of an article further up.`,
    'Give each article an id of its own.',
  );
}

function freeId(base: string, ids: ReadonlySet<string>): string {
  let n = 2;
  while (ids.has(`${base}-${n}`)) n++;
  return `${base}-${n}`;
}

const isKind = (kind: unknown): kind is ParagraphKind =>
  PARAGRAPH_KINDS.some((known) => known === kind);

/** Text with a paragraph a line, or a list of paragraphs: text, or `{text, kind}` as Ordlyd writes it. */
function blocksOf(value: unknown, fail: Fail): Block[] {
  if (value === null || value === undefined) return [];
  if (typeof value === 'string')
    return plainParagraphs(value.replace(/\r\n?/gu, '\n')).map((text) => ({ text, kind: null }));
  if (Array.isArray(value)) {
    return value.map((each: unknown) => {
      if (typeof each === 'string') return { text: each, kind: null };
      const { text, kind } = (each ?? {}) as { text?: unknown; kind?: unknown };
      if (typeof text === 'string') return { text, kind: isKind(kind) ? kind : null };
      throw fail(
        'a paragraph is neither text nor {"text", "kind"}.',
        'Give paragraphs as a list of texts.',
      );
    });
  }
  throw fail('"text" is not text.', 'Give the article as one text, or as a list of paragraphs.');
}
