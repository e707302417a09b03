/** Figures that stayed while their unit changed: 10 km, 10 miles. */
import { type NumberMention, numbersIn } from './number-mentions.ts';
import type { Candidate, Detector } from './passage.ts';
import { textOf } from './reading.ts';

export const findUnits: Detector = (pair) => {
  const source = numbersIn(pair.source);
  const target = numbersIn(pair.target);
  return source.flatMap((s): Candidate[] => {
    const same = target.filter((t) => t.values.some((value) => s.values.includes(value)));
    if (s.unit === null || same.length === 0 || same.some((t) => !differs(s, t))) return [];
    const [t] = same;
    if (source.find((each) => each.values.some((value) => t.values.includes(value))) !== s)
      return [];
    return [
      {
        kind: 'unit',
        rule: 'unit-changed',
        source: { start: s.start, end: s.end },
        target: { start: t.start, end: t.end },
        explanation: `'${textOf(pair.source, s)}' is counted in another unit`,
        severity: 'major',
        evidence: {},
      },
    ];
  });
};

function differs(s: NumberMention, t: NumberMention): boolean {
  if (s.unit === null || t.unit === null) return false;
  return s.unit.dimension === t.unit.dimension && s.unit.factor !== t.unit.factor;
}
