/**
 * What people decide, as operations in a log: who, when, what, and on which model's proposals. Nothing
 * is overwritten; taking back is an operation too. Decisions are what a fold over the log leaves
 * (`decisions.ts`).
 */
import type { Claim } from '../claims/claim.ts';
import type { FindingKind, LinkVerdict } from '../types.ts';

/** A paragraph as it was when something was said of it; the hash finds it again where it has moved. */
export interface Place {
  readonly article: string;
  /** Index into the article's paragraphs, 0-based. */
  readonly paragraph: number;
  /** `textHash` of the paragraph's text. */
  readonly textHash: string;
}

/** An issue a person has confirmed is an error; one dismissed is lawful editing. */
export const FINDING_VERDICTS = ['error', 'dismissed'] as const;
export type FindingVerdict = (typeof FINDING_VERDICTS)[number];

/** What is said of one pair of paragraphs, in either order; `null` takes it back. */
export interface LinkDecision {
  readonly source: Place;
  readonly target: Place;
  readonly verdict: LinkVerdict | null;
}

/** A note on a pair of paragraphs; `null` removes it. */
export interface NoteDecision {
  readonly source: Place;
  readonly target: Place;
  readonly note: string | null;
}

/** Which finding: by the name it has while the words of its two spans stay, wherever they move. */
export interface FindingRef {
  readonly id: string;
  /** Ids of the articles it lies between. */
  readonly articles: readonly [string, string];
  readonly kind: FindingKind;
  /** The rule that spoke. */
  readonly rule: string;
}

export interface FindingDecision {
  readonly finding: FindingRef;
  readonly verdict: FindingVerdict | null;
}

/** A claim of a collection as it reads from now on; `null` drops the one with this id. */
export interface ClaimDecision {
  readonly collection: string;
  readonly id: string;
  readonly claim: Claim | null;
}

/** What is said in one go, and undone in one go. */
export type Decision =
  /** Accept, reject, relink; merging and splitting are several pairs at once. */
  | { readonly type: 'links'; readonly links: readonly LinkDecision[] }
  | ({ readonly type: 'note' } & NoteDecision)
  | ({ readonly type: 'finding' } & FindingDecision)
  | ({ readonly type: 'claim' } & ClaimDecision);

export type Action =
  | Decision
  /** Takes an earlier operation back; undoing an undo is redoing. */
  | { readonly type: 'undo'; readonly operation: string };

export interface Operation {
  /** A UUID; the same operation arriving twice counts once. */
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** The local name of whoever decided. */
  readonly by: string;
  /** `name@hash` of the model whose proposals were on the screen; `null` where none was. */
  readonly model: string | null;
  readonly action: Action;
}

/** An operation that decides something, as opposed to taking something back. */
export interface DecidingOperation extends Operation {
  readonly action: Decision;
}

/** Each operation once: the first with its id. */
export function withoutRepeats(log: readonly Operation[]): readonly Operation[] {
  const seen = new Set<string>();
  return log.filter(({ id }) => !seen.has(id) && seen.add(id));
}

/**
 * The operations in force: not undone, in the order of the log, each once. An undo counts unless it is
 * itself undone later; one that names nothing before it changes nothing.
 */
export function operationsInForce(log: readonly Operation[]): readonly DecidingOperation[] {
  const undone = new Set<string>();
  const inForce: DecidingOperation[] = [];
  for (const operation of [...withoutRepeats(log)].reverse()) {
    if (undone.has(operation.id)) continue;
    if (operation.action.type === 'undo') undone.add(operation.action.operation);
    else inForce.push(operation as DecidingOperation);
  }
  return inForce.reverse();
}
