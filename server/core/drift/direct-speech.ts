/** Signs that words are a speaker's own: they say `I`, or somebody says them. */
import { LANGUAGES, type Lang, type Span } from '../types.ts';
import { wordsAt } from './anchors.ts';
import { FIRST_PERSON } from './data/person-words.ts';
import { REPORTING_WORDS } from './data/reporting-words.ts';
import { clauseAround, type Reading, type Spelling } from './reading.ts';
import { oncePerSpelling } from './remembered.ts';
import { entriesOf, listOf, matchesPattern, wordPatterns } from './word-pattern.ts';

const SELF = new Map<Lang, ReadonlySet<string>>(
  LANGUAGES.map((lang) => [lang, new Set(entriesOf(FIRST_PERSON[lang]))]),
);

/** Whether a stretch has a word of the first person. */
export function speaksOfSelf(reading: Reading, span: Span): boolean {
  const own = SELF.get(reading.lang)!;
  return wordsAt(reading, span).some(({ lower }) => own.has(lower.replaceAll('’', "'")));
}

/** How far from a stretch its reporting verb may stand. */
const VERB_REACH = 24;
const REPORTING = new Map<Lang, (word: Spelling) => boolean>(
  LANGUAGES.map((lang) => {
    const { neutral, loaded } = REPORTING_WORDS[lang];
    const verbs = wordPatterns(listOf(`${neutral} ${loaded}`));
    return [lang, oncePerSpelling(({ lower }) => matchesPattern(lower, verbs))];
  }),
);

/** Whether a stretch without marks is reported like direct speech: `..., she said`, `He said: ...` */
export function isSpeech(reading: Reading, place: Span | null): boolean {
  if (!place) return false;
  const { text, lang, words } = reading;
  const reports = REPORTING.get(lang)!;
  const clause = clauseAround(reading, place);
  return words.some(
    (word) =>
      reports(word) &&
      ((word.start >= clause.end &&
        word.start <= clause.end + VERB_REACH &&
        /[,.!?]/u.test(text.slice(clause.end, word.start))) ||
        (word.start < clause.start &&
          word.start >= clause.start - VERB_REACH &&
          /:/u.test(text.slice(word.start, clause.start)))),
  );
}
