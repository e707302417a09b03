/** Files made to break their readers, and files that broke on the way: each gives one clear error. */

import { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { InputError } from '../../../server/core/errors.ts';
import { EXTENSIONS, readInPlace } from '../../../server/formats/read/index.ts';
import { isolatedReader } from '../../../server/formats/read/isolated.ts';
import { BODY, docx, docxParts, page, pdf, utf8, utf16, wordParagraph } from './files.ts';

const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d);
const JPEG = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46, 0x49, 0x46);
const onePage = await pdf(() => [[{ text: BODY[0]!, x: 20, y: 700, size: 10 }]]);
const word = docx(wordParagraph(BODY[0]!));
const emptyPage = await pdf(() => [[]]);
const fill = (length: number, byte: number) => new Uint8Array(length).fill(byte);
const repeat = (text: string, times: number) => utf8(text.repeat(times));

/** A Word file whose text unpacks to more than it may. */
const bomb = docx(wordParagraph('a'.repeat(60 * 2 ** 20)));

/** The same, but its directory says that it is small: fields of 4 bytes at offset 24 of its entries. */
function lyingBomb(): Uint8Array {
  const bytes = bomb.slice();
  const view = new DataView(bytes.buffer);
  for (let i = 0; i + 46 < bytes.length; i++) {
    if (view.getUint32(i, true) === 0x02014b50) view.setUint32(i + 24, 1000, true);
  }
  return bytes;
}

/** `null`: there is text in it, which is read. */
type Hostile = readonly [
  what: string,
  file: string,
  bytes: Uint8Array,
  code: string | RegExp | null,
];

const HOSTILE: readonly Hostile[] = [
  ['nothing', 'a.txt', new Uint8Array(), 'empty-text'],
  ['nothing', 'a.html', new Uint8Array(), 'wrong-type'],
  ['nothing', 'a.docx', new Uint8Array(), 'wrong-type'],
  ['nothing', 'a.pdf', new Uint8Array(), 'wrong-type'],
  ['zeros', 'a.md', fill(1000, 0), 'not-text'],
  ['a JPEG', 'a.txt', JPEG, 'not-text'],
  ['a PNG', 'a.csv', PNG, 'not-text'],
  ['a PDF', 'a.html', onePage, 'wrong-type'],
  ['a web page', 'a.pdf', utf8(page()), 'wrong-type'],
  ['a web page', 'a.docx', utf8(page()), 'wrong-type'],
  ['a web page', 'a.txt', utf8(page()), 'not-text'],
  ['a Word file', 'a.jsonl', word, 'not-text'],
  ['a ZIP that is no Word file', 'a.docx', zipSync({ 'a.txt': utf8('a') }), 'wrong-type'],
  ['a Word file cut short', 'a.docx', word.subarray(0, word.length >> 1), 'broken-file'],
  ['a zip bomb', 'a.docx', bomb, 'file-too-large'],
  ['a zip bomb that lies about its size', 'a.docx', lyingBomb(), 'broken-file'],
  [
    'markup that is not closed',
    'a.docx',
    zipSync({ ...docxParts(''), 'word/document.xml': strToU8('<w:document><w:body><w:p>') }),
    /broken-file|empty-text/u,
  ],
  [
    'entities that multiply',
    'a.docx',
    zipSync({
      ...docxParts(''),
      'word/document.xml': strToU8(
        `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "aaaaaaaaaa">${'bcdefghij'
          .split('')
          .map((name, i) => `<!ENTITY ${name} "${`&${'abcdefghij'[i]};`.repeat(10)}">`)
          .join('')}]><d>&j;</d>`,
      ),
    }),
    /broken-file|empty-text/u,
  ],
  [
    'a style that is its own parent',
    'a.docx',
    zipSync({
      ...docxParts(wordParagraph('x', 'A')),
      'word/styles.xml': strToU8(
        '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="A"/></w:style></w:styles>',
      ),
    }),
    null,
  ],
  ['elements nested without end', 'a.html', repeat('<div>', 100_000), 'page-too-complex'],
  ['elements without number', 'a.html', repeat('<p>a</p>', 100_000), 'page-too-complex'],
  ['text without end', 'a.html', repeat(`<p>${BODY[0]}`, 100_000), 'page-too-complex'],
  ['attributes without end', 'a.html', utf8(`<p ${'a="b" '.repeat(200_000)}>a</p>`), 'no-article'],
  ['tags that never close', 'a.html', repeat('<a href="', 200_000), 'no-article'],
  ['comments that never close', 'a.html', repeat('<!--', 200_000), 'no-article'],
  ['a start page', 'a.html', utf8(page({ article: '<a href="/">Les mer</a>' })), 'no-article'],
  [
    'a text written by a script',
    'a.html',
    utf8('<html><script>document.write("a")</script></html>'),
    'no-article',
  ],
  ['a page of zeros in UTF-16', 'a.html', utf16('\ufeff\0\0\0', true), 'wrong-type'],
  ['a PDF cut short', 'a.pdf', onePage.subarray(0, 400), 'broken-file'],
  ['a PDF of its first line', 'a.pdf', utf8('%PDF-1.7\n'), 'broken-file'],
  ['pages without text', 'a.pdf', emptyPage, 'no-text'],
  ['a PDF whose pages are their own parents', 'a.pdf', circularPdf(), /broken-file|no-text/u],
  ['columns without end', 'a.csv', repeat(',', 500_000), 'table'],
  ['a quotation mark that never closes', 'a.csv', utf8(`text\n"${'a\n'.repeat(500_000)}`), 'table'],
  ['brackets without end', 'a.json', repeat('[', 500_000), 'json'],
  ['an object for a text', 'a.json', utf8('{"text": {"a": 1}}'), 'record'],
  ['a number that is no text', 'a.jsonl', utf8('1e999\n'), 'json'],
  ['front matter that refers to itself', 'a.md', utf8('---\na: &a [*a]\n---\nx'), null],
  [
    'aliases that multiply',
    'a.md',
    utf8(
      `---\na: &a [x,x]\n${'bcdefghi'
        .split('')
        .map((n, i) => `${n}: &${n} [*${'abcdefgh'[i]},*${'abcdefgh'[i]}]`)
        .join('\n')}\nlang: *i\n---\nx`,
    ),
    'front-matter',
  ],
  ['a line without end', 'a.txt', repeat('a', 2_000_000), null],
  [
    'a language that is not read',
    'a.txt',
    utf8('Президент заявил вчера вечером, что переговоры завершены.'),
    'language-unknown',
  ],
];

function circularPdf(): Uint8Array {
  return utf8(
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1/Parent 2 0 R>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF',
  );
}

async function errorOf(bytes: Uint8Array, file: string): Promise<InputError> {
  try {
    const { errors } = await readInPlace(bytes, file);
    expect(errors).toHaveLength(1);
    return errors[0]!;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error;
  }
}

describe('hostile and broken files', () => {
  it.each(HOSTILE)('%s in %s: text or one clear error', async (_, file, bytes, code) => {
    if (code === null) {
      expect((await readInPlace(bytes, file)).articles).toHaveLength(1);
      return;
    }
    const error = await errorOf(bytes, file);
    expect(error.code).toMatch(code);
    expect(error.message).toMatch(/^a\.\w+/u);
    expect(error.message).toMatch(/\.$/u);
    expect(error.message.length).toBeLessThan(400);
    expect(error.hint).toMatch(/\S.*\.$/su);
  });

  it('whatever the bytes, there are articles or an InputError', async () => {
    const heads = ['', '%PDF-1.7\n', 'PK\u0003\u0004', '<html>', 'text\n', '{"text":"', '---\n'];
    const file = fc.tuple(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 300 }));
    await fc.assert(
      fc.asyncProperty(file, fc.constantFrom(...EXTENSIONS), async ([head, tail], extension) => {
        const bytes = new Uint8Array([...utf8(head), ...tail]);
        await expectReading(bytes, `a${extension}`);
      }),
      { numRuns: 300 },
    );
  });

  it('whatever happens to real files on the way, there are articles or an InputError', async () => {
    const files = [
      ['a.pdf', onePage],
      ['a.docx', word],
      ['a.html', utf8(page())],
      ['a.csv', utf8(`title,text\n"a","${BODY.join('\n')}"\n`)],
    ] as const;
    const damage = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...files), damage, async ([name, bytes], damage) => {
        const broken = bytes.slice();
        for (const [at, byte] of damage) broken[at % broken.length] = byte;
        await expectReading(broken, name);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a thread of its own', () => {
  const worker = new URL('../../../dist/read-worker.mjs', import.meta.url);

  it('reads what is read here, and tells the same of what is not', async () => {
    const { read } = isolatedReader(worker, () => 300_000);
    const files = [
      ['a.html', utf8(page())],
      ['a.docx', word],
      ['a.pdf', onePage],
      ['a.jsonl', utf8(`{}\n${JSON.stringify({ text: BODY[0] })}`)],
    ] as const;
    const readings = await Promise.all(files.map(([name, bytes]) => read(bytes, name)));
    const here = await Promise.all(files.map(([name, bytes]) => readInPlace(bytes, name)));
    expect(readings).toEqual(here);
    const [, name, bytes, code] = HOSTILE.find(([what]) => what === 'a zip bomb')!;
    await expect(read(bytes, name)).rejects.toMatchObject({ name: 'InputError', code });
  });

  it('ends when its time is up, and the next file is read', async () => {
    const { read } = isolatedReader(worker, (bytes) => (bytes > 1000 ? 1 : 300_000));
    const slow = utf8(page());
    await expect(read(slow, 'a.html')).rejects.toMatchObject({ code: 'too-slow' });
    const { articles } = await read(utf8(`<p>${BODY[0]}</p>`), 'b.html');
    expect(articles).toHaveLength(1);
  });
});

describe('a thread with nothing to read', () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('ends after a while, and the next file is read by another', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const ended = vi.spyOn(Worker.prototype, 'terminate');
    const { read } = isolatedReader(new URL('../../../dist/read-worker.mjs', import.meta.url));
    for (const name of ['a.html', 'b.html']) {
      const { articles } = await read(utf8(`<p>${BODY[0]}</p>`), name);
      expect(articles).toHaveLength(1);
    }
    // Threads of the tests before may end meanwhile, but not at this very moment.
    const before = ended.mock.calls.length;
    vi.runAllTimers();
    expect(ended).toHaveBeenCalledTimes(before + 1);
    expect((await read(utf8(`<p>${BODY[0]}</p>`), 'c.html')).articles).toHaveLength(1);
  });
});

async function expectReading(bytes: Uint8Array, file: string): Promise<void> {
  try {
    const { articles, errors } = await readInPlace(bytes, file);
    expect(articles.every(({ paragraphs }) => paragraphs.length > 0)).toBe(true);
    expect(errors.every((error) => error instanceof InputError)).toBe(true);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
  }
}
