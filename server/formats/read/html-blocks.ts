/** The paragraphs, headings and captions of a stretch of HTML, in order. */
import type { ParagraphKind } from '../../core/types.ts';
import { type Block, seenText } from './block.ts';

const words = (list: string) => new Set(list.split(' '));

/** Elements that stand on lines of their own. */
const BLOCK_TAGS = words(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre section summary table tbody td tfoot th ' +
    'thead tr ul',
);
/** Elements whose content is no text of the article. */
const SKIPPED_TAGS = words(
  'audio button canvas embed form frame head iframe input math noscript object script select style ' +
    'svg template textarea title video',
);
const CAPTION_CLASS =
  /(?:^|[\s_-])(?:caption|bildetekst|billedtekst|bildtext|bildunterschrift)(?:$|[\s_-])/iu;

/** Stands for `<br>` until paragraphs are cut; Unicode's own line separator. */
const LINE_BREAK = '\u2028';
/** Two line breaks are how pages without `<p>` part their paragraphs. */
const PARAGRAPH_BREAK = /\u2028[ \t\n\r\f]*(?:\u2028[ \t\n\r\f]*)+/u;

/**
 * Inner elements are walked by recursion: the caller bounds their depth.
 * @param leftOut - tags whose content is not wanted either
 */
export function htmlBlocks(root: Element, leftOut: readonly string[] = []): Block[] {
  const blocks: Block[] = [];
  let open = '';
  const close = (kind: ParagraphKind | null) => {
    for (const part of open.split(PARAGRAPH_BREAK)) {
      const text = seenText(part.replaceAll(LINE_BREAK, ' '));
      if (text !== '') blocks.push({ text, kind });
    }
    open = '';
  };
  const walk = (parent: Node, kind: ParagraphKind | null) => {
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === 3) open += (node.nodeValue ?? '').replaceAll(LINE_BREAK, ' ');
      if (node.nodeType !== 1) continue;
      const element = node as Element;
      const tag = element.localName.toLowerCase();
      if (tag === 'br') open += LINE_BREAK;
      else if (!SKIPPED_TAGS.has(tag) && !leftOut.includes(tag) && !isHidden(element)) {
        const own = kindOf(element, tag) ?? kind;
        if (BLOCK_TAGS.has(tag)) close(kind);
        walk(element, own);
        if (BLOCK_TAGS.has(tag)) close(own);
      }
    }
  };
  walk(root, null);
  close(null);
  return blocks;
}

function kindOf(element: Element, tag: string): ParagraphKind | null {
  if (/^h[1-6]$/u.test(tag)) return 'heading';
  return tag === 'figcaption' || CAPTION_CLASS.test(element.getAttribute('class') ?? '')
    ? 'caption'
    : null;
}

function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    /display\s*:\s*none/iu.test(element.getAttribute('style') ?? '')
  );
}
