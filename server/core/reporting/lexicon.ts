/** The word lists of a language, made quick to ask. */
import { LANGUAGE_WORDS } from '../text/words/index.ts';
import { LANGUAGES, type Lang } from '../types.ts';
import { type PhraseFinder, phraseFinder, type WordTest, wordTest } from './tokens.ts';
import { SPEECH_WORDS } from './words/index.ts';

export interface Lexicon {
  readonly lang: Lang;
  readonly verb: WordTest;
  readonly splitVerbs: PhraseFinder;
  readonly impersonal: PhraseFinder;
  readonly infinitiveMark: WordTest;
  readonly auxiliary: WordTest;
  readonly accordingBefore: PhraseFinder;
  readonly accordingAfter: PhraseFinder;
  readonly toTheMindOf: WordTest;
  readonly statement: WordTest;
  readonly madeBy: WordTest;
  readonly within: WordTest;
  readonly saidTo: WordTest;
  readonly pronoun: WordTest;
  readonly person: WordTest;
  readonly medium: WordTest;
  readonly body: WordTest;
  readonly unnamed: WordTest;
  readonly relative: WordTest;
  readonly and: WordTest;
  readonly boundary: WordTest;
  readonly filler: WordTest;
  readonly reportedMood: WordTest;
  readonly hearsay: PhraseFinder;
  readonly doubt: PhraseFinder;
  /** Opens sentences and is no name. */
  readonly starter: WordTest;
}

const LEXICA = new Map<Lang, Lexicon>(
  LANGUAGES.map((lang) => {
    const words = SPEECH_WORDS[lang];
    return [
      lang,
      {
        lang,
        verb: wordTest(words.verbs),
        splitVerbs: phraseFinder(words.splitVerbs.map((verb) => verb.replace(' ', ' … '))),
        impersonal: phraseFinder(words.impersonal),
        infinitiveMark: wordTest(words.infinitiveMarks),
        auxiliary: wordTest(words.auxiliaries),
        accordingBefore: phraseFinder(words.accordingBefore),
        accordingAfter: phraseFinder(words.accordingAfter),
        toTheMindOf: wordTest(words.toTheMindOf),
        statement: wordTest(words.statements),
        madeBy: wordTest(words.madeBy),
        within: wordTest(words.within),
        saidTo: wordTest(words.saidTo),
        pronoun: wordTest(words.pronouns),
        person: wordTest(words.persons),
        medium: wordTest(words.media),
        body: wordTest(words.bodies),
        unnamed: wordTest(words.unnamed),
        relative: wordTest(words.relatives),
        and: wordTest(words.and),
        boundary: wordTest(words.boundaries),
        filler: wordTest(words.fillers),
        reportedMood: wordTest(words.reportedMood),
        hearsay: phraseFinder(words.hearsay),
        doubt: phraseFinder(words.doubt),
        starter: wordTest(LANGUAGE_WORDS[lang].sentenceStarters),
      },
    ];
  }),
);

export function lexiconOf(lang: Lang): Lexicon {
  return LEXICA.get(lang)!;
}
