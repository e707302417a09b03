/** Dates as files write them, to the ISO 8601 form of an article. */

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ]\d{2}:\d{2}.{0,24})?)?)?$/u;
/** `20230914`, also with a time behind it. */
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/u;
/** `2023/09/14` */
const SLASHED = /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/u;
/** `14.09.2023`, `14. 9. 2023`: the day stands first wherever full stops part the numbers. */
const DOTTED =
  /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?:,?\s+(?:kl\.?\s*)?\d{1,2}[:.]\d{2}.{0,12})?$/u;

/**
 * The day as it was written: a time and its zone are left out, not counted with.
 *
 * @returns `2023`, `2023-09` or `2023-09-14`; `null` for what is no date, or can be read in two ways
 *   (`3/4/2023`)
 */
export function isoDate(text: string): string | null {
  const trimmed = text.trim();
  const dotted = DOTTED.exec(trimmed);
  const parts = dotted
    ? [dotted[3], dotted[2], dotted[1]]
    : (ISO.exec(trimmed) ?? COMPACT.exec(trimmed) ?? SLASHED.exec(trimmed))?.slice(1);
  if (!parts) return null;
  const known = parts.filter((part) => part !== undefined).map((part) => part!.padStart(2, '0'));
  const [year, month = '01', day = '01'] = known;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  // Date rolls 30 February over into March.
  const exists =
    !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
  return exists ? known.join('-') : null;
}
