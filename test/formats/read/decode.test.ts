import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InputError } from '../../../server/core/errors.ts';
import { decodeText } from '../../../server/formats/read/decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}

function failure(bytes: Uint8Array): InputError {
  try {
    decodeText(bytes, 'a.txt');
  } catch (error) {
    return error as InputError;
  }
  throw new Error('was read');
}

describe('decodeText', () => {
  it('reads UTF-8 and UTF-16 alike, with and without byte order mark', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((t) => !/[\0\r\ufeff]/u.test(t));
    fc.assert(
      fc.property(text, (text) => {
        // The first characters of other kinds of file are refused on purpose.
        fc.pre(!/^(?:%PDF|PK|\{\\rtf)/u.test(text));
        expect(decodeText(utf8(text), 'a.txt')).toBe(text);
        expect(decodeText(utf8(`\ufeff${text}`), 'a.txt')).toBe(text);
        expect(decodeText(utf16(`\ufeff${text}`, true), 'a.txt')).toBe(text);
        expect(decodeText(utf16(`\ufeff${text}`, false), 'a.txt')).toBe(text);
      }),
    );
  });

  it('makes one kind of line end of three', () => {
    expect(decodeText(utf8('a\r\nb\rc\nd'), 'a.txt')).toBe('a\nb\nc\nd');
  });

  it('names the first byte that is not UTF-8, and its line', () => {
    // "blå" in Latin-1: å is the single byte E5.
    const bytes = new Uint8Array([...utf8('en\nbl'), 0xe5, ...utf8(' bok')]);
    const error = failure(bytes);
    expect(error.code).toBe('encoding');
    expect(error.message).toContain('a.txt');
    expect(error.message).toContain('byte 6 (line 2)');
    expect(error.hint).toContain('UTF-8');
  });

  it('names the first bad byte wherever it lies', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.nat({ max: 50 }),
        (text, more) => {
          const head = utf8(text.replace(/\0/gu, ' '));
          // FF is never part of UTF-8; at the very front it could open a UTF-16 mark.
          const bytes = new Uint8Array([...head, 0xff, ...utf8('x'.repeat(more))]);
          expect(failure(bytes).message).toContain(`byte ${head.length + 1} `);
        },
      ),
    );
  });

  it('refuses a character cut short at the end', () => {
    const error = failure(utf8('blå').subarray(0, 3));
    expect(error.code).toBe('encoding');
    expect(error.message).toContain('byte 3 ');
  });

  it('refuses half a surrogate pair in UTF-16', () => {
    expect(failure(new Uint8Array([0xff, 0xfe, 0x00, 0xd8, 0x61, 0x00])).code).toBe('encoding');
  });

  it.each([
    ['a PDF', utf8('%PDF-1.7\n')],
    ['a Word', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0])],
    ['an RTF', utf8('{\\rtf1\\ansi')],
    ['zero character in line 2', utf8('a\nb\0c')],
  ])('refuses what is no text: %s', (what, bytes) => {
    const error = failure(bytes);
    expect(error.code).toBe('not-text');
    expect(error.message).toContain(what);
    expect(error.hint).toContain('.txt');
  });
});
