import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AXE_TIMEOUT_MS, axeFindings, COLOUR_RULES, expectNoTrouble } from './expectations.ts';
import { DESKTOP, type Ordlyd, PHONE, reading, SMALLEST, startOrdlyd } from './ordlyd.ts';

/** What opens beside or over the texts is the same beside two of them, and looked through in less than half the time. */
const PAIR = 'articles=nb-2023-09,da-2023-09';

let ordlyd: Ordlyd;
beforeAll(async () => {
  ordlyd = await startOrdlyd();
});
afterAll(async () => {
  await ordlyd?.close();
});

/** In every look: one page is resized and recoloured, which is quicker than opening it anew. */
async function expectAccessible(page: Page, viewports = [DESKTOP, PHONE, SMALLEST]): Promise<void> {
  for (const viewport of viewports) {
    await page.setViewportSize(viewport);
    for (const [colorScheme, rules] of [['light'], ['dark', COLOUR_RULES]] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await axeFindings(page, rules), `${viewport.width} px, ${colorScheme}`).toEqual([]);
    }
  }
  await page.setViewportSize(DESKTOP);
}

describe('axe finds nothing in light and dark, on desktop, phone and the smallest screen', () => {
  test(
    'in five texts as they open, and in two with the evidence open',
    async () => {
      const watched = await ordlyd.open('/');
      const { page } = watched;
      await reading(page);
      await expectAccessible(page);
      await page.goto(`${ordlyd.url}/?${PAIR}&paragraph=nb-2023-09:10`);
      await page.locator('evidence-panel h3').first().waitFor();
      await expectAccessible(page);
      expectNoTrouble(watched);
      await page.context().close();
    },
    AXE_TIMEOUT_MS,
  );

  test(
    'in the unfolded texts, the picker, the shortcuts and the empty page',
    async () => {
      const watched = await ordlyd.open('/?rows=all');
      const { page } = watched;
      await reading(page);
      await page.locator('text-picker summary').click();
      await expectAccessible(page, [DESKTOP]);
      await page.goto(`${ordlyd.url}/?${PAIR}`);
      await reading(page);
      await page.keyboard.press('?');
      await page.locator('shortcuts-dialog dialog').waitFor();
      await expectAccessible(page, [DESKTOP]);
      await page.goto(`${ordlyd.url}/?articles=`);
      await page.locator('page-message h2').waitFor();
      await expectAccessible(page, [DESKTOP]);
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
