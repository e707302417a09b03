/** Real-shaped files, made as the programs make them that people use. */
import { strToU8, zipSync } from 'fflate';
import { PDFDocument, type PDFFont, StandardFonts } from 'pdf-lib';

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Windows-1252 below 0x80 and from 0xA0 on is the character's own number. */
export const latin1 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => letter.charCodeAt(0));

export function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}

export const BODY: readonly string[] = [
  'Havnen i byen ble stengt mandag morgen etter at det begynte å brenne i et stort lager for maskiner.',
  'Brannvesenet fikk kontroll over flammene etter fire timer, men røyken lå over sentrum til langt på kveld.',
  '– Ingen mennesker kom til skade, og det er det viktigste for oss i dag, sier ordfører Anne Berg.',
  'Politiet har åpnet etterforskning, og vil i løpet av uken avhøre dem som var på jobb da det begynte å brenne.',
];

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const escapeXml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A paragraph in one of the styles that a Norwegian Word knows: its ids are translated, names are not. */
export const wordParagraph = (text: string, style?: string): string =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`;

export function docxParts(body: string): Record<string, Uint8Array> {
  const xml = (text: string) =>
    strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${text}`);
  return {
    '[Content_Types].xml': xml(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': xml(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/styles.xml': xml(
      `<w:styles ${WORD}>${[
        ['Tittel', 'Title'],
        ['Overskrift2', 'heading 2'],
        ['Bildetekst', 'caption'],
      ]
        .map(
          ([id, name]) =>
            `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`,
        )
        .join('')}</w:styles>`,
    ),
    'word/_rels/document.xml.rels': xml(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
    ),
    'word/document.xml': xml(`<w:document ${WORD}><w:body>${body}</w:body></w:document>`),
  };
}

export const docx = (body: string, more: Record<string, Uint8Array> = {}): Uint8Array =>
  zipSync({ ...docxParts(body), ...more });

export interface Column {
  readonly x: number;
  /** Of the first baseline, from the foot of the page. */
  readonly y: number;
  readonly width: number;
}

/** One line set somewhere on a page. */
export interface SetLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Breaks paragraphs into lines of a column, the first line of each indented, with hyphens where marked `|`. */
export function setParagraphs(
  paragraphs: readonly string[],
  font: PDFFont,
  size: number,
  columns: readonly Column[],
  foot: number,
): SetLine[] {
  const lines: SetLine[] = [];
  const left = [...columns];
  let column = left.shift();
  let y = column?.y ?? 0;
  for (const paragraph of paragraphs) {
    let line = '';
    let indent = size;
    const put = () => {
      if (y < foot) {
        column = left.shift();
        y = column?.y ?? 0;
      }
      if (!column) throw new Error('The text does not fit.');
      lines.push({ text: line, x: column.x + indent, y, size });
      y -= 1.2 * size;
      indent = 0;
      line = '';
    };
    for (const word of paragraph.split(' ')) {
      const fits = (text: string) =>
        font.widthOfTextAtSize(text, size) + indent <= (column?.width ?? 0);
      const [head, tail] = word.split('|');
      const whole = `${head}${tail ?? ''}`;
      if (line === '' || fits(`${line} ${whole}`)) line += `${line && ' '}${whole}`;
      else if (tail !== undefined && fits(`${line} ${head}-`)) {
        line += ` ${head}-`;
        put();
        line = tail;
      } else {
        put();
        line = whole;
      }
    }
    put();
  }
  return lines;
}

export async function pdf(
  pages: (font: PDFFont) => readonly (readonly SetLine[])[],
): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.TimesRoman);
  for (const lines of pages(font)) {
    const page = document.addPage([595, 842]);
    for (const { text, x, y, size } of lines) page.drawText(text, { x, y, size, font });
  }
  return document.save();
}

/** A page as outlets publish it: menus, pointers, adverts and scripts around the article. */
export function page(parts: { head?: string; article?: string; lang?: string } = {}): string {
  const article =
    parts.article ??
    `<h1>Brann i havnen</h1><p class="byline">Av <a href="/a">Kari Nordmann</a></p>
<figure><img src="https://example.org/x.jpg" alt=""><figcaption>Røyk over sentrum. Foto: Ola Hansen</figcaption></figure>
${BODY.slice(0, 2)
  .map((text) => `<p>${text}</p>`)
  .join('\n')}
<h2>Etterforsker saken</h2>
${BODY.slice(2)
  .map((text) => `<p>${text}</p>`)
  .join('\n')}`;
  return `<!DOCTYPE html><html lang="${parts.lang ?? 'nb-NO'}"><head><meta charset="utf-8"><title>Brann i havnen - Havneposten</title>
${parts.head ?? ''}<style>p{color:red}</style></head><body>
<nav><ul><li><a href="/">Forsiden</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<main><article>${article}</article></main>
<aside><h3>Les også</h3><ul><li><a href="/b">En annen sak</a></li></ul></aside>
<script>document.body.innerHTML = '<p>' + 'Skrevet av et skript. '.repeat(50) + '</p>';</script>
<footer>Ansvarlig redaktør: Ola Hansen. Vi bruker informasjonskapsler.</footer></body></html>`;
}
