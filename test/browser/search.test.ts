import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AXE_TIMEOUT_MS, axeFindings, eventually, expectNoTrouble } from './expectations.ts';
import { DESKTOP, importInto, type Ordlyd, reading, SMALLEST, startOrdlyd } from './ordlyd.ts';

const FERRY = `---
lang: da
outlet: Øposten
title: Færgen bliver i havn
published: 2026-05-02
---

Færgen til øen sejler først på torsdag, siger redaktør Radtsjenko.

Ingen kom til skade.
`;

let ordlyd: Ordlyd;
beforeAll(async () => {
  ordlyd = await startOrdlyd(async (data) => {
    const path = join(data, 'ferry.md');
    await writeFile(path, FERRY);
    await importInto(data, 'Ferry', [path]);
  });
});
afterAll(async () => {
  await ordlyd?.close();
});

const field = (page: Page) => page.getByRole('searchbox', { name: 'Look for words in all texts' });
const results = (page: Page) => page.locator('search-view a.passage');
const summary = (page: Page) => page.locator('search-view .summary');

describe('looking for words in all texts', () => {
  test(
    'axe finds nothing: before, with results and without, in light and dark, down to 320 px',
    async () => {
      const watched = await ordlyd.open('/?view=search', { locale: 'en-GB' });
      const { page } = watched;
      await page.locator('page-message h2').waitFor();
      expect(await axeFindings(page)).toEqual([]);
      for (const query of ['Nordkorea', 'lindorm']) {
        await page.setViewportSize(DESKTOP);
        await page.emulateMedia({ colorScheme: 'light' });
        await field(page).fill(query);
        await field(page).press('Enter');
        await eventually(() => summary(page).textContent()).toContain(`“${query}”.`);
        expect(await axeFindings(page)).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        await page.setViewportSize(SMALLEST);
        expect(await axeFindings(page)).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow).toBe(0);
      }
      expectNoTrouble(watched);
      await page.context().close();
    },
    AXE_TIMEOUT_MS,
  );

  test('a key leads there from any view; arrows go through the results, Enter opens one', async () => {
    const watched = await ordlyd.open('/?view=method', { locale: 'en-GB' });
    const { page } = watched;
    await page.locator('method-view').waitFor();
    await page.keyboard.press('/');
    expect(await field(page).evaluate((input) => input.matches(':focus'))).toBe(true);
    await page.keyboard.type('Radchenko');
    await page.keyboard.press('Enter');
    // Own texts first; spelt as its own language spells it.
    await eventually(() => results(page).first().textContent()).toContain('Radtsjenko');
    const first = page.locator('search-view article').first();
    expect(await first.locator('h2').textContent()).toBe('Færgen bliver i havn');
    expect(await first.locator('h2').getAttribute('lang')).toBe('da');
    expect(await first.locator('.text').getAttribute('lang')).toBe('da');
    expect(await first.locator('mark').allTextContents()).toEqual(['Radtsjenko']);
    expect(await first.locator('.facts').first().textContent()).toMatch(
      /Øposten · 2 May 2026 · Ferry/,
    );
    expect(await summary(page).textContent()).toMatch(/^\d+ texts with “Radchenko”\.$/);
    expect(new URL(page.url()).search).toBe('?view=search&q=Radchenko');

    await page.keyboard.press('ArrowDown');
    const isFocused = (n: number) =>
      results(page)
        .nth(n)
        .evaluate((a) => a.matches(':focus'));
    expect(await isFocused(0)).toBe(true);
    await page.keyboard.press('ArrowDown');
    expect(await isFocused(1)).toBe(true);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await isFocused(0)).toBe(true);
    await page.keyboard.press('End');
    expect(await isFocused((await results(page).count()) - 1)).toBe(true);
    await results(page).filter({ hasText: 'desperat træk' }).first().press('Enter');
    await reading(page);
    // Marked there, though it is linked to no other text.
    const pinned = page.locator('.paragraph.pinned');
    await eventually(() => pinned.textContent()).toContain('desperat træk');

    await page.goBack();
    await eventually(() => results(page).count()).toBeGreaterThan(1);
    expect(await field(page).inputValue()).toBe('Radchenko');
    expectNoTrouble(watched);
    await page.context().close();
  });

  test('the page is busy while it looks, says what went wrong, and helps where nothing is found', async () => {
    const watched = await ordlyd.open('/?view=search&q=lindorm', { locale: 'en-GB' });
    const { page } = watched;
    await eventually(() => summary(page).textContent()).toBe('No text holds “lindorm”.');
    await page.getByRole('link', { name: 'Look for what it means instead' }).click();
    await page.locator('claims-find').waitFor();
    expect(await page.locator('claims-find input').inputValue()).toBe('lindorm');
    await page.goBack();
    // Signs alone are no words.
    await field(page).fill('?!');
    await field(page).press('Enter');
    await eventually(() => summary(page).textContent()).toBe('No text holds “?!”.');

    let answer = () => {};
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route('**/api/search*', async (route) => {
      await held;
      await route.abort();
    });
    await field(page).fill('havn');
    await field(page).press('Enter');
    await page.locator('search-view [aria-busy=true]').waitFor();
    expect(await summary(page).textContent()).toBe('Looking for “havn” …');
    answer();
    await page.getByRole('alert').getByText('Ordlyd did not answer.').waitFor();
    await page.unroute('**/api/search*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await results(page).first().waitFor();
    await page.context().close();
  });
});
