/** The HTTP API and the page behind it. Thin: check, ask the workspace, answer. */
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';
import type { ClaimDesk } from './claims.ts';
import { InputError } from './core/errors.ts';
import type { Article } from './core/types.ts';
import type { DriftDesk } from './drift.ts';
import type { ExportDesk } from './export.ts';
import { unitRecordSchema } from './formats/unit-record.ts';
import { type Access, Forbidden, guard } from './guard.ts';
import {
  collectionHeadSchema,
  collectionSchema,
  comparisonSchema,
  driftSchema,
  errorSchema,
  explanationSchema,
  exportRequestSchema,
  foundSchema,
  healthSchema,
  langSchema,
  ledgerSchema,
} from './schemas.ts';
import type { Workspace } from './workspace.ts';

/** No request of this API has a body yet that a person would write longer than this. */
const BODY_LIMIT_BYTES = 1024 * 1024;

export interface AppDeps {
  readonly workspace: Workspace;
  readonly claims: ClaimDesk;
  readonly drift: DriftDesk;
  readonly exports: ExportDesk;
  readonly version: string;
  /** Asked at every request, since the port may be known only after listening. */
  readonly access: () => Access;
  /** Serves the built page; calls `next` for what it does not have. */
  readonly page: MiddlewareHandler;
  /** Told about failures that are no fault of the request. */
  readonly onFailure: (error: Error) => void;
}

/** Every route, chained, so that the page can type its client by it. */
export function createApp({
  workspace,
  claims,
  drift,
  exports,
  version,
  access,
  page,
  onFailure,
}: AppDeps) {
  const app = new OpenAPIHono({
    defaultHook: (result) => {
      if (!result.success) throw invalid(result.error);
    },
  });

  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
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
  app.use(
    bodyLimit({
      maxSize: BODY_LIMIT_BYTES,
      onError: () => {
        throw new HTTPException(413, { message: 'body-limit' });
      },
    }),
  );
  app.onError((error, c) => {
    const answer = answerError(error, c);
    if (answer.status >= 500) onFailure(error);
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

  const routes = app
    .openapi(healthRoute, (c) =>
      c.json({ status: 'ok' as const, version, model: workspace.model }, 200),
    )
    .openapi(collectionsRoute, (c) => {
      const collections = workspace.collections().map(({ id, title, articles }) => ({
        id,
        title,
        articles: articles.map(headOf),
      }));
      return c.json({ collections }, 200);
    })
    .openapi(collectionRoute, (c) => c.json(workspace.collection(c.req.valid('param').id), 200))
    .openapi(compareRoute, async (c) => {
      const { articles } = c.req.valid('query');
      return c.json(await workspace.compare(articles.split(','), c.req.raw.signal), 200);
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
    .openapi(exportRoute, async (c) => {
      const { articles, ...options } = c.req.valid('json');
      const file = await exports.export(articles, options, c.req.raw.signal);
      return c.body(streamOf(file.parts), 200, {
        'content-type': file.mediaType,
        'content-disposition': `attachment; filename="${file.name}"`,
      });
    });

  app.get('/api/schemas/unit-record.json', (c) =>
    c.json(unitRecordSchema(), 200, { 'content-type': 'application/schema+json' }),
  );
  app.get('*', page);
  return routes;
}

export type AppType = ReturnType<typeof createApp>;

function answer<S extends z.ZodType>(schema: S, description: string) {
  const failure = { content: { 'application/json': { schema: errorSchema } } };
  return {
    200: { content: { 'application/json': { schema } }, description },
    400: { ...failure, description: 'The request is wrong; the error says where' },
    403: { ...failure, description: 'The request came from elsewhere, or without its token' },
    404: { ...failure, description: 'There is no such thing' },
  };
}

const healthRoute = createRoute({
  method: 'get',
  path: '/api/health',
  summary: 'Whether the server answers, and with which model',
  responses: answer(healthSchema, 'It does'),
});

const collectionsRoute = createRoute({
  method: 'get',
  path: '/api/collections',
  summary: 'All collections and the articles in them, without their texts',
  responses: answer(
    z.object({ collections: z.array(collectionHeadSchema).readonly() }),
    'Collections in the order of their ids',
  ),
});

const collectionRoute = createRoute({
  method: 'get',
  path: '/api/collections/{id}',
  summary: 'One collection with its texts',
  request: { params: z.object({ id: z.string() }) },
  responses: answer(collectionSchema, 'The collection'),
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

const exportRoute = createRoute({
  method: 'post',
  path: '/api/export',
  summary: 'What was found among articles, filtered, in the format another program reads',
  request: {
    body: { required: true, content: { 'application/json': { schema: exportRequestSchema } } },
  },
  responses: {
    ...answer(errorSchema, ''),
    200: {
      description: 'The file, as it is made; several files come as a ZIP archive',
      content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
    },
  },
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

/** Taken part by part as the reader asks, so that none waits in memory. */
function streamOf(parts: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = parts[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}

function headOf({ id, lang, outlet, author, title, published, url }: Article) {
  return { id, lang, outlet, author, title, published, url };
}

function missing(path: string) {
  return {
    error: {
      code: 'not-found',
      message: `There is nothing at "${path}".`,
      hint: 'The addresses of the API are listed at /api/openapi.json.',
    },
  };
}

function invalid(error: z.ZodError): InputError {
  const [issue] = error.issues;
  return new InputError(
    'request',
    `"${issue.path.join('.')}" is wrong: ${issue.message}.`,
    'The parameters are described at /api/openapi.json.',
  );
}

/** Every failure leaves in the one shape; what is not the asker's fault says no more than that. */
function answerError(error: Error, c: Context): Response {
  if (error instanceof InputError) {
    const { code, message, hint } = error;
    const status = error instanceof Forbidden ? 403 : code.endsWith('-missing') ? 404 : 400;
    return c.json({ error: { code, message, hint } }, status);
  }
  if (error instanceof HTTPException && error.status === 413) {
    const hint = `Send at most ${BODY_LIMIT_BYTES.toLocaleString('en')} bytes.`;
    return c.json(
      { error: { code: 'body-limit', message: 'The request is too large.', hint } },
      413,
    );
  }
  return c.json(
    {
      error: {
        code: 'internal',
        message: 'Something went wrong in Ordlyd itself.',
        hint: 'The terminal where Ordlyd runs shows the details.',
      },
    },
    500,
  );
}
