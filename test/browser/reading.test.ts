import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually, expectNoTrouble } from './expectations.ts';
import {
  type Ordlyd,
  paragraphWith,
  reading,
  SMALLEST,
  startOrdlyd,
  type WatchedPage,
} from './ordlyd.ts';

const PAIR = '/?articles=nb-2023-09,da-2023-09';

let ordlyd: Ordlyd;
beforeAll(async () => {
  ordlyd = await startOrdlyd();
});
afterAll(async () => {
  await ordlyd?.close();
});

async function opened(address: string, run: (watched: WatchedPage) => Promise<void>) {
  const watched = await ordlyd.open(address);
  await reading(watched.page);
  await run(watched);
  expectNoTrouble(watched);
  await watched.page.context().close();
}

/** The paragraph that has the focus, as "article:paragraph" indices. */
async function focusedParagraph(page: Page): Promise<string | null> {
  const focused = page.locator('.paragraph:has(button:focus)');
  if ((await focused.count()) === 0) return null;
  return await focused.evaluate((p: HTMLElement) => `${p.dataset.article}:${p.dataset.paragraph}`);
}

describe('the page as it opens', () => {
  test('shows five texts, told apart, with at least one passage they share', () =>
    opened('/', async ({ page }) => {
      expect(await page.locator('article-head').count()).toBe(5);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
        'Arms from North Korea to Russia',
      );
      expect(await page.locator('.row.shared').count()).toBeGreaterThan(0);
      expect(await page.locator('.only-here').count()).toBeGreaterThan(0);
      expect(await page.locator('.row.shared .absent').count()).toBeGreaterThan(0);
    }));

  test('shows every paragraph once, those that are not article text with their kind', () =>
    opened(`${PAIR}&rows=all`, async ({ page }) => {
      expect(await page.locator('.paragraph[data-article="0"]').count()).toBe(18);
      const video = paragraphWith(page, 'Her går det russiske ammunisjonslageret i lufta');
      expect(await video.evaluate((p) => p.classList.contains('aside'))).toBe(true);
      expect(await video.locator('.kind').count()).toBe(1);
      expect(await video.locator('button').count()).toBe(0);
    }));
});

describe('links', () => {
  test('hovering a paragraph lights its counterpart, and the sentences that carry the link', () =>
    opened(PAIR, async ({ page }) => {
      const norwegian = paragraphWith(page, 'tyder på en høy grad av desperasjon');
      const danish = paragraphWith(page, 'tyder på en høj grad af desperation');
      expect(await danish.evaluate((p) => p.classList.contains('counterpart'))).toBe(false);
      await norwegian.hover();
      expect(await norwegian.evaluate((p) => p.classList.contains('source'))).toBe(true);
      expect(await danish.evaluate((p) => p.classList.contains('counterpart'))).toBe(true);
      expect(await danish.locator('mark.best').textContent()).toContain('høj grad af desperation');
      expect(await danish.locator('.confidence').textContent()).toMatch(/^\d+%$/);
      await page.locator('h1').hover();
      expect(await page.locator('.source, .counterpart').count()).toBe(0);
    }));

  test('a paragraph and its counterpart stand in one row, at one height', () =>
    opened(PAIR, async ({ page }) => {
      const [a, b] = await Promise.all(
        ['høy grad av desperasjon i Kreml»', 'høj grad af desperation'].map((words) =>
          paragraphWith(page, words).boundingBox(),
        ),
      );
      expect(a!.y).toBe(b!.y);
      expect(a!.x).toBeLessThan(b!.x);
    }));
});

describe('by keyboard', () => {
  test('from the start to the evidence and back', () =>
    opened(PAIR, async ({ page }) => {
      await page.keyboard.press('F7');
      const first = await focusedParagraph(page);
      expect(first).not.toBeNull();
      await page.keyboard.press('n');
      const second = await focusedParagraph(page);
      expect(second).not.toBe(first);
      await page.keyboard.press('Shift+F7');
      expect(await focusedParagraph(page)).toBe(first);
      const said = page.locator('comparison-reader [role=status]');
      expect(await said.textContent()).toMatch(/^Paragraph \d+ of \d+, .+ counterparts?: /);

      await page.keyboard.press('ArrowRight');
      expect((await focusedParagraph(page))?.startsWith('1:')).toBe(true);
      await page.keyboard.press('ArrowLeft');
      expect(await focusedParagraph(page)).toBe(first);

      await page.keyboard.press('Enter');
      const heading = page.locator('evidence-panel h2');
      await heading.waitFor();
      await eventually(() => heading.evaluate((h) => h.matches(':focus'))).toBe(true);
      const quotes = page.locator('evidence-panel section').first().locator('blockquote p');
      const [own, other] = await quotes.evaluateAll((all) => all.map((p) => p.textContent ?? ''));
      expect(await paragraphWith(page, own!).count()).toBe(1);
      expect(await paragraphWith(page, other!).count()).toBe(1);

      await page.keyboard.press('Escape');
      await heading.waitFor({ state: 'detached' });
      expect(await focusedParagraph(page)).toBe(first);
    }));

  test('the open evidence follows from passage to passage', () =>
    opened(PAIR, async ({ page }) => {
      await page.keyboard.press('n');
      await page.keyboard.press('Enter');
      const heading = page.locator('evidence-panel h2');
      const before = await heading.textContent();
      await page.keyboard.press('n');
      await eventually(() => heading.textContent()).not.toBe(before);
    }));

  test('a command takes another key, and keeps it; a key that is taken is refused', () =>
    opened(PAIR, async ({ page }) => {
      await page.keyboard.press('?');
      const change = page.getByRole('button', { name: 'Change the key: Next shared passage' });
      const said = page.locator('shortcuts-dialog [role=status]');
      await change.press('Enter');
      await page.keyboard.press('k');
      expect(await said.textContent()).toBe('k does something already: Previous shared passage');
      await page.keyboard.press('b');
      expect(await said.textContent()).toBe('b: Next shared passage');
      expect(await change.evaluate((button) => button.matches(':focus'))).toBe(true);
      await page.keyboard.press('Escape');
      await page.reload();
      await reading(page);
      await page.keyboard.press('n');
      expect(await focusedParagraph(page)).toBeNull();
      await page.keyboard.press('b');
      expect(await focusedParagraph(page)).not.toBeNull();
    }));

  test('letters do nothing once switched off, F7 still works', () =>
    opened(PAIR, async ({ page }) => {
      await page.keyboard.press('?');
      const letters = page.getByLabel('Use single-letter shortcuts');
      await letters.uncheck();
      await page.keyboard.press('Escape');
      await letters.waitFor({ state: 'hidden' });
      await page.keyboard.press('n');
      expect(await focusedParagraph(page)).toBeNull();
      await page.keyboard.press('F7');
      expect(await focusedParagraph(page)).not.toBeNull();
    }));
});

describe('the order of the columns', () => {
  test('is the reader’s: the moved text leads and its button keeps the focus', () =>
    opened(PAIR, async ({ page }) => {
      const names = () => page.locator('article-head .tag').allTextContents();
      const [first, second] = await names();
      await page.getByRole('button', { name: /^Move Danish .* left$/ }).click();
      await eventually(names).toEqual([second, first]);
      expect(new URL(page.url()).search).toBe('?articles=da-2023-09,nb-2023-09');
      const focused = page.getByRole('button', { name: /^Move Danish .* right$/ });
      await eventually(() => focused.evaluate((b) => b.matches(':focus'))).toBe(true);
    }));
});

describe('pointer', () => {
  test('a jump from the outline of a text shows what is folded or left out', () =>
    opened('/?rows=shared', async ({ page }) => {
      const strip = page.locator('article-head').last().locator('heat-strip svg');
      const alone = strip.locator('g:has(.alone)').first();
      const number = Number(await alone.getAttribute('data-paragraph'));
      await alone.click();
      const target = page.locator(`.paragraph[data-article="4"][data-paragraph="${number}"]`);
      await target.waitFor();
      await eventually(() =>
        target.evaluate((p) => {
          const { top, bottom } = p.getBoundingClientRect();
          return bottom > 0 && top < innerHeight;
        }),
      ).toBe(true);
    }));

  test('selecting words to copy them opens nothing', () =>
    opened(PAIR, async ({ page }) => {
      const words = paragraphWith(page, 'tyder på en høy grad av desperasjon').locator('p');
      // Waits until the rows above, drawn on the way, have their heights.
      await words.hover();
      const box = (await words.boundingBox())!;
      await page.mouse.move(box.x + 5, box.y + 10);
      await page.mouse.down();
      await page.mouse.move(box.x + 150, box.y + 10, { steps: 5 });
      await page.mouse.up();
      expect(await page.locator('evidence-panel').count()).toBe(0);
      await words.click();
      await page.locator('evidence-panel h2').waitFor();
    }));
});

describe('folds', () => {
  test('a stretch unfolds by its summary, all of them by "Everything"', () =>
    opened('/', async ({ page }) => {
      const fold = page.locator('details.fold').first();
      await fold.locator('summary').click();
      expect(await fold.evaluate((details: HTMLDetailsElement) => details.open)).toBe(true);
      await page.getByText('Everything', { exact: true }).click();
      await eventually(() => page.locator('details.fold').count()).toBe(0);
      expect(page.url()).toContain('rows=all');
      await page.getByText('Shared only', { exact: true }).click();
      await eventually(() => page.locator('.row.apart').count()).toBe(0);
    }));
});

test('on the smallest screen nothing scrolls sideways, with or without evidence', async () => {
  const watched = await ordlyd.open('/', { viewport: SMALLEST });
  const { page } = watched;
  for (const address of ['/', '/?rows=all', `${PAIR}&paragraph=nb-2023-09:12`, '/?articles=']) {
    await page.goto(`${ordlyd.url}${address}`);
    await page.locator('comparison-reader, page-message').first().waitFor();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, address).toBeLessThanOrEqual(SMALLEST.width);
  }
  expectNoTrouble(watched);
  await page.context().close();
});

test('the chosen theme is remembered', async () => {
  const { page } = await ordlyd.open('/', { colorScheme: 'light' });
  const paper = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  await page.getByRole('button', { name: 'Dark appearance' }).click();
  expect(await paper()).not.toBe(light);
  const dark = await paper();
  await page.reload();
  await page.getByRole('button', { name: 'Light appearance' }).waitFor();
  expect(await paper()).toBe(dark);
  await page.context().close();
});
