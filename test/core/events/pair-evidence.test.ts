import { describe, expect, it } from 'vitest';
import { EVENT_EVIDENCE, pairEvidence } from '../../../server/core/events/pair-evidence.ts';
import { eventSentences } from '../../../server/core/events/sentences.ts';
import { vectorsOf } from '../../../server/core/vectors/rows.ts';

const text = (...lines: string[]) => ({
  segments: lines.map((line, sentence) => ({
    paragraph: 0,
    sentence,
    text: line,
    lang: 'nb' as const,
  })),
});

/** Two articles of two and three sentences: the first is the other's third, the rest strangers. */
const sentences = eventSentences(
  [text('shared', 'own'), text('else', 'more', 'shared too')],
  vectorsOf(
    Float32Array.from(
      [
        [1, 0, 0, 0],
        [0, 1, 0, 0],
        [0, 0, 1, 0],
        [0, 0, 0, 1],
        [0.8, 0, 0.6, 0],
      ].flat(),
    ),
    4,
  ),
);
const both = { source: 0, target: 1 };
const evenly = new Float32Array(5).fill(1);
const named = (weights: Float32Array, meets = 0.5) => {
  const { values } = pairEvidence(sentences, both, weights, meets);
  return Object.fromEntries(EVENT_EVIDENCE.map((name, column) => [name, values[column]]));
};

describe('the evidence of two articles', () => {
  it('is what is near, and how much of either it is', () => {
    const values = named(evenly);
    expect(values.cosineClosestQuarter).toBeCloseTo(0.8);
    // Its only rivals are at 0, so the mean of three is a third, and of two a half of it.
    expect(values.marginClosestQuarter).toBeCloseTo(0.8 - (0.8 / 3 + 0.8 / 2) / 2);
    expect(values.shareOfShorter).toBeCloseTo(1 / 2);
    expect(values.shareOfLonger).toBeCloseTo(1 / 3);
    expect(values.sentencesOfShorter).toBeCloseTo(Math.log(3));
  });

  it('shares nothing where nothing meets', () => {
    expect(named(evenly, 0.9)).toMatchObject({ shareOfShorter: 0, shareOfLonger: 0 });
  });

  it('loses what its sentences lose in weight', () => {
    const lighter = named(Float32Array.of(0.1, 1, 1, 1, 1));
    expect(lighter.shareOfShorter).toBeCloseTo(0.1 / 1.1);
    expect(lighter.cosineClosestQuarter).toBeLessThan(0.8);
  });

  it('does not depend on which article comes first', () => {
    const swapped = pairEvidence(sentences, { source: 1, target: 0 }, evenly, 0.5);
    const { values, strongest } = pairEvidence(sentences, both, evenly, 0.5);
    expect([...swapped.values]).toEqual([...values].map((value) => expect.closeTo(value, 6)));
    expect(strongest[0]).toMatchObject({ source: 0, target: 4 });
    expect(swapped.strongest[0]).toMatchObject({ source: 4, target: 0 });
  });

  it('is finite where an article has no sentences', () => {
    const empty = eventSentences([text(), text('a')], vectorsOf(Float32Array.of(1, 0), 2));
    const { values, strongest } = pairEvidence(empty, both, Float32Array.of(1), 0.5);
    expect([...values].every(Number.isFinite)).toBe(true);
    expect(strongest).toEqual([]);
  });
});
