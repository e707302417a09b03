/** Collections and articles over HTTP: those that ship, to read; the user's own, to change. */
import { createRoute, z } from '@hono/zod-openapi';
import { IMPORTED_ENDINGS, importFiles } from '../import.ts';
import type { Jobs } from '../jobs.ts';
import type { OwnLibrary } from '../library.ts';
import {
  articleHeadSchema,
  collectionHeadSchema,
  collectionSchema,
  langSchema,
} from '../schemas.ts';
import { answer, FAILURES, routes } from './answers.ts';
import { jobSchema } from './job-schemas.ts';

export interface LibraryDeps {
  readonly library: OwnLibrary;
  readonly jobs: Jobs;
  /** Now, ISO 8601, UTC. */
  readonly now: () => string;
  /** Whose decisions alignments become. */
  readonly reviewer: string;
}

export function libraryRoutes({ library, jobs, now, reviewer }: LibraryDeps) {
  return routes()
    .openapi(collectionsRoute, async (c) =>
      c.json(
        {
          collections: await library.collections(),
          readOnly: library.store.place.readOnly,
          files: IMPORTED_ENDINGS,
        },
        200,
      ),
    )
    .openapi(collectionRoute, async (c) =>
      c.json(await library.collection(c.req.valid('param').id), 200),
    )
    .openapi(createCollectionRoute, async (c) => {
      const { title, articles } = c.req.valid('json');
      return c.json(await library.create(title, articles), 200);
    })
    .openapi(renameCollectionRoute, async (c) =>
      c.json(await library.rename(c.req.valid('param').id, c.req.valid('json').title), 200),
    )
    .openapi(removeCollectionRoute, async (c) => {
      await library.remove(c.req.valid('param').id);
      return c.json({ removed: c.req.valid('param').id }, 200);
    })
    .openapi(addArticlesRoute, async (c) => {
      const { id } = c.req.valid('param');
      // Refused now rather than in the job where there is no such collection.
      await library.ownCollection(id);
      const files = await Promise.all(
        c.req.valid('form').files.map(async (file) => ({
          name: file.name,
          path: file.name,
          bytes: new Uint8Array(await file.arrayBuffer()),
        })),
      );
      const job = jobs.start('import', 'Reading files', (report, signal) =>
        importFiles(library, id, files, {
          at: now(),
          by: reviewer,
          pathsAreStable: false,
          signal,
          onFile: (done, file) => report(`Reading ${file}`, done / files.length, file),
        }),
      );
      return c.json(job, 202);
    })
    .openapi(editArticleRoute, async (c) =>
      c.json(await library.edit(c.req.valid('param').id, c.req.valid('json')), 200),
    )
    .openapi(removeArticleRoute, async (c) => {
      await library.removeArticle(c.req.valid('param').id);
      return c.json({ removed: c.req.valid('param').id }, 200);
    });
}

const idParam = { params: z.object({ id: z.string() }) };

const json = <S extends z.ZodType>(schema: S) => ({
  body: { required: true, content: { 'application/json': { schema } } },
});

const title = z.string().min(1).max(200);

const titled = json(z.object({ title }));

const endings = z
  .array(z.string())
  .readonly()
  .openapi({ example: ['.md', '.tmx'] });

const removed = z.object({ removed: z.string() });

const collectionsRoute = createRoute({
  method: 'get',
  path: '/api/collections',
  summary: 'All collections and the articles in them, without their texts',
  responses: answer(
    z.object({
      collections: z.array(collectionHeadSchema).readonly(),
      readOnly: z
        .string()
        .nullable()
        .openapi({ description: 'Why nothing can be added or changed; null where it can' }),
      files: z
        .object({ chosen: endings, inFolders: endings })
        .openapi({ description: 'How files are called that can be added: given, or in a folder' }),
    }),
    'Those that ship, then the user’s own in the order they were made',
  ),
});

const collectionRoute = createRoute({
  method: 'get',
  path: '/api/collections/{id}',
  summary: 'One collection with its texts',
  request: idParam,
  responses: answer(collectionSchema, 'The collection'),
});

const createCollectionRoute = createRoute({
  method: 'post',
  path: '/api/collections',
  summary: 'Make a collection',
  request: json(
    z.object({
      title,
      articles: z
        .array(z.string().min(1))
        .optional()
        .openapi({ description: 'Ids of articles of one’s own that move into it' }),
    }),
  ),
  responses: answer(collectionHeadSchema, 'The collection, with these articles or empty'),
});

const renameCollectionRoute = createRoute({
  method: 'patch',
  path: '/api/collections/{id}',
  summary: 'Give a collection another title; its id stays',
  request: { ...idParam, ...titled },
  responses: answer(collectionHeadSchema, 'The collection'),
});

const removeCollectionRoute = createRoute({
  method: 'delete',
  path: '/api/collections/{id}',
  summary: 'Remove a collection of one’s own with its articles; decisions stay in the log',
  request: idParam,
  responses: answer(removed, 'It is gone'),
});

const addArticlesRoute = createRoute({
  method: 'post',
  path: '/api/collections/{id}/articles',
  summary: 'Add articles from files; a job that reads them all, then adds them at once',
  request: {
    ...idParam,
    body: {
      required: true,
      content: {
        'multipart/form-data': {
          schema: z.object({
            files: z
              .preprocess(
                (value) => (Array.isArray(value) ? value : [value]),
                z.array(z.instanceof(File)).min(1),
              )
              .openapi({ type: 'array', items: { type: 'string', format: 'binary' } }),
          }),
        },
      },
    },
  },
  responses: {
    ...FAILURES,
    202: {
      content: { 'application/json': { schema: jobSchema } },
      description: 'The job; watch it at /api/jobs/{id}/events. Its result is an ImportReport',
    },
  },
});

const fact = z
  .string()
  .trim()
  .max(2000)
  .transform((text) => (text === '' ? null : text.normalize('NFC')))
  .nullable()
  .optional()
  .openapi({ type: ['string', 'null'], description: 'null or empty = not known' });

const editArticleRoute = createRoute({
  method: 'patch',
  path: '/api/articles/{id}',
  summary: 'Correct what is known of an article of one’s own; what is left out stays',
  request: {
    ...idParam,
    ...json(
      z.strictObject({
        lang: langSchema.optional(),
        outlet: fact,
        author: fact,
        title: fact,
        published: fact,
        url: fact,
      }),
    ),
  },
  responses: answer(articleHeadSchema, 'The article as it is now'),
});

const removeArticleRoute = createRoute({
  method: 'delete',
  path: '/api/articles/{id}',
  summary: 'Remove an article of one’s own; decisions about it stay in the log',
  request: idParam,
  responses: answer(removed, 'It is gone'),
});
