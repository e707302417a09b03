import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InputError } from '../../../server/core/errors.ts';
import { decodeBytes, decodeText } from '../../../server/formats/read/decode.ts';
import { latin1, utf8, utf16 } from './files.ts';

function failure(bytes: Uint8Array): InputError {
  try {
    decodeText(bytes, 'a.txt');
  } catch (error) {
    return error as InputError;
  }
  throw new Error('was read');
}

function isUtf8(bytes: Uint8Array): boolean {
  return !new TextDecoder().decode(bytes).includes('\ufffd');
}

describe('decodeText', () => {
  it('reads UTF-8 and UTF-16 alike, with and without byte order mark', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((t) => !/[\0\r\ufeff]/u.test(t));
    fc.assert(
      fc.property(text, (text) => {
        // The first characters of other kinds of file are refused on purpose.
        fc.pre(!/^(?:%PDF|PK|\{\\rtf|GIF8|<)/u.test(text));
        const composed = text.normalize('NFC');
        expect(decodeText(utf8(text), 'a.txt')).toBe(composed);
        expect(decodeText(utf8(`\ufeff${text}`), 'a.txt')).toBe(composed);
        expect(decodeText(utf16(`\ufeff${text}`, true), 'a.txt')).toBe(composed);
        expect(decodeText(utf16(`\ufeff${text}`, false), 'a.txt')).toBe(composed);
      }),
    );
  });

  it('makes one kind of line end of three', () => {
    expect(decodeText(utf8('a\r\nb\rc\nd'), 'a.txt')).toBe('a\nb\nc\nd');
  });

  it('reads UTF-16 without a byte order mark', () => {
    const text = 'Blåbærsyltetøy på brød\nsmaker godt';
    expect(decodeText(utf16(text, true), 'a.txt')).toBe(text);
    expect(decodeText(utf16(text, false), 'a.txt')).toBe(text);
  });

  it('reads Windows-1252, and Latin-1 as its part, whatever the words', () => {
    const word = fc.stringMatching(/^[a-zæøåäöüßéÆØÅÄÖÜ]{1,12}$/u);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), (words) => {
        const bytes = latin1(words.join(' '));
        // Some words make UTF-8 by chance (Ã¼); then that is what they are.
        fc.pre(!isUtf8(bytes));
        expect(decodeText(bytes, 'a.txt')).toBe(words.join(' '));
      }),
    );
    const typeset = Uint8Array.of(0x93, 0xe5, 0x20, 0x97, 0x20, 0x80, 0x35, 0x85, 0x94);
    expect(decodeText(typeset, 'a.txt')).toBe('“å — €5…”');
  });

  it('reads what the file declares where the bytes are not Unicode, and else does not ask', () => {
    expect(decodeBytes(Uint8Array.of(0xbe, 0xea), 'a', 'iso-8859-2')).toBe('žę');
    expect(decodeBytes(Uint8Array.of(0xe5), 'a', 'utf-8')).toBe('å');
    expect(decodeBytes(Uint8Array.of(0xe5), 'a', 'no such thing')).toBe('å');
    expect(decodeBytes(utf8('å'), 'a', 'iso-8859-2')).toBe('å');
  });

  it('names the first byte that is wrong in a damaged file, wherever it lies, and its line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat({ max: 50 }), (text, more) => {
        const head = utf8(`blåbær\n${text.replace(/[\0<\n\r]/gu, ' ')}`);
        // FF is never part of UTF-8.
        const bytes = new Uint8Array([...head, 0xff, ...utf8('x'.repeat(more))]);
        const error = failure(bytes);
        expect(error.code).toBe('encoding');
        expect(error.message).toContain(`a.txt`);
        expect(error.message).toContain(`byte ${head.length + 1} (line 2)`);
        expect(error.hint).toContain('UTF-8');
      }),
    );
  });

  it.each([
    ['a character cut short at the end', utf8('blå').subarray(0, 3), 'byte 3 '],
    ['DOS text (code page 865)', Uint8Array.of(0x62, 0x6c, 0x86, 0x62, 0x91, 0x72), 'byte 3 '],
    ['bytes Windows-1252 lacks', Uint8Array.of(0x62, 0x81, 0x62), 'byte 2 '],
  ])('refuses %s', (_, bytes, place) => {
    const error = failure(bytes);
    expect(error.code).toBe('encoding');
    expect(error.message).toContain(place);
  });

  it('refuses half a surrogate pair in UTF-16', () => {
    expect(failure(new Uint8Array([0xff, 0xfe, 0x00, 0xd8, 0x61, 0x00])).code).toBe('encoding');
  });

  it.each([
    ['a PDF', utf8('%PDF-1.7\n')],
    ['a Word', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0])],
    ['an RTF', utf8('{\\rtf1\\ansi')],
    ['a JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0x10)],
    ['a web page', utf8('\n<!-- a -->\n<!DOCTYPE html><p>')],
    ['a web page', utf16('\ufeff<html><p>', true)],
    ['zero character in line 2', utf8('a\nb\0c')],
  ])('refuses what is no text: %s', (what, bytes) => {
    const error = failure(bytes);
    expect(error.code).toBe('not-text');
    expect(error.message).toContain(what);
    expect(error.hint).toMatch(/\.(?:txt|pdf|html)\b/u);
  });
});
