/** Taking things away over HTTP: files to save, and the schema of what is in them. */
import { createRoute, z } from '@hono/zod-openapi';
import type { ExportDesk } from '../export.ts';
import { unitRecordSchema } from '../formats/unit-record.ts';
import { exportRequestSchema } from '../schemas.ts';
import { FAILURES, routes } from './answers.ts';

export function exportRoutes(exports: ExportDesk) {
  const api = routes().openapi(exportRoute, async (c) => {
    const { articles, ...options } = c.req.valid('json');
    const file = await exports.export(articles, options, c.req.raw.signal);
    return c.body(streamOf(file.parts), 200, {
      'content-type': file.mediaType,
      'content-disposition': `attachment; filename="${file.name}"`,
    });
  });
  api.get('/api/schemas/unit-record.json', (c) =>
    c.json(unitRecordSchema(), 200, { 'content-type': 'application/schema+json' }),
  );
  return api;
}

const exportRoute = createRoute({
  method: 'post',
  path: '/api/export',
  summary: 'What was found among articles, filtered, in the format another program reads',
  request: {
    body: { required: true, content: { 'application/json': { schema: exportRequestSchema } } },
  },
  responses: {
    ...FAILURES,
    200: {
      description: 'The file, as it is made; several files come as a ZIP archive',
      content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
    },
  },
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
