/** How the page counts, lists and orders in its own language. */

/** BCP 47; drives Intl on the page and `lang` of the document. */
export const UI_LOCALE = 'en-GB';

const plural = new Intl.PluralRules(UI_LOCALE);
const ordinals = new Intl.PluralRules(UI_LOCALE, { type: 'ordinal' });
const number = new Intl.NumberFormat(UI_LOCALE);
const conjunction = new Intl.ListFormat(UI_LOCALE, { type: 'conjunction' });

const ORDINAL_ENDINGS: Partial<Record<Intl.LDMLPluralRule, string>> = {
  one: 'st',
  two: 'nd',
  few: 'rd',
};

/** "1 text", "1,200 texts". */
export function count(n: number, one: string, other: string): string {
  return `${whole(n)} ${plural.select(n) === 'one' ? one : other}`;
}

/** "1,000,000". */
export function whole(n: number): string {
  return number.format(n);
}

/** "2nd", "11th". */
export function ordinal(n: number): string {
  return `${whole(n)}${ORDINAL_ENDINGS[ordinals.select(n)] ?? 'th'}`;
}

/** "Berlin, Oslo and Kyiv". */
export function list(items: readonly string[]): string {
  return conjunction.format(items);
}
