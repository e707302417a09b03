/**
 * How an article tells what it tells: in its own voice, in somebody's words, or as what somebody
 * said; whose word it is; and whether as certain. By listed words and marks alone, so every answer
 * can show the words it rests on.
 */
import { splitSentences } from '../text/segment.ts';
import type { Article, Paragraph, Span } from '../types.ts';
import { type Attribution, attributionOf } from './attribution.ts';
import { type Hedge, hedgesIn } from './certainty.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { type Quotation, quotationsIn } from './quotations.ts';
import { type NamedSource, type Speakers, speakersOf } from './speakers.ts';
import { tokensIn } from './tokens.ts';

/** Direct: in quotation. Indirect: somebody's word retold. Own: the outlet says so itself. */
export const SPEECH_MODES = ['direct', 'indirect', 'own'] as const;
export type SpeechMode = (typeof SPEECH_MODES)[number];

/** How a passage is told. All offsets are half-open, into the paragraph. */
export interface Reporting extends Span {
  readonly mode: SpeechMode;
  /** Whose word it is; `null` in the outlet's own voice, or where nobody is named. */
  readonly source: NamedSource | null;
  /** Where it was said or written, if that is told too. */
  readonly medium: NamedSource | null;
  /** The verb of saying or what stands for it; `null` where the passage goes on from another. */
  readonly cue: Span | null;
  readonly quotations: readonly Quotation[];
  /** Words that say it is not certain; none = told plainly. */
  readonly hedges: readonly Hedge[];
}

export interface ParagraphReporting extends Reporting {
  readonly sentences: readonly Reporting[];
}

/** So much of a passage must be speech, or somebody's word, for the passage to count as that. */
const PREVAILING_SHARE = 1 / 3;

/** @returns one for every paragraph; `null` for headings, captions and the like */
export function readReporting(article: Article): (ParagraphReporting | null)[] {
  const speakers = speakersOf();
  const read = article.paragraphs.map((paragraph) =>
    isTold(paragraph) ? { text: paragraph.text, lexicon: lexiconOf(paragraph.lang) } : null,
  );
  const told = read.filter((each) => each !== null);
  const quotations = quotationsIn(told);
  let before: ParagraphReporting | null = null;
  let index = 0;
  return article.paragraphs.map((paragraph, p) => {
    if (!read[p]) return null;
    const quoted = paragraph.kind === 'foreign-quotation' ? wholly(paragraph) : quotations[index];
    index++;
    before = readParagraph({ paragraph, p, quoted, speakers, before, lexicon: read[p].lexicon });
    return before;
  });
}

function isTold({ kind }: Paragraph): boolean {
  return kind === 'text' || kind === 'foreign-quotation';
}

/** A paragraph left in its own language is quoted as a whole. */
function wholly({ text }: Paragraph): Quotation[] {
  return [{ start: 0, end: text.length, isSpeech: true }];
}

interface ParagraphContext {
  readonly paragraph: Paragraph;
  readonly p: number;
  readonly quoted: readonly Quotation[];
  readonly speakers: Speakers;
  readonly before: ParagraphReporting | null;
  readonly lexicon: Lexicon;
}

function readParagraph(context: ParagraphContext): ParagraphReporting {
  const { paragraph, p, quoted, speakers, before, lexicon } = context;
  const { text } = paragraph;
  const whole = { start: 0, end: text.length };
  const spans =
    paragraph.sentences.length > 0 ? paragraph.sentences : splitSentences(text, paragraph.lang);
  const told = spans.map((span) => {
    const found = readAttribution(text, span, context);
    return {
      span,
      attribution: found,
      source: found?.source ? speakers.resolve(found.source, p) : null,
      medium: found?.medium ? speakers.resolveMedium(found.medium, p) : null,
    };
  });
  // Speech without a speaker of its own is that of the speaker beside it, or goes on from before.
  const speaker = told.find(({ source }) => source)?.source ?? null;
  const goesOn = speaker ?? (before && announces(before) ? before.source : speakers.last());
  const sentences = told.map(({ span, attribution, source, medium }, k): Reporting => {
    const own = {
      ...span,
      medium,
      cue: attribution?.cue ?? null,
      quotations: quoted.filter((q) => overlap(q, span) > 0),
      hedges: hedgesIn(text, span, lexicon),
    };
    if (shareSpoken(span, quoted) >= PREVAILING_SHARE) {
      const near = source ?? told[k + 1]?.source ?? told[k - 1]?.source ?? goesOn;
      return { ...own, mode: 'direct', source: near };
    }
    if (attribution) return { ...own, mode: 'indirect', source };
    const previous = k > 0 ? told[k - 1].source : before?.mode === 'own' ? null : before?.source;
    if (previous && isReportedMood(text, span, lexicon)) {
      return { ...own, mode: 'indirect', source: previous };
    }
    const hearsay = own.hedges.find(({ kind }) => kind === 'hearsay');
    if (!hearsay) return { ...own, mode: 'own', source: null };
    const cue = { start: hearsay.start, end: hearsay.end };
    return { ...own, mode: 'indirect', source: k > 0 ? told[k - 1].source : null, cue };
  });
  return { ...prevailing(whole, sentences, quoted), sentences };
}

function readAttribution(
  text: string,
  span: Span,
  { quoted, lexicon, paragraph }: ParagraphContext,
): Attribution | null {
  // Within a foreign quotation, the quotation marks are those of the text quoted.
  const inner =
    paragraph.kind === 'foreign-quotation' ? quotationsIn([{ text, lexicon }])[0] : quoted;
  return attributionOf(text, span, inner, lexicon);
}

/** The paragraph of its sentences: speech first, then somebody's word, as far as they prevail. */
function prevailing(
  whole: Span,
  sentences: readonly Reporting[],
  quotations: readonly Quotation[],
): Reporting {
  const length = ({ start, end }: Span) => end - start;
  const of = (mode: SpeechMode) => sentences.filter((sentence) => sentence.mode === mode);
  const share = (list: readonly Reporting[]) =>
    list.reduce((sum, sentence) => sum + length(sentence), 0) / length(whole);
  const reported = [...of('direct'), ...of('indirect')];
  const mode =
    shareSpoken(whole, quotations) >= PREVAILING_SHARE
      ? 'direct'
      : share(reported) >= PREVAILING_SHARE
        ? 'indirect'
        : 'own';
  const ofMode = mode === 'own' ? [] : mode === 'direct' ? of('direct') : reported;
  const ranked = [...ofMode].sort((a, b) => length(b) - length(a));
  const leading = ranked.find(({ source }) => source) ?? ranked[0];
  return {
    ...whole,
    mode,
    source: leading?.source ?? null,
    medium: leading?.medium ?? ranked.find(({ medium }) => medium)?.medium ?? null,
    cue: leading?.cue ?? null,
    quotations,
    hedges: sentences.flatMap(({ hedges }) => hedges),
  };
}

/** Whether somebody speaks in it, who may go on in the next. */
function announces({ mode, source }: ParagraphReporting): boolean {
  return source !== null && mode !== 'own';
}

function shareSpoken(span: Span, quotations: readonly Quotation[]): number {
  const spoken = quotations.filter(({ isSpeech }) => isSpeech);
  const covered = spoken.reduce((sum, quotation) => sum + overlap(quotation, span), 0);
  return covered / (span.end - span.start);
}

function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function isReportedMood(text: string, span: Span, lexicon: Lexicon): boolean {
  return tokensIn(text, span).some(({ lower }) => lexicon.reportedMood(lower));
}
