/**
 * What pieces share: runs of letters, with the spelling differences between the languages folded
 * away. A piece's vector is trained as the sum of its own row and those of its letter runs
 * (Bojanowski et al. 2017, https://aclanthology.org/Q17-1010), so what "genombrott" learns reaches
 * "gjennombrudd". Unlike there the sums are made once, after training: the shipped model has one row a
 * piece and knows nothing of this.
 */
import { CONTINUES, SPECIAL_PIECES } from '../../server/embed/word-pieces.ts';

export interface LetterRuns {
  /** Shortest and longest run. */
  readonly from: number;
  readonly to: number;
  /** Runs that fewer pieces share teach nothing and are left out. */
  readonly atLeast: number;
}

/** Piece p's features: `ids[starts[p]] .. ids[starts[p + 1] - 1]`; the first is p itself. */
export interface Features {
  readonly starts: Int32Array;
  readonly ids: Int32Array;
  /** Different features; those from the vocabulary's size on are letter runs. */
  readonly count: number;
}

/** Stands for the beginning of a word. */
const START = '<';
/** Marks a run that is a whole piece. */
const WHOLE = '=';
/** Shorter pieces are mostly function words and endings, which do not mean alike when spelt alike. */
const SHORTEST_PIECE = 4;

/** Letters and letter groups that spell the same sound or stem in the languages at hand. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/aa|å/g, 'a'],
  [/ae|æ|ä/g, 'e'],
  [/oe|ø|ö/g, 'o'],
  [/ue|ü/g, 'y'],
  [/ß/g, 's'],
  [/ph/g, 'f'],
  [/th|dt/g, 't'],
  [/qu/g, 'kv'],
  [/ck|c|ch/g, 'k'],
  [/w/g, 'v'],
  [/z/g, 's'],
  [/x/g, 'ks'],
];

/** A rough sound key: "höchste" and "høyeste" stay apart, "Konflikt" and "conflict" meet. */
export function soundKey(word: string): string {
  const spelt = SPELLINGS.reduce((key, [from, to]) => key.replace(from, to), word);
  return spelt
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(\p{L})\1+/gu, '$1');
}

/** The features of a vocabulary; with `runs` null only the pieces themselves. */
export function pieceFeatures(pieces: readonly string[], runs: LetterRuns | null): Features {
  const all = pieces.map((piece, p) =>
    runs === null || p < SPECIAL_PIECES.length ? [] : letterRuns(piece, runs),
  );
  const sharers = new Map<string, number>();
  for (const run of all.flat()) sharers.set(run, (sharers.get(run) ?? 0) + 1);
  const ids = new Map<string, number>();
  for (const [run, count] of sharers) {
    if (count >= (runs?.atLeast ?? 0)) ids.set(run, pieces.length + ids.size);
  }
  const lists = all.map((own, p) => [p, ...own.flatMap((run) => ids.get(run) ?? [])]);
  const starts = new Int32Array(pieces.length + 1);
  lists.forEach((list, p) => {
    starts[p + 1] = starts[p]! + list.length;
  });
  return { starts, ids: Int32Array.from(lists.flat()), count: pieces.length + ids.size };
}

function letterRuns(piece: string, { from, to }: LetterRuns): string[] {
  const inside = piece.startsWith(CONTINUES);
  const letters = inside ? piece.slice(CONTINUES.length) : piece;
  if (letters.length < SHORTEST_PIECE) return [];
  const key = soundKey(letters);
  const text = inside ? key : START + key;
  const runs = new Set([WHOLE + key]);
  for (let length = from; length <= to; length++) {
    for (let start = 0; start + length <= text.length; start++) {
      runs.add(text.slice(start, start + length));
    }
  }
  return [...runs];
}
