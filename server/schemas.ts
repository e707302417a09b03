/** The JSON of the API, described once: checked at the door, published as OpenAPI, typed for the page. */
import { z } from '@hono/zod-openapi';
import { LANGUAGES, PARAGRAPH_KINDS } from './core/types.ts';

const index = z.number().int().nonnegative();

export const langSchema = z.enum(LANGUAGES).openapi('Lang', { description: 'BCP 47 tag' });

export const modelSchema = z
  .object({ name: z.string(), hash: z.string(), dim: z.number().int() })
  .openapi('ModelIdentity', { description: 'The model behind every score of the answer' });

export const spanSchema = z
  .object({ start: index, end: index })
  .openapi('Span', { description: 'Half-open UTF-16 offsets into the paragraph' });

export const paragraphSchema = z
  .object({
    text: z.string(),
    kind: z.enum(PARAGRAPH_KINDS),
    lang: langSchema,
    sentences: z.array(spanSchema).readonly(),
  })
  .openapi('Paragraph');

const articleHead = {
  id: z.string(),
  lang: langSchema,
  outlet: z.string().nullable(),
  title: z.string().nullable(),
  published: z.string().nullable().openapi({ description: 'ISO 8601: year, month or day' }),
  url: z.string().nullable(),
};

export const articleHeadSchema = z.object(articleHead).openapi('ArticleHead');

export const articleSchema = z
  .object({ ...articleHead, paragraphs: z.array(paragraphSchema).readonly() })
  .openapi('Article');

export const collectionHeadSchema = z
  .object({ id: z.string(), title: z.string(), articles: z.array(articleHeadSchema).readonly() })
  .openapi('CollectionHead');

export const collectionSchema = z
  .object({ id: z.string(), title: z.string(), articles: z.array(articleSchema).readonly() })
  .openapi('Collection');

export const sentencePairSchema = z
  .object({ source: index, target: index, cosine: z.number(), margin: z.number() })
  .openapi('SentencePair', { description: 'Sentence indices within the two paragraphs' });

export const linkSchema = z
  .object({
    source: index,
    target: index,
    confidence: z.number().min(0).max(1),
    evidence: z.array(sentencePairSchema).readonly(),
  })
  .openapi('Link', { description: 'Two paragraphs that report the same, and why' });

export const comparisonSchema = z
  .object({
    model: modelSchema,
    articles: z.array(articleSchema).readonly(),
    pairs: z
      .array(z.object({ source: index, target: index, links: z.array(linkSchema).readonly() }))
      .readonly(),
    rows: z.array(z.object({ cells: z.array(z.array(index).readonly()).readonly() })).readonly(),
  })
  .openapi('Comparison');

export const healthSchema = z
  .object({ status: z.literal('ok'), version: z.string(), model: modelSchema })
  .openapi('Health');

export const errorSchema = z
  .object({ error: z.object({ code: z.string(), message: z.string(), hint: z.string() }) })
  .openapi('Error');
