/** The formats articles are read from. A new one is a file beside this and a line below. */
import { InputError } from '../../core/errors.ts';
import type { Article } from '../../core/types.ts';
import { readMarkdown } from './markdown.ts';
import { readText } from './text.ts';

export interface Reader {
  readonly id: string;
  readonly mediaType: string;
  /** With the dot, lower case. */
  readonly extensions: readonly string[];
  /** @throws InputError saying what is wrong, where, and what to do */
  readonly read: (bytes: Uint8Array, fileName: string) => Article;
}

export const READERS: readonly Reader[] = [
  {
    id: 'markdown',
    mediaType: 'text/markdown',
    extensions: ['.md', '.markdown'],
    read: readMarkdown,
  },
  { id: 'text', mediaType: 'text/plain', extensions: ['.txt'], read: readText },
];

function readerOf(fileName: string): Reader | undefined {
  const extension = /\.[^./\\]+$/u.exec(fileName)?.[0].toLowerCase() ?? '';
  return READERS.find(({ extensions }) => extensions.includes(extension));
}

/** Whether a file in a collection is an article by its name; a README tells about the folder. */
export function isReadable(fileName: string): boolean {
  return readerOf(fileName) !== undefined && !/(?:^|[/\\])readme\.[^.]+$/iu.test(fileName);
}

/**
 * The article in a file, its format told by the extension.
 *
 * @param fileName - name or path; gives the id where the file itself does not
 * @throws InputError `file-type`, or what the reader throws
 */
export function readArticle(bytes: Uint8Array, fileName: string): Article {
  const reader = readerOf(fileName);
  if (reader) return reader.read(bytes, fileName);
  throw new InputError(
    'file-type',
    `${fileName} is in no format that is read here.`,
    `Give it as ${READERS.flatMap(({ extensions }) => extensions).join(', ')}.`,
  );
}
