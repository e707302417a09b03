/** Joins the lines of a paragraph: words that were cut at the end of a line become whole again. */

/** `Nord- og Sør-Korea`: what follows does not continue the word. */
const CONJUNCTION = /^(?:og|och|und|oder|eller|or|and|bzw|samt|som|respektive)(?!\p{L})/u;
const CUT = /(?<word>[\p{L}\p{N}]+)[-\u00ad\u2010]$/u;

export function joinLines(lines: readonly string[]): string {
  let joined = '';
  for (const line of lines) {
    const next = line.trim();
    const word = CUT.exec(joined.slice(-LONGEST_WORD))?.groups?.word;
    if (joined === '') joined = next;
    else if (word === undefined || CONJUNCTION.test(next)) joined += ` ${next}`;
    else if (/^\p{Ll}/u.test(next) && !isAbbreviation(word)) joined = joined.slice(0, -1) + next;
    // `EU-` + `kommissionen`, `Sør-` + `Korea`, `2023-` + `24` keep their hyphen.
    else joined += next;
  }
  return joined;
}

const LONGEST_WORD = 60;

function isAbbreviation(word: string): boolean {
  return /\d/u.test(word) || (word.length > 1 && word === word.toUpperCase());
}
