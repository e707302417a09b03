/** The claims view in Chromium: what it shows, how it is steered, what stands in the address. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  AXE_TIMEOUT_MS,
  axeFindings,
  COLOUR_RULES,
  eventually,
  expectNoTrouble,
} from './expectations.ts';
import { DESKTOP, type Ordlyd, PHONE, paragraphWith, reading, startOrdlyd } from './ordlyd.ts';

let ordlyd: Ordlyd;
beforeAll(async () => {
  ordlyd = await startOrdlyd();
});
afterAll(async () => {
  await ordlyd?.close();
});

/** What has been decided so far, in the order of the log. */
async function decided(page: Page): Promise<{ readonly by: string }[]> {
  const { operations } = await page.evaluate(async () => (await fetch('/api/operations')).json());
  return operations.map(({ operation }: { operation: object }) => operation);
}

describe('the claims view', () => {
  test('opens from the comparison, unfolds a claim by keyboard, and the address keeps both', async () => {
    const watched = await ordlyd.open('/');
    const { page } = watched;
    await page.getByRole('link', { name: 'Claims' }).click();
    const claim = page.getByRole('button', { name: 'Shoigu visited North Korea in summer' });
    await claim.focus();
    await page.keyboard.press('Enter');
    await page.locator('claims-ledger .passages blockquote').first().waitFor();
    expect(await claim.getAttribute('aria-expanded')).toBe('true');
    expect(new URL(page.url()).search).toBe('?view=claims&claim=shoigu');

    await page.reload();
    const passages = page.locator('claims-ledger .passages');
    await passages.locator('blockquote').first().waitFor();
    expect(await passages.locator('blockquote[lang="da"]').textContent()).toContain('Sjojgu');
    const confirmed = await passages.locator('.manner', { hasText: 'confirmed' }).allInnerTexts();
    expect(confirmed.length).toBeGreaterThan(0);
    expect(confirmed.filter((words) => words.includes('%'))).toEqual([]);

    await page.goBack();
    await claim.waitFor();
    expect(await claim.getAttribute('aria-expanded')).toBe('false');
    expectNoTrouble(watched);
    await page.context().close();
  });

  test('finds a sentence of one language in the texts of others', async () => {
    const watched = await ordlyd.open('/?view=claims');
    const { page } = watched;
    await page
      .locator('claims-find')
      .getByRole('searchbox')
      .fill('Schoigu war zu Besuch in Nordkorea');
    await page.keyboard.press('Enter');
    await page.locator('claims-find blockquote[lang="nb"]').first().waitFor();
    expect(await page.locator('claims-find [role="status"]').textContent()).toMatch(
      /^\s*Reported in/,
    );
    await page.getByRole('button', { name: 'Clear' }).click();
    expect(new URL(page.url()).searchParams.has('find')).toBe(false);
    expectNoTrouble(watched);
    await page.context().close();
  });

  test('a claim is dropped, suggested again, kept, worded anew, judged and taken back; all of it stays', async () => {
    const watched = await ordlyd.open('/?view=claims&claim=shoigu');
    const { page } = watched;
    const ledger = page.locator('claims-ledger');
    const news = page.locator('.news');
    await page.evaluate(() => localStorage.setItem('ordlyd-reviewer', 'Desk'));
    await ledger.getByRole('button', { name: 'Drop it' }).click();
    await news.getByText('Dropped.').waitFor();
    const suggestion = ledger.locator('th', { hasText: 'Suggested' }).locator('button').first();
    const suggested = await suggestion.innerText();
    await suggestion.click();
    await ledger.getByRole('button', { name: 'Keep this claim' }).press('Enter');
    await news.getByText('Saved:').waitFor();
    const kept = new URL(page.url()).searchParams.get('claim');
    expect(kept).toMatch(/^[a-z0-9-]+$/);

    await ledger.getByRole('button', { name: 'Word it anew' }).click();
    await ledger.getByLabel('Name').fill('A claim of our own');
    await page.keyboard.press('Enter');
    await ledger.getByRole('button', { name: 'A claim of our own' }).waitFor();
    const passages = ledger.locator('.passages blockquote');
    const before = await passages.count();
    await ledger.getByRole('button', { name: 'Does not report it' }).first().click();
    await eventually(() => passages.count()).toBe(before - 1);
    await news.getByRole('button', { name: 'Undo' }).click();
    await eventually(() => passages.count()).toBe(before);
    const names = (await decided(page)).map(({ by }) => by);
    expect(names.length).toBeGreaterThanOrEqual(4);
    expect(names.filter((by) => by !== 'Desk')).toEqual([]);

    await page.reload();
    await ledger.getByRole('button', { name: 'A claim of our own' }).waitFor();
    expect(await ledger.getByRole('button', { name: suggested, exact: true }).count()).toBe(0);
    await ledger.getByRole('button', { name: 'Drop it' }).click();
    await news.getByText('Dropped.').waitFor();
    expect(await ledger.getByRole('button', { name: 'A claim of our own' }).count()).toBe(0);
    expectNoTrouble(watched);
    await page.context().close();
  });

  test('what is selected in the comparison is looked for in all texts, and can be followed', async () => {
    const watched = await ordlyd.open('/?articles=nb-2023-09,da-2023-09');
    const { page } = watched;
    await reading(page);
    await paragraphWith(page, 'Sjojgu').first().selectText();
    await page.getByRole('button', { name: 'Find this in all texts' }).click();
    await page.locator('claims-find blockquote').first().waitFor();
    expect(new URL(page.url()).searchParams.get('view')).toBe('claims');
    await page.getByRole('button', { name: 'Follow this claim' }).click();
    await page.locator('.news').getByText('Saved:').waitFor();
    expect(await page.locator('claims-ledger .passages blockquote').count()).toBeGreaterThan(0);
    expectNoTrouble(watched);
    await page.context().close();
  });

  test('leads from a passage to the same paragraph beside the other texts', async () => {
    const { page } = await ordlyd.open('/?view=claims&claim=un-veto');
    await page.locator('claims-ledger .passages a').first().click();
    await page.locator('evidence-panel h3').first().waitFor();
    expect(new URL(page.url()).searchParams.get('paragraph')).toMatch(/^da-2023-09:/);
    await page.context().close();
  });

  test('says in a table what the drawings show', async () => {
    const { page } = await ordlyd.open('/?view=claims');
    await page.locator('claims-ledger tbody tr').first().waitFor();
    const rows = await page.locator('claims-ledger tbody tr').count();
    expect(await page.locator('claims-overview .guide').count()).toBe(rows);
    await page.locator('claims-timeline summary').click();
    expect(await page.locator('claims-timeline tbody tr').count()).toBe(rows);
    await page.context().close();
  });

  test(
    'axe finds nothing in light and dark and on the phone, and nothing is wider than the window',
    async () => {
      const address = '/?view=claims&claim=un-veto&find=Putin%20reist%20nach%20Pj%C3%B6ngjang';
      const watched = await ordlyd.open(address, { colorScheme: 'light' });
      const { page } = watched;
      await page.locator('claims-find blockquote').first().waitFor();
      await page.locator('claims-ledger blockquote').first().waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await axeFindings(page, COLOUR_RULES), 'dark').toEqual([]);
      for (const viewport of [DESKTOP, PHONE]) {
        await page.setViewportSize(viewport);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width).toBeLessThanOrEqual(viewport.width);
      }
      await page.emulateMedia({ colorScheme: 'light' });
      expect(await axeFindings(page), 'phone').toEqual([]);
      expectNoTrouble(watched);
      await page.context().close();
    },
    AXE_TIMEOUT_MS,
  );
});
