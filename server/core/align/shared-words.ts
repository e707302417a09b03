/**
 * What two sentences share to the eye: numbers, names and words alike, however each language
 * spells them. Soft evidence beside the vectors; also what an explanation can show.
 */
import type { Span } from '../types.ts';

/** A word or number of a sentence, with the key under which it meets its like in other languages. */
export interface Token extends Span {
  readonly kind: 'number' | 'name' | 'word';
  readonly key: string;
}

/** Shorter words are mostly function words, alike by chance. */
const SHORTEST_WORD = 4;

/**
 * Letters of a folded word that count: inflection, the genitive -s and what is compounded on come
 * after them (missil|er, Nordko|reas, nordko|reansk).
 */
const KEY_LETTERS = 6;

const TOKEN = /(\p{N}+(?:[.,\u00a0\u202f ]\p{N}{3})*(?:[.,:]\p{N}+)?)|\p{L}[\p{L}\p{M}]*/gu;

/** What is known of words met before: in a text most stand again and again. */
export type WordMemory = Map<string, Pick<Token, 'kind' | 'key'>>;

/**
 * Numbers, and words of at least four letters. Offsets are half-open into `sentence`.
 * @param memory - of other sentences of the text
 */
export function tokensOf(sentence: string, memory: WordMemory = new Map()): Token[] {
  const tokens: Token[] = [];
  for (const match of sentence.matchAll(TOKEN)) {
    const [text, number] = match;
    const span = { start: match.index, end: match.index + text.length };
    if (number !== undefined) {
      tokens.push({ ...span, kind: 'number', key: numberKey(text) });
    } else if (text.length >= SHORTEST_WORD) {
      const known = memory.get(text) ?? readWord(text);
      memory.set(text, known);
      tokens.push({ ...span, ...known });
    }
  }
  return tokens;
}

function readWord(word: string): Pick<Token, 'kind' | 'key'> {
  const kind = /^\p{Lu}/u.test(word) ? 'name' : 'word';
  return { kind, key: foldWord(word).slice(0, KEY_LETTERS) };
}

/** Digits without the marks that group thousands; a decimal comma becomes a point. */
function numberKey(text: string): string {
  return text.replace(/[.,\u00a0\u202f ](?=\p{N}{3}(?!\p{N}))/gu, '').replace(',', '.');
}

/**
 * Spellings that name one sound, in the order they apply. After lower-casing and stripping marks:
 * Radtsjenko, Radtschenko and Radchenko become one, as do Sjojgu, Schoigu and Shoigu, Pjöngjang
 * and Pyongyang, Wladimir and Vladimir. It loses distinctions; that is its purpose.
 */
const FOLDINGS: readonly (readonly [RegExp, string])[] = [
  [/ß/g, 'ss'],
  [/[æä]/g, 'e'],
  [/ø/g, 'o'],
  [/đ|ð/g, 'd'],
  [/sch|sj|sh|sz/g, 's'],
  [/ch|cz/g, 'ts'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/[cq]/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/z/g, 's'],
  [/[yj]/g, 'i'],
  [/(.)\1+/g, '$1'],
];

/** A word as it would be in a spelling common to all six languages; for comparison only. */
export function foldWord(word: string): string {
  let folded = word.toLowerCase().replace(/ä/g, 'æ').normalize('NFD').replace(/\p{M}/gu, '');
  for (const [spelling, sound] of FOLDINGS) folded = folded.replace(spelling, sound);
  return folded;
}

/** The tokens of a sentence by key, each once; a key that is a name somewhere is a name. */
export type SentenceTokens = ReadonlyMap<string, Token['kind']>;

/** @param memory - as `tokensOf` */
export function sentenceTokens(sentence: string, memory?: WordMemory): SentenceTokens {
  const kinds = new Map<string, Token['kind']>();
  for (const { key, kind } of tokensOf(sentence, memory)) {
    if (!kinds.has(key) || kind === 'name') kinds.set(key, kind);
  }
  return kinds;
}

/** How much a key says: the rarer among the sentences of both texts, the more. */
export type KeyWeights = ReadonlyMap<string, number>;

/** Inverse document frequency, `ln(1 + sentences / sentences with the key)`. */
export function keyWeights(sentences: readonly SentenceTokens[]): KeyWeights {
  const counts = new Map<string, number>();
  for (const tokens of sentences) {
    for (const key of tokens.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  for (const [key, n] of counts) counts.set(key, Math.log(1 + sentences.length / n));
  return counts;
}
