/** Ways to take away which articles report the same event. */
import type { Events } from '../../core/events/events.ts';
import type { Article, ModelIdentity } from '../../core/types.ts';
import { guarded } from '../cells.ts';
import { tsvLine } from './tsv.ts';

/** What was found among the articles of some files. */
export interface FoundEvents extends Events {
  readonly model: ModelIdentity;
  readonly files: readonly string[];
  readonly articles: readonly Article[];
}

export interface EventsFormat {
  readonly id: string;
  /** In parts, so that a long one need not be held in memory as a whole. */
  write(found: FoundEvents): Iterable<string>;
}

export const eventsFormats: readonly EventsFormat[] = [
  { id: 'table', write: table },
  { id: 'json', write: json },
  { id: 'tsv', write: tsv },
];

/** Characters of a sentence shown. */
const EXCERPT = 100;

function* table(found: FoundEvents): Iterable<string> {
  const { articles, groups } = found;
  const alone = articles.length - groups.reduce((sum, group) => sum + group.length, 0);
  const pairs = [...pairsWithText(found)];
  for (const [g, group] of groups.entries()) {
    yield `Event ${g + 1}: ${group.length} texts\n`;
    for (const a of group) yield `  ${articles[a].lang}  ${found.files[a]}\n`;
    for (const pair of pairs.filter((each) => each.group === g)) yield* tablePair(pair);
    yield '\n';
  }
  const apart = pairs.filter(({ group }) => group === null);
  if (apart.length > 0) yield 'Between events, or to a text that stays outside:\n';
  for (const pair of apart) yield* tablePair(pair);
  if (apart.length > 0) yield '\n';
  yield `${count(groups.length, 'event')} in ${count(articles.length, 'text')}; ${count(alone, 'text')} without a partner.\n`;
}

function* tablePair({ source, target, confidence, evidence }: PairWithText): Iterable<string> {
  yield `  ${`${Math.round(confidence * 100)} %`.padStart(5)}  ${source.article.id} – ${target.article.id}\n`;
  const [best] = evidence;
  yield `         ${excerpt(best.sourceText)}\n         ${excerpt(best.targetText)}\n`;
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

function excerpt(text: string): string {
  const flat = text.replace(/\s+/g, ' ');
  return flat.length <= EXCERPT ? flat : `${flat.slice(0, EXCERPT - 1).trimEnd()}…`;
}

/** Indices count from 0. The articles are named, not repeated. */
function* json(found: FoundEvents): Iterable<string> {
  const articles = found.articles.map(({ id, lang, outlet, author, title, published, url }, a) => ({
    file: found.files[a],
    id,
    lang,
    outlet,
    author,
    title,
    published,
    url,
  }));
  const pairs = [...pairsWithText(found)].map(({ index, confidence, group, evidence }) => ({
    ...index,
    confidence,
    group,
    evidence,
  }));
  const { model, groups } = found;
  yield `${JSON.stringify({ model, articles, groups, pairs }, null, 2)}\n`;
}

const HEADER = [
  'event',
  'source_file',
  'source_lang',
  'target_file',
  'target_lang',
  'confidence',
  'cosine',
  'margin',
  'source_paragraph',
  'target_paragraph',
  'model',
  'source_sentence',
  'target_sentence',
];

/** Digits that still tell two scores apart. */
const DIGITS = 4;

/** One pair a line with its strongest sentences; events and paragraphs count from 1. */
function* tsv(found: FoundEvents): Iterable<string> {
  yield tsvLine(HEADER);
  const model = `${found.model.name}@${found.model.hash}`;
  for (const { group, source, target, confidence, evidence } of pairsWithText(found)) {
    const [best] = evidence;
    yield tsvLine([
      group === null ? '' : String(group + 1),
      guarded(source.file),
      source.article.lang,
      guarded(target.file),
      target.article.lang,
      ...[confidence, best.cosine, best.margin].map((score) => score.toFixed(DIGITS)),
      String(best.source.paragraph + 1),
      String(best.target.paragraph + 1),
      model,
      guarded(best.sourceText),
      guarded(best.targetText),
    ]);
  }
}

type PairWithText = ReturnType<typeof pairsWithText> extends Iterable<infer Pair> ? Pair : never;

function* pairsWithText({ articles, files, pairs, groups }: FoundEvents) {
  const groupOf = new Map(groups.flatMap((group, g) => group.map((a) => [a, g])));
  for (const { source, target, confidence, evidence } of pairs) {
    const group = groupOf.get(source);
    yield {
      index: { source, target },
      source: { article: articles[source], file: files[source] },
      target: { article: articles[target], file: files[target] },
      confidence,
      /** Index of the group both are in; `null` where they are not in one. */
      group: group !== undefined && group === groupOf.get(target) ? group : null,
      evidence: evidence.map((each) => ({
        ...each,
        sourceText: sentenceText(articles[source], each.source),
        targetText: sentenceText(articles[target], each.target),
      })),
    };
  }
}

function sentenceText(
  { paragraphs }: Article,
  { paragraph, sentence }: { readonly paragraph: number; readonly sentence: number },
): string {
  const { text, sentences } = paragraphs[paragraph];
  return text.slice(sentences[sentence].start, sentences[sentence].end);
}
