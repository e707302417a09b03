/** Takes the pictures of web/screenshots anew: `npm run screenshots`. */
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { DESKTOP, PHONE, reading, startOrdlyd } from './ordlyd.ts';

interface Shot {
  readonly file: string;
  readonly address: string;
  readonly options: BrowserContextOptions;
  /** Waits for what is shown; for the rows of a comparison if left out. */
  readonly ready?: (page: Page) => Promise<void>;
}

const PINNED = '/?paragraph=nb-2023-09:12';

const DRIFT = '/?view=drift&articles=nb-2023-09,da-2023-09';

/** The finding the reader comes to first, unfolded, and the overview above it. */
async function firstFinding(page: Page): Promise<void> {
  await page.locator('drift-report .row').first().waitFor();
  await page.keyboard.press('F7');
  await page.locator('drift-report blockquote').first().waitFor();
  await page
    .locator('drift-strip')
    .first()
    .evaluate((strip) => strip.scrollIntoView());
}

const SHOTS: readonly Shot[] = [
  { file: 'compare.png', address: PINNED, options: { viewport: DESKTOP, colorScheme: 'light' } },
  { file: 'compare-dark.png', address: '/', options: { viewport: DESKTOP, colorScheme: 'dark' } },
  {
    file: 'compare-phone.png',
    address: PINNED,
    options: { viewport: PHONE, colorScheme: 'light' },
  },
  {
    file: 'drift.png',
    address: DRIFT,
    options: { viewport: DESKTOP, colorScheme: 'light' },
    ready: firstFinding,
  },
  {
    file: 'search.png',
    address: '/?view=search&q=Radchenko',
    options: { viewport: DESKTOP, colorScheme: 'light' },
    ready: (page) => page.locator('search-view a.passage').first().waitFor(),
  },
];

const ordlyd = await startOrdlyd();
try {
  for (const { file, address, options, ready = reading } of SHOTS) {
    const { page } = await ordlyd.open(address, options);
    await ready(page);
    await page.screenshot({ path: join('web/screenshots', file) });
    await page.context().close();
    console.log(file);
  }
} finally {
  await ordlyd.close();
}
