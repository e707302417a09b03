/**
 * How one language reports what somebody said, as plain lists. Single words are written in one
 * string with spaces between; phrases are arrays. A `*` at the end of a word matches any ending, at
 * its beginning any beginning (`*toppen` is CSIS-toppen). Matched without regard to case. To teach
 * Ordlyd a word, add it to the list of your language.
 */
export interface SpeechWords {
  /** Verbs of saying, thinking and writing, in the forms that take a subject or a participle. */
  readonly verbs: string;
  /** Verbs of saying in two parts, the second later in the sentence: `wies … hin`. */
  readonly splitVerbs: readonly string[];
  /** Forms without a speaker: `rapporteras`, `sägs`, `verlautet`. */
  readonly impersonal: readonly string[];
  /** Before an infinitive: a verb of saying after it reports nothing. */
  readonly infinitiveMarks: string;
  /** Stand between a subject and its verb: `har`, `skal`, `hat`. */
  readonly auxiliaries: string;
  /** Name the source that follows: `ifølge`, `laut`. */
  readonly accordingBefore: readonly string[];
  /** Name the source before them: `zufolge`. */
  readonly accordingAfter: readonly string[];
  /** Open a sentence with the person to whose mind it is so: `For analytikeren ... tyder det på`. */
  readonly toTheMindOf: string;
  /** Texts and acts of speech: `analyse`, `vurdering`, `Bericht`. */
  readonly statements: string;
  /** Between a statement and who made it: `vurderingen fra`, `Bericht von`. */
  readonly madeBy: string;
  /** Before a statement that holds what is said: `i analysen`, `in dem Interview`. */
  readonly within: string;
  /** Between a speaker or a statement and where it was said: `til`, `hos`. */
  readonly saidTo: string;
  readonly pronouns: string;
  /** People who speak for themselves or for others. */
  readonly persons: string;
  /** Outlets and agencies. */
  readonly media: string;
  /** Offices and bodies that speak. */
  readonly bodies: string;
  /** Sources that are nobody in particular: rumours, reports, circles. */
  readonly unnamed: string;
  /** Relative pronouns. */
  readonly relatives: string;
  readonly and: string;
  /** End a noun phrase: prepositions, conjunctions, subordinating words. */
  readonly boundaries: string;
  /** Stand between a verb and its subject and are neither: weekdays, adverbs, reflexives. */
  readonly fillers: string;
  /** Verb forms that mark somebody else's word (German Konjunktiv I). */
  readonly reportedMood: string;
  /** It is said, allegedly. With ` … ` between two parts that may stand apart. */
  readonly hearsay: readonly string[];
  /** Perhaps, seems, may come to. With ` … ` between two parts that may stand apart. */
  readonly doubt: readonly string[];
}
