/** Small made-up findings, written as compactly as they are read. */
import type { FindingKind, Severity } from '../../../server/core/types.ts';
import type { Drift } from '../../../web/api.ts';
import { findingsOf, type PlacedFinding } from '../../../web/drift/findings.ts';

type Place = readonly [paragraph: number, start: number, end: number] | null;

export interface Written {
  readonly kind?: FindingKind;
  readonly severity?: Severity;
  readonly confidence?: number;
  readonly source: Place;
  readonly target: Place;
}

let count = 0;

/** A pair of articles with one group of paragraphs a finding. */
export function pair(
  source: number,
  target: number,
  findings: readonly Written[],
  sameEvent = true,
): Drift['pairs'][number] {
  const placed = (place: Place) => place && { paragraph: place[0], start: place[1], end: place[2] };
  return {
    source,
    target,
    sameEvent,
    groups: findings.map((written) => ({
      source: [written.source?.[0] ?? written.target![0]],
      target: [written.target?.[0] ?? written.source![0]],
      outcome: 'matched',
      findings: [
        {
          id: (count++).toString(16).padStart(12, '0'),
          kind: written.kind ?? 'number',
          rule: 'number-changed',
          severity: written.severity ?? 'major',
          confidence: written.confidence ?? 0.5,
          explanation: '',
          source: placed(written.source),
          target: placed(written.target),
        },
      ],
    })),
  };
}

export function placedFindings(
  ...pairs: readonly Drift['pairs'][number][]
): readonly PlacedFinding[] {
  return findingsOf({ pairs: [...pairs] });
}
