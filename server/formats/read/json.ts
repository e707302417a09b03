/** JSON of one article or a list of them, and JSON Lines: one article a line. */
import { InputError } from '../../core/errors.ts';
import type { Article } from '../../core/types.ts';
import { decodeText } from './decode.ts';
import type { Reading } from './index.ts';
import { FIELD_NAMES, fieldPlaces, recordArticle } from './record.ts';

const HINT = `An article is an object such as {"lang": "da", "title": "…", "text": "…"}.`;

interface Entry {
  readonly place: string;
  readonly value: unknown;
}

/**
 * `[{…}, {…}]`, `{"articles": [{…}]}` or one object.
 * @throws InputError `not-text`, `encoding`, `json`
 */
export function readJson(bytes: Uint8Array, fileName: string): Reading {
  const value = parseJson(decodeText(bytes, fileName), fileName);
  const list = Array.isArray(value) ? value : (value as { articles?: unknown } | null)?.articles;
  if (!Array.isArray(list)) return articlesOf([{ place: fileName, value }], fileName);
  return articlesOf(
    list.map((value: unknown, i) => ({ place: `${fileName}, article ${i + 1}`, value })),
    fileName,
  );
}

/** @throws InputError `not-text`, `encoding`, `empty-text` */
export function readJsonLines(bytes: Uint8Array, fileName: string): Reading {
  const entries: Entry[] = [];
  const errors: InputError[] = [];
  for (const [i, line] of decodeText(bytes, fileName).split('\n').entries()) {
    if (line.trim() === '') continue;
    const place = `${fileName}, line ${i + 1}`;
    try {
      entries.push({ place, value: parseJson(line, place) });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      errors.push(error);
    }
  }
  if (entries.length === 0 && errors.length === 0) {
    throw new InputError('empty-text', `${fileName} holds no text.`, HINT);
  }
  const { articles, errors: wrong } = articlesOf(entries, fileName);
  return { articles, errors: [...errors, ...wrong] };
}

function parseJson(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const problem = (cause as Error).message.split('\n', 1)[0]!.slice(0, 160);
    throw new InputError('json', `${place} is not JSON: ${problem}.`, HINT, { cause });
  }
}

function articlesOf(entries: readonly Entry[], fileName: string): Reading {
  const articles: Article[] = [];
  const errors: InputError[] = [];
  const file = { fileName, ids: new Set<string>() };
  for (const [i, { place, value }] of entries.entries()) {
    try {
      articles.push(recordArticle(fieldsOf(value, place), place, i + 1, file));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      errors.push(error);
    }
  }
  return { articles, errors };
}

function fieldsOf(value: unknown, place: string): Record<string, unknown> {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  const heads = isObject ? Object.keys(value) : [];
  const places = fieldPlaces(heads);
  if (!isObject || places.text === undefined) {
    const problem = isObject
      ? `has no text of an article (${FIELD_NAMES.text.slice(0, 5).join(', ')} …)`
      : 'is no object';
    throw new InputError('json', `${place} ${problem}.`, HINT);
  }
  const values = value as Record<string, unknown>;
  return Object.fromEntries(Object.entries(places).map(([field, i]) => [field, values[heads[i]!]]));
}
