/** The use-cases around drift: what changed between two articles, and among several of them. */
import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import {
  type ArticleFinding,
  articleDrift,
  type GroupDrift,
  type PlacedSpan,
  passagesToCompare,
} from './core/drift/articles.ts';
import type { DriftContext } from './core/drift/passage.ts';
import { InputError } from './core/errors.ts';
import type { Article, Embed, Link, ModelIdentity } from './core/types.ts';
import { embedForDrift } from './evaluate-drift.ts';
import type { Library } from './library.ts';
import { checkComparable, compareArticles, type Engine } from './workspace.ts';

/** A finding with a name of its own. */
export interface NamedFinding extends ArticleFinding {
  /**
   * 12 hex digits over the two articles, the kind and the words of both spans. It stays while those
   * stay, wherever they move to, and is the same whichever article is the source.
   */
  readonly id: string;
}

export interface NamedGroup extends Omit<GroupDrift, 'findings'> {
  /** Most confident first. */
  readonly findings: readonly NamedFinding[];
}

export interface PairDrift {
  /** Index into the articles; the original, where there is one. */
  readonly source: number;
  readonly target: number;
  /** Whether the two report the same event at all, by the links between them. */
  readonly sameEvent: boolean;
  /** Every paragraph of article text of both is in exactly one group. */
  readonly groups: readonly NamedGroup[];
}

export interface Drift {
  readonly model: ModelIdentity;
  readonly articles: readonly Article[];
  /** Index into the articles the others are held against; `null` = every two of them. */
  readonly original: number | null;
  readonly pairs: readonly PairDrift[];
}

/** Drift among stored articles. What was found between two of them is kept while they stay as they are. */
export interface DriftDesk {
  /**
   * @param ids - of the articles
   * @param original - one of them, which the others are held to be made from; `null` = each with each
   * @throws InputError `article-missing`, `article-twice`, `articles-too-few`, `articles-too-many`,
   *   `original-unknown`
   */
  drift(ids: readonly string[], original: string | null, signal?: AbortSignal): Promise<Drift>;
}

type Found = Pick<PairDrift, 'sameEvent' | 'groups'>;

export function createDriftDesk(
  engine: Engine,
  { article: articleOf }: Pick<Library, 'article'>,
): DriftDesk {
  // By the articles themselves, not by their ids: another wording is another article.
  const kept = { free: pairStore(), derived: pairStore() };
  const between = (source: Article, target: Article, derived: boolean): Promise<Found> => {
    const known = kept[derived ? 'derived' : 'free'];
    let finding = known.get(source, target);
    if (!finding) {
      // Not tied to the signal of the first who asks: others wait for it too.
      finding = driftBetween(source, target, engine, { derived });
      known.set(source, target, finding);
      finding.catch(() => known.delete(source, target));
    }
    return finding;
  };
  return {
    async drift(ids, original, signal) {
      const articles = await Promise.all(ids.map(articleOf));
      checkComparable(articles);
      const first = original === null ? null : ids.indexOf(original);
      if (first === -1) {
        throw new InputError(
          'original-unknown',
          `The original "${original}" is not among the articles.`,
          `Name one of ${ids.map((id) => `"${id}"`).join(', ')}.`,
        );
      }
      const pairs: PairDrift[] = [];
      for (const [source, target] of pairsOf(articles.length, first)) {
        // Lets other requests be answered and cancels be heard in between.
        await setImmediate();
        signal?.throwIfAborted();
        const found = await between(articles[source], articles[target], first !== null);
        pairs.push({ source, target, ...found });
      }
      return { model: engine.model, articles, original: first, pairs };
    },
  };
}

/** Every article with every later one, or the original with every other one. */
function pairsOf(n: number, original: number | null): [source: number, target: number][] {
  const all = Array.from({ length: n }, (_, i) => i);
  return original === null
    ? all.flatMap((source) =>
        all.slice(source + 1).map((target): [number, number] => [source, target]),
      )
    : all.filter((target) => target !== original).map((target) => [original, target]);
}

/**
 * What changed between two articles that need not be stored anywhere.
 * @param derived - the target was made from the source, by translating or rewriting it
 * @throws InputError `article-twice`
 */
export async function driftBetween(
  source: Article,
  target: Article,
  engine: Engine,
  { derived }: { readonly derived: boolean },
  signal?: AbortSignal,
): Promise<Found> {
  const { pairs } = await compareArticles([source, target], engine, signal);
  const [{ links, sameEvent }] = pairs;
  const groups = await driftOfLinks(source, target, links, engine.embed, { derived }, signal);
  return { sameEvent, groups: named(source, target, groups) };
}

/** What changed between two articles whose links are known, paragraph group by paragraph group. */
export async function driftOfLinks(
  source: Article,
  target: Article,
  links: readonly Link[],
  embed: Embed,
  context: Pick<DriftContext, 'derived'>,
  signal?: AbortSignal,
): Promise<readonly GroupDrift[]> {
  const passages = passagesToCompare(source, target, links);
  const vectorOf = await embedForDrift(passages, embed, signal);
  return articleDrift(source, target, links, { ...context, vectorOf });
}

function named(source: Article, target: Article, groups: readonly GroupDrift[]): NamedGroup[] {
  const before = new Map<string, number>();
  return groups.map((group) => ({
    ...group,
    findings: group.findings.map((finding) => {
      // What one text leaves out the other adds.
      const kind = finding.kind === 'addition' ? 'omission' : finding.kind;
      const sides = [sideKey(source, finding.source), sideKey(target, finding.target)].sort();
      const key = JSON.stringify([kind, ...sides]);
      const nth = before.get(key) ?? 0;
      before.set(key, nth + 1);
      return { id: digest(nth === 0 ? key : `${key}${nth}`), ...finding };
    }),
  }));
}

function sideKey({ id, paragraphs }: Article, span: PlacedSpan | null): string {
  const words = span && paragraphs[span.paragraph].text.slice(span.start, span.end);
  return JSON.stringify([id, words]);
}

/** 48 bits tell the findings of any comparison apart and fit an address. */
const ID_DIGITS = 12;

function digest(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, ID_DIGITS);
}

/** Values by two articles; forgotten when either is. */
function pairStore() {
  const bySource = new WeakMap<Article, WeakMap<Article, Promise<Found>>>();
  return {
    get: (source: Article, target: Article) => bySource.get(source)?.get(target),
    set(source: Article, target: Article, value: Promise<Found>) {
      const byTarget = bySource.get(source) ?? new WeakMap<Article, Promise<Found>>();
      bySource.set(source, byTarget);
      byTarget.set(target, value);
    },
    delete: (source: Article, target: Article) => bySource.get(source)?.delete(target),
  };
}
