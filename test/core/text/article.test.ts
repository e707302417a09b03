import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ArticleParts, buildArticle, segmentsOf } from '../../../server/core/text/article.ts';
import { SNIPPETS } from './cases/languages.ts';

const NOTHING: Omit<ArticleParts, 'paragraphs'> = {
  id: 'a',
  lang: null,
  outlet: null,
  title: null,
  published: null,
  url: null,
};

describe('buildArticle', () => {
  it('keeps paragraphs as they are but for outer white space and composition', () => {
    const paragraphs = [
      '  Regjeringen  vil bruke\tmer penger. ',
      '',
      'På A\u030as vil de det ikke.',
    ];
    const article = buildArticle({ ...NOTHING, lang: 'nb', paragraphs });
    expect(article.paragraphs.map(({ text }) => text)).toEqual([
      'Regjeringen  vil bruke\tmer penger.',
      'På Ås vil de det ikke.',
    ]);
  });

  it('detects the language where it is not given', () => {
    expect(buildArticle({ ...NOTHING, paragraphs: SNIPPETS.sv }).lang).toBe('sv');
  });

  it('takes the language given, even against the look of the text', () => {
    const article = buildArticle({ ...NOTHING, lang: 'de', paragraphs: SNIPPETS.sv });
    expect(article.lang).toBe('de');
    expect(article.paragraphs.some(({ kind }) => kind === 'foreign-quotation')).toBe(false);
  });

  it('takes the headline above the text for the title, and only that', () => {
    const [first, second] = [SNIPPETS.nb[0]!, SNIPPETS.nb[1]!];
    const headline = 'Regjeringen åpner lommeboka';
    const withHeadline = buildArticle({
      ...NOTHING,
      paragraphs: ['Politikk', headline, first, second],
    });
    expect(withHeadline.title).toBe(headline);
    const without = buildArticle({ ...NOTHING, paragraphs: [first, headline, second] });
    expect(without.title).toBeNull();
    const given = buildArticle({
      ...NOTHING,
      title: second,
      paragraphs: [headline, second, first],
    });
    expect(given.title).toBe(second);
    expect(given.paragraphs.map(({ kind }) => kind)).toEqual(['heading', 'heading', 'text']);
  });

  it('finds headings by the marks of the source, counting empty paragraphs', () => {
    const [a, b] = [SNIPPETS.nb[0]!, SNIPPETS.nb[1]!];
    const article = buildArticle({
      ...NOTHING,
      paragraphs: [a, '', b],
      kinds: [null, null, 'heading'],
    });
    expect(article.paragraphs.map(({ kind }) => kind)).toEqual(['text', 'heading']);
  });

  it.each([
    ['empty-text', []],
    ['empty-text', ['', ' \n ']],
    ['language-unknown', ['Президент заявил вчера вечером, что переговоры завершены.']],
    ['language-unknown', ['2024']],
  ])('refuses with %s: %j', (code, paragraphs) => {
    expect(() => buildArticle({ ...NOTHING, paragraphs })).toThrowError(
      expect.objectContaining({ name: 'InputError', code, hint: expect.stringMatching(/\S/u) }),
    );
  });
});

describe('segmentsOf', () => {
  it('gives the sentences of article text alone, in order, each with its place', () => {
    const article = buildArticle({
      ...NOTHING,
      lang: 'nb',
      paragraphs: [
        'Verden',
        'Stor avtale',
        'Han kom. Hun gikk.',
        'Foto: NTB',
        'Det er alt, sa han.',
      ],
    });
    expect(segmentsOf(article)).toEqual([
      { paragraph: 2, sentence: 0, text: 'Han kom.', lang: 'nb' },
      { paragraph: 2, sentence: 1, text: 'Hun gikk.', lang: 'nb' },
      { paragraph: 4, sentence: 0, text: 'Det er alt, sa han.', lang: 'nb' },
    ]);
  });

  it('leaves out nothing but white space of any paragraph of text', () => {
    const said = [...SNIPPETS.da, 'Nej.', '– Ja?', 'Det koster 5 mio. kr. Det er dyrt.'];
    const text = fc.array(fc.constantFrom(...said), { minLength: 1 });
    fc.assert(
      fc.property(text, (paragraphs) => {
        const article = buildArticle({ ...NOTHING, lang: 'da', paragraphs });
        article.paragraphs.forEach(({ kind, text }, i) => {
          const segments = segmentsOf(article).filter((segment) => segment.paragraph === i);
          const joined = segments.map((segment) => segment.text).join('');
          expect(joined.replace(/\s/gu, '')).toBe(kind === 'text' ? text.replace(/\s/gu, '') : '');
        });
      }),
    );
  });
});
