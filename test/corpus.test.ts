import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { paragraphLanguage } from '../server/core/text/language.ts';
import type { ParagraphKind } from '../server/core/types.ts';
import { readCollection } from '../server/formats/read/collection.ts';
import { isReadable, readArticles } from '../server/formats/read/index.ts';
import { readMarkdown } from '../server/formats/read/markdown.ts';

const corpus = fileURLToPath(new URL('../corpus', import.meta.url));
const folder = join(corpus, 'north-korea-arms');
const article = (id: string) => readMarkdown(readFileSync(join(folder, `${id}.md`)), `${id}.md`);

/** The quoted texts, and every paragraph (1-based) that is not the report itself. */
const ARTICLES: Readonly<
  Record<
    string,
    { paragraphs: number; sha256: string; kinds: Readonly<Record<number, ParagraphKind>> }
  >
> = {
  'nb-2024-06': {
    paragraphs: 13,
    sha256: 'd9949f2da7183c136b8efff6b07cc515ec0d0539bb5d3b9f49dd07970f9cc3c1',
    kinds: { 4: 'heading', 7: 'heading', 11: 'heading' },
  },
  'nb-2023-09': {
    paragraphs: 18,
    sha256: '1bcc74478caf47f1e3d6ee8c426a2f9ca19fe6ad7aa0d13fea2eda5a68ce7963',
    kinds: { 1: 'label', 2: 'heading', 7: 'teaser', 8: 'heading', 14: 'heading' },
  },
  'da-2023-09': {
    paragraphs: 20,
    sha256: '9983bc52b6274188ec3f3d794862fa3966f1c4222e465d3aae28526569e913a0',
    kinds: { 5: 'caption', 10: 'caption', 15: 'caption' },
  },
  'sv-2023-09': {
    paragraphs: 28,
    sha256: '6a17118e32698d41abefc39bda4cd1368bef2e726e603dc35bfc4306d618cc87',
    kinds: {
      1: 'caption',
      2: 'heading',
      22: 'foreign-quotation',
      23: 'foreign-quotation',
      24: 'foreign-quotation',
    },
  },
  'de-2024-01': {
    paragraphs: 9,
    sha256: '8eaad9e592d07ddca6d7ffc11b5b43007eddce49c5f6fd31efdf84c738185f7a',
    kinds: {},
  },
};

describe.each(Object.entries(ARTICLES))('%s', (id, expected) => {
  const { lang, paragraphs, published } = article(id);

  it('is quoted to the letter', () => {
    const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
    expect(createHash('sha256').update(text).digest('hex')).toBe(expected.sha256);
    expect(paragraphs).toHaveLength(expected.paragraphs);
  });

  it('says in its name what it is', () => {
    expect(`${lang}-${published}`).toBe(id);
  });

  it('has its headings, captions and pointers told from the report', () => {
    const kinds = paragraphs.flatMap(({ kind }, i) => (kind === 'text' ? [] : [[i + 1, kind]]));
    expect(Object.fromEntries(kinds)).toEqual(expected.kinds);
  });

  it('has the language of every paragraph right', () => {
    for (const { text, kind, lang: own } of paragraphs) {
      expect([text, own]).toEqual([text, kind === 'foreign-quotation' ? 'en' : lang]);
    }
  });

  it('reads as its own language even within an article in any other', () => {
    const text = paragraphs.filter(({ kind }) => kind === 'text').slice(0, 3);
    const foreign = lang === 'de' ? 'en' : 'de';
    for (const paragraph of text) expect(paragraphLanguage(paragraph.text, foreign)).toBe(lang);
  });

  it('has sentences that end like sentences', () => {
    for (const { text, sentences } of paragraphs) {
      for (const { start, end } of sentences) {
        expect(text.slice(start, end)).toMatch(/^[^\p{Ll}].*[.!?:]['’"”»“]*$/su);
      }
    }
  });
});

it('the sentences hard to find are found', () => {
  const { paragraphs } = article('nb-2024-06');
  const { text, sentences } = paragraphs[2]!;
  expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
    '– Putin er blitt utrolig desperat de siste månedene, og søker Iran og Nord-Korea for å kompensere for tapt utstyr i Ukraina.',
    'Jeg er ganske sikker på at det er det han holder på med, sa Miller ifølge Reuters.',
  ]);
  // 11.000 containers, the 21st of January, the 38th parallel: no sentence ends there.
  expect(paragraphs[1]!.sentences).toHaveLength(1);
  expect(article('de-2024-01').paragraphs[1]!.sentences).toHaveLength(1);
  expect(article('sv-2023-09').paragraphs[18]!.sentences).toHaveLength(2);
});

describe('every collection', () => {
  const collections = readdirSync(corpus, { withFileTypes: true }).filter((e) => e.isDirectory());

  it.each(collections.map(({ name }) => name))('%s can be read whole', async (name) => {
    const files = readdirSync(join(corpus, name));
    const about = readCollection(readFileSync(join(corpus, name, 'collection.yaml')), name);
    expect(about.title).not.toBe('');
    const readings = await Promise.all(
      files
        .filter(isReadable)
        .map((file) => readArticles(readFileSync(join(corpus, name, file)), file)),
    );
    expect(readings.flatMap(({ errors }) => errors)).toEqual([]);
    const articles = readings.flatMap((reading) => reading.articles);
    expect(articles.length).toBeGreaterThan(1);
    expect(new Set(articles.map(({ id }) => id)).size).toBe(articles.length);
  });
});
