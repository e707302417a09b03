/** Deciding, taking back and what follows, asked over the API. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { ReviewedComparison } from '../../server/core/review/apply.ts';
import type { Decision, Operation } from '../../server/core/review/operation.ts';
import { textHash } from '../../server/core/text/text-hash.ts';
import type { Review } from '../../server/review.ts';
import { type FakeServer, fakeCollections, fakeServer, OWN, PORT } from './fakes.ts';

const articles = fakeCollections[0].articles;

function place(article: number, paragraph: number) {
  const { id, paragraphs } = articles[article];
  return { article: id, paragraph, textHash: textHash(paragraphs[paragraph].text) };
}

function links(
  verdict: 'accepted' | 'rejected' | null,
  ...pairs: [number, number, number, number][]
): Decision {
  return {
    type: 'links',
    links: pairs.map(([a, p, b, q]) => ({ source: place(a, p), target: place(b, q), verdict })),
  };
}

let server: FakeServer;
beforeEach(async () => {
  server = await fakeServer();
});

async function post<T>(path: string, body: unknown): Promise<T> {
  return (await (await server.ask(path, { method: 'POST', body })).json()) as T;
}
const decide = (...actions: Decision[]) =>
  post<{ operations: Operation[]; error?: { code: string } }>('/api/operations', {
    operations: actions.map((action) => ({ action })),
  });
const undo = () => post<{ operation: Operation | null }>('/api/operations/undo', {});
const redo = () => post<{ operation: Operation | null }>('/api/operations/redo', {});
const compare = async () =>
  (await (await server.ask('/api/compare?articles=a,b')).json()) as ReviewedComparison;
const review = async () => (await (await server.ask('/api/review?articles=a,b')).json()) as Review;

const linkKeys = ({ pairs }: ReviewedComparison) =>
  pairs[0].links.map(({ source, target, verdict }) => [source, target, verdict ?? null]);

describe('a decision', () => {
  it('is signed, dated and bound to the model where the request does not say', async () => {
    const { operations } = await decide(links('accepted', [0, 0, 1, 1]));
    expect(operations[0]).toMatchObject({
      by: 'Ada',
      at: '2024-05-01T12:00:00.000Z',
      model: 'letters@0123456789abcdef',
    });
    expect((await server.store.operations()).map(({ operation }) => operation)).toEqual(operations);
  });

  it('shows on the link, in either order of the two', async () => {
    await decide(links('accepted', [1, 1, 0, 0]));
    expect(linkKeys(await compare())).toEqual([
      [0, 1, 'accepted'],
      [1, 0, null],
    ]);
  });

  it('takes a rejected link out of links and rows, and names it', async () => {
    await decide(links('rejected', [0, 0, 1, 1]));
    const comparison = await compare();
    expect(linkKeys(comparison)).toEqual([[1, 0, null]]);
    expect(comparison.rows.map(({ cells }) => cells)).toEqual(
      expect.arrayContaining([
        [[0], []],
        [[], [1]],
      ]),
    );
    expect(comparison.review.rejected).toMatchObject([{ pair: 0, source: 0, target: 1 }]);
  });

  it('draws a link that the machine did not see', async () => {
    await decide(links('accepted', [0, 0, 1, 0]));
    const comparison = await compare();
    expect(linkKeys(comparison)).toContainEqual([0, 0, 'accepted']);
    const row = comparison.rows.find(({ cells }) => cells[0].includes(0));
    expect(row?.cells[1]).toContain(0);
  });

  it('puts a note to a pair and takes it away', async () => {
    const pair = { source: place(0, 0), target: place(1, 1) };
    await decide({ type: 'note', ...pair, note: 'Same fire?' });
    expect((await compare()).review.notes).toMatchObject([
      { pair: 0, source: 0, target: 1, note: 'Same fire?', by: 'Ada' },
    ]);
    await decide({ type: 'note', ...pair, note: null });
    expect((await compare()).review.notes).toEqual([]);
  });

  it('about a claim changes the ledger', async () => {
    const claim = {
      id: 'fire',
      name: 'A fire',
      wording: { nb: 'Havnen ble stengt etter en brann.' },
      confirmed: [],
      rejected: [],
    };
    await decide({ type: 'claim', collection: 'harbour', id: 'fire', claim });
    const ledger = async () =>
      (await (await server.ask('/api/collections/harbour/claims')).json()) as {
        rows: { id: string; claim: object | null }[];
      };
    const named = async () => (await ledger()).rows.filter(({ claim }) => claim !== null);
    expect((await named()).map(({ id }) => id)).toEqual(['fire']);
    await undo();
    expect(await named()).toEqual([]);
  });

  it('sent twice counts once', async () => {
    const id = '7f1b7f0e-8f0b-4c8e-9a51-3b1f0f6f2b11';
    const operations = [{ id, action: links('accepted', [0, 0, 1, 1]) }];
    await post('/api/operations', { operations });
    await post('/api/operations', { operations });
    expect(await server.store.operations()).toHaveLength(1);
  });

  it.each([
    ['place-stale', 400, links('accepted', [0, 0, 1, 1]), { textHash: '0123456789abcdef' }],
    ['article-missing', 404, links('accepted', [0, 0, 1, 1]), { article: 'nope' }],
    ['pair-of-one', 400, links('accepted', [0, 0, 1, 1]), { article: 'b' }],
    ['request', 400, links('accepted', [0, 0, 1, 1]), { paragraph: -1 }],
  ])('that is wrong is refused: %s', async (code, status, action, change) => {
    const [link] = (action as Extract<Decision, { type: 'links' }>).links;
    const wrong = { type: 'links', links: [{ ...link, source: { ...link.source, ...change } }] };
    const response = await server.ask('/api/operations', {
      method: 'POST',
      body: { operations: [{ action: links('accepted', [0, 1, 1, 0]) }, { action: wrong }] },
    });
    expect(response.status).toBe(status);
    expect((await response.json()).error.code).toBe(code);
    expect(await server.store.operations()).toEqual([]);
  });

  it('undoing nothing is refused', async () => {
    const { error } = await post<{ error: { code: string } }>('/api/operations', {
      operations: [{ action: { type: 'undo', operation: 'nope' } }],
    });
    expect(error.code).toBe('operation-missing');
  });
});

describe('undo and redo', () => {
  it('asked for twice at once takes back two decisions', async () => {
    await decide(links('accepted', [0, 0, 1, 1]));
    await decide(links('rejected', [0, 1, 1, 0]));
    const [first, second] = await Promise.all([undo(), undo()]);
    expect(first.operation?.action).not.toEqual(second.operation?.action);
    expect((await server.review.decisions()).links).toEqual([]);
  });

  it('go back to the beginning and forth to the end', async () => {
    const states = [await compare()];
    for (const action of [
      links('accepted', [0, 0, 1, 1]),
      links('rejected', [0, 1, 1, 0]),
      links(null, [0, 0, 1, 1]),
    ]) {
      await decide(action);
      states.push(await compare());
    }
    for (const state of states.slice(0, -1).reverse()) {
      await undo();
      expect(await compare()).toEqual(state);
    }
    expect(await undo()).toEqual({ operation: null });
    for (const state of states.slice(1)) {
      await redo();
      expect(await compare()).toEqual(state);
    }
    expect(await redo()).toEqual({ operation: null });
  });

  it('forgets what could be redone once something new is decided', async () => {
    await decide(links('accepted', [0, 0, 1, 1]));
    await undo();
    await decide(links('rejected', [0, 1, 1, 0]));
    expect((await review()).next.redo).toBeNull();
  });

  it('leaves alone what lies between other articles, or is of another person', async () => {
    await decide(links('accepted', [0, 0, 1, 1]));
    expect(await post('/api/operations/undo', { articles: ['a', 'c'] })).toEqual({
      operation: null,
    });
    expect(await post('/api/operations/undo', { by: 'Bo' })).toEqual({ operation: null });
    expect(await post('/api/operations/undo', { by: 'Ada', articles: ['a', 'b'] })).toMatchObject({
      operation: { action: { type: 'undo' } },
    });
  });
});

describe('the queue', () => {
  it('says who decided what, and when, also of what the machine would not link', async () => {
    await decide(links('rejected', [0, 0, 1, 1]), links('accepted', [0, 0, 1, 0]));
    const pair = { source: place(0, 0), target: place(1, 1) };
    await decide({ type: 'note', ...pair, note: 'Same fire?' });
    const { queue, scores } = await review();
    const at = '2024-05-01T12:00:00.000Z';
    expect(queue.filter(({ verdict }) => verdict !== null)).toMatchObject([
      { source: 0, target: 1, verdict: 'rejected', by: 'Ada', at, note: 'Same fire?' },
      { source: 0, target: 0, verdict: 'accepted', by: 'Ada', at, note: null },
    ]);
    expect(scores).toMatchObject({ decided: 2, wrong: 1, missed: 1 });
  });

  it('has the most doubtful pair first and the decided ones last', async () => {
    await decide(links('accepted', [0, 0, 1, 1]));
    const { queue } = await review();
    const decided = queue.map(({ verdict }) => verdict !== null);
    expect(decided).toEqual([...decided].sort((a, b) => Number(a) - Number(b)));
    const doubts = queue.filter(({ verdict }) => verdict === null).map(({ doubt }) => doubt);
    expect(doubts.length).toBeGreaterThan(0);
    expect(doubts).toEqual([...doubts].sort((a, b) => b - a));
  });

  it('scores the machine against what was decided', async () => {
    await decide(links('accepted', [0, 0, 1, 1]), links('rejected', [0, 1, 1, 0]));
    const { scores } = await review();
    expect(scores).toMatchObject({ decided: 2, right: 1, wrong: 1, missed: 0, precision: 0.5 });
    expect(scores.suggestion).toBeNull();
  });
});

describe('a page of another site', () => {
  it.each([
    ['by its origin', { origin: 'https://news.example' }],
    ['without an origin', { origin: 'null' }],
    ['by what the browser says of it', { 'sec-fetch-site': 'cross-site' }],
    ['under a name that points here', { host: `rebound.example:${PORT}` }],
  ])('cannot decide, add or remove anything: %s', async (_, headers) => {
    const form = new FormData();
    form.set('files', new File(['Havnen i byen ble stengt mandag.'], 'x.txt'));
    for (const [method, path, body] of [
      [
        'POST',
        '/api/operations',
        JSON.stringify({ operations: [{ action: links('accepted', [0, 0, 1, 1]) }] }),
      ],
      ['POST', '/api/operations/undo', '{}'],
      ['POST', '/api/collections', JSON.stringify({ title: 'Mine' })],
      ['POST', '/api/collections/harbour/articles', form],
      ['DELETE', '/api/collections/harbour', undefined],
      ['PATCH', '/api/articles/a', '{}'],
    ] as const) {
      // As a form can send it, without asking first.
      const type: Record<string, string> =
        typeof body === 'string' ? { 'content-type': 'text/plain' } : {};
      const response = await server.app.request(path, {
        method,
        body,
        headers: { ...OWN, ...type, ...headers } as Record<string, string>,
      });
      expect([path, response.status]).toEqual([path, 403]);
    }
    expect(await server.store.operations()).toEqual([]);
    expect(await server.store.collections()).toEqual([]);
  });
});
