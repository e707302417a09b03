import { describe, expect, test } from 'vitest';
import { findingsOf, sentencesAround } from '../../../web/drift/findings.ts';
import { middleOf, paragraphStretch, scaleOf } from '../../../web/drift/strip.ts';
import { article } from '../comparison.ts';
import { pair } from './drift.ts';

const text = article('a', 'nb', 'htct');

describe('the overview strip', () => {
  test('paragraphs of article text fill it from end to end; others take no room', () => {
    const scale = scaleOf(text);
    const [first, second] = [1, 3].map((p) => paragraphStretch(scale, text, p));
    expect(first!.from).toBe(0);
    expect(first!.to).toBe(second!.from);
    expect(second!.to).toBe(1);
  });

  test('where no word corresponds a finding points at the paragraphs it was looked for in', () => {
    const [item] = findingsOf({ pairs: [pair(0, 1, [{ source: [1, 0, 4], target: null }])] });
    const scale = scaleOf(text);
    const { from, to } = paragraphStretch(scale, text, 1);
    expect(middleOf(scale, text, item!.target)).toBe((from + to) / 2);
    expect(middleOf(scale, text, { article: 1, span: null, paragraphs: [] })).toBeNull();
  });
});

test('a finding is shown with the sentences it touches', () => {
  const [first, second] = text.paragraphs[1]!.sentences;
  const within = { paragraph: 1, start: second!.start + 3, end: second!.start + 6 };
  const shown = sentencesAround(text, within);
  expect(shown.text).toBe(text.paragraphs[1]!.text.slice(second!.start));
  expect(shown.text.slice(shown.mark.start, shown.mark.end)).toBe(
    text.paragraphs[1]!.text.slice(within.start, within.end),
  );
  expect([shown.cutBefore, shown.cutAfter]).toEqual([true, false]);
  const across = { paragraph: 1, start: first!.end - 2, end: second!.start + 2 };
  expect(sentencesAround(text, across).text).toBe(text.paragraphs[1]!.text);
});
