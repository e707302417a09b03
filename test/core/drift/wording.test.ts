/** Words that mean something else among words that translate one another. */
import { describe, expect, test } from 'vitest';
import { readPair } from '../../../server/core/drift/index.ts';
import { findWording } from '../../../server/core/drift/wording.ts';
import type { Lang } from '../../../server/core/types.ts';
import { passages, seen } from './pairs.ts';

/** A dictionary for the sentences below: words of one line mean the same. */
const MEANINGS = [
  ['trussel', 'truslen', 'hotet', 'Drohung'],
  ['politikken', 'politik', 'Politik', 'politiken'],
  ['ministeren', 'Minister', 'ministern'],
  ['bevilget', 'bewilligte', 'beviljade'],
  ['broene', 'Brücken', 'broarna'],
  ['tilbagevenden'],
  ['skolerne', 'Schulen'],
];

/** One direction a line of the dictionary; words it does not know are like nothing. */
function vectorOf(text: string): Float32Array {
  const vector = new Float32Array(MEANINGS.length + 1);
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  for (const word of words) {
    const line = MEANINGS.findIndex((alike) => alike.some((each) => each.toLowerCase() === word));
    if (line >= 0) vector[line] += 1;
  }
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}

function found(from: Lang, source: string, to: Lang, target: string): string[] {
  const pair = passages(from, source, to, target);
  return findWording(readPair(pair, { vectorOf })).map(
    ({ rule, source: s, target: t }) =>
      `${rule}: ${source.slice(s!.start, s!.end)} > ${target.slice(t!.start, t!.end)}`,
  );
}

describe('wording', () => {
  test.each<[Lang, string, Lang, string, string]>([
    [
      'nb',
      'Det er en trussel mot politikken.',
      'da',
      'Det er truslen om en tilbagevenden til politik.',
      'related-otherwise: trussel mot politikken > truslen om en tilbagevenden til politik',
    ],
    [
      'de',
      'Der Minister bewilligte Schulen Brücken.',
      'sv',
      'Ministern beviljade kyrkor broarna.',
      'word-means-otherwise: Schulen > kyrkor',
    ],
  ])('differs: %s %s / %s %s', (from, source, to, target, finding) => {
    expect(found(from, source, to, target)).toContain(finding);
  });

  test.each<[Lang, string, Lang, string]>([
    ['nb', 'Det er en trussel mot politikken.', 'da', 'Det er truslen mod politik.'],
    // The word in between is there as well, or belongs to the same relation.
    ['nb', 'Det er en trussel mot politikken.', 'da', 'Det er truslen mod en hel politik.'],
    ['de', 'Der Minister bewilligte Brücken.', 'sv', 'Ministern beviljade broarna.'],
  ])('agrees: %s %s / %s %s', (...pair) => {
    expect(found(...pair)).toEqual([]);
  });

  test('says nothing without vectors: no word is known to mean another', () => {
    const pair = passages('nb', 'Trussel mot politikken.', 'da', 'Truslen om kaos til politik.');
    expect(seen(findWording, pair)).toEqual([]);
  });
});
