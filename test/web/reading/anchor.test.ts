import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openCollections } from '../../../server/workspace.ts';
import { anchorOf, CONTEXT, findAnchor } from '../../../web/reading/anchor.ts';
import { settleAnchor } from '../../../web/reading/settle-anchor.ts';
import { seeded } from '../../bench/texts.ts';
import { article, comparison } from '../comparison.ts';

const NEWS = [
  'The harbour of the town was closed on Monday after a ship had run aground.',
  'The mayor says that nobody was hurt, and that the ferry will sail again on Thursday.',
  'A crane was brought from the capital to lift the containers off the deck.',
  'The owner of the ship has promised to pay for the damage, whatever it comes to.',
];

const given = (paragraphs: readonly string[], model = 'fedcba9876543210') => ({
  ...comparison(
    [
      {
        ...article('nb-1', 'nb', ''),
        paragraphs: paragraphs.map((text) => ({
          text,
          kind: 'text' as const,
          lang: 'nb' as const,
          sentences: [],
        })),
      },
      article('da-1', 'da', 't'),
    ],
    [],
    [],
  ),
  model: { name: 'm', hash: model, dim: 1 },
});

const at = (paragraph: number) => anchorOf(given(NEWS), { article: 0, paragraph });

test('an anchor quotes whole words and what stands around them', () => {
  const { exact, prefix, suffix } = at(1);
  expect(exact).toBe('The mayor says that nobody was hurt, and that the ferry will sail again on');
  expect(prefix).toBe('nday after a ship had run aground.'.slice(-CONTEXT + 1).trim());
  expect(suffix).toBe('Thursday. A crane was brought f');
  expect(at(0).prefix).toBe('');
});

describe('an anchor of words within a paragraph', () => {
  const text = 'Ingen kom til skade. Prisen er 300 millioner kroner, sier hun. Alt er klart.';
  const sentences = [
    { start: 0, end: 20 },
    { start: 21, end: 62 },
    { start: 63, end: text.length },
  ];
  const long = `${text.slice(0, -1)} ${'og enda mer '.repeat(20)}for 12 av dem.`;
  const texts = (own: string, spans: typeof sentences) => ({
    articles: [
      {
        ...article('nb-1', 'nb', 't'),
        paragraphs: [...NEWS.slice(0, 1), own, NEWS[1]!].map((each) => ({
          text: each,
          kind: 'text' as const,
          lang: 'nb' as const,
          sentences: each === own ? spans : [],
        })),
      },
    ],
    model: given(NEWS).model,
  });
  const quoted = (own: string, words: string, spans = sentences) => {
    const start = own.indexOf(words);
    const within = { start, end: start + words.length };
    return anchorOf(texts(own, spans), { article: 0, paragraph: 1 }, within);
  };

  test('quotes the sentence they stand in, with what is around it', () => {
    const { exact, prefix, suffix } = quoted(text, '300');
    expect(exact).toBe('Prisen er 300 millioner kroner, sier hun.');
    expect(prefix).toBe('un aground. Ingen kom til skade.');
    expect(suffix).toBe('Alt er klart. The mayor says th');
  });

  test('quotes from them on where the sentence begins far before', () => {
    const { exact } = quoted(long, '12 av', [{ start: 0, end: long.length }]);
    expect(exact).toBe('12 av dem.');
  });

  test('finds its sentence when words of it are others, and the paragraph has moved', () => {
    const changed = text.replace('300', '450').replace('sier hun', 'sier han');
    const found = findAnchor([NEWS[2]!, NEWS[0]!, changed, NEWS[1]!], quoted(text, '300'), 1);
    expect(found).toEqual({ paragraph: 2, verbatim: false });
  });

  test('of sentences that recur, finds the one with the same before and after it', () => {
    const again = 'Det regner. Prisen er 300 millioner kroner, sier hun. Ferja går.';
    const anchor = quoted(text, '300');
    expect(findAnchor([again, again, text, again], anchor, 0)?.paragraph).toBe(2);
  });
});

describe('finding it again', () => {
  test.each<[string, (news: string[]) => string[], number, ReturnType<typeof findAnchor>]>([
    ['as it was', (news) => news, 1, { paragraph: 1, verbatim: true }],
    ['moved down', (news) => ['New.', 'Newer.', ...news], 1, { paragraph: 3, verbatim: true }],
    ['to the end', ([a, b, ...rest]) => [a!, ...rest, b!], 1, { paragraph: 3, verbatim: true }],
    [
      'joined to the one before',
      ([a, b, c, d]) => [`${a} ${b}`, c!, d!],
      1,
      { paragraph: 0, verbatim: true },
    ],
    [
      'rewritten',
      ([a, , c, d]) => [
        a!,
        c!,
        'The mayor said that nobody was hurt, and the ferry will sail on Friday.',
        d!,
      ],
      1,
      { paragraph: 2, verbatim: false },
    ],
    [
      'other spaces, other composition',
      (news) => news.map((text) => text.replaceAll(' ', '\n ').normalize('NFD')),
      2,
      { paragraph: 2, verbatim: true },
    ],
    ['taken out', ([a, , c, d]) => [a!, c!, d!], 1, null],
    ['nothing left', () => [], 1, null],
  ])('%s', (_, edit, paragraph, expected) => {
    expect(findAnchor(edit([...NEWS]), at(paragraph), paragraph)).toEqual(expected);
  });

  test('of two that say the same, the one in the same surroundings, else the nearer one', () => {
    const twice = [NEWS[0]!, NEWS[1]!, NEWS[2]!, NEWS[1]!, NEWS[3]!];
    const second = anchorOf(given(twice), { article: 0, paragraph: 3 });
    expect(findAnchor(['New.', ...twice], second, 0)).toEqual({ paragraph: 4, verbatim: true });
    const alone = { exact: 'Same.', prefix: 'x', suffix: 'y' };
    const same = ['Same.', '-', '-', '-', 'Same.'];
    expect(findAnchor(same, alone, 0)?.paragraph).toBe(0);
    expect(findAnchor(same, alone, 4)?.paragraph).toBe(4);
  });

  test('every paragraph of any text is found in it, where no other says the same', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(
          fc
            .string({ unit: 'grapheme', minLength: 1, maxLength: 300 })
            .filter((text) => text.trim() !== ''),
          { minLength: 1, maxLength: 6 },
        ),
        fc.nat(5),
        (texts, n) => {
          const paragraph = n % texts.length;
          const anchor = anchorOf(given(texts), { article: 0, paragraph });
          const found = findAnchor(texts, anchor, paragraph);
          expect(found?.verbatim).toBe(true);
          const squeezed = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim();
          expect(squeezed(texts[found!.paragraph]!)).toContain(anchor.exact);
        },
      ),
    );
  });
});

describe('in the shipped texts', async () => {
  const articles = (await openCollections('corpus')).flatMap((collection) => collection.articles);
  const words = articles.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ text }) => text.split(' ')),
  );
  const passages = articles.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ kind }, paragraph) => {
      const texts = paragraphs.map(({ text }) => text);
      return kind === 'text' ? [{ texts, paragraph }] : [];
    }),
  );
  const share = (
    isRight: (found: ReturnType<typeof findAnchor>, at: number) => boolean,
    edit: (text: string) => string[],
  ) => {
    const right = passages.filter(({ texts, paragraph }) => {
      const anchor = anchorOf(given(texts), { article: 0, paragraph });
      return isRight(
        findAnchor(texts.toSpliced(paragraph, 1, ...edit(texts[paragraph]!)), anchor, paragraph),
        paragraph,
      );
    });
    return right.length / passages.length;
  };

  test('a passage that is taken out is hardly ever taken for another', () => {
    expect(
      share(
        (found) => found === null,
        () => [],
      ),
    ).toBeGreaterThan(0.95);
  });

  test('one of whose words a third are others is nearly always found', () => {
    const random = seeded();
    const other = (word: string) =>
      random() < 1 / 3 ? words[Math.floor(random() * words.length)]! : word;
    const edit = (text: string) => [text.split(' ').map(other).join(' ')];
    expect(share((found, at) => found?.paragraph === at, edit)).toBeGreaterThan(0.9);
  });
});

describe('an address is settled', () => {
  const pinned = { article: 'nb-1', paragraph: 1 };

  test('as it is while the text is the same, or where it quotes nothing', () => {
    expect(settleAnchor(given(NEWS), pinned, at(1))).toEqual({ pinned, otherModel: false });
    expect(settleAnchor(given(['New.']), pinned, null)).toEqual({ pinned, otherModel: false });
    const elsewhere = { article: 'sv-1', paragraph: 1 };
    expect(settleAnchor(given(NEWS), elsewhere, at(1)).pinned).toEqual(elsewhere);
  });

  test('on where the passage is now, on nothing where it is gone', () => {
    expect(settleAnchor(given(['New.', ...NEWS]), pinned, at(1))).toEqual({
      pinned: { article: 'nb-1', paragraph: 2 },
      moved: { paragraph: 2, verbatim: true },
      otherModel: false,
    });
    expect(settleAnchor(given(['New.']), pinned, at(1))).toMatchObject({
      pinned: null,
      moved: null,
    });
  });

  test('with a word on another model', () => {
    expect(settleAnchor(given(NEWS, '0'.repeat(16)), pinned, at(1)).otherModel).toBe(true);
  });
});
