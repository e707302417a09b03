/** Drift in Chromium: marks beside the texts, the report, and the way between them. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AXE_TIMEOUT_MS, axeFindings, eventually, expectNoTrouble } from './expectations.ts';
import { type Ordlyd, reading, SMALLEST, startOrdlyd } from './ordlyd.ts';

const PAIR = 'articles=nb-2023-09,da-2023-09';

let ordlyd: Ordlyd;
beforeAll(async () => {
  ordlyd = await startOrdlyd();
});
afterAll(async () => {
  await ordlyd?.close();
});

const searchOf = (page: Page) => new URL(page.url()).searchParams;

test(
  'the report: axe, keys, order, and the way to the texts and back',
  async () => {
    const watched = await ordlyd.open(`/?view=drift&${PAIR}`);
    const { page } = watched;
    const rows = page.locator('drift-report .row');
    await rows.first().waitFor();
    const major = await rows.count();
    expect(await rows.locator('.severity.major').count()).toBe(major);

    await page.keyboard.press('F7');
    await page.locator('drift-report blockquote').first().waitFor();
    expect(await page.locator('drift-report blockquote').count()).toBe(2);
    expect(await axeFindings(page)).toEqual([]);
    const first = searchOf(page).get('finding');
    expect(first).toMatch(/^[0-9a-f]{12}$/);
    await page.keyboard.press('F7');
    await eventually(() => searchOf(page).get('finding')).not.toBe(first);
    await page.keyboard.press('Shift+F7');
    await eventually(() => searchOf(page).get('finding')).toBe(first);
    await page.keyboard.press('Shift+F7');
    await eventually(() => page.locator('drift-report [role=status]').textContent()).toMatch(
      /first finding/,
    );

    await page.getByLabel('Group by').selectOption('kind');
    await page.getByLabel('Sort by').selectOption('text');
    expect(searchOf(page).get('group')).toBe('kind');
    expect(searchOf(page).get('sort')).toBe('text');
    await page.locator('drift-filter').getByText('All', { exact: true }).click();
    await eventually(() => rows.count()).toBeGreaterThan(major);

    const all = await rows.count();
    const ticks = page.locator('drift-strip [data-finding]');
    expect(await ticks.count()).toBe(all);
    await page.locator('drift-strip summary').click();
    const numbers = await page.locator('drift-strip td:not(:nth-child(2))').allTextContents();
    expect(numbers.reduce((sum, n) => sum + (Number(n) || 0), 0)).toBe(all);

    await page.reload();
    await page.getByRole('link', { name: 'Show beside the other texts' }).click();
    const panel = page.locator('drift-panel aside');
    await panel.waitFor();
    expect(searchOf(page).get('finding')).toBe(first);
    expect(await page.locator('a.drift[aria-current]').count()).toBeGreaterThan(0);
    await panel.getByRole('link', { name: 'Show in the report' }).click();
    await page.locator('drift-report .row[aria-expanded=true]').waitFor();
    expectNoTrouble(watched);
    await page.context().close();
  },
  AXE_TIMEOUT_MS,
);

test(
  'marks: opened, stepped through and closed by keyboard; chosen once, remembered',
  async () => {
    const watched = await ordlyd.open(`/?${PAIR}`);
    const { page } = watched;
    await reading(page);
    const marks = page.locator('a.drift');
    await marks.first().waitFor();
    const text = await page.locator('.paragraph p').allTextContents();

    const mark = marks.first();
    const described = await mark.evaluate((element) => {
      const id = element.getAttribute('aria-describedby')!.split(' ')[0]!;
      return (element.getRootNode() as ShadowRoot).getElementById(id)?.textContent;
    });
    expect(described).toMatch(/^Issue: .+, major$/);

    await mark.focus();
    await page.keyboard.press('Enter');
    const panel = page.locator('drift-panel');
    await panel.locator('blockquote').first().waitFor();
    expect(await panel.locator('aside').textContent()).toMatch(
      /not an error, until a person confirms it/,
    );
    await eventually(() => panel.locator('h2').evaluate((h2) => h2.matches(':focus'))).toBe(true);
    expect(await axeFindings(page)).toEqual([]);
    const opened = searchOf(page).get('finding');
    await page.keyboard.press('F7');
    await eventually(() => searchOf(page).get('finding')).not.toBe(opened);
    await page.keyboard.press('Shift+F7');
    await eventually(() => searchOf(page).get('finding')).toBe(opened);
    await page.keyboard.press('Escape');
    await eventually(() => panel.count()).toBe(0);
    expect(await mark.evaluate((element) => element.matches(':focus'))).toBe(true);

    const filter = page.locator('drift-filter');
    const few = await marks.count();
    await filter.getByText('All', { exact: true }).click();
    await eventually(() => marks.count()).toBeGreaterThan(few);
    await filter.locator('summary').click();
    await filter.getByLabel('Left out').uncheck();
    await eventually(() => page.locator('a.drift.dotted').count()).toBeLessThan(few);
    expect(searchOf(page).get('drift')).toMatch(/^all,number/);
    await page.goto(`${ordlyd.url}/?${PAIR}`);
    await reading(page);
    await filter.getByText('12 of 13 kinds').waitFor();

    await filter.getByText('Off', { exact: true }).click();
    await eventually(() => marks.count()).toBe(0);
    // Marks add nothing to what the papers wrote.
    expect(await page.locator('.paragraph p').allTextContents()).toEqual(text);
    expectNoTrouble(watched);
    await page.context().close();
  },
  AXE_TIMEOUT_MS,
);

test(
  'each against the original, in the dark, on the smallest screen',
  async () => {
    const watched = await ordlyd.open('/?view=drift&drift=all', {
      colorScheme: 'dark',
      viewport: SMALLEST,
    });
    const { page } = watched;
    const strips = page.locator('drift-strip');
    await eventually(() => strips.count()).toBe(10);
    await page.getByLabel('Held against').selectOption('nb-2023-09');
    await eventually(() => strips.count()).toBe(4);
    expect(searchOf(page).get('original')).toBe('nb-2023-09');
    const sources = await page.locator('drift-report h3').allTextContents();
    expect(sources.every((words) => words.startsWith('Norwegian Bokmål · September 2023'))).toBe(
      true,
    );

    await page.keyboard.press('F7');
    await page.locator('drift-report blockquote').first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(SMALLEST.width);

    await page.goto(`${ordlyd.url}/?view=drift&finding=000000000000`);
    await page.getByRole('heading', { name: 'not there any more' }).waitFor();
    expectNoTrouble(watched);
    await page.context().close();
  },
  AXE_TIMEOUT_MS,
);
