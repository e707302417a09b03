/**
 * `npm run calibrate:duplicates`: how alike an article is to copies of itself, made as copies come about, to
 * versions with a part of their own, and to other articles; where the threshold of `near-duplicates.ts` lies.
 */
import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { jaccard, wordShingles } from '../../server/core/duplicates/shingles.ts';
import { seededRandom } from '../../server/core/events/seeded-random.ts';
import type { Article } from '../../server/core/types.ts';
import { caseArticles, parseAlignCases } from '../../server/evaluate.ts';
import { textTable } from '../../server/text-table.ts';

/** Words corrected in a new version, as a share: a few figures and names. */
const CORRECTED = 0.02;
/** Shown beside least and most, which hang on single texts. */
const EXTREME = 0.005;

type Text = readonly string[];
type Random = () => number;

const anyOf = (n: number, random: Random) => Math.floor(random() * n);

type Rewrite = (text: Text, other: Text, random: Random) => Text;

/** What happens to a text between two ways of getting it; `other` is another article in its language. */
const COPIES: Readonly<Record<string, Rewrite>> = {
  'other quotation marks and dashes': (text) =>
    text.map((each) => each.replace(/["»«“”„]/gu, "'").replace(/[–—]/gu, '-')),
  'a paragraph more': (text, other, random) =>
    text.toSpliced(anyOf(text.length + 1, random), 0, other[0]!),
  'a paragraph less': (text, _, random) => text.toSpliced(anyOf(text.length, random), 1),
  'words corrected': (text, _, random) =>
    text.map((each) =>
      each.replace(/\p{L}+/gu, (word) => (random() < CORRECTED ? `${word}x` : word)),
    ),
  'all of it': (text, other, random) =>
    ['a paragraph more', 'a paragraph less', 'words corrected'].reduce<Text>(
      (copy, how) => COPIES[how]!(copy, other, random),
      text,
    ),
};

/** Reports of their own that use the same source: they are to be compared, not put aside as copies. */
const VERSIONS: Readonly<Record<string, Rewrite>> = {
  'half of it, and as much of its own': (text, other) => [
    ...text.slice(0, Math.ceil(text.length / 2)),
    ...other.slice(0, Math.ceil(text.length / 2)),
  ],
  'two thirds of it, and a third of its own': (text, other) => [
    ...text.slice(0, Math.round((2 * text.length) / 3)),
    ...other.slice(0, Math.round(text.length / 3)),
  ],
};

const shinglesOf = (text: Text) =>
  wordShingles({
    paragraphs: text.map((each) => ({ text: each, kind: 'text', lang: 'en', sentences: [] })),
  });

const program = new Command('calibrate-duplicates')
  .description('how alike copies of an article are, and different articles')
  .requiredOption('--cases <file>', 'as `ordlyd eval align` reads them')
  .action(async (options: { cases: string }) => {
    const cases = parseAlignCases(await readFile(options.cases, 'utf8'), options.cases);
    const whole = cases.filter(({ mode }) => mode === 'parallel');
    const byDocument = new Map<string, Article>();
    for (const each of whole) {
      for (const article of caseArticles(each)) {
        byDocument.set(`${each.id.replace(/\.[^.]*$/u, '')} ${article.lang}`, article);
      }
    }
    const texts = [...byDocument].map(([key, { lang, paragraphs }]) => ({
      document: key.split(' ')[0]!,
      lang,
      text: paragraphs.map(({ text }) => text),
    }));
    const random = seededRandom(1);
    const measure = (ways: Readonly<Record<string, Rewrite>>) =>
      Object.entries(ways).map(([how, rewrite]) => {
        const alike = texts.map(({ text, lang, document }, i) => {
          const rotated = [...texts.slice(i), ...texts.slice(0, i)];
          const other = rotated.find((each) => each.lang === lang && each.document !== document)!;
          return jaccard(shinglesOf(text), shinglesOf(rewrite(text, other.text, random)));
        });
        return [how, alike] as const;
      });
    const copies = measure(COPIES);
    const versions = measure(VERSIONS);
    const others: number[] = [];
    const shingles = texts.map(({ text }) => shinglesOf(text));
    for (const [i, a] of texts.entries()) {
      for (const [j, b] of texts.slice(0, i).entries()) {
        if (a.lang === b.lang && a.document !== b.document) {
          others.push(jaccard(shingles[i]!, shingles[j]!));
        }
      }
    }
    const row = (name: string, values: readonly number[]) => [
      name,
      ...[0, EXTREME, 0.5, 1 - EXTREME, 1].map((share) => quantile(values, share).toFixed(3)),
    ];
    process.stdout.write(
      textTable(
        `${texts.length} articles, ${others.length} pairs of different ones in one language`,
        [
          [
            'Jaccard similarity',
            'least',
            `${100 * EXTREME} %`,
            'median',
            `${100 - 100 * EXTREME} %`,
            'most',
          ],
          ...[...copies, ...versions].map(([how, values]) => row(how, values)),
          row('another article', others),
        ],
      ),
    );
    const [positive, negative] = [copies, versions].map((ways) =>
      ways.flatMap(([, alike]) => alike),
    );
    const { threshold, missed, mistaken } = bestThreshold(positive!, negative!);
    process.stdout.write(
      `Threshold ${threshold.toFixed(2)}: misses ${percent(missed)} of the copies, takes ${percent(mistaken)} of the versions for one.\n`,
    );
  });

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

/** Where the share of copies missed and that of versions taken for copies add up to least. */
function bestThreshold(copies: readonly number[], versions: readonly number[]) {
  const at = (threshold: number) => ({
    threshold,
    missed: copies.filter((alike) => alike < threshold).length / copies.length,
    mistaken: versions.filter((alike) => alike >= threshold).length / versions.length,
  });
  return Array.from({ length: 99 }, (_, i) => at((i + 1) / 100)).reduce((best, each) =>
    each.missed + each.mistaken < best.missed + best.mistaken ? each : best,
  );
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.round(share * (sorted.length - 1))]!;
}

await program.parseAsync();
