/** What detectors ask for again and again is worked out once: of a passage, or of a word. */
import type { Reading, Spelling } from './reading.ts';

/** Words remembered before the memory starts anew; a newspaper's vocabulary fits. */
const MOST_WORDS = 200_000;

/** The same function, worked out once for every passage while the passage is in use. */
export function oncePerReading<T>(analyse: (reading: Reading) => T): (reading: Reading) => T {
  return (reading) => {
    const { known } = reading;
    // Passages come by the ten thousand: kept with each, not in a table of all, which takes long to clear.
    if (!known.has(analyse)) known.set(analyse, analyse(reading));
    return known.get(analyse) as T;
  };
}

let functionsSoFar = 0;

/**
 * The same function of how a word is spelled (and nothing else), worked out once for every spelling, and
 * forgotten with it. For functions made when a module loads: each keeps a place in every spelling.
 *
 * @param analyse - never gives `undefined`
 */
export function oncePerSpelling<T>(analyse: (word: Spelling) => T): (word: Spelling) => T {
  const number = functionsSoFar++;
  return (word) => {
    // Each word of a passage is asked dozens of questions: the answers lie nearer with it than in tables.
    const { known } = word;
    if (known[number] === undefined) known[number] = analyse(word);
    return known[number] as T;
  };
}

/** The same function of a string (and nothing else), worked out once for every word. */
export function oncePerWord<T>(analyse: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    let value = known.get(word);
    if (value === undefined && !known.has(word)) {
      value = analyse(word);
      if (known.size >= MOST_WORDS) known.clear();
      known.set(word, value);
    }
    return value as T;
  };
}
