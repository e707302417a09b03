/** Units as a table: one line a pair; paragraph numbers count from 1. */
import {
  type AlignedUnit,
  driftKinds,
  pairwise,
  plainSide,
  type UnitSide,
} from '../../core/exchange/unit.ts';
import { guarded, UNIT_COLUMNS, type UnitColumn } from '../cells.ts';
import {
  type ExportAbout,
  modelName,
  paragraphNumbers,
  score,
  type Units,
} from './alignment-format.ts';

/** By this Excel knows that a file is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/** @param line - cells to a line with its end */
export async function* unitTable(
  units: Units,
  { model, bom }: ExportAbout,
  line: (cells: readonly string[]) => string,
): AsyncIterable<string> {
  yield (bom ? BYTE_ORDER_MARK : '') + line(UNIT_COLUMNS);
  const name = modelName(model);
  let number = 0;
  for await (const unit of units) {
    number++;
    for (const pair of pairwise<AlignedUnit, UnitSide>(unit)) {
      const cells = cellsOf(pair, number, name);
      yield line(UNIT_COLUMNS.map((column) => cells[column]));
    }
  }
}

/** Words are guarded; what is a number or a word of ours cannot be a formula. */
function cellsOf(
  unit: AlignedUnit & { readonly sides: readonly [UnitSide, UnitSide] },
  number: number,
  model: string,
): Record<UnitColumn, string> {
  const [source, target] = unit.sides.map(plainSide);
  const figure = (value: number | null) => (value === null ? '' : score(value));
  const words = (text: string | null) => guarded(text ?? '');
  return {
    source_article: words(source.article),
    source_lang: source.lang,
    source_paragraph: paragraphNumbers(source.paragraphs),
    target_article: words(target.article),
    target_lang: target.lang,
    target_paragraph: paragraphNumbers(target.paragraphs),
    confidence: figure(unit.confidence),
    cosine: figure(unit.cosine),
    margin: figure(unit.margin),
    verdict: unit.verdict ?? '',
    note: words(unit.note),
    drift: driftText(driftKinds(unit)),
    unit: String(number),
    model: words(model),
    source_outlet: words(source.outlet),
    source_author: words(source.author),
    source_title: words(source.title),
    source_published: words(source.published),
    source_url: words(source.url),
    target_outlet: words(target.outlet),
    target_author: words(target.author),
    target_title: words(target.title),
    target_published: words(target.published),
    target_url: words(target.url),
    source_text: words(source.text),
    target_text: words(target.text),
  };
}

/** Empty = not looked for. */
function driftText(kinds: readonly string[] | null): string {
  if (kinds === null) return '';
  return kinds.join(' ') || 'none';
}
