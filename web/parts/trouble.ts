import { html } from 'lit';
import type { Trouble } from '../api.ts';
import { locale } from '../localise.ts';
import { strings } from '../strings.ts';

/** The kind of trouble in the language of the page, then the server's own words, which are English. */
export function troubleTemplate({ code, message, hint }: Trouble) {
  const kind = locale() === 'en' ? undefined : strings.trouble[code];
  if (kind === undefined) return html`${message} ${hint}`;
  return html`${kind} <span lang="en">${message} ${hint}</span>`;
}
