/** Units of every shape that can occur: odd characters, empty sides, several to several, decisions. */
import fc from 'fast-check';
import type { AlignedUnit, UnitSide } from '../../server/core/exchange/unit.ts';
import {
  type Article,
  FINDING_KINDS,
  LANGUAGES,
  LINK_VERDICTS,
  PARAGRAPH_KINDS,
  type Paragraph,
} from '../../server/core/types.ts';

/** What has broken a format somewhere, and any code unit, lone surrogates too. */
const oddities = fc.constantFrom(
  ...['=', '+', '-', '@', '\t', '\r', '\n', "'", '"', ',', ';', '\\', '\\n', '<', '>', '&', ']]>'],
  ...['&amp;', '\u0000', '\u000b', '\ufeff', '\ufffe', '\u0085', '\u2028', '\u00a0', '＝', '🦌'],
  ...['\ud83d', '\udc8c', 'Ærlig', ' ', '–', '»', 'None', '<!--', '<script>', '?>', 'å', 'a\u030a'],
);
const words = fc
  .array(fc.oneof(oddities, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 6 })
  .map((parts) => parts.join(''));
/** Paragraphs have no outer white space and are never empty. */
const paragraphText = words.map((text) => text.trim()).filter((text) => text !== '');
const known = fc.option(
  words.filter((text) => text !== ''),
  { nil: null },
);

const paragraph: fc.Arbitrary<Paragraph> = fc.record({
  text: paragraphText,
  kind: fc.constantFrom(...PARAGRAPH_KINDS),
  lang: fc.constantFrom(...LANGUAGES),
  sentences: fc.constant([]),
});

export const article = (id: string): fc.Arbitrary<Article> =>
  fc.record({
    id: fc.constant(id),
    lang: fc.constantFrom(...LANGUAGES),
    outlet: known,
    author: known,
    title: known,
    published: fc.constantFrom(null, '2023', '2023-09', '2023-09-14'),
    url: known,
    paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 5 }),
  });

const side = (of: Article): fc.Arbitrary<UnitSide> =>
  fc.subarray(of.paragraphs.map((_, p) => p)).map((paragraphs) => ({ article: of, paragraphs }));

/** Scores as files hold them, to four digits. */
const score = (least: number) =>
  fc.option(
    fc.integer({ min: least * 10_000, max: 10_000 }).map((n) => n / 10_000),
    { nil: null },
  );

const unit = (articles: readonly Article[]): fc.Arbitrary<AlignedUnit> =>
  fc
    .record({
      sides: fc.tuple(...articles.map(side)),
      confidence: score(0),
      cosine: score(-1),
      margin: score(-1),
      verdict: fc.option(fc.constantFrom(...LINK_VERDICTS), { nil: null }),
      note: known,
      findings: fc.option(
        fc.array(
          fc.record({
            kind: fc.constantFrom(...FINDING_KINDS),
            rule: fc.constant('made-up'),
            severity: fc.constantFrom('minor' as const, 'major' as const),
            confidence: fc.constant(0.5),
            explanation: words,
            between: fc.constant([0, 1] as const),
            source: fc.constant({ paragraph: 0, start: 0, end: 1 }),
            target: fc.constant(null),
          }),
          { maxLength: 3 },
        ),
        { nil: null },
      ),
    })
    .filter(({ sides }) => sides.some(({ paragraphs }) => paragraphs.length > 0));

/** Units over the same two to `most` articles; `wellFormed` = no half of a character, as files are. */
export function arbitraryUnits({ most = 4, wellFormed = false } = {}): fc.Arbitrary<AlignedUnit[]> {
  return fc
    .integer({ min: 2, max: most })
    .chain((n) => fc.tuple(...Array.from({ length: n }, (_, k) => article(`text-${k}`))))
    .chain((articles) => fc.array(unit(articles), { maxLength: 5 }))
    .map((units) => (wellFormed ? withWholeCharacters(units) : units));
}

const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Without halves of characters, as files are. */
export function withWholeCharacters<T>(value: T): T {
  const whole = (_: string, part: unknown) =>
    typeof part === 'string' ? part.replace(HALF, '\ufffd') : part;
  return JSON.parse(JSON.stringify(value, whole));
}
