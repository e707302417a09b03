import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AXE_TIMEOUT_MS, axeFindings, eventually } from './expectations.ts';
import { DESKTOP, type Ordlyd, reading, SMALLEST, startOrdlyd } from './ordlyd.ts';

const DANISH = `Broen åbner et år for sent

Den nye bro mellem øerne åbner først i maj 2026, et år senere end planlagt, oplyser ministeriet.

Prisen er vokset med 300 millioner kroner, og beboerne i havnebyen venter stadig på en forklaring.`;

const SWEDISH = `Bron öppnar ett år för sent

Den nya bron mellan öarna öppnar först i maj 2026, ett år senare än planerat, meddelar departementet.

Priset har stigit med 300 miljoner kronor, och invånarna i hamnstaden väntar fortfarande på en förklaring.`;

const file = (name: string, text: string, mimeType = 'text/plain') => ({
  name,
  mimeType,
  buffer: Buffer.from(text),
});

/** Web pages are read one after the other in a thread; so many take long enough to be stopped. */
const MANY = Array.from({ length: 600 }, (_, i) => {
  const paragraphs = Array.from(
    { length: 40 },
    (_, j) => `<p>Avsnitt ${j} i sak ${i} handler om broen mellom øyene og hva den koster.</p>`,
  );
  return file(`sak-${i}.html`, `<article><h1>Sak ${i}</h1>${paragraphs.join('')}</article>`);
});

let ordlyd: Ordlyd;
beforeAll(async () => {
  ordlyd = await startOrdlyd();
});
afterAll(async () => {
  await ordlyd?.close();
});

const give = (page: Page, files: Parameters<Page['setInputFiles']>[1]) =>
  page.locator('file-drop input[type=file]').setInputFiles(files);

test(
  'a collection of one’s own: made, filled, mended, compared; a long import stopped',
  async () => {
    const watched = await ordlyd.open('/?view=library', { locale: 'en-GB' });
    const { page } = watched;
    await page.getByText('Add texts of your own').waitFor();
    expect(await page.getByText('it can be read and compared, not changed').count()).toBe(1);
    expect(await page.locator('file-drop').count()).toBe(0);

    await page.getByLabel('New collection').fill('Broen');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Broen' }).waitFor();
    const chooser = page.locator('file-drop input[type=file]');
    expect((await chooser.getAttribute('accept'))?.split(',')).toContain('.tmx');
    await give(page, [file('bro.txt', DANISH), file('kart.png', 'not a text', 'image/png')]);
    await page.getByText('1 text added.').waitFor();
    await page.getByText('kart.png is in no format that is read here').waitFor();

    // Pasted where nothing is being written: shown before it goes in.
    await page.evaluate((text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      window.dispatchEvent(new ClipboardEvent('paste', { clipboardData }));
    }, SWEDISH);
    expect(await page.getByLabel('Text to add').inputValue()).toContain('Den nya bron');
    await page.getByRole('button', { name: 'Add text', exact: true }).click();
    const rows = page.locator('library-article');
    await eventually(() => rows.count()).toBe(2);
    const languages = () => rows.locator('.tag').allTextContents();
    expect((await languages()).sort()).toEqual(['da', 'sv']);

    const danish = rows.filter({ hasText: 'Broen åbner' });
    await danish.getByRole('button', { name: /^Edit/ }).press('Enter');
    await danish.getByLabel('Outlet').fill('Øposten');
    await danish.getByLabel('Date').fill('i maj');
    await danish.getByLabel('Date').press('Enter');
    await danish.getByText('"i maj" is no date').waitFor();
    expect(await danish.getByLabel('Date').evaluate((field) => field.matches(':focus'))).toBe(true);
    await danish.getByLabel('Date').fill('2026-05-02');
    await danish.getByLabel('Language').selectOption('nb');
    await danish.getByRole('button', { name: 'Save' }).click();
    await danish.getByText('2 May 2026').waitFor();
    expect((await languages()).sort()).toEqual(['nb', 'sv']);

    await give(page, MANY);
    const progress = page.locator('import-progress').first();
    await progress.getByText(/Reading sak-\d+\.html/).waitFor();
    await progress.getByText(/about .+ left/).waitFor();
    await progress.getByRole('button', { name: 'Cancel' }).click();
    await progress.getByText('Cancelled. Nothing was added.').waitFor();

    await page.reload();
    await page.getByText('Øposten').waitFor();
    expect(await rows.count()).toBe(2);
    expect(await axeFindings(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await rows.first().getByRole('button', { name: /^Edit/ }).click();
    expect(await axeFindings(page, ['color-contrast'])).toEqual([]);
    await page.setViewportSize(SMALLEST);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    await page.setViewportSize(DESKTOP);

    await page.getByRole('link', { name: 'Compare', exact: true }).last().click();
    await reading(page);
    expect(await page.locator('.row.shared').count()).toBeGreaterThan(0);
    await page.goBack();
    await rows
      .first()
      .getByRole('button', { name: /^Remove/ })
      .click();
    await page.getByRole('button', { name: 'Keep' }).click();
    expect(await rows.count()).toBe(2);
    await page.getByRole('button', { name: 'Remove', exact: true }).click();
    await page.getByRole('button', { name: 'Remove collection' }).click();
    await page.getByText('Add texts of your own').waitFor();
    // Of the date that was refused; Chromium notes every such answer.
    expect(watched.trouble).toEqual([expect.stringContaining('400 (Bad Request)')]);
    await page.context().close();
  },
  AXE_TIMEOUT_MS,
);
