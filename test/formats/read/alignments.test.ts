/** What is written reads back; files of other programs read as far as they say something. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AlignedUnit,
  type PlainSide,
  type PlainUnit,
  pairwise,
  plainUnit,
} from '../../../server/core/exchange/unit.ts';
import { alignmentReaders, readAlignments } from '../../../server/formats/read/alignments/index.ts';
import { readMoses } from '../../../server/formats/read/alignments/moses.ts';
import { alignmentFormats } from '../../../server/formats/write/index.ts';
import { oneLine } from '../../../server/formats/write/moses.ts';
import { arbitraryUnits } from '../arbitrary-units.ts';

const MODEL = 'letters?>"@0123456789abcdef';
const ABOUT = {
  tool: { name: 'ordlyd', version: '1.2.3' },
  model: { name: 'letters?>"', hash: '0123456789abcdef', dim: 26 },
  title: 'Texts',
};

/** By way of bytes, as on a disk. */
async function throughFile(id: string, units: readonly AlignedUnit[]): Promise<PlainUnit[]> {
  const format = alignmentFormats.find((each) => each.id === id);
  if (!format || !('write' in format)) throw new Error(`no format ${id} of one file`);
  let text = '';
  for await (const part of format.write(units, ABOUT)) text += part;
  return readAlignments(new TextEncoder().encode(text), `units.${format.extension}`);
}

const plain = (units: readonly AlignedUnit[]) => units.map((unit) => plainUnit(unit, MODEL));
const pairs = (units: readonly PlainUnit[]) =>
  units.flatMap((unit) => pairwise<PlainUnit, PlainSide>(unit));
const filled = ({ paragraphs }: PlainSide) => paragraphs.length > 0;

/** What each format keeps of a unit: all but what is said here. */
const KEPT: Readonly<Record<string, (units: readonly PlainUnit[]) => readonly unknown[]>> = {
  jsonl: (units) => units,
  jsonld: (units) => units,
  // Empty sides of units that meet are left out.
  tmx: (units) =>
    units.map((unit) => {
      const meeting = unit.sides.filter(filled);
      return { ...unit, sides: meeting.length > 1 ? meeting : unit.sides };
    }),
  csv: pairs,
  tsv: pairs,
  xces: (units) =>
    pairs(units).map(({ sides, confidence, verdict, model }) => ({
      sides: sides.map(({ article, paragraphs }) => ({ article, paragraphs })),
      // A person's certainty of 0 says no, so beside a yes it is left out.
      confidence:
        verdict === 'rejected' || (verdict === 'accepted' && confidence === 0) ? null : confidence,
      verdict,
      model,
    })),
};

describe.each(Object.keys(KEPT))('%s', (id) => {
  it('reads back to the same links and decisions', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryUnits({ wellFormed: true }), async (units) => {
        const back = await throughFile(id, units);
        const shape = (each: readonly PlainUnit[]) =>
          id === 'xces' ? KEPT.xces(each.map((unit) => ({ ...unit }))) : each;
        expect(shape(back)).toEqual(KEPT[id](plain(units)));
      }),
      { numRuns: 300 },
    );
  });
});

describe.each(['jsonl', 'jsonld', 'tmx'])('%s', (id) => {
  it('keeps even halves of characters', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryUnits(), async (units) => {
        expect(await throughFile(id, units)).toEqual(KEPT[id](plain(units)));
      }),
    );
  });
});

describe('moses', () => {
  it('reads back to the same links and their confidence', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryUnits({ wellFormed: true, most: 2 }), async (units) => {
        const format = alignmentFormats.find((each) => each.id === 'moses');
        if (!format || !('writeFiles' in format)) throw new Error('no moses');
        const files = new Map<string, string>();
        for await (const { suffix, text } of format.writeFiles(units, ABOUT)) {
          files.set(suffix, (files.get(suffix) ?? '') + text);
        }
        const names = new Set([...files.keys()].map((suffix) => suffix.split('.')[0]));
        const back = [...names].flatMap((name) => {
          const [a, b] = name.split('-');
          const text = (suffix: string) => files.get(`${name}.${suffix}`) ?? '';
          const given = { ids: text('ids'), scores: text('scores') };
          return readMoses({ langs: [a, b], texts: [text(a), text(b)], ...given }, name);
        });
        const expected = pairs(plain(units))
          .map(({ sides, confidence }) => {
            const byLang = [...sides].sort((x, y) => ((x.lang ?? '') < (y.lang ?? '') ? -1 : 1));
            return { sides: byLang, confidence };
          })
          .filter(({ sides: [x, y] }) => x.lang !== y.lang)
          .map(({ sides, confidence }) => ({
            confidence,
            sides: sides.map(({ article, lang, paragraphs, text }) => ({
              ...{ article, lang, paragraphs, text: oneLine(text) },
            })),
          }));
        const order = (units: readonly unknown[]) => units.map((u) => JSON.stringify(u)).sort();
        expect(
          order(
            back.map(({ sides, confidence }) => ({
              confidence,
              sides: sides.map(({ article, lang, paragraphs, text }) => ({
                ...{ article, lang, paragraphs, text },
              })),
            })),
          ),
        ).toEqual(order(expected));
      }),
    );
  });
});

describe('files of other programs', () => {
  const read = (name: string, text: string) => readAlignments(new TextEncoder().encode(text), name);

  it('a translation memory with inline codes and no word of ours', () => {
    const [unit] = read(
      'memory.tmx',
      `<?xml version="1.0"?><tmx version="1.4"><header creationtool="x" creationtoolversion="1"
        segtype="sentence" o-tmf="x" adminlang="en" srclang="nb" datatype="xml"/><body><tu>
        <tuv xml:lang="nb-NO"><seg>Havna <bpt i="1">&lt;b&gt;</bpt>brenner<ept i="1">&lt;/b&gt;</ept>.</seg></tuv>
        <tuv xml:lang="DA"><seg>Havnen br&#230;nder.</seg></tuv></tu></body></tmx>`,
    );
    expect(unit.sides.map(({ lang, text }) => [lang, text])).toEqual([
      ['nb-NO', 'Havna brenner.'],
      ['DA', 'Havnen brænder.'],
    ]);
    expect(unit.model).toBeNull();
  });

  it('links of OPUS, packed documents and sentence ids', () => {
    const units = read(
      'links.xml',
      `<?xml version="1.0"?><!DOCTYPE cesAlign PUBLIC "-//CES//DTD XML cesAlign//EN" "">
      <cesAlign version="1.0"><linkGrp targType="s" fromDoc="da/a.xml.gz" toDoc="nb/b.xml.gz">
      <link certainty="0.9" xtargets="1.1 1.2;2.1" id="SL1"/><link xtargets=";3.1" id="SL2"/>
      </linkGrp></cesAlign>`,
    );
    expect(
      units.map(({ sides }) => sides.map(({ article, paragraphs }) => [article, paragraphs])),
    ).toEqual([
      [
        ['a', [0]],
        ['b', [1]],
      ],
      [
        ['a', []],
        ['b', [2]],
      ],
    ]);
  });

  it('annotations that link two pages by what they quote', () => {
    const quote = (exact: string) => ({ type: 'TextQuoteSelector', exact });
    const [unit] = read(
      'links.jsonld',
      JSON.stringify({
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        type: 'Annotation',
        target: [
          { source: 'https://example.org/a', selector: quote('Havna brenner.') },
          { source: 'https://example.org/b', selector: quote('Havnen brænder.') },
        ],
      }),
    );
    expect(unit.sides.map(({ url, text }) => [url, text])).toEqual([
      ['https://example.org/a', 'Havna brenner.'],
      ['https://example.org/b', 'Havnen brænder.'],
    ]);
  });

  it('a table that a spreadsheet has saved with semicolons and a byte order mark', () => {
    const [unit] = read(
      'links.csv',
      '\ufeffsource_article;source_paragraph;target_article;target_paragraph;verdict\na;1 2;b;3;accepted\n',
    );
    expect(unit.sides.map(({ article, paragraphs }) => [article, paragraphs])).toEqual([
      ['a', [0, 1]],
      ['b', [2]],
    ]);
    expect(unit.verdict).toBe('accepted');
  });

  it.each([
    ['broken.tmx', '<tmx version="1.4"><body>', /broken\.tmx is not XML/],
    ['other.tmx', '<html/>', /other\.tmx is no TMX: it begins with <html>/],
    ['empty.tmx', '', /empty\.tmx/],
    [
      'laughs.tmx',
      '<!DOCTYPE t [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><tmx><body><tu><tuv xml:lang="nb"><seg>&b;</seg></tuv></tu></body></tmx>',
      /not XML/,
    ],
    [
      'ids.xml',
      '<cesAlign><linkGrp><link xtargets="kap;p2"/></linkGrp></cesAlign>',
      /line 1: "kap"/,
    ],
    ['one.xml', '<cesAlign><linkGrp><link xtargets="p2"/></linkGrp></cesAlign>', /two sides/],
    ['plain.csv', 'a,b\n1,2\n', /no column source_article/],
    ['torn.csv', '"source_article\n', /not CSV/],
    [
      'numbers.tsv',
      'source_article\tsource_paragraph\ttarget_article\ttarget_paragraph\na\tx\tb\t1\n',
      /row 2: "x"/,
    ],
    [
      'short.tsv',
      'source_article\tsource_paragraph\ttarget_article\ttarget_paragraph\na\n',
      /1 cells/,
    ],
    ['wrong.jsonl', '{"version":1}\n', /line 1, at sides/],
    ['torn.jsonl', '{\n', /line 1 is not JSON/],
    ['other.jsonld', '{"type":"Article"}', /no Web Annotations/],
    ['torn.jsonld', '[', /not JSON/],
    ['text.docx', 'x', /no format/],
  ])('%s is refused with a word on what is wrong', (name, text, message) => {
    expect(() => read(name, text)).toThrow(message);
  });

  it('bytes in no known encoding are refused', () => {
    expect(() => readAlignments(Uint8Array.of(0xe5, 0x20), 'a.csv')).toThrow(/not UTF-8/);
  });

  it('every reader names an extension of its own', () => {
    const all = alignmentReaders.flatMap(({ extensions }) => extensions);
    expect(new Set(all).size).toBe(all.length);
  });
});
