/** The HTTP API and the page behind it. Thin: check, ask the workspace, answer. */
import { createRoute, z } from '@hono/zod-openapi';
import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';
import type { ClaimDesk } from './claims.ts';
import { InputError, shownError } from './core/errors.ts';
import type { DriftDesk } from './drift.ts';
import type { EventDesk } from './events.ts';
import type { ExportDesk } from './export.ts';
import { type Access, Forbidden, guard } from './guard.ts';
import type { Jobs } from './jobs.ts';
import { headOf, type OwnLibrary } from './library.ts';
import type { Page } from './page.ts';
import type { ReviewDesk } from './review.ts';
import { answer, routes } from './routes/answers.ts';
import { eventRoutes } from './routes/events.ts';
import { exportRoutes } from './routes/export.ts';
import { jobRoutes } from './routes/jobs.ts';
import { libraryRoutes } from './routes/library.ts';
import { reviewRoutes } from './routes/review.ts';
import { searchRoutes } from './routes/search.ts';
import {
  comparisonSchema,
  driftSchema,
  explanationSchema,
  foundSchema,
  healthSchema,
  langSchema,
  ledgerSchema,
} from './schemas.ts';
import type { SearchDesk } from './search.ts';
import { StoreError } from './store/store.ts';
import type { Workspace } from './workspace.ts';

/** A decision, a claim, a title: no person writes longer ones. */
const BODY_LIMIT_BYTES = 1024 * 1024;

/** Files that are added at once are held in memory until they are read. */
const UPLOAD_LIMIT_BYTES = 256 * 1024 * 1024;

const limits = { other: limitOf(BODY_LIMIT_BYTES), upload: limitOf(UPLOAD_LIMIT_BYTES) };

function limitOf(maxSize: number): MiddlewareHandler {
  return bodyLimit({
    maxSize,
    onError: () => {
      throw new TooLarge(maxSize);
    },
  });
}

class TooLarge extends InputError {
  constructor(maxSize: number) {
    const hint = `Send at most ${maxSize.toLocaleString('en')} bytes.`;
    super('body-limit', 'The request is too large.', hint);
  }
}

function isUpload({ req }: Context): boolean {
  return req.method === 'POST' && /^\/api\/collections\/[^/]+\/articles$/u.test(req.path);
}

export interface AppDeps {
  readonly workspace: Workspace;
  readonly claims: ClaimDesk;
  readonly drift: DriftDesk;
  readonly events: EventDesk;
  readonly exports: ExportDesk;
  readonly library: OwnLibrary;
  readonly review: ReviewDesk;
  readonly jobs: Jobs;
  readonly search: SearchDesk;
  readonly version: string;
  /** Now, ISO 8601, UTC. */
  readonly now: () => string;
  /** Whose name a decision bears that names nobody. */
  readonly reviewer: string;
  /** Asked at every request, since the port may be known only after listening. */
  readonly access: () => Access;
  readonly page: Page;
  /** Told about failures that are no fault of the request. */
  readonly onFailure: (error: Error) => void;
}

/** Every route, chained, so that the page can type its client by it. */
export function createApp(deps: AppDeps) {
  const { workspace, claims, drift, events, exports, library, review, jobs, search } = deps;
  const { version, access, page, onFailure, now, reviewer } = deps;
  const app = routes();

  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'", ...page.inline.scripts],
        styleSrc: ["'self'", ...page.inline.styles],
        fontSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
      xFrameOptions: 'DENY',
      // Plain HTTP on this machine: there is nothing to pin.
      strictTransportSecurity: false,
      referrerPolicy: 'no-referrer',
    }),
  );
  app.use(guard(access));
  app.use((c, next) => (isUpload(c) ? limits.upload : limits.other)(c, next));
  app.onError((error, c) => {
    const answer = answerError(error, c);
    if (answer.status === 500) onFailure(error);
    return answer;
  });
  app.notFound((c) => c.json(missing(c.req.path), 404));
  app.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Ordlyd',
      version,
      description: 'Compares how outlets in several languages report the same event.',
    },
  });

  const api = app
    .openapi(healthRoute, (c) =>
      c.json({ status: 'ok' as const, version, model: workspace.model }, 200),
    )
    .openapi(compareRoute, async (c) => {
      const { articles } = c.req.valid('query');
      return c.json(await review.compare(articles.split(','), c.req.raw.signal), 200);
    })
    .openapi(explainRoute, async (c) => {
      const { articles, source, target } = c.req.valid('query');
      const [a, b] = articles.split(',');
      return c.json(await workspace.explain([a, b], { source, target }, c.req.raw.signal), 200);
    })
    .openapi(driftRoute, async (c) => {
      const { articles, original } = c.req.valid('query');
      const ids = articles.split(',');
      return c.json(await drift.drift(ids, original ?? null, c.req.raw.signal), 200);
    })
    .openapi(ledgerRoute, async (c) => {
      const { id } = c.req.valid('param');
      const { articles, ...ledger } = await claims.ledger(id, c.req.raw.signal);
      return c.json({ ...ledger, articles: articles.map(headOf) }, 200);
    })
    .openapi(findRoute, async (c) => {
      const { q, collection, lang, least } = c.req.valid('query');
      const options = { lang, least };
      const { articles, ...found } = await claims.find(collection, q, options, c.req.raw.signal);
      return c.json({ ...found, articles: articles.map(headOf) }, 200);
    })
    .route('/', exportRoutes(exports))
    .route('/', libraryRoutes({ library, jobs, now, reviewer }))
    .route('/', reviewRoutes(review))
    .route('/', searchRoutes(search))
    .route('/', eventRoutes(events, jobs))
    .route('/', jobRoutes(jobs));

  app.get('*', page.send);
  return api;
}

export type AppType = ReturnType<typeof createApp>;
/** What jobs leave: JSON has no type for the results of jobs of every kind. */
export type { EventSuggestions } from './events.ts';
export type { ImportReport } from './import.ts';

const healthRoute = createRoute({
  method: 'get',
  path: '/api/health',
  summary: 'Whether the server answers, and with which model',
  responses: answer(healthSchema, 'It does'),
});

const compareRoute = createRoute({
  method: 'get',
  path: '/api/compare',
  summary: 'Two to five articles aligned paragraph by paragraph',
  request: {
    query: z.object({
      articles: z.string().min(1).openapi({
        description: 'Ids, separated by commas; the first one leads the order of the rows',
        example: 'nb-2023-09,da-2023-09',
      }),
    }),
  },
  responses: answer(comparisonSchema, 'Pairwise links with their evidence, and rows'),
});

const explainRoute = createRoute({
  method: 'get',
  path: '/api/explain',
  summary: 'Why two paragraphs are linked, or are not',
  request: {
    query: z.object({
      articles: z
        .string()
        .regex(/^[^,]+,[^,]+$/, 'two ids, separated by a comma')
        .openapi({ example: 'nb-2023-09,da-2023-09' }),
      source: z.coerce.number().int().nonnegative().openapi({ description: 'Paragraph, from 0' }),
      target: z.coerce.number().int().nonnegative().openapi({ description: 'Paragraph, from 0' }),
    }),
  },
  responses: answer(explanationSchema, 'Everything that was weighed'),
});

const driftRoute = createRoute({
  method: 'get',
  path: '/api/drift',
  summary: 'What changed from one article to another, among two to five',
  request: {
    query: z.object({
      articles: z.string().min(1).openapi({
        description: 'Ids, separated by commas; each is held against every later one',
        example: 'nb-2023-09,da-2023-09',
      }),
      original: z.string().min(1).optional().openapi({
        description: 'One of the ids: the others are made from it and are held against it alone',
        example: 'nb-2023-09',
      }),
    }),
  },
  responses: answer(driftSchema, 'Findings, by pair of articles and group of paragraphs'),
});

const ledgerRoute = createRoute({
  method: 'get',
  path: '/api/collections/{id}/claims',
  summary: 'Claims by articles: who reports what, in whose words, how surely',
  request: { params: z.object({ id: z.string() }) },
  responses: answer(ledgerSchema, 'Claims people have named, then suggestions by alignment'),
});

const findRoute = createRoute({
  method: 'get',
  path: '/api/find',
  summary: 'The passages of a collection that report a claim',
  request: {
    query: z.object({
      q: z.string().min(1).openapi({ description: 'A sentence or passage, in any language' }),
      collection: z.string().min(1).openapi({ example: 'north-korea-arms' }),
      lang: langSchema.optional().openapi({ description: 'Of the claim; recognised if left out' }),
      least: z.coerce
        .number()
        .min(0)
        .max(1)
        .optional()
        .openapi({ description: 'Confidence to show from; the fitted threshold if left out' }),
    }),
  },
  responses: answer(foundSchema, 'Likeliest first'),
});

function missing(path: string) {
  return {
    error: {
      code: 'not-found',
      message: `There is nothing at "${path}".`,
      hint: 'The addresses of the API are listed at /api/openapi.json.',
    },
  };
}

/** Every failure leaves in the one shape; what is not the asker's fault says no more than that. */
function answerError(error: Error, c: Context): Response {
  if (error instanceof InputError) {
    return c.json({ error: shownError(error) }, statusOf(error));
  }
  // The framework's word on a body that is no JSON, no form or of another media type.
  if (error instanceof HTTPException && error.status < 500) {
    const message = `The request cannot be read: ${error.message.replace(/\.$/u, '')}.`;
    const hint = 'What each route takes is described at /api/openapi.json.';
    return c.json({ error: { code: 'request', message, hint } }, 400);
  }
  return c.json({ error: shownError(error) }, 500);
}

function statusOf(error: InputError): 400 | 403 | 404 | 413 | 503 {
  if (error instanceof Forbidden) return 403;
  if (error instanceof TooLarge) return 413;
  if (error instanceof StoreError) return 503;
  return error.code.endsWith('-missing') ? 404 : 400;
}
