/** Every writer, judged by a tool that is not ours. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import jsonld from 'jsonld';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { type AlignedUnit, pairwise, type UnitSide } from '../../../server/core/exchange/unit.ts';
import { unitRecordSchema } from '../../../server/formats/unit-record.ts';
import { alignmentFormats } from '../../../server/formats/write/index.ts';
import { arbitraryUnits } from '../arbitrary-units.ts';
import { xmlErrors } from '../libxml2.ts';

const ABOUT = {
  tool: { name: 'ordlyd', version: '1.2.3' },
  model: { name: 'letters', hash: '0123456789abcdef', dim: 26 },
  title: 'A <title> & "more"',
};

async function written(id: string, units: readonly AlignedUnit[], about = {}): Promise<string> {
  const format = alignmentFormats.find((each) => each.id === id);
  if (!format || !('write' in format)) throw new Error(`no format ${id} of one file`);
  let text = '';
  for await (const part of format.write(units, { ...ABOUT, ...about })) text += part;
  return text;
}

describe('tmx', () => {
  it('is valid by the rules of TMX 1.4b, whatever the texts hold', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryUnits(), async (units) => {
        expect(xmlErrors(await written('tmx', units), 'tmx14.dtd')).toEqual([]);
      }),
    );
  });

  it('is told apart from what is not', async () => {
    const broken = (await written('tmx', [])).replace(' segtype="paragraph"', '');
    expect(xmlErrors(broken, 'tmx14.dtd')).not.toEqual([]);
  });
});

describe('xces', () => {
  it('is valid, whatever is linked', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryUnits(), async (units) => {
        expect(xmlErrors(await written('xces', units), 'xcesAlign.dtd')).toEqual([]);
      }),
    );
  });
});

describe.each(['csv', 'tsv'])('%s', (id) => {
  const parse = (text: string) =>
    id === 'csv'
      ? Papa.parse<string[]>(text.replace(/\r\n$/, ''), { delimiter: ',', newline: '\r\n' })
      : Papa.parse<string[]>(text.replace(/\n$/, ''), {
          delimiter: '\t',
          newline: '\n',
          // Linear TSV knows no quotes.
          fastMode: true,
        });

  it('has a line a pair of as many cells as the header, and no formula in any', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryUnits(), async (units) => {
        const { data, errors } = parse(await written(id, units));
        expect(errors).toEqual([]);
        const [header, ...lines] = data;
        const pairs = units.flatMap((unit) => pairwise<AlignedUnit, UnitSide>(unit));
        expect(lines).toHaveLength(pairs.length);
        for (const line of lines) {
          expect(line).toHaveLength(header.length);
          const formulas = line.filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/u.test(cell));
          // A negative number is no formula.
          expect(formulas.filter((cell) => !/^-\d\.\d{4}$/.test(cell))).toEqual([]);
        }
      }),
    );
  });

  it('leads with a byte order mark only if asked to', async () => {
    expect((await written(id, [], { bom: true })).charCodeAt(0)).toBe(0xfeff);
    expect((await written(id, [])).charCodeAt(0)).not.toBe(0xfeff);
  });
});

describe('jsonl', () => {
  const valid = new Ajv2020({ strict: true }).compile(unitRecordSchema());

  it('meets its published schema in every line', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryUnits(), async (units) => {
        const lines = (await written('jsonl', units)).split('\n').slice(0, -1);
        expect(lines).toHaveLength(units.length);
        for (const line of lines) {
          expect(valid(JSON.parse(line)), JSON.stringify(valid.errors)).toBe(true);
        }
      }),
    );
  });

  it('has its schema in the repository as it is', async () => {
    const schema = `${JSON.stringify(unitRecordSchema(), null, 2)}\n`;
    await expect(schema).toMatchFileSnapshot('../../../server/formats/unit-record.schema.json');
  });
});

describe('jsonld', () => {
  it('reads by a JSON-LD processor as annotations whose quotations stand at their positions', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryUnits(), async (units) => {
        const document = JSON.parse(await written('jsonld', units));
        const [expanded] = await expand(document);
        expect(expanded[`${AS}items`][0]['@list']).toHaveLength(units.length);
        for (const [n, unit] of units.entries()) {
          const targets = unit.sides.flatMap(({ article, paragraphs }) =>
            paragraphs.map((p) => ({ article, text: article.paragraphs[p].text })),
          );
          const { target } = document.items[n];
          expect(target).toHaveLength(targets.length);
          for (const [k, { article, text }] of targets.entries()) {
            const [quote, position] = target[k].selector;
            const whole = article.paragraphs.map((paragraph) => paragraph.text).join('\n');
            expect(quote.exact).toBe(text);
            expect(whole).toContain(quote.prefix + quote.exact + quote.suffix);
            const points = [...whole].slice(position.start, position.end).join('');
            expect(points).toBe(text);
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});

/** The standard's context is on the web; what is needed of it stands here. */
async function expand(document: object): Promise<Record<string, Listed[]>[]> {
  const answer = { document: ANNOTATION_TERMS, contextUrl: undefined, documentUrl: '' };
  // Its types know the callbacks of old versions only.
  const process = jsonld.expand as (document: object, options: object) => Promise<unknown>;
  const expanded = await process(document, { documentLoader: async () => answer, safe: true });
  return expanded as Record<string, Listed[]>[];
}

interface Listed {
  readonly '@list': readonly object[];
}

const AS = 'http://www.w3.org/ns/activitystreams#';

/** The part of http://www.w3.org/ns/anno.jsonld that is used. */
const ANNOTATION_TERMS = {
  '@context': {
    oa: 'http://www.w3.org/ns/oa#',
    as: AS,
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
    foaf: 'http://xmlns.com/foaf/0.1/',
    schema: 'http://schema.org/',
    dcterms: 'http://purl.org/dc/terms/',
    id: { '@id': '@id', '@type': '@id' },
    type: { '@id': '@type', '@type': '@vocab' },
    Annotation: 'oa:Annotation',
    AnnotationPage: 'as:OrderedCollectionPage',
    AnnotationCollection: 'as:OrderedCollection',
    TextualBody: 'oa:TextualBody',
    SpecificResource: 'oa:SpecificResource',
    TextQuoteSelector: 'oa:TextQuoteSelector',
    TextPositionSelector: 'oa:TextPositionSelector',
    Software: 'as:Application',
    linking: 'oa:linking',
    assessing: 'oa:assessing',
    commenting: 'oa:commenting',
    body: { '@id': 'oa:hasBody' },
    target: { '@type': '@id', '@id': 'oa:hasTarget' },
    source: { '@type': '@id', '@id': 'oa:hasSource' },
    selector: { '@type': '@id', '@id': 'oa:hasSelector' },
    motivation: { '@type': '@vocab', '@id': 'oa:motivatedBy' },
    purpose: { '@type': '@vocab', '@id': 'oa:hasPurpose' },
    generator: { '@type': '@id', '@id': 'as:generator' },
    exact: 'oa:exact',
    prefix: 'oa:prefix',
    suffix: 'oa:suffix',
    start: { '@type': 'xsd:nonNegativeInteger', '@id': 'oa:start' },
    end: { '@type': 'xsd:nonNegativeInteger', '@id': 'oa:end' },
    name: 'foaf:name',
    value: 'rdf:value',
    label: 'rdfs:label',
    items: { '@type': '@id', '@id': 'as:items', '@container': '@list' },
    partOf: { '@type': '@id', '@id': 'as:partOf' },
    startIndex: { '@type': 'xsd:nonNegativeInteger', '@id': 'as:startIndex' },
  },
};

describe('html', () => {
  it('is one closed document without script, whatever the texts hold', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryUnits(), async (units) => {
        const text = await written('html', units);
        expect(text).not.toMatch(/<script|<link|<img|href="(?!https?:)/i);
        for (const tag of ['section', 'figure', 'blockquote', 'figcaption', 'mark', 'p', 'ul']) {
          const count = (pattern: string) => text.match(new RegExp(pattern, 'g'))?.length ?? 0;
          expect(count(`</${tag}>`), tag).toBe(count(`<${tag}[ >]`));
        }
        expect(text.match(/<section/g)?.length ?? 0).toBe(units.length);
        const passages = units.flatMap(({ sides }) => sides).filter((s) => s.paragraphs.length > 0);
        expect(text.match(/<figure/g)?.length ?? 0).toBe(passages.length);
      }),
    );
  });

  it('cites outlet, date in words and address of a passage', async () => {
    const article = {
      id: 'a',
      lang: 'da' as const,
      outlet: 'Havnebladet',
      author: null,
      title: 'Ild i havnen',
      published: '2023-09-14',
      url: 'https://example.org/ild?a=1&b=2',
      paragraphs: [
        { text: 'Der var ild.', kind: 'text' as const, lang: 'da' as const, sentences: [] },
      ],
    };
    const other = { ...article, id: 'b', url: 'javascript:alert(1)' };
    const text = await written('html', [
      {
        sides: [
          { article, paragraphs: [0] },
          { article: other, paragraphs: [0] },
          { article: { ...other, id: 'c', outlet: null }, paragraphs: [] },
        ],
        confidence: 0.9,
        cosine: null,
        margin: null,
        verdict: 'accepted',
        note: null,
        findings: null,
      },
    ]);
    expect(text).toContain('<time datetime="2023-09-14">14 September 2023</time>');
    expect(text).toContain('<strong>Havnebladet</strong>');
    expect(text).toContain('<a href="https://example.org/ild?a=1&amp;b=2"');
    expect(text).not.toContain('href="javascript');
    expect(text).toContain('<p lang="da">');
    expect(text).toContain('Not in c</p>');
  });
});

describe('moses', () => {
  it('has as many lines in either language as ids and scores', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryUnits(), async (units) => {
        const format = alignmentFormats.find(({ id }) => id === 'moses');
        const files = new Map<string, string>();
        if (!format || !('writeFiles' in format)) throw new Error('no moses');
        for await (const { suffix, text } of format.writeFiles(units, ABOUT)) {
          files.set(suffix, (files.get(suffix) ?? '') + text);
        }
        const lines = new Map<string, Set<number>>();
        for (const [suffix, text] of files) {
          const [pair] = suffix.split('.');
          lines.set(pair, (lines.get(pair) ?? new Set()).add(text.split('\n').length));
        }
        for (const [pair, counts] of lines) expect(counts.size, pair).toBe(1);
        expect(files.size).toBe(4 * lines.size);
      }),
    );
  });
});
