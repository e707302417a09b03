/** The formats articles are read from. A new one is a file beside this and a line below. */
import { InputError } from '../../core/errors.ts';
import type { Article } from '../../core/types.ts';
import { SAVE_AS_TEXT } from './content-type.ts';
import type { IsolatedReader } from './isolated.ts';
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
  /** A larger file is read in a thread of its own; see `isolated.ts`. */
  readonly inPlaceBytes: number;
  /** @throws InputError about the file as a whole: what is wrong, where, and what to do */
  readonly read: (bytes: Uint8Array, fileName: string) => Reading | Promise<Reading>;
}

const MB = 2 ** 20;

/** A novel has 1 MB; what is larger is a log or a dump and would be shown as one endless column. */
const MAX_TEXT = 16 * MB;
/** With the pictures that browsers and word processors put into the file. */
const MAX_LAID_OUT = 64 * MB;
/** Some 25,000 articles; more are read from several files. */
const MAX_TABLE = 100 * MB;
/** Plain text of this size takes a tenth of a second: not worth a thread. */
const QUICK_TEXT = MB / 4;

export const READERS: readonly Reader[] = [
  {
    id: 'markdown',
    mediaType: 'text/markdown',
    extensions: ['.md', '.markdown'],
    maxBytes: MAX_TEXT,
    inPlaceBytes: QUICK_TEXT,
    read: (bytes, fileName) => one(readMarkdown(bytes, fileName)),
  },
  {
    id: 'text',
    mediaType: 'text/plain',
    extensions: ['.txt'],
    maxBytes: MAX_TEXT,
    inPlaceBytes: QUICK_TEXT,
    read: (bytes, fileName) => one(readText(bytes, fileName)),
  },
  {
    id: 'html',
    mediaType: 'text/html',
    extensions: ['.html', '.htm', '.xhtml'],
    maxBytes: MAX_LAID_OUT,
    inPlaceBytes: 0,
    read: async (bytes, fileName) => one((await import('./html.ts')).readHtml(bytes, fileName)),
  },
  {
    id: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extensions: ['.docx'],
    maxBytes: MAX_LAID_OUT,
    inPlaceBytes: 0,
    read: async (bytes, fileName) =>
      one(await (await import('./docx.ts')).readDocx(bytes, fileName)),
  },
  {
    id: 'pdf',
    mediaType: 'application/pdf',
    extensions: ['.pdf'],
    maxBytes: MAX_LAID_OUT,
    inPlaceBytes: 0,
    read: async (bytes, fileName) => one(await (await import('./pdf.ts')).readPdf(bytes, fileName)),
  },
  {
    id: 'csv',
    mediaType: 'text/csv',
    extensions: ['.csv'],
    maxBytes: MAX_TABLE,
    inPlaceBytes: 0,
    read: async (bytes, fileName) => (await import('./table.ts')).readTable(bytes, fileName),
  },
  {
    id: 'tsv',
    mediaType: 'text/tab-separated-values',
    extensions: ['.tsv', '.tab'],
    maxBytes: MAX_TABLE,
    inPlaceBytes: 0,
    read: async (bytes, fileName) => (await import('./table.ts')).readTable(bytes, fileName),
  },
  {
    id: 'jsonl',
    mediaType: 'application/jsonl',
    extensions: ['.jsonl', '.ndjson'],
    maxBytes: MAX_TABLE,
    inPlaceBytes: 0,
    read: async (bytes, fileName) => (await import('./json.ts')).readJsonLines(bytes, fileName),
  },
  {
    id: 'json',
    mediaType: 'application/json',
    extensions: ['.json'],
    maxBytes: MAX_TABLE,
    inPlaceBytes: 0,
    read: async (bytes, fileName) => (await import('./json.ts')).readJson(bytes, fileName),
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

/** Where files are read that may take long; `null`: here. */
let isolated: Promise<IsolatedReader> | null = null;

/**
 * From now on files that may take long are read in threads of their own, with a budget of time and
 * memory. Called once, by who wires the program.
 *
 * @param worker - the built `worker.ts`
 */
export function isolateReading(worker: URL): void {
  isolated = null;
  openIsolated = async () => (await import('./isolated.ts')).isolatedReader(worker);
}
let openIsolated: (() => Promise<IsolatedReader>) | null = null;

/**
 * The articles in a file, its format told by the extension.
 *
 * @param fileName - name or path; gives the ids where the file itself does not
 * @throws InputError `file-type`, `file-too-large`, `too-slow`, or what the reader throws
 */
export async function readArticles(bytes: Uint8Array, fileName: string): Promise<Reading> {
  const reader = checkedReader(bytes, fileName);
  if (!openIsolated || bytes.length <= reader.inPlaceBytes) return readInPlace(bytes, fileName);
  isolated ??= openIsolated();
  return (await isolated).read(bytes, fileName);
}

/** The same in this thread, however long it takes. */
export async function readInPlace(bytes: Uint8Array, fileName: string): Promise<Reading> {
  const reader = checkedReader(bytes, fileName);
  try {
    return await reader.read(bytes, fileName);
  } catch (error) {
    // A stack that overflows, a string longer than any may be: the file asks too much.
    if (!(error instanceof RangeError)) throw error;
    throw new InputError(
      'too-complex',
      `${fileName} cannot be read: ${error.message.replace(/\.$/u, '')}.`,
      SAVE_AS_TEXT,
      { cause: error },
    );
  }
}

function checkedReader(bytes: Uint8Array, fileName: string): Reader {
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
  return reader;
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
