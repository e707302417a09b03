/**
 * What people decide, as operations in a log: who, when, what, and on which model's proposals. Nothing
 * is overwritten; taking back is an operation too. Decisions are what a fold over the log leaves.
 */
import type { Claim } from '../claims/claim.ts';
import type { FindingKind, Span } from '../types.ts';

/** A paragraph as it was when something was said of it; the hash tells when its text has changed since. */
export interface Place {
  readonly article: string;
  /** Index into the article's paragraphs, 0-based. */
  readonly paragraph: number;
  /** `textHash` of the paragraph's text. */
  readonly textHash: string;
}

export const LINK_VERDICTS = ['accepted', 'rejected'] as const;
export type LinkVerdict = (typeof LINK_VERDICTS)[number];

/** An issue a person has confirmed is an error; one dismissed is lawful editing. */
export const FINDING_VERDICTS = ['error', 'dismissed'] as const;
export type FindingVerdict = (typeof FINDING_VERDICTS)[number];

/** What is said of one pair of paragraphs; `null` takes it back. */
export interface LinkDecision {
  readonly source: Place;
  readonly target: Place;
  readonly verdict: LinkVerdict | null;
}

/** Which finding: the rule and the two spans, into the texts of the two groups of paragraphs. */
export interface FindingRef {
  readonly sources: readonly Place[];
  readonly targets: readonly Place[];
  readonly kind: FindingKind;
  readonly rule: string;
  readonly source: Span | null;
  readonly target: Span | null;
}

export type Action =
  /** Accept, reject, relink; merging and splitting are several pairs at once, undone at once. */
  | { readonly type: 'links'; readonly links: readonly LinkDecision[] }
  | {
      readonly type: 'note';
      readonly source: Place;
      readonly target: Place;
      /** `null` removes it. */
      readonly note: string | null;
    }
  | {
      readonly type: 'finding';
      readonly finding: FindingRef;
      readonly verdict: FindingVerdict | null;
    }
  /** A claim of a collection as it reads from now on; `null` drops the one with this id. */
  | {
      readonly type: 'claim';
      readonly collection: string;
      readonly id: string;
      readonly claim: Claim | null;
    }
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

/**
 * The operations in force: not undone, in the order of the log. An undo counts unless it is itself undone
 * later.
 */
export function operationsInForce(log: readonly Operation[]): readonly Operation[] {
  const undone = new Set<string>();
  const inForce: Operation[] = [];
  for (const operation of [...log].reverse()) {
    if (undone.has(operation.id)) continue;
    if (operation.action.type === 'undo') undone.add(operation.action.operation);
    else inForce.push(operation);
  }
  return inForce.reverse();
}
