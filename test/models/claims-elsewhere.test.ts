/** Marks on sentences of a file become passages of articles in several languages. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentsOf, elsewhereQueries } from '../../models/calibrate/claims-elsewhere.ts';
import { parseParallelSentences } from '../../server/evaluate.ts';
import { letterEmbed } from '../server/fakes.ts';

const TSV = `doc	nb	da	sv	de	en
harbour	Havnen ble stengt.	Havnen blev lukket.	Hamnen stängdes.	Der Hafen wurde gesperrt.	The harbour was closed.
harbour	Ingen kom til skade.	Ingen kom til skade.	Ingen skadades.	Niemand wurde verletzt.	No one was hurt.
harbour	Et lager brant.	Et lager brændte.	Ett lager brann.	Ein Lager brannte.	A store burnt.
ferry	Fergen kom for sent.	Færgen kom for sent.	Färjan var sen.	Die Fähre kam zu spät.	The ferry was late.
ferry	Havnen var stengt.	Havnen var lukket.	Hamnen var stängd.	Der Hafen war gesperrt.	The harbour was shut.
`;
const closed = {
  id: 'closed',
  query: { nb: 'Skip slipper ikke inn i havnen.', en: 'Ships are kept out of the harbour.' },
  core: ['harbour:1', 'ferry:2'],
  related: ['harbour:2', 'ferry:1'],
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ordlyd-marks-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function queriesOf(core: readonly string[]) {
  const marks = [{ documents: ['harbour', 'ferry'], claims: [{ ...closed, core }] }];
  const file = join(folder, 'marks.json');
  await writeFile(file, JSON.stringify(marks));
  const parallel = parseParallelSentences(TSV, 'parallel.tsv');
  return elsewhereQueries(file, parallel, documentsOf(TSV), letterEmbed);
}

describe('claims marked in other texts', () => {
  it('are asked of one article a document, each in another language', async () => {
    const queries = await queriesOf(closed.core);
    expect(queries.map(({ lang, source }) => [lang, source])).toEqual([
      ['nb', 'elsewhere'],
      ['en', 'elsewhere'],
    ]);
    for (const { index } of queries) {
      expect(index.articles.map(({ id, lang }) => [id, lang])).toEqual([
        ['harbour', 'nb'],
        ['ferry', 'da'],
      ]);
    }
  });

  it('mark the paragraphs that hold what is marked; what also reports the claim is not merely near it', async () => {
    for (const { index, groups, lost } of await queriesOf(closed.core)) {
      const told = groups.filter(({ positive }) => positive).map(({ key }) => key);
      const holding = index.articles.flatMap(({ paragraphs }, article) =>
        paragraphs.flatMap(({ text }, paragraph) =>
          /Havnen/.test(text) ? [`${article} ${paragraph}`] : [],
        ),
      );
      expect(told.sort()).toEqual(holding);
      expect(lost).toBe(0);
    }
  });

  it('must be there', async () => {
    await expect(queriesOf(['harbour:4'])).rejects.toThrow(RangeError);
    expect(() => documentsOf('nb\tda\nHavnen\tHavnen')).toThrow(RangeError);
  });
});
