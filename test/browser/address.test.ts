import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AXE_TIMEOUT_MS, axeFindings, eventually, expectNoTrouble } from './expectations.ts';
import {
  DESKTOP,
  importInto,
  type Ordlyd,
  PHONE,
  paragraphWith,
  reading,
  startOrdlyd,
} from './ordlyd.ts';

const PAIR = '/?articles=nb-2023-09,da-2023-09';

const OWN = 'Ferry';
const FERRY = [
  'Havna i byen ble stengt mandag etter at et skip gikk på grunn utenfor moloen.',
  'Ingen ble skadet, sier ordføreren. Ferja går igjen på torsdag, om været blir bedre.',
  'En kran er hentet fra hovedstaden for å løfte kasser av dekket.',
  'Eieren av skipet har lovet å betale for skadene, hva det enn koster.',
];
const FERRY_IN_DANISH = [
  'Havnen i byen blev lukket mandag, efter at et skib gik på grund uden for molen.',
  'Ingen kom til skade, siger borgmesteren. Færgen sejler igen på torsdag, hvis vejret bliver bedre.',
  'Skibets ejer har lovet at betale for skaderne, uanset hvad det koster.',
];

const CARGO_OWN = 'Cargo';
const CARGO = [
  'Havna i byen ble stengt mandag etter at et skip gikk på grunn utenfor moloen.',
  'Skipet hadde 300 kasser med fisk om bord, sier ordføreren. Ingen ble skadet.',
  'En kran er hentet fra hovedstaden for å løfte kasser av dekket.',
];
const CARGO_IN_DANISH = [
  'Havnen i byen blev lukket mandag, efter at et skib gik på grund uden for molen.',
  'Skibet havde 450 kasser med fisk om bord, siger borgmesteren. Ingen kom til skade.',
  'En kran er hentet fra hovedstaden for at løfte kasser af dækket.',
];

let data: string;
let ordlyd: Ordlyd;
beforeAll(async () => {
  ordlyd = await startOrdlyd(async (folder) => {
    data = folder;
    await write('da', FERRY_IN_DANISH);
    await write('nb', FERRY);
    await write('da', CARGO_IN_DANISH, CARGO_OWN);
    await write('nb', CARGO, CARGO_OWN);
  });
});
afterAll(async () => {
  await ordlyd?.close();
});

/** The text, as it shall be from now on. */
async function write(
  lang: 'nb' | 'da',
  paragraphs: readonly string[],
  collection = OWN,
): Promise<void> {
  const path = join(data, `${collection.toLowerCase()}-${lang}.md`);
  await writeFile(path, `---\nlang: ${lang}\n---\n\n${paragraphs.join('\n\n')}\n`);
  await importInto(data, collection, [path]);
}

describe('the address holds the state', () => {
  test('a pinned paragraph is there again after a reload', async () => {
    const watched = await ordlyd.open(PAIR);
    const { page } = watched;
    await reading(page);
    await paragraphWith(page, 'tyder på en høy grad av desperasjon').click();
    const panel = page.locator('evidence-panel h2');
    const heading = await panel.textContent();
    const { searchParams } = new URL(page.url());
    expect(searchParams.get('articles')).toBe('nb-2023-09,da-2023-09');
    expect(searchParams.get('paragraph')).toBe('nb-2023-09:12');
    expect(searchParams.get('quote')).toMatch(/^«Russlands søken/);

    await page.reload();
    await panel.waitFor();
    expect(await panel.textContent()).toBe(heading);
    const lit = page.locator('.paragraph.pinned');
    expect(await lit.textContent()).toContain('høy grad av desperasjon');
    const box = (await lit.boundingBox())!;
    const top = (await page.locator('evidence-panel aside').boundingBox())!.y;
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height).toBeLessThanOrEqual(top);
    expectNoTrouble(watched);
    await page.context().close();
  });

  test('back and forward go through what was pinned, shown and chosen', async () => {
    const watched = await ordlyd.open('/');
    const { page } = watched;
    await reading(page);
    const columns = () => page.locator('article-head').count();
    const panels = () => page.locator('evidence-panel').count();

    await page.locator('text-picker summary').click();
    await page.locator('text-picker input[value="de-2024-01"]').uncheck();
    await eventually(columns).toBe(4);
    await paragraphWith(page, 'tyder på en høy grad av desperasjon').click();
    await eventually(panels).toBe(1);

    await page.goBack();
    await eventually(panels).toBe(0);
    expect(await columns()).toBe(4);
    await page.goBack();
    await eventually(columns).toBe(5);
    await page.goForward();
    await eventually(columns).toBe(4);
    await page.goForward();
    await eventually(panels).toBe(1);
    expectNoTrouble(watched);
    await page.context().close();
  });
});

test('a permalink after an edit: the page says so, and opens the passage where it is now', async () => {
  const watched = await ordlyd.open('/');
  const { page } = watched;
  const { collections } = await (await fetch(`${ordlyd.url}/api/collections`)).json();
  const own = collections.find(({ title }: { title: string }) => title === OWN);
  const ids = own.articles.map(({ id }: { id: string }) => id).join(',');
  await page.goto(`${ordlyd.url}/?articles=${ids}`);
  await reading(page);
  await paragraphWith(page, 'Ferja går igjen på torsdag').first().click();
  await page.locator('evidence-panel h2').waitFor();
  const link = page.url();

  await write('nb', FERRY.toSpliced(0, 0, 'Byen våknet til storm mandag morgen.'));
  await page.goto(link);
  const notice = page.locator('moved-notice div');
  await eventually(() => notice.textContent()).toContain('word for word, as paragraph 3');
  expect(await page.locator('.paragraph.pinned').textContent()).toContain('Ferja går igjen');

  await write(
    'nb',
    FERRY.with(
      1,
      'Ingen ble skadet, sier ordføreren i byen. Ferja går igjen på fredag, om været blir bedre.',
    ),
  );
  await page.goto(link);
  await eventually(() => notice.textContent()).toContain('Paragraph 2 is nearest');
  expect(await page.locator('.paragraph.pinned').textContent()).toContain('på fredag');

  await write('nb', FERRY.toSpliced(1, 1));
  await page.goto(link);
  await eventually(() => notice.textContent()).toContain('nothing in it is like');
  expect(await page.locator('evidence-panel').count()).toBe(0);
  expectNoTrouble(watched);
  await page.context().close();
});

describe('the address of a finding', () => {
  const PAIR_OF_CARGO = 'articles=cargo-nb,cargo-da';

  test(
    'after edits: it stands, or the page says what changed and what is there now',
    async () => {
      const watched = await ordlyd.open(`/?${PAIR_OF_CARGO}`);
      const { page } = watched;
      await reading(page);
      await page.locator('a.drift.major').first().click();
      const panel = page.locator('drift-panel');
      await panel.locator('blockquote').first().waitFor();
      const searchNow = () => new URL(page.url()).searchParams;
      await eventually(() => searchNow().get('at')).toBe('cargo-nb:2');
      expect(searchNow().get('quote')).toBe(
        'Skipet hadde 300 kasser med fisk om bord, sier ordføreren.',
      );
      expect(searchNow().get('before')).toContain('utenfor moloen.');
      expect(searchNow().get('text')).toMatch(/^[0-9a-f]{16}$/);
      // Back leads to where nothing was open: the address was completed in its place.
      const link = page.url();
      await page.goBack();
      await eventually(() => panel.count()).toBe(0);
      const href = await page.locator('a.drift.major').first().getAttribute('href');
      expect(new URL(href!, link).searchParams.get('quote')).toBe(
        new URL(link).searchParams.get('quote'),
      );

      const moved = page.locator('finding-moved div');
      await write('nb', CARGO.toSpliced(0, 0, 'Byen våknet til storm mandag morgen.'), CARGO_OWN);
      await page.goto(link);
      await eventually(() => moved.textContent()).toContain('The finding stands, in paragraph 3');

      const corrected = CARGO.with(1, CARGO[1]!.replace('300', '520'));
      await write('nb', corrected, CARGO_OWN);
      await page.goto(link);
      await eventually(() => moved.textContent()).toContain('Paragraph 2 is nearest');
      expect(await moved.textContent()).toContain('300 kasser');
      expect(await moved.locator('q').getAttribute('lang')).toBe('nb');
      await page.getByRole('heading', { name: 'not there any more' }).waitFor();
      expect(await axeFindings(page)).toEqual([]);
      // Shown where it is, clear of the panel, on a screen that holds neither texts nor panel whole.
      await page.setViewportSize(PHONE);
      await page.goto(link);
      await moved.waitFor();
      const passage = paragraphWith(page, '520 kasser');
      const panelTop = async () => (await panel.locator('aside').boundingBox())!.y;
      await eventually(async () => {
        const box = (await passage.boundingBox())!;
        return box.y >= 0 && box.y + box.height <= (await panelTop());
      }).toBe(true);
      await page.setViewportSize(DESKTOP);
      await page.goto(link.replace('/?', '/?view=drift&'));
      await eventually(() => moved.textContent()).toContain('Paragraph 2 is nearest');
      expect(await axeFindings(page)).toEqual([]);
      await page.getByRole('link', { name: 'Go to paragraph 2' }).click();
      await reading(page);
      await eventually(() => page.locator('.paragraph.pinned').textContent()).toContain(
        '520 kasser',
      );
      await page.goto(link);
      // What is found there now takes its place.
      await moved.getByRole('button').first().click();
      await eventually(() => moved.count()).toBe(0);
      await panel.locator('mark', { hasText: '520' }).waitFor();

      await write('nb', CARGO.toSpliced(1, 1), CARGO_OWN);
      await page.goto(link);
      await eventually(() => moved.textContent()).toContain('nothing in it is like');
      await write('nb', CARGO, CARGO_OWN);
      await write(
        'da',
        CARGO_IN_DANISH.with(1, CARGO_IN_DANISH[1]!.replace('450', '300')),
        CARGO_OWN,
      );
      await page.goto(link);
      await eventually(() => moved.textContent()).toContain('the passage stands as it did');
      expectNoTrouble(watched);
      await page.context().close();
    },
    AXE_TIMEOUT_MS,
  );

  test('and of a passage that is only numbered is given its words when its text has come', async () => {
    const watched = await ordlyd.open(`${PAIR}&paragraph=nb-2023-09:12`);
    const { page } = watched;
    await reading(page);
    await eventually(() => new URL(page.url()).searchParams.get('quote')).toMatch(/^«Russlands/);
    expectNoTrouble(watched);
    await page.context().close();
  });
});

describe('several collections, one of them large', () => {
  test('another collection can be chosen, and five of its texts at most', async () => {
    const watched = await ordlyd.open('/?articles=');
    const { page } = watched;
    await page.route('**/api/collections', async (route) => {
      const response = await route.fetch();
      const { collections } = await response.json();
      const [first] = collections;
      const sixth = { ...first.articles[0], id: 'da-sixth', outlet: 'Sjette Avis' };
      const large = { id: 'large', title: 'Large', articles: [...first.articles, sixth] };
      await route.fulfill({ response, json: { collections: [first, large] } });
    });
    await page.goto(ordlyd.url);
    await reading(page);
    await page.getByLabel('Collection').selectOption('Large');
    await eventually(() => page.locator('h1').textContent()).toBe('Large');
    expect(new URL(page.url()).search).toBe('?collection=large');
    await page.locator('text-picker summary').click();
    const sixth = page.getByLabel('Sjette Avis');
    expect(await sixth.isDisabled()).toBe(true);
    await page.locator('text-picker input[value="de-2024-01"]').uncheck();
    await eventually(() => sixth.isDisabled()).toBe(false);
    expectNoTrouble(watched);
    await page.context().close();
  });
});

describe('when there is nothing to show', () => {
  test('fewer than two texts: the page says what to do, and doing it helps', async () => {
    const watched = await ordlyd.open('/?articles=nb-2023-09');
    const { page } = watched;
    await page.getByRole('heading', { name: 'Choose at least two texts' }).waitFor();
    await page.locator('text-picker input[value="da-2023-09"]').check();
    await reading(page);
    expect(await page.locator('article-head').count()).toBe(2);
    expect(await page.locator('compare-view .summary').count()).toBe(1);
    await page.locator('text-picker input[value="da-2023-09"]').uncheck();
    await page.getByRole('heading', { name: 'Choose at least two texts' }).waitFor();
    expect(await page.locator('compare-view .summary, comparison-reader').count()).toBe(0);
    expectNoTrouble(watched);
    await page.context().close();
  });

  test('the server fails: message and hint are shown, and trying again helps', async () => {
    const { page } = await ordlyd.open('/?articles=');
    await page.route('**/api/compare*', (route) =>
      route.fulfill({
        status: 500,
        json: { error: { code: 'internal', message: 'It broke.', hint: 'Look at the terminal.' } },
      }),
    );
    await page.goto(`${ordlyd.url}${PAIR}`);
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toContain('It broke.');
    expect(await alert.textContent()).toContain('Look at the terminal.');
    await page.unroute('**/api/compare*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await reading(page);
    await page.context().close();
  });

  test.each([
    ['nothing', (route: import('playwright-core').Route) => route.abort(), 'did not answer'],
    [
      'no JSON',
      (route: import('playwright-core').Route) => route.fulfill({ status: 500, body: '<h1>' }),
      'cannot read',
    ],
  ])('the server answers with %s: the page says so in words', async (_, answer, words) => {
    const { page } = await ordlyd.open('/?articles=');
    await page.route('**/api/collections', answer);
    await page.reload();
    await eventually(() => page.getByRole('alert').textContent()).toContain(words);
    await page.context().close();
  });

  test('while the server works: the page is busy and says what is going on', async () => {
    const { page } = await ordlyd.open('/?articles=');
    let answer = () => {};
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route('**/api/compare*', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${ordlyd.url}${PAIR}`);
    await page.locator('[aria-busy=true] reading-skeleton').waitFor();
    answer();
    await reading(page);
    expect(await page.locator('[aria-busy=true]').count()).toBe(0);
    await page.context().close();
  });
});
