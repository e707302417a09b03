/** Which articles report the same event, over HTTP: a job, for it looks at everything there is. */
import { createRoute } from '@hono/zod-openapi';
import type { EventDesk } from '../events.ts';
import type { Jobs } from '../jobs.ts';
import { FAILURES, routes } from './answers.ts';
import { jobSchema } from './job-schemas.ts';

export function eventRoutes(events: EventDesk, jobs: Jobs) {
  const doing = 'Looking for the same event';
  return routes().openapi(eventsRoute, (c) =>
    c.json(
      jobs.start('events', doing, (report, signal) =>
        events.suggest((share) => report(doing, share), signal),
      ),
      202,
    ),
  );
}

const eventsRoute = createRoute({
  method: 'post',
  path: '/api/events',
  summary: 'Look through all collections for articles that report the same event; a job',
  responses: {
    ...FAILURES,
    202: {
      content: { 'application/json': { schema: jobSchema } },
      description:
        'The job; watch it at /api/jobs/{id}/events. Its result is {model, groups}, surest first, each with article ids, a confidence, and two sentences that speak for it',
    },
  },
});
