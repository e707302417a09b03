import { letterShortcuts, shortcutKeys } from '../preferences.ts';
import { type Command, commandFor } from '../reading/keys.ts';

/** Input types in which letters and arrows do not write or move anything. */
const NOT_WRITING = new Set(['button', 'checkbox', 'radio', 'submit', 'reset']);

/** Whether a key press belongs to a field in which the reader writes or chooses. */
export function isForWriting(event: Event): boolean {
  const [target] = event.composedPath();
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !NOT_WRITING.has(target.type);
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    target.isContentEditable
  );
}

/** Whether a key press happened inside an open dialog, which then has the keys to itself. */
function isInDialog(event: Event): boolean {
  return event.composedPath().some((node) => node instanceof HTMLDialogElement);
}

/** What a key press asks of the page; `null` if nothing, or if it is meant for someone else. */
export function commandOf(event: KeyboardEvent): Command | null {
  if (event.defaultPrevented || isForWriting(event) || isInDialog(event)) return null;
  return commandFor(event, letterShortcuts(), shortcutKeys());
}
