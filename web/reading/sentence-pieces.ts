import type { Paragraph } from '../../server/core/types.ts';

/** A stretch of a paragraph: a sentence, or what stands between sentences (`sentence: null`). */
export interface Piece {
  readonly text: string;
  readonly sentence: number | null;
}

/** The paragraph cut at its sentences; the pieces joined give the text back, to the letter. */
export function sentencePieces(paragraph: Paragraph): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const put = (end: number, sentence: number | null): void => {
    if (end > at) pieces.push({ text: paragraph.text.slice(at, end), sentence });
    at = Math.max(at, end);
  };
  paragraph.sentences.forEach((span, sentence) => {
    put(span.start, null);
    put(span.end, sentence);
  });
  put(paragraph.text.length, null);
  return pieces;
}

/** One sentence, to the letter, so that offsets into it hold; `''` if there is no such sentence. */
export function sentenceText(paragraph: Paragraph | undefined, sentence: number): string {
  const span = paragraph?.sentences[sentence];
  return span === undefined ? '' : paragraph!.text.slice(span.start, span.end);
}
