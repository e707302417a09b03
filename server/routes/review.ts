/** Decisions over HTTP: the log, undo and redo, the queue. */
import { createRoute, z } from '@hono/zod-openapi';
import type { ReviewDesk } from '../review.ts';
import { answer, routes } from './answers.ts';
import {
  draftSchema,
  loggedSchema,
  operationSchema,
  reviewSchema,
  scopeSchema,
} from './review-schemas.ts';

export function reviewRoutes(review: ReviewDesk) {
  return routes()
    .openapi(operationsRoute, async (c) => {
      const { after } = c.req.valid('query');
      return c.json({ operations: await review.operations(after) }, 200);
    })
    .openapi(decideRoute, async (c) => {
      const { operations } = c.req.valid('json');
      return c.json({ operations: await review.decide(operations) }, 200);
    })
    .openapi(undoRoute, async (c) => {
      const { name, ...scope } = c.req.valid('json');
      return c.json({ operation: await review.undo(name, scope) }, 200);
    })
    .openapi(redoRoute, async (c) => {
      const { name, ...scope } = c.req.valid('json');
      return c.json({ operation: await review.redo(name, scope) }, 200);
    })
    .openapi(reviewRoute, async (c) => {
      const { articles, by } = c.req.valid('query');
      const ids = articles.split(',');
      return c.json(await review.review(ids, { by, articles: ids }, c.req.raw.signal), 200);
    });
}

const logged = z.object({ operations: z.array(operationSchema).readonly() });

/** Merging and splitting are one operation; this many come only from another log. */
const OPERATIONS_AT_ONCE = 1000;

const operationsRoute = createRoute({
  method: 'get',
  path: '/api/operations',
  summary: 'The log of decisions, oldest first',
  request: {
    query: z.object({
      after: z.coerce
        .number()
        .int()
        .nonnegative()
        .optional()
        .openapi({ description: 'Only what came behind this place in the log' }),
    }),
  },
  responses: answer(z.object({ operations: z.array(loggedSchema).readonly() }), 'The log'),
});

const decideRoute = createRoute({
  method: 'post',
  path: '/api/operations',
  summary: 'Log decisions: all of them or none; durable once answered',
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.object({
            operations: z.array(draftSchema).min(1).max(OPERATIONS_AT_ONCE).readonly(),
          }),
        },
      },
    },
  },
  responses: answer(logged, 'The operations as they are logged'),
});

const stepBody = {
  body: {
    required: true,
    content: {
      'application/json': {
        schema: scopeSchema.extend({
          name: z.string().trim().min(1).optional().openapi({ description: 'Who takes it back' }),
        }),
      },
    },
  },
};

const stepAnswer = answer(
  z.object({ operation: operationSchema.nullable() }),
  'The operation that does it; null where there is nothing to take back',
);

const undoRoute = createRoute({
  method: 'post',
  path: '/api/operations/undo',
  summary: 'Take the last decision back',
  request: stepBody,
  responses: stepAnswer,
});

const redoRoute = createRoute({
  method: 'post',
  path: '/api/operations/redo',
  summary: 'Bring back the decision that was taken back last',
  request: stepBody,
  responses: stepAnswer,
});

const reviewRoute = createRoute({
  method: 'get',
  path: '/api/review',
  summary: 'What to decide next among two to five articles, and how the machine does so far',
  request: {
    query: z.object({
      articles: z.string().min(1).openapi({ description: 'Ids, separated by commas' }),
      by: z.string().min(1).optional().openapi({ description: 'Whose decisions undo would take' }),
    }),
  },
  responses: answer(reviewSchema, 'Pairs are those of /api/compare for the same articles'),
});
