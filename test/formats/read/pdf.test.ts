import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../server/core/types.ts';
import { readPdf } from '../../../server/formats/read/pdf.ts';
import { joinLines } from '../../../server/formats/read/pdf-hyphens.ts';
import { BODY, pdf, setParagraphs } from './files.ts';

const texts = ({ paragraphs }: Article, kind: string) =>
  paragraphs.filter((each) => each.kind === kind).map(({ text }) => text);

/** With places where a word may be cut, written as they are set. */
const MARKED = BODY.map((text) =>
  text
    .replaceAll('Brannvesenet', 'Brann|vesenet')
    .replaceAll('etterforskning', 'etter|forskning')
    .replaceAll('ordfører', 'ord|fører'),
);
const LONG = [...MARKED, ...MARKED.map((text) => text.replaceAll('brenne', 'ryke'))];
const MORE = LONG.map((text) =>
  text.replaceAll('jobb', 'arbeid').replaceAll(' byen', ' hele byen'),
);
const READ = LONG.map((text) => text.replaceAll('|', ''));

describe('a PDF', () => {
  it('gives paragraphs whole, cut words too, headings by the size of their type', async () => {
    const bytes = await pdf((font) => [
      [
        { text: 'Brann i havnen', x: 60, y: 760, size: 24 },
        ...setParagraphs(LONG, font, 11, [{ x: 60, y: 720, width: 260 }], 60),
      ],
    ]);
    const article = await readPdf(bytes, 'Brann.pdf');
    expect(article).toMatchObject({ id: 'brann', lang: 'nb', title: 'Brann i havnen' });
    expect(texts(article, 'heading')).toEqual(['Brann i havnen']);
    expect(texts(article, 'text')).toEqual(READ);
  });

  it('reads columns one after the other, below a headline across them', async () => {
    const columns = [60, 225, 390].map((x) => ({ x, y: 700, width: 145 }));
    const bytes = await pdf((font) => [
      [
        { text: 'Brann i havnen stengte hele sentrum mandag', x: 60, y: 750, size: 24 },
        ...setParagraphs(LONG, font, 10, columns, 520),
      ],
    ]);
    expect(texts(await readPdf(bytes, 'a.pdf'), 'text')).toEqual(READ);
  });

  it('joins what a page break cuts, and drops what stands on every page', async () => {
    const bytes = await pdf((font) => {
      const lines = setParagraphs(
        [...LONG, ...MORE],
        font,
        12,
        [
          { x: 60, y: 760, width: 400 },
          { x: 60, y: 760, width: 400 },
          { x: 60, y: 760, width: 400 },
        ],
        600,
      );
      const starts = lines.flatMap(({ y }, i) => (i === 0 || y > lines[i - 1]!.y ? [i] : []));
      expect(starts.length).toBeGreaterThan(1);
      return starts.map((start, p) => [
        { text: `Havneposten 14. september 2023`, x: 60, y: 810, size: 9 },
        ...lines.slice(start, starts[p + 1]),
        { text: `Side ${p + 1} av ${starts.length}`, x: 280, y: 30, size: 9 },
      ]);
    });
    const article = await readPdf(bytes, 'a.pdf');
    expect(texts(article, 'text')).toEqual([
      ...READ,
      ...MORE.map((text) => text.replaceAll('|', '')),
    ]);
    expect(article.paragraphs).toHaveLength(2 * READ.length);
  });
});

describe('lines of a paragraph', () => {
  it.each([
    [['Brann-', 'vesenet kom'], 'Brannvesenet kom'],
    [['Brann\u00ad', 'vesenet kom'], 'Brannvesenet kom'],
    [['i Nord-', 'og Sør-Korea'], 'i Nord- og Sør-Korea'],
    [['i Nord-', 'Korea'], 'i Nord-Korea'],
    [['EU-', 'kommissionen'], 'EU-kommissionen'],
    [['sesongen 2023-', '24'], 'sesongen 2023-24'],
    [['han sa –', 'og gikk'], 'han sa – og gikk'],
    [['en', 'to'], 'en to'],
  ])('%j read %j', (lines, text) => {
    expect(joinLines(lines)).toBe(text);
  });

  it('keep all of their letters', () => {
    const line = fc.stringMatching(/^[a-zæøå]{1,8}( [a-zæøå-]{1,8}){0,3}$/u);
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), (lines) => {
        const letters = (text: string) => text.replace(/[\s-]/gu, '');
        expect(letters(joinLines(lines))).toBe(letters(lines.join('')));
      }),
    );
  });
});
