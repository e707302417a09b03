/** Translation Memory eXchange 1.4b: what translators' tools read. One unit a row, N languages. */
import { type AlignedUnit, driftKinds, type OwnSide, plainSide } from '../../core/exchange/unit.ts';
import { attributes, escapeXml, isXmlText, xmlJson } from '../xml.ts';
import { modelName, type OneFileFormat, paragraphNumbers, score } from './alignment-format.ts';

/** https://www.gala-global.org/tmx-14b; `srclang="*all*"`: no text is the original of the others. */
export const tmx: OneFileFormat = {
  id: 'tmx',
  purpose: "translators' tools",
  mediaType: 'application/x-tmx+xml',
  extension: 'tmx',
  kind: 'rows',
  async *write(units, { tool, model }) {
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4">\n';
    yield `  <header${attributes({
      creationtool: tool.name,
      creationtoolversion: tool.version,
      segtype: 'paragraph',
      'o-tmf': tool.name,
      adminlang: 'en',
      srclang: '*all*',
      datatype: 'plaintext',
    })}>\n    ${prop('x-model', modelName(model))}\n  </header>\n  <body>\n`;
    for await (const unit of units) yield unitElement(unit);
    yield '  </body>\n</tmx>\n';
  },
};

function unitElement(unit: AlignedUnit): string {
  const { confidence, cosine, margin, verdict, note, sides } = unit;
  const drift = driftKinds(unit);
  // Translators' tools take an empty segment for a translation to be made; where a text stands alone,
  // it says which texts it was looked for in.
  const filled = sides.filter(({ paragraphs }) => paragraphs.length > 0);
  const written = filled.length > 1 ? filled : sides;
  const facts = [
    ...(note === null ? [] : noteElements(note)),
    ...(confidence === null ? [] : [prop('x-confidence', score(confidence))]),
    ...(cosine === null ? [] : [prop('x-score', score(cosine))]),
    ...(margin === null ? [] : [prop('x-margin', score(margin))]),
    ...(verdict === null ? [] : [prop('x-verdict', verdict)]),
    ...(drift === null ? [] : [prop('x-drift', drift.join(' '))]),
  ];
  return [
    '    <tu>\n',
    ...facts.map((element) => `      ${element}\n`),
    ...written.map((side) => variant(plainSide(side))),
    '    </tu>\n',
  ].join('');
}

function variant({ lang, article, paragraphs, text, ...head }: OwnSide): string {
  const { outlet, author, title, published, url } = head;
  const facts = Object.entries({
    'x-article': article,
    'x-paragraphs': paragraphNumbers(paragraphs),
    'x-outlet': outlet,
    'x-author': author,
    'x-title': title,
    'x-published': published,
    'x-url': url,
  });
  const props = facts.flatMap(([type, value]) => (value === null ? [] : [prop(type, value)]));
  // What XML cannot hold stands beside the segment, so that the text comes back as it was.
  if (!isXmlText(text)) props.push(prop('x-text', text));
  return [
    `      <tuv${attributes({ 'xml:lang': lang })}>\n`,
    ...props.map((element) => `        ${element}\n`),
    `        <seg>${escapeXml(text)}</seg>\n      </tuv>\n`,
  ].join('');
}

function noteElements(note: string): string[] {
  const element = `<note>${escapeXml(note)}</note>`;
  return isXmlText(note) ? [element] : [element, prop('x-note', note)];
}

/** `…-json` where XML cannot hold the value as it is. */
function prop(type: string, value: string): string {
  return isXmlText(value)
    ? `<prop${attributes({ type })}>${escapeXml(value)}</prop>`
    : `<prop${attributes({ type: `${type}-json` })}>${escapeXml(xmlJson(value))}</prop>`;
}
