import { describe, expect, it } from 'vitest';
import type { InputError } from '../../../server/core/errors.ts';
import { markdownBlocks, readMarkdown } from '../../../server/formats/read/markdown.ts';

const BODY = 'Regjeringen vil bruke mer penger på forsvaret neste år, sier ministeren.';
const read = (text: string, name = 'folder/my-article.md') =>
  readMarkdown(new TextEncoder().encode(text), name);

function failure(text: string): InputError {
  try {
    read(text);
  } catch (error) {
    return error as InputError;
  }
  throw new Error('was read');
}

describe('front matter', () => {
  it('says what is known', () => {
    const article = read(
      `---\nid: nb-1\nlang: nb\noutlet: "Avisen: Nord" # a comment\nauthor: Anne Berg\ntitle: >\n  Penger til\n  forsvaret\npublished: 2023-09-14\nurl: https://example.org/a?b=c\ntags: [a, b]\n---\n\n${BODY}\n`,
    );
    expect(article).toMatchObject({
      id: 'nb-1',
      lang: 'nb',
      outlet: 'Avisen: Nord',
      author: 'Anne Berg',
      title: 'Penger til forsvaret',
      published: '2023-09-14',
      url: 'https://example.org/a?b=c',
    });
    expect(article).not.toHaveProperty('tags');
  });

  it.each(['---\n---\n', '---\n# nothing known\n---\n', ''])('may be empty: %j', (head) => {
    expect(read(head + BODY)).toMatchObject({ id: 'my-article', lang: 'nb', published: null });
  });

  it.each(['null', '~', '', 'Null', '""'])('%j stands for what is not known', (nothing) => {
    expect(read(`---\noutlet: ${nothing}\n---\n${BODY}`).outlet).toBeNull();
  });

  it.each([
    ['id: 001', { id: '001' }],
    ['published: 2023', { published: '2023' }],
    ['published: 2023-09', { published: '2023-09' }],
    ['published: 2024-02-29', { published: '2024-02-29' }],
    ['lang: DA', { lang: 'da' }],
    ['outlet: 1984', { outlet: '1984' }],
    ['title: "null"', { title: 'null' }],
  ])('reads %s as it is written', (line, known) => {
    expect(read(`---\n${line}\n---\n${BODY}`)).toMatchObject(known);
  });

  it.each([
    ['id: Nb 1', 'line 3', 'hyphens'],
    ['id: nb--1', 'line 3', 'hyphens'],
    ['id: [a]', 'line 3', 'one line'],
    ['lang: no', 'line 3', 'nb (Bokmål)'],
    ['lang: fr', 'line 3', 'nb, nn, da, sv, de, en'],
    ['published: 2023-02-30', 'line 3', '2023-09-14'],
    ['published: 2023-13', 'line 3', '2023-09-14'],
    ['published: 14.09.2023', 'line 3', '2023-09-14'],
    ['url: example.org', 'line 3', 'https://'],
    ['url: ftp://example.org', 'line 3', 'https://'],
    ['title: a: b: c', 'line 3', 'quotes'],
    ['title: "a', 'line', 'quotes'],
    ['outlet: a\noutlet: b', 'line 4', 'field: value'],
  ])('refuses %j', (lines, place, hint) => {
    const error = failure(`---\n# what is known\n${lines}\n---\n${BODY}`);
    expect(error).toMatchObject({ name: 'InputError', code: 'front-matter' });
    expect(error.message).toContain('folder/my-article.md');
    expect(error.message).toContain(place);
    expect(error.hint).toContain(hint);
  });

  it.each([
    ['no fields', `---\njust words\n---\n${BODY}`],
    ['never closed', `---\nid: a\n\n${BODY}`],
  ])('refuses a block with %s', (problem, text) => {
    expect(failure(text)).toMatchObject({ code: 'front-matter' });
    expect(failure(text).message).toContain(problem);
  });
});

describe('body', () => {
  it('is cut at empty lines, headings and drawn lines; lines within a paragraph are joined', () => {
    expect(
      markdownBlocks(
        'First\n  second\n\n\nThird\n## Heading ##\nFourth *stays* [so](x)\n***\n#hash\n',
      ),
    ).toEqual([
      { text: 'First second', heading: false },
      { text: 'Third', heading: false },
      { text: 'Heading', heading: true },
      { text: 'Fourth *stays* [so](x)', heading: false },
      { text: '#hash', heading: false },
    ]);
  });

  it('gives the first heading above the text for a title', () => {
    const article = read(`# Hva vil de egentlig?\n\n${BODY}\n\n## Nei.\n\n${BODY}`);
    expect(article.title).toBe('Hva vil de egentlig?');
    expect(article.paragraphs.map(({ kind }) => kind)).toEqual([
      'heading',
      'text',
      'heading',
      'text',
    ]);
  });

  it.each(['', '---\nid: a\n---\n', '---\nid: a\n---\n\n  \n***\n'])(
    'may not be empty: %j',
    (text) => {
      expect(failure(text)).toMatchObject({ code: 'empty-text' });
    },
  );

  it('reads line ends of Windows and a byte order mark', () => {
    const article = read(`\ufeff---\r\nid: a\r\nlang: nb\r\n---\r\n\r\n${BODY}\r\n\r\n${BODY}\r\n`);
    expect(article.id).toBe('a');
    expect(article.paragraphs.map(({ text }) => text)).toEqual([BODY, BODY]);
  });
});
