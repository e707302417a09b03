/** What "undo" and "redo" mean next, read from the log as an editor does: undo has no limit. */
import { type Decision, type Operation, withoutRepeats } from './operation.ts';

/** Whose and which operations are meant; whatever is left out is not asked for. */
export interface HistoryScope {
  readonly by?: string;
  /** Only decisions all of whose articles are among these. */
  readonly articles?: readonly string[];
  /** Only decisions about claims of this collection. */
  readonly collection?: string;
}

/** Ids for the next undo operation to name; `null` where there is nothing to undo or redo. */
export interface NextSteps {
  /** The last decision in force. */
  readonly undo: string | null;
  /** The undo that would be taken back; there is none after a new decision. */
  readonly redo: string | null;
}

export function nextSteps(log: readonly Operation[], scope: HistoryScope = {}): NextSteps {
  const byId = new Map(log.map((operation) => [operation.id, operation]));
  const done: string[] = [];
  // Undos that are in force, the one to be taken back next at the end.
  let taken: { readonly undo: string; readonly decision: string }[] = [];
  for (const { id, action } of withoutRepeats(log)) {
    if (action.type !== 'undo') {
      if (!isIn({ ...byId.get(id)!, action }, scope)) continue;
      done.push(id);
      taken = [];
      continue;
    }
    const redone = taken.findIndex(({ undo }) => undo === action.operation);
    if (redone >= 0) {
      done.push(taken[redone].decision);
      taken.splice(redone, 1);
      continue;
    }
    const at = done.lastIndexOf(action.operation);
    if (at < 0) continue;
    done.splice(at, 1);
    taken.push({ undo: id, decision: action.operation });
  }
  return { undo: done.at(-1) ?? null, redo: taken.at(-1)?.undo ?? null };
}

function isIn(
  { by, action }: Operation & { readonly action: Decision },
  { by: whose, articles, collection }: HistoryScope,
): boolean {
  if (whose !== undefined && by !== whose) return false;
  if (articles === undefined && collection === undefined) return true;
  if (action.type === 'claim') return action.collection === collection;
  return articles !== undefined && articlesOf(action).every((id) => articles.includes(id));
}

/** Ids of the articles a decision speaks of. */
export function articlesOf(action: Decision): readonly string[] {
  switch (action.type) {
    case 'links':
      return action.links.flatMap(({ source, target }) => [source.article, target.article]);
    case 'note':
      return [action.source.article, action.target.article];
    case 'finding':
      return action.finding.articles;
    case 'claim': {
      const { confirmed = [], rejected = [] } = action.claim ?? {};
      return [...confirmed, ...rejected].map(({ article }) => article);
    }
  }
}
