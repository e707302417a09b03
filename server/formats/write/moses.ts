/**
 * Moses: for every pair of languages two texts, line beside line, as machine translation is trained
 * on. Names are those of OPUS; the `ids` say where each line is from, the `scores` how sure it is.
 */
import { type AlignedUnit, pairwise, plainSide, type UnitSide } from '../../core/exchange/unit.ts';
import { escapedCell } from '../cells.ts';
import { type ManyFilesFormat, paragraphNumbers, score } from './alignment-format.ts';

/** https://opus.nlpl.eu: `NAME.nb-da.nb`, `NAME.nb-da.da`, `NAME.nb-da.ids`, `NAME.nb-da.scores`. */
export const moses: ManyFilesFormat = {
  id: 'moses',
  purpose: 'training machine translation: plain text, line beside line',
  mediaType: 'text/plain; charset=utf-8',
  extension: 'moses',
  kind: 'groups',
  async *writeFiles(units) {
    for await (const unit of units) {
      for (const pair of pairwise<AlignedUnit, UnitSide>(unit)) {
        // Languages in one order, so that nb-da and da-nb are not two corpora.
        const [first, second] = pair.sides
          .map(plainSide)
          .sort((a, b) => (a.lang < b.lang ? -1 : a.lang > b.lang ? 1 : 0));
        // One language on both sides is no translation, and would give two files one name.
        if (first.lang === second.lang) continue;
        const name = `${first.lang}-${second.lang}`;
        const where = [first, second].map(({ article }) => escapedCell(article ?? ''));
        const lines = [first, second].map(({ paragraphs }) => paragraphNumbers(paragraphs));
        const { confidence } = pair;
        yield { suffix: `${name}.${first.lang}`, text: `${oneLine(first.text)}\n` };
        yield { suffix: `${name}.${second.lang}`, text: `${oneLine(second.text)}\n` };
        yield { suffix: `${name}.ids`, text: `${[...where, ...lines].join('\t')}\n` };
        yield {
          suffix: `${name}.scores`,
          text: `${confidence === null ? '' : score(confidence)}\n`,
        };
      }
    }
  },
};

/** Moses reads a line as a passage, and white space as between words. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
