import { describe, expect, it } from 'vitest';
import { huesOf } from '../../../web/reading/hues.ts';

const texts = (ids: string) => [...ids].map((id) => ({ id }));

describe('huesOf', () => {
  it.each([
    ['by the place in the collection, whatever the column', 'cb', 'abc', ['hue-3', 'hue-2']],
    ['the sixth begins again', 'fa', 'abcdef', ['hue-1', 'hue-1']],
    ['by the column where another collection has it', 'bz', 'abc', ['hue-2', 'hue-2']],
    ['nothing', '', 'abc', []],
  ])('%s', (_, articles, collection, hues) => {
    expect(huesOf(texts(articles), texts(collection))).toEqual(hues);
  });
});
