import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stretchesOf, unitsOf } from '../../../server/core/align/units.ts';
import { LANGUAGES, type Lang, type Segment } from '../../../server/core/types.ts';

const segment = (text: string, lang: Lang = 'nb'): Segment => ({
  paragraph: 0,
  sentence: 0,
  text,
  lang,
});
const texts = (text: string, lang: Lang = 'nb') =>
  unitsOf([segment(text, lang)]).map((unit) => unit.text);

describe('unitsOf', () => {
  it('leaves a short sentence whole', () => {
    expect(texts('Han kom, så og vant.')).toEqual(['Han kom, så og vant.']);
  });

  it('adds clauses and neighbouring clauses to a long one', () => {
    expect(
      texts(
        'Statsråden reiste til havna, der brannen hadde herjet, og møtte mannskapene fra byen.',
      ),
    ).toEqual([
      'Statsråden reiste til havna, der brannen hadde herjet, og møtte mannskapene fra byen.',
      'Statsråden reiste til havna,',
      'der brannen hadde herjet,',
      'og møtte mannskapene fra byen.',
      'Statsråden reiste til havna, der brannen hadde herjet,',
      'der brannen hadde herjet, og møtte mannskapene fra byen.',
    ]);
  });

  it('knows which sentence each unit is of, the whole first', () => {
    const long = 'Fristen løp ut i går, men ingen hadde meldt seg til oppgaven.';
    const units = unitsOf([segment('Kort.'), segment(long)]);
    expect(units.map((unit) => unit.segment)).toEqual([0, 1, 1, 1]);
    expect(units[1].text).toBe(long);
  });

  it('spans hold what the unit says, and no unit comes twice', () => {
    const words = fc.array(
      fc.constantFrom('vann', 'og', 'Det', 'by,', '«her»', '–', 'hus;', 'Oslo.'),
      {
        maxLength: 30,
      },
    );
    fc.assert(
      fc.property(words, fc.constantFrom(...LANGUAGES), (list, lang) => {
        const text = list.join(' ');
        const units = unitsOf([segment(text, lang)]);
        for (const { span, text: part } of units)
          expect(text.slice(span.start, span.end)).toBe(part);
        expect(new Set(units.map((unit) => unit.text + unit.span.start)).size).toBe(units.length);
      }),
    );
  });
});

describe('stretchesOf', () => {
  const parts = (text: string, lang: Lang) =>
    stretchesOf(text, lang).map(({ start, end }) => text.slice(start, end));

  it.each<[Lang, string, string]>([
    ['nb', 'Brann i havna i natt', 'Det var full fyr da mannskapene kom fram.'],
    ['da', 'Ny bro over sundet åbner', 'Den har været ti år undervejs.'],
    ['sv', 'Skolan stänger efter larmet', 'De fick gå hem tidigt.'],
    ['de', 'Hafen nach Brand gesperrt', 'Die Feuerwehr war die ganze Nacht im Einsatz.'],
    ['en', 'School closes after alarm', 'The pupils were sent home early.'],
  ])('%s: a headline that ran into the text comes apart', (lang, headline, text) => {
    expect(parts(`${headline} ${text}`, lang)).toEqual([headline, text]);
  });

  it.each<[Lang, string]>([
    ['nb', 'Regjeringen i New York Times Square sa nei til planen'],
    ['de', 'Der neue Minister für Arbeit und Soziales besuchte Berlin'],
  ])('%s: names do not cut a sentence', (lang, text) => {
    expect(parts(text, lang)).toEqual([text]);
  });
});
