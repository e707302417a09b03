/** Long work over HTTP: look at it, watch it as server-sent events, cancel it. */
import { createRoute, z } from '@hono/zod-openapi';
import { streamSSE } from 'hono/streaming';
import type { Jobs } from '../jobs.ts';
import { answer, FAILURES, routes } from './answers.ts';
import { jobSchema } from './job-schemas.ts';

export function jobRoutes(jobs: Jobs) {
  return routes()
    .openapi(jobRoute, (c) => c.json(jobs.status(c.req.valid('param').id), 200))
    .openapi(cancelRoute, (c) => c.json(jobs.cancel(c.req.valid('param').id), 200))
    .openapi(watchRoute, (c) => {
      const watched = jobs.watch(c.req.valid('param').id, c.req.raw.signal);
      return streamSSE(c, async (stream) => {
        for await (const status of watched) {
          await stream.writeSSE({ event: 'job', data: JSON.stringify(status) });
        }
      });
    });
}

const idParam = { params: z.object({ id: z.string() }) };

const jobRoute = createRoute({
  method: 'get',
  path: '/api/jobs/{id}',
  summary: 'How far a job is, and what came of it',
  request: idParam,
  responses: answer(jobSchema, 'The job'),
});

const cancelRoute = createRoute({
  method: 'delete',
  path: '/api/jobs/{id}',
  summary: 'Cancel a job: it changes nothing then; one that has ended stays as it is',
  request: idParam,
  responses: answer(jobSchema, 'The job; it ends as soon as it can'),
});

const watchRoute = createRoute({
  method: 'get',
  path: '/api/jobs/{id}/events',
  summary: 'A job as server-sent events: now, at every change, and a last time when it ends',
  request: idParam,
  responses: {
    ...FAILURES,
    200: {
      content: { 'text/event-stream': { schema: z.string() } },
      description: 'Events named "job", each with a Job as its data',
    },
  },
});
