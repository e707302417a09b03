/** Claims nobody has named yet: what several articles report alike, by alignment. */
import type { Alignment, SegmentedArticle } from '../align/align.ts';
import type { Row } from '../types.ts';
import { row } from '../vectors/rows.ts';
import type { LedgerCell, LedgerRow, ReadArticle } from './ledger.ts';
import { reportPassage } from './report.ts';

/** More would be a list nobody reads. */
const SUGGESTIONS = 20;

/**
 * Rows of at least two articles, those of most articles first; named by the sentence that is
 * nearest to all others of its row.
 *
 * @param texts - the aligned articles
 * @param known - rows of claims people have named; what they hold is not suggested again
 * @param dropped - ids of suggestions people have dropped
 */
export function suggestClaims(
  texts: readonly SegmentedArticle[],
  { rows }: Pick<Alignment, 'rows'>,
  articles: readonly ReadArticle[],
  known: readonly LedgerRow[],
  dropped: ReadonlySet<string>,
): LedgerRow[] {
  return rows
    .filter((each) => outlets(each) > 1 && !known.some((claim) => holds(claim, each)))
    .map((each, i) => ({ each, i, central: centralSentence(texts, each) }))
    .sort(
      (a, b) =>
        outlets(b.each) - outlets(a.each) || b.central.nearness - a.central.nearness || a.i - b.i,
    )
    .map(({ each, central: { article, segment } }) => {
      const { paragraph } = texts[article].segments[segment];
      const id = `${articles[article].article.id}-${paragraph + 1}`;
      return { each, id, segment: texts[article].segments[segment] };
    })
    .filter(({ id }) => !dropped.has(id))
    .slice(0, SUGGESTIONS)
    .map(({ each, id, segment: { text, lang } }): LedgerRow => {
      return {
        id,
        name: text,
        nameLang: lang,
        claim: null,
        cells: each.cells.map((paragraphs, a): LedgerCell => {
          const { article: whole, reporting } = articles[a];
          const passages = paragraphs.map((p) => {
            const { sentences } = whole.paragraphs[p];
            const report = reportPassage(whole, p, sentences, reporting[p]);
            return { ...report, confidence: null, confirmed: false };
          });
          return { passages };
        }),
      };
    });
}

function outlets({ cells }: Row): number {
  return cells.filter((cell) => cell.length > 0).length;
}

/** Whether at least half of the row's paragraphs stand in the claim's. */
function holds(claim: LedgerRow, { cells }: Row): boolean {
  const all = cells.flatMap((cell, a) => cell.map((paragraph) => ({ a, paragraph })));
  const shared = all.filter(({ a, paragraph }) =>
    claim.cells[a].passages.some((passage) => passage.paragraph === paragraph),
  );
  return 2 * shared.length >= all.length;
}

/** With its mean cosine to the nearest sentence of every other article of the row. */
function centralSentence(texts: readonly SegmentedArticle[], { cells }: Row) {
  const members = cells.flatMap((paragraphs, article) =>
    texts[article].segments.flatMap(({ paragraph }, segment) =>
      paragraphs.includes(paragraph) ? [{ article, segment }] : [],
    ),
  );
  const vectorOf = ({ article, segment }: { article: number; segment: number }) => {
    const { vectors, start } = texts[article].units;
    return row(vectors, start[segment]);
  };
  const judged = members.map((member) => {
    const vector = vectorOf(member);
    const best = new Map<number, number>();
    for (const other of members) {
      if (other.article === member.article) continue;
      const cosine = vectorOf(other).reduce((sum, value, d) => sum + value * vector[d], 0);
      best.set(other.article, Math.max(best.get(other.article) ?? -1, cosine));
    }
    const nearness = [...best.values()].reduce((sum, value) => sum + value, 0) / best.size;
    return { ...member, nearness };
  });
  return judged.reduce((a, b) => (b.nearness > a.nearness ? b : a));
}
