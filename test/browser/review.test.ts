import { afterAll, beforeAll, expect, test } from 'vitest';
import { AXE_TIMEOUT_MS, axeFindings, eventually, expectNoTrouble } from './expectations.ts';
import { DESKTOP, type Ordlyd, reading, SMALLEST, startOrdlyd } from './ordlyd.ts';

const PAIR = 'articles=nb-2023-09,da-2023-09';

let ordlyd: Ordlyd;
beforeAll(async () => {
  ordlyd = await startOrdlyd();
});
afterAll(async () => {
  await ordlyd?.close();
});

test(
  'pairs are decided by keys, noted, taken back after a reload, and moved; links and scores follow',
  async () => {
    const watched = await ordlyd.open(`/?view=review&${PAIR}`, { locale: 'en-GB' });
    const { page } = watched;
    const card = page.locator('review-card');
    const decided = () => page.locator('review-queue td', { hasText: / by / }).allTextContents();
    await card.waitFor();
    const texts = () => card.locator('.text').allTextContents();
    const of = await page.locator('review-queue tbody tr').count();
    const first = await texts();
    await page.getByLabel('Your name on decisions').fill('Ada');
    await page.getByLabel('Your name on decisions').press('Enter');
    // In a field letters write.
    await page.getByLabel('Your name on decisions').press('a');
    expect(await decided()).toEqual([]);
    await page.getByLabel('Your name on decisions').fill('Ada');
    await card.getByRole('heading').click();

    // One key accepts and goes on; keys pressed at once are taken in turn.
    await page.keyboard.press('a');
    await page.keyboard.press('x');
    await page.keyboard.press('a');
    await eventually(decided).toHaveLength(3);
    expect(await texts()).not.toEqual(first);
    expect((await decided()).map((said) => said.replace(/,.*/, ''))).toEqual([
      'Accepted by Ada',
      'Rejected by Ada',
      'Accepted by Ada',
    ]);
    expect(await card.getByRole('heading').textContent()).toContain(`Pair 4 of ${of}`);
    await page.getByText('Precision', { exact: true }).waitFor();

    await page.keyboard.press('m');
    await page.getByLabel('Note on this pair').fill('Same meeting, another day?');
    await page.keyboard.press('Control+Enter');
    await page.getByText('with a note').waitFor();

    await page.reload();
    await card.waitFor();
    expect(await decided()).toHaveLength(3);
    await page.getByRole('button', { name: 'Undo' }).click();
    await eventually(() => page.getByText('with a note').count()).toBe(0);
    await page.keyboard.press('u');
    await eventually(decided).toHaveLength(2);
    await page.keyboard.press('u');
    await eventually(decided).toHaveLength(1);
    await page.keyboard.press('r');
    await eventually(decided).toHaveLength(2);

    // The link at hand is moved to another paragraph, in one decision.
    const open = page.locator('review-queue tr', { hasText: 'Open' }).first();
    await open.getByRole('button').click();
    await card.getByText('Another paragraph fits').click();
    await card.getByRole('combobox').selectOption({ index: 1 });
    await card.getByRole('button', { name: 'Instead of this one' }).click();
    await eventually(decided).toHaveLength(4);
    await page.keyboard.press('u');
    await eventually(decided).toHaveLength(2);

    await page.locator('review-queue').getByRole('button', { name: /^Open/ }).first().click();
    expect(await axeFindings(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeFindings(page, ['color-contrast'])).toEqual([]);
    await page.setViewportSize(SMALLEST);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    await page.setViewportSize(DESKTOP);

    // What is rejected beside the texts leaves the rows, and comes back.
    await page.goto(`${ordlyd.url}/?${PAIR}&paragraph=nb-2023-09:11`);
    await reading(page);
    const links = page.locator('evidence-card');
    await links.first().waitFor();
    const shared = () => page.locator('.row.shared').count();
    const [rows, cards] = [await shared(), await links.count()];
    for (let i = 0; i < cards; i++) {
      await links.first().getByRole('button', { name: 'Reject' }).click();
      await eventually(() => links.count()).toBe(cards - 1 - i);
    }
    await eventually(shared).toBeLessThan(rows);
    for (let i = 0; i < cards; i++) await page.keyboard.press('u');
    await eventually(() => links.count()).toBe(cards);
    await eventually(shared).toBe(rows);
    expectNoTrouble(watched);
    await page.context().close();
  },
  AXE_TIMEOUT_MS,
);
