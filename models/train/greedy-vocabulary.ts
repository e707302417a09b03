/**
 * A vocabulary fitted to greedy cutting: merges propose more pieces than are wanted, words are cut
 * greedily, and the pieces that this leaves least used are dropped, round after round. Merges alone
 * keep the stepping stones of long pieces ("europ", "europaparl"), which greedy cutting never lands on.
 */
import { CONTINUES, SPECIAL_PIECES, WordPieces } from '../../server/embed/word-pieces.ts';

/** Of the pieces still too many, the share dropped in one round; then words are cut anew. */
const DROPPED_PER_ROUND = 0.5;
/** Fewer pieces too many than this go in one last round. */
const LAST_ROUND = 500;

/** At most `size` of the `candidates`, in their order; special pieces and single characters stay. */
export function greedyVocabulary(
  candidates: readonly string[],
  counts: ReadonlyMap<string, number>,
  size: number,
): string[] {
  let pieces = [...candidates];
  while (pieces.length > size) {
    const excess = pieces.length - size;
    const dropped = excess <= LAST_ROUND ? excess : Math.ceil(excess * DROPPED_PER_ROUND);
    const used = greedyUse(pieces, counts);
    const leastUsed = pieces
      .map((piece, id) => ({ id, droppable: isDroppable(piece, id), use: used[id]! }))
      .filter(({ droppable }) => droppable)
      .sort((a, b) => a.use - b.use || b.id - a.id)
      .slice(0, dropped);
    if (leastUsed.length === 0) break;
    const gone = new Set(leastUsed.map(({ id }) => id));
    pieces = pieces.filter((_, id) => !gone.has(id));
  }
  return pieces;
}

/** How often each piece comes up when the words are cut greedily. */
function greedyUse(pieces: readonly string[], counts: ReadonlyMap<string, number>): Float64Array {
  const cutter = new WordPieces(pieces);
  const used = new Float64Array(pieces.length);
  for (const [word, count] of counts) {
    for (const id of cutter.cut(word)) used[id] = used[id]! + count;
  }
  return used;
}

function isDroppable(piece: string, id: number): boolean {
  const letters = piece.startsWith(CONTINUES) ? piece.slice(CONTINUES.length) : piece;
  return id >= SPECIAL_PIECES.length && [...letters].length > 1;
}
