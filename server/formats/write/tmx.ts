/** Translation Memory eXchange 1.4b: what translators' tools read. One unit a row, N languages. */
import type { Article, Comparison, Row } from '../../core/types.ts';
import type { ComparisonFormat } from './comparison-format.ts';

/** https://www.gala-global.org/tmx-14b; `srclang="*all*"`: no text is the original of the others. */
export const tmx: ComparisonFormat = {
  id: 'tmx',
  mediaType: 'application/x-tmx+xml',
  extension: 'tmx',
  *write(comparison, tool) {
    const { model, rows } = comparison;
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4">\n';
    yield `  <header${attributes({
      creationtool: tool.name,
      creationtoolversion: tool.version,
      segtype: 'paragraph',
      'o-tmf': tool.name,
      adminlang: 'en',
      srclang: '*all*',
      datatype: 'plaintext',
    })}>\n    ${prop('x-model', `${model.name}@${model.hash}`)}\n  </header>\n  <body>\n`;
    for (const row of rows) yield unit(row, comparison);
    yield '  </body>\n</tmx>\n';
  },
};

function unit(row: Row, comparison: Comparison): string {
  const variants = row.cells
    .map((cell, k) => ({ cell, article: comparison.articles[k] }))
    .filter(({ cell }) => cell.length > 0);
  // A unit of one language is no translation; such paragraphs stand in the other formats.
  if (variants.length < 2) return '';
  const confidence = rowConfidence(row, comparison);
  return [
    '    <tu>\n',
    `      ${prop('x-confidence', confidence.toFixed(4))}\n`,
    ...variants.map(({ cell, article }) => variant(cell, article)),
    '    </tu>\n',
  ].join('');
}

function variant(cell: readonly number[], article: Article): string {
  const lang = article.paragraphs[cell[0]].lang;
  const props = [
    prop('x-article', article.id),
    prop('x-paragraphs', cell.map((p) => p + 1).join(' ')),
    ...(article.outlet ? [prop('x-outlet', article.outlet)] : []),
    ...(article.author ? [prop('x-author', article.author)] : []),
    ...(article.published ? [prop('x-published', article.published)] : []),
    ...(article.url ? [prop('x-url', article.url)] : []),
  ];
  const text = cell.map((p) => article.paragraphs[p].text).join('\n');
  return [
    `      <tuv${attributes({ 'xml:lang': lang })}>\n`,
    ...props.map((element) => `        ${element}\n`),
    `        <seg>${escapeXml(text)}</seg>\n      </tuv>\n`,
  ].join('');
}

/** Mean confidence of the links inside the row. */
function rowConfidence(row: Row, { pairs }: Comparison): number {
  const inside = pairs.flatMap(({ source, target, links }) =>
    links.filter(
      (link) => row.cells[source].includes(link.source) && row.cells[target].includes(link.target),
    ),
  );
  if (inside.length === 0) return 0;
  return inside.reduce((sum, { confidence }) => sum + confidence, 0) / inside.length;
}

function prop(type: string, value: string): string {
  return `<prop${attributes({ type })}>${escapeXml(value)}</prop>`;
}

function attributes(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');
}

/** Characters XML 1.0 has no way to write at all. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

function escapeXml(text: string): string {
  return text
    .replace(NOT_XML, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
