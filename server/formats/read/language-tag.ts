/** Languages as files name them, to those Ordlyd reads. */
import { articleLanguage, isForeign } from '../../core/text/language.ts';
import { LANGUAGES, type Lang } from '../../core/types.ts';

/** ISO 639-2 and -3, and the names the languages have in themselves and in English. */
const NAMES: Readonly<Record<string, Lang>> = {
  nob: 'nb',
  bokmål: 'nb',
  nno: 'nn',
  nynorsk: 'nn',
  dan: 'da',
  dansk: 'da',
  danish: 'da',
  swe: 'sv',
  svensk: 'sv',
  svenska: 'sv',
  swedish: 'sv',
  deu: 'de',
  ger: 'de',
  deutsch: 'de',
  german: 'de',
  eng: 'en',
  english: 'en',
};

/** Norwegian without saying which. */
const NORWEGIAN = /^(?:no|nor|norsk|norwegian)$/u;

/**
 * `nb-NO`, `sv_SE`, `deu`, `Dansk`.
 * @returns `undefined` for a language that is not read here; `null` for Norwegian, which is two
 */
export function languageOf(tag: string): Lang | null | undefined {
  const name = tag.trim().toLowerCase();
  const primary = name.split(/[-_]/u, 1)[0]!;
  if (NORWEGIAN.test(primary)) return null;
  return LANGUAGES.find((lang) => lang === primary) ?? NAMES[name] ?? NAMES[primary];
}

/**
 * The language of an article whose page states one. Templates state what their maker spoke, so the
 * text is believed where it is clearly in another language.
 *
 * @returns `null` where neither tells
 */
export function statedLanguage(tag: string | null, paragraphs: readonly string[]): Lang | null {
  const stated = (tag === null ? null : languageOf(tag)) ?? null;
  const detected = articleLanguage(paragraphs);
  return detected === null || (stated !== null && !isForeign(detected, stated)) ? stated : detected;
}
