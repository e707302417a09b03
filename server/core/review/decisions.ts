/** What holds after a log: a pure fold, in which the later of two decisions about one thing counts. */
import type { Claim, KeptClaims } from '../claims/claim.ts';
import {
  type FindingDecision,
  type LinkDecision,
  type NoteDecision,
  type Operation,
  operationsInForce,
  type Place,
} from './operation.ts';

/** Who decided it, when, on which model's proposals. */
export type Signed<T> = T & Pick<Operation, 'by' | 'at' | 'model'> & { readonly operation: string };

/**
 * Decisions in force, each list in the order in which they were taken. Those taken back (`null`) stay in
 * the lists, as they may speak of the same paragraphs as earlier ones under another number.
 */
export interface Decisions {
  readonly links: readonly Signed<LinkDecision>[];
  readonly notes: readonly Signed<NoteDecision>[];
  readonly findings: readonly Signed<FindingDecision>[];
  /** By collection, then by the claim's id; `null` = dropped. */
  readonly claims: ReadonlyMap<string, ReadonlyMap<string, Claim | null>>;
}

export function decisionsOf(log: readonly Operation[]): Decisions {
  const links = new Map<string, Signed<LinkDecision>>();
  const notes = new Map<string, Signed<NoteDecision>>();
  const findings = new Map<string, Signed<FindingDecision>>();
  const claims = new Map<string, Map<string, Claim | null>>();
  for (const { id: operation, by, at, model, action } of operationsInForce(log)) {
    const signature = { operation, by, at, model };
    switch (action.type) {
      case 'links':
        for (const link of action.links) {
          putLast(links, pairKey(link.source, link.target), { ...link, ...signature });
        }
        break;
      case 'note': {
        const { source, target, note } = action;
        putLast(notes, pairKey(source, target), { source, target, note, ...signature });
        break;
      }
      case 'finding': {
        const { finding, verdict } = action;
        putLast(findings, finding.id, { finding, verdict, ...signature });
        break;
      }
      case 'claim': {
        const ofCollection = claims.get(action.collection) ?? new Map<string, Claim | null>();
        putLast(ofCollection, action.id, action.claim);
        claims.set(action.collection, ofCollection);
      }
    }
  }
  return {
    links: [...links.values()],
    notes: [...notes.values()],
    findings: [...findings.values()],
    claims,
  };
}

/** The claims of a collection as people have left them: changed, dropped, added behind the others. */
export function decidedClaims(
  claims: readonly Claim[],
  collection: string,
  decisions: Pick<Decisions, 'claims'>,
): KeptClaims {
  const decided = decisions.claims.get(collection) ?? new Map<string, Claim | null>();
  const kept = claims.flatMap((claim) => {
    const now = decided.has(claim.id) ? decided.get(claim.id) : claim;
    return now ? [now] : [];
  });
  const known = new Set(claims.map(({ id }) => id));
  const added = [...decided].flatMap(([id, claim]) => (claim && !known.has(id) ? [claim] : []));
  const dropped = [...decided].flatMap(([id, claim]) => (claim === null ? [id] : []));
  return { claims: [...kept, ...added], dropped: new Set(dropped) };
}

/** A pair of paragraphs, in either order. */
export function pairKey(a: Place, b: Place): string {
  return [placeKey(a), placeKey(b)].sort().join(' ');
}

function placeKey({ article, paragraph, textHash }: Place): string {
  return `${article}/${paragraph}/${textHash}`;
}

/** A map keeps the place of a key that is set again; the order here is that of the decisions. */
function putLast<T>(map: Map<string, T>, key: string, value: T): void {
  map.delete(key);
  map.set(key, value);
}
