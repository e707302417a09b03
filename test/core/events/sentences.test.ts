import { describe, expect, it } from 'vitest';
import { nearestOf, offer } from '../../../server/core/align/nearest.ts';
import {
  eventSentences,
  repetition,
  sentenceWeights,
} from '../../../server/core/events/sentences.ts';
import { vectorsOf } from '../../../server/core/vectors/rows.ts';

function articles(...texts: string[][]) {
  const segmented = texts.map((lines) => ({
    segments: lines.map((text, sentence) => ({
      paragraph: 0,
      sentence,
      text,
      lang: 'nb' as const,
    })),
  }));
  return eventSentences(segmented, vectorsOf(new Float32Array(texts.flat().length), 1));
}

describe('sentences that repeat', () => {
  it('are counted by articles, not by copies', () => {
    const { elsewhere, before } = repetition(articles(['a', 'b', 'a'], ['a'], ['c', 'a', 'b']));
    expect([...elsewhere]).toEqual([2, 1, 2, 2, 0, 2, 1]);
    expect([...before]).toEqual([0, 0, 0, 1, 0, 2, 1]);
  });
});

describe('the weight of a sentence', () => {
  const none = (n: number) => nearestOf(n, 3);

  it('falls with the articles it meets beyond what its article usually meets', () => {
    const own = (a: number) => Array.from({ length: 4 }, (_, s) => `${a}.${s}`);
    const sentences = articles(...Array.from({ length: 6 }, (_, a) => [...own(a), 'credit']));
    const weights = sentenceWeights(sentences, none(30), repetition(sentences), 0.5);
    expect([...weights.slice(0, 5)]).toEqual([1, 1, 1, 1, expect.closeTo(1 / 5)]);
  });

  it('stays where all of an article is told elsewhere', () => {
    const story = ['a', 'b', 'c', 'd'];
    const sentences = articles(story, story, story, story, story);
    const weights = sentenceWeights(sentences, none(20), repetition(sentences), 0.5);
    expect([...weights].every((weight) => weight === 1)).toBe(true);
  });

  it('counts near neighbours as it counts copies, and far ones not', () => {
    const sentences = articles(['a', 'b', 'c', 'd', 'e'], ['x'], ['y'], ['z']);
    const near = none(8);
    for (const other of [5, 6, 7]) {
      offer(near, 0, other, 0.9);
      offer(near, 1, other, 0.4);
    }
    const weights = sentenceWeights(sentences, near, repetition(sentences), 0.5);
    expect([...weights.slice(0, 3)]).toEqual([expect.closeTo(1 / 3), 1, 1]);
  });
});
