/**
 * Finding in one passage what the other speaks of. Spelling finds names and loans; vectors of
 * single words, where the caller has them, serve as a dictionary.
 */
import type { Span } from '../types.ts';
import type { Passages, ReadPair, Side } from './passage.ts';
import { opposite } from './passage.ts';
import { clauseAround, read, type Word } from './reading.ts';
import { isContent, unspelled } from './word-likeness.ts';

/** Likeness from which two words are held to translate one another. */
const TRANSLATES = 0.5;
/** Words this close to the best translation are as good. */
const AS_GOOD = 0.02;
/** Words looked at on either side of a place to find it again in the other passage. */
const REACH = 4;

/** The sentences and words of a pair whose vectors detectors ask for, each once. */
export function textsToEmbed(pair: Passages): string[] {
  const source = read(pair.source);
  const target = read(pair.target);
  const texts = new Set<string>();
  for (const { text, sentences } of [source, target]) {
    for (const { start, end } of sentences) texts.add(text.slice(start, end));
  }
  for (const { lower } of unspelled(source, target)) texts.add(lower);
  for (const { lower } of unspelled(target, source)) texts.add(lower);
  return [...texts];
}

/** The words of the other passage that translate `word` best; empty if none does. */
export function translations(pair: ReadPair, side: Side, word: Word): Word[] {
  const best = pair.words.best(side, word);
  if (best < TRANSLATES) return [];
  const { between } = pair.words;
  return pair[opposite(side)].words.filter((other) => {
    const likeness = side === 'source' ? between(word, other) : between(other, word);
    return likeness > best - AS_GOOD;
  });
}

/**
 * Where the other passage speaks of what stands at `place`: the clause around the translations of
 * the words near it, or else the sentence most alike. `null` if the other passage is empty.
 */
export function counterpart(pair: ReadPair, side: Side, place: Span): Span | null {
  const own = pair[side];
  const other = pair[opposite(side)];
  const first = own.words.findIndex(({ end }) => end > place.start);
  const after = own.words.findIndex(({ start }) => start >= place.end);
  const at = first < 0 ? own.words.length : first;
  const until = after < 0 ? own.words.length : after;
  const sentence = own.words[Math.min(at, own.words.length - 1)]?.sentence ?? 0;
  const best = bestSentence(pair, side, sentence);
  const found = own.words
    .slice(Math.max(0, at - REACH), until + REACH)
    .filter((word) => word.sentence === sentence && isContent(word))
    .flatMap((word) => {
      const alike = translations(pair, side, word).filter((each) => each.sentence === best);
      return alike.length === 1 ? alike : [];
    })
    .sort((a, b) => a.start - b.start);
  if (found.length === 0) return other.sentences[best] ?? null;
  return clauseAround(other, { start: found[0].start, end: found[found.length - 1].end });
}

/** How literally both passages put what stands around a place: means of word likeness, 0 to 1. */
export interface Literalness {
  /** Of the words around it, to their own translations. */
  readonly around: number;
  /** Of the words of the counterpart, to theirs: low where the other side puts it in other words. */
  readonly versus: number;
}

/** A clause without a single word long enough tells nothing: neither for nor against. */
const UNDECIDED = 0.5;
const SHORTEST_TELLING = 4;

export function literalness(
  pair: ReadPair,
  side: Side,
  place: Span,
  facingPlace: Span | null,
): Literalness {
  const mean = (of: Side, words: readonly Word[]) => {
    const telling = words.filter(({ text }) => text.length >= SHORTEST_TELLING);
    if (telling.length === 0) return UNDECIDED;
    return telling.reduce((sum, word) => sum + pair.words.own(of, word), 0) / telling.length;
  };
  const own = pair[side].words;
  const first = own.findIndex(({ end }) => end > place.start);
  const last = own.findLastIndex(({ start }) => start < place.end);
  const sentence = own[first]?.sentence;
  const around = own.filter(
    ({ index, sentence: at }) =>
      at === sentence &&
      index >= first - REACH &&
      index <= last + REACH &&
      (index < first || index > last),
  );
  const facing = pair[opposite(side)].words.filter(
    ({ start, end }) =>
      facingPlace !== null && start >= facingPlace.start && end <= facingPlace.end,
  );
  return { around: mean(side, around), versus: mean(opposite(side), facing) };
}

/** Evidence for what stands on one side alone: where all around it is put literally, it is missed. */
export function literalEvidence(
  pair: ReadPair,
  side: Side,
  place: Span,
  facingPlace: Span | null,
): Record<string, number> {
  const { around, versus } = literalness(pair, side, place, facingPlace);
  return { singleAround: around, singleVersus: versus };
}

/** Index of the sentence of the other passage most like this one. */
export function bestSentence({ match }: ReadPair, side: Side, sentence: number): number {
  const row =
    side === 'source'
      ? (match.similarity[sentence] ?? [])
      : match.similarity.map((each) => each[sentence]);
  return row.length === 0 ? 0 : row.indexOf(Math.max(...row));
}
