/** `ordlyd.json`: what a model's folder says about how to use it. */
import { z } from 'zod';
import { InputError } from '../core/errors.ts';

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

export type Manifest = z.infer<typeof manifestSchema>;

/**
 * @param json - the text of `ordlyd.json`
 * @param where - the file's path, for the message
 * @throws InputError `model-manifest`
 */
export function parseManifest(json: string, where: string): Manifest {
  const hint = 'It needs "dim", and where they differ from the defaults "pooling" and "prefixes".';
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new InputError(
      'model-manifest',
      `${where} is not JSON: ${(error as Error).message}`,
      hint,
    );
  }
  const result = manifestSchema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const message = `${where}: "${issue.path.join('.')}" is wrong: ${issue.message}.`;
  throw new InputError('model-manifest', message, hint);
}
