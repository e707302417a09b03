/** `npm run bench:page`: how soon the page paints, how evenly it scrolls, what it holds in memory. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { textTable } from '../../server/text-table.ts';
import { openCollections } from '../../server/workspace.ts';
import { READING_MODES, type ReadingMode } from '../../web/state.ts';
import { importInto, type Ordlyd, reading, startOrdlyd } from '../browser/ordlyd.ts';
import { median } from './measure.ts';
import { paragraphs, seeded, sentencesOf } from './texts.ts';

/** Paragraphs of two texts together. */
const SIZES = [300, 2000];

/** Of a paragraph, as in a newspaper. */
const WORDS = 45;

/** How much of the second text the first one tells, too. */
const SHARED = 0.6;

/** A quick flick of the wheel, 3,000 pixels a second. */
const PIXELS_A_FRAME = 50;
const FRAMES = 240;

/** A frame later than this has left one out: one and a half times 1/60 s. */
const LATE_MS = 25;

const LOADS = 9;

const tenth = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/** Front matter and paragraphs of two texts that tell in part the same, in the same order. */
function pair(sentences: readonly string[], size: number): readonly [string, string] {
  const all = paragraphs(sentences, size, WORDS);
  const [first, others] = [all.slice(0, size / 2), all.slice(size / 2)];
  const random = seeded();
  const second = first.map((text, p) => (random() < SHARED ? text : others[p]!));
  const file = (outlet: string, texts: readonly string[]) =>
    `---\nlang: nb\noutlet: ${outlet}\n---\n\n${texts.join('\n\n')}\n`;
  return [file(`First ${size}`, first), file(`Second ${size}`, second)];
}

/** In the page: scrolls the window, or the first column that scrolls by itself, and times the frames. */
async function scrolled(page: Page): Promise<readonly number[]> {
  return await page.evaluate(
    async ([step, frames]) => {
      const shadow = (host: ParentNode, selector: string) =>
        host.querySelector(selector)!.shadowRoot!;
      const view = shadow(shadow(document, 'ordlyd-page'), 'compare-view');
      const column = shadow(view, 'comparison-reader').querySelector('.column');
      const target = column ?? document.scrollingElement!;
      const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
      // Down and up again, so that no end is hit.
      const times = [await frame()];
      for (let i = 0; i < frames; i++) {
        target.scrollBy({ top: i < frames / 2 ? step : -step, behavior: 'instant' });
        times.push(await frame());
      }
      return times.slice(1).map((time, i) => time - times[i]!);
    },
    [PIXELS_A_FRAME, FRAMES] as const,
  );
}

function frameFigures(deltas: readonly number[]): readonly string[] {
  const sum = deltas.reduce((a, b) => a + b, 0);
  const sorted = [...deltas].sort((a, b) => a - b);
  const late = deltas.filter((delta) => delta > LATE_MS).length;
  return [
    `${whole.format((deltas.length / sum) * 1000)}/s`,
    `${tenth.format(median(deltas))} ms`,
    `${tenth.format(sorted[Math.floor(sorted.length * 0.95)]!)} ms`,
    `${late} of ${deltas.length}`,
  ];
}

/**
 * Milliseconds from the request to the first paint, as the browser itself times it, and to the texts; and to
 * the first paint of a bare text that the same server sends. Medians of loads in new tabs that have nothing
 * in their cache, on a server that has compared these texts before.
 */
async function loading(ordlyd: Ordlyd) {
  const [paints, texts, bare]: [number[], number[], number[]] = [[], [], []];
  const firstPaint = (page: Page) =>
    page.evaluate(async () => {
      const name = 'first-contentful-paint';
      const entry = () => performance.getEntriesByName(name)[0];
      while (!entry()) await new Promise((resolve) => requestAnimationFrame(resolve));
      return entry()!.startTime;
    });
  // The first load warms the server up.
  for (let load = 0; load <= LOADS; load++) {
    const { page } = await ordlyd.open('/');
    await reading(page);
    const text = await page.evaluate(() => performance.now());
    const paint = await firstPaint(page);
    await page.goto(`${ordlyd.url}/api/health`);
    if (load > 0) {
      texts.push(text);
      paints.push(paint);
      bare.push(await firstPaint(page));
    }
    await page.context().close();
  }
  return { paint: median(paints), text: median(texts), bare: median(bare) };
}

/** Bytes of scripts that the page loads in English, compressed as a server in front of it would. */
async function scriptBytes(ordlyd: Ordlyd): Promise<number> {
  const { page } = await ordlyd.open('/');
  await reading(page);
  const names = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.endsWith('.js')),
  );
  await page.context().close();
  const bodies = await Promise.all(
    [...new Set(names)].map(async (name) => (await fetch(name)).arrayBuffer()),
  );
  return bodies.reduce((sum, body) => sum + gzipSync(new Uint8Array(body)).length, 0);
}

/** Chromium's own figures of a page. */
async function meter(page: Page) {
  const client = await page.context().newCDPSession(page);
  // Processor time: what else the machine does then does not count.
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async (): Promise<ReadonlyMap<string, number>> => {
    const { metrics } = await client.send('Performance.getMetrics');
    return new Map(metrics.map(({ name, value }) => [name, value]));
  };
}

const sentences = sentencesOf(await openCollections('corpus'));
const folder = await mkdtemp(join(tmpdir(), 'ordlyd-bench-'));
const ordlyd = await startOrdlyd(async (data) => {
  for (const size of SIZES) {
    const files = pair(sentences, size).map((text, k) => ({
      text,
      path: join(folder, `${size}-${k}.md`),
    }));
    for (const { text, path } of files) await writeFile(path, text);
    await importInto(
      data,
      `Long ${size}`,
      files.map(({ path }) => path),
    );
  }
});
try {
  const { paint, text, bare } = await loading(ordlyd);
  console.log(
    `first paint ${whole.format(paint)} ms (a bare text: ${whole.format(bare)} ms), ` +
      `five texts ${whole.format(text)} ms after the request`,
  );
  console.log(`scripts ${whole.format((await scriptBytes(ordlyd)) / 1000)} kB, gzipped\n`);
  const response = await fetch(`${ordlyd.url}/api/collections`);
  const { collections } = (await response.json()) as {
    collections: { id: string; title: string; articles: { id: string }[] }[];
  };
  const rows: string[][] = [];
  for (const size of SIZES) {
    const { id, articles } = collections.find(({ title }) => title === `Long ${size}`)!;
    for (const mode of READING_MODES)
      rows.push([`${size}`, mode, ...(await measured(id, articles, mode))]);
  }
  const head = [
    'paragraphs',
    'mode',
    'frames',
    'median frame',
    '95th frame',
    'late frames',
    'work a frame',
    'heap',
  ];
  console.log(textTable('Scrolling two texts', [head, ...rows]));
} finally {
  await ordlyd.close();
  await rm(folder, { recursive: true, force: true });
}

async function measured(id: string, articles: readonly { id: string }[], mode: ReadingMode) {
  const ids = articles.map((article) => article.id).join(',');
  const address = `/?collection=${id}&articles=${ids}&rows=all&mode=${mode}&drift=off`;
  const { page } = await ordlyd.open(address);
  await page.locator('comparison-reader .paragraph').first().waitFor();
  const metrics = await meter(page);
  const before = (await metrics()).get('TaskDuration')!;
  const deltas = await scrolled(page);
  const work = (await metrics()).get('TaskDuration')! - before;
  const client = await page.context().newCDPSession(page);
  await client.send('HeapProfiler.collectGarbage');
  const heap = (await metrics()).get('JSHeapUsedSize')!;
  await page.context().close();
  return [
    ...frameFigures(deltas),
    `${tenth.format((work * 1000) / deltas.length)} ms`,
    `${whole.format(heap / 2 ** 20)} MiB`,
  ];
}
