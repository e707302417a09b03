import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually, expectNoTrouble } from './expectations.ts';
import { type Ordlyd, reading, SMALLEST, startOrdlyd } from './ordlyd.ts';

const PAIR = '/?articles=nb-2023-09,da-2023-09';

/** What the page calls its first view, and the language of the Danish text. */
const SPOKEN = [
  ['nb-NO', 'nb', 'Sammenlign', 'Dansk'],
  ['da-DK', 'da', 'Sammenlign', 'Dansk'],
  ['sv-SE', 'sv', 'Jämför', 'Danska'],
  ['de-DE', 'de', 'Vergleichen', 'Dänisch'],
  ['en-GB', 'en', 'Compare', 'Danish'],
] as const;

let ordlyd: Ordlyd;
beforeAll(async () => {
  ordlyd = await startOrdlyd();
});
afterAll(async () => {
  await ordlyd?.close();
});

test.each(SPOKEN)('speaks the browser’s language: %s', async (tag, lang, compare, danish) => {
  const watched = await ordlyd.open(PAIR, { locale: tag });
  const { page } = watched;
  await reading(page);
  expect(await page.locator('html').getAttribute('lang')).toBe(lang);
  expect(await page.locator('nav.views a').first().textContent()).toBe(compare);
  await page.locator('text-picker').getByText(danish).first().waitFor({ state: 'attached' });
  await page.setViewportSize(SMALLEST);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  expectNoTrouble(watched);
  await page.context().close();
});

test('another language is chosen, kept, and the focus comes back', async () => {
  const watched = await ordlyd.open(`${PAIR}&paragraph=nb-2023-09:12`, { locale: 'en-GB' });
  const { page } = watched;
  await reading(page);
  const picker = page.locator('locale-picker select');
  await picker.selectOption('de');
  await eventually(() => page.locator('html').getAttribute('lang')).toBe('de');
  await eventually(() => page.locator('evidence-panel h2').textContent()).toContain('Beleg');
  await eventually(() => picker.evaluate((select) => select.matches(':focus'))).toBe(true);
  await page.reload();
  await reading(page);
  expect(await page.locator('html').getAttribute('lang')).toBe('de');
  expectNoTrouble(watched);
  await page.context().close();
});

test('trouble is told in the language of the page, and the server’s words as what they are', async () => {
  const { page } = await ordlyd.open('/?view=library', { locale: 'de-DE' });
  await page.getByLabel('Neue Sammlung').fill('Brücke');
  await page.keyboard.press('Enter');
  const file = { name: 'karte.png', mimeType: 'image/png', buffer: Buffer.from('kein Text') };
  await page.locator('file-drop input[type=file]').setInputFiles(file);
  const told = page.locator('import-progress li');
  await told.getByText('Dateien dieser Art lassen sich nicht lesen.').waitFor();
  expect(await told.locator('[lang=en]').textContent()).toContain('karte.png');
  await page.context().close();
});
