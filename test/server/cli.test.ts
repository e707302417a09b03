/** The built command as people run it: a process with arguments, streams and an exit code. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const path = (relative: string) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));
const norwegian = path('corpus/north-korea-arms/nb-2023-09.md');
const danish = path('corpus/north-korea-arms/da-2023-09.md');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ordlyd-cli-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function ordlyd(args: readonly string[], input = '') {
  const child = spawn(process.execPath, [path('dist/ordlyd.mjs'), ...args], { cwd: folder });
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const out: Buffer[] = [];
  const words: Buffer[] = [];
  child.stdout.on('data', (part) => out.push(part));
  child.stderr.on('data', (part) => words.push(part));
  const [code] = await once(child, 'close');
  return {
    code,
    out: Buffer.concat(out).toString(),
    words: Buffer.concat(words).toString(),
  };
}

async function file(name: string, content: string | Uint8Array): Promise<string> {
  await writeFile(join(folder, name), content);
  return name;
}

describe('ordlyd compare', () => {
  it('links the sentence both papers quote, as a table', async () => {
    const { code, out, words } = await ordlyd(['compare', norwegian, danish]);
    expect([code, words]).toEqual([0, '']);
    expect(out).toMatch(/12 – 14 +«Russlands søken .*»Ruslands søgen/);
  });

  it('gives JSON that other programs can read, and nothing else on stdout', async () => {
    const { code, out } = await ordlyd(['compare', norwegian, danish, '--format', 'json']);
    expect(code).toBe(0);
    const { pairs, model } = JSON.parse(out);
    expect(model.hash).toMatch(/^[0-9a-f]{16}$/);
    expect(pairs[0].links).toContainEqual(expect.objectContaining({ source: 11, target: 13 }));
  });

  it('reads a text from stdin', async () => {
    const text = await readFile(danish, 'utf8');
    const body = text.split('---\n').slice(2).join('---\n');
    const { code, out } = await ordlyd(['compare', norwegian, '-', '--format', 'tsv'], body);
    expect(code).toBe(0);
    expect(out).toContain('\tstdin\tda\t');
  });

  it('tells two files of one name apart', async () => {
    const { out } = await ordlyd(['compare', norwegian, norwegian, '--format', 'tsv']);
    expect(out).toContain('\tnb-2023-09-2\t');
  });
});

describe('ordlyd drift', () => {
  it('writes a report that stands alone and says which paragraphs it is about', async () => {
    const { code, out, words } = await ordlyd(['drift', norwegian, danish, '--format', 'html']);
    expect([code, words]).toEqual([0, '']);
    expect(out).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/);
    expect(out).toMatch(/<mark>[\s\S]*¶\u00a04[\s\S]*<li>/);
    expect(out).not.toMatch(/<script|<link|src=/);
  });

  it('gives every finding an id of its own as JSON', async () => {
    const { out } = await ordlyd(['drift', norwegian, danish, '--format', 'json']);
    const { groups } = JSON.parse(out) as { groups: { findings: { id: string }[] }[] };
    const ids = groups.flatMap(({ findings }) => findings.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('ordlyd explain', () => {
  it('says what speaks for a link', async () => {
    const { code, out } = await ordlyd(['explain', norwegian, danish, '12', '14']);
    expect(code).toBe(0);
    expect(out).toMatch(/: linked, \d+ %/);
    expect(out).toContain('What weighs most');
  });

  it('says who has the stronger claim where there is none', async () => {
    const { code, out } = await ordlyd(['explain', norwegian, danish, '12', '13']);
    expect(code).toBe(0);
    expect(out).toMatch(/: not linked/);
    expect(out).toMatch(/Stronger claims: .*12 – 14/);
  });
});

describe('ordlyd embed', () => {
  it('gives a vector a line and tells the model apart from the result', async () => {
    const { code, out, words } = await ordlyd(['embed'], 'Hei.\nHallo.\n');
    expect(code).toBe(0);
    const vectors = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as number[]);
    expect(vectors).toHaveLength(2);
    for (const vector of vectors) expect(Math.hypot(...vector)).toBeCloseTo(1, 4);
    expect(words).toContain('nordic-static@');
  });
});

describe('ordlyd eval', () => {
  it('measures retrieval and writes the figures', async () => {
    const sentences = [
      'doc\tnb\tda\tnote',
      'x\tHavna ble stengt mandag.\tHavnen blev lukket mandag.\t-',
      'x\tPrisen på strøm faller.\tPrisen på strøm falder.\t-',
      'x\tJenta vant løpet.\tPigen vandt løbet.\t-',
    ].join('\n');
    const { code, out } = await ordlyd([
      'eval',
      'embed',
      await file('pairs.tsv', sentences),
      '--predictions',
      'figures.json',
    ]);
    expect(code).toBe(0);
    expect(out).toMatch(/nb-da +1\.0000/);
    const figures = JSON.parse(await readFile(join(folder, 'figures.json'), 'utf8'));
    expect(Object.keys(figures.directions)).toEqual(['nb-da', 'da-nb']);
    expect(figures.directions['nb-da']).toMatchObject({ accuracy: 1, f1: 1, marginAccuracy: 1 });
    expect((await readdir(folder)).filter((name) => name.includes('.part'))).toEqual([]);
  });

  it('measures links and writes those found', async () => {
    const cases = [
      {
        id: 'one',
        mode: 'parallel',
        source: {
          lang: 'nb',
          paragraphs: ['Havna ble stengt mandag.', 'Jenta vant løpet i regnet.'],
        },
        target: {
          lang: 'sv',
          paragraphs: ['Flickan vann loppet i regnet.', 'Hamnen stängdes på måndagen.'],
        },
        links: [
          [0, 1],
          [1, 0],
        ],
      },
    ];
    const name = await file('cases.json', JSON.stringify(cases));
    const { code, out } = await ordlyd(['eval', 'align', name, '--predictions', 'links.json']);
    expect(code).toBe(0);
    expect(out).toMatch(/parallel +1\.0000 +1\.0000 +1\.0000/);
    const { one } = JSON.parse(await readFile(join(folder, 'links.json'), 'utf8'));
    expect(one.links.map(([source, target]: number[]) => [source, target])).toEqual(cases[0].links);
  });

  it('scores links marked by hand', async () => {
    await file(
      'a.txt',
      'Havna ble stengt mandag etter en brann.\n\nJenta vant løpet i regnet på søndag.\n',
    );
    await file('b.txt', 'Flickan vann loppet i regnet i söndags.\n');
    const gold = { source: 'a.txt', target: 'b.txt', links: [[2, 1]] };
    const { out } = await ordlyd(['eval', 'align', await file('gold.json', JSON.stringify(gold))]);
    expect(out).toMatch(/marked by hand +1\.0000 +1\.0000 +1\.0000/);
  });

  it('scores drift marked by hand', async () => {
    await file('a.txt', 'Havna ble stengt mandag etter en brann som tok tre hus og fire biler.\n');
    await file(
      'b.txt',
      'Havnen blev lukket tirsdag efter en brand, der tog tre huse og fire biler.\n',
    );
    const drift = [{ pair: [1, 1], type: 'date', source: 'mandag', target: 'tirsdag' }];
    const gold = JSON.stringify({ source: 'a.txt', target: 'b.txt', drift });
    const { out } = await ordlyd(['eval', 'drift', await file('marks.json', gold)]);
    expect(out).toMatch(/1 of 1 marks found/);
    expect(out).toMatch(/date +found +date/);
  });
});

describe('wrong input is one line on stderr and exit code 2', () => {
  it.each<[string, () => Promise<string[]> | string[], RegExp]>([
    ['a missing file', () => ['compare', 'nope.txt', danish], /nope\.txt/],
    ['a folder', () => ['compare', path('corpus'), danish], /corpus/],
    ['one text', () => ['compare', danish], /only one/],
    ['six texts', () => ['compare', ...Array.from({ length: 6 }, () => danish)], /6 articles/],
    ['an empty text', async () => ['compare', await file('empty.txt', '\n'), danish], /empty\.txt/],
    [
      'a wrong encoding',
      async () => ['compare', await file('dos.txt', Uint8Array.of(0x68, 0x86, 0x70)), danish],
      /dos\.txt/,
    ],
    [
      'broken front matter',
      async () => ['compare', await file('broken.md', '---\nlang: [\n---\nTekst.\n'), danish],
      /broken\.md/,
    ],
    ['an unknown format', () => ['compare', danish, norwegian, '--format', 'docx'], /docx/],
    ['an unknown command', () => ['nope'], /nope/],
    ['an unknown option', () => ['compare', '--nope'], /--nope/],
    ['a missing model', () => ['--model', 'nope', 'compare', danish, norwegian], /nope/],
    ['a set that is none', async () => ['eval', 'align', await file('x.json', '[{}]')], /x\.json/],
    [
      'a caption explained',
      () => ['explain', norwegian, danish, '12', '5'],
      /no article text at paragraph 5/,
    ],
    ['a port that is none', () => ['serve', '--port', '99999'], /port/i],
    ['nothing to embed', () => ['embed'], /stdin/],
    [
      'an unwritable result',
      async () => [
        'eval',
        'embed',
        await file('p.tsv', 'nb\tda\na\tb\n'),
        '--predictions',
        'no/such/folder.json',
      ],
      /no\/such/,
    ],
  ])('%s', async (_, args, message) => {
    const { code, out, words } = await ordlyd(await args());
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(words).toMatch(message);
    expect(words.trimEnd().split('\n')).toHaveLength(1);
    expect(words).toMatch(/^ordlyd: /);
  });
});

describe('help', () => {
  it.each([
    [['--help'], /Examples:/],
    [['compare', '--help'], /Formats:/],
    [['eval', 'align', '--help'], /marked by hand/],
  ])('%j teaches', async (args, message) => {
    const { code, out } = await ordlyd(args);
    expect(code).toBe(0);
    expect(out).toMatch(message);
  });
});

describe('ordlyd serve', () => {
  async function serving(args: readonly string[], env: Record<string, string> = {}) {
    const child = spawn(process.execPath, [path('dist/ordlyd.mjs'), 'serve', ...args], {
      env: { ...process.env, ...env },
    });
    const [first] = (await once(child.stdout, 'data')) as [Buffer];
    return {
      url: first.toString().trim(),
      async stop() {
        child.kill('SIGTERM');
        const [code] = await once(child, 'close');
        return code;
      },
    };
  }

  it('prints where it is, serves the page and the API, and stops when told', async () => {
    const { url, stop } = await serving(['--port', '0']);
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    const page = await (await fetch(url)).text();
    expect(page).toContain('<!doctype html>');
    const { collections } = await (await fetch(`${url}api/collections`)).json();
    expect(collections[0].articles).toHaveLength(5);
    const [, script] = /<script type="module" src="\/(main-\w+\.js)">/.exec(page)!;
    expect((await fetch(`${url}${script}`)).headers.get('content-type')).toContain('javascript');
    expect((await fetch(`${url}..%2f..%2fpackage.json`)).status).toBe(404);
    expect(await stop()).toBe(0);
  });

  it('takes the port from the environment', async () => {
    const { url, stop } = await serving([], { PORT: '0' });
    expect(url).not.toContain(':4680');
    await stop();
  });

  it('demands a token when opened to others', async () => {
    const { url, stop } = await serving(['--port', '0', '--host', '0.0.0.0']);
    const { port, searchParams } = new URL(url);
    const local = `http://127.0.0.1:${port}/api/health`;
    expect((await fetch(local)).status).toBe(403);
    const headers = { authorization: `Bearer ${searchParams.get('token')}` };
    expect((await fetch(local, { headers })).status).toBe(200);
    await stop();
  });

  it('says when the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    const { code, words } = await ordlyd(['serve', '--port', String(port)]);
    other.close();
    expect(code).toBe(2);
    expect(words).toContain(`Port ${port} on 127.0.0.1 is taken`);
  });
});
