import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  foldWord,
  keyWeights,
  sentenceTokens,
  tokensOf,
} from '../../../server/core/align/shared-words.ts';

describe('foldWord', () => {
  it.each([
    [['Radtsjenko', 'Radtschenko', 'Radchenko']],
    [['Sjojgu', 'Schoigu', 'Shoigu']],
    [['Pjöngjang', 'Pyongyang']],
    [['Wladimir', 'Vladimir']],
    [['København', 'Köbenhavn']],
    [['Straße', 'Strasse']],
  ])('%j are one', (spellings) => {
    expect(new Set(spellings.map(foldWord)).size).toBe(1);
  });

  it.each([
    ['Moskva', 'Minsk'],
    ['Sverige', 'Norge'],
    ['Putin', 'Panda'],
  ])('%s and %s stay two', (a, b) => {
    expect(foldWord(a)).not.toBe(foldWord(b));
  });

  it('folds what is folded to itself', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zæøåäöüß]{1,12}$/), (word) => {
        const once = foldWord(foldWord(word));
        expect(foldWord(once)).toBe(once);
      }),
    );
  });
});

describe('tokensOf', () => {
  const keys = (sentence: string) => tokensOf(sentence).map(({ kind, key }) => `${kind}:${key}`);

  it.each([
    ['11.000 containere', 'number:11000'],
    ['11,000 containers', 'number:11000'],
    ['11 000 containrar', 'number:11000'],
    ['3,5 miljoner', 'number:3.5'],
    ['3.5 million', 'number:3.5'],
    ['klokken 13:10', 'number:13:10'],
  ])('%s has %s', (sentence, token) => {
    expect(keys(sentence)).toContain(token);
  });

  it('meets inflected and compounded forms under one key', () => {
    const [a, b] = ['Nordkoreas leder', 'den nordkoreanske lederen'].map((s) =>
      tokensOf(s).map(({ key }) => key),
    );
    expect(a.filter((key) => b.includes(key))).toContain('nordko');
  });

  it('leaves short words aside', () => {
    expect(tokensOf('og på det er')).toEqual([]);
  });

  it('does not depend on what was read before', () => {
    const memory = new Map();
    const sentences = ['Sverige selger stål', 'STÅL fra Sverige, 1.200 tonn', 'sverige, stål'];
    for (const sentence of [...sentences, ...sentences.toReversed()]) {
      expect(tokensOf(sentence, memory)).toEqual(tokensOf(sentence));
    }
  });

  it('gives spans that hold the token', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (sentence) => {
        let last = 0;
        for (const { start, end } of tokensOf(sentence)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(sentence.length);
          last = end;
        }
      }),
    );
  });
});

describe('keyWeights', () => {
  it('weighs what is rare above what is everywhere', () => {
    const weights = keyWeights(
      ['Kreml våpen', 'Kreml droner', 'Kreml penger'].map((s) => sentenceTokens(s)),
    );
    expect(weights.get('dronr') ?? weights.get('droner')).toBeGreaterThan(
      weights.get('kreml') as number,
    );
  });
});
