import { describe, expect, it } from 'vitest';
import { retellings, sharedParagraphs } from '../../../models/calibrate/retellings.ts';

/** Sentence `i` of a document names its number in words no other line has. */
const sentence = (document: string, lang: string, i: number) =>
  `Nummer ${i} av ${document} på ${lang} står her.`;

function table(languages: readonly string[], documents: Readonly<Record<string, number>>): string {
  const lines = Object.entries(documents).flatMap(([document, count]) =>
    Array.from({ length: count }, (_, i) =>
      [document, ...languages.map((lang) => sentence(document, lang, i))].join('\t'),
    ),
  );
  return `${[['doc', ...languages].join('\t'), ...lines].join('\n')}\n`;
}

describe('texts made of parallel sentences', () => {
  const made = retellings(
    table(['nb', 'nn', 'da', 'sv', 'de', 'en'], { long: 20, short: 3, other: 12 }),
  );

  it('are made of every document of enough sentences, in at most as many languages as are compared', () => {
    expect(made.map(({ document }) => document)).toEqual(['long', 'other']);
    for (const { articles } of made) {
      expect(new Set(articles.map(({ lang }) => lang)).size).toBe(5);
    }
  });

  it('say what their paragraphs say they tell, in the order of the document', () => {
    for (const { document, articles, told } of made) {
      articles.forEach(({ lang, paragraphs }, a) => {
        expect(paragraphs.map(({ text }) => text)).toEqual(
          told[a].map((numbers) => numbers.map((i) => sentence(document, lang, i)).join(' ')),
        );
        const all = told[a].flat();
        expect(all).toEqual([...new Set(all)].sort((x, y) => x - y));
      });
    }
  });

  it('share the paragraphs that have a sentence in common', () => {
    const [each] = made;
    const shared = sharedParagraphs(each, 0, 1);
    expect(shared.length).toBeGreaterThan(0);
    expect(
      sharedParagraphs(each, 1, 0)
        .map(([q, p]) => [p, q])
        .sort(),
    ).toEqual([...shared].sort());
    for (const [p, q] of shared) {
      expect(each.told[0][p].filter((i) => each.told[1][q].includes(i))).not.toEqual([]);
    }
  });

  it('are the same every time', () => {
    expect(retellings(table(['nb', 'da'], { a: 9 }))).toEqual(
      retellings(table(['nb', 'da'], { a: 9 })),
    );
  });
});
