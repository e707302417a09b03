/** The only place that talks to the server. Every call can be aborted; every failure is an `ApiError`. */
import { hc } from 'hono/client';
import type { AppType, EventSuggestions, ImportReport } from '../server/app.ts';
import { fetchOrEarly } from './early.ts';
import { strings } from './strings.ts';

/** What went wrong, and what to do about it, in words for the reader. */
export class ApiError extends Error {
  readonly code: string;
  readonly hint: string;

  constructor(code: string, message: string, hint: string) {
    super(message);
    this.name = 'ApiError';
    this.code = code;
    this.hint = hint;
  }
}

/** What went wrong and what to do about it. */
export type Trouble = Pick<ApiError, 'code' | 'message' | 'hint'>;

/** For an error of any kind; of one that is nobody's known trouble the code is empty. */
export function toldError(error: unknown): Trouble {
  if (error instanceof ApiError) return error;
  return { code: '', message: error instanceof Error ? error.message : String(error), hint: '' };
}

/** @returns what went wrong, for the reader to be told; `null` if nothing did. What is a bug is thrown. */
export async function attempted(change: () => Promise<void>): Promise<ApiError | null> {
  try {
    await change();
    return null;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return error;
  }
}

const client = hc<AppType>(location.origin, { fetch: fetchOrEarly });

export type Catalogue = Awaited<ReturnType<typeof fetchCatalogue>>;
export type CollectionHead = Catalogue['collections'][number];
/** How the names of files end that can be added. */
export type ImportedEndings = Catalogue['files'];
export type ArticleHead = CollectionHead['articles'][number];
export type { EventSuggestions, ImportReport };
export type EventSuggestion = EventSuggestions['groups'][number];

/** All collections, and why they cannot be changed where they cannot. @throws ApiError */
export async function fetchCatalogue(signal: AbortSignal) {
  return await answer(async () => {
    const response = await client.api.collections.$get(undefined, { init: { signal } });
    return response.ok ? await response.json() : await refusal(response);
  }, signal);
}

export type ReviewedComparison = Awaited<ReturnType<typeof fetchComparison>>;

/**
 * With what people have decided of it.
 * @param articles - two to five article ids; the first leads the rows
 * @throws ApiError
 */
export async function fetchComparison(articles: readonly string[], signal: AbortSignal) {
  return await answer(async () => {
    const query = { articles: articles.join(',') };
    const response = await client.api.compare.$get({ query }, { init: { signal } });
    return response.ok ? await response.json() : await refusal(response);
  }, signal);
}

export type Review = Awaited<ReturnType<typeof fetchReview>>;
export type ReviewItem = Review['queue'][number];

/** What to decide next among these articles, what has been decided, how the machine does. @throws ApiError */
export async function fetchReview(articles: readonly string[], signal?: AbortSignal) {
  return await answer(async () => {
    const query = { articles: articles.join(',') };
    const response = await client.api.review.$get({ query }, { init: { signal } });
    return response.ok ? await response.json() : await refusal(response);
  }, signal);
}

/** A paragraph as the reader saw it; the hash keeps a decision from landing on another text. */
export interface DecidedPlace {
  readonly article: string;
  readonly paragraph: number;
  readonly textHash: string;
}

export type Verdict = NonNullable<ReviewItem['verdict']>;

export type ReviewAction =
  | {
      readonly type: 'links';
      readonly links: readonly {
        readonly source: DecidedPlace;
        readonly target: DecidedPlace;
        /** `null` takes back what was said. */
        readonly verdict: Verdict | null;
      }[];
    }
  | {
      readonly type: 'note';
      readonly source: DecidedPlace;
      readonly target: DecidedPlace;
      readonly note: string | null;
    };

export interface ClaimAction {
  readonly type: 'claim';
  readonly collection: string;
  readonly id: string;
  /** As it reads from now on; `null` drops the one of this id. */
  readonly claim: Claim | null;
}

/** Durable once resolved. @param by - whose decision it is; `null` = the name this machine goes by. @throws ApiError */
export async function decide(action: ReviewAction | ClaimAction, by: string | null) {
  return await answer(async () => {
    const operation = { action, ...(by === null ? {} : { by }) };
    const response = await client.api.operations.$post({ json: { operations: [operation] } });
    return response.ok ? await response.json() : await refusal(response);
  });
}

/**
 * Takes the last decision about these articles, or about the claims of a collection, back or brings it back.
 * @returns whether there was one
 * @throws ApiError
 */
export async function stepHistory(
  step: 'undo' | 'redo',
  about: { readonly articles: readonly string[] } | { readonly collection: string },
  by: string | null,
): Promise<boolean> {
  return await answer(async () => {
    const json = { ...about, ...(by === null ? {} : { name: by }) };
    const response = await client.api.operations[step].$post({ json });
    return response.ok ? (await response.json()).operation !== null : await refusal(response);
  });
}

export type Explanation = Awaited<ReturnType<typeof fetchExplanation>>;
export type PairExplanation = Explanation['pairs'][number];

/** What was weighed between two paragraphs of article text, 0-based. @throws ApiError */
export async function fetchExplanation(
  articles: readonly [string, string],
  { source, target }: { readonly source: number; readonly target: number },
  signal: AbortSignal,
) {
  return await answer(async () => {
    const query = { articles: articles.join(','), source, target };
    const response = await client.api.explain.$get({ query }, { init: { signal } });
    return response.ok ? await response.json() : await refusal(response);
  }, signal);
}

export type Drift = Awaited<ReturnType<typeof fetchDrift>>;
export type DriftPair = Drift['pairs'][number];
export type DriftGroup = DriftPair['groups'][number];
export type DriftFinding = DriftGroup['findings'][number];

/** @param original - the article the others are held against; `null` = each against each. @throws ApiError */
export async function fetchDrift(
  articles: readonly string[],
  original: string | null,
  signal: AbortSignal,
) {
  return await answer(async () => {
    const query = { articles: articles.join(','), ...(original === null ? {} : { original }) };
    const response = await client.api.drift.$get({ query }, { init: { signal } });
    return response.ok ? await response.json() : await refusal(response);
  }, signal);
}

export type Ledger = Awaited<ReturnType<typeof fetchLedger>>;
export type LedgerRow = Ledger['rows'][number];
export type LedgerPassage = LedgerRow['cells'][number]['passages'][number];
export type Claim = NonNullable<LedgerRow['claim']>;
export type ClaimMark = Claim['confirmed'][number];

/** Claims by articles. @throws ApiError */
export async function fetchLedger(collection: string, signal: AbortSignal) {
  return await answer(async () => {
    const { claims } = client.api.collections[':id'];
    const response = await claims.$get({ param: { id: collection } }, { init: { signal } });
    return response.ok ? await response.json() : await refusal(response);
  }, signal);
}

export type Found = Awaited<ReturnType<typeof fetchFound>>;

/** The passages of a collection that report what `q` says. @throws ApiError */
export async function fetchFound(collection: string, q: string, signal: AbortSignal) {
  return await answer(async () => {
    const response = await client.api.find.$get({ query: { q, collection } }, { init: { signal } });
    return response.ok ? await response.json() : await refusal(response);
  }, signal);
}

export type SearchHit = Awaited<ReturnType<typeof fetchHits>>[number];
export type SearchPassage = SearchHit['more'][number];

/** The texts of all collections that hold these words, best first. @param limit - 1 to 200. @throws ApiError */
export async function fetchHits(q: string, limit: number, signal: AbortSignal) {
  return await answer(async () => {
    const query = { q, limit: String(limit) };
    const response = await client.api.search.$get({ query }, { init: { signal } });
    return response.ok ? (await response.json()).hits : await refusal(response);
  }, signal);
}

/** @param articles - ids of the reader's own texts that move into it. @throws ApiError */
export async function createCollection(title: string, articles: readonly string[] = []) {
  return await answer(async () => {
    const json = { title, articles: [...articles] };
    const response = await client.api.collections.$post({ json });
    return response.ok ? await response.json() : await refusal(response);
  });
}

/** @throws ApiError */
export async function renameCollection(id: string, title: string) {
  return await answer(async () => {
    const one = client.api.collections[':id'];
    const response = await one.$patch({ param: { id }, json: { title } });
    return response.ok ? await response.json() : await refusal(response);
  });
}

/** With its texts. @throws ApiError */
export async function removeCollection(id: string) {
  return await answer(async () => {
    const response = await client.api.collections[':id'].$delete({ param: { id } });
    return response.ok ? await response.json() : await refusal(response);
  });
}

export type ArticleFactsEdit = Partial<
  Pick<ArticleHead, 'lang' | 'outlet' | 'author' | 'title' | 'published' | 'url'>
>;

/** Corrects what is known of a text; what is left out stays. @throws ApiError */
export async function editArticle(id: string, edit: ArticleFactsEdit) {
  return await answer(async () => {
    const response = await client.api.articles[':id'].$patch({ param: { id }, json: edit });
    return response.ok ? await response.json() : await refusal(response);
  });
}

/** @throws ApiError */
export async function removeArticle(id: string) {
  return await answer(async () => {
    const response = await client.api.articles[':id'].$delete({ param: { id } });
    return response.ok ? await response.json() : await refusal(response);
  });
}

export type Job = Awaited<ReturnType<typeof addFiles>>;

/** Sends files into a collection; the job reads them. @throws ApiError */
export async function addFiles(collection: string, files: readonly File[], signal: AbortSignal) {
  return await answer(async () => {
    const { articles } = client.api.collections[':id'];
    const response = await articles.$post(
      { param: { id: collection }, form: { files: [...files] } },
      { init: { signal } },
    );
    return response.ok ? await response.json() : await refusal(response);
  }, signal);
}

/** Looks through all collections for texts on the same event; its result is `EventSuggestions`. @throws ApiError */
export async function startEventSearch() {
  return await answer(async () => {
    const response = await client.api.events.$post();
    return response.ok ? await response.json() : await refusal(response);
  });
}

/** @throws ApiError */
export async function cancelJob(id: string) {
  return await answer(async () => {
    const response = await client.api.jobs[':id'].$delete({ param: { id } });
    return response.ok ? await response.json() : await refusal(response);
  });
}

/**
 * Tells every change of a job until it ends.
 * @throws ApiError `unreachable` if the connection is lost for good
 */
export function watchJob(id: string, onStatus: (job: Job) => void): Promise<void> {
  const events = new EventSource(client.api.jobs[':id'].events.$url({ param: { id } }));
  return new Promise((resolve, reject) => {
    events.addEventListener('job', ({ data }: MessageEvent<string>) => {
      const job = JSON.parse(data) as Job;
      onStatus(job);
      if (job.state === 'running') return;
      // Else the browser would connect anew once the server is done.
      events.close();
      resolve();
    });
    events.addEventListener('error', () => {
      // A connection that broke is made again by the browser; one that was refused is not.
      if (events.readyState !== EventSource.CLOSED) return;
      const { unreachable, unreachableHint } = strings.states;
      reject(new ApiError('unreachable', unreachable, unreachableHint));
    });
  });
}

/** Makes every failure an `ApiError`, except an abort, which is the caller's own doing. */
async function answer<T>(ask: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (signal?.aborted || error instanceof ApiError) throw error;
    if (error instanceof SyntaxError) throw unreadable();
    const { unreachable, unreachableHint } = strings.states;
    throw new ApiError('unreachable', unreachable, unreachableHint);
  }
}

async function refusal(response: { json(): Promise<unknown> }): Promise<never> {
  const body = await response.json();
  if (!isErrorBody(body)) throw unreadable();
  const { code, message, hint } = body.error;
  throw new ApiError(code, message, hint);
}

function unreadable(): ApiError {
  const { unreadable: message, unreadableHint } = strings.states;
  return new ApiError('unreadable', message, unreadableHint);
}

function isErrorBody(
  body: unknown,
): body is { error: { code: string; message: string; hint: string } } {
  if (typeof body !== 'object' || body === null || !('error' in body)) return false;
  const { error } = body;
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    'message' in error &&
    'hint' in error
  );
}
