/** Measures the embedder and the aligner on marked-up sets. The file formats are in the README. */
import { z } from 'zod';
import { linksOf, scorePairs } from './core/align/links.ts';
import { InputError } from './core/errors.ts';
import {
  monotonePath,
  type PairScorer,
  paragraphCosine,
  type ScoredLink,
  sentenceMargin,
} from './core/evaluate/baselines.ts';
import { type BitextScores, bitextScores } from './core/evaluate/bitext.ts';
import type { Outcome } from './core/evaluate/calibration.ts';
import {
  addCounts,
  countLinks,
  type LinkCounts,
  type LinkKey,
  linkScores,
  NO_LINKS,
} from './core/evaluate/link-scores.ts';
import { splitSentences } from './core/text/segment.ts';
import {
  type Article,
  type Comparison,
  LANGUAGES,
  type Lang,
  type Link,
  type Vectors,
} from './core/types.ts';
import { row } from './core/vectors/rows.ts';
import { type Engine, segmentText } from './workspace.ts';

/** Parallel sentences: the n-th of every language say the same; `null` where one is missing. */
export interface ParallelSentences {
  readonly languages: readonly Lang[];
  readonly sentences: ReadonlyMap<Lang, readonly (string | null)[]>;
}

/**
 * Reads a TSV whose header names languages; other columns are left aside.
 * @throws InputError `parallel-sentences`
 */
export function parseParallelSentences(tsv: string, where: string): ParallelSentences {
  const [header, ...lines] = tsv.split(/\r?\n/).filter((line) => line.trim() !== '');
  const columns = header?.split('\t').map((name) => name.trim()) ?? [];
  const languages = LANGUAGES.filter((lang) => columns.includes(lang));
  if (languages.length < 2 || lines.length === 0) {
    throw new InputError(
      'parallel-sentences',
      `${where} has no parallel sentences: its header names ${languages.length} languages, and ${lines.length} lines follow.`,
      `The first line must name at least two of ${LANGUAGES.join(', ')}, separated by tabs.`,
    );
  }
  const cells = lines.map((line) => line.split('\t'));
  return {
    languages,
    sentences: new Map(
      languages.map((lang) => {
        const column = columns.indexOf(lang);
        return [lang, cells.map((row) => row[column]?.trim() || null)];
      }),
    ),
  };
}

export interface EmbedEvaluation {
  readonly model: string;
  readonly dim: number;
  /** By `source-target`, as `nb-da`. */
  readonly directions: Readonly<Record<string, BitextScores & { readonly n: number }>>;
}

/** Bitext retrieval in every direction. */
export async function evaluateEmbed(
  { languages, sentences }: ParallelSentences,
  { model, embed }: Pick<Engine, 'model' | 'embed'>,
): Promise<EmbedEvaluation> {
  const vectors = new Map<Lang, Vectors>();
  for (const lang of languages) {
    vectors.set(lang, await embed((sentences.get(lang) ?? []).map((text) => text ?? '')));
  }
  const directions: Record<string, BitextScores & { n: number }> = {};
  for (const source of languages) {
    for (const target of languages) {
      if (source === target) continue;
      const shared = (sentences.get(source) ?? []).flatMap((text, i) =>
        text !== null && sentences.get(target)?.[i] ? [i] : [],
      );
      const [a, b] = [source, target].map((lang) => pick(vectors.get(lang) as Vectors, shared));
      directions[`${source}-${target}`] = { ...bitextScores(a, b), n: shared.length };
    }
  }
  return { model: `${model.name}@${model.hash}`, dim: model.dim, directions };
}

function pick(vectors: Vectors, rows: readonly number[]): Vectors {
  const data = new Float32Array(rows.length * vectors.dim);
  rows.forEach((i, k) => {
    data.set(row(vectors, i), k * vectors.dim);
  });
  return { data, dim: vectors.dim, n: rows.length };
}

const side = z.object({ lang: z.enum(LANGUAGES), paragraphs: z.array(z.string()) });
const casesSchema = z.array(
  z.object({
    id: z.string(),
    mode: z.string().default('all'),
    source: side,
    target: side,
    links: z.array(z.tuple([z.number().int(), z.number().int()])),
  }),
);

/** Two documents with the links people would make, 0-based. */
export type AlignCase = z.infer<typeof casesSchema>[number];

const goldSchema = z.object({
  source: z.string(),
  target: z.string(),
  links: z.array(z.tuple([z.number().int().positive(), z.number().int().positive()])),
  optional: z
    .array(z.tuple([z.number().int().positive(), z.number().int().positive()]))
    .default([]),
});

/** Links marked by hand between two text files; numbers count their non-empty lines from 1. */
export type GoldLinks = z.infer<typeof goldSchema>;

/** @returns `null` if the JSON is something else, as a list of cases */
export function parseGoldLinks(json: string): GoldLinks | null {
  try {
    return goldSchema.safeParse(JSON.parse(json)).data ?? null;
  } catch {
    return null;
  }
}

/** Scores the links of a comparison of the two files against those marked by hand. */
export function scoreGold({ pairs }: Comparison, { links, optional }: GoldLinks): LinkCounts {
  const fromZero = ([source, target]: readonly [number, number]): LinkKey => [
    source - 1,
    target - 1,
  ];
  const found = pairs[0].links.map(({ source, target }): LinkKey => [source, target]);
  return countLinks(found, links.map(fromZero), optional.map(fromZero));
}

/** @throws InputError `align-cases` */
export function parseAlignCases(json: string, where: string): AlignCase[] {
  const hint = 'Its format is described under "Measure" in the README.';
  try {
    const result = casesSchema.safeParse(JSON.parse(json));
    if (result.success) return result.data;
    const [issue] = result.error.issues;
    const place = issue.path.join('.');
    throw new InputError('align-cases', `${where}, at ${place}: ${issue.message}.`, hint);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError('align-cases', `${where} is not JSON: ${(error as Error).message}`, hint);
  }
}

/** The two documents of a case. Their paragraphs are all article text: it is what a case holds. */
export function caseArticles({ id, source, target }: AlignCase): [Article, Article] {
  const [a, b] = [source, target].map(
    ({ lang, paragraphs }, k): Article => ({
      id: `${id}-${k + 1}`,
      lang,
      outlet: null,
      author: null,
      title: null,
      published: null,
      url: null,
      paragraphs: paragraphs.map((text) => ({
        text,
        kind: 'text',
        lang,
        sentences: splitSentences(text, lang),
      })),
    }),
  );
  return [a, b];
}

export interface AlignEvaluation {
  readonly predictions: Readonly<Record<string, { readonly links: readonly PredictedLink[] }>>;
  /** Counts by regime, by language pair, and `all`. */
  readonly counts: LinkCountsByGroup;
  /** The links shown, with their confidence and whether they are right. */
  readonly outcomes: readonly Outcome[];
  /** What simpler aligners make of the same vectors, each at the threshold that suits it best here. */
  readonly baselines: Readonly<Record<string, LinkCountsByGroup>>;
}

export type LinkCountsByGroup = ReadonlyMap<string, LinkCounts>;

export type PredictedLink = readonly [source: number, target: number, confidence: number];

const BASELINES: Readonly<Record<string, PairScorer>> = {
  'paragraph cosine': paragraphCosine,
  'sentence margin': sentenceMargin,
  'monotone path': monotonePath,
};

/** Aligns every case and counts right, wrong and missed links. */
export async function evaluateAlign(
  cases: readonly AlignCase[],
  { embed, alignment }: Engine,
  onProgress: (done: number) => void = () => {},
): Promise<AlignEvaluation> {
  const predictions: Record<string, { links: PredictedLink[] }> = {};
  const outcomes: Outcome[] = [];
  const found: LinkKey[][] = [];
  const scored: Record<string, (readonly ScoredLink[])[]> = {};
  for (const [i, each] of cases.entries()) {
    const [source, target] = await Promise.all(
      caseArticles(each).map((article) => segmentText(article, embed)),
    );
    const links = linksOf(scorePairs(source, target, alignment), alignment);
    predictions[each.id] = { links: links.map(predicted) };
    found.push(links.map((link) => [link.source, link.target]));
    const right = new Set(each.links.map(([s, t]) => `${s} ${t}`));
    for (const link of links) {
      outcomes.push({
        confidence: link.confidence,
        right: right.has(`${link.source} ${link.target}`),
      });
    }
    for (const [name, score] of Object.entries(BASELINES)) {
      scored[name] ??= [];
      scored[name].push(score(source, target));
    }
    onProgress(i + 1);
  }
  const baselines: Record<string, LinkCountsByGroup> = {};
  for (const [name, scores] of Object.entries(scored)) {
    baselines[name] = bestThreshold(cases, scores);
  }
  return { predictions, counts: countByGroup(cases, found), outcomes, baselines };
}

/** Thresholds tried for a baseline, between the lowest and the highest score it gave. */
const THRESHOLDS = 60;

function bestThreshold(
  cases: readonly AlignCase[],
  scores: readonly (readonly ScoredLink[])[],
): LinkCountsByGroup {
  const all = scores.flatMap((links) => links.map(({ score }) => score));
  const low = all.reduce((least, score) => Math.min(least, score), Number.POSITIVE_INFINITY);
  const high = all.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY);
  const tried = Array.from({ length: THRESHOLDS }, (_, k) =>
    countByGroup(
      cases,
      scores.map((links) => {
        const threshold = low + ((high - low) * k) / THRESHOLDS;
        return links.filter(({ score }) => score >= threshold).map(({ link }) => link);
      }),
    ),
  );
  const f1 = (counts: LinkCountsByGroup) => linkScores(counts.get('all') ?? NO_LINKS).f1;
  return tried.reduce((best, next) => (f1(next) > f1(best) ? next : best));
}

function countByGroup(
  cases: readonly AlignCase[],
  found: readonly (readonly LinkKey[])[],
): LinkCountsByGroup {
  const counts = new Map<string, LinkCounts>();
  cases.forEach((each, i) => {
    const own = countLinks(found[i], each.links);
    for (const group of ['all', each.mode, `${each.source.lang}-${each.target.lang}`]) {
      counts.set(group, addCounts(counts.get(group) ?? NO_LINKS, own));
    }
  });
  return counts;
}

function predicted({ source, target, confidence }: Link): PredictedLink {
  return [source, target, confidence];
}
