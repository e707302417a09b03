/** The use-cases around claims: find who reports one, and the ledger of a collection. */
import { type ClaimWeights, type FoundPassage, findPassages } from './core/claims/find.ts';
import { indexPassages, type PassageIndex, vocabularyOf } from './core/claims/passage-index.ts';
import { prepareQuery } from './core/claims/query.ts';
import { type PassageReport, reportPassage } from './core/claims/report.ts';
import { InputError } from './core/errors.ts';
import { readReporting } from './core/reporting/reporting.ts';
import { articleLanguage } from './core/text/language.ts';
import type { Article, Embed, Lang } from './core/types.ts';
import { type Engine, segmentText } from './workspace.ts';

/** Longest text that is looked for; a few paragraphs. */
export const QUERY_MAX = 4000;

/** What it takes to find claims. */
export interface ClaimEngine extends Pick<Engine, 'model' | 'embed'> {
  readonly claims: ClaimWeights;
}

/** Makes articles ready to be searched; worth keeping. */
export async function indexArticles(
  articles: readonly Article[],
  embed: Embed,
  signal?: AbortSignal,
): Promise<PassageIndex> {
  const texts = await Promise.all(
    articles.map(async (article) => ({ article, ...(await segmentText(article, embed, signal)) })),
  );
  return indexPassages(texts, await embed(vocabularyOf(texts), signal));
}

/**
 * The passages that report what `text` says, likeliest first; none = not reported.
 * @param lang - of `text`; recognised where it is `null`
 * @param least - confidence below which nothing is returned; the fitted threshold if left out
 * @throws InputError `query-empty`, `query-too-long`
 */
export async function findClaim(
  text: string,
  lang: Lang | null,
  index: PassageIndex,
  { embed, claims }: ClaimEngine,
  least = claims.threshold,
  signal?: AbortSignal,
): Promise<FoundPassage[]> {
  if (text.length > QUERY_MAX) {
    const length = text.length.toLocaleString('en');
    const hint = `Give at most ${QUERY_MAX.toLocaleString('en')} characters.`;
    throw new InputError('query-too-long', `The claim has ${length} characters.`, hint);
  }
  // Sentences of a few words may look like no language; then only their splitting suffers.
  const known = lang ?? articleLanguage([text]) ?? 'en';
  const query = await prepareQuery(text.normalize('NFC').trim(), known, embed, signal);
  if (query.length === 0) {
    const hint = 'Give a sentence that says something: "North Korea sends shells to Russia".';
    throw new InputError('query-empty', 'The claim has no word to look for.', hint);
  }
  return findPassages(query, index, claims, least);
}

/** A found passage, with how it is told. */
export interface FoundClaim {
  /** Index into the articles. */
  readonly article: number;
  readonly confidence: number;
  readonly report: PassageReport;
}

/** @param found - passages of `articles` */
export function reportFound(
  found: readonly FoundPassage[],
  articles: readonly Article[],
): FoundClaim[] {
  const readings = new Map<number, ReturnType<typeof readReporting>>();
  return found.map(({ article, paragraph, confidence, sentences }) => {
    const reading = readings.get(article) ?? readReporting(articles[article]);
    readings.set(article, reading);
    const told = reading[paragraph] ?? null;
    return {
      article,
      confidence,
      report: reportPassage(articles[article], paragraph, sentences, told),
    };
  });
}
