import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  AXE_TIMEOUT_MS,
  axeFindings,
  COLOUR_RULES,
  eventually,
  expectNoTrouble,
} from './expectations.ts';
import { DESKTOP, type Ordlyd, PHONE, reading, SMALLEST, startOrdlyd } from './ordlyd.ts';

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
    expect(await axeFindings(page, COLOUR_RULES)).toEqual([]);
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

    // What is accepted there is signed, and said to be a person's word wherever it shows.
    await links.first().getByRole('button', { name: 'Accept' }).click();
    await eventually(() => links.first().locator('.decided').textContent()).toMatch(
      /^Accepted by Ada, \d{1,2} \w+ \d{4}, \d{2}:\d{2}$/,
    );
    expect(await links.first().getByRole('heading').textContent()).toMatch(
      /The same content\s+· Ordlyd: \d+%/,
    );
    expect(await page.locator('.counterpart .confidence').first().textContent()).toContain(
      'decided by a person',
    );
    await page.keyboard.press('u');
    await eventually(() => links.first().locator('.decided').count()).toBe(0);
    expectNoTrouble(watched);
    await page.context().close();
  },
  AXE_TIMEOUT_MS,
);

/** Both ends of the pair that is shown, as they are called in the list of all pairs: "Danish 12". */
async function shownPair(page: Page): Promise<string> {
  const current = page.locator('review-queue tr.current').getByRole('button');
  return (await current.textContent())!.trim();
}

async function centreOf(locator: Locator): Promise<{ x: number; y: number }> {
  await locator.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await locator.boundingBox())!;
  return { x: x + width / 2, y: y + height / 2 };
}

test(
  'a paragraph is dragged by its handle onto another one of the other text, or not after all',
  async () => {
    const watched = await ordlyd.open('/?view=review&articles=nb-2023-09,sv-2023-09');
    const { page } = watched;
    const [source, target] = [page.locator('.grip').first(), page.locator('.grip').last()];
    await source.waitFor();
    const decided = () => page.locator('review-queue td', { hasText: / by / }).count();
    const drops = page.locator('.drops');
    const pair = await shownPair(page);
    const [left] = pair.split(' – ');

    async function dragged(handle: Locator): Promise<string> {
      const from = await centreOf(handle);
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(from.x + 30, from.y + 30, { steps: 3 });
      const drop = drops.locator('[data-drop]').first();
      const to = await centreOf(drop);
      await page.mouse.move(to.x, to.y, { steps: 5 });
      await page.locator('.drop.over').waitFor();
      // The line leads from the handle to the pointer.
      const ends = await page
        .locator('.drag-line line')
        .evaluate((line) =>
          ['x1', 'y1', 'x2', 'y2'].map((name) => Math.round(Number(line.getAttribute(name)))),
        );
      expect(ends).toEqual([from.x, from.y, to.x, to.y].map(Math.round));
      return (await drop.getAttribute('data-drop'))!;
    }

    // Escape, or letting go beside the list, leaves all as it was.
    await dragged(source);
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await drops.count()).toBe(0);
    await page.mouse.up();
    await dragged(source);
    await page.mouse.move(5, 5);
    expect(await page.locator('.drop.over').count()).toBe(0);
    await page.mouse.up();
    expect(await drops.count()).toBe(0);
    expect([await decided(), await shownPair(page)]).toEqual([0, pair]);

    // The link moves, in one decision.
    const to = await dragged(source);
    await page.mouse.up();
    await eventually(decided).toBe(2);
    const accepted = page.locator('review-queue tr', { hasText: 'Accepted' });
    const name = await accepted.getByRole('button').textContent();
    expect(name?.trim()).toMatch(new RegExp(`^${left} – .* ${Number(to) + 1}$`));
    await page.keyboard.press('u');
    await eventually(decided).toBe(0);

    // So does the other end.
    await dragged(target);
    await page.mouse.up();
    await eventually(decided).toBe(2);
    await page.keyboard.press('u');
    await eventually(decided).toBe(0);

    // Pressed and not dragged, a handle leads to the list by which keys do the same.
    await target.press('Enter');
    const list = page.locator('other-paragraph').getByRole('combobox');
    await eventually(() => list.evaluate((select) => select.matches(':focus'))).toBe(true);
    expect(await list.locator('xpath=..').textContent()).toContain('Norwegian');
    expectNoTrouble(watched);
    await page.context().close();
  },
  AXE_TIMEOUT_MS,
);

test('a finger drags a paragraph on a phone, without scrolling the page', async () => {
  const watched = await ordlyd.open('/?view=review&articles=da-2023-09,sv-2023-09', {
    viewport: PHONE,
    hasTouch: true,
    isMobile: true,
  });
  const { page } = watched;
  const handle = page.locator('.grip').first();
  await handle.waitFor();
  const from = await centreOf(handle);
  const scrolled = await page.evaluate(() => scrollY);
  const client = await page.context().newCDPSession(page);
  const touch = (
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    ...points: { x: number; y: number }[]
  ) => client.send('Input.dispatchTouchEvent', { type, touchPoints: points });
  await touch('touchStart', from);
  await touch('touchMove', { x: from.x + 20, y: from.y + 20 });
  const drop = page.locator('.drops [data-drop]:near(.now)').first();
  const { x, y, width, height } = (await drop.boundingBox())!;
  await touch('touchMove', { x: x + width / 2, y: y + height / 2 });
  await page.locator('.drop.over').waitFor();
  await touch('touchEnd');
  const decided = page.locator('review-queue td', { hasText: / by / });
  await eventually(() => decided.count()).toBe(2);
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  expectNoTrouble(watched);
  await page.context().close();
});
