/** Names that changed, are missing or were added. */
import { isKnown, isKnownWhole, mentionsOf, type NameMention, nameWords } from './name-mentions.ts';
import { near } from './near-spelling.ts';
import { bestPairs, type Option } from './pairing.ts';
import { type Candidate, type Detector, opposite, type ReadPair, type Side } from './passage.ts';
import { adjoins, type Reading, textOf, type Word } from './reading.ts';
import { counterpart } from './vocabulary.ts';
import { isContent } from './word-likeness.ts';

/** A word with a translation of its own this close is no name without its like. */
const SURELY_TRANSLATED = 0.8;
/** Neighbours this alike are the same word on both sides. */
const SAME_WORD = 0.6;
/** How far around a name its neighbours are compared. */
const NEIGHBOURS = 3;
/** Word order differs: on the other side the neighbours may stand further off. */
const WIDER = 5;
const MOST_SHARED = 4;
/** With so many words around them in common two names stand in one place, whatever they seem to be. */
const SAME_PLACE = 2;
/** A German word at least this nounlike can be the changed name, but not a missing one. */
const NOUN = 0.6;
/** Below this a doubt is no doubt. */
const CLEARLY = 0.4;
/** More lone names beside this one say nothing more. */
const MOST_OTHERS = 3;

interface LoneRun extends NameMention {
  /** Likeness to the nearest word of the other passage, 0 to 1. */
  readonly translated: number;
  /** Answered on the other side, but said more often on this one. */
  readonly surplus: boolean;
}

/** With what each of the names it may have become is held against. */
interface LoneName extends LoneRun {
  readonly acronym: boolean;
  /** The capitalised words right before and after. */
  readonly beside: readonly Word[];
  /** Whether the other passage has one of those, too. */
  readonly besideKnown: boolean;
  /**
   * `Sergej` before a `Radtsjenko` whom the other side calls by the last name alone: the first name is
   * left out there, not changed into whatever name that side has more.
   */
  readonly firstNameOnly: boolean;
  /** The content words around it, nearby and further off. */
  readonly neighbours: readonly Word[];
  readonly widerNeighbours: readonly Word[];
}

interface NameOption extends Option<LoneName> {
  /** How many words around both are the same. */
  readonly neighbours: number;
}

export const findNames: Detector = (pair) => {
  const mentions = { source: nameWords(pair.source), target: nameWords(pair.target) };
  const lone = {
    source: loneNames(pair, 'source', mentions.source),
    target: loneNames(pair, 'target', mentions.target),
  };
  // A name without its like may also face one that is said more often there than here.
  const left = [
    ...lone.source,
    ...(lone.target.length > 0 ? surplus(pair, 'source', mentions.source) : []),
  ];
  const right = [
    ...lone.target,
    ...(lone.source.length > 0 ? surplus(pair, 'target', mentions.target) : []),
  ];
  const pairs = bestPairs<LoneName, NameOption>(
    left.flatMap((s) =>
      right
        .flatMap((t) => (mayBecome(s, t) ? [option(pair, s, t)] : []))
        .filter(
          ({ t, neighbours }) => neighbours >= SAME_PLACE || !(s.firstNameOnly || t.firstNameOnly),
        ),
    ),
  );
  const others = Math.max(0, lone.source.length + lone.target.length - 2);
  const candidates = pairs.map((each) => changed(pair, each, others));
  const taken = new Set(pairs.flatMap(({ s, t }) => [s, t]));
  const open = (side: Side) => lone[side].filter((each) => !taken.has(each));
  for (const side of ['source', 'target'] as const) {
    for (const name of open(side)) {
      if (name.nounlike < NOUN) candidates.push(oneSided(pair, name, side));
    }
  }
  return candidates;
};

function mayBecome(s: LoneName, t: LoneName): boolean {
  return !(s.surplus && t.surplus) && !near(s.words[0].folded, t.words[0].folded);
}

function changed(pair: ReadPair, { s, t, fit, neighbours }: NameOption, others: number): Candidate {
  const weak = Number(s.surplus || t.surplus);
  const sentence = pair.match.similarity[s.sentence]?.[t.sentence] ?? 0;
  return {
    kind: 'name',
    rule: 'name-changed',
    source: { start: s.start, end: s.end },
    target: { start: t.start, end: t.end },
    explanation: `'${textOf(pair.source, s)}' became '${textOf(pair.target, t)}'`,
    // Without a common word around them two names may as well belong to different statements.
    severity: neighbours > 0 ? 'major' : 'minor',
    evidence: {
      changed: 1,
      changedWeak: weak,
      changedOpens: Number(s.opens) + Number(t.opens),
      // A capital that a place or a language asks for is doubtful above all where the word is translated.
      changedOpensTranslated: opensTranslated(s) + opensTranslated(t),
      changedNounTranslated: Math.max(s.nounlike * s.translated, t.nounlike * t.translated),
      changedNounlike: Math.max(s.nounlike, t.nounlike),
      changedNeighbours: neighbours,
      changedFlanked: Number(isFlanked(pair, s, t, -1) && isFlanked(pair, s, t, 1)),
      changedTranslated: Math.max(s.translated, t.translated),
      changedAlike: Math.min(s.translated, t.translated),
      changedFit: fit,
      changedLength: Math.abs(s.words.length - t.words.length),
      changedOthers: Math.min(MOST_OTHERS, others),
      changedClear: Number(isClear(s) && isClear(t)),
      changedHalfClear: Number(isClear(s) || isClear(t)),
      changedAcronym: Number(s.acronym) + Number(t.acronym),
      changedPart: Number(isPartOfAnother(s, t)),
      changedBeside: Math.min(besideName(s), besideName(t)),
      changedSentence: sentence,
    },
  };
}

function opensTranslated({ opens, translated }: LoneName): number {
  return Number(opens) * translated;
}

/** Surely a name, and surely not translated. */
function isClear({ opens, nounlike, translated }: LoneName): boolean {
  return !opens && nounlike < CLEARLY && translated < CLEARLY;
}

function placed(pair: ReadPair, side: Side, name: LoneRun): LoneName {
  const own = pair[side];
  const other = pair[opposite(side)];
  const beside = besides(own, name);
  return {
    ...name,
    acronym: name.words.every(({ text }) => /^\p{Lu}{2,5}$/u.test(text)),
    beside,
    besideKnown: beside.some((word) => isKnown(word, other)),
    firstNameOnly: beside.some((word) => word.start >= name.end && isLastNameAlone(word, other)),
    neighbours: around(own, name, NEIGHBOURS),
    widerNeighbours: around(own, name, WIDER),
  };
}

function besides(reading: Reading, name: LoneRun): Word[] {
  const { words } = reading;
  const before = words[name.words[0].index - 1];
  const after = words[name.words[name.words.length - 1].index + 1];
  return [
    ...(before && adjoins(reading, before.end, name.start) ? [before] : []),
    ...(after && adjoins(reading, name.end, after.start) ? [after] : []),
  ].filter(({ capital }) => capital);
}

function around(reading: Reading, { words, sentence }: LoneRun, reach: number): Word[] {
  const from = Math.max(0, words[0].index - reach);
  const to = words[words.length - 1].index + reach;
  return reading.words
    .slice(from, to + 1)
    .filter((word) => word.sentence === sentence && isContent(word) && !words.includes(word));
}

/** Beside a name that the other side has, too, but not beside what is held to stand for this one. */
function isPartOfAnother(s: LoneName, t: LoneName): boolean {
  if (!s.besideKnown && !t.besideKnown) return false;
  return !s.beside.some((a) => t.beside.some((b) => near(a.folded, b.folded)));
}

/** Whether the other passage says a last name, and nowhere a capitalised word before it. */
function isLastNameAlone(last: Word, other: Reading): boolean {
  const there = other.words.filter(({ capital, folded }) => capital && near(folded, last.folded));
  const before = ({ index, start }: Word) => {
    const word = other.words[index - 1];
    return word?.capital && adjoins(other, word.end, start);
  };
  return there.length > 0 && !there.some(before);
}

/** Whether another capitalised word stands right before or after: `Nelson` beside `Mandela`. */
function besideName({ beside }: LoneName): number {
  return Number(beside.length > 0);
}

function oneSided(pair: ReadPair, name: LoneName, side: Side): Candidate {
  const facing = opposite(side);
  const span = { start: name.start, end: name.end };
  const place = counterpart(pair, side, span);
  return {
    kind: 'name',
    rule: side === 'source' ? 'name-left-out' : 'name-added',
    source: side === 'source' ? span : place,
    target: side === 'target' ? span : place,
    explanation: `'${textOf(pair[side], name)}' is not in the ${facing}`,
    severity: 'minor',
    evidence: {
      single: 1,
      singleOpens: Number(name.opens),
      singleNounlike: name.nounlike,
      singleTranslated: name.translated,
      singleGerman: Number(pair[facing].lang === 'de'),
      singleLong: Number(name.words.length > 1),
      singleAcronym: Number(name.acronym),
      singleClear: Number(isClear(name)),
      singleBeside: besideName(name),
    },
  };
}

/** Runs of adjacent names the other passage does not have. */
function loneNames(pair: ReadPair, side: Side, mentions: readonly NameMention[]): LoneName[] {
  const reading = pair[side];
  const other = pair[opposite(side)];
  const runs: LoneRun[] = [];
  for (const mention of mentions) {
    const [word] = mention.words;
    if (isKnown(word, other)) continue;
    const printed = reading.words[word.index];
    if (printed !== word && isKnownWhole(printed, other)) continue;
    // Of half a hyphenated word the vector is not known.
    const translated = printed === word ? pair.words.own(side, word) : 0;
    if (translated >= SURELY_TRANSLATED) continue;
    const last = runs.at(-1);
    const adjacent = last && adjoins(reading, last.end, mention.start);
    if (last && adjacent && last.nounlike < NOUN && mention.nounlike < NOUN) {
      runs[runs.length - 1] = {
        ...last,
        end: mention.end,
        words: [...last.words, word],
        nounlike: Math.min(last.nounlike, mention.nounlike),
        translated: Math.min(last.translated, translated),
        opens: last.opens && mention.opens,
      };
    } else runs.push({ ...mention, translated, surplus: false });
  }
  return runs.map((run) => placed(pair, side, run));
}

/** Names said more often on this side than on the other, by whatever word for the same. */
function surplus(pair: ReadPair, side: Side, mentions: readonly NameMention[]): LoneName[] {
  return mentions
    .filter((each) => !each.opens && each.nounlike < NOUN)
    .filter(({ words: [word] }) => {
      const facing = mentionsOf(word, pair[opposite(side)]);
      return facing > 0 && facing < mentionsOf(word, pair[side]);
    })
    .map((each) => placed(pair, side, { ...each, translated: 0, surplus: true }));
}

function option(pair: ReadPair, s: LoneName, t: LoneName): NameOption {
  const { source, target, match } = pair;
  const neighbours = sharedNeighbours(pair, s, t);
  const sentence = match.similarity[s.sentence]?.[t.sentence] ?? 0;
  const distance = Math.abs(
    s.start / Math.max(1, source.text.length) - t.start / Math.max(1, target.text.length),
  );
  const doubt =
    Math.max(s.nounlike, t.nounlike) +
    1.4 * Math.max(s.translated, t.translated) +
    0.5 * (Number(s.opens) + Number(t.opens)) +
    1.5 * (opensTranslated(s) + opensTranslated(t)) +
    0.6 * Math.abs(s.words.length - t.words.length) +
    0.7 * Number(s.surplus || t.surplus) +
    0.7 * Number(isPartOfAnother(s, t)) +
    0.7 * Number(s.acronym !== t.acronym);
  return {
    s,
    t,
    neighbours,
    fit: 0.15 * neighbours + 0.5 * sentence + 0.5 * (1 - distance) - doubt,
  };
}

/** How many of the words around both names are the same, 0 to `MOST_SHARED`; as seen from either. */
function sharedNeighbours(pair: ReadPair, s: LoneName, t: LoneName): number {
  const alike = (a: Word, b: Word) => pair.words.between(a, b) >= SAME_WORD;
  const bySource = s.neighbours.filter((a) => t.widerNeighbours.some((b) => alike(a, b)));
  const byTarget = t.neighbours.filter((b) => s.widerNeighbours.some((a) => alike(a, b)));
  return (Math.min(MOST_SHARED, bySource.length) + Math.min(MOST_SHARED, byTarget.length)) / 2;
}

/** Whether the word right before (or after) is the same, or there is none on either side. */
function isFlanked(pair: ReadPair, s: LoneName, t: LoneName, step: -1 | 1): boolean {
  const beside = (reading: Reading, { words }: LoneName): Word | undefined => {
    const edge = step < 0 ? words[0] : words[words.length - 1];
    return reading.words[edge.index + step];
  };
  const [a, b] = [beside(pair.source, s), beside(pair.target, t)];
  if (!a || !b) return a === b;
  return pair.words.between(a, b) >= SAME_WORD;
}
