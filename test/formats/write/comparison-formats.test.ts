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
  it('is written in pieces as it would be as a whole', async () => {
    const { comparison, text } = await written('json', (p) => `"${p}"\n\\`);
    expect(linkCount(comparison)).toBeGreaterThan(0);
    expect(text).toBe(`${JSON.stringify(comparison, null, 2)}\n`);
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
