/**
 * Content words whose counterpart means something else. Vectors of single words serve as a dictionary;
 * a word counts only where its neighbours on both sides translate one another, so that its place in
 * the other text is known. The least certain of all detectors: a free translation looks the same.
 */
import type { Lang } from '../types.ts';
import { LANGUAGES } from '../types.ts';
import { PREPOSITIONS } from './data/linking-words.ts';
import type { Candidate, Detector, ReadPair } from './passage.ts';
import { type Reading, textOf, type Word } from './reading.ts';
import { listOf } from './word-pattern.ts';

/** Likeness from which two words hold a place for what stands between them. */
const ANCHOR = 0.5;
/** From this likeness on a word may be meant by the other. */
const MEANT = 0.4;
const SHORTEST_CONTENT = 5;
/** Between two anchors at most so many words: further off the place is not known. */
const WIDEST = 5;

const RELATIONS = new Map<Lang, ReadonlyMap<string, readonly number[]>>(
  LANGUAGES.map((lang) => {
    const relations = new Map<string, number[]>();
    PREPOSITIONS[lang].forEach((words, relation) => {
      for (const word of listOf(words)) {
        relations.set(word, [...(relations.get(word) ?? []), relation]);
      }
    });
    return [lang, relations];
  }),
);

/** The relations each preposition among the words may name. */
function relationsIn(words: readonly Word[], { lang }: Reading): (readonly number[])[] {
  return words.flatMap(({ lower }) => {
    const relations = RELATIONS.get(lang)!.get(lower);
    return relations ? [relations] : [];
  });
}

/** Two words of one text and their counterparts, with nothing surely alike between them. */
interface Gap {
  readonly from: readonly [source: Word, target: Word];
  readonly to: readonly [source: Word, target: Word];
  readonly source: readonly Word[];
  readonly target: readonly Word[];
}

export const findWording: Detector = (pair) =>
  // Without vectors no word is known to mean another.
  pair.context.vectorOf ? gaps(pair).flatMap((gap) => candidates(pair, gap)) : [];

/** Places where both texts go from one pair of translations to the next in the same order. */
function gaps(pair: ReadPair): Gap[] {
  const anchors = pair.source.words.flatMap((s): (readonly [Word, Word])[] => {
    if (s.text.length < SHORTEST_CONTENT) return [];
    const own = pair.words.own('source', s);
    if (own < ANCHOR) return [];
    const [t, another] = pair.target.words.filter((t) => pair.words.between(s, t) === own);
    if (another || t.text.length < SHORTEST_CONTENT) return [];
    const back = pair.source.words.filter((other) => pair.words.between(other, t) >= ANCHOR);
    return back.length === 1 ? [[s, t]] : [];
  });
  return anchors.slice(1).flatMap((to, k): Gap[] => {
    const from = anchors[k];
    const sameOrder = to[1].index > from[1].index;
    const sameSentence = from[0].sentence === to[0].sentence && from[1].sentence === to[1].sentence;
    if (!sameOrder || !sameSentence) return [];
    const source = pair.source.words.slice(from[0].index + 1, to[0].index);
    const target = pair.target.words.slice(from[1].index + 1, to[1].index);
    return source.length > WIDEST || target.length > WIDEST ? [] : [{ from, to, source, target }];
  });
}

function candidates(pair: ReadPair, gap: Gap): Candidate[] {
  const [left, right] = [content(gap.source), content(gap.target)];
  if (left.length === 1 && right.length === 1) {
    const [[s], [t]] = [left, right];
    if (pair.words.own('source', s) >= MEANT || pair.words.own('target', t) >= MEANT) return [];
    return [
      {
        kind: 'wording',
        rule: 'word-means-otherwise',
        source: { start: s.start, end: s.end },
        target: { start: t.start, end: t.end },
        explanation: `where one says '${s.text}', the other says '${t.text}'`,
        severity: 'minor',
        evidence: evidence(pair, gap, s, t),
      },
    ];
  }
  const more = left.length === 0 && right.length === 1 ? 'target' : 'source';
  const [lone] = more === 'target' ? right : left;
  if (left.length + right.length !== 1 || pair.words.own(more, lone) >= MEANT) return [];
  const joins = {
    source: relationsIn(gap.source, pair.source),
    target: relationsIn(gap.target, pair.target),
  };
  const [plain, around] =
    more === 'target' ? [joins.source, joins.target] : [joins.target, joins.source];
  // `A against B` here, `A of a C to B` there. `A to a C against B` would only say more of the same.
  if (plain.length !== 1 || around.length !== 2) return [];
  if (around.flat().some((relation) => plain[0].includes(relation))) return [];
  const source = { start: gap.from[0].start, end: gap.to[0].end };
  const target = { start: gap.from[1].start, end: gap.to[1].end };
  return [
    {
      kind: 'wording',
      rule: 'related-otherwise',
      source,
      target,
      explanation: `'${textOf(pair.source, source)}' became '${textOf(pair.target, target)}': another relation`,
      severity: 'minor',
      evidence: { related: 1 },
    },
  ];
}

function content(words: readonly Word[]): Word[] {
  return words.filter(({ text }) => text.length >= SHORTEST_CONTENT);
}

function evidence(pair: ReadPair, gap: Gap, s: Word, t: Word): Record<string, number> {
  const anchored = ([a, b]: readonly [Word, Word]) => pair.words.between(a, b);
  const tight = (at: Word, edge: Word) => Number(Math.abs(at.index - edge.index) === 1);
  return {
    changed: 1,
    changedAlike: pair.words.between(s, t),
    changedOwn: pair.words.own('source', s) + pair.words.own('target', t),
    changedAnchors: anchored(gap.from) + anchored(gap.to),
    changedWords: gap.source.length + gap.target.length,
    changedTight:
      tight(s, gap.from[0]) + tight(s, gap.to[0]) + tight(t, gap.from[1]) + tight(t, gap.to[1]),
    changedLengths: Math.abs(Math.log(s.text.length / t.text.length)),
    changedCapitals: Number(s.capital) + Number(t.capital),
    changedSentence: pair.match.similarity[s.sentence]?.[t.sentence] ?? 0,
  };
}
