import type { ComparisonFormat } from './comparison-format.ts';
import { linkedParagraphs } from './comparison-format.ts';

const HEADER = [
  'source_article',
  'source_lang',
  'source_paragraph',
  'target_article',
  'target_lang',
  'target_paragraph',
  'confidence',
  'cosine',
  'margin',
  'model',
  'source_text',
  'target_text',
];

/** Digits that still tell two scores apart. */
const DIGITS = 4;

/** One link a line; paragraph numbers count from 1. Tabs and line breaks in texts become spaces. */
export const tsv: ComparisonFormat = {
  id: 'tsv',
  mediaType: 'text/tab-separated-values',
  extension: 'tsv',
  *write(comparison) {
    yield tsvLine(HEADER);
    const model = `${comparison.model.name}@${comparison.model.hash}`;
    for (const { source, target, confidence, cosine, margin } of linkedParagraphs(comparison)) {
      yield tsvLine([
        source.article.id,
        source.paragraph.lang,
        String(source.number),
        target.article.id,
        target.paragraph.lang,
        String(target.number),
        confidence.toFixed(DIGITS),
        cosine.toFixed(DIGITS),
        margin.toFixed(DIGITS),
        model,
        source.paragraph.text,
        target.paragraph.text,
      ]);
    }
  },
};

/** What a spreadsheet would take for a formula; a quote before it makes it text again. */
const FORMULA_START = /^[=+@]/;

/** One line; tabs and line breaks in cells become spaces. */
export function tsvLine(cells: readonly string[]): string {
  const safe = cells.map((cell) => {
    const flat = cell.replace(/[\t\r\n]+/g, ' ');
    return FORMULA_START.test(flat) ? `'${flat}` : flat;
  });
  return `${safe.join('\t')}\n`;
}
