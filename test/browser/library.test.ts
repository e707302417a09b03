import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AXE_TIMEOUT_MS, axeFindings, COLOUR_RULES, eventually } from './expectations.ts';
import { DESKTOP, importInto, type Ordlyd, reading, SMALLEST, startOrdlyd } from './ordlyd.ts';

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

/** Two texts on one event, two on another. */
const INBOX = {
  'ferry-da': [
    'da',
    'Øposten',
    'Færgen bliver i havn',
    'Færgen til øen sejler først på torsdag, siger rederiet. Et skib gik mandag på grund uden for molen, og havnen blev lukket.',
    'Ingen kom til skade, oplyser borgmesteren.',
  ],
  'ferry-nb': [
    'nb',
    'Kystbladet',
    'Ferja blir i havn',
    'Ferja til øya går først på torsdag, sier rederiet. Et skip gikk på grunn utenfor moloen mandag, og havna ble stengt.',
    'Ingen kom til skade, opplyser ordføreren.',
  ],
  'price-de': [
    'de',
    'Strombote',
    'Strompreis sinkt',
    'Der Strompreis sinkt die dritte Woche in Folge, weil es im Gebirge viel geregnet hat.',
    'Die Speicher sind zu neunzig Prozent gefüllt.',
  ],
  'price-sv': [
    'sv',
    'Elbladet',
    'Elpriset faller',
    'Elpriset faller för tredje veckan i rad, eftersom det har regnat mycket i fjällen.',
    'Magasinen är fyllda till nittio procent.',
  ],
} as const;

async function fillInbox(data: string): Promise<void> {
  const paths = Object.entries(INBOX).map(async ([name, [lang, outlet, title, ...paragraphs]]) => {
    const path = join(data, `${name}.md`);
    const facts = `lang: ${lang}\noutlet: ${outlet}\ntitle: ${title}\npublished: 2026-05-04`;
    await writeFile(path, `---\n${facts}\n---\n\n${paragraphs.join('\n\n')}\n`);
    return path;
  });
  await importInto(data, 'Inbox', await Promise.all(paths));
}

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
    await page.getByText('Øposten', { exact: true }).waitFor();
    expect(await rows.count()).toBe(2);
    expect(await axeFindings(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await rows.first().getByRole('button', { name: /^Edit/ }).click();
    expect(await axeFindings(page, COLOUR_RULES)).toEqual([]);
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

test(
  'texts on the same event: suggested, compared, made a collection of; a large library is asked about first',
  async () => {
    const own = await startOrdlyd(fillInbox);
    try {
      const watched = await own.open('/?view=library&collection=inbox', { locale: 'en-GB' });
      const { page } = watched;
      const section = page.locator('library-events');
      const groups = section.locator('ol > li');
      await eventually(() => groups.count()).toBe(2);
      expect(await section.getByRole('status').textContent()).toMatch(/^2 groups of texts/);
      await section.locator('summary').first().click();
      expect(await axeFindings(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.setViewportSize(SMALLEST);
      expect(await axeFindings(page)).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
      await page.setViewportSize(DESKTOP);

      const ferry = groups.filter({ hasText: 'Ferja blir i havn' });
      expect(await ferry.getByText(/^(?:Very likely|Likely) the same event/).count()).toBe(1);
      expect(await ferry.locator('ul [lang=da]').textContent()).toBe('Færgen bliver i havn');
      await ferry.getByRole('link', { name: 'Compare these' }).click();
      await reading(page);
      expect(new URL(page.url()).searchParams.get('articles')).toBe('ferry-da,ferry-nb');
      await page.goBack();

      const gather = ferry.getByRole('button', { name: 'Make a collection of these 2' });
      await gather.click();
      await section.getByRole('button', { name: 'Cancel' }).click();
      expect(await page.getByRole('heading', { name: 'Inbox' }).count()).toBe(1);
      await gather.click();
      await page
        .locator('dialog')
        .getByRole('button', { name: /^Make a collection/ })
        .click();
      await page.getByRole('heading', { name: 'Færgen bliver i havn', level: 2 }).waitFor();
      await eventually(() => page.locator('library-article').count()).toBe(2);
      // They have a collection of their own now: there is nothing more to gather.
      await eventually(() => groups.count()).toBe(1);
      expect(await gather.count()).toBe(0);

      await page.route('**/api/collections', async (route) => {
        const response = await route.fetch();
        const body = await response.json();
        const [first] = body.collections;
        const many = Array.from({ length: 300 }, (_, i) => ({
          ...first.articles[0],
          id: `text-${i}`,
        }));
        const collections = [...body.collections, { ...first, id: 'archive', articles: many }];
        await route.fulfill({ response, json: { ...body, collections } });
      });
      await page.goto(`${own.url}/?view=library&collection=inbox`);
      await section.getByRole('button', { name: 'Look through all 309 texts' }).click();
      await eventually(() => groups.count()).toBe(1);
      await page.unroute('**/api/collections');
      await page.route('**/api/events', (route) => route.abort());
      await page.reload();
      await section.getByRole('alert').getByText('Ordlyd did not answer.').waitFor();
      await page.unroute('**/api/events');
      await section.getByRole('button', { name: /^Look through all/ }).click();
      await eventually(() => groups.count()).toBe(1);
      // Of the request that was cut off; Chromium notes every such answer.
      expect(watched.trouble).toEqual([expect.stringContaining('ERR_FAILED')]);
      await page.context().close();
    } finally {
      await own.close();
    }
  },
  AXE_TIMEOUT_MS,
);
