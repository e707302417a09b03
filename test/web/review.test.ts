/** The queue as it is worked off, and what moving, joining and parting send. */
import { describe, expect, it } from 'vitest';
import { textHash } from '../../server/core/text/text-hash.ts';
import type { Article } from '../../server/core/types.ts';
import type { ReviewItem } from '../../web/api.ts';
import {
  isLinked,
  onlyAction,
  otherAction,
  type PlacePair,
  turned,
} from '../../web/review/actions.ts';
import { inOrder, itemKey, nextOpen } from '../../web/review/working-order.ts';

function item(source: number, verdict: ReviewItem['verdict'] = null): ReviewItem {
  const said =
    verdict === null ? { by: null, at: null } : { by: 'Ada', at: '2024-05-01T12:00:00Z' };
  const machine = { confidence: 0.5, linked: true, doubt: 0.5 };
  return { pair: 0, source, target: 0, ...machine, verdict, ...said, note: null };
}

describe('the queue', () => {
  it('keeps its order while pairs are decided; new ones come behind', () => {
    const order = [3, 1, 2].map((source) => itemKey(item(source)));
    const queue = [item(4), item(1), item(2), item(3, 'accepted')];
    expect(inOrder(queue, order).map(({ source }) => source)).toEqual([3, 1, 2, 4]);
  });

  it.each([
    [[null, null, null], 0, 1],
    [[null, 'accepted', null], 0, 2],
    [[null, 'accepted', 'rejected'], 2, 0],
    [['accepted', 'accepted', 'rejected'], 1, null],
    [['accepted', null, 'rejected'], 1, null],
  ] as const)('of %j, behind %i comes %s', (verdicts, from, next) => {
    const items = verdicts.map((verdict, source) => item(source, verdict));
    expect(nextOpen(items, from)).toBe(next);
  });

  it('shows as linked what a person says, else what the machine says', () => {
    expect([item(0), item(0, 'rejected')].map(isLinked)).toEqual([true, false]);
    expect(isLinked({ ...item(0, 'accepted'), linked: false })).toBe(true);
    expect(isLinked({ ...item(0), linked: false })).toBe(false);
  });
});

describe('one decision about several pairs', () => {
  const article = (id: string, texts: string[]) => {
    const paragraphs = texts.map((text) => ({ text, kind: 'text', lang: 'nb', sentences: [] }));
    return { id, lang: 'nb', paragraphs } as unknown as Article;
  };
  const articles = [article('a', ['Én', 'To']), article('b', ['Et', 'Two', 'Three'])];
  const pair = (source: number, target: number): PlacePair => ({
    source: { article: 0, paragraph: source },
    target: { article: 1, paragraph: target },
  });
  const said = (action: ReturnType<typeof otherAction>) =>
    action.type === 'links'
      ? action.links.map(({ source, target, verdict }) => [
          source.paragraph,
          target.paragraph,
          verdict,
        ])
      : [];

  it('moves, joins and parts', () => {
    expect(said(otherAction(articles, pair(0, 0), 2, 'instead'))).toEqual([
      [0, 0, 'rejected'],
      [0, 2, 'accepted'],
    ]);
    expect(said(otherAction(articles, pair(0, 0), 2, 'also'))).toEqual([
      [0, 0, 'accepted'],
      [0, 2, 'accepted'],
    ]);
    const shown = [pair(0, 0), pair(0, 1), pair(1, 1)];
    expect(said(onlyAction(articles, pair(0, 0), shown))).toEqual([
      [0, 0, 'accepted'],
      [0, 1, 'rejected'],
    ]);
  });

  it('does the same to the other end of a pair', () => {
    expect(said(otherAction(articles, turned(pair(0, 1)), 1, 'instead'))).toEqual([
      [1, 0, 'rejected'],
      [1, 1, 'accepted'],
    ]);
    const shown = [pair(0, 0), pair(1, 0), pair(1, 1)].map(turned);
    expect(said(onlyAction(articles, turned(pair(0, 0)), shown))).toEqual([
      [0, 0, 'accepted'],
      [0, 1, 'rejected'],
    ]);
  });

  it('names paragraphs by their text, so that it never lands on another', () => {
    const action = otherAction(articles, pair(1, 0), 2, 'instead');
    const [first] = action.type === 'links' ? action.links : [];
    expect(first!.source).toEqual({ article: 'a', paragraph: 1, textHash: textHash('To') });
  });
});
