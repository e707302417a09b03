/** The formats alignments are read from. A new one is a file beside this and a line below. */
import { InputError } from '../../../core/errors.ts';
import type { PlainUnit } from '../../../core/exchange/unit.ts';
import type { AlignmentReader } from './alignment-reader.ts';
import { jsonl } from './jsonl.ts';
import { csv, tsv } from './table.ts';
import { tmx } from './tmx.ts';
import { webAnnotation } from './web-annotation.ts';
import { xces } from './xces.ts';

export const alignmentReaders: readonly AlignmentReader[] = [
  tmx,
  xces,
  csv,
  tsv,
  jsonl,
  webAnnotation,
];

/**
 * The units in a file, its format told by the extension.
 * @throws InputError `file-type`, `encoding`, or what the reader throws
 */
export function readAlignments(bytes: Uint8Array, fileName: string): PlainUnit[] {
  const lower = fileName.toLowerCase();
  const reader = alignmentReaders.find(({ extensions }) =>
    extensions.some((extension) => lower.endsWith(extension)),
  );
  if (reader) return reader.read(decoded(bytes, fileName), fileName);
  const known = alignmentReaders.flatMap(({ extensions }) => extensions).join(', ');
  throw new InputError(
    'file-type',
    `${fileName} is in no format that alignments are read from.`,
    `Give it as ${known}, or name the .ids file of a Moses corpus.`,
  );
}

/** Whether a file holds alignments rather than articles: told by its name or, of tables and lines, its head. */
export function holdsAlignments(bytes: Uint8Array, fileName: string): boolean {
  const extension = /\.[^./\\]+$/u.exec(fileName)?.[0].toLowerCase() ?? '';
  if (ALIGNMENT_EXTENSIONS.includes(extension)) return true;
  const sign = SIGNS[extension];
  if (!sign) return false;
  const head = new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-8').decode(
    bytes.subarray(0, HEAD_BYTES),
  );
  return sign.test(head.split('\n', 1)[0]);
}

/** Of files that hold alignments and never articles, lower case. */
export const ALIGNMENT_EXTENSIONS: readonly string[] = ['.tmx', '.xces', '.xml', '.jsonld'];

/** How the names of such files end where nobody has chosen them: an XML file in a folder may be anything. */
export const ALIGNMENT_ENDINGS: readonly string[] = ['.tmx', '.xces', '.xces.xml', '.jsonld'];

/** Files found in a folder that are no articles and yet wanted. */
export function isAlignmentName(fileName: string): boolean {
  const lower = fileName.toLowerCase();
  return ALIGNMENT_ENDINGS.some((ending) => lower.endsWith(ending));
}

/** Enough for the first line of a table; a line of JSON has its sides early or late. */
const HEAD_BYTES = 1 << 16;
const TABLE_SIGN = /source_paragraph.*target_paragraph/u;
const LINE_SIGN = /^\s*\{.*"sides"\s*:\s*\[/u;
const SIGNS: Readonly<Record<string, RegExp>> = {
  '.csv': TABLE_SIGN,
  '.tsv': TABLE_SIGN,
  '.tab': TABLE_SIGN,
  '.jsonl': LINE_SIGN,
  '.ndjson': LINE_SIGN,
};

/** To the letter: line ends may be part of a cell. */
export function decoded(bytes: Uint8Array, fileName: string): string {
  const [a, b] = bytes;
  const encoding =
    a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    const message = `${fileName} is not ${encoding.toUpperCase()}.`;
    throw new InputError('encoding', message, 'Save it again with the encoding UTF-8.', { cause });
  }
}
