/** Own collections and articles, asked over the API. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { IMPORTED_ENDINGS, ImportReport } from '../../server/import.ts';
import type { JobStatus } from '../../server/jobs.ts';
import type { CollectionHead } from '../../server/library.ts';
import { type FakeServer, fakeServer } from './fakes.ts';

let server: FakeServer;
beforeEach(async () => {
  server = await fakeServer();
});

async function send<T>(method: string, path: string, body?: unknown): Promise<T> {
  return (await (await server.ask(path, { method, body })).json()) as T;
}
const create = (title: string) => send<CollectionHead>('POST', '/api/collections', { title });
const collections = async () =>
  (await send<{ collections: CollectionHead[] }>('GET', '/api/collections')).collections;

function form(files: Record<string, string | Uint8Array<ArrayBuffer>>): FormData {
  const data = new FormData();
  for (const [name, content] of Object.entries(files))
    data.append('files', new File([content], name));
  return data;
}

/** The looks at a job, as its events tell them. */
async function watch(id: string): Promise<JobStatus<ImportReport>[]> {
  const text = await (await server.ask(`/api/jobs/${id}/events`)).text();
  return [...text.matchAll(/^data: (.*)$/gmu)].map(([, data]) => JSON.parse(data));
}

async function add(collection: string, files: Parameters<typeof form>[0]) {
  const path = `/api/collections/${collection}/articles`;
  const { id } = await send<JobStatus>('POST', path, form(files));
  return (await watch(id)).at(-1) as JobStatus<ImportReport>;
}

const HARBOUR = 'Havnen i byen ble stengt mandag etter en brann i et stort lager.';
const MAYOR = 'Ordføreren sier at ingen mennesker kom til skade under slukkingen.';

describe('a collection of one’s own', () => {
  it('is made, named, listed behind those that ship, and removed', async () => {
    const made = await create('  Brann  på Nøtterøy ');
    expect(made).toMatchObject({ id: 'brann-pa-notteroy', title: 'Brann på Nøtterøy', own: true });
    expect((await collections()).map(({ id, own }) => [id, own])).toEqual([
      ['harbour', false],
      ['brann-pa-notteroy', true],
    ]);
    await send('PATCH', `/api/collections/${made.id}`, { title: 'Brannen' });
    expect((await collections())[1].title).toBe('Brannen');
    await send('DELETE', `/api/collections/${made.id}`);
    expect(await collections()).toHaveLength(1);
  });

  it('never takes the id of another', async () => {
    expect([(await create('Harbour')).id, (await create('HARBOUR')).id]).toEqual([
      'harbour-2',
      'harbour-3',
    ]);
  });

  it.each([
    ['POST', '/api/collections', { title: '' }, 400, 'request'],
    ['POST', '/api/collections', { title: '  ' }, 400, 'title-empty'],
    ['PATCH', '/api/collections/harbour', { title: 'X' }, 400, 'collection-shipped'],
    ['DELETE', '/api/collections/harbour', undefined, 400, 'collection-shipped'],
    ['DELETE', '/api/collections/nope', undefined, 404, 'collection-missing'],
    ['PATCH', '/api/articles/a', { outlet: 'X' }, 400, 'article-shipped'],
    ['PATCH', '/api/articles/a', { published: '2024-02-30' }, 400, 'date'],
    ['PATCH', '/api/articles/a', { url: 'javascript:alert(1)' }, 400, 'web-address'],
    ['PATCH', '/api/articles/a', { id: 'b' }, 400, 'request'],
    ['DELETE', '/api/articles/nope', undefined, 404, 'article-missing'],
    ['GET', '/api/jobs/nope', undefined, 404, 'job-missing'],
  ])('%s %s %j is %i %s', async (method, path, body, status, code) => {
    const response = await server.ask(path, { method, body });
    expect([response.status, (await response.json()).error.code]).toEqual([status, code]);
  });
});

describe('files that can be added', () => {
  it('are named with the collections, and every one of them is of a known kind', async () => {
    const { files } = await send<{ files: typeof IMPORTED_ENDINGS }>('GET', '/api/collections');
    expect(files.chosen).toEqual(expect.arrayContaining(['.md', '.docx', '.tmx', '.xces']));
    const { id } = await create('Mine');
    const named = [...files.chosen, ...files.inFolders].map((ending) => [`file${ending}`, '']);
    const { result } = await add(id, Object.fromEntries(named));
    expect(result?.errors.map(({ code }) => code)).not.toContain('file-type');
  });

  it('are fewer in folders, where an XML file may be anything', async () => {
    const { files } = await send<{ files: typeof IMPORTED_ENDINGS }>('GET', '/api/collections');
    const isFound = (name: string) => files.inFolders.some((ending) => name.endsWith(ending));
    expect(['a.xml', 'a.xces.xml', 'a.tmx', 'a.png'].map(isFound)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

describe('files that are added', () => {
  it('go in as articles; what is wrong is told file by file, what is there already is left out', async () => {
    const { id } = await create('Mine');
    const job = await add(id, {
      'one.txt': HARBOUR,
      'two.md': `---\noutlet: The Paper\n---\n${MAYOR}\n`,
      'again.txt': HARBOUR,
      'empty.txt': '',
      'picture.png': new Uint8Array([0x89, 0x50]),
    });
    expect(job).toMatchObject({ state: 'done', share: 1, error: null });
    const { added, duplicates, errors } = job.result as ImportReport;
    expect(added.map((head) => [head.id, head.outlet])).toEqual([
      ['one', null],
      ['two', 'The Paper'],
    ]);
    expect(duplicates).toEqual([{ file: 'again.txt', of: 'one' }]);
    expect(errors.map(({ file, code }) => [file, code])).toEqual([
      ['empty.txt', 'empty-text'],
      ['picture.png', 'file-type'],
    ]);
    expect((await collections())[1].articles.map((head) => head.id)).toEqual(['one', 'two']);
  });

  it('can be compared with those that ship', async () => {
    const { id } = await create('Mine');
    await add(id, { 'mine.txt': `${MAYOR}\n${HARBOUR}` });
    const { pairs } = await send<{ pairs: { links: unknown[] }[] }>(
      'GET',
      '/api/compare?articles=mine,b',
    );
    expect(pairs[0].links.length).toBeGreaterThan(0);
  });

  it('keep an id of their own where another has it', async () => {
    const { id } = await create('Mine');
    const { result } = await add(id, { 'a.txt': HARBOUR });
    expect(result?.added[0].id).toBe('a-2');
  });

  it('go in all at once: progress rises, and a job that is cancelled adds nothing', async () => {
    const { id } = await create('Mine');
    const many = Object.fromEntries(
      Array.from({ length: 50 }, (_, i) => [`${i}.txt`, `${HARBOUR} Tallet er ${i}.`]),
    );
    const job = await send<JobStatus>('POST', `/api/collections/${id}/articles`, form(many));
    const watching = watch(job.id);
    await send('DELETE', `/api/jobs/${job.id}`);
    const looks = await watching;
    expect(looks.at(-1)?.state).toBe('cancelled');
    expect((await collections())[1].articles).toEqual([]);

    const done = await send<JobStatus>('POST', `/api/collections/${id}/articles`, form(many));
    const shares = (await watch(done.id)).map(({ share }) => share);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
    expect((await collections())[1].articles).toHaveLength(50);
  });

  it('never take the place of others that are added at the same time', async () => {
    const { id } = await create('Mine');
    const [one, two] = await Promise.all([
      add(id, { 'same.txt': HARBOUR }),
      add(id, { 'same.txt': MAYOR }),
    ]);
    const ids = [one, two].flatMap(({ result }) => result!.added.map((head) => head.id));
    expect(ids.sort()).toEqual(['same', 'same-2']);
    const texts = (await server.library.collection(id)).articles.map((each) => each.paragraphs);
    expect(texts.flat().map(({ text }) => text)).toEqual([HARBOUR, MAYOR]);
  });

  it('may be larger than any other request', async () => {
    const { id } = await create('Mine');
    const long = Array.from({ length: 200 }, () => `${HARBOUR} `.repeat(100)).join('\n');
    expect(long.length).toBeGreaterThan(1024 * 1024);
    expect((await add(id, { 'long.txt': long })).result?.added).toHaveLength(1);
  });
});

describe('what is known of an article', () => {
  it('is corrected in place; the rest stays', async () => {
    const { id } = await create('Mine');
    await add(id, { 'one.txt': HARBOUR });
    const before = await server.library.article('one');
    const head = await send('PATCH', '/api/articles/one', {
      outlet: ' Bladet ',
      published: '2024-05-01',
      title: '',
    });
    expect(head).toMatchObject({
      outlet: 'Bladet',
      published: '2024-05-01',
      title: null,
      lang: 'nb',
    });
    expect((await server.library.article('one')).paragraphs).toEqual(before.paragraphs);
  });

  it('includes the language, by which the text is read anew', async () => {
    const { id } = await create('Mine');
    await add(id, { 'one.txt': HARBOUR });
    await send('PATCH', '/api/articles/one', { lang: 'da' });
    const { lang, paragraphs } = await server.library.article('one');
    expect([lang, paragraphs[0].text]).toEqual(['da', HARBOUR]);
  });

  it('goes with the article', async () => {
    const { id } = await create('Mine');
    await add(id, { 'one.txt': HARBOUR });
    await send('DELETE', '/api/articles/one');
    await expect(server.library.article('one')).rejects.toMatchObject({ code: 'article-missing' });
  });
});
