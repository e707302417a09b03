import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bandIndex,
  bandsOf,
  NEAR_DUPLICATE,
  twinsAmong,
} from '../../../server/core/duplicates/near-duplicates.ts';
import { jaccard, wordShingles } from '../../../server/core/duplicates/shingles.ts';
import { seededRandom } from '../../../server/core/events/seeded-random.ts';
import type { Paragraph, ParagraphKind } from '../../../server/core/types.ts';

const paragraph = (text: string, kind: ParagraphKind = 'text'): Paragraph => ({
  text,
  kind,
  lang: 'nb',
  sentences: [],
});
const article = (...texts: string[]) => ({ paragraphs: texts.map((text) => paragraph(text)) });

/** Every pair of articles that says the same, found as an import finds it. */
function nearDuplicates(articles: readonly ReturnType<typeof article>[]) {
  const index = bandIndex<number>();
  const all = articles.map(wordShingles);
  return all.flatMap((shingles, second) => {
    const bands = bandsOf(shingles);
    const candidates = index.candidates(bands).map((key) => ({ key, shingles: all[key] }));
    index.add(second, bands);
    return twinsAmong(shingles, candidates).map(({ key: first, similarity }) => ({
      ...{ first, second, similarity },
    }));
  });
}

/** Paragraphs of words drawn by lot. */
function drawn(seed: number, count: number): string[] {
  const random = seededRandom(seed);
  const word = () => `ord${Math.floor(random() * 1000)}`;
  return Array.from({ length: count }, () => Array.from({ length: 40 }, word).join(' '));
}

describe('near duplicates', () => {
  const text = drawn(1, 10);

  it.each<[string, string[]]>([
    ['the same', text],
    [
      'other case and punctuation',
      text.map((each) => `«${each.toUpperCase().replaceAll(' ', ', ')}!»`),
    ],
    ['a paragraph more', [...text, ...drawn(2, 1)]],
    ['a paragraph less', text.slice(1)],
    ['words corrected', text.map((each) => each.replace(/^\w+/u, 'rettet'))],
  ])('an article is found again: %s', (_, copy) => {
    const pairs = nearDuplicates([article(...drawn(3, 10)), article(...text), article(...copy)]);
    expect(pairs).toMatchObject([{ first: 1, second: 2 }]);
    expect(pairs[0].similarity).toBeGreaterThanOrEqual(NEAR_DUPLICATE);
  });

  it.each<[string, string[]]>([
    ['half of it', [...text.slice(5), ...drawn(4, 5)]],
    ['the same words in another order', text.map((each) => each.split(' ').reverse().join(' '))],
    ['another text', drawn(5, 10)],
  ])('what has content of its own is none: %s', (_, other) => {
    expect(nearDuplicates([article(...text), article(...other)])).toEqual([]);
  });

  it('look at the report, not at what is printed around it', () => {
    const around = {
      paragraphs: [...text.map((each) => paragraph(each)), paragraph('Les også: alt', 'teaser')],
    };
    expect(nearDuplicates([article(...text), around])[0].similarity).toBe(1);
    const heads = { paragraphs: [paragraph('Bare en tittel her', 'heading')] };
    expect(nearDuplicates([heads, heads])).toHaveLength(1);
  });

  it('lists the most alike first, by the keys given', () => {
    const candidates = [text.slice(1), text, drawn(6, 10)].map((each, i) => ({
      key: ['less', 'same', 'other'][i],
      shingles: wordShingles(article(...each)),
    }));
    const twins = twinsAmong(wordShingles(article(...text)), candidates);
    expect(twins.map(({ key }) => key)).toEqual(['same', 'less']);
  });

  it('a thousand articles that share an ending are no duplicates', () => {
    const ending = drawn(7, 1)[0];
    const many = Array.from({ length: 1000 }, (_, i) => article(...drawn(i + 100, 4), ending));
    expect(nearDuplicates(many)).toEqual([]);
  });
});

describe('the similarity', () => {
  const words = fc
    .array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 })
    .map((w) => w.join(' '));

  it('is that of the sets of word triples', () => {
    const triples = (text: string) => {
      const list = text.split(' ').filter(Boolean);
      const all =
        list.length < 3
          ? [list.join(' ')]
          : list.slice(2).map((_, i) => list.slice(i, i + 3).join(' '));
      return new Set(all);
    };
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [x, y] = [triples(a), triples(b)];
        const shared = [...x].filter((each) => y.has(each)).length;
        const all = x.size + y.size - shared;
        const found = jaccard(wordShingles(article(a)), wordShingles(article(b)));
        expect(found).toBe(shared / all);
        expect(jaccard(wordShingles(article(b)), wordShingles(article(a)))).toBe(found);
      }),
    );
  });
});
