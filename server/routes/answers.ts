/** What all routes share: the shapes of their answers, and how a wrong request is told. */
import { OpenAPIHono, type z } from '@hono/zod-openapi';
import { InputError } from '../core/errors.ts';
import { errorSchema } from '../schemas.ts';

/** A part of the API, to be chained and joined to the whole. */
export function routes() {
  return new OpenAPIHono({
    defaultHook: (result) => {
      if (!result.success) throw invalid(result.error);
    },
  });
}

/** An answer with 200 and the errors every route may give. */
export function answer<S extends z.ZodType>(schema: S, description: string) {
  return { 200: { content: { 'application/json': { schema } }, description }, ...FAILURES };
}

const failure = { content: { 'application/json': { schema: errorSchema } } };

export const FAILURES = {
  400: { ...failure, description: 'The request is wrong; the error says where' },
  403: { ...failure, description: 'The request came from elsewhere, or without its token' },
  404: { ...failure, description: 'There is no such thing' },
  413: { ...failure, description: 'The request is too large; the error says what fits' },
  503: { ...failure, description: 'The data folder cannot be used; the error says why' },
};

function invalid(error: z.ZodError): InputError {
  const [issue] = error.issues;
  return new InputError(
    'request',
    `"${issue.path.join('.')}" is wrong: ${issue.message}.`,
    'The parameters are described at /api/openapi.json.',
  );
}
