import { expect, test } from 'vitest';
import { passageAddress } from '../../../web/reading/passage-address.ts';
import { MOST_ARTICLES, parseState } from '../../../web/state.ts';

const archive = (n: number) => ({
  id: 'archive',
  articles: Array.from({ length: n }, (_, i) => ({ id: `text-${i}` })),
});

test.each([
  ['among the first', 9, 'text-2', null],
  ['in a collection that fits', 3, 'text-2', null],
  [
    'further back',
    9,
    'text-7',
    ['text-7', ...[0, 1, 2, 3].map((i) => `text-${i}`)].slice(0, MOST_ARTICLES),
  ],
])('a text %s is among those compared', (_, n, article, articles) => {
  const state = parseState(passageAddress(archive(n), article, 4));
  expect(state).toMatchObject({ view: 'compare', collection: 'archive', articles });
  expect(state.pinned).toEqual({ article, paragraph: 4 });
});
