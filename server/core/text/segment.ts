/**
 * Where sentences begin and end. A sentence may end wherever white space follows a mark that
 * Unicode calls sentence-terminal (UAX #29); rules with the word lists of the language then say no
 * to abbreviations, ordinals, reported speech and the like. Time grows with the length of the text;
 * `Intl.Segmenter` uses the same marks, but needs quadratic time on long strings and misses replies
 * opened by a dash.
 */
import { LANGUAGES, type Lang, type Span } from '../types.ts';
import { LANGUAGE_WORDS, wordList } from './words/index.ts';

/** Longest word looked at before a full stop; longer ones are no abbreviation. */
const LONGEST_WORD = 30;
/** `z. B.` and `f. o. m.` are written with spaces: so many words are looked up as one. */
const MOST_ABBREVIATION_PARTS = 4;
/** A bracketed or slashed agency mark at the very end, `(NTB)` or `/TT`, is no longer than this. */
const LONGEST_SIGNATURE = 20;
/** How much of what follows is looked at. */
const LOOK_AHEAD = 80;

const CLOSER = /[)\]}»«”“"'’›‹]/u;
const TERMINATOR = /[\p{Sentence_Terminal}…]/u;
const OPENERS = /^[([{»«„”“"'‘‚›‹¿¡–—―-]+\s*/u;

interface SentenceWords {
  readonly starters: ReadonlySet<string>;
  readonly neverLast: ReadonlySet<string>;
  readonly closeList: ReadonlySet<string>;
  readonly eitherWay: ReadonlySet<string>;
  readonly beforeNumber: ReadonlySet<string>;
  readonly afterOrdinal: ReadonlySet<string>;
  readonly beforeOrdinal: ReadonlySet<string>;
}

const WORDS = new Map<Lang, SentenceWords>(
  LANGUAGES.map((lang) => {
    const words = LANGUAGE_WORDS[lang];
    const set = (list: string) => new Set(wordList(list));
    return [
      lang,
      {
        starters: set(words.sentenceStarters),
        neverLast: set(words.neverLast),
        closeList: set(words.closeList),
        eitherWay: set(words.eitherWay),
        beforeNumber: set(words.beforeNumber),
        afterOrdinal: set(words.afterOrdinal.toLowerCase()),
        beforeOrdinal: set(words.beforeOrdinal),
      },
    ];
  }),
);

/** `Ca.` at the head of a sentence is `ca.`; `art.` is never `Art.` */
function listed(set: ReadonlySet<string>, word: string): boolean {
  return set.has(word) || set.has(word.charAt(0).toLowerCase() + word.slice(1));
}

/** The text around one possible boundary. */
interface Place {
  /** The last words before it, without closing quotes and brackets, the nearest last. */
  readonly before: readonly string[];
  /** What follows, without opening quotes, dashes and brackets. */
  readonly after: string;
  /** First word of `after`, letters only. */
  readonly nextWord: string;
}

function isStarter(place: Place, words: SentenceWords): boolean {
  return /^\p{Lu}/u.test(place.nextWord) && words.starters.has(place.nextWord.toLowerCase());
}

/**
 * What the word before a full stop says: `true` a sentence ends here, `false` it does not,
 * `null` the word is no abbreviation.
 */
function abbreviationEnds(place: Place, words: SentenceWords): boolean | null {
  for (let parts = Math.min(MOST_ABBREVIATION_PARTS, place.before.length); parts > 0; parts--) {
    const joined = place.before
      .slice(-parts)
      .join('')
      .replace(/^[([»«„”“"'‘‚–—-]+/u, '');
    // Joining is for words that are each abbreviated themselves; `er ca.` is no abbreviation.
    if (parts > 1 && !place.before.slice(-parts).every((word) => word.endsWith('.'))) continue;
    if (words.beforeNumber.has(joined) && /^(?:\d|[IVXLC]+\b)/u.test(place.after)) return false;
    if (listed(words.neverLast, joined)) return false;
    if (listed(words.closeList, joined)) return true;
    if (listed(words.eitherWay, joined)) return isStarter(place, words);
  }
  const word = (place.before.at(-1) ?? '').replace(/^[([»«„”“"'‘‚–—-]+/u, '');
  // Initials, `J. K.`, and acronyms with stops, `U.N.`; `vitamin C. Det` is told by its next word.
  if (/^(?:\p{Lu}\.|(?:\p{L}\.){2,})$/u.test(word)) return isStarter(place, words);
  // `z. B.`: the first part of an abbreviation; but `i` and `ø` are words too.
  if (/^\p{Ll}\.$/u.test(word) && /^\p{L}{1,3}\./u.test(place.after)) return false;
  return null;
}

/** Whether a number before a full stop is an ordinal or part of a date, `21. Januar`, `am 12. 3.` */
function isOrdinal(place: Place, words: SentenceWords): boolean {
  const number = /^[([„»«"'–-]*(?:\d{1,2}\.?[–-])?(\d{1,4}|[IVXLC]{2,})\.$/u.exec(
    place.before.at(-1) ?? '',
  )?.[1];
  if (number === undefined) return false;
  if (words.afterOrdinal.has(place.nextWord.toLowerCase())) return true;
  if (/^\d{4}/u.test(number)) return false;
  if (/^\d{1,2}$/u.test(number) && /^(?:\d{1,2}\.|(?:19|20)\d\d)(?:\s|$)/u.test(place.after))
    return true;
  const lead = (place.before.at(-2) ?? '').toLowerCase();
  return words.beforeOrdinal.has(lead) && /^\p{Lu}/u.test(place.after) && !isStarter(place, words);
}

function lastWords(text: string, end: number): string[] {
  const start = Math.max(0, end - LONGEST_WORD * MOST_ABBREVIATION_PARTS);
  const words = text
    .slice(start, end)
    .split(/\s+/u)
    .filter((word) => word !== '');
  const nearest = words.slice(-MOST_ABBREVIATION_PARTS);
  const last = nearest.pop() ?? '';
  let stop = last.length;
  while (stop > 0 && CLOSER.test(last.charAt(stop - 1))) stop--;
  return [...nearest, last.slice(0, stop)];
}

/** Whether a sentence ends before `next`, where `end` is the offset after its last character. */
function endsSentence(text: string, end: number, next: number, words: SentenceWords): boolean {
  let mark = end;
  while (mark > 0 && CLOSER.test(text.charAt(mark - 1))) mark--;
  const terminator = text.charAt(mark - 1);
  if (!TERMINATOR.test(terminator)) return false;
  // `(!)` and `(?)` comment on a word.
  if (text.charAt(mark - 2) === '(' && text.charAt(mark) === ')') return false;

  const ahead = text.slice(next, next + LOOK_AHEAD);
  const after = ahead.replace(OPENERS, '');
  // What goes on in lower case or with a comma is the same sentence: «Kommer du?» spurte hun.
  if (after === '' || /^[\p{Ll},;:.!?…)\]%]/u.test(after)) return false;
  if (
    next + LONGEST_SIGNATURE >= text.length &&
    /^(?:[([]©?[\p{L}\s/-]+[)\]]|[/©]\s?[\p{L}/]+)$/u.test(ahead.trimEnd())
  ) {
    return false;
  }

  const place: Place = {
    before: lastWords(text, end),
    after,
    nextWord: /^\p{L}+/u.exec(after)?.[0] ?? '',
  };
  if (terminator === '…' || text.slice(mark - 3, mark) === '...') {
    // After a pause a capital may also be a name or a German noun.
    return end > mark || OPENERS.test(ahead) || isStarter(place, words);
  }
  if (terminator !== '.') return true;
  const abbreviation = end === mark ? abbreviationEnds(place, words) : null;
  if (abbreviation !== null) return abbreviation;
  return !(end === mark && isOrdinal(place, words));
}

/**
 * The sentences of one paragraph.
 *
 * @returns half-open UTF-16 offsets, ascending, not overlapping, without white space at either end;
 *   between them lies nothing but white space
 */
export function splitSentences(text: string, lang: Lang): Span[] {
  const words = WORDS.get(lang)!;
  const spans: Span[] = [];
  let start = text.length - text.trimStart().length;
  const stop = text.trimEnd().length;
  for (const gap of text.matchAll(/\s+/gu)) {
    const end = gap.index;
    const next = end + gap[0].length;
    if (end <= start || next >= stop) continue;
    if (!endsSentence(text, end, next, words)) continue;
    // A number or bullet alone opens the sentence that follows it: `1. Putin kommer.`
    if (!/\p{L}/u.test(text.slice(start, Math.min(end, start + LOOK_AHEAD)))) continue;
    spans.push({ start, end });
    start = next;
  }
  if (start < stop) spans.push({ start, end: stop });
  return spans;
}
