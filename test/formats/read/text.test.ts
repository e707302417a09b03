import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainParagraphs, readText } from '../../../server/formats/read/text.ts';

const LONG =
  'Regjeringen vil bruke mer penger på forsvaret neste år enn noen gang før, sier ministeren i et intervju med avisen.';

/** Greedy wrapping, as editors and mail programs do it. */
function wrap(paragraph: string, width: number): string {
  const lines = [''];
  for (const word of paragraph.split(' ')) {
    const line = lines.at(-1)!;
    if (line === '') lines[lines.length - 1] = word;
    else if (line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}

describe('plainParagraphs', () => {
  it('takes every line that is not empty for a paragraph', () => {
    expect(plainParagraphs('Verden\nStor sak\n\n  \nDet er alt.\n')).toEqual([
      'Verden',
      'Stor sak',
      'Det er alt.',
    ]);
  });

  it('keeps line i as paragraph i in files with a paragraph a line, however they are spaced', () => {
    const line = fc
      .array(fc.constantFrom('Han', 'kom', 'hjem', 'til', 'byen', 'fredag'), {
        minLength: 1,
        maxLength: 60,
      })
      .map((words) => `${words.join(' ')}.`);
    const gap = fc.constantFrom('\n', '\n\n', '\n \n');
    fc.assert(
      fc.property(fc.array(fc.tuple(line, gap), { minLength: 1 }), (pairs) => {
        const text = pairs.map(([line, gap]) => line + gap).join('');
        expect(plainParagraphs(text)).toEqual(pairs.map(([line]) => line));
      }),
    );
  });

  it.each([60, 72, 80, 100])('joins text wrapped at %i columns', (width) => {
    const paragraphs = [`${LONG} ${LONG}`, LONG, 'Kort.', `${LONG} ${LONG} ${LONG}`];
    const text = paragraphs.map((paragraph) => wrap(paragraph, width)).join('\n\n');
    expect(plainParagraphs(text)).toEqual(paragraphs);
  });

  it('does not join short lines that are not full', () => {
    const poem = 'Fjell og fjord\nog stille vann\nså langt\n\net øye ser\ni dette\nvidstrakte land';
    expect(plainParagraphs(poem)).toHaveLength(6);
  });
});

describe('readText', () => {
  it('names the article by its file and detects the rest', () => {
    const article = readText(new TextEncoder().encode(`${LONG}\n`), 'some/Æble Øst-2023.v2.txt');
    expect(article).toMatchObject({
      id: 'aeble-ost-2023-v2',
      lang: 'nb',
      outlet: null,
      author: null,
      title: null,
      published: null,
      url: null,
    });
  });

  it('refuses an empty file', () => {
    expect(() => readText(new Uint8Array(), 'a.txt')).toThrowError(
      expect.objectContaining({ code: 'empty-text', message: expect.stringContaining('a') }),
    );
  });
});
