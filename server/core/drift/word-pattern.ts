/** Lists of words with `*` for any ending, as the data files write them, made quick to look up. */

export interface WordPatterns {
  readonly exact: ReadonlySet<string>;
  /** Beginnings, longest first. */
  readonly prefixes: readonly string[];
}

export function wordPatterns(entries: readonly string[]): WordPatterns {
  return {
    exact: new Set(entries.filter((entry) => !entry.endsWith('*'))),
    prefixes: entries
      .filter((entry) => entry.endsWith('*'))
      .map((entry) => entry.slice(0, -1))
      .sort((a, b) => b.length - a.length),
  };
}

export function matchesPattern(word: string, { exact, prefixes }: WordPatterns): boolean {
  return exact.has(word) || prefixes.some((prefix) => word.startsWith(prefix));
}

export function listOf(words: string): string[] {
  return words.split(/\s+/u).filter((word) => word !== '');
}

/** Entries separated by commas, which may be phrases. */
export function entriesOf(list: string): string[] {
  return list
    .split(',')
    .map((entry) => entry.trim().replace(/\s+/gu, ' '))
    .filter((entry) => entry !== '');
}
