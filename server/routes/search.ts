/** Looking for words over HTTP. */
import { createRoute, z } from '@hono/zod-openapi';
import { articleHeadSchema, langSchema, spanSchema } from '../schemas.ts';
import type { SearchDesk } from '../search.ts';
import { answer, routes } from './answers.ts';

export function searchRoutes(search: SearchDesk) {
  return routes().openapi(searchRoute, async (c) => {
    const { q, limit } = c.req.valid('query');
    return c.json({ hits: await search.search(q, limit) }, 200);
  });
}

const HITS = 20;
const HITS_MAX = 200;

const index = z.number().int().nonnegative();

const passage = {
  paragraph: index.openapi({ description: 'The one that holds most of it' }),
  text: z.string(),
  lang: langSchema,
  spans: z.array(spanSchema).readonly().openapi({ description: 'What was found in the text' }),
};

const searchRoute = createRoute({
  method: 'get',
  path: '/api/search',
  summary:
    'Articles of all collections that hold these words, in any spelling of the six languages',
  request: {
    query: z.object({
      q: z.string().min(1).max(1000).openapi({
        description: 'Words that all are there, as beginnings of words; phrases in quotation marks',
        example: 'Radchenko "nord korea"',
      }),
      limit: z.coerce.number().int().min(1).max(HITS_MAX).default(HITS),
    }),
  },
  responses: answer(
    z.object({
      hits: z
        .array(
          z
            .object({
              collection: z.string(),
              article: articleHeadSchema,
              ...passage,
              more: z
                .array(z.object(passage))
                .readonly()
                .openapi({ description: 'The next best paragraphs, a few at most' }),
              paragraphs: index.openapi({ description: 'How many hold any of it, all told' }),
            })
            .openapi('SearchHit'),
        )
        .readonly(),
    }),
    'Best first, the user’s own before those that ship',
  ),
});
