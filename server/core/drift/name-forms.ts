/** Names that go by different words: countries, peoples, exonyms, abbreviations. */
import { foldWord } from '../align/shared-words.ts';
import { LANGUAGES } from '../types.ts';
import { CAPITALS, OTHER_NAME_FORMS, PEOPLE_FORMS } from './data/name-words.ts';
import { listOf, matchesPattern, type WordPatterns, wordPatterns } from './word-pattern.ts';

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

const groups = new Map<string, readonly number[]>();
const MOST_GROUPS = 200_000;

/** Numbers of the groups of equivalent names a lower-case word belongs to. */
export function nameGroups(lower: string, folded: string): readonly number[] {
  let found = groups.get(lower);
  if (found === undefined) {
    const bare = folded.replaceAll('-', '');
    const regions = REGIONS.flatMap(([, stem], k) =>
      bare.startsWith(stem) && (stem.length > SHORTEST_STEM || bare.length <= stem.length + 3)
        ? [regionIndex(k)]
        : [],
    );
    const forms = FORMS.flatMap((patterns, k) => (matchesPattern(lower, patterns) ? [k] : []));
    found = [...new Set([...forms, ...regions])];
    if (groups.size >= MOST_GROUPS) groups.clear();
    groups.set(lower, found);
  }
  return found;
}

/** Of the groups of a word those that name a people: `british`, `russiskfødt`. */
export function peopleGroups(lower: string, folded: string): readonly number[] {
  return nameGroups(lower, folded).filter((group) => group < PEOPLE_FORMS.length);
}

/** Regions are numbered after the forms; all names of a region share a number. */
function regionIndex(k: number): number {
  const [region] = REGIONS[k];
  return FORMS.length + LETTERS.indexOf(region[0]) * LETTERS.length + LETTERS.indexOf(region[1]);
}
