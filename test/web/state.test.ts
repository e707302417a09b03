import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KINDS } from '../../web/drift/kinds.ts';
import { GROUPINGS, SORTINGS } from '../../web/drift/report.ts';
import { DRIFT_LEVELS, shownWith } from '../../web/drift/shown.ts';
import {
  formatState,
  INITIAL_STATE,
  LONGEST_FIND,
  LONGEST_QUOTE,
  MOST_ARTICLES,
  type PageState,
  parseState,
  READING_MODES,
  ROWS_SHOWN,
  VIEWS,
} from '../../web/state.ts';

const id = fc.stringMatching(/^[a-z0-9-]{1,20}$/);

const paragraph = fc.record({ article: id, paragraph: fc.nat(99_999) });

const hash = fc.stringMatching(/^[0-9a-f]{16}$/);
const words = (least: number) =>
  fc
    .string({ unit: 'grapheme', maxLength: LONGEST_QUOTE / 4 })
    .map((text) => [...text.trim()].slice(0, LONGEST_QUOTE).join('').trim())
    .filter(({ length }) => length >= least);

const looked = fc
  .string({ maxLength: LONGEST_FIND })
  .map((text) => text.trim())
  .filter((text) => text !== '');

const pageState: fc.Arbitrary<PageState> = fc
  .record({
    view: fc.constantFrom(...VIEWS),
    collection: fc.option(id),
    articles: fc.option(fc.uniqueArray(id, { maxLength: MOST_ARTICLES })),
    pinned: fc.option(paragraph),
    anchor: fc.option(
      fc.record({ exact: words(1), prefix: words(0), suffix: words(0), text: hash, model: hash }),
    ),
    asked: fc.option(paragraph),
    rows: fc.constantFrom(...ROWS_SHOWN),
    mode: fc.option(fc.constantFrom(...READING_MODES)),
    claim: fc.option(id),
    find: fc.option(looked),
    query: fc.option(looked),
    drift: fc.option(
      fc
        .tuple(fc.constantFrom(...DRIFT_LEVELS), fc.subarray([...KINDS]))
        .map(([level, kinds]) => shownWith(level, kinds)),
    ),
    original: fc.option(id),
    finding: fc.option(fc.stringMatching(/^[0-9a-f]{12}$/)),
    place: fc.option(paragraph),
    order: fc.record({
      group: fc.constantFrom(...GROUPINGS),
      sort: fc.constantFrom(...SORTINGS),
    }),
  })
  .map((state) => ({
    ...state,
    asked: state.pinned && state.asked,
    place: state.pinned === null && state.finding !== null ? state.place : null,
  }))
  .map((state) =>
    state.pinned === null && state.place === null ? { ...state, anchor: null } : state,
  );

describe('page state and address', () => {
  test('every state survives the way into the address and back', () => {
    fc.assert(
      fc.property(pageState, (state) => {
        expect(parseState(formatState(state))).toEqual(state);
      }),
    );
  });

  test('any address gives a state that is stable from then on', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (a, b, c) => {
        const query = new URLSearchParams({ articles: a, paragraph: b, rows: c });
        const state = parseState(query.toString());
        expect(parseState(formatState(state))).toEqual(state);
        expect(state.articles?.length ?? 0).toBeLessThanOrEqual(MOST_ARTICLES);
      }),
    );
  });

  test('the bare address is the initial state, and the other way round', () => {
    expect(parseState('')).toEqual(INITIAL_STATE);
    expect(formatState(INITIAL_STATE)).toBe('');
  });

  test('the address counts paragraphs from one, as the page does', () => {
    const state = { ...INITIAL_STATE, pinned: { article: 'da-2023-09', paragraph: 8 } };
    expect(formatState(state)).toBe('?paragraph=da-2023-09:9');
  });

  test('a quotation belongs to a pinned paragraph and to known hashes, or it is none', () => {
    const hashes = 'text=0123456789abcdef&model=fedcba9876543210';
    expect(parseState(`?paragraph=a:1&quote=Yes&${hashes}`).anchor).toEqual({
      exact: 'Yes',
      prefix: '',
      suffix: '',
      text: '0123456789abcdef',
      model: 'fedcba9876543210',
    });
    expect(parseState(`?quote=Yes&${hashes}`).anchor).toBeNull();
    expect(parseState('?paragraph=a:1&quote=Yes&text=0&model=1').anchor).toBeNull();
    expect(parseState(`?paragraph=a:1&quote=&${hashes}`).anchor).toBeNull();
  });

  test.each([
    ['?articles=b,a,b', ['b', 'a']],
    ['?articles=', []],
    ['?articles=a,<script>,b', ['a', 'b']],
    ['?articles=a,b,c,d,e,f', ['a', 'b', 'c', 'd', 'e']],
    ['?collection=x', null],
  ])('%s chooses %j', (search, articles) => {
    expect(parseState(search).articles).toEqual(articles);
  });

  test('nothing is asked about where nothing is pinned', () => {
    expect(parseState('?asked=b:3').asked).toBeNull();
    expect(parseState('?paragraph=a:1&asked=b:3').asked).toEqual({ article: 'b', paragraph: 2 });
  });

  test.each([
    '?paragraph=a:0',
    '?paragraph=a',
    '?paragraph=A:1',
    '?paragraph=a:-1',
    '?paragraph=a:1.5',
  ])('%s pins nothing', (search) => {
    expect(parseState(search).pinned).toBeNull();
  });
});
