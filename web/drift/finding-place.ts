/** Where a finding stands, by the words around it: so that its address leads somewhere when it is gone. */
import type { Comparison } from '../../server/core/types.ts';
import type { Drift } from '../api.ts';
import { type Anchor, anchorOf } from '../reading/anchor.ts';
import { type Settled, settleAnchor } from '../reading/settle-anchor.ts';
import type { ParagraphRef } from '../state.ts';
import type { PlacedFinding } from './findings.ts';

export interface FindingPlace {
  /** The paragraph in which it is marked: the source's where both have words of it. */
  readonly place: ParagraphRef;
  readonly anchor: Anchor;
}

/** What anchors are made and settled by; an answer of either kind has it. */
type Texts = Pick<Comparison, 'articles' | 'model'>;

/** Worked out once a finding: its address is asked for at every drawing. */
const places = new WeakMap<PlacedFinding, FindingPlace>();

export function findingPlace(item: PlacedFinding, { articles, model }: Texts): FindingPlace {
  const known = places.get(item);
  if (known) return known;
  const { article, span } = item.source.span ? item.source : item.target;
  const paragraph = span?.paragraph ?? 0;
  const made = {
    place: { article: articles[article]!.id, paragraph },
    anchor: anchorOf({ articles, model }, { article, paragraph }, span ?? undefined),
  };
  places.set(item, made);
  return made;
}

/** What an address says of a finding, held against the texts as they are. */
export interface SettledFinding {
  readonly anchor: Anchor;
  /** Where its passage is now. */
  readonly settled: Settled;
  /** Whether there is such a finding. */
  readonly stands: boolean;
  /** What is found in that passage now; of a finding that stands, nothing. */
  readonly instead: readonly PlacedFinding[];
}

/** A `settleFinding` that remembers its last answer: it is asked at every drawing, and a long text takes a while. */
export function findingSettler(): typeof settleFinding {
  let last: { readonly of: unknown[]; readonly now: SettledFinding | null } | null = null;
  return (...asked) => {
    if (last === null || asked.some((each, i) => each !== last?.of[i])) {
      last = { of: asked, now: settleFinding(...asked) };
    }
    return last.now;
  };
}

/** @returns `null` where the address quotes nothing, or nothing has changed */
export function settleFinding(
  id: string,
  place: ParagraphRef | null,
  anchor: Anchor | null,
  { articles, model }: Pick<Drift, 'articles' | 'model'>,
  findings: readonly PlacedFinding[],
): SettledFinding | null {
  if (anchor === null || place === null || !articles.some((each) => each.id === place.article)) {
    return null;
  }
  const stands = findings.some(({ finding }) => finding.id === id);
  const settled = settleAnchor({ articles, model }, place, anchor);
  if (stands) {
    if (settled.moved === undefined && !settled.otherModel) return null;
    return { anchor, settled, stands, instead: [] };
  }
  const { pinned } = settled;
  const isThere = ({ article, span }: PlacedFinding['source']) =>
    articles[article]!.id === pinned?.article && span?.paragraph === pinned.paragraph;
  const instead = findings.filter(({ source, target }) => isThere(source) || isThere(target));
  return { anchor, settled, stands, instead };
}
