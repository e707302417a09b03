/**
 * Claims marked by reading in other texts than the shipped ones, so that what is fitted holds beyond one
 * event: documents about one matter, each in another language, as newspapers of several countries have them.
 * The marks name sentences of a file of parallel sentences; the sentences themselves stay outside.
 */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { indexArticles } from '../../server/claims.ts';
import { type Embed, LANGUAGES, type Lang } from '../../server/core/types.ts';
import type { ParallelSentences } from '../../server/evaluate.ts';
import { articleOf, type FitQuery, fitQuery, keyOf } from './claim-queries.ts';

const sentences = z.array(z.string().regex(/^.+:[1-9]\d*$/, 'must look like "document:2"'));
const marksSchema = z.array(
  z.object({
    documents: z.array(z.string()).min(1),
    claims: z.array(
      z.object({
        id: z.string(),
        query: z.partialRecord(z.enum(LANGUAGES), z.string().min(1)),
        core: sentences,
        related: sentences,
      }),
    ),
  }),
);

/** The languages that documents of one collection are in, in turn. */
const ARTICLE_LANGUAGES: readonly Lang[] = ['nb', 'da', 'sv', 'de'];
/** Wordings of a claim that are fitted on, other ones with every claim: more say nearly the same. */
const WORDINGS = 2;
/** Sentences of a paragraph, in turn. */
const PARAGRAPH_SENTENCES = [1, 2];

/**
 * @param marks - a file of collections: `[{documents, claims: [{id, query, core, related}]}]`, where
 *   `document:2` is the second line of `parallel` that belongs to the document
 * @param documentOf - the document of every line of `parallel`
 * @throws RangeError if a marked sentence is not among them
 */
export async function elsewhereQueries(
  marks: string,
  parallel: ParallelSentences,
  documentOf: readonly string[],
  embed: Embed,
): Promise<FitQuery[]> {
  const collections = marksSchema.parse(JSON.parse(await readFile(marks, 'utf8')));
  const queries: FitQuery[] = [];
  for (const [turn, { documents, claims }] of collections.entries()) {
    const places = new Map<string, string>();
    const articles = documents.map((document, article) => {
      const lang = ARTICLE_LANGUAGES[(article + turn) % ARTICLE_LANGUAGES.length];
      const lines = documentOf.flatMap((each, i) => (each === document ? [i] : []));
      const paragraphs: string[][] = [];
      lines.forEach((line, i) => {
        const open = paragraphs.at(-1);
        const size =
          PARAGRAPH_SENTENCES[(paragraphs.length + article) % PARAGRAPH_SENTENCES.length];
        const sentence = parallel.sentences.get(lang)?.[line] ?? '';
        if (open && open.length < size) open.push(sentence);
        else paragraphs.push([sentence]);
        places.set(`${document}:${i + 1}`, keyOf({ article, paragraph: paragraphs.length - 1 }));
      });
      return articleOf(
        document,
        lang,
        paragraphs.map((each) => each.join(' ')),
      );
    });
    const keysOf = (references: readonly string[]) =>
      new Set(
        references.map((reference) => {
          const key = places.get(reference);
          if (key === undefined) throw new RangeError(`no sentence "${reference}"`);
          return key;
        }),
      );
    const index = await indexArticles(articles, embed);
    for (const [c, { id, query, core, related }] of claims.entries()) {
      const reported = keysOf(core);
      const near = [...keysOf(related)].filter((key) => !reported.has(key));
      const of = { core: reported, related: new Set(near) };
      const wordings = Object.entries(query) as [Lang, string][];
      for (let w = 0; w < Math.min(WORDINGS, wordings.length); w++) {
        const [lang, text] = wordings[(c * WORDINGS + w) % wordings.length];
        const about = { claim: `${turn} ${id}`, lang, source: 'elsewhere' } as const;
        queries.push(await fitQuery(about, text, index, of, embed));
      }
    }
  }
  return queries;
}

const DOCUMENT_COLUMN = 'doc';

/**
 * The document of every line of a file of parallel sentences, from its column `doc`.
 * @throws RangeError if it has no such column
 */
export function documentsOf(tsv: string): string[] {
  const [header, ...lines] = tsv.split(/\r?\n/).filter((line) => line.trim() !== '');
  const column = header.split('\t').indexOf(DOCUMENT_COLUMN);
  if (column === -1) throw new RangeError(`no column "${DOCUMENT_COLUMN}"`);
  return lines.map((line) => line.split('\t')[column]);
}
