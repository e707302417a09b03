/** What people decided, put into what the machine found: links, rows, notes; and what found no place. */
import { buildRows } from '../align/rows.ts';
import type { Comparison, Link, LinkVerdict, PairAlignment } from '../types.ts';
import type { Decisions, Signed } from './decisions.ts';
import type { LinkDecision, NoteDecision } from './operation.ts';
import { type FindPlace, placeFinder } from './places.ts';

/** A pair of paragraphs of the comparison, `pair` being an index into its pairs. */
export interface PairPlace {
  readonly pair: number;
  readonly source: number;
  readonly target: number;
}

/** What the links of a comparison do not show by themselves. */
export interface ComparisonReview {
  /** Links the machine proposed and people rejected: they are in no row. */
  readonly rejected: readonly (PairPlace & { readonly link: Link })[];
  /** Every pair that is decided: by whom, and when. */
  readonly verdicts: readonly PairVerdict[];
  readonly notes: readonly PairNote[];
  /** Decisions about these articles whose paragraphs read otherwise now, or are gone. */
  readonly orphaned: Orphaned;
}

export interface PairVerdict extends PairPlace {
  readonly verdict: LinkVerdict;
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

export interface PairNote extends PairPlace {
  readonly note: string;
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

export interface Orphaned {
  readonly links: readonly Signed<LinkDecision>[];
  readonly notes: readonly Signed<NoteDecision>[];
}

export interface ReviewedComparison extends Comparison {
  readonly review: ComparisonReview;
}

/**
 * Accepted links carry their verdict and join rows whatever their confidence; rejected ones leave links and
 * rows. A link a person drew where the machine saw none has confidence 0 and no evidence: the number stays
 * the machine's word.
 *
 * @param comparison - may hold links below `threshold`, so that accepted ones among them keep their evidence
 * @param threshold - links below it that nobody accepted are left out
 */
export function applyDecisions(
  comparison: Comparison,
  decisions: Pick<Decisions, 'links' | 'notes'>,
  threshold = 0,
): ReviewedComparison {
  const { model, articles } = comparison;
  const find = placeFinder(articles);
  const locate = pairLocator(comparison, find);
  const verdicts = comparison.pairs.map(() => new Map<string, LinkVerdict | null>());
  const decided = new Map<string, PairVerdict>();
  const orphanedLinks: Signed<LinkDecision>[] = [];
  for (const decision of among(articles, decisions.links)) {
    const place = locate(decision);
    const { verdict, by, at } = decision;
    if (!place) {
      if (verdict !== null) orphanedLinks.push(decision);
      continue;
    }
    verdicts[place.pair].set(keyOf(place), verdict);
    const key = `${place.pair} ${keyOf(place)}`;
    if (verdict === null) decided.delete(key);
    else decided.set(key, { ...place, verdict, by, at });
  }

  const rejected: (PairPlace & { link: Link })[] = [];
  const pairs = comparison.pairs.map((alignment, pair): PairAlignment => {
    const said = verdicts[pair];
    const proposed = alignment.links.flatMap((link): Link[] => {
      const verdict = said.get(keyOf(link)) ?? null;
      if (verdict === null) return link.confidence >= threshold ? [link] : [];
      if (verdict === 'accepted') return [{ ...link, verdict }];
      const { source, target } = link;
      if (link.confidence >= threshold) {
        rejected.push({ pair, source, target, link: { ...link, verdict } });
      }
      return [];
    });
    const known = new Set(alignment.links.map(keyOf));
    const drawn = [...said].flatMap(([key, verdict]): Link[] => {
      return verdict === 'accepted' && !known.has(key) ? [bareLink(key, verdict)] : [];
    });
    const links = [...proposed, ...drawn].sort(
      (a, b) => a.source - b.source || a.target - b.target,
    );
    return { ...alignment, links };
  });
  const withRejected = pairs.map((alignment, pair): PairAlignment => {
    const apart = [...verdicts[pair]].flatMap(([key, verdict]) =>
      verdict === 'rejected' ? [bareLink(key, verdict)] : [],
    );
    return { ...alignment, links: [...alignment.links, ...apart] };
  });

  const notes = new Map<string, PairNote>();
  const orphanedNotes: Signed<NoteDecision>[] = [];
  for (const decision of among(articles, decisions.notes)) {
    const place = locate(decision);
    const { note, by, at } = decision;
    if (!place) {
      if (note !== null) orphanedNotes.push(decision);
      continue;
    }
    const key = `${place.pair} ${keyOf(place)}`;
    notes.delete(key);
    if (note !== null) notes.set(key, { ...place, note, by, at });
  }

  return {
    model,
    articles,
    pairs,
    rows: buildRows(articles, withRejected),
    review: {
      rejected,
      verdicts: [...decided.values()],
      notes: [...notes.values()],
      orphaned: {
        links: orphanedLinks,
        notes: orphanedNotes,
      },
    },
  };
}

/** Decisions both of whose articles are compared. */
function among<T extends Pick<LinkDecision, 'source' | 'target'>>(
  articles: Comparison['articles'],
  decisions: readonly T[],
): readonly T[] {
  const ids = new Set(articles.map(({ id }) => id));
  return decisions.filter(
    ({ source, target }) => ids.has(source.article) && ids.has(target.article),
  );
}

type Locate = (decision: Pick<LinkDecision, 'source' | 'target'>) => PairPlace | null;

function pairLocator({ pairs }: Comparison, find: FindPlace): Locate {
  return (decision) => {
    const [a, b] = [find(decision.source), find(decision.target)];
    if (!a || !b) return null;
    for (const [from, to] of [
      [a, b],
      [b, a],
    ]) {
      const pair = pairs.findIndex(
        ({ source, target }) => source === from.article && target === to.article,
      );
      if (pair >= 0) return { pair, source: from.paragraph, target: to.paragraph };
    }
    return null;
  };
}

function keyOf({ source, target }: Pick<Link, 'source' | 'target'>): string {
  return `${source}:${target}`;
}

/** A link that only a person knows. */
function bareLink(key: string, verdict: LinkVerdict): Link {
  const [source, target] = key.split(':').map(Number);
  return { source, target, confidence: 0, chance: 1, evidence: [], verdict };
}
