import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../../server/core/types.ts';
import { comparisonFormats } from '../../../server/formats/write/index.ts';
import { compareArticles } from '../../../server/workspace.ts';
import { fakeCollections, fakeEngine } from '../../server/fakes.ts';

const TOOL = { name: 'ordlyd', version: '1.2.3' };

async function written(id: string, change: (text: string) => string = (text) => text) {
  const articles = fakeCollections[0].articles.map((article) => ({
    ...article,
    paragraphs: article.paragraphs.map((p) => ({ ...p, text: change(p.text) })),
  }));
  const comparison = await compareArticles(articles, fakeEngine);
  const format = comparisonFormats.find((each) => each.id === id);
  return { comparison, text: [...(format?.write(comparison, TOOL) ?? [])].join('') };
}

const linkCount = ({ pairs }: Comparison) => pairs.flatMap(({ links }) => links).length;

describe('json', () => {
  it('reads back as the comparison', async () => {
    const { comparison, text } = await written('json');
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(comparison)));
  });
});

describe('tsv', () => {
  it('has a line a link, of as many cells as the header', async () => {
    const { comparison, text } = await written('tsv', (p) =>
      p.replace(' ', '\t').replace(' ', '\n'),
    );
    const [header, ...lines] = text
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'));
    expect(lines).toHaveLength(linkCount(comparison));
    for (const line of lines) expect(line).toHaveLength(header.length);
    expect(lines[0].slice(0, 6)).toEqual(['a', 'nb', '1', 'b', 'da', '2']);
    expect(lines[0]).toContain(`letters@${fakeEngine.model.hash}`);
  });

  it.each(['=1+1', '+1', '@cmd'])('a spreadsheet does not run %s', async (formula) => {
    const { text } = await written('tsv', (p) => `${formula} ${p}`);
    expect(text).toContain(`\t'${formula}`);
    expect(text).not.toContain(`\t${formula}`);
  });
});

describe('tmx', () => {
  it('is well-formed, whatever the texts hold', async () => {
    const { text } = await written('tmx', (p) => `<&>"'\u0000\u000b ${p} ]]>`);
    expect(XMLValidator.validate(text)).toBe(true);
  });

  it('has a unit for every row that two texts share, and says what the header must', async () => {
    const { comparison, text } = await written('tmx');
    const { tmx } = new XMLParser({ ignoreAttributes: false }).parse(text);
    expect(tmx.header).toMatchObject({
      '@_creationtool': 'ordlyd',
      '@_creationtoolversion': '1.2.3',
      '@_segtype': 'paragraph',
      '@_o-tmf': 'ordlyd',
      '@_adminlang': 'en',
      '@_srclang': '*all*',
      '@_datatype': 'plaintext',
    });
    const shared = comparison.rows.filter(
      ({ cells }) => cells.filter((cell) => cell.length > 0).length > 1,
    );
    expect(tmx.body.tu).toHaveLength(shared.length);
    expect(tmx.body.tu[0].tuv.map((tuv: Record<string, string>) => tuv['@_xml:lang'])).toEqual([
      'nb',
      'da',
    ]);
  });
});

describe('table', () => {
  it('shows every link, in a line that fits a terminal', async () => {
    const { comparison, text } = await written('table', (p) => p.repeat(5));
    const lines = text
      .trimEnd()
      .split('\n')
      .filter((line) => /^ *\d+ %/.test(line));
    expect(lines).toHaveLength(linkCount(comparison));
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(120);
  });

  it('says so when nothing is shared', () => {
    const format = comparisonFormats.find(({ id }) => id === 'table');
    const empty = { model: fakeEngine.model, articles: [], pairs: [], rows: [] };
    expect([...(format?.write(empty, TOOL) ?? [])].join('')).toMatch(/No paragraphs/);
  });
});
