/**
 * The same article twice, though not to the letter: saved anew with another pointer in it, corrected in a
 * place, typed with other quotation marks. Candidates come from MinHash signatures in bands (A. Broder, On
 * the resemblance and containment of documents, 1997; Leskovec, Rajaraman & Ullman, Mining of Massive
 * Datasets, ch. 3); what is said of them is measured, not estimated. Time and memory grow with the number
 * of articles, not with that of pairs.
 */
import type { Article } from '../types.ts';
import { jaccard, mixed, wordShingles } from './shingles.ts';

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

export interface Twin<Key> {
  readonly key: Key;
  /** Jaccard similarity of the word triples, 0 to 1; 1 = the same words in the same order. */
  readonly similarity: number;
}

/** What an article says, made comparable. */
export interface Fingerprint {
  /** Ascending, each once. */
  readonly shingles: Uint32Array;
  /** One number a band: equal where all rows of the band are. */
  readonly bands: readonly number[];
}

export function fingerprintOf(article: Pick<Article, 'paragraphs'>): Fingerprint {
  const shingles = wordShingles(article);
  return { shingles, bands: bandsOf(shingles) };
}

/** Articles by what they say; keys are the caller's. */
export interface DuplicateIndex<Key> {
  add(key: Key, fingerprint: Fingerprint): void;
  /** Those at least as alike as the threshold, most alike first. */
  twins(fingerprint: Fingerprint): Twin<Key>[];
}

/** @param threshold - Jaccard similarity; below `NEAR_DUPLICATE` the index would miss pairs */
export function duplicateIndex<Key>(threshold = NEAR_DUPLICATE): DuplicateIndex<Key> {
  const entries: { readonly key: Key; readonly shingles: Uint32Array }[] = [];
  const buckets = new Map<number, number[]>();
  return {
    add(key, { shingles, bands }) {
      for (const band of bands) {
        const bucket = buckets.get(band);
        if (bucket) bucket.push(entries.length);
        else buckets.set(band, [entries.length]);
      }
      entries.push({ key, shingles });
    },
    twins({ shingles, bands }) {
      const candidates = new Set(bands.flatMap((band) => buckets.get(band) ?? []));
      return [...candidates]
        .map((i) => ({ key: entries[i]!.key, similarity: jaccard(shingles, entries[i]!.shingles) }))
        .filter(({ similarity }) => similarity >= threshold)
        .sort((a, b) => b.similarity - a.similarity);
    },
  };
}

/** Two articles, indices into the list, `first` < `second`. */
export interface NearDuplicates {
  readonly first: number;
  readonly second: number;
  readonly similarity: number;
}

/** Every pair of articles that says the same, in the order of the second. */
export function nearDuplicates(
  articles: readonly Pick<Article, 'paragraphs'>[],
  threshold = NEAR_DUPLICATE,
): NearDuplicates[] {
  const index = duplicateIndex<number>(threshold);
  return articles.flatMap((article, second) => {
    const fingerprint = fingerprintOf(article);
    const twins = index.twins(fingerprint);
    index.add(second, fingerprint);
    return twins.map(({ key: first, similarity }) => ({ first, second, similarity }));
  });
}

function bandsOf(shingles: Uint32Array): number[] {
  return Array.from({ length: BANDS }, (_, band) => {
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
    const hash = mixed(shingles[i]! ^ salt);
    if (hash < least) least = hash;
  }
  return least;
}
