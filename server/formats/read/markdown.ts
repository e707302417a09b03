/** Markdown with front matter: the form articles are kept in. */
import { buildArticle } from '../../core/text/article.ts';
import type { Article } from '../../core/types.ts';
import { articleIdOf } from './article-id.ts';
import { decodeText } from './decode.ts';
import { splitFrontMatter } from './front-matter.ts';

const HEADING = /^ {0,3}#{1,6}[^\S\n]+(.*?)(?:[^\S\n]+#+)?[^\S\n]*$/u;
/** `***`, `---` or `___` alone on a line: a drawn line, not text. */
const THEMATIC_BREAK = /^ {0,3}(?:(?:\*[^\S\n]*){3,}|(?:-[^\S\n]*){3,}|(?:_[^\S\n]*){3,})$/u;

/** @throws InputError `encoding`, `not-text`, `front-matter`, `empty-text`, `language-unknown` */
export function readMarkdown(bytes: Uint8Array, fileName: string): Article {
  const { known, body } = splitFrontMatter(decodeText(bytes, fileName), fileName);
  const blocks = markdownBlocks(body);
  return buildArticle({
    ...known,
    id: known.id ?? articleIdOf(fileName),
    source: fileName,
    paragraphs: blocks.map(({ text }) => text),
    kinds: blocks.map(({ heading }) => (heading ? 'heading' : null)),
  });
}

/**
 * Paragraphs lie between empty lines; lines within one are joined by spaces. `# headings` lose their
 * marks. Everything else stays as it is written: the articles are quoted texts, not formatted ones.
 */
export function markdownBlocks(body: string): { text: string; heading: boolean }[] {
  const blocks: { text: string; heading: boolean }[] = [];
  let open: string[] = [];
  const close = () => {
    if (open.length > 0) blocks.push({ text: open.join(' '), heading: false });
    open = [];
  };
  for (const line of body.split('\n')) {
    const heading = HEADING.exec(line)?.[1];
    if (heading !== undefined || line.trim() === '' || THEMATIC_BREAK.test(line)) {
      close();
      if (heading) blocks.push({ text: heading, heading: true });
    } else {
      open.push(line.trim());
    }
  }
  close();
  return blocks;
}
