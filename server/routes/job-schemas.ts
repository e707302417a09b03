/** The JSON of long work. */
import { z } from '@hono/zod-openapi';
import { JOB_STATES } from '../jobs.ts';
import { articleHeadSchema, errorSchema } from '../schemas.ts';

const index = z.number().int().nonnegative();

export const importReportSchema = z
  .object({
    added: z.array(articleHeadSchema).readonly(),
    updated: z.array(articleHeadSchema).readonly(),
    unchanged: index.openapi({ description: 'What the same file gave before' }),
    duplicates: z
      .array(z.object({ file: z.string(), of: z.string() }))
      .readonly()
      .openapi({ description: 'Left out: to the letter an article that is there already' }),
    nearDuplicates: z
      .array(
        z.object({
          article: z.string(),
          of: z.string(),
          similarity: z.number().min(0).max(1).openapi({ description: 'Shared word triples' }),
        }),
      )
      .readonly()
      .openapi({ description: 'Added, though they say nearly what another article says' }),
    decisions: z
      .array(
        z.object({
          file: z.string(),
          links: index,
          notes: index,
          already: index,
          proposals: index,
          unplaced: index,
        }),
      )
      .readonly()
      .openapi({ description: 'Of files of alignments: pairs decided, and pairs left out' }),
    errors: z
      .array(errorSchema.shape.error.extend({ file: z.string() }))
      .readonly()
      .openapi({ description: 'One for every file or article that could not be read' }),
  })
  .openapi('ImportReport');

export const jobSchema = z
  .object({
    id: z.string(),
    kind: z.string().openapi({ example: 'import' }),
    state: z.enum(JOB_STATES),
    doing: z.string().openapi({ description: 'What is being done, for people' }),
    item: z
      .string()
      .nullable()
      .openapi({ description: 'What it is at: a file', example: 'b.docx' }),
    share: z.number().min(0).max(1).openapi({ description: 'Never falls' }),
    secondsLeft: z.number().nullable().openapi({ description: 'null where it cannot be told' }),
    result: z
      .unknown()
      .openapi({ description: 'null until done; of an import, an ImportReport', type: 'object' }),
    error: errorSchema.shape.error.nullable(),
  })
  .openapi('Job');
