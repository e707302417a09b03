import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../server/core/types.ts';
import { fakeEngine, fakeServer, OWN, PORT } from './fakes.ts';

const get = async (path: string, headers: Record<string, string> = OWN) =>
  (await fakeServer()).app.request(path, { headers });

describe('the API', () => {
  it('says that it is well, and on which model', async () => {
    const response = await get('/api/health');
    expect(await response.json()).toEqual({
      status: 'ok',
      version: '1.2.3',
      model: fakeEngine.model,
    });
  });

  it('lists collections without their texts', async () => {
    const { collections } = await (await get('/api/collections')).json();
    expect(collections).toHaveLength(1);
    expect(collections[0].articles.map((article: { id: string }) => article.id)).toEqual([
      'a',
      'b',
      'c',
    ]);
    expect(collections[0].articles[0]).not.toHaveProperty('paragraphs');
  });

  it('gives one collection with its texts', async () => {
    const collection = await (await get('/api/collections/harbour')).json();
    expect(collection.articles[0].paragraphs).toHaveLength(2);
  });

  it('aligns what was moved, and leaves alone what has no counterpart', async () => {
    const comparison: Comparison = await (await get('/api/compare?articles=a,b,c')).json();
    expect(comparison.model).toEqual(fakeEngine.model);
    const [ab, ...others] = comparison.pairs;
    expect(ab.links.map(({ source, target }) => [source, target])).toEqual([
      [0, 1],
      [1, 0],
    ]);
    expect(others.flatMap(({ links }) => links)).toEqual([]);
    for (const { evidence } of ab.links) expect(evidence.length).toBeGreaterThan(0);
    expect(comparison.rows.map(({ cells }) => cells)).toContainEqual([[], [], [0]]);
  });

  it('explains a link: what speaks for it, and which words carry it', async () => {
    const why = await (await get('/api/explain?articles=a,b&source=0&target=1')).json();
    expect(why.confidence).toBeGreaterThanOrEqual(why.threshold);
    const [best] = why.pairs;
    expect(best).toMatchObject({ source: 0, target: 0, sourceRank: 1, targetRank: 1 });
    expect(best.reasons[0].weight).toBeGreaterThan(0);
    expect(best.shared.length).toBeGreaterThan(0);
    expect(why.words.matches.length).toBeGreaterThan(3);
    expect(why.rivals).toEqual([]);
  });

  it('explains a link that is not made: who has the stronger claim', async () => {
    const why = await (await get('/api/explain?articles=a,b&source=0&target=0')).json();
    expect(why.confidence).toBeLessThan(why.threshold);
    const claims = why.rivals.map(({ source, target }: Record<string, number>) => [source, target]);
    expect(claims).toEqual(
      expect.arrayContaining([
        [0, 1],
        [1, 0],
      ]),
    );
  });

  it.each([
    ['half a JSON', 'application/json', '{"title": '],
    ['no JSON', 'text/plain', '{"title": "x"}'],
  ])('says what is wrong with a body that is %s', async (_, type, body) => {
    const { ask, failures } = await fakeServer();
    const headers = { 'content-type': type };
    const response = await ask('/api/collections', { method: 'POST', body, headers });
    expect([response.status, (await response.json()).error.code]).toEqual([400, 'request']);
    expect(failures).toEqual([]);
  });

  it('never sends a vector', async () => {
    const text = await (await get('/api/compare?articles=a,b')).text();
    expect(text).not.toMatch(/vector|\[(-?\d\.\d+,){8}/);
  });

  it('describes itself', async () => {
    const description = await (await get('/api/openapi.json')).json();
    expect(description.openapi).toBe('3.1.0');
    expect(Object.keys(description.paths).sort()).toEqual([
      '/api/articles/{id}',
      '/api/collections',
      '/api/collections/{id}',
      '/api/collections/{id}/articles',
      '/api/collections/{id}/claims',
      '/api/compare',
      '/api/drift',
      '/api/events',
      '/api/explain',
      '/api/export',
      '/api/find',
      '/api/health',
      '/api/jobs/{id}',
      '/api/jobs/{id}/events',
      '/api/operations',
      '/api/operations/redo',
      '/api/operations/undo',
      '/api/review',
      '/api/search',
    ]);
  });
});

describe('errors have one shape', () => {
  it.each([
    ['/api/compare', 400, 'request'],
    ['/api/compare?articles=a', 400, 'articles-too-few'],
    ['/api/compare?articles=a,a', 400, 'article-twice'],
    ['/api/compare?articles=a,nope', 404, 'article-missing'],
    ['/api/explain?articles=a&source=0&target=0', 400, 'request'],
    ['/api/explain?articles=a,b&source=-1&target=0', 400, 'request'],
    ['/api/explain?articles=a,b&source=9&target=0', 404, 'paragraph-missing'],
    ['/api/collections/nope', 404, 'collection-missing'],
    ['/api/nope', 404, 'not-found'],
    ['/nope', 404, 'not-found'],
  ])('%s is %i %s', async (path, status, code) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    const { error } = await response.json();
    expect(error.code).toBe(code);
    expect(error.message).toMatch(/\.$/);
    expect(error.hint).toMatch(/\.$/);
    expect(Object.keys(error)).toEqual(['code', 'message', 'hint']);
  });

  it('a bug tells the terminal, not the asker', async () => {
    const embed = async () => {
      throw new Error('secret path');
    };
    const { ask, failures } = await fakeServer({ engine: { ...fakeEngine, embed } });
    const response = await ask('/api/compare?articles=a,b');
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('secret');
    expect(failures.map(({ message }) => message)).toEqual(['secret path']);
  });

  it('a body that is too large is refused', async () => {
    const { app } = await fakeServer();
    const response = await app.request('/api/health', {
      method: 'POST',
      headers: { ...OWN, 'content-length': '99999999' },
      body: 'x',
    });
    expect(response.status).toBe(413);
    expect((await response.json()).error.code).toBe('body-limit');
  });
});

describe('who may ask', () => {
  it.each([
    ['this machine by name', { host: `localhost:${PORT}` }, 200],
    ['this machine in IPv6', { host: `[::1]:${PORT}` }, 200],
    ['its own page', { ...OWN, origin: `http://127.0.0.1:${PORT}` }, 200],
    ['a name pointed here', { host: `rebound.example:${PORT}` }, 403],
    ['a name that ends like ours', { host: `localhost.example:${PORT}` }, 403],
    ['another port', { host: '127.0.0.1:9999' }, 403],
    ['no host', { host: '' }, 403],
    ['a foreign page', { ...OWN, origin: 'https://news.example' }, 403],
    ['a page without origin', { ...OWN, origin: 'null' }, 403],
    ['a page of another port', { ...OWN, origin: 'http://127.0.0.1:8080' }, 403],
    ['a foreign image tag', { ...OWN, 'sec-fetch-site': 'cross-site' }, 403],
  ])('%s', async (_, headers, status) => {
    expect((await get('/api/collections', headers)).status).toBe(status);
  });

  it('every answer forbids what the page does not need', async () => {
    const { headers } = await get('/api/health');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.has('access-control-allow-origin')).toBe(false);
  });

  describe('when opened to others', () => {
    const open = fakeServer({ access: { port: PORT, token: 'secret' } });
    const ask = async (path: string, headers: Record<string, string>) =>
      (await open).app.request(path, { headers: { host: `192.0.2.1:${PORT}`, ...headers } });

    it.each([
      ['no token', {}, 403],
      ['a wrong token', { authorization: 'Bearer wrong' }, 403],
      ['the token', { authorization: 'Bearer secret' }, 200],
      ['the token as a cookie', { cookie: 'ordlyd-token=secret' }, 200],
      [
        'the token from a foreign page',
        { cookie: 'ordlyd-token=secret', origin: 'https://x.example' },
        403,
      ],
    ])('%s', async (_, headers, status) => {
      expect((await ask('/api/health', headers)).status).toBe(status);
    });

    it('takes the token out of the address and keeps it as a cookie', async () => {
      const response = await ask('/?token=secret&articles=a,b', {});
      expect(response.status).toBe(302);
      expect(response.headers.get('location')).toBe('/?articles=a%2Cb');
      expect(response.headers.get('set-cookie')).toMatch(/HttpOnly.*SameSite=Strict/);
    });
  });
});
