import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readAlignments } from '../../server/formats/read/alignments/index.ts';
import { fakeServer } from './fakes.ts';

const server = await fakeServer();
const ask = (body: object) => server.ask('/api/export', { method: 'POST', body });

async function units(body: object, name = 'units.jsonl') {
  const response = await ask({ format: 'jsonl', articles: ['a', 'b', 'c'], ...body });
  expect(response.status).toBe(200);
  return readAlignments(new Uint8Array(await response.arrayBuffer()), name);
}

const places = (found: Awaited<ReturnType<typeof units>>) =>
  found.map(({ sides }) => sides.map(({ article, paragraphs }) => [article, ...paragraphs]));

describe('POST /api/export', () => {
  it('is a file to save, with a name and its own type', async () => {
    const response = await ask({ articles: ['a', 'b'], format: 'tmx' });
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="ordlyd.tmx"');
    expect(response.headers.get('content-type')).toContain('x-tmx+xml');
    expect(await response.text()).toContain('<tmx version="1.4">');
  });

  it('gives the links of the comparison', async () => {
    expect(places(await units({}))).toEqual([
      [
        ['a', 0],
        ['b', 1],
      ],
      [
        ['a', 1],
        ['b', 0],
      ],
    ]);
  });

  it('gives what stands alone if asked to', async () => {
    const rows = await units({ unit: 'rows', gaps: true });
    expect(places(rows)).toContainEqual([['a'], ['b'], ['c', 0]]);
    expect(places(await units({ unit: 'rows' }))).not.toContainEqual([['a'], ['b'], ['c', 0]]);
  });

  it('leaves out what the filters say', async () => {
    expect(await units({ least: 1 })).toEqual([]);
    expect(await units({ reviewed: true })).toEqual([]);
    expect(await units({ langs: ['nb', 'sv'] })).toEqual([]);
    expect(await units({ langs: ['nb', 'da'] })).toHaveLength(2);
  });

  it('gives only passages that report a claim', async () => {
    const claim = 'Havnen i byen ble stengt mandag etter en brann i et stort lager.';
    expect(places(await units({ claim }))).toEqual([
      [
        ['a', 0],
        ['b', 1],
      ],
    ]);
  });

  it('gives only units in which such drift was found', async () => {
    const all = await units({ drift: true });
    const kinds = all.flatMap(({ drift }) => drift ?? []);
    const [kind] = kinds;
    const some = await units({ kinds: [kind ?? 'number'] });
    expect(some).toEqual(all.filter(({ drift }) => drift?.includes(kind ?? 'number')));
  });

  it('packs the files of a Moses corpus', async () => {
    const response = await ask({ articles: ['a', 'b'], format: 'moses' });
    expect(response.headers.get('content-type')).toBe('application/zip');
    const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
    expect(Object.keys(files).sort()).toEqual(
      ['da', 'ids', 'nb', 'scores'].map((end) => `ordlyd.da-nb.${end}`),
    );
  });

  it.each([
    [{ articles: ['a', 'b'], format: 'docx' }, 400, 'format-unknown'],
    [{ articles: ['a', 'nope'], format: 'tmx' }, 404, 'article-missing'],
    [{ articles: ['a', 'a'], format: 'tmx' }, 400, 'article-twice'],
    [{ articles: ['a', 'b', 'c', 'a', 'b', 'c'], format: 'tmx' }, 400, 'article-twice'],
    [{ articles: ['a'], format: 'tmx' }, 400, 'request'],
    [{ articles: ['a', 'b'], format: 'tmx', least: 2 }, 400, 'request'],
    [{ articles: ['a', 'b'], format: 'tmx', sort: true }, 400, 'request'],
  ])('%j is refused before anything is sent', async (body, status, code) => {
    const response = await ask(body);
    expect(response.status).toBe(status);
    expect((await response.json()).error.code).toBe(code);
  });

  it('publishes the schema of a line', async () => {
    const response = await server.ask('/api/schemas/unit-record.json');
    expect((await response.json()).properties.sides.type).toBe('array');
  });
});
