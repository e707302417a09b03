/** Random numbers that are the same everywhere and every time: the same articles, the same pairs. */

/**
 * Mulberry32 (T. Ettinger, public domain): 32 bits of state are plenty to draw a sample.
 * @returns uniform numbers in [0, 1)
 */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** `count` different numbers below `n`, ascending; all of them if `count` is not below `n`. */
export function sample(n: number, count: number, random: () => number): Int32Array {
  const taken = new Int32Array(Math.min(n, count));
  // Selection sampling (Knuth, The Art of Computer Programming 2, 3.4.2, algorithm S).
  let chosen = 0;
  for (let i = 0; i < n && chosen < taken.length; i++) {
    if (random() * (n - i) < taken.length - chosen) taken[chosen++] = i;
  }
  return taken;
}
