/** Bytes of a text file to text: recognises the encoding, or says where and why not. */
import { InputError } from '../../core/errors.ts';
import { contentTypeOf, SAVE_AS_TEXT } from './content-type.ts';

type Unicode = 'utf-8' | 'utf-16le' | 'utf-16be';

/** How much of a file is looked at to tell UTF-16 without a byte order mark. */
const LOOKED_AT = 4096;
/** Text in Latin letters has a zero in nearly every second byte of UTF-16, and in no other. */
const ZERO_SHARE = 0.6;
const STRAY_ZERO_SHARE = 0.05;

/**
 * What Windows-1252 has at 0x80 to 0x9F (https://encoding.spec.whatwg.org/index-windows-1252.txt); a
 * space where it has nothing. By hand, since Node's decoder takes these bytes for control characters.
 */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const UNASSIGNED = [0x81, 0x8d, 0x8f, 0x90, 0x9d];
/** Characters above 0x7F as the six languages, and names in them, use them in Windows-1252 and Latin-1. */
const EXPECTED =
  /[€‚„…‘’“”•–—Šš‹›Žž«»§°·´¿¡©®½¼¾×²³\u00a0\u00ad\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff]/u;
/** No part of a word: a letter of DOS or Mac text, read wrongly. */
const BROKEN_WORD = /(?<=\p{L})[‚„†‡ˆ‰‹›•‘“”¾¿½¼²³®©](?=\p{L})/gu;
/** A file in another encoding hits fewer of them. */
const EXPECTED_SHARE = 0.9;

/**
 * Text of a file in UTF-8 or UTF-16, with or without byte order mark, or else in Windows-1252, of which
 * ISO-8859-1 is a part. Line ends become `\n`, characters are composed (NFC).
 *
 * @param fileName - for the messages
 * @throws InputError `not-text` for binary files and web pages, `encoding` for any other encoding
 */
export function decodeText(bytes: Uint8Array, fileName: string): string {
  const type = contentTypeOf(bytes);
  if (type) {
    throw new InputError(
      'not-text',
      `${fileName} is ${type.name}.`,
      type.extension ? `Give it a name that ends in ${type.extension}.` : SAVE_AS_TEXT,
    );
  }
  const text = decodeBytes(bytes, fileName);
  const zero = text.indexOf('\0');
  if (zero >= 0) {
    const line = text.slice(0, zero).split(/\r\n?|\n/u).length;
    throw new InputError(
      'not-text',
      `${fileName} is not text: there is a zero character in line ${line}.`,
      SAVE_AS_TEXT,
    );
  }
  return text.replace(/\r\n?/gu, '\n').normalize('NFC');
}

/**
 * @param declared - what the file itself says of its encoding; asked only where it is not Unicode, since
 *   programs that save files anew leave old declarations standing
 * @throws InputError `encoding`
 */
export function decodeBytes(bytes: Uint8Array, fileName: string, declared?: string): string {
  const encoding = unicodeOf(bytes);
  let cause: unknown;
  try {
    // The decoder drops the byte order mark.
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    cause = error;
  }
  const eightBit = encoding === 'utf-8' && !hasMostlyUtf8(bytes) && !isCutShort(bytes);
  const text = eightBit ? (decodeDeclared(bytes, declared) ?? decodeWindows1252(bytes)) : null;
  if (text !== null) return text;
  const at = firstInvalidByte(bytes, encoding);
  throw new InputError(
    'encoding',
    `${fileName} is not ${encoding.toUpperCase()}: byte ${at + 1} (line ${lineOf(bytes, at)}) fits no character${
      eightBit ? ', and it does not read as Windows-1252 either' : ''
    }.`,
    'Open it in an editor and save it again with the encoding UTF-8.',
    { cause },
  );
}

function unicodeOf(bytes: Uint8Array): Unicode {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  const looked = Math.min(bytes.length, LOOKED_AT) & ~1;
  for (let i = 0; i < looked; i++) if (bytes[i] === 0) zeros[i & 1]!++;
  const [even, odd] = zeros.map((count) => count / (looked / 2)) as [number, number];
  if (odd > ZERO_SHARE && even < STRAY_ZERO_SHARE) return 'utf-16le';
  if (even > ZERO_SHARE && odd < STRAY_ZERO_SHARE) return 'utf-16be';
  return 'utf-8';
}

/** Whether most bytes above 0x7F make UTF-8 characters: a damaged file, not one in another encoding. */
function hasMostlyUtf8(bytes: Uint8Array): boolean {
  let good = 0;
  let bad = 0;
  for (let i = 0; i < bytes.length; ) {
    const byte = bytes[i]!;
    const length =
      byte < 0x80 ? 1 : byte < 0xc2 ? 0 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : byte < 0xf5 ? 4 : 0;
    let following = 1;
    while (following < length && (bytes[i + following]! & 0xc0) === 0x80) following++;
    if (length > 1 && following === length) good++;
    else if (length !== 1) bad++;
    i += Math.max(1, length === following ? length : 1);
  }
  return good > bad;
}

/**
 * Whether the last character alone is wrong, and is the beginning of a letter (C3 A5 is å) or of a dash or
 * quotation mark (E2 80 93) rather than a letter of Windows-1252 itself.
 */
function isCutShort(bytes: Uint8Array): boolean {
  const [before, last] = [bytes.at(-2), bytes.at(-1)];
  const isBeginning = last === 0xc2 || last === 0xc3 || last === 0xe2;
  if (!isBeginning && !(before === 0xe2 && last === 0x80)) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function decodeDeclared(bytes: Uint8Array, declared: string | undefined): string | null {
  if (declared === undefined) return null;
  try {
    const decoder = new TextDecoder(declared, { fatal: true });
    // The web calls Latin-1 what is Windows-1252.
    if (decoder.encoding === 'windows-1252' || decoder.encoding === 'utf-8') return null;
    return decoder.decode(bytes);
  } catch {
    // An unknown name, or not what it says.
    return null;
  }
}

/** `null` if it does not look like it. */
function decodeWindows1252(bytes: Uint8Array): string | null {
  let expected = 0;
  let high = 0;
  const latin1 = new TextDecoder('latin1').decode(bytes);
  const text = latin1.replace(/[\u0080-\u009f]/gu, (byte) => {
    return WINDOWS_1252[byte.charCodeAt(0) - 0x80]!;
  });
  for (const [letter] of text.matchAll(/[^\0-\u007f]/gu)) {
    high++;
    if (EXPECTED.test(letter)) expected++;
  }
  if (UNASSIGNED.some((byte) => bytes.includes(byte))) return null;
  for (const _ of text.matchAll(BROKEN_WORD)) expected--;
  return expected >= EXPECTED_SHARE * high ? text : null;
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
