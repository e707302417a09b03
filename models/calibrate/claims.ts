/**
 * Fits how sure a passage reports a claim: on claims marked by reading, and on parts of sentences
 * looked for in documents of other languages, whose translations are known.
 *
 *     npm run calibrate:claims -- --dev parallel.tsv
 */
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { Command } from 'commander';
import { indexArticles } from '../../server/claims.ts';
import { clausesOf } from '../../server/core/align/units.ts';
import { logits } from '../../server/core/align/weights.ts';
import { contentWords } from '../../server/core/claims/content-words.ts';
import { type ClaimWeights, sentenceProbabilities } from '../../server/core/claims/find.ts';
import {
  PASSAGE_EVIDENCE,
  type PassageCandidates,
  passageEvidence,
} from '../../server/core/claims/passage-evidence.ts';
import type { PassageIndex } from '../../server/core/claims/passage-index.ts';
import { prepareQuery } from '../../server/core/claims/query.ts';
import { STANDING_EVIDENCE, standingEvidence } from '../../server/core/claims/standing-evidence.ts';
import { calibrationError } from '../../server/core/evaluate/calibration.ts';
import { countLinks, type LinkCounts, linkScores } from '../../server/core/evaluate/link-scores.ts';
import { splitSentences } from '../../server/core/text/segment.ts';
import type { Article, Embed, Lang } from '../../server/core/types.ts';
import { loadModel } from '../../server/embed/model.ts';
import { type ParallelSentences, parseParallelSentences } from '../../server/evaluate.ts';
import { parseClaimCases, placeOf } from '../../server/evaluate-claims.ts';
import { textTable } from '../../server/text-table.ts';
import { openArticle } from '../../server/workspace.ts';
import { fitNoisyOr, type GroupedEvidence } from './noisy-or.ts';

/** A query, its candidates, and what people say of the passages they stand in. */
interface FitQuery {
  /** Claims of one name are in one part of the cross-validation. */
  readonly claim: string;
  readonly lang: Lang;
  readonly marked: boolean;
  readonly index: PassageIndex;
  readonly candidates: PassageCandidates;
  readonly groups: readonly FitGroup[];
  /** Core passages none of whose sentences is a candidate. */
  readonly lost: number;
}

interface FitGroup {
  readonly key: string;
  readonly members: readonly number[];
  readonly positive: boolean;
}

/** Parts of the cross-validation. */
const FOLDS = 6;
/** Passages of a query that are fitted on: beyond them all is surely no. */
const PASSAGES_FITTED = 40;
/** Few marks, many kinds of evidence that say nearly the same: weights are held small. */
const OWN = { ridge: 1e-2, steps: 150 };
const STANDING = { ridge: 1e-1, steps: 150 };
/** Least precision at which recall is made as large as it gets. */
const LEAST_PRECISION = 0.8;

const program = new Command('calibrate-claims')
  .description('fit the confidence that a passage reports a claim')
  .option('--gold <file>', 'as `ordlyd eval claims` reads it', 'test/core/claims/gold.json')
  .requiredOption('--dev <file>', 'parallel sentences as `ordlyd eval embed` reads them')
  .option('--model <folder>', 'the model whose weights are fitted', 'models/nordic-static')
  .option('--dry-run', 'report only, write nothing')
  .action(async (options: { gold: string; dev: string; model: string; dryRun?: boolean }) => {
    const model = await loadModel(options.model);
    const marked = await markedQueries(options.gold, model.embed);
    const parallel = parseParallelSentences(await readFile(options.dev, 'utf8'), options.dev);
    const translated = await translatedQueries(parallel, model.embed);

    const names = [...new Set(marked.map(({ claim }) => claim))];
    const foldOf = ({ claim }: FitQuery) => names.indexOf(claim) % FOLDS;
    const judged = Array.from({ length: FOLDS }, (_, fold) => {
      const rest = marked.filter((query) => foldOf(query) !== fold);
      const weights = fitWeights([...rest, ...translated]);
      return marked.filter((query) => foldOf(query) === fold).map((query) => judge(query, weights));
    }).flat();
    const threshold = bestThreshold(judged);
    print(`Cross-validated by claim, threshold ${threshold}`, judged, threshold);
    const weights = fitWeights([...marked, ...translated]);
    print(
      'Fitted on all',
      marked.map((query) => judge(query, weights)),
      threshold,
    );
    if (options.dryRun) return;
    const file = resolve(join(options.model, 'claims.json'));
    const data = { model: model.hash, ...weights, threshold };
    await writeFile(file, `${JSON.stringify(data, null, 2)}\n`);
    console.log(`Written to ${file}`);
  });

async function markedQueries(file: string, embed: Embed): Promise<FitQuery[]> {
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
      queries.push(await fitQuery({ claim: id, lang, marked: true }, text, index, marks, embed));
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
async function translatedQueries(
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
          list.map((i) => sentences.get(lang)![i]!),
        );
      }),
      embed,
    );
    for (let i = from; i < from + DOCUMENTS; i += QUERY_EVERY) {
      const lang = QUERY_LANGUAGES[((i / QUERY_EVERY) % QUERY_LANGUAGES.length) | 0];
      const text = longestClause(sentences.get(lang)?.[i] ?? '');
      if (contentWords(text).length < LEAST_WORDS) continue;
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
      const about = { claim: `sentence ${i}`, lang, marked: false };
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

function articleOf(id: string, lang: Lang, sentences: readonly string[]): Article {
  const paragraphs: string[] = [];
  for (let i = 0; i < sentences.length; i += SENTENCES_A_PARAGRAPH) {
    paragraphs.push(sentences.slice(i, i + SENTENCES_A_PARAGRAPH).join(' '));
  }
  const unknown = { outlet: null, title: null, published: null, url: null };
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

function keyOf({
  article,
  paragraph,
}: {
  readonly article: number;
  readonly paragraph: number;
}): string {
  return `${article} ${paragraph}`;
}

async function fitQuery(
  about: Pick<FitQuery, 'claim' | 'lang' | 'marked'>,
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

function fitWeights(queries: readonly FitQuery[]): Pick<ClaimWeights, 'own' | 'standing'> {
  const alone = queries.map(({ candidates }) => candidates.evidence);
  const own = fitNoisyOr(grouped(queries, alone), { ...OWN, names: PASSAGE_EVIDENCE });
  const tables = queries.map(({ candidates, index }) =>
    standingEvidence(candidates, logits(candidates.evidence, PASSAGE_EVIDENCE, own), index),
  );
  // How far an answer stands out is another matter for claims than for translations.
  const marked = queries.flatMap((query, q) => (query.marked ? [q] : []));
  const standingOf = grouped(
    marked.map((q) => queries[q]),
    marked.map((q) => tables[q]),
  );
  const standing = fitNoisyOr(standingOf, { ...STANDING, names: STANDING_EVIDENCE });
  return { own, standing };
}

function grouped(
  queries: readonly FitQuery[],
  tables: readonly PassageCandidates['evidence'][],
): GroupedEvidence {
  const { columns } = tables[0];
  const groups = queries.flatMap((query, q) =>
    query.groups.map((group) => ({ group, table: tables[q] })),
  );
  const rows = groups.reduce((sum, { group }) => sum + group.members.length, 0);
  const data = new Float32Array(rows * columns);
  const start = new Int32Array(groups.length + 1);
  let row = 0;
  groups.forEach(({ group, table }, g) => {
    for (const c of group.members) {
      data.set(table.data.subarray(c * columns, (c + 1) * columns), row * columns);
      row++;
    }
    start[g + 1] = row;
  });
  return {
    data,
    columns,
    start,
    positive: Uint8Array.from(groups, ({ group }) => Number(group.positive)),
  };
}

interface Judged {
  readonly query: FitQuery;
  readonly confidences: readonly { readonly group: FitGroup; readonly confidence: number }[];
}

function judge(query: FitQuery, weights: Pick<ClaimWeights, 'own' | 'standing'>): Judged {
  const p = sentenceProbabilities(query.candidates, query.index, weights);
  const confidences = query.groups.map((group) => ({
    group,
    confidence: 1 - group.members.reduce((none, c) => none * (1 - p[c]), 1),
  }));
  return { query, confidences };
}

function countsOf(judged: readonly Judged[], threshold: number): LinkCounts {
  const flat = judged.flatMap(({ query, confidences }, q) =>
    confidences.map(({ group, confidence }, g) => ({
      key: [q, g] as const,
      group,
      confidence,
      query,
    })),
  );
  const shown = flat.filter(({ confidence }) => confidence >= threshold).map(({ key }) => key);
  const right = flat.filter(({ group }) => group.positive).map(({ key }) => key);
  const counts = countLinks(shown, right);
  const lost = judged.reduce((sum, { query }) => sum + query.lost, 0);
  return { ...counts, missed: counts.missed + lost };
}

/** Where recall is largest at the least precision; where the F1 is best if that is never reached. */
function bestThreshold(judged: readonly Judged[]): number {
  const tried = Array.from({ length: 91 }, (_, i) => 0.05 + i / 100).map((threshold) => ({
    threshold,
    ...linkScores(countsOf(judged, threshold)),
  }));
  const precise = tried.filter(({ precision }) => precision >= LEAST_PRECISION);
  const score = (each: (typeof tried)[number]) => (precise.length > 0 ? each.recall : each.f1);
  const among = precise.length > 0 ? precise : tried;
  const best = among.reduce((a, b) => (score(b) > score(a) ? b : a));
  return Math.round(best.threshold * 100) / 100;
}

function print(title: string, judged: readonly Judged[], threshold: number): void {
  const langs = [...new Set(judged.map(({ query }) => query.lang))];
  const figures = ['all', ...langs].map((group) => {
    const list = judged.filter(({ query }) => group === 'all' || query.lang === group);
    const { precision, recall, f1 } = linkScores(countsOf(list, threshold));
    return [group, ...[precision, recall, f1].map((score) => score.toFixed(3))];
  });
  const outcomes = judged.flatMap(({ confidences }) =>
    confidences.map(({ confidence, group }) => ({ confidence, right: group.positive })),
  );
  const error = calibrationError(outcomes).toFixed(4);
  console.log(
    textTable(`${title}; calibration error ${error}`, [
      ['queries', 'precision', 'recall', 'F1'],
      ...figures,
    ]),
  );
}

await program.parseAsync();
