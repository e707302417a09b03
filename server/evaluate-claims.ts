/** Measures how well claims are found, against passages marked by people. The format is in the README. */
import { z } from 'zod';
import { type ClaimEngine, findClaim, indexArticles } from './claims.ts';
import { InputError } from './core/errors.ts';
import { addCounts, countLinks, type LinkCounts, NO_LINKS } from './core/evaluate/link-scores.ts';
import { type Article, LANGUAGES, type Lang } from './core/types.ts';

const references = z.array(z.string().regex(/^.+:[1-9]\d*$/, 'must look like "000:2"'));
const casesSchema = z.object({
  corpus: z.array(z.string()).min(1),
  claims: z.array(
    z.object({
      id: z.string(),
      query: z.partialRecord(z.enum(LANGUAGES), z.string().min(1)),
      core: references,
      related: references.default([]),
    }),
  ),
});

/**
 * Claims with the passages that report them. `000:2` is the file whose name starts with 000, its
 * 2nd paragraph. Related passages count neither way.
 */
export type ClaimCases = z.infer<typeof casesSchema>;
export type ClaimCase = ClaimCases['claims'][number];

/** @throws InputError `claim-cases` */
export function parseClaimCases(json: string, where: string): ClaimCases {
  const hint = 'Its format is described under "Measure" in the README.';
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new InputError('claim-cases', `${where} is not JSON: ${(error as Error).message}`, hint);
  }
  const result = casesSchema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new InputError(
    'claim-cases',
    `${where}, at ${issue.path.join('.')}: ${issue.message}.`,
    hint,
  );
}

/** An article with the name of the file it stands in. */
export interface NamedArticle {
  readonly name: string;
  readonly article: Article;
}

/** A passage as the cases write it. */
export interface PassagePlace {
  readonly article: number;
  /** 0-based. */
  readonly paragraph: number;
}

/** @throws InputError `claim-cases` if no file, or more than one, begins so, or the file ends before */
export function placeOf(reference: string, articles: readonly NamedArticle[]): PassagePlace {
  const colon = reference.lastIndexOf(':');
  const start = reference.slice(0, colon);
  const named = articles.flatMap(({ name }, i) => (name.startsWith(start) ? [i] : []));
  if (named.length !== 1) {
    const count = named.length === 0 ? 'no file' : `${named.length} files`;
    const hint = `The files are: ${articles.map(({ name }) => name).join(', ')}.`;
    throw new InputError('claim-cases', `"${reference}": ${count} of the corpus begins so.`, hint);
  }
  const paragraph = Number(reference.slice(colon + 1));
  const { length } = articles[named[0]].article.paragraphs;
  if (paragraph > length) {
    const hint = `Its paragraphs are numbered from 1 to ${length}.`;
    throw new InputError('claim-cases', `"${reference}": the text ends before that.`, hint);
  }
  return { article: named[0], paragraph: paragraph - 1 };
}

export type PredictedPassage = readonly [reference: string, confidence: number];

export interface ClaimEvaluation {
  /** By id of the claim and language of the query, likeliest first. */
  readonly predictions: Readonly<
    Record<string, Partial<Record<Lang, readonly PredictedPassage[]>>>
  >;
  /** Counts by language of the query, and `all`. */
  readonly counts: ReadonlyMap<string, LinkCounts>;
}

/** Asks every claim in every language it is worded in. */
export async function evaluateClaims(
  { claims }: ClaimCases,
  articles: readonly NamedArticle[],
  engine: Pick<ClaimEngine, 'embed' | 'claims'>,
): Promise<ClaimEvaluation> {
  const index = await indexArticles(
    articles.map(({ article }) => article),
    engine.embed,
  );
  const predictions: Record<string, Partial<Record<Lang, PredictedPassage[]>>> = {};
  const counts = new Map<string, LinkCounts>();
  for (const claim of claims) {
    const [core, related] = [claim.core, claim.related].map((list) =>
      list.map((reference) => keyOf(placeOf(reference, articles))),
    );
    const names = new Map(
      [...claim.core, ...claim.related].map((r) => [keyOf(placeOf(r, articles)).join(), r]),
    );
    for (const [lang, text] of Object.entries(claim.query) as [Lang, string][]) {
      const found = await findClaim(text, lang, index, engine);
      predictions[claim.id] ??= {};
      predictions[claim.id][lang] = found.map((passage) => [
        names.get(keyOf(passage).join()) ?? referenceTo(passage, articles),
        passage.confidence,
      ]);
      const right = countLinks(found.map(keyOf), core, related);
      for (const group of ['all', lang]) {
        counts.set(group, addCounts(counts.get(group) ?? NO_LINKS, right));
      }
    }
  }
  return { predictions, counts };
}

function keyOf({ article, paragraph }: PassagePlace): [number, number] {
  return [article, paragraph];
}

/** The shortest beginning of the file's name that no other file has, cut at a word. */
function referenceTo(
  { article, paragraph }: PassagePlace,
  articles: readonly NamedArticle[],
): string {
  const { name } = articles[article];
  const others = articles.filter((_, i) => i !== article);
  const [first] = /^[\p{L}\p{N}]+/u.exec(name) ?? [name];
  const stem = name.replace(/\.[^.]*$/, '');
  const start = others.some((other) => other.name.startsWith(first)) ? stem : first;
  return `${start}:${paragraph + 1}`;
}
