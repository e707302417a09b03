/** Which key does what. One table feeds both the handler and the shortcuts dialog; readers change it. */

const COMMANDS = [
  'next-row',
  'previous-row',
  'column-left',
  'column-right',
  'ask-why-not',
  'unpin',
  'toggle-shared-only',
  'accept',
  'reject',
  'note',
  'undo',
  'redo',
  'search',
  'help',
] as const;
export type Command = (typeof COMMANDS)[number];

/** Commands whose keys a reader can change. */
const CHANGEABLE = [
  'next-row',
  'previous-row',
  'ask-why-not',
  'toggle-shared-only',
  'accept',
  'reject',
  'note',
  'undo',
  'redo',
  'search',
  'help',
] as const satisfies readonly Command[];
export type Changeable = (typeof CHANGEABLE)[number];

/** The parts of a KeyboardEvent that decide. */
export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** Keys that are always there, also for readers who switch letters off. */
export const FIXED_KEYS: Readonly<Partial<Record<Command, readonly string[]>>> = {
  'next-row': ['F7'],
  'previous-row': ['Shift+F7'],
  'column-left': ['ArrowLeft'],
  'column-right': ['ArrowRight'],
  unpin: ['Escape'],
};

/** The other keys of each command: single characters and function keys. */
export type Keys = Readonly<Record<Changeable, readonly string[]>>;

export const FIRST_KEYS: Keys = {
  'next-row': ['n', 'j'],
  'previous-row': ['p', 'k'],
  'ask-why-not': ['w'],
  'toggle-shared-only': ['s'],
  accept: ['a'],
  reject: ['x'],
  note: ['m'],
  undo: ['u'],
  redo: ['r'],
  search: ['/'],
  help: ['?'],
};

/** Neither Tab, Enter nor arrows, by which the page is gone through. */
const CAN_BE_CHOSEN = /^(?:\S|(?:Shift\+)?F(?:[1-9]|1[0-2]))$/u;

/** `n`, `?`, `F7`, `Shift+F7`: a character says itself whether Shift was held. */
export function keyName({ key, shiftKey }: KeyPress): string {
  return shiftKey && [...key].length > 1 ? `Shift+${key}` : key;
}

/**
 * The command of a key press, or `null`. Presses with Ctrl, Alt or Meta belong to the browser.
 *
 * @param letters - whether single characters count (a reader can switch them off, WCAG 2.1.4)
 */
export function commandFor(press: KeyPress, letters: boolean, keys: Keys): Command | null {
  if (press.ctrlKey || press.altKey || press.metaKey) return null;
  const name = keyName(press);
  return worksWith(name, letters) ? commandOf(name, keys) : null;
}

/** Whether a key counts, with single characters or without. */
export function worksWith(name: string, letters: boolean): boolean {
  return letters || [...name].length > 1;
}

function commandOf(name: string, keys: Keys): Command | null {
  const has = (command: Command) =>
    FIXED_KEYS[command]?.includes(name) ||
    (keys as Partial<Record<Command, readonly string[]>>)[command]?.includes(name);
  return COMMANDS.find(has) ?? null;
}

/** Why a key cannot be had: it does something else already, or the browser and the page need it. */
export type Refusal = { readonly taken: Command } | 'unfit';

/** The keys with `name` alone for the command, next to those that are fixed. */
export function withKey(keys: Keys, command: Changeable, name: string): Keys | Refusal {
  if (!CAN_BE_CHOSEN.test(name)) return 'unfit';
  const taken = commandOf(name, keys);
  if (taken !== null && taken !== command) return { taken };
  return { ...keys, [command]: [name] };
}

/** Only what differs from the first keys. */
export function formatKeys(keys: Keys): string {
  const own = CHANGEABLE.filter((command) => keys[command] !== FIRST_KEYS[command]);
  return JSON.stringify(Object.fromEntries(own.map((command) => [command, keys[command][0]])));
}

/** What was stored; the first keys where that makes no sense, or would give one key to two commands. */
export function parseKeys(stored: string | null): Keys {
  const own = readKeys(stored);
  if (own.length === 0) return FIRST_KEYS;
  const keys: Keys = { ...FIRST_KEYS, ...Object.fromEntries(own) };
  const all = [keys, FIXED_KEYS].flatMap((each) => Object.values(each).flat());
  return new Set(all).size === all.length ? keys : FIRST_KEYS;
}

function readKeys(stored: string | null): readonly (readonly [Changeable, readonly string[]])[] {
  let read: unknown;
  try {
    read = JSON.parse(stored ?? 'null');
  } catch {
    // Of another version, or changed by hand.
    return [];
  }
  return CHANGEABLE.flatMap((command) => {
    const name = (read as Partial<Record<string, unknown>> | null)?.[command];
    return typeof name === 'string' && CAN_BE_CHOSEN.test(name) ? [[command, [name]] as const] : [];
  });
}

export function isKeys(answer: Keys | Refusal): answer is Keys {
  return answer !== 'unfit' && !('taken' in answer);
}
