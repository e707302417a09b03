/**
 * XCES alignment, stand-off as OPUS and InterText have it: only which paragraphs of which documents
 * belong together. Paragraph 3 of article `a` is `p3` of `a.xml`.
 */
import { type AlignedUnit, pairwise, type UnitSide } from '../../core/exchange/unit.ts';
import { attributes } from '../xml.ts';
import { modelName, type OneFileFormat, score } from './alignment-format.ts';

/** http://www.xces.org; the attributes are those of OPUS (`certainty`) and InterText (`status`). */
export const xces: OneFileFormat = {
  id: 'xces',
  purpose: 'corpus linguists: stand-off links without the texts',
  mediaType: 'application/xml',
  extension: 'xces.xml',
  kind: 'groups',
  async *write(units, { model }) {
    yield '<?xml version="1.0" encoding="UTF-8"?>\n';
    yield '<!DOCTYPE cesAlign PUBLIC "-//CES//DTD XML cesAlign//EN" "xcesAlign.dtd">\n';
    // What the format has no place for stands in an instruction, which other readers skip.
    yield `<?ordlyd model="${encodeURIComponent(modelName(model))}"?>\n<cesAlign version="1.0">\n`;
    let open: { readonly from: string; readonly to: string } | null = null;
    let count = 0;
    for await (const unit of units) {
      for (const pair of pairwise<AlignedUnit, UnitSide>(unit)) {
        const [from, to] = pair.sides.map(({ article }) => article.id);
        if (open === null || open.from !== from || open.to !== to) {
          if (open !== null) yield '  </linkGrp>\n';
          const [fromDoc, toDoc] = [`${from}.xml`, `${to}.xml`];
          yield `  <linkGrp${attributes({ targType: 'p', fromDoc, toDoc })}>\n`;
          open = { from, to };
        }
        count++;
        yield linkElement(pair, `L${count}`);
      }
    }
    if (open !== null) yield '  </linkGrp>\n';
    yield '</cesAlign>\n';
  },
};

function linkElement({ sides, confidence, verdict }: AlignedUnit, id: string): string {
  // The format cannot say no: a person's link of certainty 0 is read as one, so a yes must not have it.
  const figure = confidence === null ? null : score(confidence);
  const yes = verdict === 'accepted' && Number(figure) === 0 ? null : figure;
  const certainty = verdict === 'rejected' ? '0' : yes;
  return `    <link${attributes({
    id,
    xtargets: sides.map(({ paragraphs }) => paragraphs.map((p) => `p${p + 1}`).join(' ')).join(';'),
    type: sides.map(({ paragraphs }) => paragraphs.length).join('-'),
    ...(certainty === null ? {} : { certainty }),
    status: verdict === null ? 'auto' : 'man',
  })}/>\n`;
}
