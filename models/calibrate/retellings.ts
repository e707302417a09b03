/**
 * Several texts about the same, of parallel sentences: each language tells its own choice of a document's
 * sentences, in paragraphs of its own. So it is known of any two paragraphs whether they share a sentence,
 * which pairs of documents marked up two by two cannot say of three texts and more.
 */
import type { LinkKey } from '../../server/core/evaluate/link-scores.ts';
import { splitSentences } from '../../server/core/text/segment.ts';
import { type Article, LANGUAGES, type Lang } from '../../server/core/types.ts';
import { COMPARE_MAX } from '../../server/workspace.ts';
import { type Random, random } from '../train/random.ts';

export interface Retellings {
  readonly document: string;
  readonly articles: readonly Article[];
  /** Numbers of the sentences in every paragraph of every article. */
  readonly told: readonly (readonly (readonly number[])[])[];
}

const SEED = 1;

/** Share of the sentences each text leaves out, about what two reports of one event do not share. */
const LEFT_OUT = 0.25;

/** Sentences of a paragraph, at most; news has one to three. */
const PARAGRAPH_SENTENCES = 3;

/** Shorter documents leave texts of a paragraph or two. */
const SHORTEST_DOCUMENT = 8;

/**
 * @param tsv - header with `doc` and languages, a sentence a line
 * @returns of every document of enough sentences its texts, in as many languages as can be compared
 */
export function retellings(tsv: string): Retellings[] {
  const [columns, ...lines] = tsv
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
  const byDocument = new Map<string, string[][]>();
  for (const cells of lines) {
    const document = cells[columns.indexOf('doc')];
    byDocument.set(document, [...(byDocument.get(document) ?? []), cells]);
  }
  const known = LANGUAGES.filter((lang) => columns.includes(lang));
  return [...byDocument]
    .filter(([, sentences]) => sentences.length >= SHORTEST_DOCUMENT)
    .map(([document, sentences], k) => {
      // Each document goes without another language.
      const from = k % known.length;
      const languages = [...known.slice(from), ...known.slice(0, from)].slice(0, COMPARE_MAX);
      const draws = random(SEED, k);
      const told = languages.map(() => inParagraphs(sentences.length, draws));
      const articles = languages.map((lang, l) =>
        articleOf(`${document}.${lang}`, lang, told[l], (i) => sentences[i][columns.indexOf(lang)]),
      );
      return { document, articles, told };
    });
}

function inParagraphs(sentences: number, { next, below }: Random): number[][] {
  const paragraphs: number[][] = [];
  let room = 0;
  for (let i = 0; i < sentences; i++) {
    if (next() < LEFT_OUT) continue;
    if (room === 0) {
      paragraphs.push([]);
      room = 1 + below(PARAGRAPH_SENTENCES);
    }
    paragraphs.at(-1)?.push(i);
    room--;
  }
  return paragraphs;
}

function articleOf(
  id: string,
  lang: Lang,
  paragraphs: readonly (readonly number[])[],
  sentence: (i: number) => string,
): Article {
  return {
    id,
    lang,
    outlet: null,
    author: null,
    title: null,
    published: null,
    url: null,
    paragraphs: paragraphs.map((numbers) => {
      const text = numbers.map(sentence).join(' ');
      return { text, kind: 'text', lang, sentences: splitSentences(text, lang) };
    }),
  };
}

/** Paragraphs of two of the texts that share a sentence. */
export function sharedParagraphs({ told }: Retellings, a: number, b: number): LinkKey[] {
  return told[a].flatMap((left, p) =>
    told[b].flatMap((right, q): LinkKey[] => (left.some((i) => right.includes(i)) ? [[p, q]] : [])),
  );
}
