/** Who is meant: the name, the role or the pronoun at a place of a sentence. */
import type { Span } from '../types.ts';
import type { Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

export type MentionKind = 'name' | 'pronoun' | 'role';
export type SourceKind = 'person' | 'medium' | 'body' | 'statement' | 'unnamed' | null;

export interface Mention extends Span {
  readonly kind: MentionKind;
  /** The name, or the words of the role. */
  readonly name: string;
  /** What the words around the name say it is. */
  readonly sourceKind: SourceKind;
  /** A bare role in the definite form, which points back to somebody: `forskeren`. */
  readonly pointsBack: boolean;
  /** Index of the token after it. */
  readonly after: number;
}

interface Role {
  /** Index of the first token of the phrase, and of the role itself. */
  readonly first: number;
  readonly at: number;
  readonly kind: SourceKind;
}

/** Words between the beginning of a noun phrase and its name or role. */
const LONGEST_PHRASE = 7;

/** Longest title or initial that is written with a full stop. */
const SHORTENED = 3;

/** Lower-case parts of names (`Center for Strategic and International Studies`). */
const PARTICLE = /^(?:von|van|der|den|de|du|di|da|al|el|bin|ibn|of|and|the|for)$/u;

/**
 * Reads a noun phrase forwards from `from`, no further than `until`.
 * @param sentenceStart - index of the first token of the sentence, whose capital says nothing
 */
export function mentionAt(
  tokens: readonly Token[],
  from: number,
  until: number,
  sentenceStart: number,
  lexicon: Lexicon,
): Mention | null {
  let role = null as Role | null;
  const stop = Math.min(until, tokens.length, from + LONGEST_PHRASE);
  for (let at = from; at < stop; at++) {
    const token = tokens[at];
    if (!token.isWord) return role && roleMention(tokens, role, until, lexicon);
    if (lexicon.pronoun(token.lower) && at === from && !isArticle(tokens, at, lexicon)) {
      return { ...place(tokens, at, at + 1), kind: 'pronoun', sourceKind: null, pointsBack: true };
    }
    const kind = roleKind(token, lexicon);
    if (kind) {
      role = { first: role?.first ?? from, at, kind };
      continue;
    }
    if (startsName(tokens, at, sentenceStart, lexicon)) {
      const end = nameEnd(tokens, at, until, lexicon);
      const sourceKind = role?.kind ?? null;
      return { ...place(tokens, at, end), kind: 'name', sourceKind, pointsBack: false };
    }
    // `Asia-direktør og styreleder Victor Cha`: two roles of one person.
    const joined = role && lexicon.and(token.lower) && at + 1 < stop;
    if (joined && roleKind(tokens[at + 1], lexicon)) continue;
    if (role) return roleMention(tokens, role, until, lexicon);
    if (lexicon.boundary(token.lower)) return null;
    if (lexicon.verb(token.lower) && at > from) return null;
  }
  return role && roleMention(tokens, role, until, lexicon);
}

/** `de to landene`, `dieser Mann`: an article, not a pronoun. */
function isArticle(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const next = tokens[at + 1];
  if (!next?.isWord || !/^(?:de|dieser|diese|denne|denna|they)$/u.test(tokens[at].lower))
    return false;
  return (
    !lexicon.verb(next.lower) && !lexicon.auxiliary(next.lower) && !lexicon.boundary(next.lower)
  );
}

function roleKind({ lower, isCapital }: Token, lexicon: Lexicon): SourceKind {
  if (lexicon.lang === 'de' && !isCapital) return null;
  if (lexicon.person(lower)) return 'person';
  if (lexicon.medium(lower)) return 'medium';
  if (lexicon.unnamed(lower)) return 'unnamed';
  if (lexicon.statement(lower)) return 'statement';
  if (lexicon.body(lower)) return 'body';
  return null;
}

function startsName(
  tokens: readonly Token[],
  at: number,
  sentenceStart: number,
  lexicon: Lexicon,
): boolean {
  const { isCapital, lower } = tokens[at];
  if (!isCapital || lexicon.filler(lower)) return false;
  const next = tokens[at + 1];
  const nextIsCapital = next?.isWord === true && next.isCapital;
  if (at === sentenceStart) {
    if (lexicon.boundary(lower)) return false;
    if (lexicon.starter(lower)) return lower === 'the' && nextIsCapital;
    // A lone capital is that of its place, unless what follows shows a subject.
    if (next?.isWord && !nextIsCapital && !followsSubject(next, lexicon)) return false;
  }
  if (next?.isWord && isGenitive(tokens[at]) && belongsTo(tokens, at, lexicon)) return false;
  if (lexicon.lang === 'de' && !nextIsCapital && at > 0) {
    // After an article or adjective, a single capital is a common noun.
    const before = tokens[at - 1];
    const describes = /(?:e|er|es|en|em|as|ie|n)$/u.test(before.lower);
    if (before.isWord && !before.isCapital && !lexicon.boundary(before.lower) && describes) {
      return lexicon.accordingBefore([before]).length > 0 || lexicon.verb(before.lower);
    }
  }
  return true;
}

function followsSubject({ lower }: Token, lexicon: Lexicon): boolean {
  return lexicon.verb(lower) || lexicon.auxiliary(lower) || lexicon.relative(lower);
}

function isGenitive({ lower, text }: Token): boolean {
  return lower.endsWith('s') && text.length > 2;
}

/** `Russlands president`, `USAs utenriksdepartement`: what follows within two words is a role. */
function belongsTo(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  for (let k = at + 1; k <= at + 2 && k < tokens.length; k++) {
    if (!tokens[k].isWord) return false;
    if (roleKind(tokens[k], lexicon)) return true;
    if (lexicon.boundary(tokens[k].lower) || lexicon.verb(tokens[k].lower)) return false;
  }
  return false;
}

function nameEnd(tokens: readonly Token[], at: number, until: number, lexicon: Lexicon): number {
  let end = at + 1;
  while (end < until && tokens[end]) {
    // `Dr. Moe`, `J. Lund`: the full stop belongs to what it shortens.
    const isShortened = tokens[end].text === '.' && tokens[end - 1].text.length <= SHORTENED;
    if (isShortened && tokens[end + 1]?.isCapital && end + 1 < until) {
      end += 2;
      continue;
    }
    if (!tokens[end].isWord) break;
    const next = tokens[end + 1];
    const particle =
      PARTICLE.test(tokens[end].lower) && next?.isCapital === true && !isGenitive(next);
    if (!(tokens[end].isCapital || particle) || lexicon.filler(tokens[end].lower)) break;
    if (particle && lexicon.lang === 'de' && !/^(?:von|van)$/u.test(tokens[end].lower)) break;
    end++;
  }
  return end;
}

/** A role without a name: with the house it stands for, if that follows (`analytikere i Teneo`). */
function roleMention(
  tokens: readonly Token[],
  { first, at, kind }: Role,
  until: number,
  lexicon: Lexicon,
): Mention {
  const linked = tokens[at + 1];
  if (
    linked?.isWord &&
    !linked.isCapital &&
    lexicon.boundary(linked.lower) &&
    !lexicon.and(linked.lower)
  ) {
    for (let k = at + 2; k < Math.min(until, at + 5) && tokens[k]?.isWord; k++) {
      if (lexicon.boundary(tokens[k].lower) || lexicon.verb(tokens[k].lower)) break;
      if (tokens[k].isCapital && !roleKind(tokens[k], lexicon) && lexicon.lang !== 'de') {
        const end = nameEnd(tokens, k, until, lexicon);
        return { ...place(tokens, first, end), kind: 'role', sourceKind: kind, pointsBack: false };
      }
    }
  }
  return {
    ...place(tokens, first, at + 1),
    kind: 'role',
    sourceKind: kind,
    pointsBack: pointsBack(tokens, first, at, kind, lexicon),
  };
}

/** Singular, definite and without a word that would describe somebody new. */
function pointsBack(
  tokens: readonly Token[],
  first: number,
  at: number,
  kind: SourceKind,
  { lang }: Lexicon,
): boolean {
  if (kind !== 'person' && kind !== 'medium' && kind !== 'statement') return false;
  if (lang === 'de')
    return at - first === 1 && /^(?:der|die|das|dem|den)$/u.test(tokens[first].lower);
  if (lang === 'en') return at - first === 1 && tokens[first].lower === 'the';
  if (/^(?:samme|same|samma|same)$/u.test(tokens[first].lower)) return at - first === 1;
  return (
    at === first &&
    /(?:en|et|rn|n)$/u.test(tokens[at].lower) &&
    !/(?:er|ne)$/u.test(tokens[at].lower)
  );
}

function place(tokens: readonly Token[], from: number, after: number) {
  const words = tokens.slice(from, after);
  return {
    start: words[0].start,
    end: words[words.length - 1].end,
    name: words
      .map(({ text }) => text)
      .join(' ')
      .replaceAll(' .', '.'),
    after,
  };
}
