import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectNoTrouble } from './expectations.ts';
import { DESKTOP, type Ordlyd, PHONE, reading, SMALLEST, startOrdlyd } from './ordlyd.ts';

let ordlyd: Ordlyd;
beforeAll(async () => {
  ordlyd = await startOrdlyd();
});
afterAll(async () => {
  await ordlyd?.close();
});

/** What axe finds, one line a finding, so that a failure says where to look. */
async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}

/** Axe looks at every letter of five texts several times a test; a busy machine takes its time. */
const AXE_TIMEOUT_MS = 240_000;

const PINNED = '/?paragraph=nb-2023-09:12';

describe.each(['light', 'dark'] as const)('axe finds nothing in %s', (colorScheme) => {
  test.each([
    ['desktop', DESKTOP],
    ['phone', PHONE],
    ['the smallest screen', SMALLEST],
  ])(
    'on %s, with and without the evidence open',
    async (_, viewport) => {
      const watched = await ordlyd.open('/', { colorScheme, viewport });
      await reading(watched.page);
      expect(await findings(watched.page)).toEqual([]);

      await watched.page.goto(`${ordlyd.url}${PINNED}`);
      await watched.page.locator('evidence-panel h3').first().waitFor();
      expect(await findings(watched.page)).toEqual([]);
      expectNoTrouble(watched);
      await watched.page.context().close();
    },
    AXE_TIMEOUT_MS,
  );

  test(
    'in the shortcuts, the unfolded text, the picker and the empty page',
    async () => {
      const watched = await ordlyd.open('/?rows=all', { colorScheme });
      const { page } = watched;
      await reading(page);
      await page.locator('text-picker summary').click();
      expect(await findings(page)).toEqual([]);

      await page.keyboard.press('?');
      await page.locator('shortcuts-dialog dialog').waitFor();
      expect(await findings(page)).toEqual([]);

      await page.goto(`${ordlyd.url}/?articles=`);
      await page.locator('page-message h2').waitFor();
      expect(await findings(page)).toEqual([]);
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
