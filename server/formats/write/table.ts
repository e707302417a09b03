/** For reading in a terminal. */
import type { ComparisonFormat, LinkedParagraphs } from './comparison-format.ts';
import { linkedParagraphs } from './comparison-format.ts';

/** Characters of a paragraph shown: two such columns and the numbers fit in 120. */
const EXCERPT = 46;

export const table: ComparisonFormat = {
  id: 'table',
  mediaType: 'text/plain',
  extension: 'txt',
  *write(comparison) {
    let heading = '';
    let count = 0;
    for (const link of linkedParagraphs(comparison)) {
      const names = `${link.source.article.id} – ${link.target.article.id}`;
      if (names !== heading) {
        yield `${heading === '' ? '' : '\n'}${names}\n`;
        heading = names;
      }
      yield line(link);
      count++;
    }
    if (count === 0) yield 'No paragraphs of these texts report the same.\n';
  },
};

function line({ source, target, confidence }: LinkedParagraphs): string {
  const percent = `${Math.round(confidence * 100)} %`.padStart(5);
  const numbers = `${String(source.number).padStart(3)} – ${String(target.number).padEnd(3)}`;
  return `${percent}  ${numbers}  ${excerpt(source.paragraph.text).padEnd(EXCERPT)}  ${excerpt(target.paragraph.text)}\n`;
}

function excerpt(text: string): string {
  const flat = text.replace(/\s+/g, ' ');
  return flat.length <= EXCERPT ? flat : `${flat.slice(0, EXCERPT - 1).trimEnd()}…`;
}
