/** The real server with the real texts and model, and pages of it that are watched for trouble. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from './chromium.ts';

const run = promisify(execFile);

const PROGRAM = fileURLToPath(new URL('../../dist/ordlyd.mjs', import.meta.url));

export const DESKTOP = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };
export const SMALLEST = { width: 320, height: 640 };

export interface WatchedPage {
  readonly page: Page;
  /** Errors of the console, of scripts and of the Content Security Policy; requests that left the origin. */
  readonly trouble: readonly string[];
}

export interface VisitOptions extends BrowserContextOptions {
  /** Of somebody who has not seen the page before, and is led around. */
  readonly firstVisit?: boolean;
}

export interface Ordlyd {
  /** Without a slash at the end. */
  readonly url: string;
  open(address: string, options?: VisitOptions): Promise<WatchedPage>;
  close(): Promise<void>;
}

/**
 * Starts `dist/ordlyd.mjs serve` on a free port and a browser.
 * @param prepare - puts into the folder of the user's data what shall be there; empty if left out
 * @throws Error if either does not start
 */
export async function startOrdlyd(
  prepare: (data: string) => Promise<void> = async () => {},
): Promise<Ordlyd> {
  // What one file of tests decides, no other finds.
  const data = await mkdtemp(join(tmpdir(), 'ordlyd-browser-'));
  await prepare(data);
  const server = spawn(process.execPath, [PROGRAM, 'serve', '--port', '0', '--data', data], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let browser: Browser | undefined;
  try {
    const url = await printedUrl(server);
    browser = await launchChromium();
    const started = browser;
    return {
      url,
      open: (address, options) => openWatched(started, url, address, options),
      async close() {
        await started.close();
        await stop(server);
        await rm(data, { recursive: true, force: true });
      },
    };
  } catch (error) {
    await browser?.close();
    await stop(server);
    await rm(data, { recursive: true, force: true });
    throw error;
  }
}

/** `ordlyd import` into a collection of the user's own. @throws Error with what the program said */
export async function importInto(data: string, collection: string, files: readonly string[]) {
  await run(process.execPath, [
    PROGRAM,
    'import',
    '--data',
    data,
    '--collection',
    collection,
    ...files,
  ]);
}

/** Waits until the texts are aligned and drawn. */
export async function reading(page: Page): Promise<void> {
  await page.locator('comparison-reader .row').first().waitFor();
}

/** The paragraph with these words. */
export function paragraphWith(page: Page, words: string) {
  return page.locator('.paragraph', { hasText: words });
}

async function openWatched(
  browser: Browser,
  url: string,
  address: string,
  { firstVisit = false, ...options }: VisitOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({
    viewport: DESKTOP,
    reducedMotion: 'reduce',
    ...options,
  });
  // Of those who know the page; the tour has its own test.
  if (!firstVisit) {
    await context.addInitScript(() => localStorage.setItem('ordlyd-tour', 'taken'));
  }
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') trouble.push(message.text());
  });
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('request', (request) => {
    const target = request.url();
    if (!target.startsWith(`${url}/`) && !target.startsWith('data:')) {
      trouble.push(`request to ${target}`);
    }
  });
  await page.goto(`${url}${address}`);
  await page.evaluate(() => document.fonts.ready);
  return { page, trouble };
}

async function printedUrl(server: ChildProcess): Promise<string> {
  const complaints: string[] = [];
  server.stderr!.on('data', (chunk) => complaints.push(String(chunk)));
  for await (const line of createInterface({ input: server.stdout! })) {
    const [url] = /http:\/\/\S+/.exec(line) ?? [];
    if (url !== undefined) return url.replace(/\/$/, '');
  }
  throw new Error(`The server did not start: ${complaints.join('')}`);
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = once(server, 'exit');
  server.kill();
  await gone;
}
