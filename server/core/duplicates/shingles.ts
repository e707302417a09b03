/** An article as the set of its word triples: what two copies of one text have in common. */
import type { Article } from '../types.ts';

/**
 * Words in a shingle. Of three, texts on one event by two writers share hardly any, and one word changed
 * costs three.
 */
const SHINGLE_WORDS = 3;

/** FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv). */
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * Hashes of the article's shingles, ascending, each once. Only the report itself counts, since captions,
 * pointers and headlines differ with the way a page was saved; without any, all paragraphs do. Case and
 * punctuation do not count.
 */
export function wordShingles({ paragraphs }: Pick<Article, 'paragraphs'>): Uint32Array {
  const report = paragraphs.filter(({ kind }) => kind === 'text');
  const words: number[] = [];
  for (const { text } of report.length > 0 ? report : paragraphs) {
    for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) words.push(hashOf(word.toLowerCase()));
  }
  const shingles = new Set<number>();
  for (let i = 0; i < Math.max(1, words.length - SHINGLE_WORDS + 1); i++) {
    let hash = FNV_OFFSET;
    for (const word of words.slice(i, i + SHINGLE_WORDS)) hash = mixed(hash ^ word);
    shingles.add(hash);
  }
  return Uint32Array.from(shingles).sort();
}

function hashOf(word: string): number {
  let hash = FNV_OFFSET;
  for (let i = 0; i < word.length; i++) {
    hash = Math.imul(hash ^ word.charCodeAt(i), FNV_PRIME);
  }
  return hash >>> 0;
}

/** MurmurHash3's finaliser (A. Appleby, public domain): every bit of the result hangs on every bit given. */
export function mixed(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/**
 * Jaccard similarity of two sets, each ascending without repetition: shared by all, 0 to 1.
 * Two empty sets are alike.
 */
export function jaccard(a: Uint32Array, b: Uint32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      shared++;
      i++;
      j++;
    } else if (a[i]! < b[j]!) i++;
    else j++;
  }
  const all = a.length + b.length - shared;
  return all === 0 ? 1 : shared / all;
}
