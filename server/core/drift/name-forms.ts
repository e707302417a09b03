/** Names that go by different words: countries, peoples, exonyms, abbreviations. */
import { foldWord } from '../align/shared-words.ts';
import { LANGUAGES } from '../types.ts';
import { CAPITALS, OTHER_NAME_FORMS, PEOPLE_FORMS } from './data/name-words.ts';
import { foldOnce } from './reading.ts';
import { oncePerWord } from './remembered.ts';
import { listOf, type WordPatterns, wordPatterns } from './word-pattern.ts';

/** Two letters make a region of CLDR (ISO 3166); territories without a name give their code back. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** Shorter country names are matched whole; longer ones may lose this many letters to endings. */
const SHORTEST_STEM = 4;
const ENDING_LETTERS = 2;

const FORMS: readonly WordPatterns[] = [
  ...PEOPLE_FORMS,
  ...OTHER_NAME_FORMS,
  ...capitalForms(),
].map((line) => wordPatterns(line.split('|')));
const REGIONS = regionStems();

function regionNames(): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  for (const lang of LANGUAGES) {
    const display = new Intl.DisplayNames([lang], { type: 'region', fallback: 'none' });
    for (const a of LETTERS) {
      for (const b of LETTERS) {
        const name = display.of(a + b);
        if (!name) continue;
        const known = names.get(a + b) ?? new Set();
        names.set(a + b, known.add(name));
      }
    }
  }
  return names;
}

/** Beginnings of the one-word names of every region, folded. */
function regionStems(): readonly (readonly [region: string, stem: string])[] {
  return [...regionNames()].flatMap(([region, names]) =>
    [...names].flatMap((name) => {
      if (/[\s,(]/u.test(name)) return [];
      const folded = foldWord(name.replaceAll('-', ''));
      const length = Math.max(SHORTEST_STEM, folded.length - ENDING_LETTERS);
      return [[region, folded.slice(0, length)] as const];
    }),
  );
}

/** A capital stands for its government: `Washington` answers `USA`. */
function capitalForms(): string[] {
  const names = regionNames();
  return CAPITALS.map(([region, forms]) =>
    [
      ...listOf(forms).map((form) => `${form}*`),
      ...[...(names.get(region) ?? [])]
        .filter((name) => !/\s/u.test(name))
        .map((name) => `${name.toLowerCase()}*`),
    ].join('|'),
  );
}

/** Beginnings are looked up by so many letters. */
const INDEXED_LETTERS = 2;

/** Whole words, and beginnings by their first letters, each with the number of its group. */
interface FormIndex {
  readonly whole: ReadonlyMap<string, readonly number[]>;
  readonly beginnings: ReadonlyMap<
    string,
    readonly (readonly [beginning: string, group: number])[]
  >;
}

const FORM_INDEX = formIndex();
const REGION_INDEX = byFirstLetters(
  REGIONS.map(([region, stem]): [string, number] => [stem, regionGroup(region)]),
);

function formIndex(): FormIndex {
  const whole = new Map<string, number[]>();
  const beginnings: [string, number][] = [];
  FORMS.forEach(({ exact, prefixes }, group) => {
    for (const word of exact) whole.set(word, [...(whole.get(word) ?? []), group]);
    for (const prefix of prefixes) beginnings.push([prefix, group]);
  });
  return { whole, beginnings: byFirstLetters(beginnings) };
}

function byFirstLetters(entries: readonly (readonly [string, number])[]) {
  const index = new Map<string, (readonly [string, number])[]>();
  for (const entry of entries) {
    const key = entry[0].slice(0, INDEXED_LETTERS);
    index.set(key, [...(index.get(key) ?? []), entry]);
  }
  return index;
}

/** Numbers of the groups of equivalent names a lower-case word belongs to. */
export const nameGroups = oncePerWord((lower): readonly number[] => {
  const bare = foldOnce(lower).replaceAll('-', '');
  const begun = (FORM_INDEX.beginnings.get(lower.slice(0, INDEXED_LETTERS)) ?? []).flatMap(
    ([prefix, group]) => (lower.startsWith(prefix) ? [group] : []),
  );
  const regions = (REGION_INDEX.get(bare.slice(0, INDEXED_LETTERS)) ?? []).flatMap(
    ([stem, group]) =>
      bare.startsWith(stem) && (stem.length > SHORTEST_STEM || bare.length <= stem.length + 3)
        ? [group]
        : [],
  );
  return [...new Set([...(FORM_INDEX.whole.get(lower) ?? []), ...begun, ...regions])];
});

/** Of the groups of a word those that name a country, its people or its capital. */
export function placeGroups(lower: string): readonly number[] {
  const others = PEOPLE_FORMS.length + OTHER_NAME_FORMS.length;
  return nameGroups(lower).filter((group) => group < PEOPLE_FORMS.length || group >= others);
}

/** Whether a word names a country, its people or its capital: a name wherever it stands. */
export function isPlaceName(lower: string): boolean {
  return placeGroups(lower).length > 0;
}

/** Of the groups of a word those that name a people: `british`, `russiskfødt`. */
export function peopleGroups(lower: string): readonly number[] {
  return nameGroups(lower).filter((group) => group < PEOPLE_FORMS.length);
}

/** Regions are numbered after the forms; all names of a region share a number. */
function regionGroup(region: string): number {
  return FORMS.length + LETTERS.indexOf(region[0]) * LETTERS.length + LETTERS.indexOf(region[1]);
}
