import { describe, expect, test } from 'vitest';
import type { SharedBlock } from '../../../web/reading/blocks.ts';
import { type Command, commandFor, SHORTCUTS } from '../../../web/reading/keys.ts';
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
    expect(commandFor(press(key, { shiftKey }), true)).toBe(command);
  });

  test('letters can be switched off, the others stay', () => {
    expect(commandFor(press('n'), false)).toBeNull();
    expect(commandFor(press('F7'), false)).toBe('next-row');
  });

  test('presses with Ctrl belong to the browser', () => {
    expect(commandFor(press('n', { ctrlKey: true }), true)).toBeNull();
  });

  test('the list of shortcuts has no key twice', () => {
    const keys = SHORTCUTS.flatMap((shortcut) => shortcut.keys);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
