/**
 * How a text introduces a person: of what nation, in what role. Two texts may describe one person
 * differently without ever doing so in passages that correspond, so whole texts are compared, too.
 */
import type { Span } from '../types.ts';
import { ROLE_FORMS } from './data/role-words.ts';
import { peopleGroups } from './name-forms.ts';
import { type NameMention, nameWords } from './name-mentions.ts';
import { near } from './near-spelling.ts';
import type { Candidate } from './passage.ts';
import { adjoins, type Reading, textOf, type Word } from './reading.ts';
import { oncePerReading, oncePerSpelling } from './remembered.ts';

/** How many words before a name may describe its bearer. */
const DESCRIPTION_WORDS = 4;
/** A German word more nounlike than this is no name. */
const NOUN = 0.6;

/** What a text says of a person at one place. */
interface Description {
  /** The last word of the name: what later mentions have left of it. */
  readonly key: Word;
  readonly name: Span;
  readonly by: Word;
  /** Nations by the numbers of `peopleGroups`, or roles by their lines. */
  readonly says: readonly number[];
}

type Aspect = (word: Word, reading: Reading) => readonly number[];

/** `russiskfødte`, `British`, `Nord-Koreas`; not the country itself. */
const nation: Aspect = ({ text, lower }, { lang }) =>
  /^\p{Ll}/u.test(text) || lang === 'en' || /\p{Ll}s$/u.test(text) ? peopleGroups(lower) : [];

const ROLES = ROLE_FORMS.map((line) => line.split('|'));

const role: Aspect = oncePerSpelling(({ lower }): readonly number[] => {
  const line = ROLES.findIndex((forms) =>
    forms.some((form) => (form.startsWith('=') ? lower === form.slice(1) : lower.includes(form))),
  );
  return line < 0 ? [] : [line];
});

/** A finding of `describedDifferently`, and in which of the readings its sides stand. */
export interface DescribedDifferently {
  readonly candidate: Candidate;
  readonly source: number;
  readonly target: number;
}

/**
 * Persons whom both texts introduce, each otherwise: the first description of either text that names
 * a nation; and roles if the two texts never share one.
 *
 * @param source - the passages or paragraphs of one text, in order
 */
export function describedDifferently(
  source: readonly Reading[],
  target: readonly Reading[],
): DescribedDifferently[] {
  const found: DescribedDifferently[] = [];
  for (const [aspect, rule] of [
    [nation, 'source-described-differently'],
    [role, 'role-described-differently'],
  ] as const) {
    const left = source.flatMap((reading, at) => placed(reading, at, aspect));
    const right = target.flatMap((reading, at) => placed(reading, at, aspect));
    for (const s of firsts(left)) {
      const t = firsts(right).find((each) => isSame(each, s));
      if (!t || firsts(left).find((each) => isSame(each, t)) !== s) continue;
      if (s.says.some((each) => t.says.includes(each))) continue;
      const says = (all: readonly Description[]) =>
        all.filter((each) => isSame(each, s) || isSame(each, t)).flatMap((each) => each.says);
      if (rule === 'role-described-differently' && meet(says(left), says(right))) continue;
      if (found.some((other) => other.source === s.at && other.target === t.at)) continue;
      found.push({ candidate: candidate(source, target, s, t, rule), source: s.at, target: t.at });
    }
  }
  return found;
}

function candidate(
  source: readonly Reading[],
  target: readonly Reading[],
  s: Description & { at: number },
  t: Description & { at: number },
  rule: string,
): Candidate {
  const span = ({ by, name }: Description) => ({
    start: Math.min(by.start, name.start),
    end: Math.max(by.end, name.end),
  });
  return {
    kind: 'attribution',
    rule,
    source: span(s),
    target: span(t),
    explanation: `'${s.by.text}' became '${t.by.text}', said of '${textOf(source[s.at], s.name)}' / '${textOf(target[t.at], t.name)}'`,
    severity: 'minor',
    evidence: {},
  };
}

function meet(a: readonly number[], b: readonly number[]): boolean {
  return a.some((each) => b.includes(each));
}

function isSame(a: Description, b: Description): boolean {
  return near(a.key.folded, b.key.folded);
}

/** The first description of everybody. */
function firsts<T extends Description>(descriptions: readonly T[]): T[] {
  return descriptions.filter(
    (each, k) => descriptions.findIndex((other) => isSame(other, each)) === k,
  );
}

function placed(reading: Reading, at: number, aspect: Aspect): (Description & { at: number })[] {
  return names(reading).flatMap((name) => {
    const by = describedBy(reading, name, aspect);
    return by ? [{ key: name.words[name.words.length - 1], name, ...by, at }] : [];
  });
}

/** Runs of adjacent names; what another word describes is mostly a person. */
const names = oncePerReading((reading): readonly NameMention[] => {
  const runs: NameMention[] = [];
  for (const mention of nameWords(reading)) {
    if (mention.nounlike >= NOUN) continue;
    const last = runs.at(-1);
    if (last && adjoins(reading, last.end, mention.start)) {
      runs[runs.length - 1] = {
        ...last,
        end: mention.end,
        words: [...last.words, ...mention.words],
      };
    } else runs.push(mention);
  }
  return runs;
});

/** The nearest describing word before a name; a comma may stand right before it (`minister, X`). */
function describedBy(
  reading: Reading,
  name: NameMention,
  aspect: Aspect,
): Pick<Description, 'by' | 'says'> | null {
  const { words, text } = reading;
  const first = name.words[0].index;
  for (let k = 1; k <= DESCRIPTION_WORDS; k++) {
    const word = words[first - k];
    if (!word || word.sentence !== name.sentence) return null;
    const between = text.slice(word.end, name.start).replace(/,\s$/u, ' ');
    if (/[,;:.!?()«»„“”"–—]/u.test(between)) return null;
    const says = aspect(word, reading);
    if (says.length > 0) return { by: word, says };
  }
  return null;
}
