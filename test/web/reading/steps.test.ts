import { describe, expect, test } from 'vitest';
import type { SharedBlock } from '../../../web/reading/blocks.ts';
import {
  type Command,
  commandFor,
  FIRST_KEYS,
  formatKeys,
  parseKeys,
  withKey,
} from '../../../web/reading/keys.ts';
import { enterRow, rowOf, stepAcross } from '../../../web/reading/steps.ts';

const row = (number: number, ...cells: number[][]): SharedBlock => ({
  kind: 'shared',
  number,
  cells,
});
const rows = [row(1, [0], [], [4]), row(2, [], [1, 2], [5])];

describe('steps between passages', () => {
  test('a row is found by any paragraph in it', () => {
    expect(rowOf(rows, { article: 1, paragraph: 2 })).toBe(1);
    expect(rowOf(rows, { article: 1, paragraph: 9 })).toBe(-1);
    expect(rowOf(rows, null)).toBe(-1);
  });

  test.each([
    [rows[0]!, 0, { article: 0, paragraph: 0 }],
    [rows[1]!, 0, { article: 1, paragraph: 1 }],
    [rows[1]!, 2, { article: 2, paragraph: 5 }],
  ])('entering a row lands in the nearest column that speaks', (into, column, place) => {
    expect(enterRow(into, column)).toEqual(place);
  });

  test('left and right skip silent columns and stop at the edge', () => {
    expect(stepAcross(rows[0]!, { article: 0, paragraph: 0 }, 1)).toEqual({
      article: 2,
      paragraph: 4,
    });
    expect(stepAcross(rows[0]!, { article: 0, paragraph: 0 }, -1)).toBeNull();
  });
});

describe('keys', () => {
  const press = (key: string, held: Partial<Record<'shiftKey' | 'ctrlKey', boolean>> = {}) => ({
    key,
    shiftKey: false,
    ctrlKey: false,
    altKey: false,
    metaKey: false,
    ...held,
  });

  test.each<[string, boolean, Command]>([
    ['F7', false, 'next-row'],
    ['F7', true, 'previous-row'],
    ['n', false, 'next-row'],
    ['k', false, 'previous-row'],
    ['?', true, 'help'],
    ['ArrowLeft', false, 'column-left'],
    ['Escape', false, 'unpin'],
  ])('%s (Shift: %s) means %s', (key, shiftKey, command) => {
    expect(commandFor(press(key, { shiftKey }), true, FIRST_KEYS)).toBe(command);
  });

  test('letters can be switched off, the others stay', () => {
    expect(commandFor(press('n'), false, FIRST_KEYS)).toBeNull();
    expect(commandFor(press('F7'), false, FIRST_KEYS)).toBe('next-row');
  });

  test('presses with Ctrl belong to the browser', () => {
    expect(commandFor(press('n', { ctrlKey: true }), true, FIRST_KEYS)).toBeNull();
  });

  test('a command takes another key; what is fixed stays', () => {
    const keys = parseKeys('{"next-row":"b"}');
    expect(commandFor(press('b'), true, keys)).toBe('next-row');
    expect(commandFor(press('n'), true, keys)).toBeNull();
    expect(commandFor(press('F7'), true, keys)).toBe('next-row');
    expect(parseKeys(formatKeys(keys))).toEqual(keys);
  });

  test('two commands can change keys with each other, by way of a third key', () => {
    const stored = '{"previous-row":"b","next-row":"p"}';
    expect(commandFor(press('p'), true, parseKeys(stored))).toBe('next-row');
    expect(commandFor(press('b'), true, parseKeys(stored))).toBe('previous-row');
  });

  test.each([
    ['k', { taken: 'previous-row' }],
    ['Shift+F7', { taken: 'previous-row' }],
    ['Escape', 'unfit'],
    ['Tab', 'unfit'],
    ['Enter', 'unfit'],
    ['ArrowLeft', 'unfit'],
    [' ', 'unfit'],
  ])('%s cannot be had: %j', (key, refusal) => {
    expect(withKey(FIRST_KEYS, 'next-row', key)).toEqual(refusal);
  });

  test.each([null, '', '{', '7', '{"next-row":7}', '{"help":"Tab"}', '{"x":"y"}', '{"help":"n"}'])(
    'stored as %s, the first keys hold',
    (stored) => {
      expect(parseKeys(stored)).toEqual(FIRST_KEYS);
    },
  );
});
