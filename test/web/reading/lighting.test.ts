import { describe, expect, test } from 'vitest';
import { announcementFor } from '../../../web/reading/announcement.ts';
import { counterpartIndex } from '../../../web/reading/counterparts.ts';
import { lightingFor } from '../../../web/reading/lighting.ts';
import { linkedPlace, readingOf, refOf } from '../../../web/reading/reading.ts';
import { linkNumber, linkWords } from '../../../web/reading/score-words.ts';
import { article, comparison, link, pair } from '../comparison.ts';

const given = comparison(
  [article('nb-1', 'nb', 'htt'), article('da-1', 'da', 'tt'), article('sv-1', 'sv', 't')],
  [
    [[1], [0, 1], [0]],
    [[2], [], []],
  ],
  [pair(0, 1, [link(1, 0, 0.6), link(1, 1, 0.95)]), pair(0, 2, [link(1, 0, 0.4)]), pair(1, 2, [])],
);
const index = counterpartIndex(given);

describe('counterparts', () => {
  test('are seen from both sides, with the sentences of each side', () => {
    expect(index[0]![1]!.map(({ article, paragraph }) => [article, paragraph])).toEqual([
      [1, 1],
      [1, 0],
      [2, 0],
    ]);
    const [seenFromDanish] = index[1]![1]!;
    expect(seenFromDanish).toMatchObject({ article: 0, paragraph: 1, confidence: 0.95 });
    expect(seenFromDanish!.evidence[0]).toMatchObject({ source: 0, target: 1 });
  });
});

describe('what a person decided', () => {
  const drawn = { ...link(1, 0, 0), evidence: [] };
  const pairs = [pair(0, 1, [drawn, link(1, 1, 0.95)]), pair(0, 2, []), pair(1, 2, [])];
  const at = '2024-05-01T12:00:00Z';
  const said = { pair: 0, source: 1, by: 'Ada', at } as const;
  const verdicts = [
    { ...said, target: 0, verdict: 'accepted' },
    { ...said, target: 1, verdict: 'rejected' },
  ] as const;
  const reading = readingOf({ ...given, pairs, review: { verdicts } });

  test('comes first, is signed from either side, and is no matter of likelihood', () => {
    const [first, second] = reading.counterparts[0]![1]!;
    expect([first!.paragraph, first!.decision]).toMatchObject([0, { by: 'Ada', at }]);
    expect([second!.paragraph, second!.decision]).toEqual([1, null]);
    expect(reading.counterparts[1]![0]![0]!.decision).toMatchObject({ by: 'Ada', at });
    expect([linkWords(first!), linkNumber(first!)]).toEqual([
      'The same content',
      'decided by a person',
    ]);
    expect([linkWords(second!), linkNumber(second!)]).toEqual([
      'Very likely the same content',
      '95%',
    ]);
    expect(announcementFor(reading, { article: 0, paragraph: 1 })).toContain(
      'the same content, decided by a person',
    );
  });
});

describe('lighting', () => {
  test('lights the paragraph and its direct counterparts, nothing else', () => {
    const lit = lightingFor(index, { article: 1, paragraph: 0 });
    expect([...lit.keys()].sort()).toEqual(['0:1', '1:0']);
    expect(lit.get('1:0')).toMatchObject({ role: 'source', link: null });
    expect(lit.get('0:1')).toMatchObject({ role: 'counterpart', link: { confidence: 0.6 } });
  });

  test('marks the best sentence pair apart from those that support it', () => {
    const lit = lightingFor(index, { article: 0, paragraph: 1 });
    expect([...lit.get('0:1')!.marks]).toEqual([
      [1, 'best'],
      [0, 'also'],
    ]);
    expect(lit.get('1:1')!.marks.get(0)).toBe('best');
  });

  test('is dark without counterparts', () => {
    expect(lightingFor(index, { article: 0, paragraph: 2 }).size).toBe(0);
    expect(lightingFor(index, null).size).toBe(0);
  });
});

describe('places', () => {
  const reading = readingOf(given);

  test('are found by article id wherever the column stands', () => {
    const place = linkedPlace(reading, { article: 'da-1', paragraph: 1 });
    expect(place).toEqual({ article: 1, paragraph: 1 });
    expect(refOf(reading, place!)).toEqual({ article: 'da-1', paragraph: 1 });
  });

  test.each([
    { article: 'da-1', paragraph: 9 },
    { article: 'de-1', paragraph: 0 },
    { article: 'nb-1', paragraph: 2 },
  ])('$article:$paragraph has nothing to show', (ref) => {
    expect(linkedPlace(reading, ref)).toBeNull();
  });

  test('are announced with number, text and every counterpart', () => {
    const said = announcementFor(reading, { article: 0, paragraph: 1 });
    expect(said).toContain('Paragraph 2 of 3, Norwegian Bokmål · September 2023. 3 counterparts:');
    expect(said).toContain(
      'Danish · September 2023, paragraph 2, very likely the same content, 95%',
    );
  });
});
