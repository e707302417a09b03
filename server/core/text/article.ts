/** From the paragraphs of a source to an `Article`, and from an article to what is embedded. */
import { InputError } from '../errors.ts';
import {
  type Article,
  LANGUAGES,
  type Lang,
  type Paragraph,
  type ParagraphKind,
  type Segment,
} from '../types.ts';
import { isForeign, languagesOf } from './language.ts';
import { paragraphKinds, type RawParagraph } from './paragraph-kind.ts';
import { splitSentences } from './segment.ts';

/** What a source says; `null` for what it does not. */
export interface ArticleParts {
  readonly id: string;
  /** What to call the source in messages, such as its path; the id if left out. */
  readonly source?: string;
  readonly lang: Lang | null;
  readonly outlet: string | null;
  /** `null` if left out. */
  readonly author?: string | null;
  readonly title: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly paragraphs: readonly string[];
  /** What the source itself marks a paragraph as; `null`, and all if left out: told by its words. */
  readonly kinds?: readonly (ParagraphKind | null)[];
}

/**
 * Decides language, kind and sentences of every paragraph. Paragraphs stay as they are but for
 * outer white space and Unicode composition (NFC); empty ones are dropped. A title that is not
 * given is the headline found above the text, if there is one.
 *
 * @throws InputError `empty-text`, or `language-unknown` if `lang` is `null` and cannot be told
 */
export function buildArticle(parts: ArticleParts): Article {
  const source = parts.source ?? parts.id;
  const verbatim = parts.paragraphs
    .map((text, i) => ({ text: text.normalize('NFC').trim(), marked: parts.kinds?.[i] ?? null }))
    .filter(({ text }) => text !== '');
  if (verbatim.length === 0) {
    throw new InputError('empty-text', `${source} holds no text.`, 'Give it a paragraph.');
  }
  const languages = languagesOf(verbatim.map(({ text }) => text));
  const lang = parts.lang ?? languages.article;
  if (lang === null) {
    throw new InputError(
      'language-unknown',
      `${source} reads as none of ${LANGUAGES.join(', ')}.`,
      'If it is one of them, say so with "lang:" in the front matter of a Markdown file.',
    );
  }
  // Where the text as a whole belies the language given, its paragraphs cannot be called foreign.
  const trusted = languages.article !== null && !isForeign(languages.article, lang);
  const title = parts.title?.normalize('NFC').trim() || null;
  const raw: RawParagraph[] = verbatim.map(({ text, marked }, i) => ({
    text,
    lang: trusted ? languages.paragraph(i, lang) : lang,
    marked: marked ?? (text === title ? 'heading' : null),
  }));
  const kinds = paragraphKinds(raw, lang);
  const paragraphs = raw.map(({ text, lang: own }, i): Paragraph => {
    const kind = kinds[i]!;
    const paragraphLang = own ?? lang;
    const sentences = kind === 'text' ? splitSentences(text, paragraphLang) : [];
    return { text, kind, lang: paragraphLang, sentences };
  });
  return {
    id: parts.id,
    lang,
    outlet: parts.outlet,
    author: parts.author ?? null,
    title: title ?? headline(paragraphs),
    published: parts.published,
    url: parts.url,
    paragraphs,
  };
}

/** The first heading above the text. */
function headline(paragraphs: readonly Paragraph[]): string | null {
  const firstText = paragraphs.findIndex(({ kind }) => kind === 'text');
  const above = firstText < 0 ? [] : paragraphs.slice(0, firstText);
  return above.find(({ kind }) => kind === 'heading')?.text ?? null;
}

/** The sentences of the article's text, in order: what is embedded. */
export function segmentsOf(article: Article): Segment[] {
  return article.paragraphs.flatMap(({ text, lang, sentences }, paragraph) =>
    sentences.map(({ start, end }, sentence) => ({
      paragraph,
      sentence,
      text: text.slice(start, end),
      lang,
    })),
  );
}
