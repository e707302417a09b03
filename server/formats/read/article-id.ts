/** Names of articles that are safe in addresses and file names. */

export const ARTICLE_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** Letters that do not come apart into a base letter and a mark. */
const TRANSLITERATED: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'o',
  ß: 'ss',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
  ł: 'l',
};

/** The id of a file without one of its own: its name as lower-case letters, digits and hyphens. */
export function articleIdOf(fileName: string): string {
  return idOf(fileName.replace(/^.*[/\\]/su, '').replace(/\.[^.]*$/u, '')) || 'article';
}

/** A name as lower-case letters, digits and hyphens; empty if it has none. */
export function idOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[æøßœðþł]/gu, (letter) => TRANSLITERATED[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}
