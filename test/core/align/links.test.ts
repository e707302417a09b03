import { describe, expect, it } from 'vitest';
import { explainParagraphs, sharedTokens } from '../../../server/core/align/explain.ts';
import {
  atLeastOne,
  linksOf,
  type SegmentedText,
  scorePairs,
  segmentedText,
} from '../../../server/core/align/links.ts';
import { unitsOf } from '../../../server/core/align/units.ts';
import { buildArticle, segmentsOf } from '../../../server/core/text/article.ts';
import type { Lang } from '../../../server/core/types.ts';
import { fakeEngine } from '../../server/fakes.ts';

const { alignment } = fakeEngine;

async function text(lang: Lang, paragraphs: readonly string[]): Promise<SegmentedText> {
  const unknown = { outlet: null, author: null, title: null, published: null, url: null };
  const segments = segmentsOf(buildArticle({ ...unknown, id: lang, lang, paragraphs }));
  const units = unitsOf(segments);
  return segmentedText(segments, units, await fakeEngine.embed(units.map((unit) => unit.text)));
}

const BRIDGE = 'Den nye broen over sundet ble åpnet av kongen på lørdag formiddag.';
const STRIKE = 'Lærerne streiker fra mandag hvis partene ikke blir enige om lønna.';
const FISH = 'Prisen på torsk har falt kraftig siden nyttår, melder fiskelaget.';
const QUEEN = 'Hjertelig gratulasjon til jubilanten fra hele kommunestyret i dag.';

async function links(a: readonly string[], b: readonly string[]) {
  const scored = scorePairs(await text('nb', a), await text('nb', b), alignment);
  return linksOf(scored, alignment).map(({ source, target }) => [source, target]);
}

describe('links', () => {
  it('cross where a passage has moved', async () => {
    expect(await links([BRIDGE, STRIKE, FISH], [FISH, BRIDGE, STRIKE])).toEqual([
      [0, 1],
      [1, 2],
      [2, 0],
    ]);
  });

  it('are several where a paragraph was split or merged', async () => {
    expect(await links([`${BRIDGE} ${STRIKE}`, FISH], [BRIDGE, STRIKE, FISH])).toEqual([
      [0, 0],
      [0, 1],
      [1, 2],
    ]);
  });

  it('are none where nothing is shared, and none with an empty text', async () => {
    expect(await links([BRIDGE, FISH], [QUEEN])).toEqual([]);
    const nothing = segmentedText([], [], await fakeEngine.embed([]));
    const scored = scorePairs(await text('nb', [BRIDGE]), nothing, alignment);
    expect(linksOf(scored, alignment)).toEqual([]);
  });

  it('are the same with the sides swapped', async () => {
    const there = await links([BRIDGE, STRIKE, QUEEN], [FISH, STRIKE, BRIDGE]);
    const back = await links([FISH, STRIKE, BRIDGE], [BRIDGE, STRIKE, QUEEN]);
    expect(back.map(([s, t]) => [t, s])).toEqual(expect.arrayContaining(there));
    expect(back).toHaveLength(there.length);
  });

  it('carry evidence, the likeliest sentences first, and a chance', async () => {
    const scored = scorePairs(
      await text('nb', [`${BRIDGE} ${STRIKE}`]),
      await text('nb', [`${STRIKE} ${FISH}`, QUEEN]),
      alignment,
    );
    const [link] = linksOf(scored, alignment);
    expect(link.evidence[0]).toMatchObject({ source: 1, target: 0 });
    expect(link.evidence[0].cosine).toBeCloseTo(1, 4);
    expect(link.chance).toBeGreaterThanOrEqual(0);
    expect(link.chance).toBeLessThanOrEqual(1);
  });
});

describe('atLeastOne', () => {
  it('by hand: 1 - 0.5 * 0.5', () => {
    expect(atLeastOne([0, 1], Float32Array.of(0.5, 0.5, 0.9))).toBeCloseTo(0.75);
  });
  it('of nothing is nothing', () => {
    expect(atLeastOne([], Float32Array.of(0.5))).toBe(0);
  });
});

describe('explainParagraphs', () => {
  it('has the confidence of the link and reasons whose order is their weight', async () => {
    const scored = scorePairs(
      await text('nb', [BRIDGE, FISH]),
      await text('nb', [FISH, BRIDGE]),
      alignment,
    );
    const [link] = linksOf(scored, alignment);
    const why = explainParagraphs(scored, alignment, { source: 0, target: 1 });
    expect(why.confidence).toBeCloseTo(link.confidence, 6);
    const weights = why.pairs[0].reasons.map(({ weight }) => Math.abs(weight));
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(why.pairs[0]).toMatchObject({ sourceRank: 1, targetRank: 1 });
  });

  it('names who has the stronger claim where there is no link', async () => {
    const scored = scorePairs(
      await text('nb', [BRIDGE, FISH]),
      await text('nb', [FISH, BRIDGE]),
      alignment,
    );
    const why = explainParagraphs(scored, alignment, { source: 0, target: 0 });
    expect(why.confidence).toBeLessThan(why.threshold);
    expect(why.rivals.map(({ source, target }) => `${source} ${target}`).sort()).toEqual([
      '0 1',
      '1 0',
    ]);
  });
});

describe('sharedTokens', () => {
  it('finds names and numbers across spellings', () => {
    const a = 'Schoigu besuchte Pjöngjang mit 11.000 Soldaten';
    const b = 'Shoigu visited Pyongyang with 11,000 troops';
    const shared = sharedTokens(a, b).map(({ kind, source, target }) => [
      kind,
      a.slice(source.start, source.end),
      b.slice(target.start, target.end),
    ]);
    expect(shared).toEqual([
      ['name', 'Schoigu', 'Shoigu'],
      ['name', 'Pjöngjang', 'Pyongyang'],
      ['number', '11.000', '11,000'],
    ]);
  });
});
