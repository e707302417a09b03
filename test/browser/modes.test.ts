/** The three ways of reading in Chromium: rows, free scrolling with ribbons, linear. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AXE_TIMEOUT_MS, axeFindings, eventually, expectNoTrouble } from './expectations.ts';
import { type Ordlyd, PHONE, paragraphWith, reading, startOrdlyd } from './ordlyd.ts';

const PAIR = '/?articles=nb-2023-09,da-2023-09';

let ordlyd: Ordlyd;
beforeAll(async () => {
  ordlyd = await startOrdlyd();
});
afterAll(async () => {
  await ordlyd?.close();
});

test(
  'free scrolling: ribbons follow, light both ends and pin; counterparts come level; remembered',
  async () => {
    const watched = await ordlyd.open(PAIR);
    const { page } = watched;
    await reading(page);
    await page.getByText('Free scrolling', { exact: true }).click();
    const ribbon = page.locator('.ribbons path').last();
    await ribbon.waitFor();
    expect(new URL(page.url()).searchParams.get('mode')).toBe('free');
    expect(await axeFindings(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeFindings(page), 'dark').toEqual([]);

    // The ends of a ribbon are where its paragraphs are, before and after one column has scrolled.
    const ends = () =>
      ribbon.evaluate((path: SVGPathElement) => {
        const [svg, columns] = [path.ownerSVGElement!, path.closest('.free')!];
        const { top } = svg.getBoundingClientRect();
        const [, y] = /^M0 (-?[\d.]+)/.exec(path.getAttribute('d')!)!;
        const { article, paragraph } = path.dataset;
        const end = columns.querySelector(
          `.paragraph[data-article="${article}"][data-paragraph="${paragraph}"]`,
        )!;
        return Math.abs(end.getBoundingClientRect().top - top - Number(y));
      });
    const drawn = () => ribbon.getAttribute('d');
    const before = await drawn();
    await eventually(ends).toBeLessThan(2);
    await page
      .locator('.column')
      .first()
      .evaluate((column) => column.scrollBy(0, 40));
    await eventually(drawn).not.toBe(before);
    await eventually(ends).toBeLessThan(2);

    await ribbon.hover();
    await eventually(() => page.locator('.source, .counterpart').count()).toBeGreaterThan(1);
    await ribbon.click();
    await page.locator('evidence-panel h2').waitFor();
    await page.keyboard.press('Escape');

    await paragraphWith(page, 'tyder på en høy grad av desperasjon').locator('p').click();
    const top = (words: string) =>
      paragraphWith(page, words).evaluate((p) => p.getBoundingClientRect().top);
    await eventually(async () =>
      Math.abs((await top('på en høy grad')) - (await top('på en høj grad'))),
    ).toBeLessThan(2);

    await page.goto(`${ordlyd.url}${PAIR}`);
    await page.locator('.free').waitFor();
    await page.setViewportSize(PHONE);
    await reading(page);
    expect(await page.locator('.free').count()).toBe(0);
    expectNoTrouble(watched);
    await page.context().close();
  },
  AXE_TIMEOUT_MS,
);

test(
  'linear: every passage under a heading, every text under its name, and how they relate',
  async () => {
    const watched = await ordlyd.open(`${PAIR}&mode=linear&rows=shared`);
    const { page } = watched;
    await reading(page);
    expect(await axeFindings(page)).toEqual([]);
    const first = page.locator('.row.shared').first();
    expect(await first.locator('h3').textContent()).toMatch(
      /^Shared passage 1 of \d+, in 2 texts$/,
    );
    expect(await first.locator('h4').count()).toBe(2);
    expect(await first.locator('.relation').textContent()).toMatch(/as .+ \(\d+%\)$/);
    const boxes = await first
      .locator('.cell')
      .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().top));
    expect(boxes[1]).toBeGreaterThan(boxes[0]!);

    await page.keyboard.press('F7');
    const strip = page.locator('article-head').first().locator('heat-strip svg');
    await strip.focus();
    await page.keyboard.press('End');
    expect(await strip.getAttribute('aria-valuetext')).toMatch(/^Paragraph 18: /);
    await page.keyboard.press('Enter');
    const last = page.locator('.paragraph[data-article="0"][data-paragraph="17"]');
    await eventually(() => last.evaluate((p) => p.getBoundingClientRect().top < innerHeight)).toBe(
      true,
    );
    expectNoTrouble(watched);
    await page.context().close();
  },
  AXE_TIMEOUT_MS,
);
