import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateName, fullName, languageName } from '../../../web/reading/article-label.ts';
import {
  confidenceNumber,
  confidenceWords,
  marginNumber,
  marginWords,
} from '../../../web/reading/score-words.ts';
import { strings } from '../../../web/strings.ts';

describe('names of texts', () => {
  test.each([
    ['2023', '2023'],
    ['2023-09', 'September 2023'],
    ['2023-09-14', '14 September 2023'],
  ])('%s reads "%s"', (published, name) => {
    expect(dateName(published)).toBe(name);
  });

  const facts = { id: 'x', lang: 'nb', author: null, title: null } as const;

  test.each([
    [{ ...facts, outlet: null, published: '2023-09' }, 'Norwegian Bokmål · September 2023'],
    [{ ...facts, outlet: 'Fjordposten', published: '2024' }, 'Fjordposten · 2024'],
    [{ ...facts, outlet: null, published: null }, 'Norwegian Bokmål'],
  ])('%o is called "%s"', (article, name) => {
    expect(fullName(article)).toBe(name);
  });

  test('the two Norwegian languages are told apart', () => {
    expect(languageName('nb')).not.toBe(languageName('nn'));
  });
});

describe('scores in words', () => {
  const confidence = fc.double({ min: 0, max: 1, noNaN: true });

  test('a higher confidence never reads as a lower one', () => {
    const { unlikely, possible, likely, veryLikely } = strings.scores;
    const rank = (c: number) =>
      [unlikely, possible, likely, veryLikely].indexOf(confidenceWords(c));
    fc.assert(
      fc.property(confidence, confidence, (a, b) => {
        if (a <= b) expect(rank(a)).toBeLessThanOrEqual(rank(b));
        expect(rank(a)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('nothing is called certain', () => {
    expect(confidenceNumber(1)).toBe('99%');
    expect(confidenceNumber(0.934)).toBe('93%');
  });

  test('a margin says on which side of nothing it lies', () => {
    expect(marginNumber(0.214)).toBe('+0.21');
    expect(marginNumber(-0.05)).toBe('-0.05');
    const words = [-0.1, 0.05, 0.3].map(marginWords);
    expect(new Set(words).size).toBe(3);
  });
});
