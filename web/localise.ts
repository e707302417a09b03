/**
 * Which language the page speaks. Its words stand in English where they are used (`strings.ts` and its
 * siblings); a file of `locales/` says the same in another language, by id. The language is settled before
 * anything that speaks is loaded, so words are plain constants; choosing another loads the page again.
 */
import { configureLocalization } from '@lit/localize';
import { storedLocale } from './preferences.ts';

export const LOCALES = ['en', 'nb', 'da', 'sv', 'de'] as const;
export type Locale = (typeof LOCALES)[number];

/** Each in a file of its own: a reader loads one. */
const WORDS = {
  nb: () => import('./locales/nb.ts'),
  da: () => import('./locales/da.ts'),
  sv: () => import('./locales/sv.ts'),
  de: () => import('./locales/de.ts'),
};

const { getLocale, setLocale } = configureLocalization({
  sourceLocale: 'en',
  targetLocales: LOCALES.filter((each) => each !== 'en'),
  loadLocale: async (locale) => WORDS[locale as keyof typeof WORDS](),
});

/** What the page speaks now. */
export function locale(): Locale {
  return getLocale() as Locale;
}

/**
 * The reader's choice, else the first language of the browser's that the page speaks. Norwegian of any
 * kind is met in Bokmål.
 */
export function preferredLocale(chosen: string | null, languages: readonly string[]): Locale {
  const wanted = chosen === null ? languages : [chosen, ...languages];
  for (const tag of wanted) {
    const language = tag.toLowerCase().split('-')[0]!;
    const spoken = language === 'no' || language === 'nn' ? 'nb' : language;
    const found = LOCALES.find((each) => each === spoken);
    if (found) return found;
  }
  return 'en';
}

/** Loads the words of the preferred language; in English should that fail. */
export async function settleLocale(): Promise<void> {
  try {
    await setLocale(preferredLocale(storedLocale(), navigator.languages));
  } catch {
    // A page without its translation is still a page.
  }
  document.documentElement.lang = locale();
}
