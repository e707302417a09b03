/** Bytes to text, or a clear word on why not. */
import { InputError } from '../../core/errors.ts';

/** Files that people mistake for text, by their first characters. */
const BINARY_SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF', 'a PDF'],
  ['PK\u0003\u0004', 'a Word, EPUB or ZIP file'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Word file'],
  ['{\\rtf', 'an RTF file'],
];
const LONGEST_SIGNATURE = 4;

const SAVE_AS_TEXT = 'Save the article as plain text in UTF-8 (.txt) or as Markdown (.md).';

/**
 * Text of a file in UTF-8, with or without byte order mark, or in UTF-16 with one. Line ends become `\n`.
 *
 * @param fileName - for the messages
 * @throws InputError `not-text` for binary files, `encoding` for any other encoding
 */
export function decodeText(bytes: Uint8Array, fileName: string): string {
  const head = String.fromCharCode(...bytes.subarray(0, LONGEST_SIGNATURE + 1));
  const binary = BINARY_SIGNATURES.find(([signature]) => head.startsWith(signature));
  if (binary) throw new InputError('not-text', `${fileName} is ${binary[1]}.`, SAVE_AS_TEXT);

  const encoding = encodingOf(bytes);
  let text: string;
  try {
    // The decoder drops the byte order mark.
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    const at = firstInvalidByte(bytes, encoding);
    throw new InputError(
      'encoding',
      `${fileName} is not ${encoding.toUpperCase()}: byte ${at + 1} (line ${lineOf(bytes, at)}) fits no character.`,
      'Open it in an editor and save it again with the encoding UTF-8.',
      { cause },
    );
  }
  const zero = text.indexOf('\0');
  if (zero >= 0) {
    const line = text.slice(0, zero).split(/\r\n?|\n/u).length;
    throw new InputError(
      'not-text',
      `${fileName} is not text: there is a zero character in line ${line}.`,
      SAVE_AS_TEXT,
    );
  }
  return text.replace(/\r\n?/gu, '\n');
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** Offset of the first character that is none: where a wrong byte interrupts it, or the end does. */
function firstInvalidByte(bytes: Uint8Array, encoding: string): number {
  const decodes = (length: number, stream: boolean) => {
    try {
      new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, length), { stream });
      return true;
    } catch {
      return false;
    }
  };
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    // A stream may end within a character, so only a wrong byte makes it throw.
    if (decodes(middle, true)) good = middle;
    else bad = middle;
  }
  while (good > 0 && !decodes(good, false)) good--;
  return good;
}

function lineOf(bytes: Uint8Array, at: number): number {
  let line = 1;
  for (let i = 0; i < at; i++) if (bytes[i] === 0x0a) line++;
  return line;
}
