/** Words by which speakers speak of themselves, by language, separated by commas: in paraphrase they become `he` and `they`. */
import type { Lang } from '../../types.ts';

export const FIRST_PERSON: Readonly<Record<Lang, string>> = {
  nb: 'jeg, meg, min, mi, mitt, mine, vi, oss, vår, vårt, våre',
  nn: 'eg, meg, min, mi, mitt, mine, vi, me, oss, vår, vårt, våre',
  da: 'jeg, mig, min, mit, mine, vi, os, vores, vor, vort, vore',
  sv: 'jag, mig, mej, min, mitt, mina, vi, oss, vår, vårt, våra',
  de: 'ich, mich, mir, mein, meine, meinen, meinem, meiner, meines, wir, uns, unser, unsere, unseren, unserem, unserer, unseres',
  en: "i, me, my, mine, myself, we, us, our, ours, i'm, i've, i'll, i'd, we're, we've, we'll, we'd",
};
