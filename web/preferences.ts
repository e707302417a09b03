/** What the reader set once for this browser. A browser that keeps nothing still works. */

import { DRIFT_SHOWN_FIRST, type DriftShown, formatShown, parseShown } from './drift/shown.ts';
import { formatKeys, type Keys, parseKeys } from './reading/keys.ts';
import { READING_MODES, type ReadingMode } from './state.ts';

export type Theme = 'light' | 'dark';

const THEME_KEY = 'ordlyd-theme';
const LOCALE_KEY = 'ordlyd-locale';
const MODE_KEY = 'ordlyd-reading-mode';
const TOGETHER_KEY = 'ordlyd-scroll-together';
const LETTERS_KEY = 'ordlyd-letter-shortcuts';
const SHORTCUTS_KEY = 'ordlyd-shortcuts';
const REVIEWER_KEY = 'ordlyd-reviewer';
const TOUR_KEY = 'ordlyd-tour';
const DRIFT_KEY = 'ordlyd-drift';

/** The chosen theme, or `null` to follow the system. */
export function storedTheme(): Theme | null {
  const value = read(THEME_KEY);
  return value === 'light' || value === 'dark' ? value : null;
}

/** What is shown now: the choice, else what the system prefers. */
export function currentTheme(): Theme {
  return storedTheme() ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
}

export function chooseTheme(theme: Theme): void {
  write(THEME_KEY, theme);
  applyTheme();
}

/** Puts the chosen theme on the document, where theme.css looks for it. */
export function applyTheme(): void {
  const theme = storedTheme();
  if (theme === null) delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

/** The language chosen for the page, or `null` to follow the browser. */
export function storedLocale(): string | null {
  return read(LOCALE_KEY);
}

export function storeLocale(locale: string): void {
  write(LOCALE_KEY, locale);
  try {
    sessionStorage.setItem(LOCALE_KEY, 'chosen');
  } catch {
    // Only the focus is lost.
  }
}

/** Whether the page was loaded to change its language, so that the focus can go back there; true once. */
export function takeLocaleChosen(): boolean {
  try {
    const chosen = sessionStorage.getItem(LOCALE_KEY) !== null;
    sessionStorage.removeItem(LOCALE_KEY);
    return chosen;
  } catch {
    return false;
  }
}

export function letterShortcuts(): boolean {
  return read(LETTERS_KEY) !== 'off';
}

export function setLetterShortcuts(on: boolean): void {
  write(LETTERS_KEY, on ? 'on' : 'off');
}

/** Whether the tour of the first visit has been taken, or skipped. */
export function tourTaken(): boolean {
  return read(TOUR_KEY) === 'taken';
}

export function setTourTaken(): void {
  write(TOUR_KEY, 'taken');
}

/** The name the reader decides under; `null` = the one this machine goes by. */
export function reviewerName(): string | null {
  return read(REVIEWER_KEY)?.trim() || null;
}

export function setReviewerName(name: string): void {
  write(REVIEWER_KEY, name.trim());
}

/** The reader's own keys, else the first ones. */
export function shortcutKeys(): Keys {
  return parseKeys(read(SHORTCUTS_KEY));
}

export function rememberKeys(keys: Keys): void {
  write(SHORTCUTS_KEY, formatKeys(keys));
}

/** Which findings are marked where the address does not say. */
export function rememberedDrift(): DriftShown {
  return parseShown(read(DRIFT_KEY)) ?? DRIFT_SHOWN_FIRST;
}

export function rememberDrift(shown: DriftShown): void {
  write(DRIFT_KEY, formatShown(shown));
}

/** How texts stand beside each other where the address does not say. */
export function rememberedMode(): ReadingMode {
  return READING_MODES.find((mode) => mode === read(MODE_KEY)) ?? 'rows';
}

export function rememberMode(mode: ReadingMode): void {
  write(MODE_KEY, mode);
}

/** Whether freely scrolling columns come level at a picked passage and go on together. */
export function scrollTogether(): boolean {
  return read(TOGETHER_KEY) !== 'off';
}

export function setScrollTogether(on: boolean): void {
  write(TOGETHER_KEY, on ? 'on' : 'off');
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Storage is blocked: the choice then lasts as long as the page.
  }
}
