/** Reasons in Chromium: why a link, why none, and which words carry it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AXE_TIMEOUT_MS, axeFindings, COLOUR_RULES, expectNoTrouble } from './expectations.ts';
import { type Ordlyd, PHONE, paragraphWith, reading, startOrdlyd } from './ordlyd.ts';

/** Hosts down to the evidence. */
const PINNED = '/?articles=nb-2023-09,da-2023-09&paragraph=nb-2023-09:12';
let ordlyd: Ordlyd;
beforeAll(async () => {
  ordlyd = await startOrdlyd();
});
afterAll(async () => {
  await ordlyd?.close();
});

describe('a pinned paragraph', () => {
  test('says how likely chance is, and by keyboard what was weighed', async () => {
    const watched = await ordlyd.open(PINNED);
    const { page } = watched;
    await reading(page);
    await page
      .getByText(/1 of [\d,]+ pairs of unrelated texts/)
      .first()
      .waitFor();
    const why = page.getByText('Why?', { exact: true });
    await why.focus();
    await page.keyboard.press('Enter');
    await page.getByText('Speaks for it').first().waitFor();
    await page.getByText('Close in meaning').first().waitFor();
    expectNoTrouble(watched);
    await page.context().close();
  });

  test('shows the words that carry it, and calls them lexical', async () => {
    const watched = await ordlyd.open(PINNED);
    const { page } = watched;
    await reading(page);
    await page.getByRole('button', { name: 'Words (lexical)' }).click();
    await page.getByText('not a judgement').first().waitFor();
    await page
      .getByText(/våpen – våben/)
      .first()
      .waitFor({ state: 'attached' });
    expectNoTrouble(watched);
    await page.context().close();
  });

  test('can be asked why another paragraph is not linked, and knows who has the stronger claim', async () => {
    const watched = await ordlyd.open(PINNED);
    const { page } = watched;
    await reading(page);
    await paragraphWith(page, 'Hen over sommeren i år besøgte den russiske')
      .getByRole('button', { name: /Evidence|evidence/ })
      .focus();
    await page.keyboard.press('w');
    const answer = page.locator('why-not-card');
    await answer.getByText(/Not linked: \d+\s?%, needs \d+\s?%/).waitFor();
    await answer.getByText('Stronger claims').waitFor();
    expectNoTrouble(watched);
    await page.context().close();
  });

  test(
    'axe finds nothing in light and dark and on the phone with all of it open',
    async () => {
      const { page } = await ordlyd.open(PINNED, { colorScheme: 'light' });
      await reading(page);
      await page.getByRole('button', { name: 'Words (lexical)' }).click();
      await page.getByText('Why?', { exact: true }).click();
      await page.getByText('Speaks for it').first().waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await axeFindings(page, COLOUR_RULES), 'dark').toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize(PHONE);
      expect(await axeFindings(page), 'phone').toEqual([]);
      await page.context().close();
    },
    AXE_TIMEOUT_MS,
  );
});
