import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignWords, wordsOf } from '../../../server/core/align/words.ts';
import { unitRows } from '../../../server/core/vectors/rows.ts';
import { matrices } from '../vectors/matrices.ts';

const span = (start: number) => ({ start, end: start + 1 });
const spans = (n: number) => Array.from({ length: n }, (_, i) => span(i));

describe('wordsOf', () => {
  it.each([
    ['Nord-Korea sendte 11.000 containere.', ['Nord-Korea', 'sendte', '11.000', 'containere']],
    ["St. Martin's kl. 13:10", ['St', "Martin's", 'kl', '13:10']],
    ['– «»!', []],
  ])('%s', (sentence, words) => {
    expect(wordsOf(sentence).map(({ start, end }) => sentence.slice(start, end))).toEqual(words);
  });
});

describe('alignWords', () => {
  it('gives every word at most once, and each either matched or alone', () => {
    fc.assert(
      fc.property(matrices(), matrices(), (a, b) => {
        const result = alignWords(spans(a.n), unitRows(a), spans(b.n), unitRows(b), 0.3);
        const sources = [
          ...result.matches.map(({ source }) => source.start),
          ...result.sourceOnly.map(({ start }) => start),
        ];
        const targets = [
          ...result.matches.map(({ target }) => target.start),
          ...result.targetOnly.map(({ start }) => start),
        ];
        expect(sources.sort((x, y) => x - y)).toEqual(spans(a.n).map(({ start }) => start));
        expect(targets.sort((x, y) => x - y)).toEqual(spans(b.n).map(({ start }) => start));
        for (const { cosine } of result.matches) expect(cosine).toBeGreaterThanOrEqual(0.3);
      }),
    );
  });
});
