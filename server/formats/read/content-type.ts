/** What a file is by its first bytes, whatever its name says. */
import { InputError } from '../../core/errors.ts';

interface ContentType {
  /** In a sentence: `a.txt is a PDF`. */
  readonly name: string;
  /** The extension it is read by here; `null` if it is not. */
  readonly extension: string | null;
}

/** The opening bytes, each as the character of that number. HTML is told by `isHtml`. */
const SIGNATURES: readonly (readonly [string, ContentType])[] = [
  ['%PDF-', { name: 'a PDF', extension: '.pdf' }],
  ['PK\u0003\u0004', { name: 'a Word, EPUB or ZIP file', extension: null }],
  ['PK\u0005\u0006', { name: 'an empty ZIP file', extension: null }],
  ['\u00d0\u00cf\u0011\u00e0', { name: 'an old Word file (.doc)', extension: null }],
  ['{\\rtf', { name: 'an RTF file', extension: null }],
  ['\u00ff\u00d8\u00ff', { name: 'a JPEG picture', extension: null }],
  ['\u0089PNG', { name: 'a PNG picture', extension: null }],
  ['GIF87a', { name: 'a GIF picture', extension: null }],
  ['GIF89a', { name: 'a GIF picture', extension: null }],
  ['\u001f\u008b', { name: 'a gzip file', extension: null }],
  ['7z\u00bc\u00af', { name: 'a 7-Zip file', extension: null }],
  ['SQLite format 3\0', { name: 'an SQLite database', extension: null }],
  ['bplist00', { name: 'a Safari web archive', extension: null }],
];
const LONGEST_SIGNATURE = 16;
/** How far into a file its first tag is sought. */
const HTML_HEAD = 1024;

export const SAVE_AS_TEXT = 'Save the article as plain text in UTF-8 (.txt) or as Markdown (.md).';

/** The first `count` bytes, each as the character of that number. */
export function openingBytes(bytes: Uint8Array, count: number): string {
  return String.fromCharCode(...bytes.subarray(0, count));
}

function isHtml(head: string): boolean {
  // UTF-16 has zeros between the letters.
  const letters = head.replaceAll('\0', '').replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/u, '');
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S]){0,500}-->\s*)*<(?:!doctype\s+html|html[\s>])/iu.test(
    letters,
  );
}

/** `null` for what may be text. */
export function contentTypeOf(bytes: Uint8Array): ContentType | null {
  const head = openingBytes(bytes, LONGEST_SIGNATURE);
  const known = SIGNATURES.find(([signature]) => head.startsWith(signature));
  if (known) return known[1];
  return isHtml(openingBytes(bytes, HTML_HEAD)) ? { name: 'a web page', extension: '.html' } : null;
}

/**
 * An error about a file that is not what its name says.
 * @param expected - what its reader wants, `a PDF`
 */
export function wrongType(bytes: Uint8Array, fileName: string, expected: string): InputError {
  const found = contentTypeOf(bytes);
  const what = bytes.length === 0 ? 'empty' : (found?.name ?? 'something else');
  return new InputError(
    'wrong-type',
    `${fileName} is not ${expected} but ${what}.`,
    found?.extension
      ? `Give it a name that ends in ${found.extension}.`
      : 'Check that it was saved whole, or save the article anew.',
  );
}
