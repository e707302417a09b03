/** How the page says, counts, lists and orders things in the language it speaks. */
import { msg, type str } from '@lit/localize';
import { locale } from './localise.ts';

/** BCP 47; drives Intl on the page. English is British: day before month. */
export const UI_LOCALE = locale() === 'en' ? 'en-GB' : locale();

const plural = new Intl.PluralRules(UI_LOCALE);
const ordinals = new Intl.PluralRules(UI_LOCALE, { type: 'ordinal' });
const number = new Intl.NumberFormat(UI_LOCALE);
const conjunction = new Intl.ListFormat(UI_LOCALE, { type: 'conjunction' });

type Template = string | ReturnType<typeof str>;

/** A text of the page by its id: in English as given, else as the locale's file has it. */
export function say(id: string, english: Template): string {
  return msg(english as string, { id });
}

/** One text for one, another for any other number, by `id.one` and `id.other`. */
export function counted(id: string, n: number, one: Template, other: Template): string {
  return plural.select(n) === 'one' ? say(`${id}.one`, one) : say(`${id}.other`, other);
}

/**
 * A tree of texts in the language of the page. A plain text is said by the path that leads to it, as
 * `page.tagline`; functions say theirs themselves, with `say` and `counted`.
 *
 * @param path - of the tree itself; `''` for one whose branches are named at the root
 */
export function localised<T>(path: string, tree: T): T {
  if (typeof tree === 'string') return say(path, tree) as T;
  if (typeof tree !== 'object' || tree === null) return tree;
  return Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [
      key,
      localised(path === '' ? key : `${path}.${key}`, value),
    ]),
  ) as T;
}

/** "1,000,000". */
export function whole(n: number): string {
  return number.format(n);
}

const ENGLISH_ENDINGS: Partial<Record<Intl.LDMLPluralRule, string>> = {
  one: 'st',
  two: 'nd',
  few: 'rd',
};

/** "2nd"; "2:a" in Swedish; "2." elsewhere. */
export function ordinal(n: number): string {
  switch (locale()) {
    case 'en':
      return `${whole(n)}${ENGLISH_ENDINGS[ordinals.select(n)] ?? 'th'}`;
    case 'sv':
      return `${whole(n)}:${ordinals.select(n) === 'one' ? 'a' : 'e'}`;
    default:
      return `${whole(n)}.`;
  }
}

/** "Berlin, Oslo and Kyiv". */
export function list(items: readonly string[]): string {
  return conjunction.format(items);
}
