import { describe, expect, it } from 'vitest';
import type { Article } from '../../../server/core/types.ts';
import { readDocx } from '../../../server/formats/read/docx.ts';
import { BODY, docx, utf8, wordParagraph } from './files.ts';

const texts = ({ paragraphs }: Article, kind: string) =>
  paragraphs.filter((each) => each.kind === kind).map(({ text }) => text);

describe('a Word file', () => {
  it('gives paragraphs, and headings and captions by their styles', async () => {
    const body = [
      wordParagraph('Brann i havnen', 'Tittel'),
      wordParagraph('Røyk over byen.', 'Bildetekst'),
      ...BODY.slice(0, 2).map((text) => wordParagraph(text)),
      wordParagraph('Dette er ikke slutt.', 'Overskrift2'),
      wordParagraph(''),
      ...BODY.slice(2).map((text) => wordParagraph(text)),
    ].join('');
    const article = await readDocx(docx(body), 'mine/Brann.docx');
    expect(article).toMatchObject({
      id: 'brann',
      lang: 'nb',
      title: 'Brann i havnen',
      author: null,
    });
    expect(texts(article, 'text')).toEqual(BODY);
    expect(texts(article, 'heading')).toEqual(['Brann i havnen', 'Dette er ikke slutt.']);
    expect(texts(article, 'caption')).toEqual(['Røyk over byen.']);
  });

  it('reads what is shown: insertions, not deletions; words across runs', async () => {
    const [first, second] = BODY as [string, string];
    const body = `<w:p><w:r><w:t>${first.slice(0, 20)}</w:t></w:r><w:ins w:id="1" w:author="a"><w:r><w:t>${first.slice(20)}</w:t></w:r></w:ins><w:del w:id="2" w:author="a"><w:r><w:delText>Slettet.</w:delText></w:r></w:del></w:p>${wordParagraph(second)}`;
    expect(texts(await readDocx(docx(body), 'a.docx'), 'text')).toEqual([first, second]);
  });

  it('takes text out of tables in their order, and no pictures', async () => {
    const cell = (text: string) => `<w:tc>${wordParagraph(text)}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell(BODY[1]!)}${cell(BODY[2]!)}</w:tr></w:tbl>`;
    const body = `${wordParagraph(BODY[0]!)}${table}`;
    const bytes = docx(body, { 'word/media/image1.png': utf8('no picture') });
    expect(texts(await readDocx(bytes, 'a.docx'), 'text')).toEqual(BODY.slice(0, 3));
  });
});
