/** The three ways of reading in Chromium: rows, free scrolling with ribbons, linear. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  AXE_TIMEOUT_MS,
  axeFindings,
  COLOUR_RULES,
  eventually,
  expectNoTrouble,
} from './expectations.ts';
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
    await eventually(() =>
      page
        .locator('.ribbons .ground')
        .evaluateAll((all) => all.map((path) => path.getAttribute('d'))),
    ).toContainEqual(expect.stringMatching(/^M0 /));
    expect(new URL(page.url()).searchParams.get('mode')).toBe('free');
    expect(await axeFindings(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeFindings(page, COLOUR_RULES), 'dark').toEqual([]);

    // What is looked at has ribbons of its own, whose ends are where the paragraphs are, before and
    // after one column has scrolled.
    await page.locator('.column').first().locator('.linked').first().locator('p').hover();
    const ribbon = page.locator('.ribbons .lit').last();
    const ends = () =>
      ribbon.evaluate((path: SVGPathElement) => {
        const box = path.ownerSVGElement!.getBoundingClientRect();
        const [, left, right] = /^M0 (-?[\d.]+)C.*? (-?[\d.]+)h/.exec(path.getAttribute('d')!)!;
        const off = (role: string, y: string | undefined) =>
          Math.min(
            ...[...path.closest('.free')!.querySelectorAll(role)].map((end) =>
              Math.abs(end.getBoundingClientRect().top - box.top - Number(y)),
            ),
          );
        return Math.max(off('.source', left), off('.counterpart', right));
      });
    const drawn = () => ribbon.getAttribute('d');
    const before = await drawn();
    await eventually(ends).toBeLessThan(2);
    await page
      .locator('.column')
      .last()
      .evaluate((column) => column.scrollBy(0, 40));
    await eventually(drawn).not.toBe(before);
    await eventually(ends).toBeLessThan(2);

    // Under the pointer a ribbon lights its paragraphs up, says what it is, and pins.
    const at = await ribbon.evaluate((path: SVGPathElement) => {
      const [, left] = /^M0 (-?[\d.]+)/.exec(path.getAttribute('d')!)!;
      const box = path.ownerSVGElement!.getBoundingClientRect();
      return { x: box.left + 2, y: box.top + Math.max(0, Number(left)) + 6 };
    });
    await page.mouse.move(0, 0);
    await eventually(() => page.locator('.ribbons .lit').count()).toBe(0);
    await page.mouse.move(at.x, at.y);
    await page.locator('.ribbons path:not(.ground)').waitFor();
    await page.mouse.move(at.x, at.y + 2);
    await eventually(() => page.locator('.source, .counterpart').count()).toBeGreaterThan(1);
    expect(await page.locator('.ribbons .lit title').first().textContent()).toContain('%');
    await page.mouse.click(at.x, at.y + 2);
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
