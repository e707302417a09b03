/** Queries to fit on: claims marked by reading, and clauses whose translations are known. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { indexArticles } from '../../server/claims.ts';
import { clausesOf } from '../../server/core/align/units.ts';
import { contentWords } from '../../server/core/claims/content-words.ts';
import {
  PASSAGE_EVIDENCE,
  type PassageCandidates,
  passageEvidence,
} from '../../server/core/claims/passage-evidence.ts';
import type { PassageIndex } from '../../server/core/claims/passage-index.ts';
import { prepareQuery } from '../../server/core/claims/query.ts';
import { splitSentences } from '../../server/core/text/segment.ts';
import type { Article, Embed, Lang } from '../../server/core/types.ts';
import type { ParallelSentences } from '../../server/evaluate.ts';
import { parseClaimCases, placeOf } from '../../server/evaluate-claims.ts';
import { openArticle } from '../../server/workspace.ts';

/** A query, its candidates, and what people say of the passages they stand in. */
export interface FitQuery {
  /** Claims of one name are in one part of the cross-validation. */
  readonly claim: string;
  readonly lang: Lang;
  /** Claims marked in the shipped texts, in others, or clauses whose translations are known. */
  readonly source: 'shipped' | 'elsewhere' | 'translated';
  readonly index: PassageIndex;
  readonly candidates: PassageCandidates;
  readonly groups: readonly FitGroup[];
  /** Core passages none of whose sentences is a candidate. */
  readonly lost: number;
}

export interface FitGroup {
  readonly key: string;
  readonly members: readonly number[];
  readonly positive: boolean;
}

/** Passages of a query that are fitted on: beyond them all is surely no. */
const PASSAGES_FITTED = 40;

/** Every claim of the file in every language it is worded in. */
export async function markedQueries(file: string, embed: Embed): Promise<FitQuery[]> {
  const cases = parseClaimCases(await readFile(file, 'utf8'), file);
  const articles = await Promise.all(cases.corpus.map((path) => openArticle(path)));
  const named = articles.map((article, i) => ({ name: basename(cases.corpus[i]), article }));
  const index = await indexArticles(articles, embed);
  const queries: FitQuery[] = [];
  for (const { id, query, core, related } of cases.claims) {
    const keys = (list: readonly string[]) =>
      new Set(list.map((reference) => placeOf(reference, named)).map(keyOf));
    for (const [lang, text] of Object.entries(query) as [Lang, string][]) {
      const marks = { core: keys(core), related: keys(related) };
      queries.push(
        await fitQuery({ claim: id, lang, source: 'shipped' }, text, index, marks, embed),
      );
    }
  }
  return queries;
}

/** Documents of a pseudo-collection; sentences of each are spread over articles in four languages. */
const DOCUMENTS = 60;
/** Sentences between two that are looked for. */
const QUERY_EVERY = 8;
const ARTICLE_LANGUAGES: readonly Lang[] = ['nb', 'da', 'sv', 'de'];
const QUERY_LANGUAGES: readonly Lang[] = ['nb', 'da', 'sv', 'de', 'en'];
/** A part of a sentence must say something of its own. */
const LEAST_WORDS = 4;
const SENTENCES_A_PARAGRAPH = 2;
/** One sentence in so many is left out of every article. */
const LEFT_OUT = 3;

/**
 * Blocks of consecutive sentences become collections of four articles, one a language; looked for is
 * the longest clause of a sentence, in turn in every language.
 */
export async function translatedQueries(
  { sentences }: ParallelSentences,
  embed: Embed,
): Promise<FitQuery[]> {
  const count = sentences.get('nb')?.length ?? 0;
  const queries: FitQuery[] = [];
  for (let from = 0; from + DOCUMENTS <= count; from += DOCUMENTS) {
    const held = ARTICLE_LANGUAGES.map((lang, k) =>
      Array.from({ length: DOCUMENTS }, (_, i) => from + i).filter(
        (i) => i % LEFT_OUT !== k % LEFT_OUT && sentences.get(lang)?.[i],
      ),
    );
    const index = await indexArticles(
      held.map((list, k) => {
        const lang = ARTICLE_LANGUAGES[k];
        return articleOf(
          `${lang}-${from}`,
          lang,
          paragraphsOf(list.map((i) => sentences.get(lang)![i]!)),
        );
      }),
      embed,
    );
    for (let i = from; i < from + DOCUMENTS; i += QUERY_EVERY) {
      const lang = QUERY_LANGUAGES[((i / QUERY_EVERY) % QUERY_LANGUAGES.length) | 0];
      const text = longestClause(sentences.get(lang)?.[i] ?? '');
      if (contentWords(text, lang).length < LEAST_WORDS) continue;
      const core = held.flatMap((list, article) => {
        const at = list.indexOf(i);
        const paragraph = Math.floor(at / SENTENCES_A_PARAGRAPH);
        // A reader does not ask an article in the very words that stand in it.
        return at === -1 || ARTICLE_LANGUAGES[article] === lang
          ? []
          : [keyOf({ article, paragraph })];
      });
      const same = ARTICLE_LANGUAGES.indexOf(lang);
      const related = index.articles[same]?.paragraphs.map((_, p) =>
        keyOf({ article: same, paragraph: p }),
      );
      const marks = { core: new Set(core), related: new Set(related) };
      const about = { claim: `sentence ${i}`, lang, source: 'translated' } as const;
      queries.push(await fitQuery(about, text, index, marks, embed));
    }
  }
  return queries;
}

function longestClause(sentence: string): string {
  const clauses = clausesOf(sentence, { start: 0, end: sentence.length });
  const longest = [...clauses].sort((a, b) => b.end - b.start - (a.end - a.start))[0];
  return sentence.slice(longest.start, longest.end);
}

function paragraphsOf(sentences: readonly string[]): string[] {
  const paragraphs: string[] = [];
  for (let i = 0; i < sentences.length; i += SENTENCES_A_PARAGRAPH) {
    paragraphs.push(sentences.slice(i, i + SENTENCES_A_PARAGRAPH).join(' '));
  }
  return paragraphs;
}

/** An article of these paragraphs. */
export function articleOf(id: string, lang: Lang, paragraphs: readonly string[]): Article {
  const unknown = { outlet: null, author: null, title: null, published: null, url: null };
  return {
    ...unknown,
    id,
    lang,
    paragraphs: paragraphs.map((text) => ({
      text,
      kind: 'text',
      lang,
      sentences: splitSentences(text, lang),
    })),
  };
}

/** Under which a passage is known while fitting. */
export function keyOf({
  article,
  paragraph,
}: {
  readonly article: number;
  readonly paragraph: number;
}): string {
  return `${article} ${paragraph}`;
}

/**
 * Asks for a claim.
 * @param marks - keys of passages that report it, and of those that count neither way
 */
export async function fitQuery(
  about: Pick<FitQuery, 'claim' | 'lang' | 'source'>,
  text: string,
  index: PassageIndex,
  { core, related }: { readonly core: ReadonlySet<string>; readonly related: ReadonlySet<string> },
  embed: Embed,
): Promise<FitQuery> {
  const [query] = await prepareQuery(text, about.lang, embed);
  const candidates = passageEvidence(query, index);
  const passages = new Map<string, number[]>();
  candidates.sentences.forEach((sentence, c) => {
    const key = keyOf(index.sentences[sentence]);
    passages.set(key, [...(passages.get(key) ?? []), c]);
  });
  const { data, columns } = candidates.evidence;
  const [cosine, cover] = (['partCosine', 'cover'] as const).map((n) =>
    PASSAGE_EVIDENCE.indexOf(n),
  );
  const strength = (members: readonly number[]) =>
    Math.max(...members.map((c) => data[c * columns + cosine] + 2 * data[c * columns + cover]));
  const groups = [...passages]
    .sort(([, a], [, b]) => strength(b) - strength(a))
    .filter(([key], rank) => rank < PASSAGES_FITTED || core.has(key))
    .filter(([key]) => !related.has(key))
    .map(([key, members]) => ({ key, members, positive: core.has(key) }));
  const lost = [...core].filter((key) => !passages.has(key)).length;
  return { ...about, index, candidates, groups, lost };
}
