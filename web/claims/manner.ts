/** How a passage is told, in words, and how a cell of the ledger is told as a whole. */
import type { LedgerPassage, LedgerRow } from '../api.ts';
import { strings } from '../strings.ts';

export type CellManner = LedgerPassage['mode'] | 'none';

/** In the order in which a cell's passages speak for it: the speaker's own words first. */
const MODES = ['direct', 'indirect', 'own'] as const;

export function cellManner({ passages }: LedgerRow['cells'][number]): CellManner {
  return MODES.find((mode) => passages.some((passage) => passage.mode === mode)) ?? 'none';
}

/** "Retold: Matthew Miller, in CNBC; hedged". */
export function mannerWords(
  passage: Pick<LedgerPassage, 'mode' | 'source' | 'medium' | 'hedges'>,
): string {
  const { modes, source, hedged } = strings.claims.ledger;
  const who = passage.source === null ? '' : `: ${source(passage.source, passage.medium)}`;
  return `${modes[passage.mode]}${who}${passage.hedges.length > 0 ? `; ${hedged}` : ''}`;
}

/** Article indices of the articles that report the claim. */
export function reporters({ cells }: LedgerRow): number[] {
  return cells.flatMap(({ passages }, i) => (passages.length > 0 ? [i] : []));
}
