/** Figures of a drift evaluation as rows of text, for a terminal. */
import type { Article } from '../core/types.ts';
import type { DriftEvaluation } from '../evaluate-drift.ts';
import type { MarkOutcome, ScoredMark } from '../evaluate-drift-marked.ts';
import { textTable } from '../text-table.ts';

type Rows = readonly (readonly string[])[];

export function driftTables(evaluation: DriftEvaluation): [caption: string, rows: Rows][] {
  const { kinds, clean, pairs, confusion } = evaluation;
  const edited = [...kinds].filter(([, counts]) => counts.edited > 0);
  const share = (part: number, whole: number) => (whole === 0 ? '-' : (part / whole).toFixed(3));
  const found = [...confusion.values()].flatMap((row) => [...row.keys()]);
  const columns = [...new Set(found)].sort();
  return [
    [
      'by kind',
      [
        ['kind', 'edited', 'recall', 'in place', 'precision'],
        ...edited.map(([kind, { edited, found, placed, findings, right }]) => [
          kind,
          String(edited),
          share(found, edited),
          share(placed, edited),
          share(right, findings),
        ]),
      ],
    ],
    [
      'false alarms on clean passages',
      [
        ['passages', 'any', 'major'],
        [
          String(clean.passages),
          share(clean.any, clean.passages),
          share(clean.major, clean.passages),
        ],
      ],
    ],
    [
      'by language pair',
      [
        ['pair', 'edited', 'recall', 'clean', 'any'],
        ...[...pairs]
          .sort()
          .map(([pair, { edited, found, clean, any }]) => [
            pair,
            String(edited),
            share(found, edited),
            String(clean),
            share(any, clean),
          ]),
      ],
    ],
    [
      'what was found where',
      [
        ['edited', ...columns],
        ...[...confusion]
          .sort()
          .map(([kind, row]) => [kind, ...columns.map((column) => String(row.get(column) ?? 0))]),
      ],
    ],
  ];
}

const REASONS: Readonly<Record<MarkOutcome, string>> = {
  found: 'found',
  wider: 'only within a longer stretch',
  otherwise: 'as another kind',
  missed: 'missed',
};

/** What became of every mark, and how many were found. */
export function markedTable(
  source: Article,
  target: Article,
  scored: readonly ScoredMark[],
): string {
  const words = (
    { paragraphs }: Article,
    span: { paragraph: number; start: number; end: number },
  ) => paragraphs[span.paragraph].text.slice(span.start, span.end);
  const found = scored.filter(({ outcome }) => outcome === 'found').length;
  return textTable(`${source.id} | ${target.id}: ${found} of ${scored.length} marks found`, [
    ['paragraphs', 'type', 'outcome', 'kind', 'confidence', 'first', 'second'],
    ...scored.map(({ mark, outcome, by }) => [
      mark.pair.join(' | '),
      mark.type,
      REASONS[outcome],
      by?.kind ?? '-',
      by?.confidence.toFixed(2) ?? '-',
      by?.source ? shortened(words(source, by.source)) : '-',
      by?.target ? shortened(words(target, by.target)) : '-',
    ]),
  ]);
}

/** Longest piece of a text shown in a table. */
const SHOWN = 48;

/** One line of a text, cut where it is long. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  return line.length > SHOWN ? `${line.slice(0, SHOWN - 1).trimEnd()}…` : line;
}
