/** The YAML block at the head of a Markdown article: what is known about it. */
import { isMap, isScalar, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import { InputError } from '../../core/errors.ts';
import type { ArticleParts } from '../../core/text/article.ts';
import { LANGUAGES, type Lang } from '../../core/types.ts';
import { ARTICLE_ID } from './article-id.ts';
import { isoDate } from './dates.ts';

/** `id` is `null` where the front matter has none; the rest as in an article. */
export type FrontMatter = Omit<ArticleParts, 'id' | 'source' | 'paragraphs' | 'kinds'> & {
  readonly id: string | null;
};

const NOTHING_KNOWN: FrontMatter = {
  id: null,
  lang: null,
  outlet: null,
  author: null,
  title: null,
  published: null,
  url: null,
};

/** One field with its line in the file, for the messages. */
interface Field {
  readonly value: string;
  readonly fail: (problem: string, hint: string) => InputError;
}

/**
 * Splits a Markdown text into front matter and body. Fields other than the seven are allowed and left out.
 *
 * @param fileName - for the messages
 * @throws InputError `front-matter`, with the line
 */
export function splitFrontMatter(
  text: string,
  fileName: string,
): { readonly known: FrontMatter; readonly body: string } {
  const opening = /^---[^\S\n]*\n/u.exec(text);
  if (!opening) return { known: NOTHING_KNOWN, body: text };
  const rest = text.slice(opening[0].length);
  const closing = /^(?:---|\.\.\.)[^\S\n]*$/mu.exec(rest);
  if (!closing) {
    throw new InputError(
      'front-matter',
      `${fileName}, line 1: the front matter is opened by "---" but never closed.`,
      'Put a line of "---" after its last field.',
    );
  }
  const yaml = rest.slice(0, closing.index);
  return {
    known: readFields(yaml, fileName),
    body: rest.slice(closing.index + closing[0].length),
  };
}

function readFields(yaml: string, fileName: string): FrontMatter {
  const lines = new LineCounter();
  // Every scalar stays the text it is: 2023-09 is no number, `no` is no boolean.
  const document = parseDocument(yaml, { schema: 'failsafe', lineCounter: lines });
  // The block starts on the file's second line.
  const at = (offset: number) => `${fileName}, line ${lines.linePos(offset).line + 1}`;
  const error = document.errors[0];
  if (error) {
    const problem = error.message.split(/ at line |\n/u, 1)[0];
    throw new InputError(
      'front-matter',
      `${at(error.pos[0])}: the front matter is not YAML: ${problem}.`,
      'Write one "field: value" a line; put quotes around a value that holds ": " or " #".',
    );
  }
  if (document.contents === null) return NOTHING_KNOWN;
  if (!isMap(document.contents)) {
    throw new InputError(
      'front-matter',
      `${at(0)}: the front matter holds no fields.`,
      'Write one "field: value" a line, or leave the block out.',
    );
  }
  const map = document.contents;
  const field = (name: string) => readField(map, name, at);
  return {
    id: checkId(field('id')),
    lang: checkLang(field('lang')),
    outlet: field('outlet')?.value ?? null,
    author: field('author')?.value ?? null,
    title: field('title')?.value ?? null,
    published: checkDate(field('published')),
    url: checkUrl(field('url')),
  };
}

/** `null` where the field is missing, empty, `null` or `~`. */
function readField(map: YAMLMap, name: string, at: (offset: number) => string): Field | null {
  const pair = map.items.find(({ key }) => isScalar(key) && key.value === name);
  if (!pair) return null;
  const offset = isScalar(pair.key) ? (pair.key.range?.[0] ?? 0) : 0;
  const fail = (problem: string, hint: string) =>
    new InputError('front-matter', `${at(offset)}: ${problem}`, hint);
  if (pair.value === null) return null;
  if (!isScalar(pair.value)) {
    throw fail(`"${name}" is not one value.`, `Write "${name}: value" on one line.`);
  }
  const value = String(pair.value.value ?? '')
    .replace(/\s+/gu, ' ')
    .trim();
  const plain = pair.value.type === 'PLAIN';
  return value === '' || (plain && /^(?:null|~)$/iu.test(value)) ? null : { value, fail };
}

function checkId(field: Field | null): string | null {
  if (field === null || ARTICLE_ID.test(field.value)) return field?.value ?? null;
  throw field.fail(
    `"${field.value}" is no id.`,
    'Use lower-case letters a-z, digits and single hyphens, such as da-2023-09.',
  );
}

function checkLang(field: Field | null): Lang | null {
  if (field === null) return null;
  const lang = LANGUAGES.find((known) => known === field.value.toLowerCase());
  if (lang !== undefined) return lang;
  const hint = /^no(?:r|-no)?$/iu.test(field.value)
    ? 'Norwegian is nb (Bokmål) or nn (Nynorsk).'
    : `Use one of ${LANGUAGES.join(', ')}, or leave it out to have it detected.`;
  throw field.fail(`"${field.value}" is no language that is read here.`, hint);
}

function checkDate(field: Field | null): string | null {
  if (field === null || isPublished(field.value)) return field?.value ?? null;
  throw field.fail(`"${field.value}" is no date.`, DATE_HINT);
}

function checkUrl(field: Field | null): string | null {
  if (field === null || isWebAddress(field.value)) return field?.value ?? null;
  throw field.fail(`"${field.value}" is no web address.`, URL_HINT);
}

export const DATE_HINT = 'Write the year, the month or the day: 2023, 2023-09 or 2023-09-14.';
export const URL_HINT = 'Write it in full, with https://.';

/** Whether it is a date as `Article.published` has it, and in the calendar. */
export function isPublished(text: string): boolean {
  return /^\d{4}(?:-\d{2}){0,2}$/u.test(text) && isoDate(text) !== null;
}

export function isWebAddress(text: string): boolean {
  return /^https?:\/\//iu.test(text) && URL.canParse(text);
}
