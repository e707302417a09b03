import { describe, expect, it } from 'vitest';
import { readCollection } from '../../../server/formats/read/collection.ts';
import { isReadable, READERS, readArticle } from '../../../server/formats/read/index.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const BODY = 'Regeringen vil bruge flere penge på forsvaret næste år, siger ministeren.';

describe('readArticle', () => {
  it.each(READERS.flatMap(({ id, extensions }) => extensions.map((e) => [e, id] as const)))(
    'reads %s as %s, in capitals too',
    (extension) => {
      const article = readArticle(bytes(BODY), `a/b.c/Some File${extension}`);
      expect(article.id).toBe('some-file');
      expect(readArticle(bytes(BODY), `Some File${extension.toUpperCase()}`)).toEqual(article);
    },
  );

  it.each(['a.docx', 'a', 'folder.md/a', ''])('refuses %j', (name) => {
    expect(() => readArticle(bytes(BODY), name)).toThrowError(
      expect.objectContaining({ code: 'file-type', hint: expect.stringContaining('.md') }),
    );
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
