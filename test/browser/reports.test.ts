/** The reports that people send: on a screen, on a phone, and on paper with every passage cited. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleDrift } from '../../server/core/drift/articles.ts';
import type { AlignedUnit } from '../../server/core/exchange/unit.ts';
import { buildArticle } from '../../server/core/text/article.ts';
import type { Article, Lang, Link } from '../../server/core/types.ts';
import { driftHtml } from '../../server/formats/write/drift-html.ts';
import { html } from '../../server/formats/write/html.ts';
import { launchChromium } from './chromium.ts';
import { AXE_TIMEOUT_MS, axeFindings, COLOUR_RULES } from './expectations.ts';
import { DESKTOP, SMALLEST } from './ordlyd.ts';

/** Passages of the length of news, more than one sheet holds. */
const PASSAGES = 16;

const text = (id: string, lang: Lang, outlet: string, sentence: (n: number) => string): Article =>
  buildArticle({
    ...{ id, lang, outlet, title: `Ild & røg «${id}»`, published: '2024-05-03' },
    url: `https://example.org/${id}/a-long-address-that-has-nowhere-to-break?utm_source=x&n=1`,
    paragraphs: Array.from({ length: PASSAGES }, (_, n) => sentence(n).repeat(3)),
  });
const nb = text('nb', 'nb', 'Havneavisen', (n) => `Sak ${n}: Sju skip sank utenfor Bodø i april. `);
const da = text('da', 'da', 'Havnebladet', (n) => `Sag ${n}: Syv skibe sank ud for Bodø i maj. `);
const sv = text('sv', 'sv', 'Hamnposten', (n) => `Sak ${n}: Sju fartyg sjönk utanför Bodø. `);
const links = nb.paragraphs.map((_, p): Link => {
  return { source: p, target: p, confidence: 0.9, chance: 0, evidence: [] };
});

const about = {
  tool: { name: 'ordlyd', version: '1.2.3' },
  model: { name: 'letters', hash: '0123456789abcdef', dim: 2 },
};

async function exportReport(): Promise<string> {
  const units = links.map(
    ({ source: p }): AlignedUnit => ({
      sides: [nb, da, sv].map((article) => ({
        article,
        paragraphs: article === sv && p % 2 === 1 ? [] : [p],
      })),
      ...{ confidence: 0.9, cosine: null, margin: null, findings: null },
      ...{ verdict: p % 3 === 0 ? 'accepted' : null, note: p % 4 === 0 ? 'Se side 2.' : null },
    }),
  );
  let written = '';
  for await (const part of html.write(units, { ...about, title: 'Havnen' })) written += part;
  return written;
}

const driftReport = () =>
  [...driftHtml({ ...about, source: nb, target: da, groups: articleDrift(nb, da, links) })].join(
    '',
  );

let folder: string;
let browser: Browser;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ordlyd-reports-'));
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

async function opened(name: string, report: string): Promise<Page> {
  const file = join(folder, `${name}.html`);
  await writeFile(file, report);
  const page = await browser.newPage({ viewport: DESKTOP });
  await page.goto(pathToFileURL(file).href);
  return page;
}

/** Pages as text, with single spaces. */
async function printed(page: Page): Promise<string[]> {
  const bytes = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  const { text: pages } = await extractText(await getDocumentProxy(new Uint8Array(bytes)));
  return pages.map((each) => each.replace(/\s+/gu, ' '));
}

describe.each([
  ['of an export', exportReport, [nb, da, sv]],
  ['on drift', async () => driftReport(), [nb, da]],
] as const)('the report %s', (name, report, articles) => {
  it(
    'reads on any screen and prints with pages numbered and every passage cited',
    async () => {
      const page = await opened(name, await report());
      expect(await axeFindings(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await axeFindings(page, COLOUR_RULES), 'dark').toEqual([]);
      await page.setViewportSize(SMALLEST);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);

      const pages = await printed(page);
      // Passages run on over pages: none takes a sheet for itself.
      expect(pages.length).toBeLessThan(PASSAGES / 2);
      for (const [k, each] of pages.entries()) expect(each).toContain(`${k + 1} / ${pages.length}`);
      const all = pages.join(' ');
      const count = (words: string) => all.split(words).length - 1;
      for (const { outlet, url } of articles) {
        const cited = count(`${outlet} · `);
        expect(cited, String(outlet)).toBeGreaterThanOrEqual(PASSAGES / 2);
        // Lines break within an address.
        const addresses = all.replace(/ /g, '').split(String(url)).length - 1;
        expect(addresses, String(url)).toBe(cited);
      }
      expect(count('3 May 2024')).toBeGreaterThanOrEqual(2 * PASSAGES);
      await page.close();
    },
    AXE_TIMEOUT_MS,
  );
});
