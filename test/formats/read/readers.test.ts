import { describe, expect, it } from 'vitest';
import { readCollection } from '../../../server/formats/read/collection.ts';
import {
  isReadable,
  READERS,
  readArticle,
  readArticles,
} from '../../../server/formats/read/index.ts';
import { docx, pdf, setParagraphs, utf8, wordParagraph } from './files.ts';

const bytes = utf8;
const BODY = 'Regeringen vil bruge flere penge på forsvaret næste år, siger ministeren.';

/** The same article in every format. */
const FILES: Readonly<Record<string, Uint8Array>> = {
  markdown: bytes(BODY),
  text: bytes(BODY),
  html: bytes(`<html><body><p>${BODY}</p></body></html>`),
  docx: docx(wordParagraph(BODY)),
  pdf: await pdf((font) => [setParagraphs([BODY], font, 12, [{ x: 60, y: 700, width: 240 }], 60)]),
  csv: bytes(`title,text\n,"${BODY}"\n`),
  tsv: bytes(`title\ttext\n\t${BODY}\n`),
  jsonl: bytes(`${JSON.stringify({ text: BODY })}\n`),
  json: bytes(JSON.stringify([{ paragraphs: [BODY] }])),
};

describe('readArticles', () => {
  it.each(READERS.flatMap(({ id, extensions }) => extensions.map((e) => [e, id] as const)))(
    'reads %s as %s, in capitals too',
    async (extension, id) => {
      const file = FILES[id]!;
      const article = await readArticle(file, `a/b.c/Some File${extension}`);
      expect(article.id).toMatch(/^some-file(?:-1)?$/u);
      expect(article).toMatchObject({ lang: 'da', published: null });
      expect(article.paragraphs.map(({ text, kind }) => [text, kind])).toEqual([[BODY, 'text']]);
      const name = `Some File${extension.toUpperCase()}`;
      expect(await readArticle(file, name)).toEqual(article);
      expect(await readArticles(file, name)).toEqual({ articles: [article], errors: [] });
    },
  );

  it.each(['a.doc', 'a', 'folder.md/a', ''])('refuses %j', async (name) => {
    await expect(readArticles(bytes(BODY), name)).rejects.toThrowError(
      expect.objectContaining({ code: 'file-type', hint: expect.stringContaining('.md') }),
    );
  });

  it('refuses a file too large for its format before it is looked at', async () => {
    for (const { extensions, maxBytes } of READERS) {
      const zeros = new Uint8Array(maxBytes + 1);
      await expect(readArticles(zeros, `a${extensions[0]}`)).rejects.toThrowError(
        expect.objectContaining({ code: 'file-too-large' }),
      );
    }
  });

  it('no two readers share an extension', () => {
    const all = READERS.flatMap(({ extensions }) => extensions);
    expect(new Set(all).size).toBe(all.length);
  });
});

it('a README and a collection file are no articles', () => {
  expect(
    ['a.md', 'b.txt', 'README.md', 'readme.txt', 'collection.yaml'].filter(isReadable),
  ).toEqual(['a.md', 'b.txt']);
});

describe('readCollection', () => {
  it('gives title and description', () => {
    expect(readCollection(bytes('title: Arms\ndescription: Five reports.\n'), 'c.yaml')).toEqual({
      title: 'Arms',
      description: 'Five reports.',
    });
    expect(readCollection(bytes('title: 1984'), 'c.yaml')).toEqual({
      title: '1984',
      description: null,
    });
  });

  it.each([
    ['', 'no fields'],
    ['description: a', 'title'],
    ['title:', 'title'],
    ['title: [a]', 'title'],
    ['- a', 'no fields'],
    ['title: a\ntitle: b', 'line 2'],
    ['title: a: b', 'line 1'],
  ])('refuses %j', (text, place) => {
    expect(() => readCollection(bytes(text), 'x/collection.yaml')).toThrowError(
      expect.objectContaining({
        code: 'collection-file',
        message: expect.stringContaining(place),
        hint: expect.stringContaining('title:'),
      }),
    );
  });
});
