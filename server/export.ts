/** The use-case of taking things away: from articles to the parts of the files people asked for. */
import { setImmediate } from 'node:timers/promises';
import { strToU8, zipSync } from 'fflate';
import { findClaim, indexArticles } from './claims.ts';
import type { ClaimWeights } from './core/claims/find.ts';
import type { GroupDrift } from './core/drift/articles.ts';
import { InputError } from './core/errors.ts';
import type { EventWeights } from './core/events/events.ts';
import { filtered, type UnitFilter } from './core/exchange/filter.ts';
import type { AlignedUnit, UnitKind } from './core/exchange/unit.ts';
import { type Review, unitsOf } from './core/exchange/units.ts';
import { applyDecisions, type ReviewedComparison } from './core/review/apply.ts';
import type { Decisions } from './core/review/decisions.ts';
import type {
  Article,
  Comparison,
  FindingKind,
  Lang,
  LinkVerdict,
  PairAlignment,
} from './core/types.ts';
import { driftOfLinks } from './drift.ts';
import type { AlignmentFormat, FilePart, Units } from './formats/write/alignment-format.ts';
import type { ToolIdentity } from './formats/write/comparison-format.ts';
import { alignmentFormats } from './formats/write/index.ts';
import type { Library } from './library.ts';
import { proposing } from './review.ts';
import {
  COMPARE_MAX,
  checkDistinct,
  compareAny,
  compareArticles,
  type Engine,
  sameEvent,
} from './workspace.ts';

/** What someone wants to take away. All that is left out is not asked for. */
export interface ExportOptions {
  /** The id of one of `alignmentFormats`. */
  readonly format: string;
  /** Pairs, groups or rows; what the format is best at if left out. */
  readonly unit?: UnitKind;
  /** Whether paragraphs that stand in one text only are written, too. */
  readonly gaps?: boolean;
  /** Least confidence, 0 to 1. */
  readonly least?: number;
  /** Only what people have accepted. */
  readonly reviewed?: boolean;
  /** Whether pairs that people have rejected are written, too. */
  readonly rejected?: boolean;
  /** Whether findings are looked for and written. */
  readonly drift?: boolean;
  /** Only where one of these kinds of drift was found. */
  readonly kinds?: readonly FindingKind[];
  readonly langs?: readonly Lang[];
  /** Only where a passage reports this, a sentence in any of the languages. */
  readonly claim?: string;
  /** Whether tables begin with a byte order mark, by which Excel knows UTF-8. */
  readonly bom?: boolean;
  readonly title?: string;
}

export interface ExportEngine extends Engine {
  readonly tool: ToolIdentity;
  /** What people have decided; nothing if left out. */
  readonly decisions?: Decisions;
  loadClaims(): Promise<ClaimWeights>;
  loadEvents(): Promise<EventWeights>;
}

/** @throws InputError `format-unknown` */
export function alignmentFormat(id: string): AlignmentFormat {
  const format = alignmentFormats.find((each) => each.id === id);
  if (format) return format;
  const hint = `The formats are: ${alignmentFormats.map((each) => each.id).join(', ')}.`;
  throw new InputError('format-unknown', `There is no format "${id}".`, hint);
}

/**
 * The parts of the file, or of the files, with `suffix` naming which. Two to five articles are
 * compared as they are; of more, those that report the same event.
 *
 * @throws InputError `format-unknown`, `articles-too-few`, `article-twice`, `query-empty`
 */
export async function* exportArticles(
  articles: readonly Article[],
  options: ExportOptions,
  engine: ExportEngine,
  signal?: AbortSignal,
): AsyncIterable<FilePart> {
  const comparisons = comparisonsOf(articles, engine, signal);
  const holds = options.claim
    ? await passagesReporting(options.claim, articles, engine, signal)
    : undefined;
  yield* exportComparisons(comparisons, { ...options, holds }, engine, signal);
}

/** As `exportArticles`, of comparisons that are there already. */
export async function* exportComparisons(
  comparisons: Iterable<Comparison> | AsyncIterable<Comparison>,
  options: Omit<ExportOptions, 'claim'> & Pick<UnitFilter, 'holds'>,
  engine: Pick<ExportEngine, 'tool' | 'decisions' | 'model' | 'embed' | 'alignment'>,
  signal?: AbortSignal,
): AsyncIterable<FilePart> {
  const { tool, model } = engine;
  const format = alignmentFormat(options.format);
  const units = unitsOfAll(comparisons, options.unit ?? format.kind, options, engine, signal);
  const about = { tool, model, bom: options.bom, title: options.title ?? 'Reports of one event' };
  yield* inChunks(
    'write' in format ? single(format.write(units, about)) : format.writeFiles(units, about),
  );
}

/** Takes stored articles away, over HTTP. */
export interface ExportDesk {
  /** @throws InputError `article-missing`, and what `exportArticles` throws, before the first part */
  export(
    ids: readonly string[],
    options: ExportOptions,
    signal?: AbortSignal,
  ): Promise<ExportedFile>;
}

export interface ExportedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly parts: AsyncIterable<Uint8Array>;
}

export function createExportDesk(
  engine: ExportEngine,
  library: Pick<Library, 'article'>,
  decisionsNow: () => Promise<Decisions>,
): ExportDesk {
  return {
    async export(ids, options, signal) {
      const format = alignmentFormat(options.format);
      const articles = await Promise.all(ids.map(library.article));
      const decided = { ...engine, decisions: await decisionsNow() };
      const parts = exportArticles(articles, options, decided, signal);
      const started = await begun(parts);
      if ('write' in format) {
        const { extension, mediaType } = format;
        return { name: `ordlyd.${extension}`, mediaType, parts: encoded(started) };
      }
      return { name: `${format.id}.zip`, mediaType: 'application/zip', parts: zipped(started) };
    },
  };
}

/** Waits for the first part, so that what is wrong with a request is known before it is answered. */
async function begun(parts: AsyncIterable<FilePart>): Promise<AsyncIterable<FilePart>> {
  const iterator = parts[Symbol.asyncIterator]();
  const first = await iterator.next();
  return (async function* () {
    if (!first.done) yield first.value;
    yield* { [Symbol.asyncIterator]: () => iterator };
  })();
}

async function* encoded(parts: AsyncIterable<FilePart>): AsyncIterable<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const { text } of parts) yield encoder.encode(text);
}

/** Files of an archive follow one another, so all but the first must wait; they are a few articles'. */
async function* zipped(parts: AsyncIterable<FilePart>): AsyncIterable<Uint8Array> {
  const files = new Map<string, string>();
  for await (const { suffix, text } of parts) files.set(suffix, (files.get(suffix) ?? '') + text);
  const bytes = [...files].map(([suffix, text]) => [`ordlyd.${suffix}`, strToU8(text)] as const);
  yield zipSync(Object.fromEntries(bytes));
}

async function* unitsOfAll(
  comparisons: Iterable<Comparison> | AsyncIterable<Comparison>,
  kind: UnitKind,
  options: Omit<ExportOptions, 'claim'> & Pick<UnitFilter, 'holds'>,
  { embed, decisions, alignment }: Pick<ExportEngine, 'decisions' | 'embed' | 'alignment'>,
  signal?: AbortSignal,
): Units {
  const { gaps = false, drift: wanted = false, kinds } = options;
  for await (const found of comparisons) {
    const decided = decisions && withDecisions(found, decisions, alignment.threshold, options);
    const comparison = decided ? (kind === 'pairs' ? withRejected(decided) : decided) : found;
    const review = decided && reviewOf(decided);
    const drift = wanted || kinds ? await driftOf(comparison, embed, signal) : undefined;
    for (const unit of unitsOf(comparison, { kind, gaps, review, drift })) {
      const kept: AlignedUnit | null = filtered(unit, options);
      if (kept !== null) yield kept;
    }
    signal?.throwIfAborted();
  }
}

/** Where rejected pairs are asked for, below the threshold too: each is a person's word. */
function withDecisions(
  found: Comparison,
  decisions: Decisions,
  threshold: number,
  { rejected }: Pick<ExportOptions, 'rejected'>,
): ReviewedComparison {
  const decided = applyDecisions(found, decisions, threshold);
  if (!rejected) return decided;
  const all = applyDecisions(found, decisions).review.rejected;
  return { ...decided, review: { ...decided.review, rejected: all } };
}

/** Rejected pairs among the others: filters tell them apart by their verdict. */
function withRejected(comparison: ReviewedComparison): Comparison {
  const pairs = comparison.pairs.map((pair, k) => {
    const rejected = comparison.review.rejected.flatMap((each) =>
      each.pair === k ? [each.link] : [],
    );
    return { ...pair, links: [...pair.links, ...rejected] };
  });
  return { ...comparison, pairs };
}

/** What was said of any two paragraphs of a comparison. */
function reviewOf({ articles, pairs, review }: ReviewedComparison): Review {
  const said = new Map<string, { verdict: LinkVerdict | null; note: string | null }>();
  const key = (pair: number, source: number, target: number) => {
    const [a, b] = [articles[pairs[pair].source].id, articles[pairs[pair].target].id];
    return `${a} ${source} ${b} ${target}`;
  };
  pairs.forEach(({ links }, k) => {
    for (const { source, target, verdict } of links) {
      if (verdict) said.set(key(k, source, target), { verdict, note: null });
    }
  });
  for (const { pair, source, target } of review.rejected) {
    said.set(key(pair, source, target), { verdict: 'rejected', note: null });
  }
  for (const { pair, source, target, note } of review.notes) {
    const at = key(pair, source, target);
    said.set(at, { verdict: said.get(at)?.verdict ?? null, note });
  }
  return (source, target) => {
    const [a, b] = [source, target].map(({ article, paragraph }) => `${article.id} ${paragraph}`);
    return said.get(`${a} ${b}`) ?? said.get(`${b} ${a}`) ?? { verdict: null, note: null };
  };
}

async function driftOf(
  { articles, pairs }: Comparison,
  embed: Engine['embed'],
  signal?: AbortSignal,
): Promise<(pair: PairAlignment) => readonly GroupDrift[]> {
  const found = new Map<PairAlignment, readonly GroupDrift[]>();
  for (const pair of pairs) {
    const [source, target] = [articles[pair.source], articles[pair.target]];
    found.set(pair, await driftOfLinks(source, target, pair.links, embed, {}, signal));
  }
  return (pair) => found.get(pair) ?? [];
}

/** One comparison of a few articles; of many, one of every event, made when its turn comes. */
async function* comparisonsOf(
  articles: readonly Article[],
  engine: ExportEngine,
  signal?: AbortSignal,
): AsyncIterable<Comparison> {
  checkDistinct(articles);
  const { model, embed, decisions } = engine;
  // What people may have accepted keeps its evidence; what nobody has is left out where units are made.
  const alignment = decisions ? proposing(engine.alignment) : engine.alignment;
  const proposer = { ...engine, alignment };
  if (articles.length <= COMPARE_MAX) {
    yield await compareArticles(articles, proposer, signal);
    return;
  }
  const events = await engine.loadEvents();
  const { groups } = await sameEvent(articles, { model, embed, events }, signal);
  for (const group of groups) {
    yield await compareAny(
      group.map((a) => articles[a]),
      proposer,
      signal,
    );
    // Lets requests be answered and cancels be heard in between.
    await setImmediate();
  }
}

async function passagesReporting(
  claim: string,
  articles: readonly Article[],
  engine: ExportEngine,
  signal?: AbortSignal,
): Promise<NonNullable<UnitFilter['holds']>> {
  const index = await indexArticles(articles, engine.embed, signal);
  const claims = await engine.loadClaims();
  const found = await findClaim(claim, null, index, { ...engine, claims }, undefined, signal);
  const reporting = new Map<string, Set<number>>();
  for (const { article, paragraph } of found) {
    const { id } = articles[article];
    reporting.set(id, (reporting.get(id) ?? new Set()).add(paragraph));
  }
  return (article, paragraph) => reporting.get(article)?.has(paragraph) ?? false;
}

/** The parts of a single file. */
export async function* single(parts: AsyncIterable<string>): AsyncIterable<FilePart> {
  for await (const text of parts) yield { suffix: '', text };
}

/**
 * Characters gathered before they are handed on. A write for every unit would take most of the time; more
 * than this is laid down among what lives long, and takes memory until that is cleared.
 */
const CHUNK = 1 << 14;

async function* inChunks(parts: AsyncIterable<FilePart>): AsyncIterable<FilePart> {
  const open = new Map<string, { texts: string[]; length: number }>();
  for await (const { suffix, text } of parts) {
    const waiting = open.get(suffix) ?? { texts: [], length: 0 };
    open.set(suffix, waiting);
    waiting.texts.push(text);
    waiting.length += text.length;
    if (waiting.length < CHUNK) continue;
    yield { suffix, text: waiting.texts.join('') };
    open.delete(suffix);
  }
  for (const [suffix, { texts }] of open) yield { suffix, text: texts.join('') };
}
