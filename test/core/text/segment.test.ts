import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../server/core/text/segment.ts';
import { LANGUAGES } from '../../../server/core/types.ts';
import { TRICKY_SENTENCES } from './cases/sentences.ts';

const MARK = ' ¦ ';

function sentencesOf(text: string, lang: (typeof LANGUAGES)[number]): string[] {
  return splitSentences(text, lang).map(({ start, end }) => text.slice(start, end));
}

describe.each(LANGUAGES)('sentences in %s', (lang) => {
  it.each(TRICKY_SENTENCES[lang])('%s', (marked) => {
    const sentences = marked.split(MARK);
    expect(sentencesOf(sentences.join(' '), lang)).toEqual(sentences);
  });
});

describe('any text', () => {
  const language = fc.constantFrom(...LANGUAGES);
  // Random Unicode seldom looks like a sentence: pieces that do are mixed in.
  const piece = fc.oneof(
    fc.constantFrom('.', '…', '?', '!', '«', '»', '”', '– ', ' ', '\n', '\u00a0', '21.', 'bl.a.'),
    fc.constantFrom('Putin', 'sa', 'Dr.', 'U.S.', 'z. B.', '1.', 'i', '(NTB)', '🙂', 'Å\u030a'),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
  );
  const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

  it('is covered by ascending sentences with nothing but white space between them', () => {
    fc.assert(
      fc.property(text, language, (text, lang) => {
        let end = 0;
        for (const span of splitSentences(text, lang)) {
          expect(text.slice(end, span.start).trim()).toBe('');
          expect(span.end).toBeGreaterThan(span.start);
          const sentence = text.slice(span.start, span.end);
          expect(sentence).toBe(sentence.trim());
          end = span.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
    );
  });

  it('keeps its sentences whatever white space surrounds it', () => {
    fc.assert(
      fc.property(text, language, (text, lang) => {
        expect(sentencesOf(`\n ${text} \t`, lang)).toEqual(sentencesOf(text.trim(), lang));
      }),
    );
  });
});

it('two plain sentences joined come apart again', () => {
  const word = fc.constantFrom('krigen', 'landet', 'mat', 'hus', 'vinter', 'fred', 'brød', 'uro');
  const sentence = fc
    .tuple(
      fc.constantFrom('Presidenten', 'Hun', 'Det', 'Kim', 'Øya', 'Ålesund'),
      fc.array(word, { minLength: 2, maxLength: 12 }),
      fc.constantFrom('.', '!', '?'),
    )
    .map(([first, rest, stop]) => `${first} ${rest.join(' ')}${stop}`);
  fc.assert(
    fc.property(sentence, sentence, fc.constantFrom(...LANGUAGES), (a, b, lang) => {
      expect(sentencesOf(`${a} ${b}`, lang)).toEqual([a, b]);
    }),
  );
});

describe('long text', () => {
  it('finds every sentence of a paragraph of 100,000 characters', () => {
    const sentence = 'Han kjøpte bl.a. brød for 11.000 kroner den 21. januar.';
    const count = Math.ceil(100_000 / sentence.length);
    const text = Array.from({ length: count }, () => sentence).join(' ');
    expect(sentencesOf(text, 'nb')).toEqual(Array.from({ length: count }, () => sentence));
  });

  it.each([
    ['full stops', '.'.repeat(100_000)],
    ['closing quotes', `Ja.${'»'.repeat(100_000)} Nei.`],
    ['white space', `Ja.${' '.repeat(100_000)}Nei.`],
    ['one-letter words', 'a. '.repeat(33_000)],
    ['no white space', 'a.B'.repeat(33_000)],
  ])('comes through 100,000 characters of %s', (_, text) => {
    const sentences = splitSentences(text, 'da');
    expect(sentences.length).toBeGreaterThan(0);
    expect(sentences.at(-1)?.end).toBe(text.trimEnd().length);
  });
});

it('white space alone holds no sentence', () => {
  expect(splitSentences('', 'nb')).toEqual([]);
  expect(splitSentences(' \n\u00a0', 'nb')).toEqual([]);
});
