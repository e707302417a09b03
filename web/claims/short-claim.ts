/** Letters of a claim that fit beside its cells in a drawing. */
const MOST_LETTERS = 62;

/** A claim's name, cut where the drawing has no room for more. */
export function shortClaim(name: string): string {
  return name.length > MOST_LETTERS ? `${name.slice(0, MOST_LETTERS).trimEnd()}…` : name;
}
