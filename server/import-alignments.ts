/** The use-case that brings alignments in: their texts become articles, their links decisions. */
import { randomUUID } from 'node:crypto';
import { InputError } from './core/errors.ts';
import { decidedUnits, type ToldText, toldTexts } from './core/exchange/decided.ts';
import { decisionsOf, pairKey } from './core/review/decisions.ts';
import type { Decision, LinkDecision, Operation, Place } from './core/review/operation.ts';
import { buildArticle } from './core/text/article.ts';
import type { Article } from './core/types.ts';
import { readAlignments } from './formats/read/alignments/index.ts';
import { articleIdOf, idOf } from './formats/read/article-id.ts';
import { languageOf } from './formats/read/language-tag.ts';
import type { StoredFile } from './store/files.ts';

/** What a file of alignments came to. */
export interface ImportedDecisions {
  readonly file: string;
  /** Pairs of paragraphs accepted or rejected. */
  readonly links: number;
  readonly notes: number;
  /** Pairs that are decided so already. */
  readonly already: number;
  /** Left out: pairs that a machine proposed and nobody decided about. */
  readonly proposals: number;
  /** Left out: pairs of which a paragraph is not in its article. */
  readonly unplaced: number;
}

export interface AlignmentImport {
  /** An article that is here, or goes in with this import. */
  articleOf(id: string): Promise<Article | null>;
  /** Takes an article in. @returns it as it is here, or the one that says the same */
  take(article: Article): Promise<Article>;
  /** What holds so far. */
  log(): Promise<readonly Operation[]>;
  /** Who brings them in, and when. */
  readonly by: string;
  readonly at: string;
}

/** Links in one operation: what is undone in one go stays small enough to be read. */
const LINKS_AT_ONCE = 1000;

/**
 * @returns operations to log, and what they come to
 * @throws InputError about the file; `texts-missing` where it names texts that are nowhere
 */
export async function importAlignments(
  file: StoredFile,
  world: AlignmentImport,
): Promise<{ operations: readonly Operation[]; report: ImportedDecisions }> {
  const units = readAlignments(file.bytes, file.path);
  const articles = new Map<string, Article>();
  const missing: string[] = [];
  const coming: ToldText[] = [];
  for (const text of toldTexts(units)) {
    const here = text.about.article === null ? null : await world.articleOf(text.about.article);
    if (here && isOf(here, text)) articles.set(text.key, here);
    else if (text.paragraphs.length === 0) missing.push(text.key.trim());
    else coming.push(text);
  }
  if (missing.length > 0) {
    const names = missing.map((name) => `"${name}"`).join(', ');
    const hint = 'Import the texts first, with the names of their files as they are there.';
    throw new InputError('texts-missing', `${file.path} aligns ${names}, not here.`, hint);
  }
  // All made before any is taken: of a file that is refused nothing goes in.
  const made = coming.map((text) => [text.key, articleOf(text, file)] as const);
  for (const [key, article] of made) articles.set(key, await world.take(article));
  const decided = decidedUnits(units, (key) => articles.get(key) ?? null);
  const now = decisionsOf(await world.log());
  const verdicts = new Map(now.links.map((link) => [keyOf(link), link.verdict]));
  const said = new Map(now.notes.map((each) => [keyOf(each), each.note]));
  const links = decided.links.filter((link) => verdicts.get(keyOf(link)) !== link.verdict);
  const notes = decided.notes.filter((each) => said.get(keyOf(each)) !== each.note);
  const decisions: Decision[] = [
    ...chunks(links).map((lot): Decision => ({ type: 'links', links: lot })),
    ...notes.map((note): Decision => ({ type: 'note', ...note })),
  ];
  const { by, at } = world;
  return {
    operations: decisions.map((action) => ({ id: randomUUID(), at, by, model: null, action })),
    report: {
      file: file.path,
      links: links.length,
      notes: notes.length,
      already: decided.links.length - links.length + decided.notes.length - notes.length,
      proposals: decided.proposals,
      unplaced: decided.unplaced,
    },
  };
}

/** Whether it is the text that is told of, not another of that name. */
function isOf({ paragraphs }: Article, told: ToldText): boolean {
  const words = new Set(paragraphs.map(({ text }) => text));
  const known = told.paragraphs.some((text) => words.has(text.normalize('NFC').trim()));
  return told.paragraphs.length === 0 || known;
}

function keyOf({ source, target }: { readonly source: Place; readonly target: Place }): string {
  return pairKey(source, target);
}

function chunks(links: readonly LinkDecision[]): (readonly LinkDecision[])[] {
  const count = Math.ceil(links.length / LINKS_AT_ONCE);
  return Array.from({ length: count }, (_, i) =>
    links.slice(i * LINKS_AT_ONCE, (i + 1) * LINKS_AT_ONCE),
  );
}

/** Every segment is text: what somebody has aligned is no caption. */
function articleOf({ about, key, paragraphs }: ToldText, file: StoredFile): Article {
  const { article, lang, outlet, author, title, published, url } = about;
  return buildArticle({
    ...{ outlet, author, title, published, url, paragraphs },
    id: idOf(article ?? '') || `${articleIdOf(file.path)}-${idOf(key)}`,
    source: `${file.path}, ${article ?? `the text ${key.trim()}`}`,
    lang: (lang === null ? null : languageOf(lang)) ?? null,
    kinds: paragraphs.map(() => 'text' as const),
  });
}
