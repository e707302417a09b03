/** What stands against a word that denies in itself: `bekannt` against `ukjent`, `won` against `lost`. */
import { type AffixedWord, beginsDenying, foldedStem, SHORTEST_STEM } from './affixes.ts';
import type { Cue } from './cues.ts';
import { OPPOSITES } from './data/opposites.ts';
import { near } from './near-spelling.ts';
import { opposite, type ReadPair, type Side } from './passage.ts';
import type { Reading, Word } from './reading.ts';
import { oncePerSpelling } from './remembered.ts';
import { bestSentence, translations } from './vocabulary.ts';
import { listOf, matchesPattern, wordPatterns } from './word-pattern.ts';

/** More words between a denial and a word leave it undenied. */
const DENIED_REACH = 3;

const PAIRS = OPPOSITES.map((line) => line.split('|').map((words) => wordPatterns(listOf(words))));
const pairsDenying = oncePerSpelling(({ lower }) => pairsWith(lower, 0));
const pairsAffirming = oncePerSpelling(({ lower }) => pairsWith(lower, 1));

/** Numbers of the pairs of opposites whose denying (0) or affirming (1) side has the word. */
function pairsWith(lower: string, side: 0 | 1): readonly number[] {
  return PAIRS.flatMap((sides, pair) => (matchesPattern(lower, sides[side]) ? [pair] : []));
}

/** The word of the other passage that says the same without the affix, by its spelling. */
export function bareBySpelling(pair: ReadPair, side: Side, affixed: AffixedWord): Word | null {
  const { word } = affixed;
  const stem = foldedStem(affixed);
  const other = pair[opposite(side)];
  if (translations(pair, side, word).some((each) => beginsDenying(each, other))) return null;
  const bare = other.words.find(
    ({ folded }) =>
      folded.length > SHORTEST_STEM &&
      stem.length > SHORTEST_STEM &&
      near(stem, folded) &&
      !near(word.folded, folded),
  );
  return bare ?? null;
}

/** A word that affirms what `word` denies, in the sentence most alike, and that no denial there denies. */
export function opposed(
  pair: ReadPair,
  side: Side,
  word: Word,
  denials: readonly Cue[],
): Word | null {
  const numbers = pairsDenying(word);
  if (numbers.length === 0) return null;
  const affirming = undenied(pair, side, word, denials).filter((each) =>
    pairsAffirming(each).some((number) => numbers.includes(number)),
  );
  return affirming[0] ?? null;
}

/** The words of the sentence most alike that neither deny by themselves nor stand beside a denial. */
function undenied(pair: ReadPair, side: Side, word: Word, denials: readonly Cue[]): Word[] {
  const other = pair[opposite(side)];
  const sentence = bestSentence(pair, side, word.sentence);
  return other.words.filter(
    (each) =>
      each.sentence === sentence &&
      !beginsDenying(each, other) &&
      pairsDenying(each).length === 0 &&
      !denials.some((cue) => isBeside(other, cue, each)),
  );
}

function isBeside({ words }: Reading, cue: Cue, word: Word): boolean {
  if (cue.sentence !== word.sentence) return false;
  const [from, to] = [Math.min(cue.end, word.end), Math.max(cue.start, word.start)];
  return words.filter(({ start, end }) => start >= from && end <= to).length <= DENIED_REACH;
}
