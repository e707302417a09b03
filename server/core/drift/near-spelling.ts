/** Whether two spellings may be one name: inflected, compounded, transliterated or mistyped. */

/** Letters by which inflection and compounding may differ. */
const INFLECTION = /^(?:s|es|e|en|n|ns|a|er|et)$/u;
/** Names of so many letters or fewer are like many words. */
export const SHORT_NAME = 4;

/** Whether two folded spellings may be one name. */
export function near(a: string, b: string): boolean {
  if (a === b) return true;
  return a.length <= b.length ? isNear(a, b) : isNear(b, a);
}

function isNear(short: string, long: string): boolean {
  // Two letters may differ, but not the first two of both.
  if (short.length < 2 || (short[0] !== long[0] && short[1] !== long[1])) return false;
  if (long.startsWith(short)) {
    return short.length >= SHORT_NAME || INFLECTION.test(long.slice(short.length));
  }
  if (short.length < SHORT_NAME) return false;
  let shared = 0;
  while (shared < short.length && short[shared] === long[shared]) shared++;
  if (shared >= SHORT_NAME + 1 && shared >= 0.7 * short.length) return true;
  if (long.length - short.length > 2) return false;
  // A common beginning changes no distance.
  return editDistance(short.slice(shared), long.slice(shared)) <= (short.length >= 8 ? 2 : 1);
}

/** Three rows of the table of distances, laid out once. */
const ROWS: [number[], number[], number[]] = [[], [], []];

/** Damerau-Levenshtein distance: letters changed, missing, added, or two exchanged. */
function editDistance(a: string, b: string): number {
  let [before, row, next] = ROWS;
  for (let j = 0; j <= b.length; j++) row[j] = j;
  for (let i = 1; i <= a.length; i++) {
    next[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const substitution = row[j - 1] + Number(a[i - 1] !== b[j - 1]);
      let least = Math.min(substitution, row[j] + 1, next[j - 1] + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, before[j - 2] + 1);
      }
      next[j] = least;
    }
    [before, row, next] = [row, next, before];
  }
  return row[b.length];
}
