/**
 * What Ordlyd knows about one language, as plain lists. Single words are written in one string with
 * spaces between; phrases are arrays. Everything is matched without regard to case unless a field
 * says otherwise. To teach Ordlyd a word, add it to the list in the file of your language.
 */
export interface LanguageWords {
  /** Common words that tell this language from its neighbours; a word may stand in two lists. */
  readonly markers: string;
  /** Letters within longer words that do the same; with a hyphen in front, only at the end. */
  readonly spellings: string;

  /** Words that often open a sentence and are no names. */
  readonly sentenceStarters: string;
  /** Abbreviations that something always follows: `Dr.`, `f.eks.` No spaces inside; `z. B.` is matched as `z.B.` */
  readonly neverLast: string;
  /** Abbreviations that close a list or, in Nordic languages, a quantity: a capital after them opens a sentence. */
  readonly closeList: string;
  /** Abbreviations met both inside and at the end: only a sentence starter after them opens a sentence. */
  readonly eitherWay: string;
  /** Abbreviations only before a number: `Nr. 5`, `kap. 3`; elsewhere the full stop is a full stop. */
  readonly beforeNumber: string;
  /** Words that follow an ordinal (`21. Januar`) with a capital: months and a few nouns. */
  readonly afterOrdinal: string;
  /** Words before an ordinal that make any capitalised noun follow it (`der 1. Weltkrieg`). */
  readonly beforeOrdinal: string;

  /** Section names printed above a headline. */
  readonly sections: readonly string[];
  /** Words that open a line on who wrote it or when. */
  readonly bylines: readonly string[];
  /** Words before the name of a photographer or source: `Foto: ...` */
  readonly creditWords: readonly string[];
  /** Phrases that open a description of a picture. */
  readonly captionOpeners: readonly string[];
  /** Buttons that unfold a text, copied along with it. */
  readonly unfoldButtons: readonly string[];
  /** Phrases that open a pointer to something else; with `:` at the end, only together with it. */
  readonly teasers: readonly string[];
  /** What one is asked to sign up for, and the words of asking. */
  readonly newsletters: string;
  readonly signUp: string;
}
