/** Alignments that are imported become decisions, and come back from every format as they were. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Decision, Place } from '../../server/core/review/operation.ts';
import { placeOf } from '../../server/core/review/places.ts';
import { importFiles } from '../../server/import.ts';
import { type FakeServer, fakeCollections, fakeServer } from './fakes.ts';

const [{ articles: harbour }] = fakeCollections;
const [a, b] = harbour;

let here: FakeServer;
beforeEach(async () => {
  here = await fakeServer();
});

/** Another machine, on which there is an empty collection; and nothing ships unless it is said. */
async function elsewhere(shipped = false): Promise<FakeServer> {
  const server = await fakeServer(shipped ? {} : { shipped: [] });
  await server.library.create('Mine');
  return server;
}

function importInto(server: FakeServer, name: string, content: string | Uint8Array) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const options = { at: '2024-05-01T12:00:00.000Z', by: 'Ada', pathsAreStable: true };
  return importFiles(server.library, 'mine', [{ name, path: name, bytes }], options);
}

/** Verdicts and notes by the words of the two paragraphs. */
async function decided(server: FakeServer): Promise<string[]> {
  const { links, notes } = await server.review.decisions();
  const words = async ({ article, paragraph }: Place) =>
    (await server.library.article(article)).paragraphs[paragraph].text.slice(0, 12);
  const said = [
    ...links.map((link) => ({ ...link, what: link.verdict })),
    ...notes.map((each) => ({ ...each, what: each.note })),
  ];
  const lines = said.map(async ({ source, target, what }) => {
    const pair = [await words(source), await words(target)].sort().join(' = ');
    return `${pair}: ${what}`;
  });
  return (await Promise.all(lines)).sort();
}

const pair = (p: number, q: number) => ({ source: placeOf(a, p), target: placeOf(b, q) });
const DECISIONS: readonly Decision[] = [
  { type: 'links', links: [{ ...pair(0, 1), verdict: 'accepted' }] },
  { type: 'links', links: [{ ...pair(1, 0), verdict: 'rejected' }] },
];

async function exported(format: string): Promise<Uint8Array> {
  const wanted = { format, unit: 'pairs', rejected: true } as const;
  const { parts } = await here.exports.export(['a', 'b'], wanted);
  const chunks: Uint8Array[] = [];
  for await (const chunk of parts) chunks.push(chunk);
  return Buffer.concat(chunks);
}

describe.each(['tmx', 'csv', 'tsv', 'jsonl', 'jsonld', 'xces'])('%s', (format) => {
  it('brings decisions to another machine that has the texts', async () => {
    await here.review.decide(DECISIONS.map((action) => ({ action })));
    const there = await elsewhere(true);
    const report = await importInto(there, `links.${format}`, await exported(format));
    expect(report).toMatchObject({ added: [], errors: [], decisions: [{ links: 2, unplaced: 0 }] });
    expect(await decided(there)).toEqual(await decided(here));
  });

  it.skipIf(format === 'xces')('brings the texts along, and says nothing twice', async () => {
    await here.review.decide(DECISIONS.map((action) => ({ action })));
    const there = await elsewhere();
    const report = await importInto(there, `links.${format}`, await exported(format));
    expect(report.added.map(({ id }) => id).sort()).toEqual(['a', 'b']);
    expect(await decided(there)).toEqual(await decided(here));
    const again = await importInto(there, `links.${format}`, await exported(format));
    expect(again).toMatchObject({ added: [], updated: [], decisions: [{ links: 0, already: 2 }] });
    expect(await there.store.operations()).toHaveLength(1);
  });
});

describe('what is imported', () => {
  it('carries notes', async () => {
    await here.review.decide(
      [...DECISIONS, { type: 'note', ...pair(0, 1), note: 'Se også s. 2' } as const].map(
        (action) => ({ action }),
      ),
    );
    const there = await elsewhere();
    await importInto(there, 'links.tmx', await exported('tmx'));
    expect(await decided(there)).toEqual(await decided(here));
    expect((await decided(there)).join()).toContain('Se også s. 2');
  });

  it('is no decision where a machine has only proposed it', async () => {
    const there = await elsewhere();
    const { decisions } = await importInto(there, 'links.tmx', await exported('tmx'));
    expect(decisions).toMatchObject([{ links: 0, proposals: 2 }]);
    expect(await there.store.operations()).toEqual([]);
  });

  it('is taken back in one go', async () => {
    await here.review.decide(DECISIONS.map((action) => ({ action })));
    const there = await elsewhere(true);
    await importInto(there, 'links.csv', await exported('csv'));
    await there.review.undo(undefined, {});
    expect((await there.review.decisions()).links).toEqual([]);
  });

  it('becomes texts and accepted links where another program has made it', async () => {
    const segments: Record<string, string[]> = {
      nb: ['Havnen ble stengt.', 'Ingen kom til skade i brannen.', 'Havnen ble stengt.'],
      da: ['Havnen blev lukket.', 'Ingen kom til skade ved branden.', 'Havnen blev lukket.'],
      'de-DE': [
        'Der Hafen wurde gesperrt.',
        'Niemand wurde beim Brand verletzt.',
        'Der Hafen wurde gesperrt.',
      ],
    };
    const units = [0, 1, 2].map((n) => {
      const variants = Object.entries(segments).map(
        ([lang, texts]) => `<tuv xml:lang="${lang}"><seg>${texts[n]}</seg></tuv>`,
      );
      return `<tu>${variants.join('')}</tu>`;
    });
    const tmx = `<?xml version="1.0"?><tmx version="1.4"><header srclang="nb"/><body>${units.join('')}</body></tmx>`;
    const there = await elsewhere();
    const { added, decisions } = await importInto(there, 'memory.tmx', tmx);
    expect(added.map(({ id, lang }) => [id, lang])).toEqual([
      ['memory-nb', 'nb'],
      ['memory-da', 'da'],
      ['memory-de-de', 'de'],
    ]);
    expect(decisions).toMatchObject([{ links: 9, unplaced: 0 }]);
    const { paragraphs } = await there.library.article('memory-nb');
    expect(paragraphs.map(({ text, kind }) => [text, kind])).toEqual(
      segments.nb.map((text) => [text, 'text']),
    );
    const links = (await there.review.decisions()).links;
    // The same words twice: each unit keeps to its own.
    const places = links.map(({ source, target }) => [source.paragraph, target.paragraph]);
    expect(places.every(([p, q]) => p === q)).toBe(true);
  });

  it('says which texts are missing, and changes nothing', async () => {
    const there = await elsewhere();
    const { errors, added } = await importInto(there, 'links.xces', await exported('xces'));
    expect([added, errors]).toMatchObject([[], [{ code: 'texts-missing' }]]);
    expect(errors[0].message).toMatch(/"a".*"b"/u);
  });

  it('takes no text of a file that is refused', async () => {
    const [line] = new TextDecoder().decode(await exported('jsonl')).split('\n');
    const unit = JSON.parse(line);
    unit.sides[1].text = '';
    const there = await elsewhere();
    const { errors, added } = await importInto(there, 'links.jsonl', JSON.stringify(unit));
    expect([added, errors]).toMatchObject([[], [{ code: 'texts-missing' }]]);
    expect(await there.store.articles('mine')).toEqual([]);
  });

  it('comes after the texts it is about, in whatever order they are named', async () => {
    await here.review.decide(DECISIONS.map((action) => ({ action })));
    const there = await elsewhere();
    const text = (name: string, { paragraphs }: typeof a) => ({
      ...{ name, path: name },
      bytes: new TextEncoder().encode(paragraphs.map((each) => each.text).join('\n')),
    });
    const links = { name: 'l.xces', path: 'l.xces', bytes: await exported('xces') };
    const options = { at: '2024-05-01T12:00:00.000Z', by: 'Ada', pathsAreStable: true };
    const files = [links, text('a.txt', a), text('b.txt', b)];
    const report = await importFiles(there.library, 'mine', files, options);
    expect(report).toMatchObject({ errors: [], decisions: [{ links: 2 }] });
    expect(await decided(there)).toEqual(await decided(here));
  });

  it('is no other text of that name', async () => {
    await here.review.decide(DECISIONS.map((action) => ({ action })));
    const there = await elsewhere();
    await importInto(there, 'a.txt', 'Dette er en helt annen tekst om været i fjellet denne uken.');
    const { added } = await importInto(there, 'links.tmx', await exported('tmx'));
    expect(added.map(({ id }) => id).sort()).toEqual(['a-2', 'b']);
    expect(await decided(there)).toEqual(await decided(here));
  });
});
