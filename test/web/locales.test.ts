/** Every word of the page is said in every language, with every value in its place. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { templates as da } from '../../web/locales/da.ts';
import { templates as de } from '../../web/locales/de.ts';
import { templates as nb } from '../../web/locales/nb.ts';
import { templates as sv } from '../../web/locales/sv.ts';
import { preferredLocale } from '../../web/localise.ts';

/** Id → how many values the English text takes. Filled while the strings load, and from the sources. */
const messages = vi.hoisted(() => new Map<string, number>());

vi.mock('@lit/localize', async (original) => ({
  ...(await original<object>()),
  // A plain text says itself by `msg` as soon as its module is loaded; functions only when called.
  msg: (template: string, { id }: { id: string }) => {
    messages.set(id, 0);
    return template;
  },
}));

const web = fileURLToPath(new URL('../../web', import.meta.url));
const sources = readdirSync(web, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.startsWith('locales'))
  .map((file) => readFileSync(join(web, file), 'utf8'));
await import('../../web/strings.ts');

const TEXT = String.raw`(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|str\x60(?:[^\x60\\]|\\.)*\x60)`;
const SAY = new RegExp(String.raw`\bsay\(\s*'([\w.-]+)',\s*(${TEXT})`, 'g');
const COUNTED = new RegExp(
  String.raw`\bcounted\(\s*'([\w.-]+)',\s*[\w.()]+,\s*(${TEXT}),\s*(${TEXT})`,
  'g',
);
const values = (text: string) => text.split('${').length - 1;
const calls = (text: string) => (text.match(/\b(?:say|counted)\(/g) ?? []).length;

let read = 0;
for (const source of sources) {
  for (const [, id, text] of source.matchAll(SAY)) {
    messages.set(id!, values(text!));
    read++;
  }
  for (const [, id, one, other] of source.matchAll(COUNTED)) {
    messages.set(`${id}.one`, values(one!));
    messages.set(`${id}.other`, values(other!));
    read++;
  }
}

type Templates = Readonly<Record<string, string | { readonly values: readonly unknown[] }>>;
const LANGUAGES: readonly (readonly [string, Templates])[] = [
  ['nb', nb],
  ['da', da],
  ['sv', sv],
  ['de', de],
];

describe('the words of the page', () => {
  it('are all read from the sources, by ids that stand in full', () => {
    const own = sources.find((source) => source.includes('export function counted'))!;
    const total = sources.reduce((sum, source) => sum + calls(source), 0) - calls(own);
    expect(read).toBe(total);
    expect(messages.size).toBeGreaterThan(200);
  });

  it.each(LANGUAGES)('are all said in %s, and nothing else is', (_, templates) => {
    expect(Object.keys(templates).sort()).toEqual([...messages.keys()].sort());
  });

  it.each(LANGUAGES)('keep every value in %s', (_, templates) => {
    for (const [id, count] of messages) {
      const template = templates[id];
      const used = typeof template === 'object' ? template.values : [];
      expect([...used].sort(), id).toEqual(Array.from({ length: count }, (_, i) => i));
    }
  });

  it.each(LANGUAGES)(
    'put a link’s number in brackets, behind the text it leads to, in %s',
    (_, { 'rows.sameAs': said }) => {
      expect(said).toMatchObject({
        values: [0, 1, 2],
        strings: ['', expect.any(String), ' (', ')'],
      });
    },
  );
});

describe('preferredLocale', () => {
  it.each([
    [null, ['de-AT', 'en'], 'de'],
    [null, ['nn-NO', 'da'], 'nb'],
    [null, ['no'], 'nb'],
    [null, ['fr', 'sv-FI'], 'sv'],
    [null, ['fr'], 'en'],
    [null, [], 'en'],
    ['da', ['de'], 'da'],
    ['xx', ['de'], 'de'],
  ] as const)('chosen %s, browser %j: %s', (chosen, languages, expected) => {
    expect(preferredLocale(chosen, languages)).toBe(expected);
  });
});
