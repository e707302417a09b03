/** Collections of versions of documents, made of marked-up pairs, and weights that have not seen a document. */
import { gather } from '../../server/core/events/cells.ts';
import type { EventWeights } from '../../server/core/events/events.ts';
import { eventSentences } from '../../server/core/events/sentences.ts';
import { segmentsOf } from '../../server/core/text/article.ts';
import type { Embed } from '../../server/core/types.ts';
import { type AlignCase, caseArticles } from '../../server/evaluate.ts';
import { type AskedCollection, fitEvents, type MarkedCollection } from './events.ts';
import { documentOf, foldsOf } from './folds.ts';

/** All versions together, then those of every regime and of every two languages. */
export async function markedCollections(
  cases: readonly AlignCase[],
  embed: Embed,
): Promise<MarkedCollection[]> {
  const articles = cases.flatMap((each) =>
    caseArticles(each).map((article) => ({
      document: documentOf(each),
      groups: ['all', each.mode, `${each.source.lang}-${each.target.lang}`],
      segments: segmentsOf(article),
    })),
  );
  const vectors = await embed(articles.flatMap(({ segments }) => segments.map(({ text }) => text)));
  const { owner } = eventSentences(articles, vectors);
  return [...new Set(articles.flatMap(({ groups }) => groups))].map((name) => {
    const members = articles.map(({ groups }) => groups.includes(name));
    const texts = articles.filter((_, a) => members[a]);
    const rows = [...owner.keys()].filter((i) => members[owner[i]]);
    const documents = texts.map(({ document }) => document);
    return { name, texts, documents, vectors: gather(vectors, rows) };
  });
}

/** For a pair of documents, weights fitted without the parts that hold the two. */
export function crossValidated(
  asked: readonly AskedCollection[],
  meets: number,
): (a: string, b: string) => EventWeights {
  const foldOf = foldsOf(asked[0].documents);
  const fitted = new Map<string, EventWeights>();
  return (a, b) => {
    const [f, g] = [foldOf(a), foldOf(b)].sort((x, y) => x - y);
    const known = fitted.get(`${f} ${g}`);
    if (known) return known;
    const seen = (document: string) => foldOf(document) !== f && foldOf(document) !== g;
    const weights = fitEvents(asked, meets, (x, y) => seen(x) && seen(y));
    fitted.set(`${f} ${g}`, weights);
    return weights;
  };
}
