/** What a found passage says, and how: what a reader needs beside the words themselves. */
import { datesIn } from '../drift/date-mentions.ts';
import { nameWords } from '../drift/name-mentions.ts';
import { numbersIn } from '../drift/number-mentions.ts';
import { read } from '../drift/reading.ts';
import type { ParagraphReporting, Reporting, SpeechMode } from '../reporting/reporting.ts';
import type { Article, Lang, Span } from '../types.ts';

/** How a passage reports a claim. All offsets are half-open, into the paragraph. */
export interface PassageReport {
  /** Index into the article's paragraphs, 0-based. */
  readonly paragraph: number;
  /** The paragraph, verbatim. */
  readonly text: string;
  readonly lang: Lang;
  /** The sentences that carry the claim, in order; never empty. */
  readonly sentences: readonly Span[];
  readonly mode: SpeechMode;
  /** Whose word it is; `null` in the outlet's own voice, or where nobody is named. */
  readonly source: string | null;
  /** Where it was said, if that is told. */
  readonly medium: string | null;
  /** Words that say it is not certain; none = told plainly. */
  readonly hedges: readonly Span[];
  /** Figures, dates and names within the sentences. */
  readonly figures: readonly Span[];
  readonly dates: readonly Span[];
  readonly names: readonly Span[];
}

/** @param sentences - spans of sentences of the paragraph */
export function reportPassage(
  article: Article,
  paragraph: number,
  sentences: readonly Span[],
  reporting: ParagraphReporting | null,
): PassageReport {
  const inOrder = [...sentences].sort((a, b) => a.start - b.start).filter(isFirst);
  const told = reporting ? leading(inOrder, reporting) : null;
  const { text, lang } = article.paragraphs[paragraph];
  const reading = read({ text, lang });
  const within = (spans: readonly Span[]) =>
    spans
      .filter((span) => inOrder.some(({ start, end }) => span.start >= start && span.end <= end))
      .map(({ start, end }) => ({ start, end }));
  const numbers = numbersIn(reading).filter(({ form }) => form !== 'vague');
  const dates = within(datesIn(reading));
  const names = nameWords(reading).filter(({ nounlike }) => nounlike < COMMON_NOUN);
  return {
    paragraph,
    text,
    lang,
    sentences: inOrder.map(({ start, end }) => ({ start, end })),
    mode: told?.mode ?? 'own',
    source: told?.source?.name ?? null,
    medium: told?.medium?.name ?? null,
    hedges: within(reporting?.hedges ?? []),
    // A date is told by its day and year; they are no figures besides.
    figures: within(numbers).filter((span) => !dates.some((date) => meets(date, span))),
    dates,
    names: joined(within(names), text),
  };
}

/** From here on a capitalised German word is likelier a common noun than a name. */
const COMMON_NOUN = 0.5;

function isFirst({ start }: Span, i: number, spans: readonly Span[]): boolean {
  return i === 0 || spans[i - 1].start !== start;
}

function meets(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The longest of the sentences decides: it holds most of what is claimed. */
function leading(spans: readonly Span[], reporting: ParagraphReporting): Reporting {
  const told = reporting.sentences.filter((sentence) =>
    spans.some((span) => meets(span, sentence)),
  );
  const longest = [...told].sort((a, b) => b.end - b.start - (a.end - a.start));
  return longest.find(({ mode }) => mode !== 'own') ?? longest[0] ?? reporting;
}

/** `Kim`, `Jong` and `un` beside one another are one name. */
function joined(spans: readonly Span[], text: string): Span[] {
  const names: Span[] = [];
  for (const span of spans) {
    const last = names.at(-1);
    if (last && /^[ -]$/u.test(text.slice(last.end, span.start))) {
      names[names.length - 1] = { start: last.start, end: span.end };
    } else names.push(span);
  }
  return names;
}
