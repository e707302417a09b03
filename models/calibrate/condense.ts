/**
 * News retells more than it translates: of a sentence, an outlet often keeps a part. The marked-up
 * documents are translations, whole sentence by whole sentence, so each is fitted a second time with
 * one side condensed: some sentences reduced to about half of their clauses. Which paragraphs
 * correspond does not change by it.
 */
import { clausesOf } from '../../server/core/align/units.ts';
import { splitSentences } from '../../server/core/text/segment.ts';
import type { Lang } from '../../server/core/types.ts';
import type { AlignCase } from '../../server/evaluate.ts';

/** Share of the sentences with several clauses that are reduced. */
const REDUCED = 0.6;

/** Which side is condensed alternates; the other stays as it is. */
export function condensed(
  each: AlignCase,
  side: 'source' | 'target',
  random: () => number,
): AlignCase {
  const { lang, paragraphs } = each[side];
  const shorter = paragraphs.map((text) => condenseParagraph(text, lang, random));
  return { ...each, [side]: { lang, paragraphs: shorter } };
}

function condenseParagraph(text: string, lang: Lang, random: () => number): string {
  return splitSentences(text, lang)
    .map(({ start, end }) => {
      const sentence = text.slice(start, end);
      const clauses = clausesOf(sentence, { start: 0, end: sentence.length });
      if (clauses.length < 2 || random() > REDUCED) return sentence;
      const kept = Math.ceil(clauses.length / 2);
      const first = Math.floor(random() * (clauses.length - kept + 1));
      return sentence.slice(clauses[first].start, clauses[first + kept - 1].end);
    })
    .join(' ');
}
