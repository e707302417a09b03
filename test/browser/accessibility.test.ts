import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  AXE_TIMEOUT_MS,
  axeFindings,
  COLOUR_RULES,
  expectNoTrouble,
  LAYOUT_RULES,
} from './expectations.ts';
import { DESKTOP, type Ordlyd, reading, SMALLEST, startOrdlyd } from './ordlyd.ts';

let ordlyd: Ordlyd;
beforeAll(async () => {
  ordlyd = await startOrdlyd();
});
afterAll(async () => {
  await ordlyd?.close();
});

/** Everything in light on a desktop; in the other looks what can differ there. */
async function expectAccessible(
  page: Page,
  smallIn: 'light' | 'dark',
  within?: readonly [string, ...string[]],
): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(DESKTOP);
  expect(await axeFindings(page, null, within)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await axeFindings(page, COLOUR_RULES, within), 'dark').toEqual([]);
  await page.emulateMedia({ colorScheme: smallIn });
  await page.setViewportSize(SMALLEST);
  expect(await axeFindings(page, LAYOUT_RULES, within), `small, ${smallIn}`).toEqual([]);
  await page.setViewportSize(DESKTOP);
}

describe('axe finds nothing in light and dark, on the widest and the smallest screen', () => {
  test(
    'in five texts as they open with the picker unfolded, and in the shortcuts',
    async () => {
      const watched = await ordlyd.open('/');
      const { page } = watched;
      await reading(page);
      await page.locator('text-picker summary').click();
      await expectAccessible(page, 'light');
      await page.keyboard.press('?');
      await page.locator('shortcuts-dialog dialog').waitFor();
      await expectAccessible(page, 'dark', ['shortcuts-dialog']);
      expectNoTrouble(watched);
      await page.context().close();
    },
    AXE_TIMEOUT_MS,
  );

  test(
    'in two texts unfolded with the evidence open, and in the empty page',
    async () => {
      const pair = 'articles=nb-2023-09,da-2023-09';
      const watched = await ordlyd.open(`/?${pair}&paragraph=nb-2023-09:12&rows=all`);
      const { page } = watched;
      await page.locator('evidence-panel h3').first().waitFor();
      await expectAccessible(page, 'dark');
      await page.goto(`${ordlyd.url}/?articles=`);
      await page.locator('page-message h2').waitFor();
      await expectAccessible(page, 'light');
      expectNoTrouble(watched);
      await page.context().close();
    },
    AXE_TIMEOUT_MS,
  );
});

test('every text is marked with its language', async () => {
  const { page } = await ordlyd.open('/?rows=all');
  await reading(page);
  const langs = await page
    .locator('.paragraph p')
    .evaluateAll((all) => [...new Set(all.map((p) => p.getAttribute('lang')))].sort());
  expect(langs).toEqual(['da', 'de', 'en', 'nb', 'sv']);
  await page.context().close();
});

test('the first stop of the Tab key leads past the head of the page', async () => {
  const { page } = await ordlyd.open('/');
  await reading(page);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('button', { name: 'Skip to the texts' });
  expect(await skip.evaluate((button) => button.matches(':focus'))).toBe(true);
  await page.keyboard.press('Enter');
  expect(await page.locator('main').evaluate((main) => main.matches(':focus'))).toBe(true);
  await page.context().close();
});
