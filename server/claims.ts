/** The use-cases around claims: find who reports one, and the ledger of a collection. */
import { type Alignment, alignArticles, type SegmentedArticle } from './core/align/align.ts';
import type { Claim, KeptClaims } from './core/claims/claim.ts';
import { type ClaimWeights, type FoundPassage, findPassages } from './core/claims/find.ts';
import { type LedgerRow, ledgerRow, type ReadArticle } from './core/claims/ledger.ts';
import { indexPassages, type PassageIndex, vocabularyOf } from './core/claims/passage-index.ts';
import { prepareQuery } from './core/claims/query.ts';
import { type PassageReport, reportPassage } from './core/claims/report.ts';
import { suggestClaims } from './core/claims/suggestions.ts';
import { InputError } from './core/errors.ts';
import { readReporting } from './core/reporting/reporting.ts';
import { articleLanguage } from './core/text/language.ts';
import type { Article, Collection, Embed, Lang, ModelIdentity } from './core/types.ts';
import { readClaims } from './formats/read/claims.ts';
import type { Library } from './library.ts';
import { readCorpus } from './store/files.ts';
import { type Engine, segmentArticles } from './workspace.ts';

/** Longest text that is looked for; a few paragraphs. */
export const QUERY_MAX = 4000;

/** What it takes to find claims. */
export interface ClaimEngine extends Engine {
  readonly claims: ClaimWeights;
}

/** Claims of collections: looked for, and kept in ledgers. Indexes are made once and kept. */
export interface ClaimDesk {
  /** @throws InputError `collection-missing`, `query-empty`, `query-too-long` */
  find(
    collection: string,
    text: string,
    options?: { readonly lang?: Lang; readonly least?: number },
    signal?: AbortSignal,
  ): Promise<FindAnswer>;
  /** @throws InputError `collection-missing` */
  ledger(collection: string, signal?: AbortSignal): Promise<Ledger>;
}

export interface FindAnswer {
  readonly model: ModelIdentity;
  /** In which the question was read. */
  readonly lang: Lang;
  readonly threshold: number;
  readonly articles: readonly Article[];
  readonly found: readonly FoundClaim[];
}

export interface Ledger {
  readonly model: ModelIdentity;
  readonly articles: readonly Article[];
  /** Claims people have named, then suggestions. */
  readonly rows: readonly LedgerRow[];
}

/** @param claimsOf - the claims of a collection as people have them now, by its id */
export function createClaimDesk(
  engine: ClaimEngine,
  library: Pick<Library, 'collection'>,
  claimsOf: (collection: string) => Promise<KeptClaims>,
): ClaimDesk {
  const { model } = engine;
  // By the collection itself, not by its id: with another article in it, it is another collection.
  const opened = new WeakMap<Collection, Promise<OpenedCollection>>();
  const open = async (id: string): Promise<OpenedCollection> => {
    const collection = await library.collection(id);
    let opening = opened.get(collection);
    if (!opening) {
      // Not tied to the signal of the first who asks: others wait for it too.
      opening = openCollection(collection, engine);
      opened.set(collection, opening);
      opening.catch(() => opened.delete(collection));
    }
    return opening;
  };
  return {
    async find(id, text, { lang, least } = {}, signal) {
      const { index, articles } = await open(id);
      const read = lang ?? languageOf(text);
      const found = await findClaim(text, read, index, engine, least, signal);
      const { threshold } = engine.claims;
      return { model, lang: read, threshold, articles, found: reportFound(found, articles) };
    },
    async ledger(id, signal) {
      const { articles, index, texts, read, aligned } = await open(id);
      const { claims, dropped } = await claimsOf(id);
      const named: LedgerRow[] = [];
      for (const claim of claims) {
        const wordings = Object.entries(claim.wording) as [Lang, string][];
        const found = await Promise.all(
          wordings.map(([lang, text]) =>
            findClaim(text, lang, index, engine, COUNTED_FROM, signal),
          ),
        );
        named.push(ledgerRow(claim, found, read, engine.claims.threshold));
      }
      const suggested = suggestClaims(texts, aligned(), read, named, dropped);
      return { model, articles, rows: [...named, ...suggested] };
    },
  };
}

/** Confidences below this change no mean that matters. */
const COUNTED_FROM = 0.01;

interface OpenedCollection {
  readonly articles: readonly Article[];
  readonly texts: readonly SegmentedArticle[];
  readonly index: PassageIndex;
  readonly read: readonly ReadArticle[];
  /** Made when first asked for, and kept: what people decide about claims does not change it. */
  readonly aligned: () => Alignment;
}

async function openCollection(
  { articles }: Collection,
  { embed, alignment }: ClaimEngine,
): Promise<OpenedCollection> {
  const texts = await segmentArticles(articles, embed);
  const index = indexPassages(texts, await embed(vocabularyOf(texts)));
  const read = articles.map((article) => ({ article, reporting: readReporting(article) }));
  let made: Alignment | undefined;
  const aligned = () => {
    made ??= alignArticles(texts, alignment);
    return made;
  };
  return { articles, texts, index, read, aligned };
}

const CLAIMS_FILE = 'claims.yaml';

/**
 * The claims of every collection under `folder` that has a `claims.yaml`; no other file is read.
 * @throws InputError `claims-file`, naming the file and what is wrong in it
 */
export async function openClaims(
  folder: string,
  collections: readonly Collection[],
): Promise<Map<string, readonly Claim[]>> {
  const claims = new Map<string, readonly Claim[]>();
  for (const { id, files } of await readCorpus(folder, (name) => name === CLAIMS_FILE)) {
    const file = files.find(({ name }) => name === CLAIMS_FILE);
    const articles = collections.find((each) => each.id === id)?.articles ?? [];
    if (file) claims.set(id, readClaims(file.bytes, articles, file.path));
  }
  return claims;
}

/** Makes articles ready to be searched; worth keeping. */
export async function indexArticles(
  articles: readonly Article[],
  embed: Embed,
  signal?: AbortSignal,
): Promise<PassageIndex> {
  const texts = await segmentArticles(articles, embed, signal);
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
  { embed, claims }: Pick<ClaimEngine, 'embed' | 'claims'>,
  least = claims.threshold,
  signal?: AbortSignal,
): Promise<FoundPassage[]> {
  if (text.length > QUERY_MAX) {
    const length = text.length.toLocaleString('en');
    const hint = `Give at most ${QUERY_MAX.toLocaleString('en')} characters.`;
    throw new InputError('query-too-long', `The claim has ${length} characters.`, hint);
  }
  const query = await prepareQuery(
    text.normalize('NFC').trim(),
    lang ?? languageOf(text),
    embed,
    signal,
  );
  if (query.length === 0) {
    const hint = 'Give a sentence that says something: "North Korea sends shells to Russia".';
    throw new InputError('query-empty', 'The claim has no word to look for.', hint);
  }
  return findPassages(query, index, claims, least);
}

/**
 * Sentences of a few words may look like no language. As English they are split a little worse, and
 * their grammar counts as if it said something.
 */
function languageOf(text: string): Lang {
  return articleLanguage([text]) ?? 'en';
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
