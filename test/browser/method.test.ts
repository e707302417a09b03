import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  AXE_TIMEOUT_MS,
  axeFindings,
  COLOUR_RULES,
  eventually,
  expectNoTrouble,
} from './expectations.ts';
import { type Ordlyd, reading, SMALLEST, startOrdlyd } from './ordlyd.ts';

let ordlyd: Ordlyd;
beforeAll(async () => {
  ordlyd = await startOrdlyd();
});
afterAll(async () => {
  await ordlyd?.close();
});

test(
  'the first visit is led around once; the method page tells how and shows the tour again',
  async () => {
    const watched = await ordlyd.open('/?articles=nb-2023-09,da-2023-09', {
      locale: 'en-GB',
      firstVisit: true,
    });
    const { page } = watched;
    await reading(page);
    const tour = page.locator('first-visit section');
    await tour.getByText('1 of 4').waitFor();
    // It is about columns: where there are none, it waits.
    await page.getByRole('link', { name: 'Library', exact: true }).click();
    await page.locator('library-view .summary').waitFor();
    expect(await tour.isVisible()).toBe(false);
    await page.goBack();
    await reading(page);
    expect(await tour.isVisible()).toBe(true);
    for (let step = 0; step < 3; step++) await tour.getByRole('button', { name: 'Next' }).click();
    await tour.getByRole('button', { name: 'Start reading' }).click();
    await eventually(() => tour.count()).toBe(0);
    await page.reload();
    await reading(page);
    expect(await tour.count()).toBe(0);

    await page.getByRole('link', { name: 'Method', exact: true }).click();
    await page.getByRole('heading', { name: 'What it cannot do' }).waitFor();
    await page.getByText('98.4%').waitFor();
    await page.getByRole('button', { name: 'Show the short tour again' }).click();
    await tour.waitFor();
    await reading(page);
    expect(await axeFindings(page)).toEqual([]);
    await page.goBack();
    await page.getByRole('heading', { name: 'What it cannot do' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeFindings(page, COLOUR_RULES)).toEqual([]);
    await page.setViewportSize(SMALLEST);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    await page.goForward();
    await tour.getByRole('button', { name: 'Skip' }).click();
    await eventually(() => tour.count()).toBe(0);
    await page.goBack();
    await page.getByRole('link', { name: 'To the review' }).click();
    await page.locator('review-card').waitFor();
    expectNoTrouble(watched);
    await page.context().close();
  },
  AXE_TIMEOUT_MS,
);
