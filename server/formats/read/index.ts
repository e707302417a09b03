/** The formats articles are read from. A new one is a file beside this and a line below. */
import { InputError } from '../../core/errors.ts';
import type { Article } from '../../core/types.ts';
import { readMarkdown } from './markdown.ts';
import { readText } from './text.ts';

/** What a file gave. Where it holds many articles, one that is wrong does not keep the others out. */
export interface Reading {
  /** In the order of the file, ids unlike each other. */
  readonly articles: readonly Article[];
  /** What was left out, one for every article that could not be read. */
  readonly errors: readonly InputError[];
}

export interface Reader {
  readonly id: string;
  readonly mediaType: string;
  /** With the dot, lower case. */
  readonly extensions: readonly string[];
  /** A larger file is refused unread. */
  readonly maxBytes: number;
  /** @throws InputError about the file as a whole: what is wrong, where, and what to do */
  readonly read: (bytes: Uint8Array, fileName: string) => Reading | Promise<Reading>;
}

const MB = 2 ** 20;

/** A novel has 1 MB; what is larger is a log or a dump and would be shown as one endless column. */
const MAX_TEXT = 16 * MB;

export const READERS: readonly Reader[] = [
  {
    id: 'markdown',
    mediaType: 'text/markdown',
    extensions: ['.md', '.markdown'],
    maxBytes: MAX_TEXT,
    read: (bytes, fileName) => one(readMarkdown(bytes, fileName)),
  },
  {
    id: 'text',
    mediaType: 'text/plain',
    extensions: ['.txt'],
    maxBytes: MAX_TEXT,
    read: (bytes, fileName) => one(readText(bytes, fileName)),
  },
];

function one(article: Article): Reading {
  return { articles: [article], errors: [] };
}

/** All extensions, for messages and file choosers. */
export const EXTENSIONS = READERS.flatMap(({ extensions }) => extensions);

function readerOf(fileName: string): Reader | undefined {
  const extension = /\.[^./\\]+$/u.exec(fileName)?.[0].toLowerCase() ?? '';
  return READERS.find(({ extensions }) => extensions.includes(extension));
}

/** Whether a file in a collection is an article by its name; a README tells about the folder. */
export function isReadable(fileName: string): boolean {
  return readerOf(fileName) !== undefined && !/(?:^|[/\\])readme\.[^.]+$/iu.test(fileName);
}

/**
 * The articles in a file, its format told by the extension.
 *
 * @param fileName - name or path; gives the ids where the file itself does not
 * @throws InputError `file-type`, `file-too-large`, or what the reader throws
 */
export async function readArticles(bytes: Uint8Array, fileName: string): Promise<Reading> {
  const reader = readerOf(fileName);
  if (!reader) {
    throw new InputError(
      'file-type',
      `${fileName} is in no format that is read here.`,
      `Give it as ${EXTENSIONS.join(', ')}.`,
    );
  }
  if (bytes.length > reader.maxBytes) {
    const size = Math.ceil(bytes.length / MB);
    throw new InputError(
      'file-too-large',
      `${fileName} has ${size} MB; files of this kind may have ${reader.maxBytes / MB}.`,
      'Split it into several files.',
    );
  }
  return reader.read(bytes, fileName);
}

/**
 * The only article in a file.
 * @throws InputError `many-articles` if it holds more, or what `readArticles` throws or reports
 */
export async function readArticle(bytes: Uint8Array, fileName: string): Promise<Article> {
  const { articles, errors } = await readArticles(bytes, fileName);
  if (errors[0]) throw errors[0];
  if (articles.length === 1) return articles[0]!;
  throw new InputError(
    'many-articles',
    `${fileName} holds ${articles.length} articles where one is asked for.`,
    'Give a file with one article.',
  );
}
