/** How one sentence says whose word it gives. */
import type { Span } from '../types.ts';
import type { Lexicon } from './lexicon.ts';
import { type Mention, mentionAt } from './noun-phrase.ts';
import { type Token, tokensIn } from './tokens.ts';

export interface Attribution {
  /** The verb of saying, or the words that stand for it. */
  readonly cue: Span;
  /** Who speaks; `null` where the sentence does not say. */
  readonly source: Mention | null;
  /** Where it was said or written. */
  readonly medium: Mention | null;
}

/**
 * @param sentence - half-open offsets into `text`
 * @param quoted - what is quoted in the paragraph: verbs and names in it belong to the speaker
 * @returns `null` where the sentence reports nobody's word
 */
export function attributionOf(
  text: string,
  sentence: Span,
  quoted: readonly Span[],
  lexicon: Lexicon,
): Attribution | null {
  const within = ({ start }: Token) => quoted.some((q) => start >= q.start && start < q.end);
  const tokens = tokensIn(text, sentence).filter((token) => !within(token));
  if (tokens.length === 0) return null;
  const reading = { tokens, lexicon };
  const according = accordingTo(reading);
  const spoken = spokenBy(reading);
  const stated = statementBy(reading);
  if (spoken?.source && !(stated && spoken.source.sourceKind === 'statement')) {
    const medium = according?.source ?? statementMedium(reading);
    return { ...spoken, medium: medium && overlaps(medium, spoken.source) ? null : medium };
  }
  if (stated) return { ...stated, medium: according?.source ?? statementMedium(reading) };
  if (according) return { ...according, medium: null };
  return toTheMindOf(reading) ?? spoken ?? inStatement(reading) ?? null;
}

interface Reading {
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
}

type Found = Attribution | null;

/** Words of a source that stands before `zufolge`. */
const LONGEST_BEFORE = 4;

/** `ifølge X`, `laut X`, `X zufolge`. */
function accordingTo({ tokens, lexicon }: Reading): Found {
  for (const { after, start, end } of lexicon.accordingBefore(tokens)) {
    const source = mentionAt(tokens, after, tokens.length, 0, lexicon);
    if (source && source.kind !== 'pronoun') return { cue: { start, end }, source, medium: null };
  }
  for (const { first, start, end } of lexicon.accordingAfter(tokens)) {
    const nobody = first > 0 && lexicon.unnamed(tokens[first - 1].lower);
    for (let from = Math.max(0, first - (nobody ? 1 : LONGEST_BEFORE)); from < first; from++) {
      const source = mentionAt(tokens, from, first, -1, lexicon);
      if (source?.after === first) return { cue: { start, end }, source, medium: null };
    }
  }
  return null;
}

/** A verb of saying with its subject; impersonal forms have none. */
function spokenBy(reading: Reading): Found {
  const { tokens, lexicon } = reading;
  const verbs = tokens.flatMap((token, at) =>
    isFiniteVerb(reading, at)
      ? [{ first: at, after: at + 1, start: token.start, end: token.end }]
      : [],
  );
  for (const verb of [...verbs, ...lexicon.splitVerbs(tokens)].sort((a, b) => a.start - b.start)) {
    const split = lexicon.splitVerbs(tokens).some(({ first }) => first === verb.first);
    const cue = { start: verb.start, end: split ? tokens[verb.first].end : verb.end };
    const source = subjectOf(reading, verb.first);
    if (source) return { cue, source, medium: null };
  }
  const [impersonal] = lexicon.impersonal(tokens);
  if (!impersonal) return null;
  return { cue: { start: impersonal.start, end: impersonal.end }, source: null, medium: null };
}

function isFiniteVerb({ tokens, lexicon }: Reading, at: number): boolean {
  if (!tokens[at].isWord || tokens[at].isCapital || !lexicon.verb(tokens[at].lower)) return false;
  return !(at > 0 && lexicon.infinitiveMark(tokens[at - 1].lower));
}

/** Beside the verb, before it in its clause, or at the head of the sentence. */
function subjectOf({ tokens, lexicon }: Reading, verb: number): Mention | null {
  const mention = (from: number, until: number) => mentionAt(tokens, from, until, 0, lexicon);
  let clause = verb;
  // A full stop within a sentence belongs to a number or an abbreviation.
  while (clause > 0 && (tokens[clause - 1].isWord || tokens[clause - 1].text === '.')) clause--;
  let left = verb;
  while (
    left > clause &&
    (lexicon.auxiliary(tokens[left - 1].lower) || lexicon.filler(tokens[left - 1].lower))
  )
    left--;
  // `Li Hongzhong som lovade`: the name before the relative pronoun.
  const relative = tokens[left - 1]?.isWord && lexicon.relative(tokens[left - 1].lower);
  const beforeRelative = relative ? nameEndingAt(tokens, left - 1, lexicon) : null;
  if (beforeRelative) return beforeRelative;
  const opensWithSubject =
    clause < left ? mention(skipOpeners(tokens, clause, left, lexicon), left) : null;
  if (opensWithSubject) return opensWithSubject;
  const beside = left > clause ? nameEndingAt(tokens, left, lexicon) : null;
  if (beside) return beside;
  let right = verb + 1;
  while (tokens[right]?.isWord && lexicon.filler(tokens[right].lower)) right++;
  const after = mention(right, tokens.length);
  if (after && after.sourceKind !== 'statement' && !ownsNext(tokens, after, lexicon)) return after;
  return clause > 0 ? headOfSentence(tokens, clause, lexicon) : null;
}

/** `kritiserte Erdogans politikk`: the name owns what follows and is no subject. */
function ownsNext(tokens: readonly Token[], mention: Mention, lexicon: Lexicon): boolean {
  const next = tokens[mention.after];
  if (mention.kind !== 'name' || !/s$/u.test(mention.name) || !next?.isWord) return false;
  return !next.isCapital && !lexicon.boundary(next.lower) && !lexicon.filler(next.lower);
}

/** Past conjunctions and other words that open a clause before its subject. */
function skipOpeners(
  tokens: readonly Token[],
  from: number,
  until: number,
  lexicon: Lexicon,
): number {
  let at = from;
  while (at < until - 1 && (lexicon.and(tokens[at].lower) || isSubordinating(tokens[at], lexicon)))
    at++;
  return at;
}

function isSubordinating({ lower }: Token, { lang }: Lexicon): boolean {
  return lang === 'de' && /^(?:wie|dass|denn|da|während)$/u.test(lower);
}

/** A name whose last word stands right before token `at`. */
function nameEndingAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Mention | null {
  let from = at;
  while (from > 0 && tokens[from - 1].isWord && tokens[from - 1].isCapital) from--;
  return from < at ? mentionAt(tokens, from, at, from === 0 ? 0 : -1, lexicon) : null;
}

/** `Radtsjenko, som er professor ..., peker på`: the subject of the first clause goes on. */
function headOfSentence(tokens: readonly Token[], until: number, lexicon: Lexicon): Mention | null {
  const found = mentionAt(tokens, skipOpeners(tokens, 0, until, lexicon), until, 0, lexicon);
  return found && found.sourceKind !== 'statement' ? found : null;
}

/** `vurderingen fra X`, `Bericht von X`, `Radchenkos analyse`. */
function statementBy({ tokens, lexicon }: Reading): Found {
  for (let at = 0; at < tokens.length; at++) {
    if (!isStatement(tokens[at], lexicon)) continue;
    const { start, end } = tokens[at];
    if (tokens[at + 1]?.isWord && lexicon.madeBy(tokens[at + 1].lower)) {
      const source = mentionAt(tokens, at + 2, tokens.length, -1, lexicon);
      if (source && source.sourceKind !== 'statement')
        return { cue: { start, end }, source, medium: null };
    }
    const owner = at > 0 ? ownerBefore(tokens, at) : null;
    if (owner) return { cue: { start, end }, source: owner, medium: null };
  }
  return null;
}

function isStatement({ lower, isCapital }: Token, lexicon: Lexicon): boolean {
  return (lexicon.lang !== 'de' || isCapital) && lexicon.statement(lower);
}

/** The name in the genitive before a statement, without its ending. */
function ownerBefore(tokens: readonly Token[], at: number): Mention | null {
  const owner = tokens[at - 1];
  const ending = /['’]?s$|['’]$/u.exec(owner.text);
  if (!owner.isWord || !owner.isCapital || !ending) return null;
  let first = at - 1;
  while (first > 1 && tokens[first - 1].isWord && tokens[first - 1].isCapital) first--;
  const words = tokens.slice(first, at).map(({ text }) => text);
  const name = words.join(' ').slice(0, -ending[0].length);
  const span = { start: tokens[first].start, end: owner.end - ending[0].length };
  return { ...span, name, kind: 'name', sourceKind: null, pointsBack: false, after: at };
}

/** `en analyse til The Guardian`, `analysen hos The Guardian`. */
function statementMedium({ tokens, lexicon }: Reading): Mention | null {
  for (let at = 0; at + 2 < tokens.length; at++) {
    if (!isStatement(tokens[at], lexicon) || !lexicon.saidTo(tokens[at + 1].lower)) continue;
    const medium = mentionAt(tokens, at + 2, tokens.length, -1, lexicon);
    if (medium?.kind === 'name') return medium;
  }
  return null;
}

/** `For analytikeren Sergej Radtsjenko tyder meldingene på`: only of people. */
function toTheMindOf({ tokens, lexicon }: Reading): Found {
  if (!lexicon.toTheMindOf(tokens[0].lower)) return null;
  const source = mentionAt(tokens, 1, tokens.length, -1, lexicon);
  if (source?.sourceKind !== 'person') return null;
  return { cue: { start: tokens[0].start, end: tokens[0].end }, source, medium: null };
}

/** `I analysen har han`: what follows is what stands in it. */
function inStatement({ tokens, lexicon }: Reading): Found {
  if (!lexicon.within(tokens[0].lower)) return null;
  const source = mentionAt(tokens, 1, tokens.length, -1, lexicon);
  if (source?.sourceKind !== 'statement' || !source.pointsBack) return null;
  return { cue: { start: tokens[0].start, end: source.end }, source, medium: null };
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
