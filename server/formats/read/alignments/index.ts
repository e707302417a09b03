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
