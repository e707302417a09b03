/** Plain text: every line that is not empty is a paragraph, unless the lines were wrapped by hand. */
import { buildArticle } from '../../core/text/article.ts';
import type { Article } from '../../core/types.ts';
import { articleIdOf } from './article-id.ts';
import { decodeText } from './decode.ts';

/** Editors and mail programs wrap at 72 to 80 columns, some at 100; no paragraph a line is that even. */
const WIDEST_WRAP = 110;
/** Fewer line ends than this may look wrapped by chance. */
const FEWEST_WRAPS = 3;
/** Share of line ends that must look like wraps. */
const WRAPPED_SHARE = 0.8;
/** Share of wrapped lines that may end like a sentence; paragraphs nearly all do. */
const FINISHED_SHARE = 0.5;

/** @throws InputError `encoding`, `not-text`, `empty-text`, `language-unknown` */
export function readText(bytes: Uint8Array, fileName: string): Article {
  return buildArticle({
    id: articleIdOf(fileName),
    source: fileName,
    lang: null,
    outlet: null,
    title: null,
    published: null,
    url: null,
    paragraphs: plainParagraphs(decodeText(bytes, fileName)),
  });
}

/**
 * Paragraph `i` is the `i`-th line that is not empty. Only in text wrapped by hand, with empty lines
 * between its blocks, is a block one paragraph, its lines joined by spaces.
 */
export function plainParagraphs(text: string): string[] {
  const blocks = text
    .split(/\n[^\S\n]*(?:\n[^\S\n]*)+/u)
    .map((block) => block.split('\n').flatMap((line) => line.trim() || []))
    .filter((lines) => lines.length > 0);
  return isHandWrapped(blocks) ? blocks.map((lines) => lines.join(' ')) : blocks.flat();
}

/** A line was wrapped if the first word of the next would not have fitted within the widest line. */
function isHandWrapped(blocks: readonly (readonly string[])[]): boolean {
  const width = blocks.flat().reduce((widest, line) => Math.max(widest, line.length), 0);
  if (blocks.length < 2 || width > WIDEST_WRAP) return false;
  const ends = blocks.flatMap((lines) =>
    lines.slice(1).map((next, i) => {
      const line = lines[i]!;
      const firstWord = next.split(/\s/u, 1)[0]!;
      return {
        full: line.length + 1 + firstWord.length > width,
        finished: /[.!?…]["'»”“)]*$/u.test(line),
      };
    }),
  );
  const share = (count: number) => count / ends.length;
  return (
    ends.length >= FEWEST_WRAPS &&
    share(ends.filter(({ full }) => full).length) >= WRAPPED_SHARE &&
    share(ends.filter(({ finished }) => finished).length) <= FINISHED_SHARE
  );
}
