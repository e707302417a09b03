/** What readers may give the library: texts pasted. */
import { describe, expect, it } from 'vitest';
import { pastedFile } from '../../web/library/files.ts';

describe('files of the library', () => {
  it.each([
    ['Broen åbner\n\nDen nye bro', 'Broen åbner.txt'],
    ['---\ntitle: Broen\n---\nDen nye bro', 'title Broen.md'],
    ['# Broen/tunnelen: nyt\n\nTekst', 'Broen tunnelen nyt.md'],
    ['Tekst #1 om broen', 'Tekst 1 om broen.txt'],
    ['…', 'text.txt'],
    [`${'bro '.repeat(40)}`, `${'bro '.repeat(15).trim()}.txt`],
  ])('pasted %j is called %s, and keeps its text', async (text, name) => {
    const file = pastedFile(text);
    expect(file.name).toBe(name);
    expect(await file.text()).toBe(text);
  });
});
