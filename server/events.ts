/** The use-case of suggesting which articles of the whole library report the same event. */
import { createHash } from 'node:crypto';
import type { EventPair, EventWeights, SentencePlace } from './core/events/events.ts';
import { articleTextHash } from './core/text/text-hash.ts';
import type { Article, Lang, ModelIdentity } from './core/types.ts';
import type { Library } from './library.ts';
import { COMPARE_MIN, type Engine, sameEvent } from './workspace.ts';

/** A sentence with where it stands. */
export interface EventSentence {
  /** Article id. */
  readonly article: string;
  /** Index into its paragraphs. */
  readonly paragraph: number;
  readonly text: string;
  readonly lang: Lang;
}

export interface EventSuggestion {
  /** Ids of at least two articles, in the order of the library. */
  readonly articles: readonly string[];
  /** Each of them reports the same event as another of them with at least this probability, 0 to 1. */
  readonly confidence: number;
  /** The two sentences that speak loudest for it. */
  readonly evidence: readonly [EventSentence, EventSentence];
}

export interface EventSuggestions {
  readonly model: ModelIdentity;
  /** Surest first; no article is in two. */
  readonly groups: readonly EventSuggestion[];
}

export interface EventDesk {
  /**
   * What is known for the library as it is now is given at once.
   * @param onProgress - told the share done, 0 to 1
   */
  suggest(onProgress: (share: number) => void, signal?: AbortSignal): Promise<EventSuggestions>;
}

export function createEventDesk(
  { embed, model }: Pick<Engine, 'embed' | 'model'>,
  library: Library,
  loadEvents: () => Promise<EventWeights>,
): EventDesk {
  let last: { readonly of: string; readonly found: EventSuggestions } | null = null;
  return {
    async suggest(onProgress, signal) {
      const articles: Article[] = [];
      for (const { id } of await library.collections()) {
        articles.push(...(await library.collection(id)).articles);
      }
      const of = digestOf(articles);
      if (last?.of === of) return last.found;
      const events = await loadEvents();
      const found =
        articles.length < COMPARE_MIN
          ? { pairs: [], groups: [] }
          : await sameEvent(articles, { embed, model, events }, signal, onProgress);
      const groups = found.groups
        .map((group) => suggestion(group, found.pairs, articles))
        .sort((a, b) => b.confidence - a.confidence);
      last = { of, found: { model, groups } };
      return last.found;
    },
  };
}

/** @param pairs - strongest first; of any two of the group that join it, one is among them */
function suggestion(
  group: readonly number[],
  pairs: readonly EventPair[],
  articles: readonly Article[],
): EventSuggestion {
  const own = pairs.filter(
    ({ source, target }) => group.includes(source) && group.includes(target),
  );
  const strongest = group.map(
    (article) =>
      own.find(({ source, target }) => source === article || target === article)?.confidence ?? 0,
  );
  const [{ source, target, evidence }] = own;
  const [best] = evidence;
  return {
    articles: group.map((article) => articles[article].id),
    confidence: Math.min(...strongest),
    evidence: [
      sentenceOf(articles[source], best.source),
      sentenceOf(articles[target], best.target),
    ],
  };
}

function sentenceOf({ id, paragraphs }: Article, place: SentencePlace): EventSentence {
  const { text, lang, sentences } = paragraphs[place.paragraph];
  const { start, end } = sentences[place.sentence];
  return { article: id, paragraph: place.paragraph, text: text.slice(start, end), lang };
}

/** Of everything the answer depends on: which articles there are, and what they say. */
function digestOf(articles: readonly Article[]): string {
  const hash = createHash('sha256');
  for (const article of articles) hash.update(`${article.id} ${articleTextHash(article)}\n`);
  return hash.digest('hex');
}
