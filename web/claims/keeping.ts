/** What a reader makes of claims: keeps, rewords, confirms and rejects passages. Each gives a claim anew. */
import type { ArticleHead, Claim, ClaimMark, LedgerPassage, LedgerRow } from '../api.ts';

type Wording = Claim['wording'];

/** Longer names stop being names; the wording keeps the whole. */
const LONGEST_NAME = 120;

/** Longer ids make addresses nobody can read out. */
const LONGEST_ID = 48;

/** A claim of one wording, as it was looked for. @param taken - ids of the collection's other claims */
export function claimOf(text: string, lang: keyof Wording, taken: readonly string[]): Claim {
  const name = shortName(text);
  return {
    id: claimId(name, taken),
    name,
    wording: { [lang]: text },
    confirmed: [],
    rejected: [],
  };
}

/** A suggestion with its passages, which the reader has seen beside one another. */
export function keptSuggestion(
  row: LedgerRow,
  articles: readonly ArticleHead[],
  taken: readonly string[],
): Claim {
  const confirmed = row.cells.flatMap(({ passages }, a) =>
    passages.map((passage) => markOf(articles[a]!.id, passage)),
  );
  return { ...claimOf(row.name, row.nameLang ?? 'en', taken), confirmed };
}

/** @param verdict - `null` leaves the passage to the model again */
export function judged(
  claim: Claim,
  article: string,
  passage: LedgerPassage,
  verdict: 'confirmed' | 'rejected' | null,
): Claim {
  const isOther = (mark: ClaimMark) =>
    mark.article !== article || mark.paragraph !== passage.paragraph;
  const marks = {
    confirmed: claim.confirmed.filter(isOther),
    rejected: claim.rejected.filter(isOther),
  };
  if (verdict === null) return { ...claim, ...marks };
  return { ...claim, ...marks, [verdict]: [...marks[verdict], markOf(article, passage)] };
}

/** Languages without words are left out. @returns `null` where no name or no wording is left */
export function reworded(claim: Claim, name: string, wording: Wording): Claim | null {
  const said = Object.entries(wording).flatMap(([lang, text]) => {
    const trimmed = text?.trim() ?? '';
    return trimmed === '' ? [] : [[lang, trimmed]];
  });
  if (said.length === 0 || name.trim() === '') return null;
  return { ...claim, name: name.trim(), wording: Object.fromEntries(said) };
}

/** Lower-case letters, digits and hyphens, made of the name; unlike any that is taken. */
export function claimId(name: string, taken: readonly string[]): string {
  const plain = name
    .toLowerCase()
    .replace(/[øö]/g, 'o')
    .replace(/[æä]/g, 'ae')
    .replace(/ß/g, 'ss')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
  const words = plain.match(/[a-z0-9]+/g) ?? [];
  let id = '';
  for (const word of words) {
    const longer = id === '' ? word.slice(0, LONGEST_ID) : `${id}-${word}`;
    if (longer.length > LONGEST_ID) break;
    id = longer;
  }
  id ||= 'claim';
  let free = id;
  for (let n = 2; taken.includes(free); n++) free = `${id}-${n}`;
  return free;
}

/** Cut at a space, so that no word is halved. */
function shortName(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST_NAME) return line;
  const cut = line.lastIndexOf(' ', LONGEST_NAME - 1);
  return `${line.slice(0, cut > 0 ? cut : LONGEST_NAME - 1)}…`;
}

/** The first sentence that carries it, verbatim: it finds the passage again. */
function markOf(article: string, { paragraph, text, sentences }: LedgerPassage): ClaimMark {
  const [first] = sentences;
  return { article, paragraph, quote: first ? text.slice(first.start, first.end) : text };
}
