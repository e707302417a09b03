/** What readers of laid-out files (pages, Word, PDF) find before it becomes an article. */
import { type ArticleParts, buildArticle } from '../../core/text/article.ts';
import type { Article, ParagraphKind } from '../../core/types.ts';

export interface Block {
  readonly text: string;
  /** What the file marks it as; `null` where the words must tell. */
  readonly kind: ParagraphKind | null;
}

/** Marks where a word or a line may break; no part of the wording. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/gu;

/** Text as it is seen: white space of the source as one space, hidden break marks gone. */
export function seenText(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(/[ \t\n\r\f\v]+/gu, ' ')
    .trim();
}

export type Facts = Omit<ArticleParts, 'paragraphs' | 'kinds'>;

/** @throws InputError `empty-text`, `language-unknown` */
export function articleOf(facts: Facts, blocks: readonly Block[]): Article {
  return buildArticle({
    ...facts,
    paragraphs: blocks.map(({ text }) => text),
    kinds: blocks.map(({ kind }) => kind),
  });
}
