/** Takes the pictures of web/screenshots anew: `npm run screenshots`. */
import { join } from 'node:path';
import type { BrowserContextOptions } from 'playwright-core';
import { DESKTOP, PHONE, reading, startOrdlyd } from './ordlyd.ts';

interface Shot {
  readonly file: string;
  readonly address: string;
  readonly options: BrowserContextOptions;
}

const PINNED = '/?paragraph=nb-2023-09:12';

const SHOTS: readonly Shot[] = [
  { file: 'compare.png', address: PINNED, options: { viewport: DESKTOP, colorScheme: 'light' } },
  { file: 'compare-dark.png', address: '/', options: { viewport: DESKTOP, colorScheme: 'dark' } },
  {
    file: 'compare-phone.png',
    address: PINNED,
    options: { viewport: PHONE, colorScheme: 'light' },
  },
];

const ordlyd = await startOrdlyd();
try {
  for (const { file, address, options } of SHOTS) {
    const { page } = await ordlyd.open(address, options);
    await reading(page);
    await page.screenshot({ path: join('web/screenshots', file) });
    await page.context().close();
    console.log(file);
  }
} finally {
  await ordlyd.close();
}
