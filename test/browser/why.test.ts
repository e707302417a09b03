/** Reasons in Chromium: why a link, why none, and which words carry it. */
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectNoTrouble } from './expectations.ts';
import { DESKTOP, type Ordlyd, PHONE, paragraphWith, reading, startOrdlyd } from './ordlyd.ts';

const PINNED = '/?articles=nb-2023-09,da-2023-09&paragraph=nb-2023-09:12';
const AXE_TIMEOUT_MS = 240_000;

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

  test.each([
    ['light', DESKTOP],
    ['dark', DESKTOP],
    ['light', PHONE],
  ] as const)(
    'axe finds nothing in %s at %j with all of it open',
    async (colorScheme, viewport) => {
      const { page } = await ordlyd.open(PINNED, { colorScheme, viewport });
      await reading(page);
      await page.getByRole('button', { name: 'Words (lexical)' }).click();
      await page.getByText('Why?', { exact: true }).click();
      await page.getByText('Speaks for it').first().waitFor();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes[0].html])).toEqual([]);
      await page.context().close();
    },
    AXE_TIMEOUT_MS,
  );
});
