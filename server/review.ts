/** The use-cases of reviewing: decide, take back, and see what follows for links, rows and scores. */
import { randomUUID } from 'node:crypto';
import { alignPairs } from './core/align/align.ts';
import type { AlignmentWeights } from './core/align/weights.ts';
import { InputError } from './core/errors.ts';
import {
  applyDecisions,
  type ComparisonReview,
  type PairPlace,
  type ReviewedComparison,
} from './core/review/apply.ts';
import { type Decisions, decisionsOf } from './core/review/decisions.ts';
import { type HistoryScope, type NextSteps, nextSteps } from './core/review/history.ts';
import { type LiveScores, liveScores } from './core/review/live-scores.ts';
import type { Action, Operation, Place } from './core/review/operation.ts';
import { placeFinder, placeOf } from './core/review/places.ts';
import { type QueueItem, reviewQueue } from './core/review/queue.ts';
import type { Article, Comparison } from './core/types.ts';
import type { Library } from './library.ts';
import { inTurn } from './store/in-turn.ts';
import type { LoggedOperation, Store } from './store/store.ts';
import { checkComparable, type Engine, segmentArticles } from './workspace.ts';

/** Pairs the machine gives less than this are not proposed for review: nearly none of them is a link. */
export const REVIEW_FLOOR = 0.05;

/** What is to be logged; what is left out is filled in. */
export interface OperationDraft {
  /** A UUID, for whoever may have to send it twice. */
  readonly id?: string;
  readonly at?: string;
  readonly by?: string;
  readonly model?: string | null;
  readonly action: Action;
}

export interface Review {
  /** Most doubtful first, then what has been decided; at the end what a person alone has drawn or ruled out. */
  readonly queue: readonly ReviewItem[];
  readonly scores: LiveScores;
  readonly next: NextSteps;
  /** Whose name a decision bears that names nobody. */
  readonly reviewer: string;
}

/** A pair in the queue with what people said of it. */
export interface ReviewItem extends QueueItem {
  /** Who decided, and when (ISO 8601, UTC); `null` where nobody has. */
  readonly by: string | null;
  readonly at: string | null;
  readonly note: string | null;
}

export interface ReviewDesk {
  operations(after?: number): Promise<readonly LoggedOperation[]>;
  /**
   * Logs what was decided, all of it or nothing; durable once resolved. The same operation sent again
   * counts once.
   * @returns the operations as logged, in the order given
   * @throws InputError `article-missing`, `place-stale` where a paragraph reads otherwise by now,
   *   `operation-missing` for an undo of nothing, `operation-conflict`; StoreError
   */
  decide(drafts: readonly OperationDraft[]): Promise<readonly Operation[]>;
  /** Takes the last decision back. @returns the operation that does; `null` where there is none */
  undo(by: string | undefined, scope: HistoryScope): Promise<Operation | null>;
  redo(by: string | undefined, scope: HistoryScope): Promise<Operation | null>;
  decisions(): Promise<Decisions>;
  /** With decisions applied. @throws InputError as `Workspace.compare` does */
  compare(ids: readonly string[], signal?: AbortSignal): Promise<ReviewedComparison>;
  review(ids: readonly string[], scope: HistoryScope, signal?: AbortSignal): Promise<Review>;
}

export interface ReviewDeps {
  readonly engine: Engine;
  readonly library: Library;
  readonly store: Store;
  /** The local name of whoever decides, where a request names nobody. */
  readonly reviewer: string;
  /** Now, ISO 8601, UTC. */
  readonly now: () => string;
}

export function createReviewDesk(deps: ReviewDeps): ReviewDesk {
  const { engine, library, store, reviewer, now } = deps;
  const readLog = logReader(store);
  const candidatesOf = candidateKeeper(engine);
  // Two steps that are asked for at once are two, not the same one twice.
  const stepping = inTurn();

  async function logged(drafts: readonly OperationDraft[]): Promise<readonly Operation[]> {
    const { name, hash } = engine.model;
    const operations = drafts.map(
      ({ id, at, by, model, action }): Operation => ({
        id: id ?? randomUUID(),
        at: at ?? now(),
        by: by ?? reviewer,
        model: model === undefined ? `${name}@${hash}` : model,
        action,
      }),
    );
    await store.append(operations);
    return operations;
  }

  async function step(
    which: keyof NextSteps,
    by: string | undefined,
    scope: HistoryScope,
  ): Promise<Operation | null> {
    const { log } = await readLog();
    const operation = nextSteps(log, scope)[which];
    if (operation === null) return null;
    const [done] = await logged([{ by, action: { type: 'undo', operation } }]);
    return done;
  }

  async function articlesOf(ids: readonly string[]): Promise<readonly Article[]> {
    const articles = await Promise.all(ids.map((id) => library.article(id)));
    checkComparable(articles);
    return articles;
  }

  return {
    operations: (after) => store.operations(after),
    async decide(drafts) {
      const { log } = await readLog();
      const before = new Set<string | undefined>(log.map(({ id }) => id));
      const known = new Set([...before, ...drafts.map(({ id }) => id)]);
      for (const { id, action } of drafts) {
        // Sent again: what it speaks of may have changed since.
        if (!before.has(id)) await checkAction(action, known, library);
      }
      return logged(drafts);
    },
    undo: (by, scope) => stepping(() => step('undo', by, scope)),
    redo: (by, scope) => stepping(() => step('redo', by, scope)),
    async decisions() {
      return (await readLog()).decisions;
    },
    async compare(ids, signal) {
      const articles = await articlesOf(ids);
      const [{ decisions }, comparison] = [await readLog(), await candidatesOf(articles, signal)];
      return applyDecisions(comparison, decisions, engine.alignment.threshold);
    },
    async review(ids, scope, signal) {
      const articles = await articlesOf(ids);
      const { log, decisions } = await readLog();
      const comparison = await candidatesOf(articles, signal);
      const { threshold } = engine.alignment;
      const { review } = applyDecisions(comparison, decisions);
      const queue = reviewItems(comparison, review, threshold);
      return {
        queue,
        scores: liveScores(
          queue.flatMap(({ confidence, verdict }) =>
            verdict === null ? [] : [{ confidence, accepted: verdict === 'accepted' }],
          ),
          threshold,
        ),
        next: nextSteps(log, scope),
        reviewer,
      };
    },
  };
}

interface ReadLog {
  readonly logged: readonly LoggedOperation[];
  readonly log: readonly Operation[];
  readonly decisions: Decisions;
}

/** The log and what it leaves; only what came since the last time is read. */
function logReader(store: Store): () => Promise<ReadLog> {
  let read: ReadLog = { logged: [], log: [], decisions: decisionsOf([]) };
  return async () => {
    const { logged: before } = read;
    const last = before.at(-1)?.seq;
    if (last !== undefined) {
      // The last one known comes again, unless another log has been put in the place of this one.
      const [known, ...fresh] = await store.operations(last - 1);
      if (known?.seq === last) {
        if (fresh.length > 0) read = readLog([...before, ...fresh]);
        return read;
      }
    }
    read = readLog(await store.operations());
    return read;
  };
}

function readLog(logged: readonly LoggedOperation[]): ReadLog {
  const log = logged.map(({ operation }) => operation);
  return { logged, log, decisions: decisionsOf(log) };
}

/** Comparisons kept while their articles stay as they are, of those last asked for. */
const KEPT_COMPARISONS = 8;

/** Everything the machine holds possible between articles, down to the floor of the review. */
function candidateKeeper(engine: Engine) {
  const kept: { articles: readonly Article[]; comparison: Promise<Comparison> }[] = [];
  return async (articles: readonly Article[], signal?: AbortSignal): Promise<Comparison> => {
    const at = kept.findIndex(
      (each) =>
        each.articles.length === articles.length &&
        each.articles.every((article, i) => article === articles[i]),
    );
    const [found] = at < 0 ? [] : kept.splice(at, 1);
    // Not tied to the signal of the first who asks: others wait for it too.
    const entry = found ?? { articles, comparison: alignCandidates(articles, engine) };
    kept.push(entry);
    if (kept.length > KEPT_COMPARISONS) kept.shift();
    entry.comparison.catch(() => kept.splice(kept.indexOf(entry), kept.includes(entry) ? 1 : 0));
    const comparison = await entry.comparison;
    signal?.throwIfAborted();
    return comparison;
  };
}

async function alignCandidates(
  articles: readonly Article[],
  { model, embed, alignment }: Engine,
): Promise<Comparison> {
  const texts = await segmentArticles(articles, embed);
  return { model, articles, pairs: alignPairs(texts, proposing(alignment)), rows: [] };
}

/** Weights by which all that people may have to decide on is proposed. */
export function proposing(alignment: AlignmentWeights): AlignmentWeights {
  return { ...alignment, threshold: Math.min(REVIEW_FLOOR, alignment.threshold) };
}

/** Every pair there is to decide on or that is decided, with who said what of it. */
function reviewItems(
  { pairs }: Comparison,
  { verdicts, notes }: ComparisonReview,
  threshold: number,
): ReviewItem[] {
  const keyOf = ({ pair, source, target }: PairPlace) => `${pair} ${source} ${target}`;
  const verdictAt = new Map(verdicts.map((each) => [keyOf(each), each]));
  const noteAt = new Map(notes.map((each) => [keyOf(each), each.note]));
  const queue = reviewQueue(
    pairs,
    (pair, source, target) => verdictAt.get(keyOf({ pair, source, target }))?.verdict ?? null,
    threshold,
  );
  const proposed = new Set(queue.map(keyOf));
  const drawn = verdicts
    .filter((each) => !proposed.has(keyOf(each)))
    .map(({ pair, source, target, verdict }): QueueItem => {
      return { pair, source, target, confidence: 0, linked: false, doubt: 0, verdict };
    });
  return [...queue, ...drawn].map((item) => {
    const { by = null, at = null } = verdictAt.get(keyOf(item)) ?? {};
    return { ...item, by, at, note: noteAt.get(keyOf(item)) ?? null };
  });
}

async function checkAction(
  action: Action,
  known: ReadonlySet<string | undefined>,
  library: Library,
): Promise<void> {
  switch (action.type) {
    case 'links':
      for (const { source, target } of action.links) await checkPair(source, target, library);
      return;
    case 'note':
      await checkPair(action.source, action.target, library);
      return;
    case 'finding':
      for (const id of action.finding.articles) await library.article(id);
      return;
    case 'claim':
      await library.collection(action.collection);
      if (action.claim === null || action.claim.id === action.id) return;
      throw new InputError(
        'claim-id',
        `The claim "${action.id}" was to be called "${action.claim.id}".`,
        'Its id stays; drop it and add another one.',
      );
    case 'undo':
      if (known.has(action.operation)) return;
      throw new InputError(
        'operation-missing',
        `There is no operation "${action.operation}" to take back.`,
        'Ask /api/operations for the log.',
      );
  }
}

async function checkPair(source: Place, target: Place, library: Library): Promise<void> {
  if (source.article === target.article) {
    throw new InputError(
      'pair-of-one',
      `Both paragraphs are of "${source.article}".`,
      'Name paragraphs of two articles.',
    );
  }
  for (const place of [source, target]) {
    const article = await library.article(place.article);
    if (placeFinder([article])(place)) continue;
    const there = place.paragraph < article.paragraphs.length;
    const now = there
      ? `reads otherwise now (${placeOf(article, place.paragraph).textHash})`
      : 'is gone';
    throw new InputError(
      'place-stale',
      `Paragraph ${place.paragraph + 1} of "${article.id}" ${now}.`,
      'Load the article anew and decide again.',
    );
  }
}
