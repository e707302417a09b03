import { html, nothing } from 'lit';
import { letterShortcuts, shortcutKeys } from '../preferences.ts';
import { type Changeable, worksWith } from '../reading/keys.ts';

/** The key that does the same as a button, on it; nothing where the reader has switched it off. */
export function keyHint(command: Changeable) {
  const key = shortcutKeys()[command].find((name) => worksWith(name, letterShortcuts()));
  return key === undefined ? nothing : html`<kbd aria-hidden="true">${key}</kbd>`;
}
