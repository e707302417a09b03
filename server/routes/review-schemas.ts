/** The JSON of decisions: operations, the queue, the scores. */
import { z } from '@hono/zod-openapi';
import { FINDING_VERDICTS } from '../core/review/operation.ts';
import { FINDING_KINDS, LINK_VERDICTS } from '../core/types.ts';
import { claimSchema, placeSchema } from '../schemas.ts';

const index = z.number().int().nonnegative();
const share = z.number().min(0).max(1);
const line = z.string().trim().min(1);

const pair = { source: placeSchema, target: placeSchema };

const verdict = z.enum(LINK_VERDICTS).nullable().openapi({ description: 'null takes it back' });

/** A note is a remark, not an article. */
const NOTE_MAX = 10_000;

export const actionSchema = z
  .discriminatedUnion('type', [
    z
      .object({
        type: z.literal('links'),
        links: z.array(z.object({ ...pair, verdict })).readonly(),
      })
      .openapi('LinksAction', {
        description: 'Accept, reject, relink; merging and splitting are several pairs at once',
      }),
    z
      .object({ type: z.literal('note'), ...pair, note: z.string().max(NOTE_MAX).nullable() })
      .openapi('NoteAction'),
    z
      .object({
        type: z.literal('finding'),
        finding: z.object({
          id: z.string().min(1),
          articles: z.tuple([z.string().min(1), z.string().min(1)]).readonly(),
          kind: z.enum(FINDING_KINDS),
          rule: z.string().min(1),
        }),
        verdict: z.enum(FINDING_VERDICTS).nullable(),
      })
      .openapi('FindingAction'),
    z
      .object({
        type: z.literal('claim'),
        collection: z.string().min(1),
        id: z.string().min(1),
        claim: claimSchema.nullable(),
      })
      .openapi('ClaimAction'),
    z
      .object({ type: z.literal('undo'), operation: z.string().min(1) })
      .openapi('UndoAction', { description: 'Takes an earlier operation back, or its undoing' }),
  ])
  .openapi('Action');

const byline = line.max(200);

export const operationSchema = z
  .object({
    id: z.string().min(1),
    at: z.string(),
    by: z.string(),
    model: z.string().nullable(),
    action: actionSchema,
  })
  .openapi('Operation');

export const draftSchema = z
  .object({
    id: z.uuid().optional().openapi({ description: 'Sent again with the same id, it counts once' }),
    at: z.iso.datetime().optional().openapi({ description: 'Now, if left out' }),
    by: byline.optional().openapi({ description: 'The name of this machine’s user, if left out' }),
    model: z.string().nullable().optional().openapi({ description: 'The one in use, if left out' }),
    action: actionSchema,
  })
  .openapi('OperationDraft');

export const loggedSchema = z
  .object({ seq: z.number().int().positive(), operation: operationSchema })
  .openapi('LoggedOperation');

export const scopeSchema = z.object({
  by: byline.optional().openapi({ description: 'Only what this person decided' }),
  articles: z
    .array(z.string().min(1))
    .readonly()
    .optional()
    .openapi({ description: 'Only decisions whose articles are all among these' }),
  collection: z
    .string()
    .min(1)
    .optional()
    .openapi({ description: 'Only decisions about claims of this collection' }),
});

export const reviewSchema = z
  .object({
    queue: z
      .array(
        z
          .object({
            pair: index.openapi({ description: 'Into the pairs of /api/compare' }),
            source: index,
            target: index,
            confidence: share,
            linked: z.boolean().openapi({ description: 'Shown as a link if nobody decides' }),
            doubt: share.openapi({ description: 'Probability that the machine is wrong here' }),
            verdict: z.enum(LINK_VERDICTS).nullable(),
            by: z.string().nullable().openapi({ description: 'Who decided' }),
            at: z.string().nullable(),
            note: z.string().nullable(),
          })
          .openapi('ReviewItem'),
      )
      .readonly()
      .openapi({ description: 'Most doubtful first, then what has been decided' }),
    scores: z
      .object({
        decided: index,
        right: index,
        wrong: index,
        missed: index,
        precision: share,
        recall: share,
        f1: share,
        threshold: share,
        suggestion: z
          .object({ threshold: share, precision: share, recall: share, f1: share })
          .nullable()
          .openapi({ description: 'A better threshold by these decisions; null = none is known' }),
      })
      .openapi('LiveScores', {
        description:
          'The machine against the decided pairs alone; doubtful pairs are decided first and lower it',
      }),
    next: z
      .object({ undo: z.string().nullable(), redo: z.string().nullable() })
      .openapi('NextSteps', { description: 'Operations the next undo and redo would take back' }),
    reviewer: z.string().openapi({ description: 'Whose name a decision bears that names nobody' }),
  })
  .openapi('Review');
