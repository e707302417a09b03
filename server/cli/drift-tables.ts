/** Figures of a drift evaluation as rows of text, for a terminal. */
import type { DriftEvaluation } from '../evaluate-drift.ts';

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
