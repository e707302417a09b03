import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../server/core/types.ts';
import { readJson, readJsonLines } from '../../../server/formats/read/json.ts';
import { FIELD_NAMES, FIELDS, fieldPlaces } from '../../../server/formats/read/record.ts';
import { readTable } from '../../../server/formats/read/table.ts';
import { BODY, latin1, utf8 } from './files.ts';

/** As RFC 4180 has it, every cell quoted. */
const csv = (rows: readonly (readonly string[])[], separator = ','): string =>
  rows
    .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator))
    .join('\r\n');

const textOf = ({ paragraphs }: Article) => paragraphs.map(({ text }) => text);
const lines = (text: string) =>
  text.split('\n').flatMap((line) => line.normalize('NFC').trim() || []);

const word = fc.stringMatching(/^[a-zæøåA-ZÆØÅ0-9,;"'\t.!?–%()]{1,10}$/u);
const sentence = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
const records = fc.array(
  fc.record({
    // Words drawn by lot are in no language.
    lang: fc.constant('nb'),
    title: sentence,
    outlet: sentence,
    published: fc.constantFrom('', '2023', '2023-09', '2023-09-14'),
    text: fc
      .array(sentence, { minLength: 1, maxLength: 4 })
      .map((each) => `${BODY[0]}\n${each.join('\n')}`),
  }),
  { minLength: 1, maxLength: 5 },
);
const flat = (text: string) => text.replace(/\s+/gu, ' ').trim();
const expected = (
  rows: readonly { title: string; outlet: string; published: string; text: string }[],
) =>
  rows.map(({ title, outlet, published, text }) => [
    flat(title) || null,
    flat(outlet) || null,
    published || null,
    lines(text),
  ]);
const got = (articles: readonly Article[]) =>
  articles.map((article) => [article.title, article.outlet, article.published, textOf(article)]);

describe('a table', () => {
  it.each([',', ';', '\t'])(
    'parted by %j gives back the records it was written from',
    (separator) => {
      fc.assert(
        fc.property(records, (rows) => {
          const cells = rows.map(({ lang, title, outlet, published, text }) => [
            lang,
            title,
            outlet,
            published,
            text,
          ]);
          const table = csv(
            [['Lang', 'Title', 'Outlet', 'Published', 'Text'], ...cells],
            separator,
          );
          const { articles, errors } = readTable(utf8(`\ufeff${table}`), 'a.csv');
          expect(errors).toEqual([]);
          expect(got(articles)).toEqual(expected(rows));
          expect(new Set(articles.map(({ id }) => id)).size).toBe(rows.length);
        }),
        { numRuns: 30 },
      );
    },
  );

  it('knows columns by their names in the languages of its texts', () => {
    for (const field of FIELDS) {
      for (const name of FIELD_NAMES[field]) {
        const spelled = ` ${name.charAt(0).toUpperCase()}${name.slice(1, 4)}_${name.slice(4).toUpperCase()}`;
        expect(fieldPlaces(['x', spelled])).toEqual({ [field]: 1 });
      }
    }
    const all = FIELDS.flatMap((field) => FIELD_NAMES[field]);
    expect(new Set(all).size).toBe(all.length);
  });

  it('reads what a Danish Excel writes: semicolons, Windows-1252, dates with full stops', () => {
    const table = `sep=;\r\nMedie;Dato;Overskrift;Manchet;Brødtekst\r\nHavneposten;5.9.2023;Brand i havnen;Røg over byen i går aftes.;"Havnen blev lukket, siger borgmesteren på mandag.\nIngen kom til skade ved branden i det store lager."\r\n`;
    const { articles, errors } = readTable(latin1(table), 'Havn 2023.csv');
    expect(errors).toEqual([]);
    expect(articles).toMatchObject([
      {
        id: 'havn-2023-1',
        lang: 'da',
        outlet: 'Havneposten',
        published: '2023-09-05',
        title: 'Brand i havnen',
      },
    ]);
    expect(textOf(articles[0]!)).toHaveLength(3);
  });

  it('tells of each bad row where it is, and reads the others', () => {
    const table = [
      'id,lang,published,url,text',
      `a,nb,2023-09-14,,${JSON.stringify(BODY[0])}`,
      'b,fi,,,Hei',
      'c,,14/9-23,,Hei',
      'd,,,ftp://x,Hei',
      'e,,,,',
      'f,nb',
      `a,nb,,,${JSON.stringify(BODY[1])}`,
      `Sak 7/b,nb,,,${JSON.stringify(BODY[2])}`,
    ].join('\n');
    const { articles, errors } = readTable(utf8(table), 'a.csv');
    expect(articles.map(({ id }) => id)).toEqual(['a', 'sak-7-b']);
    expect(errors.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^a\.csv, row 3 .*"fi" is no language/u),
      expect.stringMatching(/^a\.csv, row 4 .*"14\/9-23" is no date/u),
      expect.stringMatching(/^a\.csv, row 5 .*"ftp:\/\/x" is no web address/u),
      expect.stringMatching(/^a\.csv, row 6 .*no text/u),
      expect.stringMatching(/^a\.csv, row 7 .*2 cells under 5 columns/u),
      expect.stringMatching(/^a\.csv, row 8 .*id "a"/u),
    ]);
    for (const { hint } of errors) expect(hint).not.toBe('');
  });

  it('keeps the rows above a quotation mark that is never closed', () => {
    const { articles, errors } = readTable(
      utf8(`text\n${JSON.stringify(BODY[0])}\n"${BODY[1]}\n${BODY[2]}\n`),
      'a.csv',
    );
    expect(articles).toHaveLength(1);
    expect(errors).toMatchObject([
      { code: 'table', message: expect.stringContaining('after row 2') },
    ]);
  });

  it.each(['', 'a,b\n1,2\n', '\n\n', '"'])('refuses %j', (text) => {
    expect(() => readTable(utf8(text), 'a.csv')).toThrowError(
      expect.objectContaining({ code: 'table' }),
    );
  });
});

describe('JSON', () => {
  it('gives back the records it was written from, in each of its forms', () => {
    fc.assert(
      fc.property(records, (rows) => {
        const jsonl = rows.map((row) => `${JSON.stringify(row)}\r\n`).join('');
        for (const { articles, errors } of [
          readJsonLines(utf8(jsonl), 'a.jsonl'),
          readJson(utf8(JSON.stringify(rows)), 'a.json'),
          readJson(utf8(JSON.stringify({ articles: rows })), 'a.json'),
        ]) {
          expect(errors).toEqual([]);
          expect(got(articles)).toEqual(expected(rows));
        }
      }),
      { numRuns: 30 },
    );
  });

  it('gives back an article as the program writes it', () => {
    const { articles } = readJson(
      utf8(
        JSON.stringify({
          id: 'nb-1',
          lang: 'nb',
          outlet: 'Havneposten',
          author: ['Kari Nordmann', 'Ola Hansen'],
          text: [{ text: 'Dette er en overskrift.', kind: 'heading' }, ...BODY],
        }),
      ),
      'a.json',
    );
    expect(articles[0]).toMatchObject({
      author: 'Kari Nordmann, Ola Hansen',
      title: 'Dette er en overskrift.',
    });
    expect(readJson(utf8(JSON.stringify(articles)), 'b.json')).toEqual({ articles, errors: [] });
  });

  it('tells of each bad line where it is, and reads the others', () => {
    const good = JSON.stringify({ text: BODY[0] });
    const text = [
      good,
      '{"text": ',
      '[]',
      '{"title": "a"}',
      '{"text": 5}',
      '{"text": [{}]}',
      good,
    ].join('\n');
    const { articles, errors } = readJsonLines(utf8(text), 'a.jsonl');
    expect(articles.map(({ id }) => id)).toEqual(['a-1', 'a-6']);
    const places = errors.map(({ message }) => /line \d/u.exec(message)?.[0]).sort();
    expect(places).toEqual(['line 2', 'line 3', 'line 4', 'line 5', 'line 6']);
  });

  it.each([
    ['a.json', ''],
    ['a.json', '{"text": '],
    ['a.jsonl', ' \n'],
  ])('refuses %s with %j', (name, text) => {
    const read = name.endsWith('l') ? readJsonLines : readJson;
    expect(() => read(utf8(text), name)).toThrowError(
      expect.objectContaining({ name: 'InputError' }),
    );
  });
});
