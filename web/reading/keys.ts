/** Which key does what. One table feeds both the handler and the shortcuts dialog. */
import { strings } from '../strings.ts';

export type Command =
  | 'next-row'
  | 'previous-row'
  | 'column-left'
  | 'column-right'
  | 'ask-why-not'
  | 'unpin'
  | 'toggle-shared-only'
  | 'accept'
  | 'reject'
  | 'note'
  | 'undo'
  | 'redo'
  | 'help';

/** The parts of a KeyboardEvent that decide. */
export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

const COMMANDS: Readonly<Record<string, Command>> = {
  F7: 'next-row',
  'Shift+F7': 'previous-row',
  ArrowLeft: 'column-left',
  ArrowRight: 'column-right',
  Escape: 'unpin',
  n: 'next-row',
  j: 'next-row',
  p: 'previous-row',
  k: 'previous-row',
  w: 'ask-why-not',
  s: 'toggle-shared-only',
  a: 'accept',
  x: 'reject',
  m: 'note',
  u: 'undo',
  r: 'redo',
  '?': 'help',
};

/**
 * The command of a key press, or `null`. Presses with Ctrl, Alt or Meta belong to the browser.
 *
 * @param letters - whether single characters count (a reader can switch them off, WCAG 2.1.4)
 */
export function commandFor(press: KeyPress, letters: boolean): Command | null {
  if (press.ctrlKey || press.altKey || press.metaKey) return null;
  const isCharacter = press.key.length === 1;
  if (isCharacter) return letters ? (COMMANDS[press.key] ?? null) : null;
  return COMMANDS[press.shiftKey ? `Shift+${press.key}` : press.key] ?? null;
}

/** For the dialog: keys as people read them, and what they do. */
export const SHORTCUTS: readonly { readonly keys: readonly string[]; readonly does: string }[] = [
  { keys: ['F7', 'n', 'j'], does: strings.shortcuts.nextRow },
  { keys: ['Shift F7', 'p', 'k'], does: strings.shortcuts.previousRow },
  { keys: ['←', '→'], does: strings.shortcuts.columns },
  { keys: ['Enter'], does: strings.shortcuts.pin },
  { keys: ['w'], does: strings.shortcuts.whyNot },
  { keys: ['Esc'], does: strings.shortcuts.unpin },
  { keys: ['s'], does: strings.shortcuts.sharedOnly },
  { keys: ['a'], does: strings.shortcuts.accept },
  { keys: ['x'], does: strings.shortcuts.reject },
  { keys: ['m'], does: strings.shortcuts.note },
  { keys: ['u'], does: strings.shortcuts.undo },
  { keys: ['r'], does: strings.shortcuts.redo },
  { keys: ['?'], does: strings.shortcuts.help },
];
