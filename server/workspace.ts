/** The use-cases, each readable top to bottom. Knows no HTTP, no command line, no file system. */
import { setImmediate } from 'node:timers/promises';
import { alignArticles, type SegmentedArticle } from './core/align/align.ts';
import { type Explanation, explainParagraphs } from './core/align/explain.ts';
import { type SegmentedText, scorePairs, segmentedText } from './core/align/links.ts';
import { unitsOf } from './core/align/units.ts';
import type { AlignmentWeights } from './core/align/weights.ts';
import { alignWords, type WordAlignment, wordsOf } from './core/align/words.ts';
import { InputError } from './core/errors.ts';
import { type Events, type EventWeights, findEvents } from './core/events/events.ts';
import type { PlainUnit } from './core/exchange/unit.ts';
import { segmentsOf } from './core/text/article.ts';
import type { Article, Collection, Comparison, Embed, ModelIdentity } from './core/types.ts';
import { vectorsOf } from './core/vectors/rows.ts';
import { decoded, readAlignments } from './formats/read/alignments/index.ts';
import { mosesName, readMoses } from './formats/read/alignments/moses.ts';
import { readCollection } from './formats/read/collection.ts';
import { isReadable, type Reading, readArticle, readArticles } from './formats/read/index.ts';
import type { Library } from './library.ts';
import {
  filesIn,
  readCorpus,
  readStored,
  type StoredFile,
  writeFileAtomically,
  writePartsAtomically,
} from './store/files.ts';

/** Fewer is nothing to compare; more do not fit side by side. */
export const COMPARE_MIN = 2;
export const COMPARE_MAX = 5;

/** A loaded model, with what its similarities mean. */
export interface Engine {
  readonly model: ModelIdentity;
  readonly embed: Embed;
  readonly alignment: AlignmentWeights;
}

export interface Workspace {
  readonly model: ModelIdentity;
  /**
   * Why paragraph `source` of one article and `target` of another are linked, or are not; 0-based.
   * @throws InputError `article-missing`, `paragraph-missing`
   */
  explain(
    ids: readonly [string, string],
    paragraphs: ParagraphNumbers,
    signal?: AbortSignal,
  ): Promise<ExplainedLink>;
}

export function createWorkspace(engine: Engine, library: Library): Workspace {
  return {
    model: engine.model,
    explain: async ([source, target], paragraphs, signal) =>
      explainLink(
        await library.article(source),
        await library.article(target),
        paragraphs,
        engine,
        signal,
      ),
  };
}

/** Paragraph indices in the source and in the target article, 0-based. */
export interface ParagraphNumbers {
  readonly source: number;
  readonly target: number;
}

/** What was weighed between two paragraphs, and for the likeliest sentences the words. */
export interface ExplainedLink extends Explanation {
  readonly model: ModelIdentity;
  /** Of the first of `pairs`, offsets into its sentences; `null` where no pair was looked at. */
  readonly words: WordAlignment | null;
}

/** @throws InputError `paragraph-missing` for a number that is no paragraph of article text */
export async function explainLink(
  source: Article,
  target: Article,
  paragraphs: ParagraphNumbers,
  { model, embed, alignment }: Engine,
  signal?: AbortSignal,
): Promise<ExplainedLink> {
  checkParagraph(source, paragraphs.source);
  checkParagraph(target, paragraphs.target);
  const [a, b] = [
    await segmentText(source, embed, signal),
    await segmentText(target, embed, signal),
  ];
  const explanation = explainParagraphs(scorePairs(a, b, alignment), alignment, paragraphs);
  const [best] = explanation.pairs;
  if (!best) return { model, ...explanation, words: null };
  const sentences = [
    sentenceText(source, paragraphs.source, best.source),
    sentenceText(target, paragraphs.target, best.target),
  ];
  const spans = sentences.map(wordsOf);
  const vectors = await Promise.all(
    sentences.map((text, k) =>
      embed(
        spans[k].map(({ start, end }) => text.slice(start, end)),
        signal,
      ),
    ),
  );
  const words = alignWords(spans[0], vectors[0], spans[1], vectors[1], alignment.wordThreshold);
  return { model, ...explanation, words };
}

function sentenceText({ paragraphs }: Article, paragraph: number, sentence: number): string {
  const { text, sentences } = paragraphs[paragraph];
  return text.slice(sentences[sentence].start, sentences[sentence].end);
}

function checkParagraph({ id, paragraphs }: Article, paragraph: number): void {
  if (paragraphs[paragraph]?.kind === 'text') return;
  throw new InputError(
    'paragraph-missing',
    `"${id}" has no article text at paragraph ${paragraph + 1} (index ${paragraph}).`,
    `It has ${paragraphs.length} paragraphs; headings, captions and the like are not aligned.`,
  );
}

/**
 * Aligns articles that need not be stored anywhere.
 * @throws InputError `article-twice`, `articles-too-few`, `articles-too-many`
 */
export async function compareArticles(
  articles: readonly Article[],
  engine: Engine,
  signal?: AbortSignal,
): Promise<Comparison> {
  checkComparable(articles);
  return compareAny(articles, engine, signal);
}

/** As `compareArticles`, of any number of different articles: for files, not for a screen. */
export async function compareAny(
  articles: readonly Article[],
  { model, embed, alignment }: Engine,
  signal?: AbortSignal,
): Promise<Comparison> {
  const segmented = await segmentArticles(articles, embed, signal);
  return { model, articles, ...alignArticles(segmented, alignment) };
}

/** Articles made ready for alignment, in their order. */
export async function segmentArticles(
  articles: readonly Article[],
  embed: Embed,
  signal?: AbortSignal,
): Promise<SegmentedArticle[]> {
  return Promise.all(
    articles.map(async (article) => ({ article, ...(await segmentText(article, embed, signal)) })),
  );
}

/** An article made ready for alignment. */
export async function segmentText(
  article: Article,
  embed: Embed,
  signal?: AbortSignal,
): Promise<SegmentedText> {
  const segments = segmentsOf(article);
  const units = unitsOf(segments);
  const vectors = await embed(
    units.map(({ text }) => text),
    signal,
  );
  return segmentedText(segments, units, vectors);
}

/** What it takes to find the same event: no weights of the aligner. */
export interface EventEngine extends Pick<Engine, 'model' | 'embed'> {
  readonly events: EventWeights;
}

/** Texts embedded between two reports of progress; a multiple of what the threads share. */
const EMBED_BLOCK = 4096;

/** Share of the work that is embedding; only progress depends on it. */
const EMBED_SHARE = 0.5;

/**
 * Which of any number of articles report the same event.
 *
 * @param onProgress - told the share done, 0 to 1, never falling
 * @throws InputError `articles-too-few`; the signal's reason when aborted
 */
export async function sameEvent(
  articles: readonly Article[],
  { embed, model, events }: EventEngine,
  signal?: AbortSignal,
  onProgress: (share: number) => void = () => {},
): Promise<Events> {
  if (articles.length < 2) {
    const count = articles.length === 0 ? 'no article' : 'only one article';
    const message = `Articles on the same event were sought in ${count}.`;
    throw new InputError('articles-too-few', message, 'Give at least two articles.');
  }
  const texts = articles.map((article) => ({ segments: segmentsOf(article) }));
  const sentences = texts.flatMap(({ segments }) => segments.map(({ text }) => text));
  const data = new Float32Array(sentences.length * model.dim);
  for (let from = 0; from < sentences.length; from += EMBED_BLOCK) {
    onProgress((EMBED_SHARE * from) / sentences.length);
    const block = await embed(sentences.slice(from, from + EMBED_BLOCK), signal);
    data.set(block.data, from * model.dim);
  }
  const work = findEvents(texts, vectorsOf(data, model.dim), events);
  let step = work.next();
  while (!step.done) {
    onProgress(EMBED_SHARE + (1 - EMBED_SHARE) * step.value);
    // Lets requests be answered and cancels be heard in between.
    await setImmediate();
    signal?.throwIfAborted();
    step = work.next();
  }
  onProgress(1);
  return step.value;
}

/** @throws InputError `article-twice` */
export function checkDistinct(articles: readonly Article[]): void {
  const seen = new Set<string>();
  for (const { id } of articles) {
    const hint = 'Name different articles.';
    if (seen.has(id)) throw new InputError('article-twice', `"${id}" is named twice.`, hint);
    seen.add(id);
  }
}

/** @throws InputError `article-twice`, `articles-too-few`, `articles-too-many` */
export function checkComparable(articles: readonly Article[]): void {
  const hint = `Name ${COMPARE_MIN} to ${COMPARE_MAX} different articles.`;
  checkDistinct(articles);
  if (articles.length < COMPARE_MIN) {
    const count = articles.length === 0 ? 'no article' : 'only one article';
    throw new InputError('articles-too-few', `A comparison was asked of ${count}.`, hint);
  }
  if (articles.length > COMPARE_MAX) {
    const message = `A comparison was asked of ${articles.length} articles.`;
    throw new InputError('articles-too-many', message, hint);
  }
}

const COLLECTION_FILE = 'collection.yaml';

/**
 * Every collection under `folder`, read in place.
 * @throws InputError naming the first file that cannot be read
 */
export async function openCollections(folder: string): Promise<Collection[]> {
  const stored = await readCorpus(folder);
  return Promise.all(
    stored.map(async ({ id, files }) => {
      const about = files.find(({ name }) => name === COLLECTION_FILE);
      const articles = files.filter(({ name }) => isReadable(name));
      return {
        id,
        title: about ? readCollection(about.bytes, about.path).title : id,
        articles: await openNamed(articles),
      };
    }),
  );
}

/** An article with the file it was read from. */
export interface FiledArticle {
  readonly file: string;
  readonly article: Article;
}

/**
 * The articles in files and in folders, folders within folders too.
 *
 * @param onUnreadable - told of what is left out because it cannot be read: files and folders in folders, and
 *   single articles of a file that holds many
 * @throws InputError about a file that was named itself
 */
export async function openArticles(
  paths: readonly string[],
  onUnreadable: (error: InputError) => unknown,
): Promise<FiledArticle[]> {
  const found: FiledArticle[] = [];
  for (const path of paths) {
    const files = await filesIn(path, onUnreadable);
    for (const file of files?.filter(isReadable) ?? [path]) {
      try {
        const { articles, errors } = await openFile(file);
        for (const error of errors) await onUnreadable(error);
        found.push(...articles.map((article) => ({ file, article })));
      } catch (error) {
        if (files === null || !(error instanceof InputError)) throw error;
        await onUnreadable(error);
      }
    }
  }
  return found;
}

/**
 * Every article of files that were named: one that cannot be read is no longer what was asked for.
 * @throws InputError about the first file, or article in a file, that cannot be read
 */
export async function openNamed(files: readonly (string | StoredFile)[]): Promise<Article[]> {
  return (await Promise.all(files.map(openWhole))).flat();
}

async function openFile(file: string | StoredFile): Promise<Reading> {
  const { bytes, path } = typeof file === 'string' ? await readStored(file) : file;
  return readArticles(bytes, path);
}

/** @throws InputError about the file, or the first of its articles that cannot be read */
async function openWhole(file: string | StoredFile): Promise<readonly Article[]> {
  const { articles, errors } = await openFile(file);
  if (errors[0]) throw errors[0];
  return articles;
}

/**
 * The only article of a file.
 * @throws InputError naming the file and what is wrong with it
 */
export async function openArticle(file: string | StoredFile): Promise<Article> {
  const { bytes, path } = typeof file === 'string' ? await readStored(file) : file;
  return readArticle(bytes, path);
}

/** @throws InputError `file-missing`, `file-unreadable` */
export async function openText(path: string): Promise<string> {
  return new TextDecoder().decode((await readStored(path)).bytes);
}

/** Writes all or nothing. @throws InputError `file-unwritable` */
export async function saveText(path: string, text: string): Promise<void> {
  await writeFileAtomically(path, text);
}

/** As `saveText`, of several files that come in parts; `suffix` tells them apart. */
export async function saveParts(
  path: string,
  parts: AsyncIterable<{ readonly suffix: string; readonly text: string }>,
): Promise<void> {
  await writePartsAtomically(path, parts);
}

/** Two files may have one name in different folders; ids must tell their articles apart. */
export function distinctIds(articles: readonly Article[]): Article[] {
  const seen = new Map<string, number>();
  return articles.map((article) => {
    const number = (seen.get(article.id) ?? 0) + 1;
    seen.set(article.id, number);
    return number === 1 ? article : { ...article, id: `${article.id}-${number}` };
  });
}

/**
 * The units in a file of alignments; of a Moses corpus any of its files may be named.
 * @throws InputError `file-missing`, `file-type`, `alignment-file`, `encoding`
 */
export async function openAlignments(path: string): Promise<PlainUnit[]> {
  const moses = mosesName(path);
  if (moses === null) return readAlignments((await readStored(path)).bytes, path);
  const text = async (suffix: string) => {
    const file = `${moses.stem}.${suffix}`;
    return decoded((await readStored(file)).bytes, file);
  };
  const optional = async (suffix: string) => {
    try {
      return await text(suffix);
    } catch (error) {
      if (error instanceof InputError && error.code === 'file-missing') return null;
      throw error;
    }
  };
  const [a, b] = moses.langs;
  return readMoses(
    {
      langs: moses.langs,
      texts: [await text(a), await text(b)],
      ids: await optional('ids'),
      scores: await optional('scores'),
    },
    moses.stem,
  );
}
