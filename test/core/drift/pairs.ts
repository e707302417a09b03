/** Helpers for tests of single detectors: what they see, before fitted numbers judge it. */
import { readPair } from '../../../server/core/drift/index.ts';
import type { Candidate, Detector, Passages } from '../../../server/core/drift/passage.ts';
import type { Lang } from '../../../server/core/types.ts';

export function passages(from: Lang, source: string, to: Lang, target: string): Passages {
  return { source: { lang: from, text: source }, target: { lang: to, text: target } };
}

/** Rule and the words it points at, `number-changed: three > four`; `-` for nothing there. */
export function seen(detect: Detector, pair: Passages): string[] {
  const shown = (text: string, span: Candidate['source']) =>
    span ? text.slice(span.start, span.end) : '-';
  return detect(readPair(pair)).map(
    ({ rule, source, target }) =>
      `${rule}: ${shown(pair.source.text, source)} > ${shown(pair.target.text, target)}`,
  );
}

/** Only the rules. */
export function rules(detect: Detector, pair: Passages): string[] {
  return detect(readPair(pair)).map(({ rule }) => rule);
}
