/** Drift between stored texts, asked over the API. */
import { describe, expect, it } from 'vitest';
import { buildArticle } from '../../server/core/text/article.ts';
import type { Collection, Embed, Lang } from '../../server/core/types.ts';
import type { Drift } from '../../server/drift.ts';
import { fakeEngine, fakeServer } from './fakes.ts';

function article(id: string, lang: Lang, ...paragraphs: string[]) {
  return buildArticle({
    id,
    lang,
    outlet: null,
    title: null,
    published: null,
    url: null,
    paragraphs,
  });
}

const ferry: Collection = {
  id: 'ferry',
  title: 'The ferry',
  articles: [
    article(
      'nb',
      'nb',
      'Fergen Solveig gikk på grunn utenfor Molde på mandag med 40 passasjerer om bord.',
      'Kapteinen ble avhørt av politiet i byen samme kveld.',
      'Skipet ble bygget i Ålesund i 1998 og eies av rederiet Fjordlinjen.',
    ),
    article(
      'da',
      'da',
      'Færgen Solveig gik på grund ud for Molde i tirsdags med 60 passagerer om bord.',
      'Kaptajnen blev afhørt af politiet i byen samme aften.',
    ),
    article(
      'nb-2',
      'nb',
      'Fergen Solveig gikk på grunn utenfor Molde på mandag med 45 passasjerer om bord. Kapteinen ble avhørt av politiet i byen samme kveld.',
    ),
  ],
};

function server(embed: Embed = fakeEngine.embed) {
  const started = fakeServer({ engine: { ...fakeEngine, embed }, shipped: [ferry] });
  return async <T = Drift>(query: string): Promise<T> => {
    const { ask } = await started;
    return (await (await ask(`/api/drift?${query}`)).json()) as T;
  };
}

const get = server();

/** The words of every finding of a pair, as `kind: source > target`. */
function told({ articles, pairs }: Drift, k = 0): string[] {
  const { source, target, groups } = pairs[k];
  const words = (article: number, span: Drift['pairs'][0]['groups'][0]['findings'][0]['source']) =>
    span && articles[article].paragraphs[span.paragraph].text.slice(span.start, span.end);
  return groups.flatMap(({ findings }) =>
    findings.map(
      (finding) =>
        `${finding.kind}: ${words(source, finding.source)} > ${words(target, finding.target)}`,
    ),
  );
}

function ids({ pairs }: Drift): string[] {
  return pairs.flatMap(({ groups }) =>
    groups.flatMap(({ findings }) => findings.map(({ id }) => id)),
  );
}

describe('GET /api/drift', () => {
  it('gives what changed, with both places, and what became of every paragraph', async () => {
    const drift = await get('articles=nb,da');
    expect(told(drift)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^number: 40.* > 60/),
        expect.stringMatching(/^date: .*mandag > .*tirsdag/),
      ]),
    );
    const outcomes = drift.pairs[0].groups.map(({ source, target, outcome }) => [
      source,
      target,
      outcome,
    ]);
    expect(outcomes).toEqual([
      [[0], [0], 'matched'],
      [[1], [1], 'matched'],
      [[2], [], 'omitted'],
    ]);
  });

  it('names the paragraph within a merged group', async () => {
    const { pairs } = await get('articles=nb,nb-2');
    const merged = pairs[0].groups.find(({ outcome }) => outcome === 'merged')!;
    expect([merged.source, merged.target]).toEqual([[0, 1], [0]]);
    const told = merged.findings.find(({ kind }) => kind === 'number')!;
    expect([told.source?.paragraph, told.target?.paragraph]).toEqual([0, 0]);
  });

  it('holds every two articles against each other, or all against the original', async () => {
    const sides = ({ pairs }: Drift) => pairs.map(({ source, target }) => [source, target]);
    const free = await get('articles=nb,da,nb-2');
    expect([free.original, sides(free)]).toEqual([
      null,
      [
        [0, 1],
        [0, 2],
        [1, 2],
      ],
    ]);
    const directed = await get('articles=nb,da,nb-2&original=da');
    expect([directed.original, sides(directed)]).toEqual([
      1,
      [
        [1, 0],
        [1, 2],
      ],
    ]);
  });

  it('names a finding alike in both directions, and no two alike', async () => {
    const there = ids(await get('articles=nb,da,nb-2'));
    const back = ids(await get('articles=nb-2,da,nb'));
    expect(new Set(there).size).toBe(there.length);
    expect(back.sort()).toEqual(there.sort());
  });

  it('looks once for what it is asked twice', async () => {
    let calls = 0;
    const ask = server((texts, signal) => {
      calls++;
      return fakeEngine.embed(texts, signal);
    });
    const first = await ask('articles=nb,da');
    const needed = calls;
    expect(needed).toBeGreaterThan(0);
    expect(await ask('articles=nb,da')).toEqual(first);
    expect(calls).toBe(needed);
  });

  it('asks again after a failure', async () => {
    let fails = true;
    const ask = server((texts, signal) => {
      if (fails) throw new Error('no memory');
      return fakeEngine.embed(texts, signal);
    });
    expect(await ask('articles=nb,da')).toMatchObject({ error: { code: 'internal' } });
    fails = false;
    expect((await ask('articles=nb,da')).pairs.length).toBe(1);
  });

  it.each([
    ['article-missing', 'articles=nb,nowhere'],
    ['article-twice', 'articles=nb,nb'],
    ['articles-too-few', 'articles=nb'],
    ['original-unknown', 'articles=nb,da&original=nb-2'],
    ['request', 'original=nb'],
  ])('answers %s to %s', async (code, query) => {
    expect(await get(query)).toMatchObject({ error: { code, hint: expect.stringMatching(/./) } });
  });
});
