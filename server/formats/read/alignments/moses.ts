/** Moses: two texts line beside line, with the files of OPUS that say where each line is from. */
import type { PlainSide, PlainUnit } from '../../../core/exchange/unit.ts';
import { unescapedCell } from '../../cells.ts';
import {
  EMPTY_SIDE,
  EMPTY_UNIT,
  orNull,
  paragraphsIn,
  scoreIn,
  UNNAMED_MODEL,
  wrongFile,
} from './alignment-reader.ts';

/** The texts of the files that have one name. */
export interface MosesFiles {
  /** In the order of the name: of `news.da-nb`, `da` first. */
  readonly langs: readonly [string, string];
  readonly texts: readonly [string, string];
  readonly ids: string | null;
  readonly scores: string | null;
}

/** The name without what follows the languages, and those; `null` for a name of another shape. */
export function mosesName(file: string): { stem: string; langs: [string, string] } | null {
  const match = /^(.*\.([a-z]{2,3})-([a-z]{2,3}))\.(?:ids|scores|[a-z]{2,3})$/su.exec(file);
  return match && { stem: match[1], langs: [match[2], match[3]] };
}

/** @throws InputError `alignment-file` if the files do not have a line for each line */
export function readMoses({ langs, texts, ids, scores }: MosesFiles, name: string): PlainUnit[] {
  const [first, second] = texts.map(linesOf);
  const places = ids === null ? null : linesOf(ids);
  const figures = scores === null ? null : linesOf(scores);
  for (const other of [second, places, figures]) {
    if (other === null || other.length === first.length) continue;
    throw wrongFile(`The files ${name} have ${first.length} and ${other.length} lines.`);
  }
  return first.map((line, n) => {
    const [articleA, articleB, numbersA, numbersB] = places?.[n].split('\t') ?? [];
    const side = (text: string, lang: string, article?: string, numbers = ''): PlainSide => {
      const paragraphs = paragraphsIn(numbers);
      if (paragraphs === null) {
        throw wrongFile(`${name}.ids, line ${n + 1}: "${numbers}" is no list of numbers from 1.`);
      }
      return {
        ...EMPTY_SIDE,
        lang,
        article: orNull(unescapedCell(article ?? '')),
        paragraphs,
        text,
      };
    };
    return {
      ...EMPTY_UNIT,
      sides: [
        side(line, langs[0], articleA, numbersA),
        side(second[n], langs[1], articleB, numbersB),
      ],
      confidence: scoreIn(figures?.[n], 0),
      // Such files are made by machines.
      model: UNNAMED_MODEL,
    };
  });
}

function linesOf(text: string): string[] {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line) => line.replace(/\r$/u, ''));
}
