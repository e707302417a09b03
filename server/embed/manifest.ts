/** `ordlyd.json`: what a model's folder says about how to use it. */
import { z } from 'zod';
import type { AlignmentWeights } from '../core/align/weights.ts';
import type { ClaimWeights } from '../core/claims/find.ts';
import { InputError } from '../core/errors.ts';
import type { EventWeights } from '../core/events/events.ts';

const manifestSchema = z.object({
  /** How the token vectors become one: by the graph itself, their mean, or the first token's. */
  pooling: z.enum(['graph', 'mean', 'cls']).default('mean'),
  dim: z.number().int().positive(),
  /** Some models expect to be told what a text is (e5: `query: `, `passage: `). */
  prefixes: z
    .object({ query: z.string().default(''), passage: z.string().default('') })
    .default({ query: '', passage: '' }),
  /** Whether the weights are the int8 file `onnx/model_quantized.onnx` or `onnx/model.onnx`. */
  quantized: z.boolean().default(true),
});

const curveSchema = z.object({ knots: z.array(z.number()), slopes: z.array(z.number()).min(1) });
const additiveSchema = z.object({ bias: z.number(), curves: z.record(z.string(), curveSchema) });

const alignmentSchema = z.object({
  own: additiveSchema,
  context: z.array(additiveSchema),
  threshold: z.number().min(0).max(1),
  chance: z.object({ location: z.number(), scale: z.number().positive() }),
  wordThreshold: z.number().min(-1).max(1),
});

const eventsSchema = z.object({
  pair: additiveSchema,
  meets: z.number().min(-1).max(1),
  threshold: z.number().min(0).max(1),
  join: z.number().min(0).max(1),
});

const claimsSchema = z.object({
  own: additiveSchema,
  standing: additiveSchema,
  threshold: z.number().min(0).max(1),
});

export type Manifest = z.infer<typeof manifestSchema>;

/**
 * @param json - the text of `ordlyd.json`
 * @param where - the file's path, for the message
 * @throws InputError `model-manifest`
 */
export function parseManifest(json: string, where: string): Manifest {
  const hint = 'It needs "dim", and where they differ from the defaults "pooling" and "prefixes".';
  return parse(manifestSchema, json, where, hint);
}

/**
 * @param json - the text of `alignment.json`
 * @throws InputError `model-manifest`
 */
export function parseAlignment(json: string, where: string): AlignmentWeights {
  return parse(alignmentSchema, json, where, 'npm run calibrate writes it anew.');
}

/**
 * @param json - the text of `events.json`
 * @throws InputError `model-manifest`
 */
export function parseEvents(json: string, where: string): EventWeights {
  return parse(eventsSchema, json, where, 'npm run calibrate:events writes it anew.');
}

/**
 * @param json - the text of `claims.json`
 * @throws InputError `model-manifest`
 */
export function parseClaims(json: string, where: string): ClaimWeights {
  return parse(claimsSchema, json, where, 'npm run calibrate:claims writes it anew.');
}

function parse<S extends z.ZodType>(
  schema: S,
  json: string,
  where: string,
  hint: string,
): z.infer<S> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    const message = `${where} is not JSON: ${(error as Error).message}`;
    throw new InputError('model-manifest', message, hint);
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const message = `${where}: "${issue.path.join('.')}" is wrong: ${issue.message}.`;
  throw new InputError('model-manifest', message, hint);
}
