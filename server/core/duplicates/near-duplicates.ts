/**
 * The same article twice, though not to the letter: saved anew with another pointer in it, corrected in a
 * place, typed with other quotation marks. Candidates come from MinHash signatures in bands (A. Broder, On
 * the resemblance and containment of documents, 1997; Leskovec, Rajaraman & Ullman, Mining of Massive
 * Datasets, ch. 3); what is said of them is measured, not estimated. Time and memory grow with the number
 * of articles, not with that of pairs.
 */
import { jaccard, mixed } from './shingles.ts';

/**
 * From this similarity on, one text is another once more. `npm run calibrate:duplicates` finds it: copies with
 * a paragraph more, one less and words corrected are told from versions of which a third is new. It is no verdict on
 * who wrote what: two outlets that print one agency report are near duplicates too, so none is dropped unasked.
 */
export const NEAR_DUPLICATE = 0.65;

/**
 * Two texts meet if they agree in all rows of some band, which finds 1 − (1 − s^rows)^bands of the pairs as
 * alike as s: 99.8 % at the threshold, 0.3 % at 0.1.
 */
const ROWS = 4;
const BANDS = 32;
/** The golden ratio in 32 bits: its multiples are spread evenly, one for each hash function. */
const GOLDEN = 0x9e3779b9;

/** One number a band, [32]: equal where all rows of the band are. */
export type Bands = Uint32Array;

/** Which articles may be one text, by their bands; keys are the caller's. */
export interface BandIndex<Key> {
  add(key: Key, bands: Bands): void;
  /** Those that share a band, each once. */
  candidates(bands: Bands): Key[];
}

export function bandIndex<Key>(): BandIndex<Key> {
  const buckets = new Map<number, Key[]>();
  return {
    add(key, bands) {
      for (const band of bands) {
        const bucket = buckets.get(band);
        if (bucket) bucket.push(key);
        else buckets.set(band, [key]);
      }
    },
    candidates(bands) {
      return [...new Set([...bands].flatMap((band) => buckets.get(band) ?? []))];
    },
  };
}

export interface Twin<Key> {
  readonly key: Key;
  /** Jaccard similarity of the word triples, 0 to 1; 1 = the same words in the same order. */
  readonly similarity: number;
}

/** Those of the candidates that are the same text once more, most alike first. */
export function twinsAmong<Key>(
  shingles: Uint32Array,
  candidates: readonly { readonly key: Key; readonly shingles: Uint32Array }[],
): Twin<Key>[] {
  return candidates
    .map(({ key, shingles: others }) => ({ key, similarity: jaccard(shingles, others) }))
    .filter(({ similarity }) => similarity >= NEAR_DUPLICATE)
    .sort((a, b) => b.similarity - a.similarity);
}

/** @param shingles - as `wordShingles` gives them */
export function bandsOf(shingles: Uint32Array): Bands {
  return Uint32Array.from({ length: BANDS }, (_, band) => {
    let hash = band;
    for (let row = 0; row < ROWS; row++) {
      hash = mixed(hash ^ smallest(shingles, Math.imul(band * ROWS + row + 1, GOLDEN)));
    }
    return hash;
  });
}

/** The least of all shingles under one of the hash functions. */
function smallest(shingles: Uint32Array, salt: number): number {
  let least = 0xffffffff;
  for (let i = 0; i < shingles.length; i++) {
    const hash = mixed(shingles[i] ^ salt);
    if (hash < least) least = hash;
  }
  return least;
}
