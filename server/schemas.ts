/** The JSON of the API, described once: checked at the door, published as OpenAPI, typed for the page. */
import { z } from '@hono/zod-openapi';
import { PARAGRAPH_OUTCOMES } from './core/drift/outcomes.ts';
import { UNIT_KINDS } from './core/exchange/unit.ts';
import { SPEECH_MODES } from './core/reporting/reporting.ts';
import {
  FINDING_KINDS,
  LANGUAGES,
  LINK_VERDICTS,
  PARAGRAPH_KINDS,
  SEVERITIES,
} from './core/types.ts';

const index = z.number().int().nonnegative();
const line = z.string().trim().min(1);

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
  author: z.string().nullable(),
  title: z.string().nullable(),
  published: z.string().nullable().openapi({ description: 'ISO 8601: year, month or day' }),
  url: z.string().nullable(),
};

export const articleHeadSchema = z.object(articleHead).openapi('ArticleHead');

export const articleSchema = z
  .object({ ...articleHead, paragraphs: z.array(paragraphSchema).readonly() })
  .openapi('Article');

export const placeSchema = z
  .object({
    article: z.string().min(1),
    paragraph: index,
    textHash: z
      .string()
      .regex(/^[0-9a-f]{16}$/, 'must be 16 hex digits')
      .openapi({ description: 'First 16 hex digits of the SHA-256 of the text (NFC, UTF-8)' }),
  })
  .openapi('Place', { description: 'A paragraph as it was when something was said of it' });

export const collectionHeadSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    own: z
      .boolean()
      .openapi({ description: 'The user’s, to be changed; else it came with Ordlyd' }),
    articles: z.array(articleHeadSchema).readonly(),
  })
  .openapi('CollectionHead');

export const collectionSchema = z
  .object({ id: z.string(), title: z.string(), articles: z.array(articleSchema).readonly() })
  .openapi('Collection');

export const sentencePairSchema = z
  .object({
    source: index,
    target: index,
    probability: z.number().min(0).max(1),
    cosine: z.number(),
    margin: z.number(),
    sourcePart: spanSchema,
    targetPart: spanSchema,
  })
  .openapi('SentencePair', {
    description: 'Sentence indices within the two paragraphs, and the parts that fit best',
  });

export const linkSchema = z
  .object({
    source: index,
    target: index,
    confidence: z.number().min(0).max(1),
    chance: z.number().min(0).max(1),
    evidence: z
      .array(sentencePairSchema)
      .readonly()
      .openapi({ description: 'Best first; empty only where a person alone has drawn the link' }),
    verdict: z
      .enum(LINK_VERDICTS)
      .optional()
      .openapi({ description: 'What a person has decided; absent where nobody has' }),
  })
  .openapi('Link', { description: 'Two paragraphs that report the same, and why' });

const pairPlace = { pair: index, source: index, target: index };

const signature = {
  by: z.string(),
  at: z.string(),
  model: z.string().nullable(),
  operation: z.string(),
};

export const comparisonSchema = z
  .object({
    model: modelSchema,
    articles: z.array(articleSchema).readonly(),
    pairs: z
      .array(
        z.object({
          source: index,
          target: index,
          chance: z.number().min(0).max(1),
          sameEvent: z.boolean(),
          links: z.array(linkSchema).readonly(),
        }),
      )
      .readonly(),
    rows: z.array(z.object({ cells: z.array(z.array(index).readonly()).readonly() })).readonly(),
    review: z
      .object({
        rejected: z.array(z.object({ ...pairPlace, link: linkSchema })).readonly(),
        verdicts: z
          .array(
            z.object({
              ...pairPlace,
              verdict: z.enum(LINK_VERDICTS),
              by: z.string(),
              at: z.string(),
            }),
          )
          .readonly(),
        notes: z
          .array(z.object({ ...pairPlace, note: z.string(), by: z.string(), at: z.string() }))
          .readonly(),
        orphaned: z
          .object({
            links: z
              .array(
                z.object({
                  source: placeSchema,
                  target: placeSchema,
                  verdict: z.enum(LINK_VERDICTS).nullable(),
                  ...signature,
                }),
              )
              .readonly(),
            notes: z
              .array(
                z.object({
                  source: placeSchema,
                  target: placeSchema,
                  note: z.string().nullable(),
                  ...signature,
                }),
              )
              .readonly(),
          })
          .openapi({ description: 'Decisions whose paragraphs read otherwise now, or are gone' }),
      })
      .openapi('ComparisonReview', { description: 'What people decided and links do not show' }),
  })
  .openapi('Comparison');

const probability = z.number().min(0).max(1);

export const explanationSchema = z
  .object({
    model: modelSchema,
    confidence: probability,
    threshold: probability.openapi({ description: 'From this confidence on, a link is shown' }),
    pairs: z
      .array(
        z.object({
          source: index,
          target: index,
          probability,
          ownProbability: probability.openapi({ description: 'By its own evidence alone' }),
          sourceRank: index.openapi({ description: 'Place by closeness; 1 = nearest' }),
          targetRank: index,
          reasons: z
            .array(z.object({ evidence: z.string(), value: z.number(), weight: z.number() }))
            .readonly()
            .openapi({ description: 'Heaviest first; weights above 0 speak for the link' }),
          shared: z
            .array(
              z.object({
                kind: z.enum(['number', 'name', 'word']),
                source: spanSchema,
                target: spanSchema,
              }),
            )
            .readonly(),
        }),
      )
      .readonly(),
    rivals: z
      .array(z.object({ source: index, target: index, confidence: probability }))
      .readonly()
      .openapi({ description: 'Paragraph pairs with a stronger claim to either paragraph' }),
    words: z
      .object({
        matches: z
          .array(z.object({ source: spanSchema, target: spanSchema, cosine: z.number() }))
          .readonly(),
        sourceOnly: z.array(spanSchema).readonly(),
        targetOnly: z.array(spanSchema).readonly(),
      })
      .nullable()
      .openapi({ description: 'Lexical: which words mean alike, of the likeliest sentences' }),
  })
  .openapi('Explanation');

const spans = z.array(spanSchema).readonly();

const passageReport = {
  paragraph: index,
  text: z.string().openapi({ description: 'The paragraph, verbatim' }),
  lang: langSchema,
  sentences: spans.openapi({ description: 'The sentences that carry the claim' }),
  mode: z.enum(SPEECH_MODES).openapi({ description: 'Quoted, retold, or the outlet itself' }),
  source: z.string().nullable().openapi({ description: 'Whose word it is' }),
  medium: z.string().nullable().openapi({ description: 'Where it was said' }),
  hedges: spans.openapi({ description: 'Words that say it is not certain; none = told plainly' }),
  figures: spans,
  dates: spans,
  names: spans,
};

export const foundSchema = z
  .object({
    model: modelSchema,
    lang: langSchema.openapi({ description: 'In which the question was read' }),
    threshold: z.number().openapi({ description: 'Fitted: below it, not reported' }),
    articles: z.array(articleHeadSchema).readonly(),
    found: z
      .array(
        z.object({
          article: index,
          confidence: z.number().min(0).max(1),
          report: z.object(passageReport).openapi('PassageReport'),
        }),
      )
      .readonly()
      .openapi({ description: 'Likeliest first; an article without any does not report it' }),
  })
  .openapi('Found');

const markSchema = z.object({ article: z.string().min(1), paragraph: index, quote: line });

export const claimSchema = z
  .object({
    id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower-case letters and hyphens'),
    name: line,
    wording: z
      .partialRecord(langSchema, line)
      .refine((wording) => Object.keys(wording).length > 0, 'needs at least one language'),
    confirmed: z.array(markSchema).readonly(),
    rejected: z.array(markSchema).readonly(),
  })
  .openapi('Claim');

export const ledgerSchema = z
  .object({
    model: modelSchema,
    articles: z.array(articleHeadSchema).readonly(),
    rows: z
      .array(
        z.object({
          id: z.string(),
          name: z.string(),
          nameLang: langSchema.nullable(),
          claim: claimSchema
            .nullable()
            .openapi({ description: 'As people have it; null where alignment suggests it' }),
          cells: z
            .array(
              z.object({
                passages: z
                  .array(
                    z.object({
                      ...passageReport,
                      confidence: z.number().min(0).max(1).nullable(),
                      confirmed: z.boolean(),
                    }),
                  )
                  .readonly(),
              }),
            )
            .readonly()
            .openapi({ description: 'One for every article; empty = not reported' }),
        }),
      )
      .readonly(),
  })
  .openapi('Ledger');

const placedSpanSchema = z
  .object({ paragraph: index, start: index, end: index })
  .openapi('PlacedSpan', { description: 'A paragraph, and half-open UTF-16 offsets into it' });

export const driftFindingSchema = z
  .object({
    id: z.string().openapi({
      description: 'Stays the same while both articles say these words, and in either direction',
    }),
    kind: z.enum(FINDING_KINDS),
    rule: z.string().openapi({ description: 'Which rule spoke', example: 'number-changed' }),
    severity: z.enum(SEVERITIES),
    confidence: z
      .number()
      .min(0)
      .max(1)
      .openapi({ description: 'Share of such findings that were edits where edits are known' }),
    explanation: z.string().openapi({ description: 'One line in plain English' }),
    source: placedSpanSchema
      .nullable()
      .openapi({ description: 'Null where nothing there corresponds; never both' }),
    target: placedSpanSchema.nullable(),
  })
  .openapi('DriftFinding', {
    description: 'An issue, until a person confirms it as an error or dismisses it',
  });

export const driftSchema = z
  .object({
    model: modelSchema,
    articles: z.array(articleSchema).readonly(),
    original: index
      .nullable()
      .openapi({ description: 'Index of the article the others are held against' }),
    pairs: z
      .array(
        z.object({
          source: index,
          target: index,
          sameEvent: z.boolean(),
          groups: z
            .array(
              z.object({
                source: z.array(index).readonly(),
                target: z.array(index).readonly(),
                outcome: z.enum(PARAGRAPH_OUTCOMES),
                findings: z.array(driftFindingSchema).readonly(),
              }),
            )
            .readonly()
            .openapi({ description: 'Paragraphs that report the same, and what differs' }),
        }),
      )
      .readonly(),
  })
  .openapi('Drift');

export const exportRequestSchema = z
  .strictObject({
    articles: z.array(z.string().min(1)).min(2),
    format: z
      .string()
      .openapi({ description: 'As `ordlyd export --help` lists them', example: 'tmx' }),
    unit: z.enum(UNIT_KINDS).optional().openapi({
      description: 'Links one by one, n to m paragraphs of two texts, or of all',
    }),
    gaps: z.boolean().optional().openapi({ description: 'Also what stands in one text only' }),
    least: probability.optional().openapi({ description: 'Only from this confidence on' }),
    reviewed: z.boolean().optional().openapi({ description: 'Only what a person has accepted' }),
    rejected: z.boolean().optional().openapi({ description: 'Also what a person has rejected' }),
    drift: z.boolean().optional().openapi({ description: 'Look for what differs, and write it' }),
    kinds: z.array(z.enum(FINDING_KINDS)).min(1).optional().openapi({
      description: 'Only where such drift was found',
    }),
    langs: z.array(langSchema).min(1).optional(),
    claim: z.string().min(1).optional().openapi({ description: 'Only where a passage reports it' }),
    bom: z
      .boolean()
      .optional()
      .openapi({ description: 'Byte order mark before tables, for Excel' }),
    title: z.string().min(1).optional(),
  })
  .openapi('ExportRequest');

export const healthSchema = z
  .object({ status: z.literal('ok'), version: z.string(), model: modelSchema })
  .openapi('Health');

export const errorSchema = z
  .object({ error: z.object({ code: z.string(), message: z.string(), hint: z.string() }) })
  .openapi('Error');
