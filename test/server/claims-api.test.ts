/** The ledger and the search, asked over the API. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { FindAnswer, Ledger } from '../../server/claims.ts';
import type { Claim } from '../../server/core/claims/claim.ts';
import { fakeServer } from './fakes.ts';

const fire: Claim = {
  id: 'fire',
  name: 'A fire closed the harbour',
  wording: { nb: 'Havnen ble stengt etter en brann i et lager.' },
  confirmed: [],
  rejected: [],
};

async function get<T>(path: string, claims: readonly Claim[] = []): Promise<T> {
  const { ask } = await fakeServer({ claims: new Map([['harbour', claims]]) });
  return (await (await ask(path)).json()) as T;
}

const find = (q: string) => `/api/find?collection=harbour&q=${encodeURIComponent(q)}`;

describe('GET /api/find', () => {
  let answer: FindAnswer;
  beforeAll(async () => {
    answer = await get<FindAnswer>(
      find('Havnen i byen ble stengt etter en brann i et stort lager'),
    );
  });

  it('puts the passage in the same words first', () => {
    const [first] = answer.found;
    expect([answer.articles[first.article].id, first.report.paragraph]).toEqual(['a', 0]);
    expect(first.report.text.slice(first.report.sentences[0].start)).toMatch(/^Havnen/);
  });

  it('ranks by confidence and shows nothing below the threshold', () => {
    const confidences = answer.found.map(({ confidence }) => confidence);
    expect(confidences).toEqual([...confidences].sort((a, b) => b - a));
    expect(Math.min(...confidences)).toBeGreaterThanOrEqual(answer.threshold);
  });

  it('shows more when less is asked for', async () => {
    const all = await get<FindAnswer>(`${find('Havnen ble stengt')}&least=0`);
    expect(all.found.length).toBe(5);
  });

  const WRONG = [
    ['query-empty', find('og at')],
    ['query-too-long', find('havn '.repeat(1000))],
    ['collection-missing', '/api/find?collection=nowhere&q=havn'],
    ['request', '/api/find?collection=harbour'],
    ['request', `${find('havn')}&least=2`],
    ['request', `${find('havn')}&lang=fi`],
  ];
  it.each(WRONG)('answers %s to %s', async (code, path) => {
    expect((await get<{ error: { code: string } }>(path)).error.code).toBe(code);
  });
});

describe('GET /api/collections/:id/claims', () => {
  it('finds what people marked where its words stand now, and does without what is gone', async () => {
    const mark = (paragraph: number, quote: string) => ({ article: 'a', paragraph, quote });
    const [moved, gone] = [mark(7, 'ingen mennesker kom til skade'), mark(9, 'Ingen sa dette.')];
    const claim = { ...fire, confirmed: [moved, gone], rejected: [gone] };
    const { rows } = await get<Ledger>('/api/collections/harbour/claims', [claim]);
    const confirmed = rows[0].cells[0].passages.filter((each) => each.confirmed);
    expect(confirmed.map(({ paragraph }) => paragraph)).toEqual([1]);
    expect(rows[0].claim?.confirmed).toEqual([{ ...moved, paragraph: 1 }, gone]);
  });

  it('has a cell for every article, empty where it is silent', async () => {
    const { articles, rows } = await get<Ledger>('/api/collections/harbour/claims', [fire]);
    const [row] = rows;
    expect(row).toMatchObject({ id: 'fire', claim: fire });
    expect(row.cells.length).toBe(articles.length);
    const silent = articles.findIndex(({ id }) => id === 'c');
    expect(row.cells[silent].passages).toEqual([]);
    expect(row.cells[0].passages.map(({ paragraph }) => paragraph)).toEqual([0]);
  });

  it('believes people before the model', async () => {
    const judged: Claim = {
      ...fire,
      confirmed: [{ article: 'c', paragraph: 0, quote: 'Vädret' }],
      rejected: [{ article: 'a', paragraph: 0, quote: 'Havnen' }],
    };
    const { rows } = await get<Ledger>('/api/collections/harbour/claims', [judged]);
    expect(rows[0].cells[0].passages).toEqual([]);
    expect(rows[0].cells[2].passages).toMatchObject([{ paragraph: 0, confirmed: true }]);
  });

  it('suggests what several articles report alike, but not what is named already', async () => {
    const { rows } = await get<Ledger>('/api/collections/harbour/claims');
    expect(rows.length).toBe(2);
    for (const row of rows) {
      expect(row.claim).toBeNull();
      expect(row.cells.filter(({ passages }) => passages.length > 0).length).toBe(2);
    }
    const named = await get<Ledger>('/api/collections/harbour/claims', [fire]);
    expect(named.rows.filter(({ claim }) => claim === null).length).toBe(1);
  });

  it('knows no other collection', async () => {
    const answer = await get<{ error: { code: string } }>('/api/collections/nowhere/claims');
    expect(answer.error.code).toBe('collection-missing');
  });
});
