/** Holds the findings between two whole texts against drift that people marked in them. */
import { z } from 'zod';
import type { PlacedSpan } from './core/drift/articles.ts';
import { InputError } from './core/errors.ts';
import type { Article, FindingKind } from './core/types.ts';
import type { NamedFinding, NamedGroup } from './drift.ts';

const line = z.number().int().positive();
const fileSchema = z.object({
  source: z.string(),
  target: z.string(),
  drift: z.array(
    z.object({
      pair: z.tuple([line, line]),
      type: z.string(),
      source: z.string(),
      target: z.string(),
      why: z.string().default(''),
    }),
  ),
});

/**
 * Drift marked by hand between two text files. `pair` counts their non-empty lines from 1; a side is
 * the marked words, or empty where nothing corresponds; `(paragraph 18)` at its end says that they
 * stand in another line.
 */
export type MarkedDrift = z.infer<typeof fileSchema>;
type Mark = MarkedDrift['drift'][number];

/** @returns `null` if the JSON is something else, as one of the lines of known edits */
export function parseMarkedDrift(json: string): MarkedDrift | null {
  try {
    return fileSchema.safeParse(JSON.parse(json)).data ?? null;
  } catch {
    return null;
  }
}

/** What a detector may call drift of a type that people named; other types are named like their kind. */
const KINDS: Readonly<Record<string, readonly FindingKind[]>> = {
  meaning: ['wording', 'negation'],
  number: ['number', 'unit'],
  hedge: ['hedge', 'reporting-verb'],
  attribution: ['attribution'],
};

/**
 * `found`: a finding of the right kind on the marked words; `wider`: one whose span is many times as
 * long; `otherwise`: a finding of another kind on them; `missed`: none.
 */
export type MarkOutcome = 'found' | 'wider' | 'otherwise' | 'missed';

export interface ScoredMark {
  readonly mark: Mark;
  readonly outcome: MarkOutcome;
  /** The finding that decided. */
  readonly by: NamedFinding | null;
}

/** A finding up to so many times as long as the marked words points at them; a longer one hides them. */
const WIDEST = 4;
/** Share of the shorter of two spans in which they must agree. */
const LEAST_COMMON = 0.5;

/** @throws InputError `marked-drift` if marked words do not stand where they are said to */
export function scoreMarkedDrift(
  source: Article,
  target: Article,
  groups: readonly NamedGroup[],
  { drift }: MarkedDrift,
): ScoredMark[] {
  const findings = groups.flatMap(({ findings }) => findings);
  return drift.map((mark): ScoredMark => {
    const places = {
      source: located(source, mark.pair[0], mark.source),
      target: located(target, mark.pair[1], mark.target),
    };
    const kinds: readonly string[] = KINDS[mark.type] ?? [mark.type];
    const there = findings.filter(
      (finding) =>
        meets(finding.source, places.source) &&
        meets(finding.target, places.target) &&
        (places.source !== null || finding.target !== null) &&
        (places.target !== null || finding.source !== null),
    );
    const close = (finding: NamedFinding) =>
      (['source', 'target'] as const).every((side) => !isWider(finding[side], places[side]));
    const right = there.filter(({ kind }) => kinds.includes(kind));
    const found = right.find(close);
    if (found) return { mark, outcome: 'found', by: found };
    if (right.length > 0) return { mark, outcome: 'wider', by: right[0] };
    const [other = null] = there;
    return { mark, outcome: other ? 'otherwise' : 'missed', by: other };
  });
}

/** Where marked words stand; letters and figures count, so that marks, spaces and capitals may differ. */
function located({ paragraphs, id }: Article, line: number, marked: string): PlacedSpan | null {
  if (marked.trim() === '') return null;
  const elsewhere = /^(.*?)\s*\(paragraph (\d+)\)$/su.exec(marked);
  const [words, at] = elsewhere ? [elsewhere[1], Number(elsewhere[2])] : [marked, line];
  const paragraph = at - 1;
  const text = paragraphs[paragraph]?.text ?? '';
  const letters = [...text.matchAll(/[\p{L}\p{N}]/gu)];
  const sought = lettersOf(words);
  const all = lettersOf(text);
  const first = all.findIndex((_, i) => sought.every((letter, k) => all[i + k] === letter));
  if (first < 0 || sought.length === 0) {
    throw new InputError(
      'marked-drift',
      `Paragraph ${at} of ${id} does not hold the marked words "${words}".`,
      'Paragraphs are the non-empty lines of the file, counted from 1.',
    );
  }
  const last = letters[first + sought.length - 1];
  return { paragraph, start: letters[first].index, end: last.index + last[0].length };
}

function lettersOf(text: string): string[] {
  return [...text.matchAll(/[\p{L}\p{N}]/gu)].map(([letter]) => letter.toLowerCase());
}

function meets(span: PlacedSpan | null, place: PlacedSpan | null): boolean {
  if (place === null) return true;
  if (span === null || span.paragraph !== place.paragraph) return false;
  const common = Math.min(span.end, place.end) - Math.max(span.start, place.start);
  return common >= LEAST_COMMON * Math.min(span.end - span.start, place.end - place.start);
}

function isWider(span: PlacedSpan | null, place: PlacedSpan | null): boolean {
  return (
    span !== null && place !== null && span.end - span.start > WIDEST * (place.end - place.start)
  );
}
