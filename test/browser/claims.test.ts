/** The claims view in Chromium: what it shows, how it is steered, what stands in the address. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AXE_TIMEOUT_MS, axeFindings, expectNoTrouble } from './expectations.ts';
import { DESKTOP, type Ordlyd, PHONE, startOrdlyd } from './ordlyd.ts';

let ordlyd: Ordlyd;
beforeAll(async () => {
  ordlyd = await startOrdlyd();
});
afterAll(async () => {
  await ordlyd?.close();
});

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

    await page.goBack();
    await claim.waitFor();
    expect(await claim.getAttribute('aria-expanded')).toBe('false');
    expectNoTrouble(watched);
    await page.context().close();
  });

  test('finds a sentence of one language in the texts of others', async () => {
    const watched = await ordlyd.open('/?view=claims');
    const { page } = watched;
    await page.getByRole('searchbox').fill('Schoigu war zu Besuch in Nordkorea');
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

  test('leads from a passage to the same paragraph beside the other texts', async () => {
    const { page } = await ordlyd.open('/?view=claims&claim=shoigu');
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
      const address = '/?view=claims&claim=shoigu&find=Putin%20reist%20nach%20Pj%C3%B6ngjang';
      const watched = await ordlyd.open(address, { colorScheme: 'light' });
      const { page } = watched;
      await page.locator('claims-find blockquote').first().waitFor();
      await page.locator('claims-ledger blockquote').first().waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await axeFindings(page), 'dark').toEqual([]);
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
