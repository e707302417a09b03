import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Paragraph } from '../../../server/core/types.ts';
import { sentencePieces, sentenceText } from '../../../web/reading/sentence-pieces.ts';

const anyParagraph: fc.Arbitrary<Paragraph> = fc
  .tuple(fc.string({ minLength: 1 }), fc.array(fc.nat(100)))
  .map(([text, cuts]) => {
    const ends = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((a, b) => a - b);
    const sentences = ends.slice(1).map((end, i) => ({ start: ends[i]!, end }));
    return { text, kind: 'text', lang: 'sv', sentences };
  });

describe('pieces of a paragraph', () => {
  test('joined they give the text back, and each sentence is one piece', () => {
    fc.assert(
      fc.property(anyParagraph, (paragraph) => {
        const pieces = sentencePieces(paragraph);
        expect(pieces.map(({ text }) => text).join('')).toBe(paragraph.text);
        const numbered = pieces.flatMap(({ sentence }) => (sentence === null ? [] : [sentence]));
        expect(numbered).toEqual(paragraph.sentences.map((_, i) => i));
      }),
    );
  });

  test('a sentence that is not there has no words', () => {
    const paragraph: Paragraph = {
      text: 'Ett. Två.',
      kind: 'text',
      lang: 'sv',
      sentences: [
        { start: 0, end: 4 },
        { start: 5, end: 9 },
      ],
    };
    expect(sentenceText(paragraph, 1)).toBe('Två.');
    expect(sentenceText(paragraph, 2)).toBe('');
    expect(sentenceText(undefined, 0)).toBe('');
  });
});
