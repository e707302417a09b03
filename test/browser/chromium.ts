/** Finds a Chromium to drive, or installs one, or says plainly what is missing. */
import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';

const run = promisify(execFile);

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'chrome',
];

const PLACES = [
  '/usr/bin',
  '/usr/local/bin',
  '/snap/bin',
  '/opt/google/chrome',
  ...(process.env.PATH ?? '').split(delimiter),
];

const FULL_PATHS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap(
    (folder) =>
      folder === undefined
        ? []
        : [
            join(folder, 'Google/Chrome/Application/chrome.exe'),
            join(folder, 'Chromium/Application/chrome.exe'),
            join(folder, 'Microsoft/Edge/Application/msedge.exe'),
          ],
  ),
];

/** Keep Chromium to the page: no updates, no services of its own, no GPU. */
const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @throws Error naming what to install, if there is no browser and none can be installed */
export async function launchChromium(): Promise<Browser> {
  const executablePath = (await findChromium()) ?? (await installChromium());
  // Chromium's sandbox refuses to run as root.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return await chromium.launch({ executablePath, args: [...FLAGS, ...sandbox] });
}

async function findChromium(): Promise<string | null> {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (await isExecutable(named)) return named;
    throw new Error(`CHROMIUM_PATH is "${named}", but there is no program that can be run.`);
  }
  const inPlaces = NAMES.flatMap((name) => PLACES.map((place) => join(place, name)));
  for (const path of [...inPlaces, ...FULL_PATHS, chromium.executablePath()]) {
    if (await isExecutable(path)) return path;
  }
  return null;
}

async function installChromium(): Promise<string> {
  const failures: string[] = [];
  for (const install of [installFromDebian, installFromPlaywright]) {
    try {
      await install();
      const found = await findChromium();
      if (found) return found;
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error));
    }
  }
  throw new Error(
    `The browser tests need Chromium, Chrome or Edge, and none was found or could be installed. ` +
      `Install one ("apt-get install chromium" on Debian and Ubuntu, ` +
      `"npx playwright-core install chromium" elsewhere) or set CHROMIUM_PATH to its program.\n` +
      failures.join('\n'),
  );
}

async function installFromDebian(): Promise<void> {
  if (process.getuid?.() !== 0) throw new Error('apt-get was not tried: this user is not root.');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { env });
  await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { env });
}

async function installFromPlaywright(): Promise<void> {
  const root = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
  await run(process.execPath, [join(root, 'cli.js'), 'install', 'chromium']);
}

async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
